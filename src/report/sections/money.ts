import { named } from '../../text/language.ts';
import { term } from '../../text/terms.ts';
import { termSums } from '../charts/cost-breakdown.ts';
import { groupBy, total } from '../group.ts';
import { prose } from '../html.ts';
import { significant } from '../number.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

interface TermRow {
  readonly name: string;
  readonly category: string;
  readonly annual_m: number;
  readonly per_t: number | null;
  readonly share: number;
}

/** Cost per tonne in words, with the description of the case, where a case says why its figures differ from published ones. */
export function costPerTonneWords(reading: Reading): string {
  const { plan, study, text, language } = reading;
  if (!(plan.captured_mt_per_yr > 0)) return '';
  const { cost } = plan;
  const per = (annual_m: number) => significant(annual_m / plan.captured_mt_per_yr);
  const finding = text('per_tonne_finding', {
    net: per(cost.annual_m),
    capture: per(cost.capture_annual_m),
    transport: per(cost.transport_annual_m),
    storage: per(cost.storage_annual_m),
    revenue: per(cost.revenue_annual_m),
    unit: reading.unit('unit_per_t'),
  });
  const paragraphs =
    study.description === undefined
      ? []
      : named(study.description, language)
          .trim()
          .split(/\n\s*\n/);
  const said = paragraphs.map((one) => `<p>${prose(one)}</p>`).join('');
  return `<h3>${prose(finding)}</h3>${said === '' ? '' : `\n<div class="verdict"><p class="note">${prose(text('per_tonne_case'))}</p>${said}</div>`}`;
}

/** Cost per tonne captured by cash term: the place to compare a plan with a published figure, term by term. */
export function costPerTonneTable(reading: Reading): string {
  const { plan, text, language } = reading;
  const perTonne = (annual_m: number) => (plan.captured_mt_per_yr > 0 ? annual_m / plan.captured_mt_per_yr : null);
  const net = plan.cost.annual_m;
  const rows = termSums(reading).map(({ term: name, category, annual_m }): TermRow => {
    const signed = category === 'revenue' ? -annual_m : annual_m;
    return {
      name: term(name, language),
      category: term(category, language),
      annual_m: signed,
      per_t: perTonne(signed),
      share: signed / net,
    };
  });
  const columns: Column<TermRow>[] = [
    { label: text('col_term'), value: ({ name }) => name },
    { label: text('col_category'), value: ({ category }) => category },
    { label: text('col_amount'), unit: reading.unit('unit_m_per_yr'), decimals: 1, value: ({ annual_m }) => annual_m },
    { label: text('col_per_t'), unit: reading.unit('unit_per_t'), decimals: 2, value: ({ per_t }) => per_t },
    { label: text('col_share_cost'), unit: text('per_cent'), decimals: 1, value: ({ share }) => share * 100 },
  ];
  const foot = [{ name: text('net'), category: '', annual_m: net, per_t: perTonne(net), share: 1 }];
  return htmlTable(text('table_per_tonne'), columns, rows, { foot, compact: true });
}

/** Who pays what: capital and equivalent annual amount by actor and category. */
export function cashTable(reading: Reading): string {
  const { plan, text, language } = reading;
  const groups = groupBy(plan.cash, ({ actor, category }) => `${actor} ${category}`);
  const rows = [...groups.values()].flatMap((lines) => {
    const first = lines[0];
    if (first === undefined) return [];
    const sign = first.category === 'revenue' ? -1 : 1;
    const annual_m = sign * total(lines, (line) => line.annual_m);
    const per_t = plan.captured_mt_per_yr > 0 ? annual_m / plan.captured_mt_per_yr : null;
    return [
      {
        actor: term(first.actor, language),
        category: term(first.category, language),
        capital_m: total(lines, (line) => line.capital_m),
        annual_m,
        per_t,
      },
    ];
  });
  type Row = (typeof rows)[number];
  const columns: Column<Row>[] = [
    { label: text('col_actor'), value: ({ actor }) => actor },
    { label: text('col_category'), value: ({ category }) => category },
    {
      label: text('col_capital'),
      unit: reading.unit('unit_m'),
      decimals: 1,
      value: ({ capital_m }) => (capital_m === 0 ? null : capital_m),
    },
    { label: text('col_cost_year'), unit: reading.unit('unit_m_per_yr'), decimals: 1, value: ({ annual_m }) => annual_m },
    { label: text('col_per_t'), unit: reading.unit('unit_per_t'), decimals: 2, value: ({ per_t }) => per_t },
  ];
  const sum = (figure: (row: Row) => number) => total(rows, figure);
  const per_t = plan.captured_mt_per_yr > 0 ? sum((row) => row.annual_m) / plan.captured_mt_per_yr : null;
  const foot = [
    { actor: text('net'), category: '', capital_m: sum((row) => row.capital_m), annual_m: sum((row) => row.annual_m), per_t },
  ];
  const within = rows.some(({ capital_m }) => capital_m === 0);
  const note = within ? `\n<p class="note">${prose(text('capital_within'))}</p>` : '';
  return htmlTable(text('table_cash'), columns, rows, { foot, compact: true }) + note;
}
