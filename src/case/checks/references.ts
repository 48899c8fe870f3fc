import { fault, type Issue } from '../../base/issue.ts';
import { allOf } from '../parsing/draft.ts';
import type { Check } from './check.ts';

/** What rows name must exist. A list with faulty rows is no measure: its names may be among them. */
export const references: Check = (draft, kinds) => {
  const { rows } = draft;
  const issues: Issue[] = [];
  const sectors = rows.sectors.map(({ row }) => row.id);
  const corridors = rows.corridors.map(({ row }) => row.id);
  const sinkKinds = kinds.sinks.map(({ kind }) => kind);
  if (allOf(draft, 'sectors')) {
    for (const { row, index } of rows.sources) {
      if (sectors.includes(row.sector)) continue;
      const values = { id: row.id, sector: row.sector, known: sectors.join(', ') };
      issues.push(fault('source.sector_unknown', { path: `sources.${index}.sector` }, values));
    }
    for (const { row, index } of rows.targets) {
      if (row.sector === undefined || sectors.includes(row.sector)) continue;
      const values = { sector: row.sector, known: sectors.join(', ') };
      issues.push(fault('target.sector_unknown', { path: `targets.${index}.sector` }, values));
    }
  }
  for (const { row, index } of rows.sinks) {
    if (sinkKinds.includes(row.kind)) continue;
    issues.push(
      fault('sink.kind_unknown', { path: `sinks.${index}.kind` }, { id: row.id, kind: row.kind, known: sinkKinds.join(', ') }),
    );
  }
  for (const { row, index } of rows.routes) {
    if (!allOf(draft, 'corridors') || corridors.includes(row.corridor)) continue;
    const values = { id: row.id, corridor: row.corridor, known: corridors.join(', ') || '—' };
    issues.push(fault('route.corridor_unknown', { path: `routes.${index}.corridor` }, values));
  }
  return issues;
};
