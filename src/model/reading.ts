import { evaluate } from '../milp/expression.ts';
import type { Model } from './build.ts';
import type { Arc, Capture, Charged, Context, Pipe, Stage, Storage } from './context.ts';
import { type Cash, evaluateCash } from './ledger.ts';
import type { Haul } from './modes/hauls.ts';
import { tidied } from './tidy.ts';
import { standing, unitsOf, winning } from './variables.ts';

/** What one stage of a solution says, in the words of the case. Amounts below a thousandth of a tonne a year are none. */
export interface StageReading {
  readonly stage: Stage;
  readonly captures: readonly {
    readonly capture: Capture;
    /** It stands, and its source runs in the stage. */
    readonly built: boolean;
    readonly peak_mt_per_yr: number;
    readonly captured_mt_per_yr: number;
  }[];
  readonly storages: readonly {
    readonly storage: Storage;
    readonly opened: boolean;
    readonly wells: number;
    readonly peak_mt_per_yr: number;
    readonly stored_mt_per_yr: number;
    /** Of it, what wins gas; 0 where nothing does. */
    readonly winning_mt_per_yr: number;
  }[];
  /** Every pipe that stands; pipes beside each other carry what their sizes share out. */
  readonly pipes: readonly {
    readonly arc: Arc;
    readonly pipe: Pipe;
    /** The stage it was laid in. */
    readonly laid: Stage;
    /** What it was sized and paid for, where pipes are priced by that and several stages lay them. */
    readonly sized_mt_per_yr?: number;
    readonly peak_mt_per_yr: number;
    readonly flow_mt_per_yr: number;
  }[];
  /** Every way other than by pipe on which something stands, or, where it is hired, runs. */
  readonly hauls: readonly {
    readonly haul: Haul;
    /** Vehicles or modules that stand; Mt/yr of a plant of any size; 0 of what is hired. */
    readonly units: number;
    readonly peak_mt_per_yr: number;
    readonly flow_mt_per_yr: number;
  }[];
}

/** What money of a stage counts for over the horizon. */
export interface StageValue {
  /** Of 1 a year paid through the stage, in the equivalent annual cost. */
  readonly weight: number;
  /** Of overnight capital of 1 in the equivalent annual cost, 1/yr, by category. */
  readonly charge: Readonly<Record<Charged, number>>;
  /** Of overnight capital of 1 in the undiscounted cash of the horizon: with renewals, less salvage. */
  readonly cash: Readonly<Record<Charged, number>>;
}

export interface Reading {
  /** How money of each stage counts over the horizon. */
  readonly values: readonly StageValue[];
  readonly stages: readonly StageReading[];
  readonly cash: readonly Cash[];
}

type Standing = StageReading['pipes'][number];

/** The pipes that stand along an arc, its flow shared out by what each can carry, or was sized for. */
function readPipes(
  { context, variables: x }: Pick<Model, 'context' | 'variables'>,
  arc: Arc,
  stage: Stage,
  at: (variable: { index: number }) => number,
): Standing[] {
  const bySize = x.pricedSize !== x.pricedFlow;
  const standing = context.stages.slice(0, stage.index + 1).flatMap((laid) =>
    x
      .layingsOf(arc)
      .filter((laying) => at(x.pipeLaid.of(laying, laid)) > 0.5)
      .map((laying) => {
        const sized = bySize ? at(x.pricedSize.of(laying, laid)) : undefined;
        return { pipe: laying.pipe, laid, ...(sized === undefined ? {} : { sized_mt_per_yr: sized }) };
      }),
  );
  const room = standing.map(({ pipe, sized_mt_per_yr }) => sized_mt_per_yr ?? pipe.capacity_mt_per_yr);
  const all = room.reduce((total, one) => total + one, 0);
  const part = (flow: number, k: number) =>
    standing.length === 1 || all === 0 ? flow / standing.length : (flow * (room[k] as number)) / all;
  return standing.map((one, k) => ({
    ...{ arc, ...one },
    peak_mt_per_yr: part(at(x.flow.of(arc, stage)), k),
    flow_mt_per_yr: part(at(x.averageFlow.of(arc, stage)), k),
  }));
}

function readHauls({ context, variables: x }: Model, stage: Stage, values: ArrayLike<number>): StageReading['hauls'] {
  const at = (variable: { index: number }) => values[variable.index] as number;
  return context.hauls.flatMap((haul) => {
    const units = haul.unit === undefined ? 0 : evaluate(standing(context, unitsOf(haul, x), haul, stage), values);
    const peak_mt_per_yr = at(x.flow.of(haul, stage));
    const opened = haul.opening !== undefined && evaluate(standing(context, x.terminalOpened, haul, stage), values) > 0.5;
    if (!opened && units < 0.5 && !(haul.unit === undefined && peak_mt_per_yr > 0)) return [];
    const whole = haul.unit?.whole === true ? Math.round(units) : units;
    return [{ haul, units: whole, peak_mt_per_yr, flow_mt_per_yr: at(x.averageFlow.of(haul, stage)) }];
  });
}

function readStage(model: Model, stage: Stage, values: ArrayLike<number>): StageReading {
  const { context, variables: x } = model;
  const at = (variable: { index: number }) => values[variable.index] as number;
  return {
    stage,
    captures: context.captures.map((capture) => ({
      capture,
      built: evaluate(standing(context, x.captureBuilt, capture, stage), values) > 0.5 && context.runs(capture, stage),
      peak_mt_per_yr: at(x.capture.of(capture, stage)),
      captured_mt_per_yr: at(x.capture.of(capture, stage)) * context.serviceFraction(capture, stage),
    })),
    storages: context.storages.map((storage) => ({
      storage,
      opened: evaluate(standing(context, x.siteOpened, storage, stage), values) > 0.5,
      // The inlet of a market is no well.
      wells:
        storage.sink.market_mt_per_yr === undefined
          ? Math.round(evaluate(standing(context, x.wells, storage, stage), values))
          : 0,
      peak_mt_per_yr: at(x.injection.of(storage, stage)),
      stored_mt_per_yr: at(x.storage.of(storage, stage)),
      winning_mt_per_yr: storage.uptake.gas === undefined ? 0 : at(winning(storage, stage, x)),
    })),
    pipes: context.arcs.flatMap((arc) => readPipes({ context, variables: x }, arc, stage, at)),
    hauls: readHauls(model, stage, values),
  };
}

const byCategory = (of: (category: Charged) => number): Record<Charged, number> => ({
  ...{ capture: of('capture'), transport: of('transport') },
  ...{ storage: of('storage'), revenue: of('revenue') },
});

function moneyOf(context: Context, stage: Stage): StageValue {
  return {
    weight: context.stageWeight(stage),
    charge: byCategory((category) => context.capitalCharge(category, stage)),
    cash: byCategory((category) => context.capitalCash(category, stage)),
  };
}

/** Reads a point of the program back into captures, storages, pipes and cash. */
export function readSolution(model: Model, values: ArrayLike<number>, how: { readonly keepBuilt?: boolean } = {}): Reading {
  const point = tidied(model, values, how);
  return {
    values: model.context.stages.map((stage) => moneyOf(model.context, stage)),
    stages: model.context.stages.map((stage) => readStage(model, stage, point)),
    cash: evaluateCash(model.cash, point),
  };
}
