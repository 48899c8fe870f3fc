import type { CrispCase } from '../case/case.ts';
import type { Network } from '../network/network.ts';
import { balance } from './audit/balance.ts';
import { capture } from './audit/capture.ts';
import { cash } from './audit/cash.ts';
import { clusters } from './audit/clusters/clusters.ts';
import { costs } from './audit/costs.ts';
import { figures } from './audit/figures.ts';
import { frame } from './audit/frame.ts';
import { gap } from './audit/gap.ts';
import { identity } from './audit/identity.ts';
import { levelised } from './audit/levelised.ts';
import { builtHauls } from './audit/modes/built.ts';
import { hauls } from './audit/modes/hauls.ts';
import { pipes } from './audit/pipes.ts';
import { sinks } from './audit/sinks.ts';
import { milestones } from './audit/staged/milestones.ts';
import { stages } from './audit/stages.ts';
import { targets } from './audit/targets.ts';
import { accounts } from './audit/tonnes/accounts.ts';
import { gasFields } from './audit/tonnes/gas-fields.ts';
import { paths } from './audit/tonnes/paths.ts';
import { totals } from './audit/totals.ts';
import { tracing } from './audit/tracing.ts';
import type { AuditCheck, AuditMoney } from './audit-check.ts';
import type { Audit, Plan } from './plan.ts';

export type { AuditMoney } from './audit-check.ts';

/** Every check, in the order of its report. */
export const auditChecks: readonly AuditCheck[] = [
  frame,
  figures,
  identity,
  capture,
  balance,
  pipes,
  hauls,
  builtHauls,
  sinks,
  gasFields,
  paths,
  accounts,
  stages,
  targets,
  milestones,
  cash,
  costs,
  gap,
  totals,
  tracing,
  levelised,
  clusters,
];

/**
 * Recomputes a plan from its tonnes, wells and pipes: every balance, limit, cash term and sum, from the case and the
 * network alone. It shares no code with the model or with what made the plan, because it is the check on both.
 */
export function auditPlan(plan: Omit<Plan, 'audit'>, crisp: CrispCase, network: Network, money: AuditMoney): Audit {
  const subject = { plan, crisp, network, money };
  const issues = auditChecks.flatMap((check) => check(subject));
  return { ok: issues.every(({ severity }) => severity !== 'error'), issues };
}
