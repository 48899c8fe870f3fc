import { evaluate } from '../milp/expression.ts';
import type { Model } from './build.ts';
import type { Arc, Capture, Pipe, Stage, Storage } from './context.ts';
import { type Cash, evaluateCash } from './ledger.ts';
import { tidied } from './tidy.ts';
import { standing } from './variables.ts';

/** What one stage of a solution says, in the words of the case. Amounts below a thousandth of a tonne a year are none. */
export interface StageReading {
  readonly stage: Stage;
  readonly captures: readonly {
    readonly capture: Capture;
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
  }[];
  readonly pipes: readonly {
    readonly arc: Arc;
    readonly pipe: Pipe;
    readonly peak_mt_per_yr: number;
    readonly flow_mt_per_yr: number;
  }[];
}

export interface Reading {
  readonly stages: readonly StageReading[];
  readonly cash: readonly Cash[];
}

function readStage({ context, variables: x }: Model, stage: Stage, values: ArrayLike<number>): StageReading {
  const at = (variable: { index: number }) => values[variable.index] as number;
  return {
    stage,
    captures: context.captures.map((capture) => ({
      capture,
      built: evaluate(standing(context, x.captureBuilt, capture, stage), values) > 0.5,
      peak_mt_per_yr: at(x.capture.of(capture, stage)),
      captured_mt_per_yr: at(x.capture.of(capture, stage)) * context.serviceFraction(capture, stage),
    })),
    storages: context.storages.map((storage) => ({
      storage,
      opened: evaluate(standing(context, x.siteOpened, storage, stage), values) > 0.5,
      wells: Math.round(evaluate(standing(context, x.wells, storage, stage), values)),
      peak_mt_per_yr: at(x.injection.of(storage, stage)),
      stored_mt_per_yr: at(x.storage.of(storage, stage)),
    })),
    pipes: context.arcs.flatMap((arc) =>
      x
        .layingsOf(arc)
        .filter((laying) => evaluate(standing(context, x.pipeLaid, laying, stage), values) > 0.5)
        .map(({ pipe }) => ({
          arc,
          pipe,
          peak_mt_per_yr: at(x.flow.of(arc, stage)),
          flow_mt_per_yr: at(x.averageFlow.of(arc, stage)),
        })),
    ),
  };
}

/** Reads a point of the program back into captures, storages, pipes and cash. */
export function readSolution(model: Model, values: ArrayLike<number>, how: { readonly keepBuilt?: boolean } = {}): Reading {
  const point = tidied(model, values, how);
  return {
    stages: model.context.stages.map((stage) => readStage(model, stage, point)),
    cash: evaluateCash(model.cash, point),
  };
}
