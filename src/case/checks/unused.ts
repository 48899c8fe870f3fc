import { fault, type Issue } from '../../base/issue.ts';
import { allOf } from '../parsing/draft.ts';
import type { Check } from './check.ts';

/** What nothing uses is more often a slip of the pen than meant: it is refused, not passed over. */
export const unused: Check = (draft, kinds) => {
  const { rows, values } = draft;
  const issues: Issue[] = [];
  if (allOf(draft, 'sources', 'targets')) {
    // a sector that only a target names has its own fault
    const sectors = new Set([...rows.sources.map(({ row }) => row.sector), ...rows.targets.map(({ row }) => row.sector)]);
    for (const { row, index } of rows.sectors) {
      if (!sectors.has(row.id)) issues.push(fault('sector.unused', { path: `sectors.${index}.id` }, { id: row.id }));
    }
  }
  if (allOf(draft, 'routes')) {
    const corridors = new Set(rows.routes.map(({ row }) => row.corridor));
    for (const { row, index } of rows.corridors) {
      if (!corridors.has(row.id)) issues.push(fault('corridor.unused', { path: `corridors.${index}.id` }, { id: row.id }));
    }
  }
  if (allOf(draft, 'sinks')) {
    const used = new Set(rows.sinks.map(({ row }) => row.kind));
    const known = kinds.sinks.map(({ kind }) => kind);
    for (const kind of Object.keys(values.sink_kinds ?? {})) {
      if (known.includes(kind) && !used.has(kind))
        issues.push(fault('case.sink_kind_unused', { path: `sink_kinds.${kind}` }, { kind }));
    }
  }
  return issues;
};
