import { fault, type Issue } from '../../base/issue.ts';
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

/** Ids are unique in each table, and among sources and sinks together, because results name both. */
export const duplicateIds: Check = ({ rows }) => {
  const table = (name: 'sources' | 'sinks' | 'routes' | 'sectors' | 'corridors' | 'clusters') =>
    rows[name].map(({ row, index }) => ({ id: row.id, path: `${name}.${index}.id` }));
  const stageNames = rows.stages.map(({ row, index }) => ({ id: row.name, path: `stages.${index}.name` }));
  const streams = rows.sources.flatMap(({ row, index }) =>
    repeated(
      row.streams.map(({ stream }, position) => ({ id: stream, path: `sources.${index}.streams.${position}.stream` })),
      'stream.duplicate',
    ),
  );
  return [
    ...repeated([...table('sources'), ...table('sinks')], 'case.id_duplicate'),
    ...streams,
    ...(['routes', 'sectors', 'corridors', 'clusters'] as const).flatMap((name) => repeated(table(name), 'case.id_duplicate')),
    ...repeated(stageNames, 'case.id_duplicate'),
  ];
};
