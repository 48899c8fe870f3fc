import { fault, type Issue } from '../../base/issue.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import type { Check } from './check.ts';

/** Each stage begins in the year after the last one of the stage before it. */
function apart({ rows }: Draft): Issue[] {
  return rows.stages.flatMap(({ row, index }, k) => {
    const before = rows.stages[k - 1]?.row;
    const expected = before === undefined ? row.start_year : before.start_year + before.years;
    if (row.start_year === expected) return [];
    const values = { name: row.name, found: row.start_year, before: before?.name ?? '–', expected };
    return [fault('stage.not_next', { path: `stages.${index}.start_year` }, values)];
  });
}

/** Learning has a factor for each stage. */
function learning({ rows }: Draft): Issue[] {
  return rows.sectors.flatMap(({ row, index }) => {
    const count = row.capture_cost_factors?.length;
    if (count === undefined || count === rows.stages.length) return [];
    const values = { id: row.id, count, stages: rows.stages.length };
    return [fault('sector.factors_count', { path: `sectors.${index}.capture_cost_factors` }, values)];
  });
}

/** Stages follow each other; money at several times needs a discount rate; learning has a factor a stage. */
export const stages: Check = (draft) => {
  if (!allOf(draft, 'stages')) return [];
  const { rows, given } = draft;
  const several = rows.stages.length > 1 || draft.values.asset_lives !== undefined;
  const rate = several && given.has('capital_recovery_factor') && !given.has('discount_rate');
  return [
    ...apart(draft),
    ...(rate ? [fault('stage.rate_needed', { path: 'capital_recovery_factor' })] : []),
    ...learning(draft),
  ];
};
