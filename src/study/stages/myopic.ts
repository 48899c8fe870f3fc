import type { Program } from '../../milp/program.ts';
import { merged } from '../../milp/program.ts';
import type { Model } from '../../model/build.ts';
import { objectiveOf } from '../../model/ledger.ts';
import { pointAt } from '../../solve/point.ts';
import type { Limit, Solution } from '../../solve/solution.ts';

/** What planning stage by stage comes to: a point of the whole model, or the stage that cannot be planned after those before. */
export type Myopic =
  | { readonly ended: 'planned'; readonly values: Float64Array; readonly objective: number; readonly limit: Limit | undefined }
  | { readonly ended: 'dead_end'; readonly stage: string; readonly step: Program; readonly solution: Solution };

/**
 * The model of one stage as a planner sees it who looks no further: what stands and flowed before is given, nothing of later
 * stages is there, rows that wait for a later stage are left out, and only the money of this stage counts.
 */
export function stageProgram(model: Model, stage: number, before: ArrayLike<number>): Program {
  const { program, variables, rowStages, cash, context } = model;
  const name = context.stages[stage]?.name;
  const columns = program.columns.map((column, index) => {
    const of = variables.stageOfColumn[index] as number;
    if (of === stage) return column;
    const found = of < stage ? (before[index] as number) : 0;
    const value = column.integer ? Math.round(found) : found;
    return { ...column, lower: value, upper: value };
  });
  return {
    ...program,
    columns,
    rows: program.rows.filter((_row, index) => (rowStages[index] as number) <= stage),
    objective: merged(objectiveOf(cash.filter((term) => term.stage === name))),
  };
}

/**
 * Plans one stage after another, each to its own best. A stage that leaves a later one nothing to stand on is not gone back
 * to: that is what planning without looking ahead means.
 *
 * @param solve how a programme is solved, to whatever gap the caller wants
 */
export async function planMyopically(model: Model, solve: (step: Program) => Promise<Solution>): Promise<Myopic> {
  let values: Float64Array = new Float64Array(model.program.columns.length);
  let limit: Limit | undefined;
  for (const { index, name } of model.context.stages) {
    const step = stageProgram(model, index, values);
    const solution = await solve(step);
    if (!('values' in solution)) return { ended: 'dead_end', stage: name, step, solution };
    if (solution.status === 'limit') limit ??= solution.limit;
    values = solution.values;
  }
  return { ended: 'planned', ...pointAt(model.program, values), limit };
}
