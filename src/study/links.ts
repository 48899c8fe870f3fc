import type { Link } from '../interval-program/two-step.ts';
import { type Expression, plus } from '../milp/expression.ts';
import type { Capture, Stage, Storage } from '../model/context.ts';
import { energyCost, termsIn } from '../model/sets.ts';
import type { NamedPoint } from './outcome.ts';
import type { Prepared } from './prepare.ts';

/** On which side of 0 what a tonne costs lies at both ends: then both submodels agree on whether less or more is better. */
function side(...costs: readonly number[]): -1 | 0 | 1 {
  if (costs.every((cost) => cost >= 0)) return 1;
  return costs.every((cost) => cost < 0) ? -1 : 0;
}

/** What a tonne into a store costs, less all income: with that of gas, and without it where not every tonne wins gas. */
function costsOf(storage: Storage, stage: Stage): readonly number[] {
  const { income_per_t, gas_income_per_t } = termsIn(storage, stage);
  const bare = storage.sink.storage_cost_per_t - income_per_t;
  const won = bare - gas_income_per_t;
  return storage.uptake.gas?.first === undefined ? [won] : [won, bare];
}

const column = (index: number): Expression => ({ columns: [index], coefficients: [1], constant: 0 });

/** The most that a store can take in on the average of the stage at the worst end, Mt/yr. */
function takes(storage: Storage, stage: Stage): number {
  const { capacity_mt, most_wells } = storage;
  return Math.min(capacity_mt / stage.years, most_wells * termsIn(storage, stage).well_mt_per_yr);
}

/** Links of the flows of captures: a⁺ ≥ min(a⁻, what the worst end can deliver) where a tonne costs at both ends. */
function captureLinks(first: Prepared, second: Prepared, point: NamedPoint): Link[] {
  const { context, variables: x } = second.model;
  const costOf = (capture: Capture, stage: Stage) => capture.stream.capture_cost_per_t + energyCost(capture, stage);
  const best = new Map(first.model.context.captures.map((capture) => [capture.label, capture]));
  const priced = first.model.context.stages;
  return context.stages.flatMap((stage) =>
    context.captures.flatMap((capture): Link[] => {
      const { index, name } = x.capture.of(capture, stage);
      const planned = point[name] ?? 0;
      const own = best.get(capture.label);
      const before = own === undefined ? Number.NaN : costOf(own, priced[stage.index] as Stage);
      const way = side(before, costOf(capture, stage));
      if (way === 1 && planned > 0)
        return [{ name, left: column(index), sense: '>=', right: Math.min(planned, capture.capturable_mt_per_yr) }];
      return way === -1 ? [{ name, left: column(index), sense: '<=', right: planned }] : [];
    }),
  );
}

/** Links of the flows into stores: s⁺ ≥ min(s⁻, what the worst end can take) where a tonne costs at both ends, s⁺ ≤ s⁻ where it earns. */
function storageLinks(first: Prepared, second: Prepared, point: NamedPoint): Link[] {
  const { context, variables: x } = second.model;
  const best = new Map(first.model.context.storages.map((storage) => [storage.label, storage]));
  return context.stages.flatMap((stage) =>
    context.storages.flatMap((storage): Link[] => {
      const { index, name } = x.storage.of(storage, stage);
      const planned = point[name] ?? 0;
      const own = best.get(storage.label);
      const way = side(...(own === undefined ? [Number.NaN] : costsOf(own, stage)), ...costsOf(storage, stage));
      if (way === 1 && planned > 0)
        return [{ name, left: column(index), sense: '>=', right: Math.min(planned, takes(storage, stage)) }];
      return way === -1 ? [{ name, left: column(index), sense: '<=', right: planned }] : [];
    }),
  );
}

/** Links of edges: what the first plan lays, of any size and in either direction, the second lays too. */
function edgeLinks(second: Prepared, point: NamedPoint): Link[] {
  const { context, variables: x } = second.model;
  return context.stages.flatMap((stage) =>
    context.edges.flatMap((edge): Link[] => {
      const arcs = context.arcs.filter((arc) => arc.edge.id === edge.id);
      const laid = arcs.flatMap((arc) => x.layingsOf(arc).map((laying) => x.pipeLaid.of(laying, stage)));
      if (!laid.some(({ name }) => (point[name] ?? 0) > 0.5)) return [];
      const left = plus(...laid);
      return [{ name: `pipe_laid[${edge.id},${stage.name}]`, left, sense: '>=', right: 1 }];
    }),
  );
}

/** Links of ways other than by pipe: where the first plan opens a terminal or serves a link, the second does too. */
function haulLinks(second: Prepared, point: NamedPoint): Link[] {
  const { context, variables: x } = second.model;
  return context.stages.flatMap((stage) =>
    context.hauls.flatMap((haul): Link[] => {
      const built = haul.opening !== undefined ? x.terminalOpened : haul.unit === undefined ? undefined : x.haulUnits;
      if (built === undefined) return [];
      const { index, name } = built.of(haul, stage);
      return (point[name] ?? 0) > 0.5 ? [{ name, left: column(index), sense: '>=', right: 1 }] : [];
    }),
  );
}

/**
 * What ties the worst end's plan to the best end's (Huang's two-step method for a network): continuous flows of captures
 * and stores, clipped to what the worst end can do, and edges that are built; never a pipe of one diameter, because an edge
 * could then not be laid wider. A case that pays for tonnes instead of demanding them has no links: its worst end may well
 * do less of everything.
 */
export function linksBetween(first: Prepared, second: Prepared, point: NamedPoint): readonly Link[] {
  if (second.crisp.targets.length === 0) return [];
  return [
    ...captureLinks(first, second, point),
    ...storageLinks(first, second, point),
    ...edgeLinks(second, point),
    ...haulLinks(second, point),
  ];
}
