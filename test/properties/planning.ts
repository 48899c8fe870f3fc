import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { relaxations } from '../../src/solve/family/relaxations.ts';
import { type Highs, loadRuntime } from '../../src/solve/highs/runtime.ts';
import { solveTightened } from '../../src/solve/highs/solve-tightened.ts';
import { improvement } from '../../src/solve/search/improve/improvement.ts';
import { polished } from '../../src/solve/search/polish.ts';
import type { Search } from '../../src/solve/search/search.ts';
import { slopeScaling } from '../../src/solve/search/slope-scaling.ts';
import type { Solver } from '../../src/solve/solver.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { type PlanOptions, type PlanOutcome, planCase } from '../../src/study/single.ts';

let runtime: Promise<Highs> | undefined;

function highs(): Promise<Highs> {
  runtime ??= loadRuntime();
  return runtime;
}

const silent = { progress() {}, incumbent() {}, stopped: () => false };

/** The embedded solver in this thread: hundreds of small programmes should not start hundreds of workers. */
export const inThisThread: Solver = {
  name: 'HiGHS in this thread',
  async solve(program, { onProgress: _progress, signal: _signal, ...options }) {
    return solveTightened(await highs(), program, options, silent);
  },
};

/** The search that the package plans with, in this thread. */
export const searchInThisThread: Search = {
  async start(program, { onProgress: _progress, signal: _signal, ...options }) {
    return slopeScaling(await highs(), program, options, silent);
  },
  async improve(program, from, { onProgress: _progress, signal: _signal, ...options }) {
    return improvement(await highs(), program, from, { ...options, rounds: 5 }, silent);
  },
  async relaxations(program, rows, sides) {
    return relaxations(await highs(), program, rows, sides);
  },
  async polish(program, values) {
    return polished(await highs(), program, values);
  },
};

/** Plans a case document to gap 0 through the whole house: parse, network, model, solver, plan, audit. */
export async function planned(document: CaseDocument, more: Partial<PlanOptions> = {}): Promise<PlanOutcome> {
  const { study } = parseCase(document, defaultKinds);
  return planCase(study, { solver: inThisThread, kinds: defaultKinds, lists: defaultLists, gap: 0, ...more });
}

/** Annual cost of the plan of a document; its audit must pass. Infinity where there is none. */
export async function costOf(document: CaseDocument): Promise<number> {
  const outcome = await planned(document);
  if (outcome.status === 'infeasible') return Number.POSITIVE_INFINITY;
  if (outcome.status !== 'planned') throw new Error(`the plan of ${String(document.name)} ended ${outcome.status}`);
  if (!outcome.plan.audit.ok) throw new Error(JSON.stringify(outcome.plan.audit.issues));
  return outcome.plan.cost.annual_m;
}

/** Optimum of LP text by HiGHS in one shot; Infinity where it is infeasible. */
export async function optimumOf(text: string): Promise<number> {
  const { Status, ObjectiveValue } = (await highs()).solve(text, {
    ...{ output_flag: false, mip_rel_gap: 0, mip_abs_gap: 1e-9 },
    ...{ mip_feasibility_tolerance: 1e-9, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 },
  });
  if (Status === 'Infeasible') return Number.POSITIVE_INFINITY;
  if (Status !== 'Optimal') throw new Error(`the independent model ended ${Status}`);
  return ObjectiveValue;
}
