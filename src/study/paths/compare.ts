import { fault, InputError, type Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseHash } from '../../case/document.ts';
import { pathFaults } from '../../case/paths/check.ts';
import { mayUseSink, mayUseSource, pathIds } from '../../case/paths/index.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { plannedOf } from '../bounds.ts';
import type { Planned, PlanResult } from '../outcome.ts';
import type { Runner, Scenario, StudyWatch } from '../scenario.ts';
import { studyFormat } from '../studies/head.ts';
import type { LargestShare, PathSet, PathsStudy } from '../studies/paths.ts';
import { pathPlanTask } from '../tasks/path-plan-task.ts';
import { pathShareTask } from '../tasks/path-share-task.ts';
import { version } from '../version.ts';
import type { FoundShare } from './largest-share.ts';
import { leftOutBy, pathRemarks, pinnedOutside, targetName, targetsOutside } from './variant.ts';
import { leastOf, pathValues, type UnboundSet } from './worth.ts';

/** What a comparison of paths asks. */
export interface PathsQuestion extends Effort {
  /** Names of the paths; every one that finds a source and a sink in the case where nothing is said. */
  readonly paths?: readonly string[];
}

/** The paths that are compared, in the order of tables, whatever order they were asked in. */
function comparedPaths(study: Case, asked: readonly string[] | undefined): readonly string[] {
  const faults = asked === undefined ? [] : pathFaults(asked, study, () => '--paths');
  if (faults.length > 0) throw new InputError(faults);
  const here = (id: string) =>
    study.sources.some((source) => mayUseSource({ paths: [id] }, source)) &&
    study.sinks.some((sink) => mayUseSink({ paths: [id] }, sink));
  const ids = pathIds.filter((id) => (asked ?? study.paths)?.includes(id) ?? here(id));
  if (ids.length > 0) return ids;
  throw new InputError([fault('paths.none', { path: '--paths' }, { known: pathIds.join(', ') })]);
}

/** Names a set of paths. */
export const setName = (paths: readonly string[]): string => paths.join('+');

/** Each path alone, all but each, and all together, every set once and after those that it contains. */
function setsOf(paths: readonly string[]): readonly (readonly string[])[] {
  const sets = [...paths.map((id) => [id]), ...paths.map((id) => paths.filter((other) => other !== id)), paths];
  const once = new Map(sets.filter((set) => set.length > 0).map((set) => [setName(set), set]));
  return [...once.values()].sort((a, b) => a.length - b.length);
}

/** One scenario a set; it needs the largest of the sets that it contains, to start from. */
function scenariosOf(sets: readonly (readonly string[])[], effort: Effort): ReadonlyMap<string, Scenario> {
  const scenarios = new Map<string, Scenario>();
  for (const set of sets) {
    const within = sets.filter((other) => other.length < set.length && other.every((id) => set.includes(id)));
    const largest = Math.max(0, ...within.map(({ length }) => length));
    const starts = within.filter(({ length }) => length === largest).map((other) => scenarios.get(setName(other)) as Scenario);
    scenarios.set(setName(set), pathPlanTask.scenario({ paths: set, ...effort }, ...starts));
  }
  return scenarios;
}

/** A share is planned to a tenth of a per cent, and never more of it than was found. */
const plannedShare = (share: number) => Math.floor(share * 1000 + 1e-6) / 1000;

interface Ask {
  readonly study: Case;
  readonly effort: Effort;
  readonly runner: Runner;
  readonly watch: StudyWatch | undefined;
}

/** What sets that cannot meet the targets can meet of them, and the plans for so much. */
async function shortSets({ study, effort, runner, watch }: Ask, sets: readonly (readonly string[])[]) {
  const run = async (scenarios: readonly Scenario[]) =>
    scenarios.length === 0 ? [] : ((await runner.run(study, scenarios, watch)) as unknown[]);
  const shares = (await run(sets.map((paths) => pathShareTask.scenario({ paths, ...effort })))) as FoundShare[];
  const largest = new Map<string, LargestShare>();
  const issues: Issue[] = [];
  sets.forEach((paths, k) => {
    const found = shares[k] as FoundShare;
    if (found.status !== 'found') {
      issues.push(...found.issues);
      return;
    }
    const { share, bound } = found;
    const outside = targetsOutside(paths, study).map(targetName);
    largest.set(setName(paths), { share, bound, planned: plannedShare(share), outside });
  });
  const worth = sets.filter((paths) => (largest.get(setName(paths))?.planned ?? 0) > 0);
  const scenarios = worth.map((paths) =>
    pathPlanTask.scenario({ paths, share: largest.get(setName(paths))?.planned ?? 0, ...effort }),
  );
  const results = (await run(scenarios)) as PlanResult[];
  const plans = new Map(worth.map((paths, k) => [setName(paths), plannedOf(results[k] as PlanResult)]));
  return { largest, plans, issues };
}

/**
 * Plans a case by each path alone, by all but each, and by all together. What all together saves against each alone, and what
 * each adds to all others, come with the cash terms that make it up and with what is proved of it. Where some paths cannot meet
 * the targets, the largest share of them that they can.
 *
 * @throws InputError where a name is no path, stands twice, or finds no source or sink in the case
 */
export async function runPaths(study: Case, question: PathsQuestion, runner: Runner, watch?: StudyWatch): Promise<PathsStudy> {
  const { paths: asked, ...effort } = question;
  const paths = comparedPaths(study, asked);
  const sets = setsOf(paths);
  const scenarios = scenariosOf(sets, effort);
  const results = (await runner.run(study, [...scenarios.values()], watch)) as unknown as readonly PlanResult[];
  const planned = new Map([...scenarios.keys()].map((name, k) => [name, plannedOf(results[k] as PlanResult)]));
  const short = sets.filter((set) => planned.get(setName(set))?.status === 'infeasible');
  const { largest, plans, issues } = await shortSets({ study, effort, runner, watch }, short);
  const unbound = sets.map((set): UnboundSet => {
    const name = setName(set);
    return {
      ...{ name, paths: set, left_out: leftOutBy(set, study), pins_set_aside: pinnedOutside(set, study) },
      planned: planned.get(name) as Planned,
      largest: largest.get(name) ?? null,
      at_share: plans.get(name) ?? null,
    };
  });
  const compared = unbound.map((set): PathSet => ({ ...set, bound_annual_m: leastOf(set, unbound) }));
  return {
    format: studyFormat,
    ...{ study: 'paths', case_hash: caseHash(study), case_name: study.name },
    ...{ currency: study.currency, made_by: { yuanhui: version }, effort, paths, sets: compared },
    values: pathValues(paths, compared),
    remarks: [...sets.flatMap((set) => pathRemarks(study, set, short.includes(set))), ...issues],
  };
}
