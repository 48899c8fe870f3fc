import { type Context, mostInto, type Stage, type Storage } from './context.ts';
import type { Fate } from './sets.ts';

type Gas = NonNullable<Fate['gas']>;

/** A gas field whose first tonnes win gas (EGR) and whose later ones are only stored. */
export type GasField = Storage & { readonly uptake: { readonly gas: Gas & { readonly first: NonNullable<Gas['first']> } } };

/** Whether the first tonnes of a sink win gas, and later ones, of which there may be some, do not. */
export const winsFirst = (storage: Storage): storage is GasField => storage.turns && storage.uptake.gas?.first !== undefined;

/** The most that a gas field takes in on the average of a stage as EGR, and after it, Mt/yr. */
export function mostOfField(field: GasField, stage: Stage, context: Pick<Context, 'total_mt_per_yr'>) {
  const most = mostInto(field, stage, context);
  return {
    egr: Math.min(most, field.uptake.gas.first.capacity_mt / stage.years),
    later: Math.min(most, field.capacity_mt / stage.years),
  };
}
