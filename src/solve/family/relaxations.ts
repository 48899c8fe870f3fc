import type { Program } from '../../milp/program.ts';
import { modelArrays } from '../highs/model-arrays.ts';
import type { Highs } from '../highs/runtime.ts';
import type { Basis } from '../solver.ts';

/** What a relaxation comes to, and what a unit of each of some rows is worth there, ≥ 0 where the row has a lower side alone. */
export interface Relaxation {
  readonly objective: number;
  readonly prices: readonly number[];
  /** Where its linear programme ended, and one with the same columns and rows may begin. */
  readonly basis: Basis;
}

/**
 * The linear relaxation of a programme at one list of lower sides of some rows after another, from one basis to the next;
 * the rows have no upper side. Undefined where one of them has no optimum.
 */
export function relaxations(
  highs: Highs,
  program: Program,
  rows: readonly number[],
  sides: readonly (readonly number[])[],
): readonly Relaxation[] | undefined {
  const model = highs.createModel(modelArrays(program, { relaxed: true }));
  try {
    model.options.set({ output_flag: false });
    const none = new Float64Array(rows.length).fill(Number.POSITIVE_INFINITY);
    const found: Relaxation[] = [];
    for (const lower of sides) {
      model.changeRowsBounds({ kind: 'set', indices: Int32Array.from(rows) }, Float64Array.from(lower), none);
      if (model.run().modelStatus !== highs.constants.modelStatus.optimal) return undefined;
      const { rowDual } = model.getSolution();
      found.push({
        objective: model.getObjectiveValue(),
        prices: rows.map((row) => Math.max(0, rowDual[row] as number)),
        basis: model.getBasis(),
      });
    }
    return found;
  } finally {
    model.dispose();
  }
}
