import type { FixedCharge, ProgramBuilder } from '../milp/program.ts';
import type { Context, Stage } from './context.ts';
import { winsFirst } from './gas.ts';
import type { Variables } from './variables.ts';

function terminalCharges(context: Context, x: Variables, stage: Stage): FixedCharge[] {
  return [
    ...context.captures.map((capture) => ({
      flows: [x.capture.of(capture, stage).index],
      choices: [],
      switches: [x.captureBuilt.of(capture, stage).index],
    })),
    ...context.storages.map((storage) => ({
      flows: [x.injection.of(storage, stage).index],
      choices: [],
      switches: [x.siteOpened.of(storage, stage).index],
      count: { column: x.wells.of(storage, stage).index, capacity: storage.well_mt_per_yr },
    })),
    ...context.storages.filter(winsFirst).map((storage) => ({
      flows: [x.laterStorage.of(storage, stage).index],
      choices: [],
      switches: [x.egrEnded.of(storage, stage).index],
    })),
  ];
}

function pipeCharges(context: Context, x: Variables, stage: Stage): FixedCharge[] {
  return context.carriers.map((arc) => {
    const layings = x.layingsOf(arc);
    return {
      flows: context.pricedFlow ? layings.map((laying) => x.pricedFlow.of(laying, stage).index) : [x.flow.of(arc, stage).index],
      choices: layings.map((laying) => ({
        column: x.pipeLaid.of(laying, stage).index,
        capacity: laying.pipe.capacity_mt_per_yr,
        ...(context.pricedFlow ? { flow: x.pricedFlow.of(laying, stage).index } : {}),
      })),
      switches: [],
    };
  });
}

/**
 * Tells the search which integer columns are fixed charges on which flows. For one stage alone: what is laid in one stage
 * carries in all that follow, and a charge has no word for that yet, so a search would buy everything anew in every stage;
 * nor has it one for a required number of projects.
 */
export function markCharges(program: ProgramBuilder, context: Context, x: Variables): void {
  if (context.stages.length > 1 || context.projects.length > 0) return;
  for (const stage of context.stages) {
    for (const charge of [...terminalCharges(context, x, stage), ...pipeCharges(context, x, stage)]) program.charge(charge);
  }
}
