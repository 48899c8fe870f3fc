import { named } from '../../text/language.ts';
import { term } from '../../text/terms.ts';
import { escaped, prose } from '../html.ts';
import { fixed, percent, significant } from '../number.ts';
import { costPerTonne, count, type Reading } from '../reading.ts';
import { htmlTable, summaryColumns, summaryTable } from '../tables.ts';

const tile = (label: string, value: string, unit: string, note: string, main = false) =>
  `<div class="tile${main ? ' main' : ''}"><dt>${prose(label)}</dt><dd><span class="value">${escaped(value)}</span> <span class="unit">${escaped(unit)}</span></dd><dd class="note">${prose(note)}</dd></div>`;

/** The first sentences of a long description, as many as the head of a page bears; a short one whole. */
export function opening(description: string): string {
  const bearable = /[\u4e00-\u9fff]/.test(description) ? 120 : 260;
  const paragraph = description.trim().split(/\n\s*\n/)[0] ?? '';
  if (paragraph.length <= bearable) return paragraph;
  const ends = [...paragraph.matchAll(/[。！？]|[.!?](?=\s+[A-Z])/g)].map(({ index }) => index + 1);
  return paragraph.slice(0, ends.filter((end) => end <= bearable).at(-1) ?? ends[0] ?? paragraph.length);
}

/** What was proved, in words: the gap on transport and storage first. */
export function statusSentence({ plan, text, moneyPerYear, language }: Reading): string {
  const { solver } = plan.made_by;
  const limit = term(plan.limit ?? 'time', language);
  const { annual_m, transport_storage, total } = plan.gap;
  if (annual_m === null) return text('status_unproved', { solver, limit });
  const { value, unit } = moneyPerYear(annual_m);
  const gap = text('gap_sentence', { network: percent(transport_storage), total: percent(total) });
  const proved = text(plan.status === 'optimal' ? 'status_optimal' : 'status_limit', { solver, limit, amount: value, unit });
  return gap + (language === 'en' ? ' ' : '') + proved;
}

/** Name, tiles, what was proved, summary table. */
export function headline(reading: Reading): string {
  const { plan, study, text } = reading;
  const { cost, gap } = plan;
  const [annual, present] = [reading.moneyPerYear(cost.annual_m), reading.money(cost.present_value_m)];
  const perTonne = costPerTonne(plan);
  const network = perTonne === null ? null : (cost.transport_annual_m + cost.storage_annual_m) / plan.captured_mt_per_yr;
  const ended =
    plan.status === 'optimal'
      ? text('ended_proved')
      : text('ended_limit', { limit: term(plan.limit ?? 'time', reading.language) });
  const tiles = [
    tile(text('tile_cost'), annual.value, annual.unit, text('tile_cost_note', { present: present.value, unit: present.unit })),
    tile(
      text('tile_per_t'),
      significant(perTonne),
      reading.unit('unit_per_t'),
      text('tile_per_t_note', { share: `${significant(network)} ${reading.unit('unit_per_t')}` }),
    ),
    tile(
      text('tile_captured'),
      significant(plan.captured_mt_per_yr),
      text('mt_per_yr'),
      text('tile_captured_note', {
        sources: count(plan.counts.sources),
        total: significant(plan.captured_mt_per_yr * plan.horizon_years),
        years: plan.horizon_years,
      }),
    ),
    tile(
      text('tile_pipes'),
      significant(plan.length_km),
      text('km'),
      text('tile_pipes_note', { edges: count(plan.counts.edges), sinks: count(plan.counts.sinks) }),
    ),
    tile(
      text('tile_gap'),
      percent(gap.transport_storage),
      text('per_cent'),
      text('tile_gap_note', { total: percent(gap.total), ended }),
      true,
    ),
  ];
  const faults = fixed(plan.audit.issues.length, 0);
  const audit = plan.audit.ok ? text('audit_ok') : text('audit_failed', { count: faults });
  const said = study.description === undefined ? '' : opening(named(study.description, reading.language));
  const description = said === '' ? '' : `<p class="lead">${prose(said)}</p>`;
  const stages = plan.stages.length > 1 ? `<p>${prose(text('stage_shown', { stage: reading.stage.stage }))}</p>` : '';
  return `<h1>${prose(named(plan.case_name, reading.language))}</h1>
${description}
<dl class="tiles">${tiles.join('')}</dl>
<div class="verdict"><p><strong>${prose(statusSentence(reading))}</strong></p>
<p>${prose(text('gap_meaning'))}</p>
<p class="${plan.audit.ok ? 'passed' : 'failed'}">${prose(audit)}</p>${stages}</div>
${htmlTable(text('summary'), summaryColumns(reading.language), summaryTable(plan, reading.language), { sortable: false, compact: true })}`;
}
