import type { CashCategory } from '../../plan/plan.ts';
import { term } from '../../text/terms.ts';
import { groupBy, total } from '../group.ts';
import { fixed, significant } from '../number.ts';
import { money } from '../palette.ts';
import type { Reading } from '../reading.ts';
import { barAxes, type Chart, labelLook } from './chart.ts';

const order: readonly CashCategory[] = ['capture', 'transport', 'storage', 'revenue'];

/** One cash term of the whole plan: its equivalent annual amount, million a year; revenue is positive. */
export interface TermSum {
  readonly term: string;
  readonly category: CashCategory;
  readonly annual_m: number;
  /** The part of it that is capital × capital recovery factor. */
  readonly capital_annual_m: number;
}

/** Cash by term, in the order capture, transport, storage, revenue, the largest first. */
export function termSums({ plan }: Reading): TermSum[] {
  const groups = groupBy(plan.cash, (line) => line.term);
  return [...groups]
    .map(([name, lines]) => ({
      term: name,
      category: lines[0]?.category ?? 'capture',
      annual_m: total(lines, (line) => line.annual_m),
      capital_annual_m: total(lines, (line) => line.capital_m) * plan.capital_recovery_factor,
    }))
    .sort((a, b) => order.indexOf(a.category) - order.indexOf(b.category) || b.annual_m - a.annual_m);
}

const gross = ({ plan: { cost } }: Reading) => cost.capture_annual_m + cost.transport_annual_m + cost.storage_annual_m;

export const costBreakdown: Chart = {
  id: 'cost-breakdown',
  applies: ({ plan }) => plan.cash.length > 0,
  finding(reading) {
    const { cost } = reading.plan;
    const share = (amount: number) => fixed((amount / gross(reading)) * 100, 1);
    return reading.text(cost.revenue_annual_m > 0 ? 'breakdown_finding_revenue' : 'breakdown_finding', {
      capture: share(cost.capture_annual_m),
      transport: share(cost.transport_annual_m),
      storage: share(cost.storage_annual_m),
      revenue: share(cost.revenue_annual_m),
    });
  },
  note: (reading) => reading.text('breakdown_note'),
  legend: (reading) =>
    order
      .filter((category) => reading.plan.cash.some((line) => line.category === category))
      .map((category) => ({ label: term(category, reading.language), colour: money[category] })),
  height: (reading, narrow) => termSums(reading).length * (narrow ? 46 : 40) + 20,
  option(reading, narrow) {
    const sums = termSums(reading);
    const signed = sums.map(({ annual_m, category }) => (category === 'revenue' ? -annual_m : annual_m));
    const labels = signed.map((annual_m) => {
      return `${significant(annual_m)} ${reading.unit('unit_m_per_yr')}${narrow ? '\n' : '  '}(${fixed((annual_m / gross(reading)) * 100, 1)} %)`;
    });
    const names = sums.map((one) => term(one.term, reading.language));
    return {
      ...barAxes(names, labels, { least: Math.min(0, ...signed), most: Math.max(0, ...signed) }, narrow),
      series: [
        {
          type: 'bar',
          barWidth: narrow ? 16 : 20,
          data: sums.map(({ category }, i) => ({ value: signed[i], itemStyle: { color: money[category] } })),
          label: {
            show: true,
            position: 'right',
            ...labelLook(narrow),
            formatter: ({ dataIndex }: { dataIndex: number }) => labels[dataIndex] ?? '',
          },
        },
      ],
    };
  },
};
