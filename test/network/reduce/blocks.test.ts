import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksOf } from '../../../src/network/reduce/blocks.ts';

const edge = (ends: string) => ({ id: ends, from: ends.charAt(0), to: ends.charAt(1) });
const blocks = (...ends: string[]) =>
  blocksOf(ends.map(edge))
    .map(({ edges }) =>
      edges
        .map(({ id }) => id)
        .sort()
        .join(' '),
    )
    .sort();

describe('blocks', () => {
  it('are bridges, rings, and rings that share an edge', () => {
    expect(blocks('AB', 'BC')).toEqual(['AB', 'BC']);
    expect(blocks('AB', 'BC', 'CA', 'CD')).toEqual(['AB BC CA', 'CD']);
    expect(blocks('AB', 'BC', 'CA', 'CD', 'DA')).toEqual(['AB BC CA CD DA']);
  });

  it('are two where two rings share a node, and one where two edges run beside each other', () => {
    expect(blocks('AB', 'BC', 'CA', 'CD', 'DE', 'EC')).toEqual(['AB BC CA', 'CD DE EC']);
    expect(blocks('AB', 'BA')).toEqual(['AB BA']);
  });

  it('come after what hangs on their nodes other than the first, each component with its root', () => {
    const found = blocksOf(['AB', 'BC', 'CD', 'XY'].map(edge));
    expect(found.map(({ nodes }) => nodes.join(''))).toEqual(['CD', 'BC', 'AB', 'XY']);
    expect(found.map(({ root }) => root)).toEqual(['A', 'A', 'A', 'X']);
  });
});

type Pair = { readonly from: string; readonly to: string };

/** Nodes reached from one without passing another. */
function reached(edges: readonly Pair[], start: string, without: string): Set<string> {
  const seen = new Set([start]);
  for (const node of seen) {
    for (const { from, to } of edges) {
      if (from === node && to !== without) seen.add(to);
      if (to === node && from !== without) seen.add(from);
    }
  }
  return seen;
}

describe('any network', () => {
  it('has each edge in one block, and no node of a block holds the rest of it together', () => {
    const node = fc.integer({ min: 0, max: 7 }).map(String);
    const pair = fc.record({ from: node, to: node }).filter(({ from, to }) => from !== to);
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 14 }), (edges) => {
        const found = blocksOf(edges);
        expect(found.flatMap((block) => block.edges).length).toBe(edges.length);
        expect(new Set(found.flatMap((block) => block.edges)).size).toBe(edges.length);
        for (const block of found) {
          for (const cut of block.nodes) {
            const others = block.nodes.filter((one) => one !== cut);
            expect(others.every((one) => reached(block.edges, others[0] as string, cut).has(one))).toBe(true);
          }
        }
        // Two blocks share at most one node, and taking it away parts them: they are as large as can be.
        for (const [k, a] of found.entries()) {
          for (const b of found.slice(k + 1)) {
            const shared = a.nodes.filter((one) => b.nodes.includes(one));
            expect(shared.length).toBeLessThanOrEqual(1);
            const [cut] = shared;
            if (cut === undefined) continue;
            const start = a.nodes.find((one) => one !== cut) as string;
            expect(b.nodes.some((one) => one !== cut && reached(edges, start, cut).has(one))).toBe(false);
          }
        }
      }),
      { seed: 4, numRuns: 400 },
    );
  });
});
