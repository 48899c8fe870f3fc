import { fault, type Issue } from '../../../base/issue.ts';
import { type AuditCheck, type AuditSubject, exceeds } from '../../audit-check.ts';
import type { StagePlan } from '../../plan.ts';

interface Standing {
  readonly id: string;
  /** Vehicles, modules or Mt/yr. */
  readonly amount: number;
}

/** What stands of vehicles and plants; what is hired does not stand. */
const standing = ({ terminals = [], links = [] }: StagePlan): Standing[] => [
  ...terminals.map(({ id, modules, capacity_mt_per_yr }) => ({ id, amount: modules ?? capacity_mt_per_yr ?? 0 })),
  ...links.flatMap(({ id, vehicles }) => (vehicles === null ? [] : [{ id, amount: vehicles }])),
];

/** What stands in one stage stands in the next. */
function lasting({ plan }: AuditSubject): Issue[] {
  return plan.stages.slice(1).flatMap((stage, k) => {
    const now = new Map(standing(stage).map(({ id, amount }) => [id, amount]));
    return standing(plan.stages[k] as StagePlan)
      .filter(({ id, amount }) => !now.has(id) || exceeds(amount, now.get(id) ?? 0))
      .map(({ id }) => fault('audit.vanished', { path: `stages.${k + 1}` }, { kind: 'link', id, stage: stage.stage }));
  });
}

/** By id: the stages in which something was added, or, of what is hired, in which it runs for the first time. */
function builtIn({ plan }: AuditSubject): ReadonlyMap<string, readonly number[]> {
  const built = new Map<string, number[]>();
  const add = (id: string, t: number) => built.set(id, [...(built.get(id) ?? []), t]);
  const before = new Map<string, number>();
  for (const [t, stage] of plan.stages.entries()) {
    const hired = (stage.links ?? []).filter(({ vehicles }) => vehicles === null).map(({ id }) => ({ id, amount: 1 }));
    for (const { id, amount } of [...standing(stage), ...hired]) {
      if (!before.has(id) || exceeds(amount, before.get(id) ?? 0)) add(id, t);
      before.set(id, Math.max(amount, before.get(id) ?? 0));
    }
  }
  return built;
}

/** Nothing is built before its permit or against a decision, and what is required is built. */
function ruled(subject: AuditSubject): Issue[] {
  const { crisp } = subject;
  const built = builtIn(subject);
  const start = (t: number) => (crisp.stages[t]?.start_year ?? 0) - (crisp.stages[0]?.start_year ?? 0);
  const rules = [
    ...(crisp.links ?? []).map((rule) => ({ rule, ways: [rule.id], once: false })),
    ...(crisp.terminals ?? []).map((rule) => ({ rule, ways: [`${rule.id}:loading`, `${rule.id}:unloading`], once: true })),
  ];
  return rules.flatMap(({ rule, ways, once }) => {
    const { id, permit_years = 0, decision, build_stage } = rule;
    // The plant of a terminal is opened once, and grows at any time.
    const stages = ways.flatMap((way) => (once ? (built.get(way) ?? []).slice(0, 1) : (built.get(way) ?? [])));
    const early = stages.filter(
      (t) =>
        start(t) < permit_years ||
        decision === 'forbidden' ||
        (build_stage !== undefined && crisp.stages[t]?.name !== build_stage),
    );
    return [
      ...early.map((t) => fault('audit.not_permitted', { path: `stages.${t}` }, { id, stage: crisp.stages[t]?.name ?? '–' })),
      ...(decision === 'required' && stages.length === 0 ? [fault('audit.required_missing', { path: 'stages' }, { id })] : []),
    ];
  });
}

/** Vehicles and plants last, and are bought when and where the case allows. */
export const builtHauls: AuditCheck = (subject) => [...lasting(subject), ...ruled(subject)];
