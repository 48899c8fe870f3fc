import type { CrispCase } from '../../../case/case.ts';
import type { LinkPlan, TerminalPlan } from '../../modes/haul-plan.ts';

type Vehicle = NonNullable<NonNullable<CrispCase['modes']>[number]['vehicle']>;

/** The link of the case that a row of a plan is of, and its mode; undefined where the case has none such. */
export function linkOf({ links = [], modes = [] }: CrispCase, { id }: Pick<LinkPlan, 'id'>) {
  const row = links.find((one) => one.id === id);
  const mode = modes.find((one) => one.id === row?.mode);
  return row === undefined || mode === undefined ? undefined : { row, mode };
}

/** The terminal of the case that a row of a plan is of, and the plant that loads or unloads there; undefined where there is none such. */
export function terminalOf(crisp: CrispCase, { terminal, handling }: Pick<TerminalPlan, 'terminal' | 'handling'>) {
  const row = crisp.terminals?.find((one) => one.id === terminal);
  const plant = crisp.terminal_plants?.find((one) => one.id === row?.[handling]);
  return row === undefined || plant === undefined ? undefined : { row, plant };
}

/** Mt/yr of one vehicle: the tonnes of its round trips in the hours that it is in service. */
export function carriedByOne(vehicle: Vehicle, length_km: number): number {
  const hours = length_km / vehicle.speed_km_per_h + vehicle.loading_h + length_km / vehicle.speed_km_per_h + vehicle.unloading_h;
  const trips = (vehicle.availability * 24 * 365) / hours;
  return (trips * vehicle.load_t) / 1_000_000;
}

/** What the vehicles, modules or size of a row can do, Mt/yr; Infinity where carriage is hired, NaN where the case lacks the row. */
export function linkCapacity(crisp: CrispCase, plan: LinkPlan): number {
  const found = linkOf(crisp, plan);
  if (found === undefined) return Number.NaN;
  const { vehicle } = found.mode;
  if (vehicle === undefined) return Number.POSITIVE_INFINITY;
  return (plan.vehicles ?? Number.NaN) * carriedByOne(vehicle, found.row.length_km);
}

/** The same for a terminal; a plant of any size can do what the plan says that it was built for. */
export function terminalCapacity(crisp: CrispCase, plan: TerminalPlan): number {
  const size = terminalOf(crisp, plan)?.plant.size_mt_per_yr;
  return size === undefined ? (plan.capacity_mt_per_yr ?? Number.NaN) : (plan.modules ?? Number.NaN) * size;
}
