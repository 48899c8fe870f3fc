import type { Case } from '../../case/case.ts';
import { sortedCase } from '../../case/document.ts';
import { centralCase } from '../../case/realise.ts';
import type { Program, Row } from '../../milp/program.ts';
import { demand } from '../../model/constraints/demand.ts';
import { avoidedDemand, capability, stageDemand, storageDemand } from '../../model/constraints/staged/targets.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { findSolution } from '../../solve/search/find.ts';
import { explainClash } from '../explain.ts';
import type { NoPlan } from '../outcome.ts';
import { prepare } from '../prepare.ts';
import { findOptions, type PlanOptions } from '../single.ts';
import { pathCaseForShare } from './variant.ts';

/** The largest share of all targets alike that can be met: one that a design was found for, and one that none can pass. */
export type FoundShare = { readonly status: 'found'; readonly share: number; readonly bound: number } | NoPlan;

const asking = [demand, stageDemand, storageDemand, avoidedDemand, capability].map(({ name }) => `${name}(`);
const isTarget = ({ name }: Row) => asking.some((start) => name.startsWith(start));

/**
 * The programme of the largest share θ of all targets: max θ in 0..1, each target's row `left ≥ T` (or `= T`) as
 * `left − θT ≥ 0` (or `= 0`). Money plays no part.
 */
export function shareProgram(program: Program): Program {
  const share = program.columns.length;
  const rows = program.rows.map((row) => {
    if (!isTarget(row) || row.lower === 0) return row;
    const exact = row.lower === row.upper;
    return {
      ...row,
      columns: [...row.columns, share],
      coefficients: [...row.coefficients, -row.lower],
      ...{ lower: 0, upper: exact ? 0 : row.upper },
    };
  });
  return {
    ...program,
    columns: [...program.columns, { name: 'share', lower: 0, upper: 1, integer: false }],
    rows,
    objective: { columns: [share], coefficients: [-1], constant: 0 },
  };
}

/** Gap on the share unless a smaller one is asked for: a tenth of a per cent. */
const usualShareGap = 0.001;

/** Finds the largest share of its targets that some paths of a case can meet. The whole network is kept: what no cheapest plan needs may carry more. */
export async function largestShare(
  study: Case,
  paths: readonly string[],
  effort: Effort,
  options: PlanOptions,
): Promise<FoundShare> {
  const { solver, kinds, lists, onProgress } = options;
  const crisp = centralCase(sortedCase(pathCaseForShare(study, paths, 1)));
  if (crisp.targets.length === 0) return { status: 'found', share: 0, bound: 0 };
  const { model } = prepare(crisp, kinds, lists, { onProgress });
  const program = shareProgram(model.program);
  const gap = Math.min(effort.gap ?? usualShareGap, usualShareGap);
  const nothing = new Float64Array(program.columns.length);
  const solution = await findSolution(program, solver, {
    ...findOptions(program, { ...options, ...effort, gap }),
    start: nothing,
  });
  if ('values' in solution) {
    const share = Math.min(1, Math.max(0, -solution.objective));
    return { status: 'found', share, bound: Math.max(share, Math.min(1, -solution.bound)) };
  }
  if (solution.status === 'no_plan') return { status: 'no_plan', limit: solution.limit, issues: [] };
  const issues = solution.status === 'infeasible' ? await explainClash({ ...model, program }, solver) : [];
  return { status: solution.status, issues };
}
