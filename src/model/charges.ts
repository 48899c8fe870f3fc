import type { FixedCharge, ProgramBuilder } from '../milp/program.ts';
import type { Arc, Capture, Context, Stage, Storage } from './context.ts';
import { type GasField, winsFirst } from './gas.ts';
import type { Haul } from './modes/hauls.ts';
import type { Variables } from './variables.ts';

type Asset = Capture | Storage | Arc | Haul;

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

/** Vehicles and modules are counted; what is bought by any size has a column of its own, which the rows see to. */
const haulCharge = (x: Variables, haul: Haul, stage: Stage): FixedCharge => ({
  flows: [x.flow.of(haul, stage).index],
  choices: [],
  switches: haul.opening === undefined ? [] : [x.terminalOpened.of(haul, stage).index],
  ...(haul.unit?.whole === true ? { count: { column: x.haulUnits.of(haul, stage).index, capacity: haul.unit.mt_per_yr } } : {}),
});

/**
 * Tells the search which integer columns are fixed charges on which flows: for each plant, store, arc and way other than by pipe one charge a stage,
 * each after that of the stage before, because what is built in a stage serves in all that follow. Plants and sites are built
 * once, wells add up, and so do the capacities of the pipes along an arc; a gas field turns to storage once. A charge has no
 * word for a required number of projects.
 */
export function markCharges(program: ProgramBuilder, context: Context, x: Variables): void {
  if (context.projects.length > 0) return;
  const last = new Map<Asset, number>();
  const mark = (asset: Asset, charge: FixedCharge, lasts = last) => {
    const before = lasts.get(asset);
    lasts.set(asset, program.charge(before === undefined ? charge : { ...charge, before }));
  };
  const turned = new Map<Asset, number>();
  for (const stage of context.stages) {
    for (const capture of context.captures) mark(capture, captureCharge(x, capture, stage));
    for (const storage of context.storages) mark(storage, storageCharge(x, storage, stage));
    for (const field of context.storages.filter(winsFirst)) mark(field, turnCharge(x, field, stage), turned);
    for (const arc of context.carriers) mark(arc, pipeCharge(context, x, arc, stage));
    for (const haul of context.hauls) mark(haul, haulCharge(x, haul, stage));
  }
}
