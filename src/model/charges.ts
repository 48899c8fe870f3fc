import type { FixedCharge, ProgramBuilder } from '../milp/program.ts';
import type { Arc, Capture, Context, Stage, Storage } from './context.ts';
import { type GasField, winsFirst } from './gas.ts';
import type { Variables } from './variables.ts';

const captureCharge = (x: Variables, capture: Capture, stage: Stage): FixedCharge => ({
  flows: [x.capture.of(capture, stage).index],
  choices: [],
  switches: [x.captureBuilt.of(capture, stage).index],
});

const turnCharge = (x: Variables, field: GasField, stage: Stage): FixedCharge => ({
  flows: [x.laterStorage.of(field, stage).index],
  choices: [],
  switches: [x.egrEnded.of(field, stage).index],
});

const storageCharge = (x: Variables, storage: Storage, stage: Stage): FixedCharge => ({
  flows: [x.injection.of(storage, stage).index],
  choices: [],
  switches: [x.siteOpened.of(storage, stage).index],
  count: { column: x.wells.of(storage, stage).index, capacity: storage.well_mt_per_yr },
});

function pipeCharge({ pricedFlow }: Context, x: Variables, arc: Arc, stage: Stage): FixedCharge {
  const layings = x.layingsOf(arc);
  const sized = x.pricedSize !== x.pricedFlow;
  return {
    flows: pricedFlow ? layings.map((laying) => x.pricedFlow.of(laying, stage).index) : [x.flow.of(arc, stage).index],
    choices: layings.map((laying) => ({
      column: x.pipeLaid.of(laying, stage).index,
      capacity: laying.pipe.capacity_mt_per_yr,
      ...(pricedFlow ? { flow: x.pricedFlow.of(laying, stage).index } : {}),
      ...(sized ? { size: x.pricedSize.of(laying, stage).index } : {}),
      ...(laying.pipe.existing === true ? { once: true as const } : {}),
    })),
    switches: [],
  };
}

/**
 * Tells the search which integer columns are fixed charges on which flows: for each plant, store and arc one charge a stage,
 * each after that of the stage before, because what is built in a stage serves in all that follow. Plants and sites are built
 * once, wells add up, and so do the capacities of the pipes along an arc; a gas field turns to storage once. A charge has no
 * word for a required number of projects.
 */
export function markCharges(program: ProgramBuilder, context: Context, x: Variables): void {
  if (context.projects.length > 0) return;
  const last = new Map<Capture | Storage | Arc, number>();
  const mark = (asset: Capture | Storage | Arc, charge: FixedCharge, lasts = last) => {
    const before = lasts.get(asset);
    lasts.set(asset, program.charge(before === undefined ? charge : { ...charge, before }));
  };
  const turned = new Map<Capture | Storage | Arc, number>();
  for (const stage of context.stages) {
    for (const capture of context.captures) mark(capture, captureCharge(x, capture, stage));
    for (const storage of context.storages) mark(storage, storageCharge(x, storage, stage));
    for (const field of context.storages.filter(winsFirst)) mark(field, turnCharge(x, field, stage), turned);
    for (const arc of context.carriers) mark(arc, pipeCharge(context, x, arc, stage));
  }
}
