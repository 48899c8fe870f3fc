import type { CrispCase } from '../../case/case.ts';
import type { StageReading } from '../../model/reading.ts';
import type { CashLine } from '../plan.ts';
import type { LinkPlan, TerminalPlan } from './haul-plan.ts';

type HaulReading = StageReading['hauls'][number];

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

/** What both kinds of ways have. */
function shared({ haul, units, peak_mt_per_yr, flow_mt_per_yr }: HaulReading, cash: readonly CashLine[]) {
  const { way, unit, emitted_t_per_t, lost_t_per_t } = haul;
  const own = cash.filter(({ category, asset }) => category === 'transport' && asset === way.id);
  const capacity = unit === undefined ? null : units * unit.mt_per_yr;
  return {
    ...{ id: way.id, from: haul.from, to: haul.to, capacity_mt_per_yr: capacity, flow_mt_per_yr, peak_mt_per_yr },
    utilisation: capacity === null ? null : capacity > 0 ? peak_mt_per_yr / capacity : 0,
    ...(emitted_t_per_t > 0 ? { emitted_mt_per_yr: emitted_t_per_t * flow_mt_per_yr } : {}),
    ...(lost_t_per_t > 0 ? { lost_mt_per_yr: lost_t_per_t * flow_mt_per_yr } : {}),
    capital_m: total(own.map(({ capital_m }) => capital_m)),
    annual_m: total(own.map(({ annual_m }) => annual_m)),
  };
}

function linkPlan(one: HaulReading, { links = [], modes = [] }: CrispCase, cash: readonly CashLine[]): LinkPlan[] {
  const { way, unit } = one.haul;
  const row = links.find(({ id }) => id === way.link);
  const mode = modes.find(({ id }) => id === row?.mode);
  if (row === undefined || mode === undefined) return [];
  const { id, ...rest } = shared(one, cash);
  const vehicles = unit === undefined ? null : one.units;
  return [{ id, name: row.name ?? id, mode: mode.id, kind: mode.kind, length_km: way.length_km, vehicles, ...rest }];
}

function terminalPlan(one: HaulReading, { terminals = [] }: CrispCase, cash: readonly CashLine[]): TerminalPlan[] {
  const { way, unit } = one.haul;
  const row = terminals.find(({ id }) => id === way.terminal);
  if (row === undefined) return [];
  const handling = way.to === row.id ? 'loading' : 'unloading';
  const { id, ...rest } = shared(one, cash);
  const { name, longitude, latitude } = row;
  const modules = unit?.whole === true ? one.units : null;
  return [{ id, terminal: row.id, name, longitude, latitude, handling, plant: row[handling] ?? '', modules, ...rest }];
}

/** The terminals and links of a stage; neither where the case has no links. */
export function haulPlans({ hauls }: StageReading, crisp: CrispCase, cash: readonly CashLine[]) {
  if ((crisp.links ?? []).length === 0) return {};
  return {
    terminals: hauls.flatMap((one) => terminalPlan(one, crisp, cash)),
    links: hauls.flatMap((one) => linkPlan(one, crisp, cash)),
  };
}
