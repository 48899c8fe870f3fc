import { fault, type Issue } from '../../base/issue.ts';
import type { Check } from '../checks/check.ts';
import { allOf } from '../parsing/draft.ts';
import { mayUseSink, mayUseSource, pathIds, pathsNamed } from './index.ts';
import type { Emitting } from './path.ts';

interface Tables {
  readonly sources: readonly Emitting[];
  readonly sinks: readonly { readonly kind: string }[];
}

/**
 * Faults of a list of paths: names that are none, names given twice, paths that find no source or no sink in the tables.
 *
 * @param place where the k-th name stands
 */
export function pathFaults(ids: readonly string[], { sources, sinks }: Tables, place: (k: number) => string): Issue[] {
  return ids.flatMap((id, k): Issue[] => {
    const at = { path: place(k) };
    const [path] = pathsNamed([id]);
    if (path === undefined) return [fault('paths.unknown', at, { id, known: pathIds.join(', ') })];
    if (ids.indexOf(id) < k) return [fault('paths.twice', at, { id })];
    return [
      ...(sources.some((source) => path.takes(source)) ? [] : [fault('paths.no_source', at, { id })]),
      ...(sinks.some(({ kind }) => path.sinks.includes(kind))
        ? []
        : [fault('paths.no_sink', at, { id, kinds: path.sinks.join(', ') })]),
    ];
  });
}

/** The paths that a case names are paths, find what they need, and hold what has to be built. */
export const restricted: Check = (draft) => {
  const { paths: ids } = draft.values;
  if (ids === undefined || !allOf(draft, 'sources', 'sinks')) return [];
  const [sources, sinks] = [draft.rows.sources, draft.rows.sinks];
  const tables = { sources: sources.map(({ row }) => row), sinks: sinks.map(({ row }) => row) };
  const outside = [
    ...sources.filter(({ row }) => !mayUseSource({ paths: ids }, row)).map((one) => ({ ...one, table: 'sources' })),
    ...sinks.filter(({ row }) => !mayUseSink({ paths: ids }, row)).map((one) => ({ ...one, table: 'sinks' })),
  ];
  return [
    ...pathFaults(ids, tables, (k) => `paths.${k}`),
    ...outside
      .filter(({ row: { decision } }) => decision === 'required')
      .map(({ row: { id }, index, table }) =>
        fault('paths.required_outside', { path: `${table}.${index}.decision` }, { id, paths: ids.join(', ') }),
      ),
  ];
};
