import { cashByStage, type StageCash } from '../../../plan/by-stage/cash.ts';
import { total } from '../../group.ts';
import { percent } from '../../number.ts';
import { isStaged, type Reading } from '../../reading.ts';
import type { Chart } from '../chart.ts';
import { panelsHeight, panelsOption } from './panels.ts';

const worths = {
  undiscounted: { capital: (row: StageCash) => row.capital_cash_m, running: (row: StageCash) => row.running_cash_m },
  present: { capital: (row: StageCash) => row.capital_present_m, running: (row: StageCash) => row.running_present_m },
} as const;

/** What the bars are made of: costs in capital and running money, and what is earned. */
const parts = [
  [
    'series_capital',
    '#004488',
    (row: StageCash, of: (typeof worths)['present']) => (row.category === 'revenue' ? 0 : of.capital(row)),
  ],
  [
    'series_running',
    '#88aacc',
    (row: StageCash, of: (typeof worths)['present']) => (row.category === 'revenue' ? 0 : of.running(row)),
  ],
  [
    'series_revenue',
    '#44aa99',
    (row: StageCash, of: (typeof worths)['present']) => (row.category === 'revenue' ? of.capital(row) + of.running(row) : 0),
  ],
] as const;

/** Money of each stage in one worth, one list a part. */
function amounts({ plan }: Reading, worth: keyof typeof worths): number[][] {
  const rows = cashByStage(plan);
  return parts.map(([, , of]) =>
    plan.stages.map(({ stage }) => total(rows, (row) => (row.stage === stage ? of(row, worths[worth]) : 0))),
  );
}

/** Capital and running money by stage, undiscounted and in present value. */
export const stageCash: Chart = {
  id: 'stage-cash',
  applies: (reading) => isStaged(reading) && reading.plan.cash.length > 0,
  finding(reading) {
    const { plan, text } = reading;
    const present = amounts(reading, 'present');
    const net = plan.stages.map((_stage, t) => total(present, (part) => part[t] ?? 0));
    const most = Math.max(...net);
    const [all, sum] = [reading.money(plan.cost.total_m), reading.money(plan.cost.present_value_m)];
    const alike = all.unit === sum.unit;
    return text('cash_finding', {
      undiscounted: alike ? all.value : `${all.value} ${all.unit}`,
      ...{ present: sum.value, unit: sum.unit, stage: plan.stages[net.indexOf(most)]?.stage ?? '–' },
      share: percent(plan.cost.present_value_m > 0 ? most / plan.cost.present_value_m : null),
    });
  },
  note: (reading) => reading.text('cash_chart_note', { unit: reading.unit('unit_m') }),
  legend: (reading) =>
    parts
      .filter(([key]) => key !== 'series_revenue' || reading.plan.cost.revenue_annual_m !== 0)
      .map(([key, colour]) => ({ label: reading.text(key), colour })),
  height: (_reading, narrow) => panelsHeight(2, narrow),
  option: (reading, narrow) =>
    panelsOption(
      (['undiscounted', 'present'] as const).map((worth) => ({
        ...{ title: reading.text(`panel_${worth}`, { unit: reading.unit('unit_m') }), stacked: true },
        bars: amounts(reading, worth).map((values, k) => ({ colour: parts[k]?.[1] ?? '#004488', values })),
      })),
      reading.plan.stages.map(({ stage }) => stage),
      narrow,
    ),
};
