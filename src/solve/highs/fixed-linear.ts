import type { Program } from '../../milp/program.ts';
import { isFeasible, type Point, pointAt, rounded } from '../point.ts';
import { modelArrays } from './model-arrays.ts';
import type { Highs, Model } from './runtime.ts';

/** Primal tolerances tried in turn: tight first, so that flows on pipes that are not built are zero and not 1e-7. */
const tolerances = [1e-9, 1e-7];

/** The linear programme that is left when the whole numbers are fixed; keeps its basis from one solve to the next. */
export class FixedLinear {
  private readonly program: Program;
  private readonly model: Model;
  private readonly optimal: number;
  private readonly integers: Int32Array;
  /** Simplex iterations so far: the same on every machine. */
  iterations = 0;

  constructor(highs: Highs, program: Program) {
    this.program = program;
    this.optimal = highs.constants.modelStatus.optimal;
    this.integers = Int32Array.from(program.columns.flatMap((column, index) => (column.integer ? [index] : [])));
    this.model = highs.createModel(modelArrays(program, { relaxed: true }));
    this.model.options.set({ output_flag: false });
  }

  /** The cheapest point with the whole numbers of `values`; undefined where there is none. */
  best(values: ArrayLike<number>): Point | undefined {
    const fixed = Float64Array.from(this.integers, (index) => Math.round(values[index] as number));
    if (fixed.length > 0) this.model.changeColsBounds({ kind: 'set', indices: this.integers }, fixed, fixed);
    for (const tolerance of tolerances) {
      this.model.options.set({ primal_feasibility_tolerance: tolerance });
      const { modelStatus } = this.model.run();
      this.iterations += Math.max(0, Number(this.model.info.get('simplex_iteration_count')));
      if (modelStatus !== this.optimal) continue;
      const point = pointAt(this.program, rounded(this.program, this.model.getSolution().colValue));
      if (isFeasible(this.program, point.values)) return point;
    }
    return undefined;
  }

  dispose(): void {
    this.model.dispose();
  }
}

/** The cheapest point with the whole numbers of `values`, once. */
export function settle(highs: Highs, program: Program, values: ArrayLike<number>): Point | undefined {
  const linear = new FixedLinear(highs, program);
  try {
    return linear.best(values);
  } finally {
    linear.dispose();
  }
}
