import { displayWidth } from '../base/display-width.ts';
import type { Plan } from '../plan/plan.ts';
import { type Language, say } from '../text/language.ts';
import { modeText } from '../text/modes/report-modes.ts';
import { type ReportKey, reportText } from '../text/report.ts';
import { currencyName, term } from '../text/terms.ts';
import { escaped, prose } from './html.ts';
import { fixed, percent, significant } from './number.ts';

/** A column of a table: numbers are right-aligned with so many decimals, texts left-aligned. */
export interface Column<Row> {
  readonly label: string;
  /** Stands under the label; every column of numbers with a dimension has one. */
  readonly unit?: string;
  /** Given for numbers. */
  readonly decimals?: number;
  /** For numbers of several sizes or units: so many significant digits instead. */
  readonly digits?: number;
  value(row: Row): string | number | null | undefined;
  /** Markup after the label, already safe. */
  readonly badge?: string;
  /** Markup after a text, already safe. */
  after?(row: Row): string;
}

/** One row of a summary. */
export interface SummaryRow {
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

const cellText = <Row>(value: ReturnType<Column<Row>['value']>, { decimals, digits }: Column<Row>) =>
  typeof value === 'string' ? value : digits === undefined ? fixed(value, decimals ?? 0) : significant(value, digits);

interface TableLook<Row> {
  /** Last rows that sorting leaves in place. */
  readonly foot?: readonly Row[];
  readonly sortable?: boolean;
  /** Few columns: kept narrow, so that the eye finds the number. */
  readonly compact?: boolean;
}

/** One HTML table with a caption; `foot` is a last row that sorting leaves in place. */
export function htmlTable<Row>(
  caption: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  { foot = [], sortable = true, compact = false }: TableLook<Row> = {},
): string {
  const head = columns
    .map(({ label, unit, decimals, badge = '' }, index) => {
      const words = `${prose(label)}${unit === undefined || unit === '' ? '' : `<span class="unit">${escaped(unit)}</span>`}`;
      const inside =
        sortable && rows.length > 1
          ? `<span class="sort" role="button" tabindex="0" data-sort="${index}">${words}</span>`
          : words;
      return `<th scope="col"${decimals === undefined ? '' : ' class="number"'}>${inside}${badge}</th>`;
    })
    .join('');
  const line = (row: Row) =>
    `<tr>${columns
      .map((column) => {
        const value = column.value(row);
        const key = typeof value === 'number' ? ` data-value="${value}"` : '';
        const align = column.decimals === undefined ? '' : ' class="number"';
        return `<td${align}${key}>${prose(cellText(value, column))}${column.after?.(row) ?? ''}</td>`;
      })
      .join('')}</tr>`;
  return `<div class="table${compact ? ' compact' : ''}" role="region" tabindex="0" aria-label="${escaped(caption)}"><table>
<caption>${prose(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${rows.map(line).join('\n')}
</tbody>${foot.length === 0 ? '' : `\n<tfoot>${foot.map(line).join('\n')}</tfoot>`}
</table></div>`;
}

/** The same table as plain text: numbers right-aligned, Chinese counted at its width on a terminal. */
export function plainTable<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => cellText(column.value(row), column)));
  const heads = columns.map(({ label, unit }) => (unit === undefined || unit === '' ? label : `${label}, ${unit}`));
  const widths = heads.map((head, i) => Math.max(displayWidth(head), ...cells.map((row) => displayWidth(row[i] ?? ''))));
  const line = (texts: readonly string[]) =>
    texts
      .map((text, i) => {
        const room = ' '.repeat((widths[i] ?? 0) - displayWidth(text));
        return columns[i]?.decimals === undefined ? text + room : room + text;
      })
      .join('  ')
      .trimEnd();
  return [line(heads), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

const reached = (milestones: NonNullable<Plan['milestones']>) => milestones.filter((one) => one.reached).length;

/** What becomes of the tonnes, where that is more than nothing. */
function accountRows({ accounts }: Plan, language: Language): SummaryRow[] {
  const text = (key: ReportKey) => say(reportText[key], language);
  const rows = [
    ['egr_mt_per_yr', 'row_egr', 'mt_per_yr'],
    ['gas_billion_m3_per_yr', 'row_gas', 'billion_m3_per_yr'],
    ['given_back_mt_per_yr', 'row_given_back', 'mt_per_yr'],
    ['penalty_mt_per_yr', 'row_penalty', 'mt_per_yr'],
    ['leaked_mt_per_yr', 'row_leaked', 'mt_per_yr'],
    ['transport_mt_per_yr', 'row_moved', 'mt_per_yr'],
    ['avoided_mt_per_yr', 'row_avoided', 'mt_per_yr'],
    ['removed_mt_per_yr', 'row_removed', 'mt_per_yr'],
  ] as const;
  return rows.flatMap(([figure, label, unit]) => {
    const value = accounts?.[figure] ?? 0;
    return value === 0 ? [] : [{ label: say(words[label], language), value: significant(value), unit: text(unit) }];
  });
}

const words = { ...reportText, ...modeText };

/** Links that are served in the last stage, and what was bought for them; nothing where the plan has none. */
function linkRows({ stages }: Plan, language: Language): SummaryRow[] {
  const links = stages.at(-1)?.links;
  if (links === undefined) return [];
  const bought = links.reduce((sum, { vehicles }) => sum + (vehicles ?? 0), 0);
  return [
    { label: say(modeText.row_links, language), value: fixed(links.length, 0), unit: '' },
    { label: say(modeText.row_vehicles, language), value: fixed(bought, 0), unit: '' },
  ];
}

/** The figures of a plan that everyone asks for first: the report's summary and the command line's are this one table. */
export function summaryTable(plan: Plan, language: Language): SummaryRow[] {
  const text = (key: ReportKey, values = {}) => say(reportText[key], language, values);
  const currency = { currency: currencyName(plan.currency, language) };
  const [perYear, present, perTonne] = [text('unit_m_per_yr', currency), text('unit_m', currency), text('unit_per_t', currency)];
  const { cost, gap, counts } = plan;
  const status = plan.status === 'optimal' ? text('proved') : text('stopped', { limit: term(plan.limit ?? 'time', language) });
  const row = (key: ReportKey, value: string, unit = ''): SummaryRow => ({ label: text(key), value, unit });
  const perT = plan.captured_mt_per_yr > 0 ? significant(cost.annual_m / plan.captured_mt_per_yr) : '–';
  return [
    row('row_annual', significant(cost.annual_m), perYear),
    row('row_capture', significant(cost.capture_annual_m), perYear),
    row('row_transport', significant(cost.transport_annual_m), perYear),
    row('row_storage', significant(cost.storage_annual_m), perYear),
    row('row_revenue', significant(cost.revenue_annual_m), perYear),
    row('row_present', significant(cost.present_value_m), present),
    row('row_per_t', perT, perTonne),
    row('row_captured', significant(plan.captured_mt_per_yr), text('mt_per_yr')),
    row('row_stored', significant(plan.stored_mt_per_yr), text('mt_per_yr')),
    ...accountRows(plan, language),
    row('row_sources', fixed(counts.sources, 0), text('plants')),
    row('row_sinks', fixed(counts.sinks, 0), text('stores')),
    row('row_edges', fixed(counts.edges, 0), text('pipes')),
    row('row_length', significant(plan.length_km), text('km')),
    ...linkRows(plan, language),
    ...(plan.milestones === undefined
      ? []
      : [row('row_milestones', fixed(reached(plan.milestones), 0), text('of_milestones', { count: plan.milestones.length }))]),
    row('row_gap_network', percent(gap.transport_storage), text('per_cent')),
    row('row_gap_total', percent(gap.total), text('per_cent')),
    row('row_status', status),
    row('row_solver', plan.made_by.solver),
    row('row_audit', plan.audit.ok ? text('passed') : text('failed')),
  ];
}

/** Columns of a summary, for the table writers above. */
export function summaryColumns(language: Language): Column<SummaryRow>[] {
  const text = (key: ReportKey) => say(reportText[key], language);
  return [
    { label: text('item'), value: ({ label }) => label },
    { label: text('value'), decimals: 0, value: ({ value }) => value },
    { label: text('unit'), value: ({ unit }) => unit },
  ];
}
