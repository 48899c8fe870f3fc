import type { Case, CrispCase } from '../../case/case.ts';
import { capturableOf } from '../../case/outlook/capturable.ts';
import type { Future } from '../../case/uncertain/futures.ts';
import { mapUncertain } from '../../case/uncertain/map-uncertain.ts';
import { uncertainNumbers } from '../../case/uncertain/uncertain-numbers.ts';
import { evaluate } from '../../milp/expression.ts';
import { buildModel, type Model, type ModelLists } from '../../model/build.ts';
import type { Limits } from '../../model/context.ts';
import { type Kinds, moneyOf } from '../kinds.ts';
import { networkIn, type PartNetwork } from './part-network.ts';
import { caseOfPart, type PlannedPart } from './planned-part.ts';

/** Only what the plan lays may carry; sizes that another undercuts in this future are there all the same. */
function limitsOf({ pipes, sinks, hauls = [] }: PlannedPart, { sources }: CrispCase): Limits {
  const laid = new Map(pipes.map(({ edge, from, to, option }) => [`${edge}:${from}>${to}`, option]));
  return {
    common: {
      pipes: new Set(pipes.map(({ option }) => option)),
      mostWells: new Map(sinks.map(({ id, wells }) => [id, wells])),
      mostUnits: new Map(hauls.map(({ id, units }) => [id, units])),
      total_mt_per_yr: sources.flatMap(({ streams }) => streams).reduce((total, stream) => total + capturableOf(stream), 0),
    },
    mayLay: (arc, pipe) => laid.get(arc.label) === pipe.id,
  };
}

/** Models of what a plan builds, in any future. */
export interface PartModels {
  /** The model of one future, with those rows and that money that the lists ask for. */
  in(future: Future, lists: ModelLists): Model;
}

/**
 * Makes models of the planned part of a case. The numbers of a future are put in their places in the order in which
 * `uncertainNumbers` found them: looking each field's meaning up again would take longer than the model.
 */
export function partModels(study: Case, kinds: Kinds, part: PlannedPart, network: PartNetwork): PartModels {
  const reduced = caseOfPart(study, part);
  const keys = uncertainNumbers(reduced, kinds).map(({ key }) => key);
  const crispIn = (future: Future): CrispCase => {
    let place = 0;
    return mapUncertain(reduced, () => {
      const value = future.get(keys[place++] ?? '');
      if (value === undefined) throw new Error(`the future has no value for ${keys[place - 1]}`);
      return value;
    }) as CrispCase;
  };
  return {
    in(future, lists) {
      const crisp = crispIn(future);
      return buildModel(
        crisp,
        networkIn(network, study, kinds, part, future),
        moneyOf(crisp, kinds),
        lists,
        limitsOf(part, crisp),
      );
    },
  };
}

/** Equivalent annual cost at a point, million/yr, and tonnes captured on the average of the horizon, Mt/yr. */
export function costAt({ program, context, variables }: Model, values: ArrayLike<number>) {
  const { captures, stages, years, serviceFraction } = context;
  let captured_mt_per_yr = 0;
  for (const stage of stages) {
    for (const capture of captures) {
      const peak = values[variables.capture.of(capture, stage).index] as number;
      captured_mt_per_yr += (stage.years / years) * serviceFraction(capture, stage) * peak;
    }
  }
  return { annual_m: evaluate(program.objective, values), captured_mt_per_yr };
}
