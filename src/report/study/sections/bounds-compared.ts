import type { BoundsRun } from '../../../study/studies.ts';
import { prose } from '../../html.ts';
import { significant, stated } from '../../number.ts';
import { type Column, htmlTable } from '../../tables.ts';
import { statusWords } from '../plans.ts';
import { figuresOf, levelsOf, type PlanFigures, planIn, runsInOrder } from '../runs.ts';
import { type BoundsReading, signed, spanOf } from '../study-reading.ts';

/** Decimals that show all of some stated numbers in full. */
const statedDecimals = (values: readonly number[]) =>
  Math.max(0, ...values.map((value) => stated(value).split('.')[1]?.length ?? 0));

/** Columns that name a run: the settings in which runs differ, or of which there are any. */
export function settingColumns<Row extends { readonly run: BoundsRun }>({ text, result }: BoundsReading): Column<Row>[] {
  const has = (kind: 'risk' | 'credibility') => levelsOf(result.runs, kind).length > 0;
  return [
    ...(has('risk')
      ? [
          {
            label: text('bounds_col_risk'),
            unit: text('per_cent'),
            decimals: statedDecimals(levelsOf(result.runs, 'risk').map((risk) => risk * 100)),
            value: ({ run }: Row) => (run.risk === null ? null : Number((run.risk * 100).toPrecision(6))),
          },
        ]
      : []),
    ...(has('credibility')
      ? [
          {
            label: text('bounds_col_credibility'),
            decimals: statedDecimals(levelsOf(result.runs, 'credibility')),
            value: ({ run }: Row) => run.credibility,
          },
        ]
      : []),
  ];
}

type Change = { readonly run: BoundsRun; readonly lower: PlanFigures; readonly upper: PlanFigures };

/** Relative difference of a figure from the deterministic plan's, %. */
const change = (value: number | null, from: number | null) =>
  value === null || from === null || from === 0 ? null : (value / from - 1) * 100;

/** Per cent with its sign, to three significant digits of the span's ends. */
function changeWords({ text }: BoundsReading, values: readonly (number | null)[]): string {
  const span = spanOf(values);
  if (span === null) return '–';
  const [low, high] = [signed(span.low), signed(span.high)];
  return low === high ? low : text('bounds_to', { low, high });
}

/** The ranges beside the deterministic plan: in all, and per tonne, because the plans capture different tonnages. */
export function compared(reading: BoundsReading): string {
  const { text, result, unit } = reading;
  const { deterministic } = result;
  if (deterministic === null) return '';
  const own = figuresOf(deterministic);
  if (planIn(deterministic) === null)
    return `<p>${prose(text('bounds_compared_none', { reason: statusWords(reading, deterministic) }))}</p>`;
  const rows: Change[] = runsInOrder(reading).map((run) => ({
    run,
    lower: figuresOf(run.lower),
    upper: figuresOf(run.upper),
  }));
  const by = (side: 'lower' | 'upper', figure: keyof PlanFigures) => (row: Change) => change(row[side][figure], own[figure]);
  const money = reading.moneyPerYear(own.annual_m ?? 0);
  const finding = text('bounds_compared_finding', {
    cost: money.value,
    unit: money.unit,
    captured: significant(own.captured_mt_per_yr),
    per_t: significant(own.per_t),
    per_unit: unit('unit_per_t'),
    lower_total: changeWords(reading, rows.map(by('lower', 'annual_m'))),
    lower_per_t: changeWords(reading, rows.map(by('lower', 'per_t'))),
    upper_total: changeWords(reading, rows.map(by('upper', 'annual_m'))),
    upper_per_t: changeWords(reading, rows.map(by('upper', 'per_t'))),
  });
  const column = (label: Parameters<typeof text>[0], side: 'lower' | 'upper', figure: keyof PlanFigures): Column<Change> => ({
    label: text(label),
    unit: text('per_cent'),
    decimals: 1,
    value: by(side, figure),
  });
  const columns: Column<Change>[] = [
    ...settingColumns<Change>(reading),
    column('bounds_col_total_lower', 'lower', 'annual_m'),
    column('bounds_col_total_upper', 'upper', 'annual_m'),
    column('bounds_col_tonnes_lower', 'lower', 'captured_mt_per_yr'),
    column('bounds_col_tonnes_upper', 'upper', 'captured_mt_per_yr'),
    column('bounds_col_change_per_t_lower', 'lower', 'per_t'),
    column('bounds_col_change_per_t_upper', 'upper', 'per_t'),
  ];
  return `<h3>${prose(finding)}</h3>
${htmlTable(text('bounds_table_compared'), columns, rows, { sortable: rows.length > 1 })}
<p class="note">${prose(text('bounds_compared_note'))}</p>`;
}
