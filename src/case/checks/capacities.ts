import { type Issue, remark } from '../../base/issue.ts';
import { central } from '../../uncertainty/uncertain.ts';
import { horizonOf } from '../case.ts';
import { intakeOf, outlookOf } from '../outlook/potential.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import type { Check } from './check.ts';

/** What floating point may lose of a sum. */
const slack = 1 + 1e-9;
const rounded = (value: number) => Number(value.toPrecision(6));

/**
 * Demands that nothing can meet: more than all plants give, or more than all sinks take.
 * A remark, not a fault: the plan then says that it is infeasible, and other realisations of the case may not be.
 */
export const capacities: Check = (draft) => {
  const { rows } = draft;
  if (!allOf(draft, 'stages', 'targets') || rows.stages.length === 0) return [];
  const horizon = horizonOf({ stages: rows.stages.map(({ row }) => row) });
  const { years } = horizon;
  const demands = demandsOf(draft, years);
  const issues: Issue[] = [];
  for (const { sector, amount_mt, path } of allOf(draft, 'sources') ? demands : []) {
    const plants = rows.sources.filter(({ row }) => sector === undefined || row.sector === sector);
    const potential = plants.reduce((sum, { row }) => sum + outlookOf(row, horizon).potential_mt, 0);
    if (plants.length === 0 || potential * slack >= amount_mt) continue;
    const values = { target: rounded(amount_mt), potential: rounded(potential) };
    issues.push(
      sector === undefined
        ? remark('target.total_out_of_reach', { path }, values)
        : remark('target.out_of_reach', { path }, { sector, ...values }),
    );
  }
  const total = demands.find(({ sector }) => sector === undefined)?.amount_mt ?? 0;
  const bySector = demands.filter(({ sector }) => sector !== undefined).reduce((sum, { amount_mt }) => sum + amount_mt, 0);
  const demand = Math.max(total, bySector);
  const sized = { stages: rows.stages.map(({ row }) => row), markets: rows.markets.map(({ row }) => row) };
  const intake = rows.sinks.reduce((sum, { row }) => sum + intakeOf(row, sized), 0);
  if (allOf(draft, 'sinks') && rows.sinks.length > 0 && intake * slack < demand) {
    issues.push(remark('case.injection_short', { path: 'targets' }, { target: rounded(demand), intake: rounded(intake) }));
  }
  return issues;
};

function demandsOf({ rows }: Draft, years: number) {
  return rows.targets
    .filter(({ row }) => row.stage === undefined && (row.counts ?? 'captured') === 'captured')
    .map(({ row, index }) => ({
      sector: row.sector,
      amount_mt: central(row.amount_mt ?? 0) + central(row.amount_mt_per_yr ?? 0) * years,
      path: `targets.${index}`,
    }));
}
