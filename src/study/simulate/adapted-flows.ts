import type { Program, Row } from '../../milp/program.ts';
import type { Model } from '../../model/build.ts';
import { pointAt } from '../../solve/point.ts';
import type { Solution } from '../../solve/solution.ts';
import type { Solver } from '../../solve/solver.ts';
import type { FreeFlows } from './free-flows.ts';

/** How much a tonne short counts, by the name of the demand's row. */
function weightsOf({ context }: Model): Map<string, number> {
  return new Map(
    context.crisp.targets.map(({ sector, shortfall_weight = 1 }) => [`demand(${sector ?? 'all'})`, shortfall_weight]),
  );
}

/** Room for rounding in keeping to the least shortfall, in parts of max(1, shortfall): far inside the solvers' 1e-7. */
const rounding = 1e-9;

/** The programme in which demands may fall short, at a column each, and their weighted sum is the objective. */
function withShortfalls(program: Program, weights: ReadonlyMap<string, number>): Program {
  const columns = [...program.columns];
  const [shorts, prices]: [number[], number[]] = [[], []];
  const rows = program.rows.flatMap((row): Row[] => {
    const weight = weights.get(row.name);
    if (weight === undefined) return [row];
    const short = columns.length;
    columns.push({ name: `shortfall[${row.name}]`, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false });
    shorts.push(short);
    prices.push(weight);
    const least = { ...row, columns: [...row.columns, short], coefficients: [...row.coefficients, 1] };
    const more = Number.POSITIVE_INFINITY;
    if (row.upper === more) return [least];
    return [
      { ...least, upper: more },
      { ...row, name: `${row.name} at most`, lower: Number.NEGATIVE_INFINITY },
    ];
  });
  return { ...program, columns, rows, objective: { columns: shorts, coefficients: prices, constant: 0 } };
}

/** The programme with its objective held to no more than it has come to, and another one minimised. */
function heldTo(program: Program, most: number, objective: Program['objective']): Program {
  const { columns, coefficients } = program.objective;
  const upper = most + rounding * Math.max(1, most);
  const held = { name: 'least shortfall', columns, coefficients, lower: Number.NEGATIVE_INFINITY, upper };
  return { ...program, rows: [...program.rows, held], objective };
}

const valuesOf = (solution: Solution): Float64Array => {
  if ('values' in solution) return solution.values;
  const reason = 'reason' in solution ? `: ${solution.reason}` : '';
  throw new Error(`flows that adapt to a future were not found; ${solution.solver} ended ${solution.status}${reason}`);
};

/**
 * The flows that serve a future best with what is built: those that leave the least shortfall of demands, Σ weight × tonnes,
 * and of them the cheapest; the two one after the other, so that no price of a missed tonne has to be made up. An exact
 * demand is never exceeded. Where every demand can be met, that is one linear programme, else three.
 *
 * @returns values of the model's columns
 * @throws Error where the solver finds no flows: without any flow every capacity is kept, so there always are some
 */
export async function adaptedFlows(model: Model, { program, complete }: FreeFlows, solver: Solver): Promise<Float64Array> {
  const met = await solver.solve(program, {});
  if (met.status !== 'infeasible') return complete(valuesOf(met));
  const short = withShortfalls(program, weightsOf(model));
  const { objective: least } = pointAt(short, valuesOf(await solver.solve(short, {})));
  return complete(valuesOf(await solver.solve(heldTo(short, least, program.objective), {})));
}
