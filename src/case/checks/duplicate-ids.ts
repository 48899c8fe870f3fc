import { fault, type Issue } from '../../base/issue.ts';
import type { Draft } from '../parsing/draft.ts';
import type { Check } from './check.ts';

interface Entry {
  readonly id: string;
  readonly path: string;
}

/** Every entry whose id an earlier one has. */
function repeated(entries: readonly Entry[], code: string): Issue[] {
  const first = new Map<string, string>();
  return entries.flatMap(({ id, path }) => {
    const earlier = first.get(id);
    if (earlier !== undefined) return [fault(code, { path }, { id, first: earlier.replace(/\.id$/, '') })];
    first.set(id, path);
    return [];
  });
}

const ownTables = ['routes', 'sectors', 'corridors', 'clusters', 'modes', 'terminal_plants'] as const;
type Table = 'sources' | 'sinks' | 'terminals' | 'links' | (typeof ownTables)[number];

/** Links that are named like a route: plans list both. */
function linksLikeRoutes({ links, routes }: Draft['rows']): Issue[] {
  const places = new Map(routes.map(({ row, index }) => [row.id, `routes.${index}`]));
  return links.flatMap(({ row: { id }, index }) => {
    const first = places.get(id);
    return first === undefined ? [] : [fault('case.id_duplicate', { path: `links.${index}.id` }, { id, first })];
  });
}

/** Ids are unique in each table, and among sources and sinks together, because results name both; terminals and links share no name with any other. */
export const duplicateIds: Check = ({ rows }) => {
  const table = (name: Table) => rows[name].map(({ row, index }) => ({ id: row.id, path: `${name}.${index}.id` }));
  const stageNames = rows.stages.map(({ row, index }) => ({ id: row.name, path: `stages.${index}.name` }));
  const streams = rows.sources.flatMap(({ row, index }) =>
    repeated(
      row.streams.map(({ stream }, position) => ({ id: stream, path: `sources.${index}.streams.${position}.stream` })),
      'stream.duplicate',
    ),
  );
  return [
    ...repeated([...table('sources'), ...table('sinks'), ...table('terminals'), ...table('links')], 'case.id_duplicate'),
    ...streams,
    ...ownTables.flatMap((name) => repeated(table(name), 'case.id_duplicate')),
    ...linksLikeRoutes(rows),
    ...repeated(stageNames, 'case.id_duplicate'),
  ];
};
