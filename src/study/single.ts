import { fault, type Issue } from '../base/issue.ts';
import type { OnProgress } from '../base/progress.ts';
import type { Case } from '../case/case.ts';
import { sortedCase } from '../case/document.ts';
import { attitudeOf, attitudeRemarks } from '../case/realise.ts';
import type { Program } from '../milp/program.ts';
import type { ModelLists } from '../model/build.ts';
import { sharedColumns } from '../model/variables.ts';
import type { Plan } from '../plan/plan.ts';
import { boundFor, type SharedBound } from '../solve/family/shared-bound.ts';
import { type Effort, efforts, gapFor, usualEffort } from '../solve/search/effort.ts';
import type { FindOptions, KnownBound } from '../solve/search/find/options.ts';
import { findSolution } from '../solve/search/find.ts';
import type { Search } from '../solve/search/search.ts';
import type { Solution } from '../solve/solution.ts';
import type { Solver } from '../solve/solver.ts';
import { type Design, fits, withDesign, withoutShared } from './design.ts';
import { explainClash } from './explain.ts';
import type { Kinds } from './kinds.ts';
import { type Planned, pointOf } from './outcome.ts';
import { type PlanRecord, type Prepared, planOf, prepare } from './prepare.ts';
import { central, crispCases, type Realisation, recordOf } from './realisation.ts';
import { type Myopic, planMyopically } from './stages/myopic.ts';
import type { Planning } from './stages/outlook.ts';

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
  /** A bound of a family of programmes, where the case's may be a member. */
  readonly shared?: SharedBound;
  /** Whether several stages are planned at once, or one after the other, later ones unseen; at once unless told otherwise. */
  readonly planning?: Planning;
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
  const { gap, timeLimitSeconds, seed = 1, effort = usualEffort, solver, planning = 'foresight' } = options;
  return {
    gap: gapFor(program, gap),
    effort,
    ...(timeLimitSeconds === undefined ? {} : { time_limit_s: timeLimitSeconds }),
    seed,
    ...recordOf(study, realisation),
    solver: solver.name,
    ...(study.stages.length > 1 ? { planning } : {}),
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
  /** What planning stage by stage comes to, where there are several. */
  readonly myopic?: Myopic;
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

/**
 * The point of a design in a model, its flows as cheap as can be; undefined where the design does not serve. Where a search
 * is to begin from it, its whole numbers are enough.
 */
async function pointOfDesign(
  { model: { program, variables } }: Prepared,
  design: Design,
  wholeOnly: boolean,
  { solver }: PlanOptions,
) {
  const own = withoutShared(design, sharedColumns(variables));
  if (!fits(program, own)) return undefined;
  if (wholeOnly) return pointOf(program, own);
  const solution = await solver.solve(withDesign(program, own), { relativeGap: 0 });
  return 'values' in solution ? solution.values : undefined;
}

type Told = ReturnType<typeof findOptions> & { readonly start?: Float64Array };

/** Share of the time that planning stage by stage may take, where foresight comes after it. */
const myopicShare = 0.2;

/** The plan stage by stage of a model of several stages, each stage with its part of the time. */
function myopically({ model }: Prepared, told: Told, { solver, planning }: PlanOptions): Promise<Myopic> {
  const { start: _start, timeLimitSeconds: time, ...rest } = told;
  const share = planning === 'myopic' ? 1 : myopicShare;
  const own = time === undefined ? rest : { ...rest, timeLimitSeconds: (time * share) / model.context.stages.length };
  return planMyopically(model, (step) => findSolution(step, solver, own));
}

/** A myopic plan proves nothing about the whole horizon: it has no bound. */
function solutionOf(myopic: Myopic, solver: Solver): Solution {
  if (myopic.ended === 'dead_end') return { ...myopic.solution, bound: Number.NEGATIVE_INFINITY };
  const { values, objective, limit = 'work' } = myopic;
  return { status: 'limit', limit, values, objective, bound: Number.NEGATIVE_INFINITY, solver: solver.name };
}

/** Several stages: one after the other, and from there all at once where that is asked for. */
async function solveStages(prepared: Prepared, told: Told, options: PlanOptions): Promise<Omit<Ended, 'end'>> {
  const { solver, planning = 'foresight' } = options;
  const myopic = await myopically(prepared, told, options);
  if (planning === 'myopic') return { prepared, myopic, solution: solutionOf(myopic, solver) };
  const start = myopic.ended === 'planned' && told.start === undefined ? { start: myopic.values } : {};
  const time = told.timeLimitSeconds;
  const left = time === undefined ? {} : { timeLimitSeconds: time * (1 - myopicShare) };
  return { prepared, myopic, solution: await findSolution(prepared.model.program, solver, { ...told, ...start, ...left }) };
}

/** What a shared bound proves of a programme. */
function knownOf(program: Program, shared: SharedBound | undefined): { readonly known?: KnownBound } {
  const bound = shared && boundFor(shared, program);
  return shared === undefined || bound === undefined ? {} : { known: { bound, solver: shared.solver } };
}

/** A prepared realisation and its solution. */
export async function solveRealisation(sorted: Case, realisation: Realisation, options: PlanOptions): Promise<Ended> {
  const { solver, kinds, lists, parent, reduced = true, onProgress } = options;
  const ends: Ended[] = [];
  for (const crisp of crispCases(sorted, kinds, realisation)) {
    const prepared = prepare(crisp, kinds, lists, { onProgress, reduced });
    const { program } = prepared.model;
    const known = knownOf(program, options.shared);
    const start = parent && (await pointOfDesign(prepared, parent, known.known !== undefined, options));
    const told = {
      ...findOptions(program, options),
      ...known,
      ...(start === undefined ? {} : { start }),
    };
    const ended =
      prepared.model.context.stages.length > 1
        ? await solveStages(prepared, told, options)
        : { prepared, solution: await findSolution(program, solver, told) };
    ends.push({ end: ends.length, ...ended });
  }
  return decisive(ends, realisation);
}

/** Why planning stage by stage ended before the last stage, in the words of the stage that it ended at. */
async function deadEnd({ prepared: { model }, myopic }: Ended, solver: Solver): Promise<Planned | undefined> {
  if (myopic?.ended !== 'dead_end' || myopic.solution.status !== 'infeasible') return undefined;
  const issues = await explainClash({ ...model, program: myopic.step }, solver);
  return { status: 'infeasible', issues: [fault('plan.myopic_dead_end', {}, { stage: myopic.stage }), ...issues] };
}

/** How a plan of several stages looked ahead, and what that is worth. */
function lookingAhead(plan: Plan, { myopic }: Ended, planning: Planning): Plan {
  if (myopic === undefined) return plan;
  if (planning === 'myopic') return { ...plan, planning: { ahead: 'myopic' } };
  if (myopic.ended === 'dead_end') {
    return { ...plan, planning: { ahead: 'foresight', myopic_annual_m: null, value_annual_m: null, dead_end: myopic.stage } };
  }
  const value_annual_m = myopic.objective - plan.cost.annual_m;
  return { ...plan, planning: { ahead: 'foresight', myopic_annual_m: myopic.objective, value_annual_m } };
}

/** The plan of a solved realisation, or why there is none. */
export async function plannedFrom(
  ended: Ended,
  record: PlanRecord,
  { solver, planning = 'foresight' }: PlanOptions,
): Promise<Planned> {
  const stuck = planning === 'myopic' ? await deadEnd(ended, solver) : undefined;
  if (stuck !== undefined) return stuck;
  const planned = await planOf(ended.prepared, ended.solution, record, solver);
  return planned.status === 'planned' ? { ...planned, plan: lookingAhead(planned.plan, ended, planning) } : planned;
}

/**
 * Plans a case: network, model, solution, plan, audit. Every number takes its central value, or what `realisation` says.
 * No hidden state: the same case, options and versions give the same plan, in whatever order its tables stand.
 */
export async function planCase(study: Case, options: PlanOptions): Promise<PlanOutcome> {
  const { realisation = central, kinds, onProgress } = options;
  const ended = await solveRealisation(sortedCase(study), realisation, options);
  const { prepared } = ended;
  const { program } = prepared.model;
  onProgress?.({ phase: 'audit' });
  const record = {
    study,
    options: optionsRecord(study, realisation, program, options),
    remarks: realisationRemarks(study, kinds, realisation),
  };
  return { ...prepared, program, ...(await plannedFrom(ended, record, options)) };
}
