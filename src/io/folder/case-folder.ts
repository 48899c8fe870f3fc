import { fault, type Issue, type Place } from '../../base/issue.ts';
import { fieldsOf } from '../../case/fields.ts';
import { readJson } from '../text/json-text.ts';
import { readYaml } from '../text/yaml-text.ts';
import type { CaseFiles } from './case-files.ts';
import { nearestLine } from './places.ts';
import { routeFeatures } from './route-features.ts';
import { type DocumentRows, sourceRows } from './source-rows.ts';
import { readTable, type Table } from './table.ts';

/** A case document put together from files, with the faults of the files and the place of every path. */
export interface Assembled {
  readonly document: Record<string, unknown>;
  readonly issues: readonly Issue[];
  readonly locate: (path: readonly string[]) => Place | undefined;
  /** Faults of the document that the files' own faults already explain. */
  readonly explained: (issue: Issue) => boolean;
}

type Piece = Pick<Assembled, 'locate'> & {
  readonly value: Record<string, unknown>;
  readonly issues: readonly Issue[];
  readonly explained?: (path: readonly string[], code: string) => boolean;
};

/** A faulty row in place of those left out, lest checks across rows take the rest for the whole table. */
const withGap = (rows: readonly unknown[], complete: boolean) => (complete ? rows : [...rows, null]);
const isGap = (path: readonly string[], rows: readonly unknown[]) => path[1] === String(rows.length);

const tableFiles = {
  ...{ sources: 'sources.csv', sinks: 'sinks.csv', routes: 'routes.geojson' },
  ...{ terminals: 'terminals.csv', links: 'links.csv' },
} as const;

/** Puts the document of a case folder together. */
export function assemble({ texts }: CaseFiles): Assembled {
  const pieces: Record<string, Piece> = {
    case: yamlPiece(texts.get('case.yaml')),
    sources: tablePiece('sources', texts.get('sources.csv'), sourceRows),
    sinks: tablePiece('sinks', texts.get('sinks.csv'), rowsAsTheyStand('sinks')),
    routes: routesPiece(texts.get('routes.geojson')),
    terminals: optionalPiece('terminals', texts.get('terminals.csv')),
    links: optionalPiece('links', texts.get('links.csv')),
  };
  const all = Object.values(pieces);
  const pieceOf = (path: readonly string[]) => pieces[path[0] !== undefined && path[0] in tableFiles ? path[0] : 'case'];
  return {
    document: Object.assign({}, ...all.map(({ value }) => value)) as Record<string, unknown>,
    issues: all.flatMap(({ issues }) => issues),
    locate: (path) => pieceOf(path)?.locate(path),
    explained: ({ at, code }) => {
      const path = (at.path ?? '').split('.');
      return pieceOf(path)?.explained?.(path, code) === true;
    },
  };
}

/** Where a file cannot be read at all, every fault of its content would only follow from that; its tables are not known. */
const unread = (file: string, issues: readonly Issue[], unknown: readonly string[]): Piece => ({
  value: Object.fromEntries(unknown.map((table) => [table, null])),
  issues,
  locate: () => ({ file }),
  explained: () => true,
});

const yamlTables = ['stages', 'sectors', 'corridors', 'targets', 'milestones', 'markets'];

function yamlPiece(text: string | undefined): Piece {
  const file = 'case.yaml';
  if (text === undefined) return unread(file, [], yamlTables);
  const { value, issues, lines } = readYaml(text, file);
  if (value === undefined) return unread(file, issues, yamlTables);
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    return unread(
      file,
      [...issues, fault('case.not_a_case', { file, line: 1 }, { expected: 'format: yuanhui-case/1' })],
      yamlTables,
    );
  }
  const { sources, sinks, routes, terminals, links, ...rest } = value as Record<string, unknown>;
  const misplaced = Object.entries({ sources, sinks, routes, terminals, links })
    .filter(([, rows]) => rows !== undefined)
    .map(([key]) => {
      const at = { file, line: lines.get(key) ?? 1, path: key };
      return fault('io.table_in_yaml', at, { key, file: tableFiles[key as keyof typeof tableFiles] });
    });
  return {
    value: rest,
    issues: [...issues, ...misplaced],
    locate: (path) => ({ file, line: nearestLine(lines, path) ?? 1 }),
  };
}

/** A table that a case may do without. */
const optionalPiece = (name: 'terminals' | 'links', text: string | undefined): Piece =>
  text === undefined
    ? { value: {}, issues: [], locate: () => ({ file: tableFiles[name] }) }
    : tablePiece(name, text, rowsAsTheyStand(name));

function tablePiece(
  name: 'sources' | 'sinks' | 'terminals' | 'links',
  text: string | undefined,
  rowsOf: (table: Table, file: string) => DocumentRows,
): Piece {
  const file = tableFiles[name];
  if (text === undefined) return unread(file, [], [name]);
  const table = readTable(text, file, fieldsOf(name));
  const { rows, places, issues, complete } = rowsOf(table, file);
  const found = [...table.issues, ...issues];
  if (rows.length === 0) return unread(file, found, [name]);
  return {
    value: { [name]: withGap(rows, complete) },
    issues: found,
    locate: (path) => {
      const length = [4, 2].find((steps) => path.length >= steps && places.has(path.slice(0, steps).join('.'))) ?? 0;
      const column = path[length];
      return { ...(places.get(path.slice(0, length).join('.')) ?? { file }), ...(column === undefined ? {} : { column }) };
    },
    // a missing column is one fault, not one a row
    explained: (path, code) => {
      const column = path.at(-1) ?? '';
      if (isGap(path, rows)) return true;
      return code === 'case.key_missing' && !table.columns.includes(column);
    },
  };
}

/** Rows of a table in which each line is one of its own. */
const rowsAsTheyStand =
  (name: string) =>
  (table: Table, file: string): DocumentRows => {
    const places = new Map(table.rows.map(({ line }, index) => [`${name}.${index}`, { file, line }]));
    return { rows: table.rows.map(({ cells }) => cells), places, issues: [], complete: table.complete };
  };

function routesPiece(text: string | undefined): Piece {
  const file = tableFiles.routes;
  if (text === undefined) return { value: {}, issues: [], locate: () => ({ file }) };
  const json = readJson(text, file);
  if (json.value === undefined) return unread(file, json.issues, ['routes']);
  const { rows, issues, complete, locate } = routeFeatures(json, file);
  return {
    value: { routes: withGap(rows, complete) },
    issues: [...json.issues, ...issues],
    locate: (path) => locate(path.slice(1)),
    explained: (path) => isGap(path, rows),
  };
}
