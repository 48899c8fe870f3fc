import { fault, type Issue } from '../../base/issue.ts';
import { central } from '../../uncertainty/uncertain.ts';
import type { CaseKinds } from '../case.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import type { Sink } from '../sink.ts';
import type { Check } from './check.ts';

/** A sink that gives back part of what it takes in. */
function givesBack({ rows }: Draft, { sinks }: CaseKinds): string | undefined {
  const shareOf = ({ kind, stored_share }: Sink) =>
    stored_share === undefined ? sinks.find((one) => one.kind === kind)?.storedShare.share : central(stored_share);
  return rows.sinks.find(({ row }) => (shareOf(row) ?? 1) < 1)?.row.id;
}

/** A mode or a terminal plant whose emissions or losses are not avoided. */
function emits({ rows }: Draft): string | undefined {
  const figures = ['emissions_t_per_t_km', 'boil_off_t_per_t_km'] as const;
  const modes = rows.modes.filter(({ row }) => figures.some((figure) => central(row[figure] ?? 0) > 0));
  const plants = rows.terminal_plants.filter(({ row }) => central(row.emissions_t_per_t ?? 0) > 0);
  return [...modes, ...plants][0]?.row.id;
}

/** A case demands tonnes or pays for them; each demand has one amount, and is the only one of its kind for its sector and stage. */
export const targets: Check = (draft, kinds) => {
  const { rows, given } = draft;
  const issues: Issue[] = [];
  if (allOf(draft, 'targets') && rows.targets.length === 0 && !given.has('price_per_t')) {
    issues.push(fault('case.no_target_no_price', { path: 'targets' }));
  }
  const seen = new Set<string>();
  for (const { row, index } of rows.targets) {
    const path = `targets.${index}`;
    const amounts = [row.amount_mt, row.amount_mt_per_yr].filter((amount) => amount !== undefined).length;
    if (amounts === 0) issues.push(fault('target.amount_missing', { path }));
    if (amounts === 2) issues.push(fault('target.amount_twice', { path: `${path}.amount_mt_per_yr` }));
    if (row.counts === 'stored' && row.sector !== undefined) {
      issues.push(fault('target.stored_of_sector', { path: `${path}.sector` }, { sector: row.sector }));
    }
    const back = row.counts === 'avoided' && row.sector !== undefined ? givesBack(draft, kinds) : undefined;
    if (back !== undefined) {
      issues.push(fault('target.avoided_of_sector', { path: `${path}.sector` }, { sector: row.sector ?? '', id: back }));
    }
    const moved = row.counts === 'avoided' && row.sector !== undefined ? emits(draft) : undefined;
    if (moved !== undefined) {
      issues.push(fault('target.avoided_of_sector_moved', { path: `${path}.sector` }, { sector: row.sector ?? '', id: moved }));
    }
    if (row.counts === 'capability' && row.stage === undefined && rows.stages.length > 1) {
      issues.push(fault('target.capability_without_stage', { path }));
    }
    const key = JSON.stringify([row.sector, row.stage, row.counts ?? 'captured']);
    if (seen.has(key)) {
      const repeated = row.sector === undefined ? fault('target.total_duplicate', { path }) : undefined;
      issues.push(repeated ?? fault('target.duplicate', { path: `${path}.sector` }, { sector: row.sector ?? '' }));
    }
    seen.add(key);
    const known = rows.sectors.some((sector) => sector.row.id === row.sector);
    if (known && allOf(draft, 'sources') && !rows.sources.some((source) => source.row.sector === row.sector)) {
      issues.push(fault('target.sector_without_source', { path: `${path}.sector` }, { sector: row.sector ?? '' }));
    }
  }
  return issues;
};
