import { describe, expect, it } from 'vitest';
import type { InputError } from '../../../src/base/issue.ts';
import { readCase } from '../../../src/io/read-case.ts';
import { defaultKinds } from '../../../src/study/defaults.ts';
import { distributionOf } from '../../../src/study/simulate/distribution.ts';
import { wordIssue } from '../../../src/text/issues/index.ts';
import { atLeast, handCase, plant, route, store } from '../../fixtures/hand-case.ts';
import { caseOf, drawnOf, oneBlock, planOf, simulated, upper } from './simulating.ts';

const central = { realisation: { of: 'central' } } as const;

describe('a case without an uncertain number', () => {
  it.each(['none', 'flows'] as const)('costs what was planned in every future, with recourse %s', async (recourse) => {
    const planned = await planOf(caseOf(handCase({ targets: atLeast(1.5) })), central);
    const { annual_m } = planned.plan.cost;
    const study = await simulated(planned, { samples: 40, recourse });
    expect(study.cost).toMatchObject({ planned: annual_m, standard_deviation: 0, mean: expect.closeTo(annual_m, 9) });
    expect(study.levelised_cost).toMatchObject({ planned: annual_m / 1.5, mean: expect.closeTo(annual_m / 1.5, 9) });
    expect([study.cost.mean_low, study.cost.mean_high]).toEqual([study.cost.mean, study.cost.mean]);
    expect(study.cost.histogram.counts).toEqual([40]);
    expect(study.violations.filter(({ rate }) => rate > 0)).toEqual([]);
    expect(study.violations).toHaveLength(recourse === 'none' ? 0 : 1);
    expect([study.any.rate, study.drivers, study.remarks]).toEqual([0, [], []]);
  });
});

describe('a simulation', () => {
  it('is the same for the same seed, however its samples are cut and how many blocks run at once', async () => {
    const { study } = await readCase('test/cases/toy', defaultKinds);
    const planned = await planOf(study, { realisation: upper });
    for (const [recourse, samples] of [
      ['none', 400],
      ['flows', 40],
    ] as const) {
      const own = { samples, recourse, blockSamples: samples / 4 };
      const first = await simulated(planned, own);
      expect(await simulated(planned, own, { atOnce: 2 })).toEqual(first);
      expect(await simulated(planned, { ...own, blockSamples: 17 })).toEqual(first);
      expect(await simulated(planned, { ...own, blockSamples: samples })).toEqual(first);
      const other = await simulated(planned, { ...own, seed: 2 });
      expect(other.cost.mean).not.toBe(first.cost.mean);
      expect(Math.abs(other.cost.mean - first.cost.mean)).toBeLessThan(5 * (first.cost.mean_high - first.cost.mean_low));
    }
  });

  it('is the same whatever the order of the tables', async () => {
    const { study } = await readCase('test/cases/toy', defaultKinds);
    const planned = await planOf(study, { realisation: upper });
    const turned = {
      ...study,
      sources: study.sources.toReversed(),
      sinks: study.sinks.toReversed(),
      targets: study.targets.toReversed(),
    };
    expect(await simulated({ ...planned, study: turned }, { samples: 50 })).toEqual(await simulated(planned, { samples: 50 }));
  });

  it('refuses a plan of another case', async () => {
    const planned = await planOf(caseOf(handCase({ targets: atLeast(1.5) })), central);
    const study = caseOf(handCase({ targets: atLeast(1.4) }));
    const refused = await simulated({ ...planned, study }, {}).catch((error: InputError) => error);
    expect(refused).toMatchObject({ issues: [{ code: 'simulation.plan_of_other_case', values: { name: 'by hand' } }] });
    await expect(simulated(planned, { samples: 1 })).rejects.toThrow('from 2, not 1');
  });

  it('prices a tonne over the futures in which any is captured, and tells of the others', async () => {
    // A tonne costs 40 + 6 besides what is built; where the price lies below that, plants stand idle.
    const planned = await planOf(caseOf(handCase({ price_per_t: '0..200' })), central);
    const samples = 60;
    const { futures, block } = await oneBlock(planned, 'flows', samples);
    const idle = futures.filter((future) => drawnOf(future, 'price_per_t') < 46).length;
    expect(idle).toBeGreaterThan(5);
    const { remarks, levelised_cost } = await simulated(planned, { samples, recourse: 'flows' });
    expect(remarks).toMatchObject([{ code: 'simulation.nothing_captured', values: { count: idle, samples } }]);
    expect(wordIssue(remarks[0]!, 'zh').wrong).toContain(`${samples} 个抽样未来中有 ${idle} 个`);
    const perTonne = block.annual_m.flatMap((cost, sample) => (block.captured_mt_per_yr[sample]! > 0 ? [cost / 1.8] : []));
    expect(levelised_cost.mean).toBeCloseTo(perTonne.reduce((sum, cost) => sum + cost, 0) / (samples - idle), 6);
  });
});

describe('draws outside what a field allows', () => {
  it('are told, number by number', async () => {
    const sources = [plant('S', {}, { capture_rate: 'N(0.9, 0.1)' })];
    const planned = await planOf(caseOf(handCase({ sources, targets: atLeast(0.5) })), central);
    const { remarks, violations } = await simulated(planned, { samples: 4000 });
    const key = 'sources/S/main/capture_rate';
    // a rate above 1 is drawn with probability 1 − Φ(1) = 0.1587; three standard errors of 4755 draws are 0.016
    expect(remarks).toMatchObject([{ code: 'simulation.redrawn', severity: 'warning', values: { key } }]);
    expect(Math.abs((remarks[0]!.values.share as number) - 0.1587)).toBeLessThan(0.016 + 0.005);
    expect(wordIssue(remarks[0]!, 'en').wrong).toContain(key);
    expect(violations).toMatchObject([{ constraint: 'capture_limit(S)', rate: 0 }]);
  });
});

describe('drivers of cost', () => {
  const sinks = [store('K', { storage_cost_per_t: '5.9..6.1' }), store('O', { storage_cost_per_t: '60..80' })];
  const sources = [plant('S', {}, { capture_cost_per_t: '20..60', capture_fixed_m_per_yr: '2.9..3.1' })];
  const routes = [route('S', 'K', 100), route('K', 'O', 100)];

  it('begin with the number that dominates, and leave out what the plan does not use', async () => {
    const planned = await planOf(caseOf(handCase({ sources, sinks, routes, targets: atLeast(1.5) })), central);
    const { drivers, cost } = await simulated(planned, { samples: 1000 });
    const [first, ...others] = drivers;
    expect(first).toMatchObject({ key: 'sources/S/main/capture_cost_per_t', field: { zh: '单位捕集成本' } });
    expect(first!.correlation).toBeGreaterThan(0.99);
    expect(first!.share).toBe(first!.correlation ** 2);
    expect(others.map(({ key }) => key).sort()).toEqual(['sinks/K/storage_cost_per_t', 'sources/S/main/capture_fixed_m_per_yr']);
    for (const { share } of others) expect(share).toBeLessThan(0.05);
    // uniform over 40 a tonne, 1.5 Mt: sd 60/√12 = 17.32; its standard error, of a flat distribution, is 0.45·sd/√n
    expect(Math.abs(cost.standard_deviation - 60 / Math.sqrt(12))).toBeLessThan((3 * 0.45 * 17.32) / Math.sqrt(1000));
  });

  it('spread the cost more where they move together', async () => {
    // 1 Mt/yr at each of two plants, capture at N(40, 4) a tonne: sd 4·√(2 + 2ρ) million a year; its error sd/√(2n)
    const samples = 4000;
    const two = [plant('S'), plant('T')].map((one) => ({
      ...one,
      streams: one.streams.map((stream) => ({ ...stream, emissions_mt_per_yr: 1 / 0.9, capture_cost_per_t: 'N(40, 4)' })),
    }));
    const document = handCase({ sources: two, routes: [route('S', 'K', 100), route('T', 'K', 100)], targets: atLeast(2) });
    for (const coefficient of [0, 0.5, 1]) {
      const correlations = [{ numbers: ['sources/*/main/capture_cost_per_t'], coefficient }];
      const study = caseOf({ ...document, uncertainty: { correlations } });
      const { cost } = await simulated(await planOf(study, central), { samples });
      const sd = 4 * Math.sqrt(2 + 2 * coefficient);
      expect(Math.abs(cost.standard_deviation - sd)).toBeLessThan((3 * sd) / Math.sqrt(2 * samples));
    }
  });
});

describe('a distribution', () => {
  const values = Float64Array.from({ length: 1000 }, (_, k) => (k * 617) % 1000);

  it('has the mean, spread, quantiles and bins of its values', () => {
    const { mean, mean_low, mean_high, standard_deviation, quantiles, histogram } = distributionOf(values, 500, 0.95);
    // 0, 1, … 999: mean 499.5, variance (n² − 1)/12·n/(n − 1) = 83 416.67
    expect(mean).toBeCloseTo(499.5, 10);
    expect(standard_deviation).toBeCloseTo(Math.sqrt((1000 * 1001) / 12), 10);
    expect(mean_high - mean).toBeCloseTo((1.959963985 * standard_deviation) / Math.sqrt(1000), 6);
    expect(mean - mean_low).toBeCloseTo(mean_high - mean, 10);
    expect(Object.keys(quantiles)).toEqual(['1', '5', '10', '25', '50', '75', '90', '95', '99']);
    expect(quantiles).toMatchObject({ 5: expect.closeTo(49.95, 10), 50: 499.5, 99: expect.closeTo(989.01, 10) });
    // Freedman and Diaconis: 2·499.5/10 = 99.9 wide, so that 999 take ten bins (the greatest value stands in the last)
    expect(histogram).toMatchObject({ from: 0, to: 999 });
    expect(histogram.counts.length).toBeGreaterThanOrEqual(10);
    expect(histogram.counts.reduce((sum, count) => sum + count, 0)).toBe(1000);
    expect(Math.max(...histogram.counts)).toBe(100);
  });

  it('has at most 60 bins, and one where all values are equal', () => {
    const tail = Float64Array.from({ length: 1000 }, (_, k) => (k === 0 ? 1e6 : k / 1000));
    expect(distributionOf(tail, 0, 0.95).histogram.counts).toHaveLength(60);
    const flat = distributionOf(Float64Array.of(0.1, 0.1, 0.1), 0.1, 0.95);
    expect(flat).toMatchObject({ mean: 0.1, standard_deviation: 0, histogram: { from: 0.1, to: 0.1, counts: [3] } });
  });
});
