import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allocate } from '../../src/plan/allocation.ts';
import type { CashLine } from '../../src/plan/plan.ts';
import { type TracedFlow, trace, withoutCycles } from '../../src/plan/tracing.ts';

const flow = (from: string, to: string, flow_mt_per_yr: number, length_km = 10): TracedFlow => ({
  id: `${from}>${to}`,
  from,
  to,
  length_km,
  flow_mt_per_yr,
});

const at = (place: string, id: string, mt_per_yr: number) => ({ at: place, id, mt_per_yr });

/** What leaves a place less what arrives there. */
const divergence = (flows: readonly TracedFlow[], place: string) =>
  flows.reduce(
    (sum, { from, to, flow_mt_per_yr }) => sum + (from === place ? flow_mt_per_yr : 0) - (to === place ? flow_mt_per_yr : 0),
    0,
  );

describe('tracing', () => {
  // S1 sends 3, S2 sends 1 into J; J splits 2 : 2 to K1 and K2. So each sink gets 1.5 of S1 and 0.5 of S2.
  const flows = [flow('a', 'j', 3, 100), flow('b', 'j', 1, 60), flow('j', 'k', 2, 80), flow('j', 'l', 2, 40)];
  const traced = trace(flows, [at('a', 'S1', 3), at('b', 'S2', 1)], [at('k', 'K1', 2), at('l', 'K2', 2)]);

  it('mixes in proportion at a junction', () => {
    expect(Object.fromEntries(traced.inSink.get('K1') ?? [])).toEqual({ S1: 1.5, S2: 0.5 });
    expect(Object.fromEntries(traced.onFlow.get('j>l') ?? [])).toEqual({ S1: 1.5, S2: 0.5 });
    // S1: 3·100 + 1.5·80 + 1.5·40
    expect(traced.tonneKm.get('S1')).toBe(480);
  });

  it('shares the money of a pipe by tonnes, and every share adds up', () => {
    const line = (category: CashLine['category'], asset: string, annual_m: number): CashLine => ({
      term: 't',
      category,
      actor: 'transporter',
      stage: 'only',
      asset,
      capital_m: 2 * annual_m,
      annual_m,
    });
    const captured = new Map([
      ['S1', 3],
      ['S2', 1],
    ]);
    const money = allocate(
      [line('transport', 'j>k', 8), line('storage', 'K2', 4), line('capture', 'S2', 5), line('transport', 'dry', 4)],
      captured,
      traced,
    );
    expect(money.get('S1')?.transport.annual_m).toBe(6 + 3);
    expect(money.get('S2')?.transport).toEqual({ annual_m: 2 + 1, capital_m: 2 * 3 });
    expect(money.get('S2')?.storage.annual_m).toBe(1);
    expect(money.get('S1')?.capture.annual_m).toBe(0);
  });

  it('passes what goes straight through a sink on', () => {
    const through = trace([flow('a', 'k', 3), flow('k', 'l', 1)], [at('a', 'S1', 3)], [at('k', 'K1', 2), at('l', 'K2', 1)]);
    expect(through.inSink.get('K1')?.get('S1')).toBe(2);
    expect(through.inSink.get('K2')?.get('S1')).toBe(1);
  });
});

describe('cycles', () => {
  it('are cancelled without touching what passes', () => {
    const left = withoutCycles([flow('a', 'b', 5), flow('b', 'c', 3), flow('c', 'a', 2)]);
    expect(left).toEqual([flow('a', 'b', 3), flow('b', 'c', 1)]);
  });

  it('cancelling keeps every balance, lets no flow grow, and leaves no cycle', () => {
    const places = ['a', 'b', 'c', 'd', 'e'];
    const amount = fc.integer({ min: 0, max: 20 });
    const arc = fc.tuple(fc.constantFrom(...places), fc.constantFrom(...places), amount).filter(([from, to]) => from !== to);
    fc.assert(
      fc.property(fc.uniqueArray(arc, { maxLength: 14, selector: ([from, to]) => `${from}${to}` }), (arcs) => {
        const before = arcs.map(([from, to, mt]) => flow(from, to, mt));
        const after = withoutCycles(before);
        for (const place of places) expect(divergence(after, place)).toBe(divergence(before, place));
        for (const { id, flow_mt_per_yr } of after) {
          expect(flow_mt_per_yr).toBeLessThanOrEqual(before.find((one) => one.id === id)?.flow_mt_per_yr ?? 0);
        }
        expect(() => trace(after, [], [])).not.toThrow();
      }),
    );
  });
});
