import { fault, type Issue } from '../../../base/issue.ts';
import type { CrispCase } from '../../../case/case.ts';
import { type AuditCheck, type AuditSubject, exceeds, present, shown, total, unequal } from '../../audit-check.ts';
import { serviceFractionOf } from '../../audit-expected.ts';
import type { SinkPlan, SourcePlan, StagePlan } from '../../plan.ts';

type Stream = CrispCase['sources'][number]['streams'][number];
type Row = NonNullable<CrispCase['milestones']>[number];

/** What is looked at to recompute a milestone. */
interface Looked {
  readonly subject: AuditSubject;
  readonly row: Row;
  readonly stage: StagePlan;
  readonly t: number;
}

const sourcesOf = ({ row, stage }: Looked): readonly SourcePlan[] =>
  stage.sources.filter(({ sector }) => row.of === undefined || row.of.includes(sector));
const sinksOf = ({ row, stage }: Looked): readonly SinkPlan[] =>
  stage.sinks.filter(({ kind }) => row.of === undefined || row.of.includes(kind));
const atLeast = (row: Row, mt_per_yr: number) => !exceeds(row.size_mt_per_yr ?? 0, mt_per_yr);

/** Emissions times capture rates of the streams that a plant stands at, while their source runs. */
function capability({ subject: { crisp }, t }: Looked, { id, streams }: SourcePlan): number {
  const source = crisp.sources.find((one) => one.id === id);
  if (source === undefined || serviceFractionOf(crisp, source, t) === 0) return 0;
  const stands = new Set(streams.map(({ stream }) => stream));
  const most = ({ capture_capacity_mt_per_yr: size, emissions_mt_per_yr: emitted = 0, capture_rate: rate = 0 }: Stream) =>
    size ?? emitted * rate;
  return total(source.streams, (one) => (stands.has(one.stream) ? most(one) : 0));
}

/** Every measure, worked out anew. One line each. */
const recomputed: Readonly<Record<string, (looked: Looked) => number>> = {
  capture_capability: (looked) => total(sourcesOf(looked), (one) => capability(looked, one)),
  captured: (looked) => total(sourcesOf(looked), (one) => total(one.streams, ({ captured_mt_per_yr }) => captured_mt_per_yr)),
  stored: (looked) => total(sinksOf(looked), (one) => one.stored_mt_per_yr),
  capture_projects: (looked) => sourcesOf(looked).filter((one) => atLeast(looked.row, one.captured_mt_per_yr)).length,
  clusters_started: ({ subject: { plan }, row, t }) => {
    const groups = plan.clusters?.stages[t]?.groups ?? [];
    return groups.filter(
      (one) => one.group.part === 'cluster' && one.captured_mt_per_yr > 0 && atLeast(row, one.captured_mt_per_yr),
    ).length;
  },
  storage_projects: (looked) => sinksOf(looked).filter((one) => atLeast(looked.row, one.stored_mt_per_yr)).length,
  egr_projects: (looked) => {
    const winning = sinksOf(looked).map(({ egr_mt_per_yr = 0 }) => egr_mt_per_yr);
    return winning.filter((tonnes) => present(tonnes) && atLeast(looked.row, tonnes)).length;
  },
  ccs_projects: (looked) => {
    const filling = sinksOf(looked).filter(({ id }) =>
      looked.subject.crisp.sinks.some((sink) => sink.id === id && sink.market_mt_per_yr === undefined),
    );
    const storing = filling.map(({ stored_mt_per_yr, egr_mt_per_yr = 0 }) => stored_mt_per_yr - egr_mt_per_yr);
    return storing.filter((tonnes) => present(tonnes) && atLeast(looked.row, tonnes)).length;
  },
};

function faultsOf(looked: Looked, k: number): Issue[] {
  const { subject, row, stage } = looked;
  const path = `milestones.${k}`;
  const values = { measure: row.measure, stage: stage.stage };
  const listed = subject.plan.milestones?.[k];
  const again = recomputed[row.measure];
  if (listed === undefined || listed.measure !== row.measure || listed.stage !== stage.stage || listed.at_least !== row.at_least)
    return [fault('audit.milestone_not_listed', { path }, values)];
  if (again === undefined) return [fault('audit.milestone_unchecked', { path }, values)];
  const expected = again(looked);
  const missed = exceeds(row.at_least, expected);
  return [
    ...unequal('audit.milestone_value', path, values, listed.value, expected),
    ...(listed.reached === missed ? [fault('audit.milestone_verdict', { path }, values)] : []),
    ...(missed && row.kind === 'required'
      ? [fault('audit.milestone_missed', { path }, { ...values, found: shown(expected), required: shown(row.at_least) })]
      : []),
  ];
}

/** Every milestone of the case stands in the plan with what is reached, worked out anew, and those required are reached. */
export const milestones: AuditCheck = (subject) => {
  const { plan, crisp } = subject;
  const rows = crisp.milestones ?? [];
  const more = (plan.milestones ?? []).slice(rows.length);
  return [
    ...rows.flatMap((row, k) => {
      const named = plan.stages.findIndex(({ stage }) => stage === row.stage);
      const t = named < 0 ? plan.stages.length - 1 : named;
      const stage = plan.stages[t];
      return stage === undefined ? [] : faultsOf({ subject, row, stage, t }, k);
    }),
    ...more.map(({ measure, stage }, k) =>
      fault('audit.milestone_unknown', { path: `milestones.${rows.length + k}` }, { measure, stage }),
    ),
  ];
};
