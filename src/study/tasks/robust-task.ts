import type { Case } from '../../case/case.ts';
import { extensiveForm } from '../../milp/extensive.ts';
import { objectiveOf } from '../../model/ledger.ts';
import { isBuiltColumn } from '../../model/variables.ts';
import { type Point, pointAt } from '../../solve/point.ts';
import { type Effort, gapFor } from '../../solve/search/effort.ts';
import { findSolution } from '../../solve/search/find.ts';
import type { Limit, Solution } from '../../solve/solution.ts';
import { type Design, designIn, designOf, fits, withDesign } from '../design.ts';
import { namedPoint, type PlanResult } from '../outcome.ts';
import type { Realisation } from '../realisation.ts';
import { modelsOf } from '../robust/models.ts';
import { type Posed, posed } from '../robust/objective.ts';
import type { Stated } from '../robust/question.ts';
import { task } from '../scenario.ts';
import { findOptions, type PlanOptions } from '../single.ts';
import type { RobustObjective } from '../studies.ts';

export interface RobustInput extends Effort {
  readonly scenarios: readonly Stated[];
  /** Other realisations whose designs will be compared: their sets are laid out with those of the scenarios. */
  readonly beside: readonly Realisation[];
  readonly objective: RobustObjective;
  readonly tail: number;
}

/** What is built once for all scenarios, or why nothing can be. */
export type RobustResult =
  | {
      readonly status: 'optimal' | 'limit';
      readonly limit?: Limit;
      readonly design: Design;
      readonly value_m: number;
      /** Null where nothing was proved. */
      readonly bound_m: number | null;
      readonly gap: number;
      readonly solver: string;
    }
  | { readonly status: 'infeasible' | 'unbounded' | 'failed' | 'no_plan'; readonly limit?: Limit; readonly solver: string };

type Form = ReturnType<typeof extensiveForm>;

/** The cheapest of some designs that serve every scenario, each pipe and well shrunk to what the scenarios need. */
async function bestOf(form: Form, designs: readonly Design[], { solver, search }: PlanOptions): Promise<Point | undefined> {
  const points: Point[] = [];
  for (const design of designs.filter((one) => fits(form.program, one))) {
    const solution = await solver.solve(withDesign(form.program, design), { relativeGap: 0 });
    if ('values' in solution) points.push((await search?.polish(form.program, solution.values)) ?? solution);
  }
  return points.sort((a, b) => a.objective - b.objective)[0];
}

/** The extensive form solved from the best design known; an objective other than the expected cost starts from its best point. */
async function solved(form: Form, question: Posed, designs: readonly Design[], options: PlanOptions): Promise<Solution> {
  const told = findOptions(form.program, options);
  const { onProgress, seed, search } = told;
  onProgress?.({ phase: 'search' });
  const given = await bestOf(form, designs, options);
  if (question.program === form.program) {
    return findSolution(form.program, options.solver, { ...told, ...(given === undefined ? {} : { start: given.values }) });
  }
  const found = await search?.start(form.program, {
    ...(onProgress === undefined ? {} : { onProgress }),
    ...(seed === undefined ? {} : { seed }),
  });
  const starts = [given, found].flatMap((point) =>
    point === undefined ? [] : [pointAt(question.program, question.complete(point.values))],
  );
  const best = starts.sort((a, b) => a.objective - b.objective)[0];
  const { search: _search, ...alone } = told;
  return findSolution(question.program, options.solver, { ...alone, ...(best === undefined ? {} : { start: best.values }) });
}

/** Plants, pipes and wells decided once for all scenarios, flows for each: the extensive form of a two-stage programme. */
export const robustTask = task({
  name: 'robust',
  run: async (
    study: Case,
    { scenarios, beside, objective, tail, ...effort }: RobustInput,
    needs: readonly PlanResult[],
    options: PlanOptions,
  ): Promise<RobustResult> => {
    const all = modelsOf(study, [...scenarios.map(({ realisation }) => realisation), ...beside], options);
    const prepared = all.slice(0, scenarios.length);
    const probabilities = scenarios.map(({ probability }) => probability);
    const form = extensiveForm(
      prepared.map(({ model }, k) => ({ program: model.program, weight: probabilities[k] as number })),
      isBuiltColumn,
    );
    const costed = {
      probabilities,
      tail,
      costs: prepared.map(({ model }, k) => form.lift(k, objectiveOf(model.cash))),
      alone: needs.slice(0, scenarios.length).map((result) => (result.status === 'planned' ? result.plan.cost.annual_m : 0)),
    };
    const question = posed(form, objective, costed);
    const designs = needs.map(designIn).filter((design) => design !== undefined);
    const solution = await solved(form, question, designs, { ...options, ...effort });
    if (!('values' in solution)) {
      const { status, solver } = solution;
      return status === 'no_plan' ? { status, limit: solution.limit, solver } : { status, solver };
    }
    const { status, values, objective: value_m, bound, solver } = solution;
    return {
      status,
      ...(status === 'limit' ? { limit: solution.limit } : {}),
      design: designOf(namedPoint(question.program, values)),
      value_m,
      bound_m: Number.isFinite(bound) ? bound : null,
      gap: gapFor(question.program, effort.gap),
      solver,
    };
  },
});
