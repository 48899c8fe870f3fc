/** The part of sql.js that the GeoPackage writer and its test use; the package brings no types. */
declare module 'sql.js' {
  type Value = number | string | Uint8Array | null;
  export interface Statement {
    run(values: readonly Value[]): void;
    free(): void;
  }
  export class Database {
    constructor(content?: Uint8Array);
    run(sql: string, values?: readonly Value[]): Database;
    exec(sql: string): { columns: string[]; values: Value[][] }[];
    prepare(sql: string): Statement;
    export(): Uint8Array;
    close(): void;
  }
  export default function initSqlJs(): Promise<{ Database: typeof Database }>;
}
