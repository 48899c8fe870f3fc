import { describe, expect, it } from 'vitest';
import { MaximumFlow } from '../../../src/solve/cuts/maximum-flow.ts';
import { seeded } from '../../milp/random-program.ts';

interface Edge {
  readonly from: number;
  readonly to: number;
}

/** What the edges that leave a side can carry. */
const across = (edges: readonly Edge[], capacities: readonly number[], side: ArrayLike<number>): number =>
  edges.reduce((total, { from, to }, k) => total + (side[from] === 1 && side[to] !== 1 ? (capacities[k] as number) : 0), 0);

/** The least that leaves any side with place 0 and without the last: all of them tried. */
function narrowest(places: number, edges: readonly Edge[], capacities: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (let sides = 0; sides < 2 ** (places - 2); sides++) {
    const side = Array.from({ length: places }, (_, place) =>
      place === 0 ? 1 : place === places - 1 ? 0 : (sides >> (place - 1)) & 1,
    );
    least = Math.min(least, across(edges, capacities, side));
  }
  return least;
}

describe('a maximum flow', () => {
  // 0 → 1 (3), 0 → 2 (2), 1 → 2 (5), 1 → 3 (1), 2 → 3 (4): 0 gives at most 3 + 2 = 5, and 1 + 4 = 5 arrive.
  const edges = [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 1, to: 2 },
    { from: 1, to: 3 },
    { from: 2, to: 3 },
  ];

  it('goes on from what was sent, up to what is asked, and begins anew where capacities are set', () => {
    const flow = new MaximumFlow(4, edges);
    flow.reset([3, 2, 5, 1, 4]);
    expect(flow.push(0, 3, 1.5)).toBeCloseTo(1.5, 12);
    expect(flow.push(0, 3, 10)).toBeCloseTo(3.5, 12);
    expect(flow.push(0, 3, 10)).toBe(0);
    flow.raise(0, 1);
    expect(flow.push(0, 3, 10)).toBe(0);
    flow.raise(4, 0.25);
    expect(flow.push(0, 3, 10)).toBeCloseTo(0.25, 12);
    flow.reset([1, 0, 1, 0, 1]);
    expect(flow.push(0, 3, 10)).toBeCloseTo(1, 12);
  });

  it('leaves the cut nearest to its start and the one nearest to its end', () => {
    const line = [0, 1, 2].map((from) => ({ from, to: from + 1 }));
    const flow = new MaximumFlow(4, line);
    flow.reset([1, 2, 1]);
    expect(flow.push(0, 3, 10)).toBe(1);
    expect([...flow.reachedFrom(0)]).toEqual([1, 0, 0, 0]);
    expect([...flow.reaching(3)]).toEqual([0, 0, 0, 1]);
  });

  it('is as much as the narrowest cut of random networks, and both its cuts are that narrow', () => {
    let flowing = 0;
    for (let seed = 0; seed < 200; seed++) {
      const random = seeded(seed);
      const places = 3 + Math.floor(random() * 5);
      const place = () => Math.floor(random() * places);
      const some = Array.from({ length: 4 + Math.floor(random() * 14) }, () => ({ from: place(), to: place() }));
      const capacities = some.map(() => (random() < 0.2 ? 0 : random() * 3));
      const flow = new MaximumFlow(places, some);
      flow.reset(capacities);
      const sent = flow.push(0, places - 1, Number.POSITIVE_INFINITY);
      expect(sent, `seed ${seed}`).toBeCloseTo(narrowest(places, some, capacities), 8);
      expect(across(some, capacities, flow.reachedFrom(0)), `seed ${seed}`).toBeCloseTo(sent, 8);
      const before = flow.reaching(places - 1).map((reaches) => 1 - reaches);
      expect(across(some, capacities, before), `seed ${seed}`).toBeCloseTo(sent, 8);
      if (sent > 0) flowing += 1;
    }
    expect(flowing).toBeGreaterThan(80);
  });
});
