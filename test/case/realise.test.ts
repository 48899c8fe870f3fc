import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { type Asked, attitudeOf, attitudeRemarks, endCases } from '../../src/case/realise.ts';
import { futureCase, futuresOf, matchesKey } from '../../src/case/uncertain/futures.ts';
import { uncertainNumbers } from '../../src/case/uncertain/uncertain-numbers.ts';
import type { SinkKind } from '../../src/economics/revenue/sink-kind.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { planCase } from '../../src/study/single.ts';
import { uncertain } from '../../src/uncertainty/field.ts';
import { handCase, plant, store } from '../fixtures/hand-case.ts';
import { inThisThread } from '../properties/planning.ts';

const kinds = defaultKinds;
const read = (document: CaseDocument) => parseCase(document, kinds).study;
const ends = (document: CaseDocument, bound: 'lower' | 'upper', asked: Asked = {}) => {
  const study = read(document);
  return endCases(study, kinds, attitudeOf(study, asked), bound);
};
const codesOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code }) => code);
    throw error;
  }
  return [];
};

const vague = handCase({
  sources: [plant('S', {}, { capture_cost_per_t: '40..50 ± 4', emissions_mt_per_yr: '2..3', capture_rate: 0.9 })],
  sinks: [store('K', { capacity_mt: 'N(80..100, 10)', storage_cost_per_t: '6 ± 1' })],
  targets: [{ amount_mt_per_yr: 'N(1, 0.1)', sense: 'at_least' }],
});
const asked = { demandRisk: 0.1, storageRisk: 0.2, credibility: 0.5 };

describe('uncertain numbers of a case', () => {
  it('are named by table, row and field, with what their field says', () => {
    const numbers = uncertainNumbers(read(vague), kinds);
    expect(numbers.map(({ key, better, risk }) => [key, better, risk])).toEqual([
      ['targets/all/amount_mt_per_yr', 'low', 'demand'],
      ['sources/S/main/emissions_mt_per_yr', 'high', 'capture'],
      ['sources/S/main/capture_cost_per_t', 'low', undefined],
      ['sinks/K/capacity_mt', 'high', 'storage'],
      ['sinks/K/storage_cost_per_t', 'low', undefined],
    ]);
  });

  it('of kinds come with the kinds’ own fields', () => {
    const document = handCase({
      pipes: {
        kind: 'table',
        sizes: [{ diameter_in: 8, capacity_mt_per_yr: 2, capital_m_per_km: '0.3..0.4', fixed_m_per_km_per_yr: 0.01 }],
      },
      sinks: [store('K', { kind: 'oil_field' })],
      sink_kinds: { oil_field: { oil_price_per_bbl: '50..70', co2_t_per_bbl: 0.4, margin_share: 0.1 } },
      targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }],
    });
    expect(uncertainNumbers(read(document), kinds).map(({ key, better }) => [key, better])).toEqual([
      ['pipes/sizes/8/capital_m_per_km', 'low'],
      ['sink_kinds/oil_field/oil_price_per_bbl', 'high'],
    ]);
  });

  it('have keys that do not depend on the order of the tables', () => {
    const sources = [plant('S', {}, { capture_cost_per_t: '40..50' }), plant('T', {}, { capture_cost_per_t: '30..50' })];
    const keys = (rows: typeof sources) =>
      uncertainNumbers(read(handCase({ sources: rows, targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }] })), kinds).map(
        ({ key }) => key,
      );
    expect(keys(sources.toReversed()).sort()).toEqual(keys(sources).sort());
  });
});

describe('the ends of a case', () => {
  const z1 = 1.2815515655446004;
  const z2 = 0.8416212335729143;

  it('take better ends in the lower submodel and worse ones in the upper, fuzzy parts and risks leaning to caution in both', () => {
    const [low] = ends(vague, 'lower', asked);
    const [high] = ends(vague, 'upper', asked);
    expect(low!.sources[0]!.streams[0]).toMatchObject({ capture_cost_per_t: 42, emissions_mt_per_yr: 3 });
    expect(high!.sources[0]!.streams[0]).toMatchObject({ capture_cost_per_t: 52, emissions_mt_per_yr: 2 });
    expect(low!.sinks[0]).toMatchObject({ storage_cost_per_t: 6.5, capacity_mt: expect.closeTo(100 - 10 * z2, 9) });
    expect(high!.sinks[0]).toMatchObject({ storage_cost_per_t: 6.5, capacity_mt: expect.closeTo(80 - 10 * z2, 9) });
    for (const end of [low, high]) expect(end!.targets[0]!.amount_mt_per_yr).toBeCloseTo(1 + 0.1 * z1, 9);
  });

  it('share a joint risk among the random rows of a class', () => {
    const two = {
      ...vague,
      targets: ['a', 'b'].map((sector) => ({ sector, amount_mt_per_yr: 'N(1, 0.1)', sense: 'at_least' as const })),
    };
    const document: CaseDocument = {
      ...two,
      sectors: ['a', 'b'].map((id) => ({ id, name: id })),
      sources: [plant('S', { sector: 'a' }), plant('T', { sector: 'b' })],
      uncertainty: { joint: 'bonferroni' },
    };
    const [end] = ends(document, 'upper', { ...asked, demandRisk: 0.1 });
    expect(end!.targets[0]!.amount_mt_per_yr).toBeCloseTo(1 + 0.1 * 1.6448536269514722, 9);
  });

  it('want every risk and level that some number needs, all at once', () => {
    expect(codesOf(() => ends(vague, 'lower'))).toEqual([
      'uncertainty.demand_risk_missing',
      'uncertainty.storage_risk_missing',
      'uncertainty.credibility_missing',
    ]);
    const settled: CaseDocument = { ...vague, uncertainty: { demand_risk: 0.1, storage_risk: 0.2, credibility: 0.5 } };
    expect(ends(settled, 'lower')).toEqual(
      ends(vague, 'lower', asked).map((one) => ({ ...one, uncertainty: expect.anything() })),
    );
  });

  it('refuse what a field does not allow', () => {
    const wide: CaseDocument = { ...vague, sinks: [store('K', { capacity_mt: 'N(10, 20)' })] };
    expect(codesOf(() => ends(wide, 'upper', { ...asked, storageRisk: 0.1 }))).toEqual(['uncertainty.end_impossible']);
  });

  it('tell settings that change nothing, and normals that count at their mean', () => {
    const study = read(
      handCase({
        sources: [plant('S', {}, { capture_cost_per_t: 'N(40, 5)' })],
        targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }],
      }),
    );
    const remarks = attitudeRemarks(study, kinds, attitudeOf(study, asked));
    expect(remarks.map(({ code }) => code)).toEqual([
      'uncertainty.demand_risk_idle',
      'uncertainty.storage_risk_idle',
      'uncertainty.credibility_idle',
      'uncertainty.normal_at_mean',
    ]);
    const [end] = endCases(study, kinds, attitudeOf(study, asked), 'upper');
    expect(end!.sources[0]!.streams[0]!.capture_cost_per_t).toBe(40);
  });
});

describe('numbers that act both ways', () => {
  const parameters = z.strictObject({
    gas_price: uncertain({ en: 'Price of gas, a cost above 10 and an income below', zh: '气价', unit: 'currency/t' }),
  });
  /** Earns 20 − price where gas is dear, price where it is cheap: dearest in the middle, so neither end is the better one. */
  const gas: SinkKind<z.infer<typeof parameters>> = {
    kind: 'gas',
    parameters,
    ...{ needs: [], takes: ['capacity_mt', 'injection_mt_per_yr_per_well', 'well_capital_m', 'well_fixed_m_per_yr'] },
    storedShare: { share: 1, assumed: false },
    uptake: ({ gas_price }) => ({ stored_share: 1, income_per_t: Math.abs(gas_price - 10) }),
  };
  const own = { ...kinds, sinks: [...kinds.sinks, gas as SinkKind<unknown>] };
  const { study } = parseCase(
    handCase({
      sinks: [store('K', { kind: 'gas' })],
      sink_kinds: { gas: { gas_price: '4..12' } },
      targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }],
    }),
    own,
  );
  const cost = async (bound: 'lower' | 'upper') => {
    const outcome = await planCase(study, {
      ...{ solver: inThisThread, kinds: own, lists: defaultLists, gap: 0 },
      realisation: { of: 'bound', bound, asked: {} },
    });
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    return outcome.plan.cost.annual_m;
  };

  it('are tried at all combinations of their ends, the cheapest kept below and the dearest above', async () => {
    expect(endCases(study, own, attitudeOf(study), 'lower')).toHaveLength(2);
    // 53 + 4 + 9.2 without income (hand-case.ts); 6 a tonne at a price of 4, 2 at 12.
    expect(await cost('lower')).toBeCloseTo(66.2 - 6, 8);
    expect(await cost('upper')).toBeCloseTo(66.2 - 2, 8);
  });
});

describe('sampled futures', () => {
  it('draw the same for a number whatever else the case has', () => {
    const fewer: CaseDocument = { ...vague, sinks: [store('K')] };
    const [all, few] = [vague, fewer].map((document) => futuresOf(read(document), kinds, 7));
    for (let k = 0; k < 5; k++) {
      const [a, b] = [all!.next(), few!.next()];
      for (const [key, value] of b) expect(a.get(key)).toBe(value);
      expect(a.size).toBe(b.size + 2);
    }
  });

  it('stay within what fields allow, drawing again what does not', () => {
    const document: CaseDocument = { ...vague, sources: [plant('S', {}, { capture_rate: 'N(0.95, 0.1)' })] };
    const futures = futuresOf(read(document), kinds, 1);
    const rates = Array.from({ length: 400 }, () => futures.next().get('sources/S/main/capture_rate')!);
    expect(Math.max(...rates)).toBeLessThanOrEqual(1);
    expect(Math.min(...rates)).toBeGreaterThan(0);
    expect(futures.redrawn.get('sources/S/main/capture_rate')).toBeGreaterThan(50);
  });

  it('correlate within a group as the case states', () => {
    const sources = ['S', 'T'].map((letter) => plant(letter as 'S' | 'T', {}, { capture_cost_per_t: 'N(40, 5)' }));
    const correlations = [{ numbers: ['sources/*/*/capture_cost_per_t'], coefficient: 0.64 }];
    const document = handCase({ sources, targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }], uncertainty: { correlations } });
    const futures = futuresOf(read(document), kinds, 3);
    const pairs = Array.from({ length: 20_000 }, () => {
      const future = futures.next();
      return ['S', 'T'].map((id) => (future.get(`sources/${id}/main/capture_cost_per_t`)! - 40) / 5) as [number, number];
    });
    const mean = (of: (pair: [number, number]) => number) => pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
    // Standard error of a correlation: (1 − ρ²)/√n.
    expect(Math.abs(mean(([a, b]) => a * b) - 0.64)).toBeLessThan((4 * (1 + 0.64 ** 2)) / Math.sqrt(20_000));
    expect(Math.abs(mean(([a]) => a * a) - 1)).toBeLessThan((4 * Math.SQRT2) / Math.sqrt(20_000));
  });

  it('make crisp cases', () => {
    const study = read(vague);
    const future = futuresOf(study, kinds, 1).next();
    expect(uncertainNumbers(futureCase(study, kinds, future) as never, kinds)).toEqual([]);
    expect(() => futureCase(study, kinds, new Map())).toThrow('no value');
  });

  it('match keys part by part', () => {
    expect(matchesKey('sources/*/*/capture_cost_per_t', 'sources/S1/main/capture_cost_per_t')).toBe(true);
    expect(matchesKey('sources/*/capture_cost_per_t', 'sources/S1/main/capture_cost_per_t')).toBe(false);
    expect(matchesKey('sources/S1/*/capture_cost_per_t', 'sources/S2/main/capture_cost_per_t')).toBe(false);
  });
});
