import type { Model } from '../../model/build.ts';
import type { Design } from '../design.ts';

/** How much pipes, plants and stores count in the difference of two plans. */
export interface Weights {
  readonly pipes: number;
  readonly plants: number;
  readonly stores: number;
}

/** Pipes, plants and stores count alike: no source says otherwise. */
export const evenWeights: Weights = { pipes: 1, plants: 1, stores: 1 };

/** A part of what a plan builds: the columns of which at most one is 1 where it is built again, and its share of the plan. */
export interface Share {
  readonly columns: readonly number[];
  readonly share: number;
}

/** A thing that can be built: the columns of which at most one is 1 where it is, and its size. */
interface Part {
  readonly columns: readonly { readonly index: number; readonly name: string }[];
  readonly size: number;
}

/** What a model may build, by kind: pipes by edge and length; capture plants, plants of terminals and stores by number. Throws for several stages. */
export function partsOf({ context, variables: x }: Model): Readonly<Record<keyof Weights, readonly Part[]>> {
  const [stage, ...more] = context.stages;
  if (stage === undefined || more.length > 0) throw new Error('the difference of plans is measured of one stage');
  const byEdge = new Map(
    context.edges.map((edge) => [edge.id, { size: edge.length_km, columns: [] as Part['columns'][number][] }]),
  );
  for (const arc of context.arcs) {
    const columns = x.layingsOf(arc).map((laying) => x.pipeLaid.of(laying, stage));
    byEdge.get(arc.edge.id)?.columns.push(...columns);
  }
  return {
    pipes: [...byEdge.values()],
    plants: [
      ...context.captures.map((capture) => x.captureBuilt.of(capture, stage)),
      ...context.hauls.filter(({ opening }) => opening !== undefined).map((haul) => x.terminalOpened.of(haul, stage)),
    ].map((column) => ({ columns: [column], size: 1 })),
    stores: context.storages.map((storage) => ({ columns: [x.siteOpened.of(storage, stage)], size: 1 })),
  };
}

/**
 * What a design builds, in shares that add up to 1: pipes by length whatever their diameter and direction, capture plants with
 * the plants of terminals, and stores, by number; each kind counts by its weight, and a kind that the design builds nothing of does not count. None where
 * the design builds nothing that has a weight.
 */
export function sharesOf(model: Model, design: Design, weights: Weights): readonly Share[] {
  const parts = partsOf(model);
  const kinds = (Object.keys(weights) as (keyof Weights)[]).flatMap((kind) => {
    const built = parts[kind].filter(({ columns }) => columns.some(({ name }) => (design[name] ?? 0) > 0.5));
    const all = built.reduce((sum, { size }) => sum + size, 0);
    return all > 0 && weights[kind] > 0 ? [{ weight: weights[kind], built, all }] : [];
  });
  const total = kinds.reduce((sum, { weight }) => sum + weight, 0);
  return kinds.flatMap(({ weight, built, all }) =>
    built.map(({ columns, size }) => ({
      columns: columns.map(({ index }) => index),
      share: (weight / total) * (size / all),
    })),
  );
}

/** Share of a plan that a point of the model builds again: 1 for the plan itself, 0 where nothing of it is left. */
export function keptShare(shares: readonly Share[], values: ArrayLike<number>): number {
  return shares.reduce(
    (sum, { columns, share }) => (columns.some((index) => (values[index] as number) > 0.5) ? sum + share : sum),
    0,
  );
}
