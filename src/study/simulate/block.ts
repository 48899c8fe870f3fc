import type { Case } from '../../case/case.ts';
import type { Future } from '../../case/uncertain/futures.ts';
import type { Model } from '../../model/build.ts';
import type { PlanOptions } from '../single.ts';
import { adaptedFlows } from './adapted-flows.ts';
import { testConditions } from './conditions.ts';
import { freeFlows, listsOfFlows } from './free-flows.ts';
import { type Ground, groundFutures, type Recourse, withoutRows } from './ground.ts';
import { costAt, type PartModels, partModels } from './part-models.ts';
import { plannedValues } from './planned-part.ts';

/** Samples `first`, `first` + 1, … of a simulation. */
export interface BlockInput {
  readonly recourse: Recourse;
  readonly seed: number;
  readonly first: number;
  readonly samples: number;
}

/** What the samples of a block came to, one after another: plain JSON. What was drawn is not kept: the seed gives it again. */
export interface BlockResult {
  readonly annual_m: readonly number[];
  readonly captured_mt_per_yr: readonly number[];
  /** Conditions that were missed: place of the condition, place of the sample in the block, and by how much. */
  readonly missed: readonly (readonly [condition: number, sample: number, short: number])[];
}

/** What a future makes of a plan: the point that is run in it, and the model that prices and tests it. */
type Played = (future: Future) => Promise<{ readonly model: Model; readonly values: Float64Array }>;

/** Planned flows are kept. */
function keeping(models: PartModels, { part }: Ground, { lists }: PlanOptions): Played {
  const money = withoutRows(lists);
  return async (future) => {
    const model = models.in(future, money);
    return { model, values: plannedValues(model, part) };
  };
}

/** Flows adapt. The first future shows which constraints have no say once the design is given; the others leave them out. */
function adapting(models: PartModels, { part }: Ground, { lists, solver }: PlanOptions): Played {
  let own = lists;
  return async (future) => {
    const model = models.in(future, own);
    const flows = freeFlows(model.program, part.design);
    if (own === lists) own = listsOfFlows(lists, flows);
    return { model, values: await adaptedFlows(model, flows, solver) };
  };
}

/** Runs a plan through the sampled futures of a block, one after another. */
export async function runBlock(
  study: Case,
  { recourse, seed, first, samples }: BlockInput,
  ground: Ground,
  options: PlanOptions,
): Promise<BlockResult> {
  const { kinds, lists, signal } = options;
  const models = partModels(study, kinds, ground.part, ground.network);
  const play = (recourse === 'flows' ? adapting : keeping)(models, ground, options);
  const place = new Map(ground.conditions.map(({ constraint }, index) => [constraint, index]));
  const futures = groundFutures(study, kinds, ground, seed);
  for (let before = 0; before < first; before++) futures.next();
  const [annual_m, captured_mt_per_yr]: [number[], number[]] = [[], []];
  const missed: [number, number, number][] = [];
  // a stop leaves the block unfinished, and its runner then keeps nothing of it
  for (let sample = 0; sample < samples && signal?.aborted !== true; sample++) {
    const { model, values } = await play(futures.next());
    const figures = costAt(model, values);
    annual_m.push(figures.annual_m);
    captured_mt_per_yr.push(figures.captured_mt_per_yr);
    for (const { constraint, short, missed: isMissed } of testConditions(model, lists, values, place)) {
      if (isMissed) missed.push([place.get(constraint) ?? Number.NaN, sample, short]);
    }
  }
  return { annual_m, captured_mt_per_yr, missed };
}
