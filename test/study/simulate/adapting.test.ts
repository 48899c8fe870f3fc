import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../../src/case/case.ts';
import { readCase } from '../../../src/io/read-case.ts';
import { defaultKinds } from '../../../src/study/defaults.ts';
import { handCase, plant, route, store } from '../../fixtures/hand-case.ts';
import { caseOf, drawnOf, oneBlock, planOf, simulated, upper } from './simulating.ts';

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Coal at S and steel at T, 10 Mt each over 20 years; both go to K, whose capacity of 15..25 Mt is 20 at the middle. */
const shared = (weights: readonly [coal: number, steel: number], sense: 'at_least' | 'exactly' = 'at_least'): CaseDocument =>
  handCase({
    sources: [plant('S'), plant('T', { sector: 'steel' }, { capture_cost_per_t: 70 })],
    sinks: [store('K', { capacity_mt: '15..25' })],
    routes: [route('S', 'K', 100), route('T', 'K', 100)],
    targets: [
      { sector: 'coal', amount_mt: 10, sense, shortfall_weight: weights[0] },
      { sector: 'steel', amount_mt: 10, sense, shortfall_weight: weights[1] },
    ],
  });

const central = { realisation: { of: 'central' } } as const;

describe('a store that is smaller than planned', () => {
  const samples = 60;

  // A tonne of coal costs 40 + 6, one of steel 70 + 6. Of capacity Q < 20, 20 − Q tonnes fall short over 20 years.
  it.each([
    ['coal, which counts less', [1, 2], 'coal', 46],
    ['steel, which counts less', [2, 1], 'steel', 76],
    ['steel, which costs more where both count alike', [1, 1], 'steel', 76],
  ] as const)('leaves short %s', async (_who, weights, sector, per_t) => {
    const planned = await planOf(caseOf(shared(weights)), central);
    const { ground, block, futures } = await oneBlock(planned, 'flows', samples);
    expect(ground.conditions.map(({ constraint }) => constraint)).toEqual(['demand(coal)', 'demand(steel)']);
    const short = futures.map((future) => Math.max(0, 20 - drawnOf(future, 'sinks/K/capacity_mt')));
    expect(block.missed.map(([condition]) => condition)).toEqual(
      short.filter((tonnes) => tonnes > 0).map(() => (sector === 'coal' ? 0 : 1)),
    );
    expect(block.missed.map(([, sample]) => sample)).toEqual(short.flatMap((tonnes, sample) => (tonnes > 0 ? [sample] : [])));
    for (const [, sample, tonnes] of block.missed) expect(tonnes).toBeCloseTo(short[sample]!, 6);
    for (const [sample, tonnes] of short.entries()) {
      expect(block.captured_mt_per_yr[sample]).toBeCloseTo((20 - tonnes) / 20, 6);
      expect(block.annual_m[sample]).toBeCloseTo(planned.plan.cost.annual_m - (per_t * tonnes) / 20, 5);
    }
  });

  it('is told as violations of the demands, and of nothing else', async () => {
    const planned = await planOf(caseOf(shared([1, 2])), central);
    const { futures } = await oneBlock(planned, 'flows', samples);
    const short = futures.map((future) => Math.max(0, 20 - drawnOf(future, 'sinks/K/capacity_mt')));
    const study = await simulated(planned, { samples, recourse: 'flows' });
    const missed = short.filter((tonnes) => tonnes > 0);
    expect(study.violations).toMatchObject([
      {
        constraint: 'demand(coal)',
        promised: null,
        rate: missed.length / samples,
        mean_shortfall: expect.closeTo(mean(short), 6),
      },
      { constraint: 'demand(steel)', promised: null, rate: 0, mean_shortfall: 0, mean_shortfall_when_missed: 0 },
    ]);
    expect(study.violations[0]!.mean_shortfall_when_missed).toBeCloseTo(mean(missed), 6);
    expect(study.any.rate).toBe(missed.length / samples);
    const kept = await simulated(planned, { samples, recourse: 'none' });
    expect(kept.violations).toMatchObject([{ constraint: 'storage_capacity(K)', rate: missed.length / samples }]);
    expect(kept.cost).toMatchObject({ standard_deviation: 0, mean: expect.closeTo(planned.plan.cost.annual_m, 9) });
  });

  it('does not lead past an exact demand, even where every tonne earns', async () => {
    const document = { ...shared([1, 2], 'exactly'), price_per_t: 300 };
    const { block, futures } = await oneBlock(await planOf(caseOf(document), central), 'flows', samples);
    for (const [sample, future] of futures.entries()) {
      const stored = Math.min(20, drawnOf(future, 'sinks/K/capacity_mt'));
      expect(block.captured_mt_per_yr[sample]).toBeCloseTo(stored / 20, 6);
    }
    expect(new Set(block.missed.map(([condition]) => condition))).toEqual(new Set([0]));
  });
});

describe('a plan with every kind of uncertain number', () => {
  it('costs no more with adapted flows than with its own, wherever those keep every condition', async () => {
    const { study } = await readCase('test/cases/toy', defaultKinds);
    const planned = await planOf(study, { realisation: upper });
    const samples = 60;
    const [kept, adapted] = [await oneBlock(planned, 'none', samples), await oneBlock(planned, 'flows', samples)];
    const broken = new Set(kept.block.missed.map(([, sample]) => sample));
    const whole = Array.from({ length: samples }, (_, sample) => sample).filter((sample) => !broken.has(sample));
    expect(whole.length).toBeGreaterThan(5);
    expect(broken.size).toBeGreaterThan(0);
    for (const sample of whole) {
      const [own, best] = [kept.block.annual_m[sample]!, adapted.block.annual_m[sample]!];
      // rows are met to 1e-6 of their size
      expect(best).toBeLessThanOrEqual(own + 1e-6 * Math.abs(own));
      expect(adapted.block.missed.filter(([, at]) => at === sample)).toEqual([]);
    }
    expect(whole.some((sample) => adapted.block.annual_m[sample]! < kept.block.annual_m[sample]! - 1)).toBe(true);
  });
});
