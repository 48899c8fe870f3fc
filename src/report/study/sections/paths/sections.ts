import type { PathValue } from '../../../../study/studies/paths.ts';
import { chartFigures } from '../../../figure.ts';
import { prose } from '../../../html.ts';
import { percent, significant } from '../../../number.ts';
import type { PageSection } from '../../../page.ts';
import { pageHead, tile } from '../../../page-head.ts';
import { pathCharts } from '../../charts/index.ts';
import type { Layout } from '../../map/small-maps.ts';
import { pathRow, pathRows, pathsLabel, provenGap, setNamed, togetherOf } from '../../path-rows.ts';
import { auditVerdict, statusWords } from '../../plans.ts';
import { type PathsReading, spanText } from '../../study-reading.ts';
import { differenceTable } from '../difference.ts';
import { commonNotes, endingSections } from '../ending.ts';
import { layoutsFigure } from '../layouts.ts';
import { addsTable, heldTable, pathsTable, stagesTable } from './tables.ts';

/** Small maps beside each other, at most. */
const mostColumns = 3;

function addsTile(reading: PathsReading, { path, without, adds }: PathValue): string {
  const { text, language, result } = reading;
  const name = pathsLabel([path], language);
  const others = setNamed(result, without);
  if (others === undefined) return '';
  if (adds === null) {
    const { largest } = others;
    return tile(
      text('paths_tile_needed', { path: name }),
      percent(largest?.bound),
      text('paths_tile_needed_unit'),
      text(largest === null ? 'paths_tile_unknown_note' : 'paths_tile_needed_note'),
    );
  }
  const { value, unit } = reading.moneyPerYear(adds.saved_m);
  const { low_m, high_m } = adds;
  const note =
    low_m === null || high_m === null
      ? text('paths_tile_adds_unproved')
      : text('paths_tile_adds_note', { range: spanText({ low: low_m, high: high_m }, reading.moneyScale(adds.saved_m).by) });
  return tile(text('paths_tile_adds', { path: name }), value, unit, note);
}

function tiles(reading: PathsReading): string {
  const { text, result } = reading;
  const { planned } = togetherOf(result);
  if (planned.status !== 'planned') return '';
  const { value, unit } = reading.moneyPerYear(planned.plan.cost.annual_m);
  const total = provenGap(pathRow(togetherOf(result)));
  const note = total === null ? text('paths_tile_unproved') : text('paths_tile_proved', { gap: percent(total) });
  return [tile(text('paths_tile_together'), value, unit, note, true), ...result.values.map((one) => addsTile(reading, one))].join(
    '',
  );
}

/** What a path comes to alone, in a sentence. */
function aloneWords(reading: PathsReading, { path, alone, saved_by_others: dearer }: PathValue): string {
  const { text, language, result } = reading;
  const set = setNamed(result, alone);
  if (set === undefined) return '';
  const name = pathsLabel([path], language);
  if (set.planned.status === 'planned') {
    const { by, unit } = reading.moneyScale(set.planned.plan.cost.annual_m);
    const said = (amount_m: number) => significant(amount_m / by);
    const values = { path: name, unit, cost: said(set.planned.plan.cost.annual_m), dearer: said(dearer?.saved_m ?? 0) };
    const { low_m = null, high_m = null } = dearer ?? {};
    if (low_m === null || high_m === null) return text('paths_verdict_alone_unproved', values);
    return text('paths_verdict_alone', { ...values, range: spanText({ low: low_m, high: high_m }, by) });
  }
  const { largest } = set;
  if (largest === null) return text('paths_verdict_no_plan', { path: name, status: statusWords(reading, set.planned) });
  const values = { path: name, share: percent(largest.share), bound: percent(largest.bound) };
  return text(largest.bound - largest.share < 1e-6 ? 'paths_verdict_short_exactly' : 'paths_verdict_short', values);
}

function verdict(reading: PathsReading): string {
  const { text, result } = reading;
  const { planned } = togetherOf(result);
  if (planned.status !== 'planned') return text('paths_verdict_none', { status: statusWords(reading, planned) });
  const { value: cost, unit } = reading.moneyPerYear(planned.plan.cost.annual_m);
  return text('paths_verdict_all', { cost, unit });
}

const headline = (reading: PathsReading) => `${pageHead(reading, reading.result.case_name)}
<dl class="tiles spans">${tiles(reading)}</dl>
<div class="verdict"><p><strong>${prose(verdict(reading))}</strong></p>
${reading.result.values.map((one) => `<p>${prose(aloneWords(reading, one))}</p>`).join('\n')}
${auditVerdict(reading, reading.result)}</div>`;

/** Cash terms of what each path adds, and of what it costs more alone; sets that are both are shown once. */
function terms(reading: PathsReading): string {
  const { text, language, result } = reading;
  const columns = { together: 'paths_col_together', saved: 'paths_col_saved' } as const;
  const tables = new Map<string, string>();
  for (const { path, alone, without, adds, saved_by_others } of result.values) {
    const name = pathsLabel([path], language);
    if (adds !== null && without !== null) {
      const caption = text('paths_table_terms', { what: text('paths_terms_adds', { path: name }) });
      tables.set(without, differenceTable(reading, adds.terms, { caption, apart: 'paths_col_others', ...columns }));
    }
    if (saved_by_others !== null && alone !== togetherOf(result).name && !tables.has(alone)) {
      const caption = text('paths_table_terms', { what: text('paths_alone', { path: name }) });
      tables.set(alone, differenceTable(reading, saved_by_others.terms, { caption, apart: 'paths_col_alone', ...columns }));
    }
  }
  if (tables.size === 0) return `<p>${prose(text('paths_no_difference'))}</p>`;
  return [...tables.values(), `<p class="note">${prose(text('paths_terms_note'))}</p>`].join('\n');
}

const layoutsOf = ({ result, language }: PathsReading): Layout[] =>
  pathRows(result).flatMap(({ set, plan, share }) => {
    if (plan === null) return [];
    const name = pathsLabel(set.paths, language);
    return [{ title: share === 1 ? name : `${name}, ${percent(share)} %`, plan }];
  });

const anyPlan = ({ result }: PathsReading) => result.sets.some((set) => pathRow(set).plan !== null);

function layouts(reading: PathsReading, number: () => number): string {
  const chosen = layoutsOf(reading);
  return layoutsFigure(reading, chosen, number, { columns: Math.min(mostColumns, chosen.length) });
}

/** Sections of a comparison of paths in the order of the page. */
export const pathsSections: readonly PageSection<PathsReading>[] = [
  { id: 'headline', title: 'paths_headline', content: headline },
  {
    id: 'compared',
    title: 'paths_compared',
    content: (reading, number) => `${chartFigures(pathCharts.compared, reading, number)}\n${pathsTable(reading)}`,
  },
  { id: 'adds', title: 'paths_adds', content: addsTable },
  { id: 'terms', title: 'paths_terms', applies: anyPlan, content: terms },
  {
    id: 'stages',
    title: 'paths_stages',
    applies: (reading) => anyPlan(reading) && reading.study.stages.length > 1,
    content: stagesTable,
  },
  { id: 'layouts', title: 'paths_layouts', applies: anyPlan, content: layouts },
  { id: 'held', title: 'paths_held', content: heldTable },
  ...endingSections<PathsReading>((reading) => [
    reading.text('paths_read'),
    reading.text('paths_read_share'),
    ...commonNotes(reading, 'paths_read_one_case'),
  ]),
];
