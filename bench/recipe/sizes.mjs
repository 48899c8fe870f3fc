/**
 * How large the instances are: sources, sinks, places that are neither, edges, and how many of the pipes' diameters are on
 * offer. `quarter` to `double` have the shape of the delta size, for growth; junctions are there only where so many edges
 * would not fit between terminals without crossing (a planar network of n places has at most 3n − 6).
 */
export const sizes = {
  quarter: { sources: 43, sinks: 25, junctions: 0, edges: 150, diameters: 6 },
  half: { sources: 86, sinks: 50, junctions: 0, edges: 300, diameters: 6 },
  'delta-size': { sources: 172, sinks: 100, junctions: 0, edges: 600, diameters: 6 },
  double: { sources: 344, sinks: 200, junctions: 0, edges: 1200, diameters: 6 },
  large: { sources: 500, sinks: 300, junctions: 80, edges: 2500, diameters: 7 },
  national: { sources: 2000, sinks: 1000, junctions: 500, edges: 10_000, diameters: 7 },
};

/** The sets of instances: the same but for the price of pipes. */
export const sets = { plain: { pipesTimes: 1 }, dear: { pipesTimes: 4 } };

/** Seeds of every size. */
export const seeds = [1, 2, 3, 4, 5];

/** Share of the total cost that each part is to have in the best plans of the plain set. */
export const costSplit = {
  capture: { from: 0.75, to: 0.8 },
  storage: { from: 0.16, to: 0.2 },
  transport: { from: 0.04, to: 0.05 },
};

/** Shares of a plan's cost, and whether all lie where they should. */
export function splitOf({ capture, storage, transport }) {
  const total = capture + storage + transport;
  const shares = { capture: capture / total, storage: storage / total, transport: transport / total };
  const within = Object.entries(costSplit).every(([part, { from, to }]) => shares[part] >= from && shares[part] <= to);
  return { shares, within };
}
