import type { Case } from '../../case/case.ts';
import type { Column, Program, Row } from '../../milp/program.ts';
import { evaluateCash } from '../../model/ledger.ts';
import type { Solution } from '../../solve/solution.ts';
import type { Solver } from '../../solve/solver.ts';
import { designIn, withDesign } from '../design.ts';
import type { PlanResult } from '../outcome.ts';
import type { Realisation } from '../realisation.ts';
import { modelsOf } from '../robust/models.ts';
import { task } from '../scenario.ts';
import type { PlanOptions } from '../single.ts';
import type { RobustResult } from './robust-task.ts';

export interface DesignCostsInput {
  /** The realisations whose sets are laid out together; the first `scenarios` of them are costed. */
  readonly realisations: readonly Realisation[];
  readonly scenarios: number;
}

/** What a design costs in one scenario when flows adapt; null where it cannot meet the demands. */
export interface DesignCost {
  readonly annual_m: number | null;
  readonly transport_storage_m: number | null;
  /** Tonnes short of the demands over the horizon, Mt; 0 where they are met. */
  readonly shortfall_mt: number;
}

/** The programme with demand rows that give way at a price of 1 a tonne, and nothing else to pay. */
function shortOf(program: Program): Program {
  const columns: Column[] = [...program.columns];
  const short: number[] = [];
  const rows = program.rows.map((row): Row => {
    if (!row.name.startsWith('demand(')) return row;
    columns.push({ name: `short_${row.name}`, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false });
    short.push(columns.length - 1);
    return { ...row, columns: [...row.columns, columns.length - 1], coefficients: [...row.coefficients, 1] };
  });
  return { ...program, columns, rows, objective: { columns: short, coefficients: short.map(() => 1), constant: 0 } };
}

const settled = (solver: Solver, program: Program): Promise<Solution> => solver.solve(program, { relativeGap: 0 });

/** The cost of a given design in each of some scenarios. */
export const designCostsTask = task({
  name: 'design-costs',
  run: async (
    study: Case,
    { realisations, scenarios }: DesignCostsInput,
    [result]: readonly [PlanResult | RobustResult],
    options: PlanOptions,
  ): Promise<readonly DesignCost[] | null> => {
    const design = designIn(result);
    if (design === undefined) return null;
    const costs: DesignCost[] = [];
    for (const { model } of modelsOf(study, realisations, options).slice(0, scenarios)) {
      const program = withDesign(model.program, design);
      const solution = await settled(options.solver, program);
      if ('values' in solution) {
        const cash = evaluateCash(model.cash, solution.values);
        const moved = cash.filter(({ category }) => category === 'transport' || category === 'storage');
        const transport_storage_m = moved.reduce((sum, { annual_m }) => sum + annual_m, 0);
        costs.push({ annual_m: solution.objective, transport_storage_m, shortfall_mt: 0 });
        continue;
      }
      const least = await settled(options.solver, shortOf(program));
      costs.push({ annual_m: null, transport_storage_m: null, shortfall_mt: 'values' in least ? least.objective : Number.NaN });
    }
    return costs;
  },
});
