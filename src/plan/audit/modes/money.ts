import type { AuditSubject } from '../../audit-check.ts';
import type { LinkPlan, TerminalPlan } from '../../modes/haul-plan.ts';
import { linkOf, terminalOf } from './expected.ts';

/** Overnight capital and running money of one asset in a stage, before it is charged to the horizon. */
export interface Spent {
  readonly asset: string;
  readonly capital_m: number;
  readonly running_m: number;
}

/** New vehicles; crew and upkeep of all; so much a tonne and so much a tonne-kilometre. */
export function linkSpent({ crisp, plan }: AuditSubject, row: LinkPlan, t: number): Spent[] {
  const found = linkOf(crisp, row);
  if (found === undefined) return [];
  const { vehicle, cost_per_t, cost_per_t_km } = found.mode;
  const stood = plan.stages[t - 1]?.links?.find(({ id }) => id === row.id)?.vehicles ?? 0;
  const [now, each] = [row.vehicles ?? 0, vehicle?.capital_m ?? 0];
  const carrying = row.flow_mt_per_yr * cost_per_t + row.flow_mt_per_yr * found.row.length_km * cost_per_t_km;
  return [
    {
      asset: row.id,
      capital_m: (now - stood) * each,
      running_m: now * each * (vehicle?.fixed_share_per_yr ?? 0) + carrying,
    },
  ];
}

/** A plant that is new, what it grows by, the upkeep of all that stands, and each tonne with its electricity. */
export function terminalSpent({ crisp, plan }: AuditSubject, row: TerminalPlan, t: number): Spent[] {
  const found = terminalOf(crisp, row);
  if (found === undefined) return [];
  const { plant } = found;
  const before = plan.stages[t - 1]?.terminals?.find(({ id }) => id === row.id);
  const sizeOf = ({ modules, capacity_mt_per_yr }: TerminalPlan) =>
    plant.size_mt_per_yr === undefined ? (capacity_mt_per_yr ?? Number.NaN) : (modules ?? Number.NaN) * plant.size_mt_per_yr;
  const worth = (size: number) => plant.capital_m + plant.capital_m_per_mt_per_yr * size;
  const electricity = (plant.electricity_mwh_per_t ?? 0) * (crisp.stages[t]?.electricity_price_per_mwh ?? 0);
  return [
    {
      asset: row.id,
      capital_m: worth(sizeOf(row)) - (before === undefined ? 0 : worth(sizeOf(before))),
      running_m: plant.fixed_share_per_yr * worth(sizeOf(row)) + (plant.cost_per_t + electricity) * row.flow_mt_per_yr,
    },
  ];
}
