import type { MilestonePlan, TargetPlan } from '../../plan/plan.ts';
import { named } from '../../text/language.ts';
import { term } from '../../text/terms.ts';
import { prose } from '../html.ts';
import { basisBadge, statedTarget } from '../inputs/basis.ts';
import { stated } from '../number.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

/** The tolerance of an audit: what is short by less than this fraction is met. */
const tolerance = 1e-6;

const verdict = ({ text }: Reading, met: boolean) =>
  `<span class="verdict-${met ? 'yes' : 'no'}">${prose(text(met ? 'reached' : 'not_reached'))}</span>`;

/** Years that a target is over: of its stage, or of the horizon. */
const yearsOf = ({ plan }: Reading, { stage }: TargetPlan) =>
  plan.stages.find((one) => one.stage === stage)?.years ?? plan.horizon_years;

/** Every target beside what the plan reaches, stage by stage. */
export function targetsTable(reading: Reading): string {
  const { plan, text, language } = reading;
  if (plan.targets.length === 0) return '';
  const order = (target: TargetPlan) => plan.stages.findIndex(({ stage }) => stage === target.stage);
  const rows = [...plan.targets].sort((a, b) => order(a) - order(b));
  const rate = (mt: number, target: TargetPlan) => mt / yearsOf(reading, target);
  const met = (one: TargetPlan) => one.captured_mt >= one.required_mt * (1 - tolerance);
  const columns: Column<TargetPlan>[] = [
    { label: text('col_stage'), value: ({ stage }) => stage ?? text('whole_horizon') },
    {
      label: text('col_target'),
      value: ({ counts }) => text(`target_${counts ?? 'captured'}`),
      after: (target) => basisBadge(reading, statedTarget(reading.study, target)?.basis),
    },
    {
      label: text('col_sector'),
      value: ({ sector }) => (sector === 'all' ? term('all', language) : reading.sector(sector).name),
    },
    { label: text('col_rule'), value: ({ sense }) => text(sense) },
    { label: text('col_asked'), unit: text('mt_per_yr'), decimals: 2, value: (one) => rate(one.required_mt, one) },
    { label: text('col_reached'), unit: text('mt_per_yr'), decimals: 2, value: (one) => rate(one.captured_mt, one) },
    {
      ...{ label: text('col_share_reached'), unit: text('per_cent'), decimals: 1 },
      value: (one) => (one.required_mt > 0 ? (one.captured_mt / one.required_mt) * 100 : null),
    },
    { label: text('col_verdict'), value: () => '', after: (one) => verdict(reading, met(one)) },
  ];
  return htmlTable(text('table_targets'), columns, rows, { sortable: false });
}

/** What a milestone measures, with what counts and from which size. */
function measureWords(reading: Reading, { says, measure, of, size_mt_per_yr }: MilestonePlan): string {
  const { text, language, study } = reading;
  const nameOf = (id: string) => (study.sectors.some((one) => one.id === id) ? reading.sector(id).name : term(id, language));
  const which =
    of === undefined ? '' : language === 'en' ? ` (${of.map(nameOf).join(', ')})` : `（${of.map(nameOf).join('、')}）`;
  const size = size_mt_per_yr === undefined ? '' : text('measure_from_size', { size: stated(size_mt_per_yr) });
  return (named(says, language) || measure) + which + size;
}

/** The programme row by row beside what the plan reaches. */
export function milestonesTable(reading: Reading): string {
  const { plan, text, language } = reading;
  const rows = plan.milestones ?? [];
  if (rows.length === 0) return '';
  const lead = text('milestones_lead', {
    reached: rows.filter(({ reached }) => reached).length,
    count: rows.length,
    required: rows.filter(({ reached, kind }) => reached && kind === 'required').length,
  });
  const figure = (value: number, { unit }: MilestonePlan) => (unit === 'number' ? String(value) : value.toFixed(2));
  const columns: Column<MilestonePlan>[] = [
    { label: text('col_stage'), value: ({ stage }) => stage },
    {
      label: text('col_milestone'),
      value: ({ name }) => named(name, language),
      after: ({ basis }) => basisBadge(reading, basis),
    },
    { label: text('col_measure'), value: (row) => measureWords(reading, row) },
    { label: text('col_asked'), decimals: 2, value: (row) => figure(row.at_least, row) },
    { label: text('col_reached'), decimals: 2, value: (row) => figure(row.value, row) },
    { label: text('col_unit'), value: ({ unit }) => text(unit) },
    { label: text('col_rule'), value: ({ kind }) => text(`rule_${kind}`) },
    { label: text('col_verdict'), value: () => '', after: ({ reached }) => verdict(reading, reached) },
  ];
  return `<h3>${prose(lead)}</h3>\n${htmlTable(text('table_milestones'), columns, rows, { sortable: false })}`;
}
