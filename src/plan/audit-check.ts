import { fault, type Issue } from '../base/issue.ts';
import type { CrispCase } from '../case/case.ts';
import type { PipeOption } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { Uptake } from '../economics/revenue/sink-kind.ts';
import type { Network } from '../network/network.ts';
import type { Plan } from './plan.ts';

/** The money that kinds of the case answer for; everything else the audit works out itself. */
export interface AuditMoney {
  /** The pipe options of the case's pipeline cost model. */
  readonly options: readonly PipeOption[];
  /** What becomes of the tonnes that a sink takes in. The price on CO2 is not part of their income. */
  /** In a stage, the first unless told otherwise. */
  readonly uptake: (sink: CrispCase['sinks'][number], stage?: number) => Uptake;
}

/** What is audited, and against what. */
export interface AuditSubject {
  readonly plan: Omit<Plan, 'audit'>;
  readonly crisp: CrispCase;
  readonly network: Network;
  readonly money: AuditMoney;
}

/** One kind of check: every fault that it finds. It never throws on a broken plan. */
export type AuditCheck = (subject: AuditSubject) => Issue[];

/**
 * Two figures agree when they differ by at most 1e-6 of the larger, and never by more than 1e-6 of a unit below 1:
 * one tonne a year in flows, one unit of currency a year in money. That is the feasibility tolerance of the solvers
 * (HiGHS: 1e-6 on a row), and a thousandth part of what the smallest slip of a unit would move.
 */
export const tolerance = 1e-6;

function slack(...sizes: readonly number[]): number {
  return tolerance * Math.max(1, ...sizes.map(Math.abs));
}

/** Whether two figures disagree; NaN disagrees with everything. `scale` is the size of the sums they come from. */
export function differ(found: number, expected: number, scale = 0): boolean {
  return !(Math.abs(found - expected) <= slack(found, expected, scale));
}

/** Whether `found` is above `limit` by more than the tolerance; NaN is above everything. */
export function exceeds(found: number, limit: number, scale = 0): boolean {
  if (limit === Number.POSITIVE_INFINITY) return Number.isNaN(found);
  return !(found - limit <= slack(found, limit, scale));
}

/** Whether a flow or a number of wells is there at all. */
export function present(amount: number): boolean {
  return amount > tolerance * tolerance;
}

/** A figure as an issue shows it. */
export function shown(figure: number): number | string {
  return Number.isFinite(figure) ? Number(figure.toPrecision(9)) : String(figure);
}

/** The fault `code` when a figure of the plan is not what it must be. */
export function unequal(
  code: string,
  path: string,
  values: Issue['values'],
  found: number,
  expected: number,
  scale = 0,
): Issue[] {
  if (!differ(found, expected, scale)) return [];
  return [fault(code, { path }, { ...values, found: shown(found), expected: shown(expected) })];
}

/** The fault `code` when a figure of the plan is above what it may be. */
export function above(code: string, path: string, values: Issue['values'], found: number, limit: number, scale = 0): Issue[] {
  if (!exceeds(found, limit, scale)) return [];
  return [fault(code, { path }, { ...values, found: shown(found), limit: shown(limit) })];
}

/** Σ of what `of` gives for each member. */
export function total<T>(members: Iterable<T>, of: (member: T) => number): number {
  let sum = 0;
  for (const member of members) sum += of(member);
  return sum;
}
