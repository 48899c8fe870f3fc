import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, above, total } from '../audit-check.ts';
import { serviceFractionOf } from '../audit-expected.ts';
import { stageMoney } from '../audit-money.ts';
import type { EdgePlan, StagePlan } from '../plan.ts';

const pipeKey = ({ id, from, to, option, built, sized_mt_per_yr }: EdgePlan) =>
  JSON.stringify([id, from, to, option, built, sized_mt_per_yr]);

/** What stands in a stage, by kind and name. */
interface Standing {
  readonly kind: 'source' | 'sink' | 'edge';
  readonly id: string;
  readonly wells?: number;
}

function standing(stage: StagePlan): Map<string, Standing> {
  return new Map<string, Standing>([
    ...stage.sources.flatMap(({ id, streams }) =>
      streams.map(({ stream }) => [`source ${id} ${stream}`, { kind: 'source', id }] as const),
    ),
    ...stage.sinks.map(({ id, wells }) => [`sink ${id}`, { kind: 'sink', id, wells }] as const),
    ...stage.edges.map((edge) => [`pipe ${pipeKey(edge)}`, { kind: 'edge', id: edge.id }] as const),
  ]);
}

/** What stands in one stage stands in the next, wells included; a plant is listed while its source runs. */
function lasting({ plan, crisp }: AuditSubject): Issue[] {
  return plan.stages.slice(1).flatMap((stage, k) => {
    const now = standing(stage);
    return [...standing(plan.stages[k] as StagePlan)].flatMap(([key, { kind, id, wells = 0 }]) => {
      const source = kind === 'source' ? crisp.sources.find((one) => one.id === id) : undefined;
      if (source !== undefined && serviceFractionOf(crisp, source, k + 1) === 0) return [];
      if ((now.get(key)?.wells ?? (now.has(key) ? wells : -1)) >= wells) return [];
      return [fault('audit.vanished', { path: `stages.${k + 1}` }, { kind, id, stage: stage.stage })];
    });
  });
}

/** Every pipe of a stage was laid in it or in one before, and stood there as it is. */
function laid({ plan }: AuditSubject): Issue[] {
  const pipes = plan.stages.map(({ edges }) => new Set(edges.map(pipeKey)));
  return plan.stages.flatMap((stage, t) =>
    stage.edges.flatMap((edge, k) => {
      const origin = plan.stages.findIndex(({ stage: name }) => name === edge.built);
      const there = pipes[origin]?.has(pipeKey(edge)) === true;
      if (origin >= 0 && origin <= t && there) return [];
      return [
        fault('audit.not_laid', { path: `stages.${t}.edges.${k}` }, { id: edge.id, built: edge.built, stage: stage.stage }),
      ];
    }),
  );
}

/** A line that lies there is reused once. */
function reused({ plan }: AuditSubject): Issue[] {
  const last = plan.stages.at(-1)?.edges.filter(({ option }) => option === 'existing') ?? [];
  const twice = last.filter(({ id }, k) => last.findIndex((one) => one.id === id) !== k);
  return twice.map(({ id }) => fault('audit.reused_twice', { path: 'stages' }, { id }));
}

interface Ruled {
  readonly id: string;
  readonly permit_years?: number | undefined;
  readonly decision?: string | undefined;
  readonly build_stage?: string | undefined;
}

/** Names of the assets of each rule that a stage adds to the ones before. */
function builtBy({ crisp, network, plan }: AuditSubject): { readonly rule: Ruled; readonly stages: readonly number[] }[] {
  const first = (has: (stage: StagePlan) => boolean) => plan.stages.findIndex(has);
  const one = (index: number) => (index < 0 ? [] : [index]);
  const corridor = new Map(crisp.corridors.map((row) => [row.id, row.permit_years]));
  const edgesOf = (route: string) => network.edges.filter(({ routes }) => routes.includes(route)).map(({ id }) => id);
  const indexOf = new Map(plan.stages.map(({ stage }, t) => [stage, t]));
  return [
    ...crisp.sources.map((rule) => ({ rule, stages: one(first(({ sources }) => sources.some(({ id }) => id === rule.id))) })),
    ...crisp.sinks.map((rule) => ({ rule, stages: one(first(({ sinks }) => sinks.some(({ id }) => id === rule.id))) })),
    ...crisp.routes.map((route) => {
      const along = new Set(edgesOf(route.id));
      const pipes = plan.stages.flatMap(({ edges }) => edges.filter(({ id }) => along.has(id)));
      const bare = along.size === 0 || [...along].some((id) => !pipes.some((pipe) => pipe.id === id));
      return {
        rule: { ...route, permit_years: route.permit_years ?? corridor.get(route.corridor) },
        stages: bare && route.decision === 'required' ? [] : [...new Set(pipes.map(({ built }) => indexOf.get(built) ?? -1))],
      };
    }),
  ];
}

/** Nothing is built before its permit or against a decision, and what is required is built. */
function ruled(subject: AuditSubject): Issue[] {
  const { crisp } = subject;
  const start = (t: number) => (crisp.stages[t]?.start_year ?? 0) - (crisp.stages[0]?.start_year ?? 0);
  return builtBy(subject).flatMap(({ rule: { id, permit_years = 0, decision, build_stage }, stages }) => [
    ...stages
      .filter(
        (t) =>
          start(t) < permit_years ||
          decision === 'forbidden' ||
          (build_stage !== undefined && crisp.stages[t]?.name !== build_stage),
      )
      .map((t) => fault('audit.not_permitted', { path: `stages.${t}` }, { id, stage: crisp.stages[t]?.name ?? '–' })),
    ...(decision === 'required' && stages.length === 0 ? [fault('audit.required_missing', { path: 'stages' }, { id })] : []),
  ]);
}

/** Overnight capital of every stage is within its budget. */
function budgeted(subject: AuditSubject): Issue[] {
  return subject.crisp.stages.flatMap(({ name, capital_budget_m }, t) =>
    capital_budget_m === undefined
      ? []
      : above(
          'audit.over_budget',
          `stages.${t}`,
          { stage: name },
          total(stageMoney(subject, t), ({ capital_m }) => capital_m),
          capital_budget_m,
        ),
  );
}

/** What is built lasts, nothing carries before it is laid, permits, decisions and budgets are kept. */
export const stages: AuditCheck = (subject) => [
  ...lasting(subject),
  ...laid(subject),
  ...reused(subject),
  ...ruled(subject),
  ...budgeted(subject),
];
