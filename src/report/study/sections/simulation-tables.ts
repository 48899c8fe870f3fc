import type { Violation } from '../../../study/studies.ts';
import { prose } from '../../html.ts';
import { significant } from '../../number.ts';
import { type Column, htmlTable } from '../../tables.ts';
import { distributionPanels } from '../charts/cost-distribution.ts';
import { conditionName } from '../names.ts';
import type { SimulationReading } from '../study-reading.ts';

/** All demands, and whatever else is missed at least once. */
export function violationsTable(reading: SimulationReading): string {
  const { text, result } = reading;
  const rows = result.violations
    .filter(({ of, rate }) => of === 'demand' || rate > 0)
    .sort(
      (a, b) =>
        Number(b.of === 'demand') - Number(a.of === 'demand') || b.rate - a.rate || (a.constraint < b.constraint ? -1 : 1),
    );
  const share = (label: string, figure: (one: Violation) => number | null): Column<Violation> => ({
    label,
    unit: text('per_cent'),
    decimals: 1,
    value: (one) => {
      const value = figure(one);
      return value === null ? null : value * 100;
    },
  });
  const short = (label: string, figure: (one: Violation) => number): Column<Violation> => ({
    label,
    decimals: 0,
    digits: 3,
    value: figure,
  });
  const columns: Column<Violation>[] = [
    { label: text('simulation_col_condition'), value: (one) => conditionName(reading, one) },
    share(text('simulation_col_promised'), ({ promised }) => promised),
    share(text('simulation_col_rate'), ({ rate }) => rate),
    share(text('simulation_col_low'), ({ low }) => low),
    share(text('simulation_col_high'), ({ high }) => high),
    short(text('simulation_col_shortfall'), ({ mean_shortfall }) => mean_shortfall),
    short(text('simulation_col_when_missed'), ({ mean_shortfall_when_missed }) => mean_shortfall_when_missed),
    { label: text('unit'), value: ({ unit }) => (unit === 'Mt' ? text('mt') : text('mt_per_yr')) },
  ];
  return rows.length === 0 ? '' : htmlTable(text('simulation_table'), columns, rows);
}

/** Per cent of futures that cost less: as many as the width of a page bears; the study's file has more. */
const shownQuantiles = ['1', '5', '25', '50', '75', '95', '99'];

/** Mean, deviation and quantiles of annual and levelised cost. */
export function costsTable(reading: SimulationReading): string {
  const { text } = reading;
  const panels = distributionPanels(reading);
  type Row = (typeof panels)[number];
  const quantiles = shownQuantiles.filter((percent) => panels.some(({ of }) => of.quantiles[percent] !== undefined));
  const number = (label: string, figure: (row: Row) => number | undefined): Column<Row> => ({
    label,
    decimals: 0,
    value: (row) => {
      const value = figure(row);
      return value === undefined ? '–' : significant(value / row.by);
    },
  });
  const columns: Column<Row>[] = [
    { label: text('simulation_col_figure'), value: ({ title }) => title },
    number(text('simulation_col_planned'), ({ of }) => of.planned),
    number(text('simulation_col_mean'), ({ of }) => of.mean),
    number(text('simulation_col_mean_low'), ({ of }) => of.mean_low),
    number(text('simulation_col_mean_high'), ({ of }) => of.mean_high),
    number(text('simulation_col_deviation'), ({ of }) => of.standard_deviation),
    ...quantiles.map((percent) => number(`${percent} %`, ({ of }) => of.quantiles[percent])),
    { label: text('unit'), value: ({ unit }) => unit },
  ];
  return htmlTable(text('simulation_table_costs'), columns, panels, { sortable: false });
}

/** What stands for the histogram where every future costs the same. */
export function flatCost(reading: SimulationReading): string {
  const [first] = distributionPanels(reading);
  if (first === undefined) return '';
  return `<h3>${prose(reading.text('simulation_cost_flat', { mean: significant(first.of.mean / first.by), unit: first.unit }))}</h3>`;
}
