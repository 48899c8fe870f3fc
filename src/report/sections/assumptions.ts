import { type Case, horizonYears } from '../../case/case.ts';
import type { ReportKey } from '../../text/report.ts';
import { term } from '../../text/terms.ts';
import { groupBy, total } from '../group.ts';
import { badge, escaped, prose } from '../html.ts';
import { fixed, percent, significant } from '../number.ts';
import type { CaseReading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

interface Item {
  readonly table: ReportKey;
  readonly basis: string;
  readonly name: string;
  /** Why, in the words of the case. */
  readonly words: string;
}

/** Every row of the case that states, or could state, how well it is known. */
export function inputItems({ sources, sinks, routes, targets }: Case): Item[] {
  const item = (table: ReportKey, name: string, basis: string | undefined, words: string | undefined): Item => ({
    table,
    basis: basis ?? 'unstated',
    name,
    words: words ?? '',
  });
  const said = ({ note, source }: { readonly note?: string | undefined; readonly source?: string | undefined }) => note ?? source;
  return [
    ...sources.map((one) => item('rows_sources', one.name, one.basis, said(one))),
    ...sources.flatMap((one) =>
      one.streams.map((stream) => item('rows_emissions', one.name, stream.cost_basis, stream.cost_source)),
    ),
    ...sources.flatMap((one) =>
      one.service_years === undefined ? [] : [item('rows_lives', one.name, one.life_basis, undefined)],
    ),
    ...sinks.map((one) => item('rows_sinks', one.name, one.basis, said(one))),
    // What stays of the tonnes that a market uses is taken from its kind where the row does not say.
    ...sinks
      .filter((one) => one.market_mt_per_yr !== undefined && one.stored_share === undefined)
      .map((one) => item('rows_sinks', one.name, 'assumed', 'stored_share')),
    ...routes.map((one) => item('rows_routes', one.name ?? one.id, one.basis, said(one))),
    ...targets.map((one) => item('rows_targets', one.sector ?? 'all', one.basis, said(one))),
  ];
}

const bases = ['reported', 'estimated', 'assumed', 'illustrative', 'unstated'] as const;

/** Rows by table and basis. */
function basisTable({ text, language }: CaseReading, items: readonly Item[]): string {
  const groups = [...groupBy(items, ({ table }) => table)];
  type Row = readonly [ReportKey, readonly Item[]];
  const columns: Column<Row>[] = [
    { label: text('col_table'), value: ([table]) => text(table) },
    ...bases.map((basis) => ({
      label: term(basis, language),
      decimals: 0,
      value: ([, members]: Row) => members.filter((one) => one.basis === basis).length,
    })),
    { label: text('total'), decimals: 0, value: ([, members]) => members.length },
  ];
  return htmlTable(text('table_basis'), columns, groups, { sortable: false, compact: true });
}

/** A reason without its numbers: rows that differ only in them stand together. */
const pattern = (words: string) => words.replace(/(?<![A-Za-z\d.,])\d+(?:[.,]\d+)*/g, '…');

/** What is assumed or illustrative, by table and reason, each with every name it covers. */
function itemsTable({ text, language }: CaseReading, items: readonly Item[]): string {
  const weak = items.filter(({ basis }) => basis === 'assumed' || basis === 'illustrative');
  const groups = [...groupBy(weak, ({ table, basis, words }) => `${table}\n${basis}\n${pattern(words)}`).values()];
  const rows = groups.map((members) => {
    const [first] = members;
    const names = members.map(({ name }) => name);
    const list =
      names.length <= 3
        ? escaped(names.join(', '))
        : `<details><summary>${escaped(names.slice(0, 2).join(', '))} …</summary>${escaped(names.join(', '))}</details>`;
    return `<tr><td>${escaped(text(first?.table ?? 'rows_sources'))}</td><td>${badge(first?.basis, term(first?.basis ?? '', language))}</td><td class="number">${fixed(members.length, 0)}</td><td>${prose((members.length === 1 ? first?.words : pattern(first?.words ?? '')) || '–')}</td><td>${list}</td></tr>`;
  });
  if (rows.length === 0) return '';
  const heads = [text('col_table'), text('col_basis'), text('col_count'), text('col_what'), text('col_which')];
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(text('table_items'))}"><table class="items"><caption>${escaped(text('table_items'))}</caption><thead><tr>${heads.map((head, i) => `<th scope="col"${i === 2 ? ' class="number"' : ''}>${escaped(head)}</th>`).join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

/** The few inputs that shape everything. */
function inputsTable({ study, network, text, language }: CaseReading, capitalRecoveryFactor: number | null): string {
  const first = study.stages[0]?.start_year ?? 0;
  const years = horizonYears(study);
  const rows: (readonly [string, string, string])[] = [
    [text('input_horizon'), `${first}–${first + years}`, `${years} ${text('years')}`],
    ...(study.discount_rate === undefined ? [] : [[text('input_rate'), percent(study.discount_rate), text('per_cent')] as const]),
    ...(capitalRecoveryFactor === null
      ? []
      : [[text('input_crf'), significant(capitalRecoveryFactor * 100), `${text('per_cent')}/${text('years')}`] as const]),
    [text('input_currency'), study.currency, ''],
    ...(study.price_year === undefined ? [] : [[text('input_price_year'), String(study.price_year), ''] as const]),
    [text('input_sizing'), text(study.sizing === 'peak' ? 'sizing_peak' : 'sizing_average'), ''],
    [text('input_pipes'), term(study.pipes.kind, language), ''],
    [text('input_network'), term(study.network.kind, language), ''],
    [text('input_sources'), fixed(study.sources.length, 0), text('plants')],
    [text('input_sinks'), fixed(study.sinks.length, 0), text('stores')],
    [text('input_edges'), fixed(network.edges.length, 0), text('pipes')],
  ];
  const columns: Column<(typeof rows)[number]>[] = [
    { label: text('item'), value: ([label]) => label },
    { label: text('value'), decimals: 0, value: ([, value]) => value },
    { label: text('unit'), value: ([, , unit]) => unit },
  ];
  return htmlTable(text('table_inputs'), columns, rows, { sortable: false, compact: true });
}

function licencesTable({ study, text }: CaseReading): string {
  type Row = (typeof study.sources_and_licences)[number];
  const columns: Column<Row>[] = [
    {
      label: text('col_name'),
      value: ({ name }) => name,
      after: ({ url }) => (url === undefined ? '' : `<br><span class="url">${escaped(url)}</span>`),
    },
    { label: text('col_licence'), value: ({ licence }) => licence },
    { label: text('col_note'), value: ({ note }) => note ?? '–' },
  ];
  return htmlTable(text('table_licences'), columns, study.sources_and_licences, { sortable: false });
}

/** Inputs, how well they are known, what is assumed, whose data they are; no plan, no capital recovery factor. */
export function assumptions(reading: CaseReading, capitalRecoveryFactor: number | null): string {
  const items = inputItems(reading.study);
  const weak = total(items, ({ basis }) => (basis === 'assumed' || basis === 'illustrative' ? 1 : 0));
  return `<p>${prose(reading.text('basis_lead', { count: fixed(weak, 0), total: fixed(items.length, 0) }))}</p>
${basisTable(reading, items)}
${inputsTable(reading, capitalRecoveryFactor)}
${itemsTable(reading, items)}
${reading.study.sources_and_licences.length === 0 ? '' : licencesTable(reading)}`;
}
