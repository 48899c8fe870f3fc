import type { DesignCosts } from '../../../study/studies.ts';
import { prose } from '../../html.ts';
import { columnDecimals, significant, stated } from '../../number.ts';
import { type Column, htmlTable } from '../../tables.ts';
import { scenarioName } from '../charts/scenario-costs.ts';
import type { RobustReading } from '../study-reading.ts';

/** Each design over all scenarios. */
export function designsTable(reading: RobustReading): string {
  const { text, result, unit } = reading;
  const { designs } = result;
  const money = (label: string, figure: (one: DesignCosts) => number | null): Column<DesignCosts> => ({
    label,
    unit: unit('unit_m_per_yr'),
    decimals: columnDecimals(designs.map(figure)),
    value: figure,
  });
  const met = ({ annual_m }: DesignCosts) => annual_m.filter((cost) => cost !== null).length;
  const short = ({ shortfall_mt }: DesignCosts) => Math.max(0, ...shortfall_mt);
  const columns: Column<DesignCosts>[] = [
    { label: text('robust_col_design'), value: ({ design }) => text(`robust_design_${design}`) },
    { label: text('robust_col_met'), decimals: 0, value: met },
    { label: text('robust_col_short'), unit: text('mt'), decimals: columnDecimals(designs.map(short)), value: short },
    money(text('robust_col_expected'), ({ expected_m }) => expected_m),
    money(text('robust_col_regret'), ({ worst_regret_m }) => worst_regret_m),
    money(text('robust_col_cvar', { tail: stated(result.tail * 100) }), ({ cvar_m }) => cvar_m),
  ];
  const blank = designs.some(({ expected_m }) => expected_m === null);
  return `${htmlTable(text('robust_table_designs'), columns, designs, { sortable: false })}
${blank ? `<p class="note">${prose(text('robust_table_note'))}</p>` : ''}`;
}

/** Each design in each scenario; where it cannot meet one, by how much it falls short. */
export function scenariosTable(reading: RobustReading): string {
  const { text, result, unit } = reading;
  const rows = result.scenarios.map((scenario, index) => ({ scenario, index }));
  type Row = (typeof rows)[number];
  const perYear = unit('unit_m_per_yr');
  const decimals = columnDecimals([
    ...result.designs.flatMap(({ annual_m }) => annual_m),
    ...result.scenarios.map((one) => one.alone_annual_m),
  ]);
  const columns: Column<Row>[] = [
    { label: text('robust_col_scenario'), value: ({ scenario }) => scenarioName(reading, scenario.name) },
    {
      label: text('robust_col_probability'),
      unit: text('per_cent'),
      decimals: columnDecimals(result.scenarios.map(({ probability }) => probability * 100)),
      value: ({ scenario }) => scenario.probability * 100,
    },
    { label: text('robust_foresight'), unit: perYear, decimals, value: ({ scenario }) => scenario.alone_annual_m },
    ...result.designs.map(
      ({ design, annual_m, shortfall_mt }): Column<Row> => ({
        label: text(`robust_design_${design}`),
        unit: perYear,
        decimals,
        value: ({ index }) => annual_m[index] ?? text('robust_cannot', { amount: significant(shortfall_mt[index]) }),
      }),
    ),
  ];
  return htmlTable(text('robust_table_scenarios'), columns, rows);
}
