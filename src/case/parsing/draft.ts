import type { Case } from '../case.ts';

/** A row with its place in the table as the user wrote it. */
export interface Numbered<Row> {
  readonly row: Row;
  readonly index: number;
}

export const tables = [
  'stages',
  'targets',
  'milestones',
  'markets',
  'sectors',
  'corridors',
  'clusters',
  'sources',
  'sinks',
  'routes',
  'modes',
  'terminal_plants',
  'terminals',
  'links',
] as const;
type Table = (typeof tables)[number];

/**
 * The good part of a case that may be faulty: rows that read well, and the other values that did.
 * Checks across fields run on it, so that their faults come together with those of the fields.
 */
export interface Draft {
  readonly rows: { readonly [T in Table]: readonly Numbered<NonNullable<Case[T]>[number]>[] };
  /** Tables of which every row is good; a sum over any other says nothing. */
  readonly whole: ReadonlySet<Table>;
  readonly values: Partial<Omit<Case, Table>>;
  /** Top-level keys that the user gave, well or badly. */
  readonly given: ReadonlySet<string>;
}

/** Undefined for any table that is not whole. */
export function allOf<T extends Table>(draft: Draft, ...names: readonly T[]): boolean {
  return names.every((name) => draft.whole.has(name));
}
