const share = (incumbent, bound, of) => (of === undefined ? undefined : Math.max(0, incumbent - bound) / of);

/** The best plan's cost and the bound as they stood at a moment; `clock` is wall_s or cpu_s. */
export function standingAt(trace, seconds, clock) {
  const last = trace.findLast((entry) => entry[clock] <= seconds);
  return { incumbent: last?.incumbent ?? undefined, bound: last?.bound ?? undefined };
}

/** Gap on the total at a moment, a fraction; undefined while there is no plan or no bound. */
export function gapAt(trace, seconds, clock) {
  const { incumbent, bound } = standingAt(trace, seconds, clock);
  return incumbent === undefined || bound === undefined ? undefined : share(incumbent, bound, Math.abs(incumbent));
}

/**
 * Gap on transport and storage at a moment. The stream of progress tells a plan's cost and not its parts, so that transport
 * and storage are those of the last plan; on the way they differ from it by less than the plans do.
 */
export function partGapAt(trace, seconds, clock, transport_storage_m) {
  const { incumbent, bound } = standingAt(trace, seconds, clock);
  return incumbent === undefined || bound === undefined ? undefined : share(incumbent, bound, transport_storage_m);
}

/** The first plan: when, and what it costs. */
export function firstPlan(trace) {
  return trace.find(({ incumbent }) => incumbent !== null && incumbent !== undefined);
}

/** When a plan was first as cheap as a limit, seconds; undefined where none was. */
export function reachedCost(trace, cost, clock) {
  return trace.find(({ incumbent }) => incumbent !== null && incumbent !== undefined && incumbent <= cost)?.[clock];
}

/** When the gap on the total was first as small as a limit, seconds; undefined where it never was. */
export function reachedGap(trace, gap, clock) {
  return trace.find(
    ({ incumbent, bound }) => incumbent != null && bound != null && share(incumbent, bound, Math.abs(incumbent)) <= gap,
  )?.[clock];
}

/** How much dearer than the best known, a fraction; negative where it is cheaper. */
export const above = (cost, best) => (cost === undefined || best === undefined ? undefined : cost / best - 1);
