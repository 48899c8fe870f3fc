import type { Case } from '../../case/case.ts';
import { type Future, type Futures, futuresOf } from '../../case/uncertain/futures.ts';
import { uncertainNumbers } from '../../case/uncertain/uncertain-numbers.ts';
import type { ModelLists } from '../../model/build.ts';
import type { Tools } from '../single.ts';
import type { SimulationStudy } from '../studies.ts';
import { type Tested, testConditions } from './conditions.ts';
import { costAt, type PartModels, partModels } from './part-models.ts';
import { type PartNetwork, partNetwork } from './part-network.ts';
import { caseOfPart, type PlannedPart, plannedFlows, plannedValues } from './planned-part.ts';

export type Recourse = SimulationStudy['recourse'];

/** A condition that futures test, and the uncertain numbers that it hangs on. */
export interface Condition extends Pick<Tested, 'constraint' | 'of' | 'unit'> {
  readonly keys: readonly string[];
}

/** What all samples of a simulation stand on: plain JSON. */
export interface Ground {
  readonly part: PlannedPart;
  readonly network: PartNetwork;
  /** Keys of the uncertain numbers that the plan's money or one of its conditions hangs on. */
  readonly keys: readonly string[];
  readonly conditions: readonly Condition[];
}

/** Seed of the two futures by which it is found out what hangs on which number. */
const trialSeed = 0;

/** Futures of what is planned; of the whole case where networks are built anew. Numbers draw the same values in both. */
export function groundFutures(study: Case, kinds: Tools['kinds'], { part, network }: Ground, seed: number): Futures {
  return futuresOf(network.corners === null ? study : caseOfPart(study, part), kinds, seed);
}

/** Money alone: a point that is known already needs no rows. */
export const withoutRows = ({ costs }: ModelLists): ModelLists => ({ constraints: [], costs });

/** What a future makes of money and conditions at one fixed point. Where flows are to adapt, nothing planned stands idle. */
function trial(models: PartModels, part: PlannedPart, recourse: Recourse, lists: ModelLists) {
  return (future: Future) => {
    const model = models.in(future, withoutRows(lists));
    const values = plannedValues(model, part);
    if (recourse === 'flows') for (const [{ index }, flow] of plannedFlows(model, part)) values[index] = flow + 1;
    return { annual_m: costAt(model, values).annual_m, tested: testConditions(model, lists, values) };
  };
}

/** Each number moved by itself tells what hangs on it: money and rows at a point are the same to the last bit where nothing does. */
function hangings(futures: Futures, keys: readonly string[], at: ReturnType<typeof trial>) {
  const [first, second] = [futures.next(), futures.next()];
  const base = at(first);
  return {
    tested: base.tested,
    moved: keys.map((key) => {
      const { annual_m, tested } = at(new Map([...first, [key, second.get(key) ?? Number.NaN]]));
      const rows = tested.filter(({ short }, row) => short !== base.tested[row]?.short).map(({ constraint }) => constraint);
      return { key, money: annual_m !== base.annual_m, rows: new Set(rows) };
    }),
  };
}

/**
 * Lays out what a simulation of a plan stands on: the part of case and network that the plan uses, which uncertain numbers
 * touch it, and the conditions that futures test. Where planned flows are kept these are the rows that hang on an uncertain
 * number; where flows adapt, capacities are kept by them and every demand is tested.
 */
export function groundOf(
  study: Case,
  part: PlannedPart,
  recourse: Recourse,
  { kinds, lists }: Pick<Tools, 'kinds' | 'lists'>,
): Ground {
  const network = partNetwork(study, kinds, part);
  const empty = { part, network, keys: [], conditions: [] };
  const models = partModels(study, kinds, part, network);
  const keys = uncertainNumbers(caseOfPart(study, part), kinds).map(({ key }) => key);
  const futures = groundFutures(study, kinds, empty, trialSeed);
  const { tested, moved } = hangings(futures, keys, trial(models, part, recourse, lists));
  const conditions = tested.map(({ constraint, of, unit }) => {
    const own = moved.filter(({ rows }) => rows.has(constraint)).map(({ key }) => key);
    return { constraint, of, unit, keys: own };
  });
  return {
    ...empty,
    keys: moved.filter(({ money, rows }) => money || rows.size > 0).map(({ key }) => key),
    conditions: conditions.filter(({ of, keys }) => (recourse === 'flows' ? of === 'demand' : keys.length > 0)),
  };
}
