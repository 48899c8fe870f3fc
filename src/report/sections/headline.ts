import type { Plan } from '../../plan/plan.ts';
import { term } from '../../text/terms.ts';
import { prose } from '../html.ts';
import { fixed, percent, significant } from '../number.ts';
import { pageHead, tile } from '../page-head.ts';
import { type CaseReading, costPerTonne, count, type Reading } from '../reading.ts';
import { htmlTable, summaryColumns, summaryTable } from '../tables.ts';
import { realisationSentence } from './realisation.ts';

/** What was proved, in words: the gap on transport and storage first. */
export function statusSentence({
  plan,
  text,
  moneyPerYear,
  language,
}: CaseReading & { readonly plan: Pick<Plan, 'made_by' | 'gap' | 'status' | 'limit'> }): string {
  const { solver } = plan.made_by;
  const limit = term(plan.limit ?? 'time', language);
  const { annual_m, transport_storage, total } = plan.gap;
  if (annual_m === null) return text('status_unproved', { solver, limit });
  const { value, unit } = moneyPerYear(annual_m);
  const gap = text('gap_sentence', { network: percent(transport_storage), total: percent(total) });
  const proved = text(plan.status === 'optimal' ? 'status_optimal' : 'status_limit', { solver, limit, amount: value, unit });
  return gap + (language === 'en' ? ' ' : '') + proved;
}

/** How a plan of several stages looked ahead, and what that is worth. */
function planningSentence({ plan: { planning }, text, moneyPerYear }: Reading): string {
  if (planning === undefined) return '';
  const { ahead, dead_end, value_annual_m } = planning;
  if (ahead === 'myopic') return `<p>${prose(text('planning_myopic'))}</p>`;
  if (dead_end !== undefined) return `<p>${prose(text('planning_dead_end', { stage: dead_end }))}</p>`;
  const { value, unit } = moneyPerYear(value_annual_m ?? 0);
  return `<p>${prose(text('planning_ahead', { amount: value, unit }))}</p>`;
}

/** Name, tiles, what was proved, summary table. */
export function headline(reading: Reading): string {
  const { plan, text } = reading;
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
  const stages = plan.stages.length > 1 ? `<p>${prose(text('stages_shown', { stage: reading.stage.stage }))}</p>` : '';
  const ahead = planningSentence(reading);
  const realised = realisationSentence(reading);
  return `${pageHead(reading, plan.case_name)}${realised === '' ? '' : `\n<p>${prose(realised)}</p>`}
<dl class="tiles">${tiles.join('')}</dl>
<div class="verdict"><p><strong>${prose(statusSentence(reading))}</strong></p>
<p>${prose(text('gap_meaning'))}</p>
<p class="${plan.audit.ok ? 'passed' : 'failed'}">${prose(audit)}</p>${stages}${ahead}</div>
${htmlTable(text('summary'), summaryColumns(reading.language), summaryTable(plan, reading.language), { sortable: false, compact: true })}`;
}
