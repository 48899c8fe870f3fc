import { fault, InputError, type Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseHash } from '../../case/document.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { plannedOf } from '../bounds.ts';
import { type Cost, costOfPlan, savingOf, together } from '../compared/saving.ts';
import type { PlanResult } from '../outcome.ts';
import { central } from '../realisation.ts';
import type { Runner, StudyWatch } from '../scenario.ts';
import { studyFormat } from '../studies/head.ts';
import type { HubJoin, HubStudy } from '../studies.ts';
import { type HubPart, hubPartTask } from '../tasks/hub-part-task.ts';
import { ownLinesTask } from '../tasks/own-lines-task.ts';
import { planTask } from '../tasks/plan-task.ts';
import { version } from '../version.ts';
import { capturedBySource, type OwnLine, type OwnLines, takenBy } from './own-lines.ts';

/** What a study of the hub asks. */
export interface HubQuestion extends Effort {
  /** Clusters in the order in which they join; those of the case in its order where nothing is said. */
  readonly order?: readonly string[];
}

/** A cluster, or all sources in none, with its capturing sources. */
interface Joining {
  readonly cluster: string | null;
  readonly sources: readonly string[];
}

/** Clusters with capturing sources in the order in which they join, sources in no cluster last. */
function joinings(study: Case, plan: Plan, order: readonly string[] | undefined): Joining[] {
  const ids = (study.clusters ?? []).map(({ id }) => id);
  const wrong = order?.find((id) => !ids.includes(id)) ?? ids.find((id) => order !== undefined && !order.includes(id));
  if (wrong !== undefined)
    throw new InputError([fault('hub.order', { path: '--order' }, { cluster: wrong, known: ids.join(', ') || '—' })]);
  const clusterOf = new Map(plan.clusters?.members.map(({ id, cluster }) => [id, cluster]));
  const sources = [...capturedBySource(plan)].flatMap(([id, mt]) => (mt > 0 ? [id] : [])).sort();
  return [...(order ?? ids), null]
    .map((cluster) => ({ cluster, sources: sources.filter((id) => (clusterOf.get(id) ?? null) === cluster) }))
    .filter((one) => one.sources.length > 0);
}

const nothing: Cost = { annual_m: 0, bound_annual_m: 0, length_km: 0, terms: [] };

/** Runs every set of clusters that shares, each once, all others with lines of their own. */
async function sharedCosts(
  study: Case,
  { plan, lines, effort }: { readonly plan: Plan; readonly lines: readonly OwnLine[]; readonly effort: Effort },
  sets: readonly (readonly Joining[])[],
  runner: Runner,
  watch: StudyWatch | undefined,
) {
  const all = new Set(lines.map(({ source }) => source));
  const idsOf = (set: readonly Joining[]) => set.flatMap(({ sources }) => sources).sort();
  const open = sets.map(idsOf).filter((ids) => ids.length > 0 && ids.length < all.size);
  const shared = planTask.scenario({ realisation: central, ...effort });
  const scenarios = open.map((ids) =>
    hubPartTask.scenario(
      { sources: ids, taken: takenBy(lines.filter(({ source }) => !ids.includes(source))), ...effort },
      shared,
    ),
  );
  const results = (scenarios.length === 0 ? [] : await runner.run(study, scenarios, watch)) as unknown as readonly HubPart[];
  const known = new Map(open.map((ids, k) => [ids.join('\n'), results[k] as HubPart]));
  const issues = results.flatMap((result) => result.issues);
  const costOf = (set: readonly Joining[]): Cost | undefined => {
    const ids = idsOf(set);
    if (ids.length === 0) return nothing;
    if (ids.length === all.size) return costOfPlan(plan);
    const found = known.get(ids.join('\n'));
    return found?.status === 'planned' ? found : undefined;
  };
  return { costOf, issues };
}

interface Joined {
  readonly joins: readonly HubJoin[];
  readonly issues: readonly Issue[];
}

/** What each cluster adds when it joins those before it, and when it is the last to join. */
async function joined(
  study: Case,
  shared: { readonly plan: Plan; readonly lines: readonly OwnLine[]; readonly effort: Effort },
  groups: readonly Joining[],
  runner: Runner,
  watch: StudyWatch | undefined,
): Promise<Joined> {
  const before = groups.map((_one, k) => groups.slice(0, k));
  const without = groups.map((one) => groups.filter((other) => other !== one));
  const { costOf, issues } = await sharedCosts(study, shared, [...before, ...without], runner, watch);
  const captured = capturedBySource(shared.plan);
  const joins = groups.map((group, k): HubJoin => {
    const own = together(shared.lines.filter(({ source }) => group.sources.includes(source)));
    const saving = (others: readonly Joining[]) => {
      const [apart, all] = [costOf(others), costOf([...others, group])];
      return apart === undefined || all === undefined ? null : savingOf(together([apart, own]), all);
    };
    return {
      cluster: group.cluster,
      sources: group.sources,
      captured_mt: group.sources.reduce((sum, id) => sum + (captured.get(id) ?? 0), 0),
      own_annual_m: own.annual_m,
      joining: saving(before[k] ?? []),
      last: saving(without[k] ?? []),
    };
  });
  return { joins, issues };
}

/**
 * The shared network of the plan against every source building its own line: the same tonnes from the same plants, and the
 * cash terms in which the two differ. Then what each cluster adds when it joins: those that have joined share a network,
 * all others keep lines of their own and the stores that these take. In one stage or several.
 *
 * @throws InputError where the order names other clusters than those of the case
 */
export async function runHub(study: Case, question: HubQuestion, runner: Runner, watch?: StudyWatch): Promise<HubStudy> {
  const { order, ...effort } = question;
  const scenario = planTask.scenario({ realisation: central, ...effort });
  const [first, apart] = await runner.run(study, [scenario, ownLinesTask.scenario(effort, scenario)], watch);
  const shared = plannedOf(first as unknown as PlanResult);
  const own = apart as unknown as OwnLines;
  const head = {
    format: studyFormat as typeof studyFormat,
    ...{ study: 'hub' as const, case_hash: caseHash(study), case_name: study.name },
    ...{ currency: study.currency, made_by: { yuanhui: version }, effort, shared },
  };
  if (shared.status !== 'planned') return { ...head, own: null, saving: null, joins: [], remarks: [] };
  if (own.status !== 'planned') {
    const remarks = [fault('hub.no_own_line', {}, { source: own.source }), ...own.issues];
    return { ...head, own: null, saving: null, joins: [], remarks };
  }
  const { plan } = shared;
  const groups = joinings(study, plan, order);
  const { joins, issues } = await joined(study, { plan, lines: own.lines, effort }, groups, runner, watch);
  const all = together(own.lines);
  return {
    ...head,
    own: { lines: own.lines, annual_m: all.annual_m, bound_annual_m: all.bound_annual_m, length_km: all.length_km },
    saving: savingOf(all, costOfPlan(plan)),
    joins,
    remarks: [...own.issues, ...issues],
  };
}
