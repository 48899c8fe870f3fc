import { pathsNamed } from '../../../../case/paths/index.ts';
import { tonnesOf } from '../../../../plan/by-stage/tonnes.ts';
import type { Plan, StagePlan } from '../../../../plan/plan.ts';
import type { Saving } from '../../../../study/compared/saving.ts';
import type { PathValue } from '../../../../study/studies/paths.ts';
import { prose } from '../../../html.ts';
import { columnDecimals, percent, significant } from '../../../number.ts';
import { costPerTonne } from '../../../reading.ts';
import { type Column, htmlTable } from '../../../tables.ts';
import { type PathRow, pathRow, pathRows, pathsLabel, provenGap, setNamed } from '../../path-rows.ts';
import { statusWords } from '../../plans.ts';
import { type PathsReading, spanText } from '../../study-reading.ts';

const note = (words: string) => `<p class="note">${prose(words)}</p>`;

/** Why a set has no plan for all targets, and how much of them it can meet. */
export function shortWords(reading: PathsReading, { set }: Pick<PathRow, 'set'>): string {
  if (set.largest === null) return statusWords(reading, set.planned);
  return reading.text('paths_at_most', { bound: percent(set.largest.bound) });
}

const range = (saving: Saving | null) =>
  saving === null || saving.low_m === null || saving.high_m === null ? '–' : spanText({ low: saving.low_m, high: saving.high_m });

/** One row a set of paths: what its plan costs and moves, and how much of the targets it meets. */
export function pathsTable(reading: PathsReading): string {
  const { text, unit, language, result } = reading;
  const rows = pathRows(result);
  const figure = (of: (plan: Plan) => number | null) => (row: PathRow) => (row.plan === null ? null : of(row.plan));
  const gas = rows.some(({ plan }) => plan !== null && tonnesOf(plan).gas_billion_m3_per_yr > 0);
  const tonnes = (label: 'col_captured' | 'col_stored' | 'paths_col_avoided', key: 'captured' | 'stored' | 'avoided') => ({
    ...{ label: text(label), unit: text('mt_per_yr'), decimals: 2 },
    value: figure((plan) => tonnesOf(plan)[key]),
  });
  const columns: Column<PathRow>[] = [
    { label: text('paths_col_paths'), value: ({ set }) => pathsLabel(set.paths, language) },
    { label: text('paths_col_share'), unit: '%', decimals: 1, value: ({ share }) => (share === null ? null : share * 100) },
    {
      ...{ label: text('row_annual'), unit: unit('unit_m_per_yr') },
      decimals: columnDecimals(rows.map(({ plan }) => plan?.cost.annual_m)),
      value: figure(({ cost }) => cost.annual_m),
    },
    { label: text('row_per_t'), unit: unit('unit_per_t'), decimals: 1, value: figure(costPerTonne) },
    tonnes('col_captured', 'captured'),
    tonnes('col_stored', 'stored'),
    tonnes('paths_col_avoided', 'avoided'),
    ...(gas
      ? [
          {
            ...{ label: text('paths_col_gas'), unit: text('billion_m3_per_yr'), decimals: 3 },
            value: figure((plan) => tonnesOf(plan).gas_billion_m3_per_yr),
          },
        ]
      : []),
    { label: text('row_length'), unit: text('km'), decimals: 0, value: figure(({ length_km }) => length_km) },
    {
      ...{ label: text('paths_col_gap'), unit: '%', decimals: 2 },
      value: (row: PathRow) => {
        const gap = provenGap(row);
        return gap === null ? null : gap * 100;
      },
    },
  ];
  const without = rows
    .filter(({ share }) => share !== 1)
    .map((row) => note(`${pathsLabel(row.set.paths, language)}${language === 'zh' ? '：' : ': '}${shortWords(reading, row)}`));
  return [htmlTable(text('paths_table'), columns, rows), note(text('paths_table_note')), ...without].join('\n');
}

/** What each path comes to alone, and what it adds to all others. */
export function addsTable(reading: PathsReading): string {
  const { text, language, result } = reading;
  const unit = reading.unit('unit_m_per_yr');
  const costOf = (name: string | null) => {
    const set = setNamed(result, name);
    if (set === undefined) return '–';
    return set.planned.status === 'planned' ? significant(set.planned.plan.cost.annual_m, 4) : shortWords(reading, pathRow(set));
  };
  const amount = (saving: Saving | null) => (saving === null ? '–' : significant(saving.saved_m));
  const columns: Column<PathValue>[] = [
    { label: text('paths_col_paths'), value: ({ path }) => pathsLabel([path], language) },
    { label: text('paths_col_alone'), unit, decimals: 0, value: ({ alone }) => costOf(alone) },
    { label: text('paths_col_dearer'), unit, decimals: 0, value: ({ saved_by_others }) => amount(saved_by_others) },
    { label: text('paths_col_range'), unit, decimals: 0, value: ({ saved_by_others }) => range(saved_by_others) },
    { label: text('paths_col_without'), unit, decimals: 0, value: ({ without }) => costOf(without) },
    { label: text('paths_col_adds'), unit, decimals: 0, value: ({ adds }) => amount(adds) },
    { label: text('paths_col_range'), unit, decimals: 0, value: ({ adds }) => range(adds) },
  ];
  return `${htmlTable(text('paths_table_adds'), columns, result.values, { sortable: false })}\n${note(text('paths_adds_note'))}`;
}

type Staged = PathRow & { readonly stage: StagePlan };

/** Tonnes and cost of every plan, stage by stage. */
export function stagesTable(reading: PathsReading): string {
  const { text, language, result } = reading;
  const rows = pathRows(result).flatMap((row): Staged[] => (row.plan?.stages ?? []).map((stage) => ({ ...row, stage })));
  const tonnes = (label: 'col_captured' | 'col_stored' | 'paths_col_avoided', key: 'captured' | 'stored' | 'avoided') => ({
    ...{ label: text(label), unit: text('mt_per_yr'), decimals: 2 },
    value: ({ stage }: Staged) => tonnesOf(stage)[key],
  });
  const columns: Column<Staged>[] = [
    { label: text('paths_col_paths'), value: ({ set }) => pathsLabel(set.paths, language) },
    { label: text('paths_col_share'), unit: '%', decimals: 1, value: ({ share }) => (share === null ? null : share * 100) },
    { label: text('col_stage'), value: ({ stage }) => stage.stage },
    tonnes('col_captured', 'captured'),
    tonnes('col_stored', 'stored'),
    tonnes('paths_col_avoided', 'avoided'),
    {
      ...{ label: text('paths_col_gas'), unit: text('billion_m3_per_yr'), decimals: 3 },
      value: ({ stage }) => tonnesOf(stage).gas_billion_m3_per_yr,
    },
    { label: text('row_annual'), unit: reading.unit('unit_m_per_yr'), decimals: 1, value: ({ stage }) => stage.cost.annual_m },
  ];
  return htmlTable(text('paths_table_stages'), columns, rows);
}

/** What each path holds of the case, and what stays closed. */
export function heldTable(reading: PathsReading): string {
  const { text, language, result, study } = reading;
  const outOf = (path: string) => setNamed(result, path)?.left_out ?? { sources: [], sinks: [] };
  const used = (all: number, out: readonly string[]) => text('paths_of', { used: all - out.length, all });
  const columns: Column<string>[] = [
    { label: text('paths_col_paths'), value: (path) => pathsLabel([path], language) },
    { label: text('paths_col_says'), value: (path) => pathsNamed([path])[0]?.says[language] },
    { label: text('paths_col_sources'), value: (path) => used(study.sources.length, outOf(path).sources) },
    { label: text('paths_col_sinks'), value: (path) => used(study.sinks.length, outOf(path).sinks) },
    {
      label: text('paths_col_out'),
      value: (path) => text('paths_out', { sources: outOf(path).sources.length, sinks: outOf(path).sinks.length }),
    },
  ];
  return htmlTable(text('paths_table_held'), columns, result.paths, { sortable: false });
}
