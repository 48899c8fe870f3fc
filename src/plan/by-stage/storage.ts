import type { Plan, SinkPlan } from '../plan.ts';
import { sinksOpened } from './built.ts';

/** How a store fills, stage after stage. */
export interface StorageByStage {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly opened: string;
  readonly capacity_mt: number;
  /** The store in each stage; undefined before it is opened. */
  readonly stages: readonly (SinkPlan | undefined)[];
  /** Stored until the end of each stage, Mt. */
  readonly until_mt: readonly number[];
  /** Room left after the last stage, Mt. */
  readonly left_mt: number;
  /** Rate of the last stage, Mt/yr. */
  readonly rate_mt_per_yr: number;
  /** Room left ÷ rate of the last stage; null where nothing is stored in it. */
  readonly years_left: number | null;
}

const yearsLeft = (left_mt: number, rate: number) => (rate > 0 ? left_mt / rate : null);

/** Every store of the plan, in the order in which they are opened; markets do not fill up and are none. */
export function storageByStage(plan: Plan): StorageByStage[] {
  return [...sinksOpened(plan)].flatMap(([id, opened]) => {
    const stages = plan.stages.map(({ sinks }) => sinks.find((one) => one.id === id));
    const { name, kind, capacity_mt } = stages.find((one) => one !== undefined) as SinkPlan;
    if (capacity_mt === null) return [];
    let until = 0;
    const until_mt = stages.map((one) => {
      until += one?.stored_mt ?? 0;
      return until;
    });
    const left_mt = Math.max(0, capacity_mt - until);
    const rate = stages.at(-1)?.stored_mt_per_yr ?? 0;
    return {
      ...{ id, name, kind, opened, capacity_mt, stages, until_mt, left_mt },
      ...{ rate_mt_per_yr: rate, years_left: yearsLeft(left_mt, rate) },
    };
  });
}

/** All stores of the plan together. */
export function storageInAll(stores: readonly StorageByStage[]) {
  const total = (of: (store: StorageByStage) => number) => stores.reduce((sum, one) => sum + of(one), 0);
  const left_mt = total((one) => one.left_mt);
  const rate_mt_per_yr = total((one) => one.rate_mt_per_yr);
  return {
    capacity_mt: total((one) => one.capacity_mt),
    until_mt: (stores[0]?.until_mt ?? []).map((_, t) => total((one) => one.until_mt[t] ?? 0)),
    ...{ left_mt, rate_mt_per_yr, years_left: yearsLeft(left_mt, rate_mt_per_yr) },
  };
}
