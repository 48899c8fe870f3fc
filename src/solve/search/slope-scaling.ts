import type { Program } from '../../milp/program.ts';
import { FixedLinear } from '../highs/fixed-linear.ts';
import type { Hooks } from '../highs/hooks.ts';
import type { Highs } from '../highs/runtime.ts';
import { isFeasible, type Point, pointAt } from '../point.ts';
import { type PricedCharge, pricedCharges } from './charges.ts';
import { equipped } from './completion.ts';
import { Exclusion } from './exclusion.ts';
import { FlowRelaxation } from './flow-relaxation.ts';
import { Limits } from './limits.ts';
import { polishWith } from './polish.ts';
import { uniform } from './random.ts';
import { Slopes } from './slopes.ts';

export interface SearchOptions {
  /** Whole numbers to begin from, as values of all columns. */
  readonly from?: Float64Array;
  /** What a point has to cost to be enough. */
  readonly enough?: number;
  readonly seed?: number;
  /** Linear programmes solved at most: the budget is work and not time, so that a seed gives the same point anywhere. */
  readonly rounds?: number;
  /** Rounds of improvement at most, where that is asked for. */
  readonly improvements?: number;
}

const usualRounds = 400;

/**
 * Simplex iterations after which no further round is begun: so many at least for each state of the world, and so many for
 * each row. On 2 500 edges the first gain comes after 55 000, most of it by 110 000.
 */
const iterationBudget = 40_000;
const iterationsARow = 10;

/** Rounds without gain after which the search ends. */
const hopeless = 75;

// Tuned on random planar networks with pipes at 1, 4 and 15 times their price; the result is flat around these values.

/** Part of the way that slopes go towards those of the last flows. */
const step = 0.5;
/** Prices are multiplied by 1 ± at most this. */
const noise = 0.2;
/** Rounds without gain after which slopes start again from those of the best point. */
const patience = 15;
/** Linear programmes a round in which flows that exclude each other are parted. */
const partings = 4;
/** Only points this close to the best, in parts of it, are worth polishing. */
const worthPolishing = 0.001;

/** New slopes after some flows: averaged where there is flow, kept where there is none. */
function averaged(current: Float64Array, seen: Float64Array): Float64Array {
  return current.map((slope, index) => {
    const now = seen[index] as number;
    return Number.isNaN(now) ? slope : (1 - step) * slope + step * now;
  });
}

/** Slopes that hold the best point's flows where they are and make everything it left out half-way cheap again. */
function restarted(current: Float64Array, lowest: Float64Array, best: Float64Array): Float64Array {
  return current.map((slope, index) => {
    const held = best[index] as number;
    return Number.isNaN(held) ? (slope + (lowest[index] as number)) / 2 : held;
  });
}

/** One search: the solver's models, and what was found so far. */
class SlopeSearch {
  private readonly program: Program;
  private readonly limits: Limits;
  private readonly relaxation: FlowRelaxation;
  private readonly linear: FixedLinear;
  private readonly budget: number;
  best: Point | undefined;

  constructor(highs: Highs, program: Program, charges: readonly PricedCharge[]) {
    this.program = program;
    this.limits = new Limits(program, charges);
    this.relaxation = new FlowRelaxation(highs, program, charges);
    this.linear = new FixedLinear(highs, program);
    const states = Math.max(1, ...charges.map((charge) => charge.states.length));
    this.budget = Math.max(iterationBudget * states, iterationsARow * program.rows.length);
  }

  /** Simplex iterations so far. */
  get iterations(): number {
    return this.relaxation.iterations;
  }

  flows(prices: Float64Array): Float64Array | undefined {
    return this.relaxation.iterations > this.budget ? undefined : this.relaxation.flows(prices);
  }

  /** The charges at what they cost now: dearer where a limit on what is bought was broken. */
  get charges(): readonly PricedCharge[] {
    return this.limits.charges;
  }

  /** Completes flows to a point, polishes a promising one, and says whether it is the best so far. */
  improves(flows: Float64Array): boolean {
    const { charges } = this;
    const values = equipped(this.program, charges, flows);
    if (values === undefined) return false;
    this.limits.learn(values);
    if (!isFeasible(this.program, values)) return false;
    const point = pointAt(this.program, values);
    const before = this.best?.objective ?? Number.POSITIVE_INFINITY;
    if (point.objective > before + worthPolishing * Math.abs(before)) return false;
    const better = polishWith(this.linear, this.program, charges, point);
    if (better.objective >= before) return false;
    this.best = better;
    return true;
  }

  dispose(): void {
    this.relaxation.dispose();
    this.linear.dispose();
  }
}

/**
 * A good point by slope scaling over the fixed charges of a program: the flows alone are solved as a linear programme at
 * averaged, slightly shaken slopes; each answer is completed to whole numbers, checked against every row, and the best
 * kept. Undefined where a whole-number column belongs to no charge, or no flows could be completed.
 * Deterministic for a seed; ends after so many linear programmes or simplex iterations, when nothing is gained, or when told to.
 */
export function slopeScaling(highs: Highs, program: Program, options: SearchOptions, hooks: Hooks): Point | undefined {
  const charges = pricedCharges(program);
  if (charges === undefined) return undefined;
  const random = uniform(options.seed ?? 0);
  let slopes = new Slopes(program, charges);
  const lowest = slopes.lowest();
  const search = new SlopeSearch(highs, program, charges);
  try {
    const exclusion = new Exclusion(program, charges, lowest);
    let current = lowest;
    let stale = 0;
    let lastGain = 0;
    for (let round = 0; round < (options.rounds ?? usualRounds) && !hooks.stopped(); round++) {
      let flows = search.flows(slopes.prices(current, () => (round === 0 ? 1 : 1 + noise * (2 * random() - 1))));
      for (let parting = 0; flows !== undefined && parting < partings; parting++) {
        const losers = exclusion.losers(flows);
        if (losers.length === 0) break;
        current = exclusion.deterred(current, losers);
        flows = search.flows(slopes.prices(current, () => 1));
      }
      if (flows === undefined) break;
      stale = search.improves(flows) ? 0 : stale + 1;
      if (stale === 0) lastGain = round;
      if (round - lastGain >= hopeless) break;
      if (search.best !== undefined) {
        if (stale === 0) hooks.incumbent(search.best);
        hooks.progress({ phase: 'search', incumbent: search.best.objective, work: search.iterations });
      }
      if (slopes.charges !== search.charges) slopes = new Slopes(program, search.charges);
      current = averaged(current, slopes.at(flows));
      if (stale >= patience && search.best !== undefined) {
        current = restarted(current, lowest, slopes.at(search.best.values));
        stale = 0;
      }
    }
    return search.best;
  } finally {
    search.dispose();
  }
}
