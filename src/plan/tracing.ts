/** A directed flow between two places, Mt/yr. */
export interface TracedFlow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly length_km: number;
  readonly flow_mt_per_yr: number;
}

/** Where each source's tonnes go: over which pipes, to which sinks, how far. */
export interface Tracing {
  /** By flow id, then source id: Mt/yr of that source in that flow. */
  readonly onFlow: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By sink id, then source id: Mt/yr of that source stored there. */
  readonly inSink: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** By source id: Σ flow × length over the pipes, Mt·km/yr. */
  readonly tonneKm: ReadonlyMap<string, number>;
}

/**
 * Cancels directed cycles: along each, the smallest flow is taken off every member. Balances at all places stay as they
 * were, no flow grows. Cycles carry nothing anywhere; they can stand in a solution only where a pipe has free room.
 */
export function withoutCycles(flows: readonly TracedFlow[]): TracedFlow[] {
  const left = new Map(flows.map((flow) => [flow.id, flow.flow_mt_per_yr]));
  for (let cycle = findCycle(flows, left); cycle !== undefined; cycle = findCycle(flows, left)) {
    const least = Math.min(...cycle.map(({ id }) => left.get(id) ?? 0));
    for (const { id } of cycle) left.set(id, (left.get(id) ?? 0) - least);
  }
  return flows
    .map((flow) => ({ ...flow, flow_mt_per_yr: left.get(flow.id) ?? 0 }))
    .filter(({ flow_mt_per_yr }) => flow_mt_per_yr > 0);
}

/** One directed cycle of positive flows, by depth-first search. */
function findCycle(flows: readonly TracedFlow[], left: ReadonlyMap<string, number>): TracedFlow[] | undefined {
  const out = new Map<string, TracedFlow[]>();
  for (const flow of flows) if ((left.get(flow.id) ?? 0) > 0) out.set(flow.from, [...(out.get(flow.from) ?? []), flow]);
  const done = new Set<string>();
  for (const start of out.keys()) {
    const path: { place: string; tried: number; by?: TracedFlow }[] = [{ place: start, tried: 0 }];
    const onPath = new Map([[start, 0]]);
    while (path.length > 0) {
      const top = path[path.length - 1] as { place: string; tried: number; by?: TracedFlow };
      const next = done.has(top.place) ? undefined : out.get(top.place)?.[top.tried++];
      if (next === undefined) {
        done.add(top.place);
        onPath.delete(top.place);
        path.pop();
      } else if (onPath.has(next.to)) {
        return [...path.slice((onPath.get(next.to) ?? 0) + 1).flatMap(({ by }) => (by ? [by] : [])), next];
      } else if (!done.has(next.to)) {
        onPath.set(next.to, path.length);
        path.push({ place: next.to, tried: 0, by: next });
      }
    }
  }
  return undefined;
}

/** Places in an order in which every flow goes forward; the flows have no cycle. */
function inFlowOrder(places: readonly string[], flows: readonly TracedFlow[]): string[] {
  const waiting = new Map(places.map((place) => [place, 0]));
  const out = new Map<string, TracedFlow[]>();
  for (const flow of flows) {
    waiting.set(flow.to, (waiting.get(flow.to) ?? 0) + 1);
    out.set(flow.from, [...(out.get(flow.from) ?? []), flow]);
  }
  const order = places.filter((place) => waiting.get(place) === 0);
  for (let k = 0; k < order.length; k++) {
    for (const { to } of out.get(order[k] as string) ?? []) {
      const still = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, still);
      if (still === 0) order.push(to);
    }
  }
  if (order.length !== places.length) throw new Error('flows with a cycle cannot be put in order');
  return order;
}

interface Amount {
  readonly at: string;
  readonly id: string;
  readonly mt_per_yr: number;
}

/**
 * Proportional tracing: what leaves a place is a perfect mixture of what arrives and is captured there.
 * `flows` are acyclic (see `withoutCycles`) and in balance with `captured` and `stored`.
 */
export function trace(flows: readonly TracedFlow[], captured: readonly Amount[], stored: readonly Amount[]): Tracing {
  const places = [
    ...new Set([...flows.flatMap(({ from, to }) => [from, to]), ...captured.map(({ at }) => at), ...stored.map(({ at }) => at)]),
  ].sort();
  const mixture = new Map(places.map((place) => [place, new Map<string, number>()]));
  const add = (to: Map<string, number>, id: string, amount: number) => to.set(id, (to.get(id) ?? 0) + amount);
  for (const { at, id, mt_per_yr } of captured) add(mixture.get(at) as Map<string, number>, id, mt_per_yr);
  const onFlow = new Map<string, Map<string, number>>();
  const inSink = new Map<string, Map<string, number>>();
  const tonneKm = new Map<string, number>();
  for (const place of inFlowOrder(places, flows)) {
    const out = flows.filter(({ from }) => from === place);
    const here = stored.filter(({ at }) => at === place);
    const leaving = [...out.map(({ flow_mt_per_yr }) => flow_mt_per_yr), ...here.map(({ mt_per_yr }) => mt_per_yr)].reduce(
      (a, b) => a + b,
      0,
    );
    if (leaving <= 0) continue;
    for (const [source, amount] of mixture.get(place) ?? []) {
      for (const flow of out) {
        const part = (amount * flow.flow_mt_per_yr) / leaving;
        onFlow.set(flow.id, (onFlow.get(flow.id) ?? new Map()).set(source, part));
        add(mixture.get(flow.to) as Map<string, number>, source, part);
        add(tonneKm, source, part * flow.length_km);
      }
      for (const { id, mt_per_yr } of here) {
        inSink.set(id, inSink.get(id) ?? new Map());
        add(inSink.get(id) as Map<string, number>, source, (amount * mt_per_yr) / leaving);
      }
    }
  }
  return { onFlow, inSink, tonneKm };
}
