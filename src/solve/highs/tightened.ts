import type { Program, Row } from '../../milp/program.ts';
import { type WayCuts, wayCuts } from '../cuts/way-cuts.ts';
import { isProved } from '../gap.ts';
import type { Point } from '../point.ts';
import { exactIteration } from '../search/effort.ts';
import type { Basis } from '../solver.ts';
import type { Hooks } from './hooks.ts';
import { matrixOf, modelArrays } from './model-arrays.ts';
import type { Highs, Model } from './runtime.ts';
import type { PlainOptions } from './solve.ts';

// Set on the Southwest case: figures in decision 24.

/** Rounds go on while the last so many closed this part of what is left between the bound and the known point. */
const rounds = 5;
const worthwhile = 0.05;

/** A row is dropped when it is met by more than this. */
const idle = 1e-6;

/** A programme with rows that its relaxation breaks, and what that relaxation proves after so much work, in simplex iterations of the exact solver. */
export interface Tightened {
  readonly program: Program;
  readonly bound: number;
  readonly work: number;
}

/** The relaxation of a programme, solved anew with rows put in and idle ones taken out. */
class Relaxation {
  readonly added: Row[] = [];
  private readonly model: Model;
  private readonly program: Program;
  private readonly highs: Highs;
  private readonly stopped: () => boolean;

  constructor(highs: Highs, program: Program, basis: Basis | undefined, stopped: () => boolean) {
    this.highs = highs;
    this.program = program;
    this.stopped = stopped;
    this.model = highs.createModel(modelArrays(program, { relaxed: true }));
    this.model.options.set({ output_flag: false });
    if (basis !== undefined) this.model.setBasis(basis);
  }

  /** Its optimum; undefined where it was stopped or has none. Rows that it does not need are dropped. */
  solved(): { readonly values: Float64Array; readonly objective: number; readonly work: number } | undefined {
    const halt = (event: { interrupt(): void }): undefined => {
      if (this.stopped()) event.interrupt();
    };
    const { modelStatus } = this.model.run({ [this.highs.constants.callbackType.simplexInterrupt]: halt });
    if (modelStatus !== this.highs.constants.modelStatus.optimal) return undefined;
    const { colValue: values, rowValue } = this.model.getSolution();
    // Read before rows are dropped: HiGHS forgets it then.
    const found = {
      values,
      objective: this.model.getObjectiveValue(),
      work: Number(this.model.info.get('simplex_iteration_count')),
    };
    this.drop(rowValue);
    return found;
  }

  add(rows: readonly Row[]): void {
    this.added.push(...rows);
    this.model.addRows({
      lower: Float64Array.from(rows, ({ lower }) => lower),
      upper: Float64Array.from(rows, ({ upper }) => upper),
      matrix: matrixOf({ columns: this.program.columns, rows }),
    });
  }

  dispose(): void {
    this.model.dispose();
  }

  private drop(activities: ArrayLike<number>): void {
    const first = this.program.rows.length;
    const isIdle = ({ lower }: Row, k: number) => (activities[first + k] as number) > lower + idle;
    const dropped = [...this.added.keys()].filter((k) => isIdle(this.added[k] as Row, k));
    if (dropped.length === 0) return;
    this.model.deleteRows({ kind: 'set', indices: Int32Array.from(dropped, (k) => first + k) });
    const kept = this.added.filter((row, k) => !isIdle(row, k));
    this.added.splice(0, this.added.length, ...kept);
  }
}

/** Whether the last rounds closed enough of what was left. */
function pays(bounds: readonly number[], objective: number): boolean {
  const [before, now] = [bounds.at(-1 - rounds), bounds.at(-1)];
  return before === undefined || now === undefined || now - before > worthwhile * (objective - before);
}

function inRounds(relaxation: Relaxation, cuts: WayCuts, point: Point, options: PlainOptions, hooks: Hooks) {
  const { wantedBound = Number.POSITIVE_INFINITY } = options;
  const bounds: number[] = [];
  let work = 0;
  for (;;) {
    const solved = relaxation.solved();
    if (solved === undefined) break;
    // An iteration of a relaxation alone takes as long as one of the search.
    work += solved.work / exactIteration;
    bounds.push(solved.objective);
    const bound = Math.max(...bounds);
    hooks.progress({ phase: 'solve', work, incumbent: point.objective, bound });
    if (isProved(point.objective, bound, options) || bound >= wantedBound || !pays(bounds, point.objective)) break;
    const rows = work < (options.iterationLimit ?? Number.POSITIVE_INFINITY) ? cuts.at(solved.values) : [];
    if (rows.length === 0) break;
    relaxation.add(rows);
  }
  return { bound: Math.max(Number.NEGATIVE_INFINITY, ...bounds), work };
}

/**
 * Solves the relaxation of a programme in rounds, each with the rows that the last broke (`WayCuts`), until that proves
 * enough for a known point or closes little; undefined where the programme has no places.
 */
export function tightened(
  highs: Highs,
  program: Program,
  point: Point,
  options: PlainOptions,
  hooks: Hooks,
): Tightened | undefined {
  const cuts = wayCuts(program);
  if (cuts === undefined) return undefined;
  const ends = performance.now() + 1000 * (options.timeLimitSeconds ?? Number.POSITIVE_INFINITY);
  const stopped = () => hooks.stopped() || performance.now() > ends;
  const relaxation = new Relaxation(highs, program, options.basis, stopped);
  try {
    const found = inRounds(relaxation, cuts, point, options, hooks);
    return { ...found, program: { ...program, rows: [...program.rows, ...relaxation.added] } };
  } finally {
    relaxation.dispose();
  }
}
