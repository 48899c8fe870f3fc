import type { Issue } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, present, total, unequal } from '../audit-check.ts';
import { horizonOf } from '../audit-expected.ts';
import { captureMoney, cashOf, stageMoney, weightOf } from '../audit-money.ts';
import type { SourcePlan } from '../plan.ts';

/** The rows of a source, one a stage in which it stands. */
function rowsOf({ plan }: AuditSubject, id: string) {
  return plan.stages.flatMap(({ sources }, t) => sources.filter((one) => one.id === id).map((source) => ({ source, t })));
}

/** Discounted cost over discounted tonnes of a source, over the horizon. */
function perTonne(subject: AuditSubject, source: SourcePlan, path: string): Issue[] {
  const { cost, id } = source;
  const rows = rowsOf(subject, id);
  const tonnes = total(rows, (row) => weightOf(subject.crisp, row.t) * row.source.captured_mt_per_yr);
  if (!present(tonnes)) return [];
  const annual = total(rows, ({ source: { cost: one } }) => one.capture_annual_m + one.transport_annual_m + one.storage_annual_m);
  const gross = annual / tonnes;
  const net = gross - total(rows, (row) => row.source.cost.revenue_annual_m) / tonnes;
  return [
    ...unequal('audit.levelised', path, { id, figure: 'levelised_per_t' }, cost.levelised_per_t, gross),
    ...unequal('audit.levelised', path, { id, figure: 'levelised_less_revenue_per_t' }, cost.levelised_less_revenue_per_t, net),
  ];
}

/** What all sources together are said to bear in a stage, figure by figure. */
function shared(subject: AuditSubject): Issue[] {
  const { plan, crisp } = subject;
  const stages = plan.stages.map((stage, t) => ({ stage, t, money: stageMoney(subject, t) }));
  // Nobody is there to bear what a plan without plants costs.
  if (!stages.some(({ stage }) => stage.sources.length > 0)) return [];
  const money = stages.flatMap(({ t, money: own }) => own.map((one) => ({ ...one, cash_m: cashOf(crisp, t, one) })));
  const scale = total(money, ({ annual_m }) => Math.abs(annual_m));
  const earned = total(money, (one) => (one.category === 'revenue' ? one.cash_m : 0));
  const spent = total(money, (one) => (one.category === 'revenue' ? 0 : one.cash_m));
  const rows = stages.flatMap(({ stage }) => stage.sources);
  const undiscounted = (figure: 'undiscounted_per_t' | 'undiscounted_less_revenue_per_t', whole: number) => {
    const allocated = total(rows, ({ cost, captured_mt }) => (present(captured_mt) ? cost[figure] * captured_mt : 0));
    return unequal('audit.allocated', 'stages', { category: figure }, allocated, whole, scale * horizonOf(crisp));
  };
  // Plants that never capture bear money and no tonnes.
  const idle = rows.some(({ id }) => !rows.some((one) => one.id === id && present(one.captured_mt)));
  return [
    ...(['transport', 'storage', 'revenue'] as const).flatMap((category) => {
      const allocated = total(rows, ({ cost }) => cost[`${category}_annual_m`]);
      const whole = total(money, (one) => (one.category === category ? one.annual_m : 0));
      return unequal('audit.allocated', 'stages', { category }, allocated, whole, scale);
    }),
    ...(idle ? [] : undiscounted('undiscounted_per_t', spent)),
    ...(idle ? [] : undiscounted('undiscounted_less_revenue_per_t', spent - earned)),
  ];
}

/** What sources pay, each its capture and its share of the rest, adds up to the money of the plan, a year and over the horizon. */
export const levelised: AuditCheck = (subject) => [
  ...subject.plan.stages.flatMap((stage, t) =>
    stage.sources.flatMap((source, k) => {
      const path = `stages.${t}.sources.${k}.cost`;
      const own = total(captureMoney(subject, source, t), ({ annual_m }) => annual_m);
      const { capture_annual_m } = source.cost;
      return [
        ...unequal('audit.source_cost', path, { id: source.id }, capture_annual_m, own),
        ...perTonne(subject, source, path),
      ];
    }),
  ),
  ...shared(subject),
];
