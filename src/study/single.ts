import type { Issue } from '../base/issue.ts';
import type { OnProgress } from '../base/progress.ts';
import type { Case } from '../case/case.ts';
import { sortedCase } from '../case/document.ts';
import { attitudeOf, attitudeRemarks } from '../case/realise.ts';
import type { Program } from '../milp/program.ts';
import type { ModelLists } from '../model/build.ts';
import { sharedColumns } from '../model/variables.ts';
import type { Plan } from '../plan/plan.ts';
import { type Effort, efforts, gapFor, usualEffort } from '../solve/search/effort.ts';
import { type FindOptions, findSolution } from '../solve/search/find.ts';
import type { Search } from '../solve/search/search.ts';
import type { Solution } from '../solve/solution.ts';
import type { Solver } from '../solve/solver.ts';
import { type Design, fits, withDesign, withoutShared } from './design.ts';
import type { Kinds } from './kinds.ts';
import type { Planned } from './outcome.ts';
import { type Prepared, planOf, prepare } from './prepare.ts';
import { central, crispCases, type Realisation, recordOf } from './realisation.ts';

/** What solves, and what cases may be made of. */
export interface Tools {
  readonly solver: Solver;
  /** Finds a start and polishes the end; without it the solver works alone. */
  readonly search?: Search;
  readonly kinds: Kinds;
  readonly lists: ModelLists;
}

export interface PlanOptions extends Tools, Effort {
  /** Which crisp case is planned; the central one unless told otherwise. */
  readonly realisation?: Realisation;
  /** A design to start from, where it serves: that of a fixed parent, never of whoever finished first. */
  readonly parent?: Design;
  /** Whether the model leaves out what no optimum needs of the network, as it does unless told otherwise. */
  readonly reduced?: boolean;
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** A plan, or why there is none, with what it was made from. */
export type PlanOutcome = Planned & Prepared & { readonly program: Program };

/** How the main way of solving is told an effort. */
export function findOptions(
  program: Program,
  options: Effort & Pick<PlanOptions, 'search' | 'onProgress' | 'signal'>,
): FindOptions {
  const { search, timeLimitSeconds, seed = 1, effort = usualEffort, onProgress, signal } = options;
  return {
    relativeGap: gapFor(program, options.gap),
    ...{ seed, effort: efforts[effort] },
    ...(search === undefined ? {} : { search }),
    ...(timeLimitSeconds === undefined ? {} : { timeLimitSeconds }),
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(signal === undefined ? {} : { signal }),
  };
}

/** What a plan records of how it was made. */
export function optionsRecord(study: Case, realisation: Realisation, program: Program, options: PlanOptions): Plan['options'] {
  const { gap, timeLimitSeconds, seed = 1, effort = usualEffort, solver } = options;
  return {
    gap: gapFor(program, gap),
    effort,
    ...(timeLimitSeconds === undefined ? {} : { time_limit_s: timeLimitSeconds }),
    seed,
    ...recordOf(study, realisation),
    solver: solver.name,
  };
}

/** Remarks on settings of the case or of the user that change nothing. */
export function realisationRemarks(study: Case, kinds: Kinds, realisation: Realisation): readonly Issue[] {
  return realisation.of === 'bound' ? attitudeRemarks(study, kinds, attitudeOf(study, realisation.asked)) : [];
}

interface Ended {
  readonly prepared: Prepared;
  readonly solution: Solution;
  /** Which of the ends of numbers that act both ways. */
  readonly end: number;
}

/**
 * Of the ends that numbers acting both ways leave to a bound, the one that counts: the cheapest of the lower submodel,
 * the dearest of the upper. Its bound is that of all of them: the least, or the greatest.
 */
function decisive(ends: readonly Ended[], realisation: Realisation): Ended {
  const [first] = ends;
  if (first === undefined) throw new Error('a realisation has at least one case');
  if (ends.length === 1) return first;
  const upper = realisation.of === 'bound' && realisation.bound === 'upper';
  const costOf = ({ solution }: Ended) => ('values' in solution ? solution.objective : Number.POSITIVE_INFINITY);
  const chosen = ends.reduce((best, end) => ((upper ? costOf(end) > costOf(best) : costOf(end) < costOf(best)) ? end : best));
  if (!('values' in chosen.solution)) return chosen;
  const bounds = ends.map(({ solution }) => solution.bound);
  const bound = upper ? Math.max(...bounds) : Math.min(...bounds);
  return { ...chosen, solution: { ...chosen.solution, bound: Math.min(bound, chosen.solution.objective) } };
}

/** The point of a design in a model, its flows as cheap as can be; undefined where the design does not serve. */
async function pointOfDesign({ model: { program, variables } }: Prepared, design: Design, { solver }: PlanOptions) {
  const own = withoutShared(design, sharedColumns(variables));
  if (!fits(program, own)) return undefined;
  const solution = await solver.solve(withDesign(program, own), { relativeGap: 0 });
  return 'values' in solution ? solution.values : undefined;
}

/** A prepared realisation and its solution. */
export async function solveRealisation(sorted: Case, realisation: Realisation, options: PlanOptions): Promise<Ended> {
  const { solver, kinds, lists, parent, reduced = true, onProgress } = options;
  const ends: Ended[] = [];
  for (const crisp of crispCases(sorted, kinds, realisation)) {
    const prepared = prepare(crisp, kinds, lists, { onProgress, reduced });
    const { program } = prepared.model;
    const start = parent === undefined ? undefined : await pointOfDesign(prepared, parent, options);
    const told = { ...findOptions(program, options), ...(start === undefined ? {} : { start }) };
    ends.push({ end: ends.length, prepared, solution: await findSolution(program, solver, told) });
  }
  return decisive(ends, realisation);
}

/**
 * Plans a case: network, model, solution, plan, audit. Every number takes its central value, or what `realisation` says.
 * No hidden state: the same case, options and versions give the same plan, in whatever order its tables stand.
 */
export async function planCase(study: Case, options: PlanOptions): Promise<PlanOutcome> {
  const { realisation = central, solver, kinds, onProgress } = options;
  const { prepared, solution } = await solveRealisation(sortedCase(study), realisation, options);
  const { program } = prepared.model;
  onProgress?.({ phase: 'audit' });
  const record = {
    study,
    options: optionsRecord(study, realisation, program, options),
    remarks: realisationRemarks(study, kinds, realisation),
  };
  return { ...prepared, program, ...(await planOf(prepared, solution, record, solver)) };
}
