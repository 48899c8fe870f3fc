import { flowOf, type PricedCharge } from '../charges.ts';
import { bought, type Purchases } from './purchases.ts';

/** Charges of one asset in the order of their periods, by index; one where there are no periods. */
export type Asset = readonly number[];

/** The charges by asset, in the order of their first charges. */
export function assetsOf(charges: readonly Pick<PricedCharge, 'before'>[]): readonly Asset[] {
  const after = new Map(charges.flatMap(({ before }, index) => (before === undefined ? [] : [[before, index] as const])));
  return charges.flatMap(({ before }, first) => {
    if (before !== undefined) return [];
    const asset: number[] = [];
    for (let index: number | undefined = first; index !== undefined; index = after.get(index)) asset.push(index);
    return [asset];
  });
}

const known = new WeakMap<readonly PricedCharge[], readonly Asset[]>();

/** The same, found once for a list of charges. */
export function assetsIn(charges: readonly PricedCharge[]): readonly Asset[] {
  const found = known.get(charges) ?? assetsOf(charges);
  known.set(charges, found);
  return found;
}

/** The charges of an asset. */
export const periodsOf = (charges: readonly PricedCharge[], asset: Asset): readonly PricedCharge[] =>
  asset.map((index) => charges[index] as PricedCharge);

/** The cheapest purchases for what flows through an asset at a point, by period. */
export const boughtAt = (periods: readonly PricedCharge[], values: ArrayLike<number>): Purchases | undefined =>
  bought(
    periods,
    periods.map((charge) => flowOf(charge, values)),
  );

/** Whether some asset has several periods. */
export const lasts = (charges: readonly PricedCharge[]): boolean => charges.some(({ before }) => before !== undefined);
