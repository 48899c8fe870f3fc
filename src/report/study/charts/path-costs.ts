import type { CashCategory, PlanCost } from '../../../plan/plan.ts';
import { term } from '../../../text/terms.ts';
import { barAxes, type Chart, labelLook } from '../../charts/chart.ts';
import { percent, significant } from '../../number.ts';
import { money } from '../../palette.ts';
import { type PathRow, pathRows, pathsLabel, setNamed } from '../path-rows.ts';
import type { PathsReading } from '../study-reading.ts';

const order: readonly CashCategory[] = ['capture', 'transport', 'storage', 'revenue'];

const shown = ({ result }: PathsReading) =>
  pathRows(result).flatMap(({ plan, ...row }) => (plan === null ? [] : [{ ...row, cost: plan.cost }]));

const amountOf = (category: CashCategory, cost: PlanCost) =>
  category === 'revenue' ? -cost.revenue_annual_m : cost[`${category}_annual_m`];

const nameOf = ({ language }: PathsReading, { set }: Pick<PathRow, 'set'>) => pathsLabel(set.paths, language);

/** Net cost of every plan by category. */
export const pathCosts: Chart<PathsReading> = {
  id: 'path-costs',
  applies: (reading) => shown(reading).length > 0,
  finding(reading) {
    const { text, language, result } = reading;
    const needed = result.values.filter(({ without }) => setNamed(result, without)?.planned.status === 'infeasible');
    if (needed.length > 0)
      return text('paths_finding_needed', { path: needed.map(({ path }) => pathsLabel([path], language)).join(', ') });
    const [most] = [...result.values].sort((a, b) => (b.adds?.saved_m ?? 0) - (a.adds?.saved_m ?? 0));
    if (most === undefined || most.adds === null) return text('paths_no_difference');
    const { value: amount, unit } = reading.moneyPerYear(most.adds.saved_m);
    return text('paths_finding_adds', { path: pathsLabel([most.path], language), amount, unit });
  },
  note: ({ text }) => text('paths_note'),
  legend: (reading) =>
    order
      .filter((category) => shown(reading).some(({ cost }) => amountOf(category, cost) !== 0))
      .map((category) => ({ label: term(category, reading.language), colour: money[category] })),
  height: (reading, narrow) => shown(reading).length * (narrow ? 56 : 44) + 20,
  option(reading, narrow) {
    const rows = shown(reading);
    const labels = rows.map(({ cost, share }) => {
      const said = `${significant(cost.annual_m)} ${reading.unit('unit_m_per_yr')}`;
      return share === 1 ? said : reading.text('paths_share_label', { cost: said, share: percent(share) });
    });
    const gross = (cost: PlanCost) => cost.capture_annual_m + cost.transport_annual_m + cost.storage_annual_m;
    const least = Math.min(0, ...rows.map(({ cost }) => -cost.revenue_annual_m));
    const most = Math.max(0, ...rows.map(({ cost }) => gross(cost)));
    const names = rows.map((row) => nameOf(reading, row));
    return {
      ...barAxes(names, narrow ? labels.map((label) => label.replace(' ', '\n')) : labels, { least, most }, narrow),
      series: order.map((category) => ({
        ...{ type: 'bar', stack: 'cost', barWidth: narrow ? 16 : 20 },
        data: rows.map(({ cost }) => ({ value: amountOf(category, cost), itemStyle: { color: money[category] } })),
        label: {
          show: category === 'storage',
          position: 'right',
          ...labelLook(narrow),
          formatter: ({ dataIndex }: { dataIndex: number }) => {
            const label = labels[dataIndex] ?? '';
            return narrow ? label.replace(' ', '\n') : label;
          },
        },
      })),
    };
  },
};
