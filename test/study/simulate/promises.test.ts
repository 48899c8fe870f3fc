import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../../src/case/case.ts';
import type { Violation } from '../../../src/study/studies.ts';
import { handCase, plant, store } from '../../fixtures/hand-case.ts';
import { caseOf, lower, planOf, simulated, upper } from './simulating.ts';

/** Enough to hold a rate to within a hundredth, and, where less will do, a fiftieth. */
const [many, some] = [20_000, 4000];

/** Three standard errors of a rate. */
const threeErrors = (rate: number, samples: number) => 3 * Math.sqrt((rate * (1 - rate)) / samples);

/** Capture costs money, so that of 24 ± 3 Mt over 20 years no more is captured than the plan was made for; 36 could be. */
const demanding = (risk: number, chance: 'textbook' | 'central-interval') =>
  handCase({
    targets: [{ amount_mt: 'N(24, 3)', sense: 'at_least' }],
    uncertainty: { demand_risk: risk, chance },
  });

/** A price above every cost, so that as much is captured as one random number lets through. */
const limited = (change: Partial<CaseDocument>) =>
  handCase({ price_per_t: 200, uncertainty: { storage_risk: 0.1, capture_risk: 0.2 }, ...change });

describe('a demand that binds the plan', () => {
  it.each([
    [0.1, lower],
    [0.3, upper],
  ])('is missed with the probability %d that the plan was made for, in the textbook reading', async (risk, realisation) => {
    const study = await simulated(await planOf(caseOf(demanding(risk, 'textbook')), { realisation }), { samples: many });
    expect(study.violations).toMatchObject([{ constraint: 'demand(all)', of: 'demand', promised: risk, unit: 'Mt' }]);
    const [{ rate, low, high, ...shortfall }] = study.violations as [Violation];
    expect(Math.abs(rate - risk)).toBeLessThan(threeErrors(risk, many));
    expect([low < rate, rate < high, high - low < 2 * threeErrors(risk, many)]).toEqual([true, true, true]);
    expect(study.any).toEqual({ rate, low, high });
    expect(shortfall.mean_shortfall_when_missed).toBeCloseTo(shortfall.mean_shortfall / rate, 12);
    if (risk !== 0.1) return;
    // E[(T − t)⁺] = sd·(φ(z) − z·p), z = z(0.9): 3·(0.1754983 − 0.1281552); its second moment is sd²·((1 + z²)·p − z·φ(z))
    // = 0.3540, so that three standard errors are 3·√((0.3540 − 0.1420²)/20 000).
    expect(Math.abs(shortfall.mean_shortfall - 0.1420293)).toBeLessThan(3 * Math.sqrt((0.354 - 0.142 ** 2) / many));
  });

  it('is missed with 1 − p/2 by the lower end of the central interval, and with p/2 by the upper one', async () => {
    const study = caseOf(demanding(0.3, 'central-interval'));
    const [best, worst] = [
      await simulated(await planOf(study), { samples: some }),
      await simulated(await planOf(study, { realisation: upper }), { samples: some }),
    ];
    expect(Math.abs(best.violations[0]!.rate - 0.85)).toBeLessThan(threeErrors(0.85, some));
    expect(Math.abs(worst.violations[0]!.rate - 0.15)).toBeLessThan(threeErrors(0.15, some));
    expect(worst.violations[0]!.promised).toBe(0.3);
  });
});

describe('a random number that limits what is stored or captured', () => {
  it.each([
    ['storage_capacity(K)', 0.1, 'Mt', { sinks: [store('K', { capacity_mt: 'N(30, 3)' })] }],
    ['injection_rate(K)', 0.1, 'Mt/yr', { sinks: [store('K', { injection_mt_per_yr_per_well: 'N(0.5, 0.05)', max_wells: 2 })] }],
    ['capture_limit(S)', 0.2, 'Mt/yr', { sources: [plant('S', {}, { emissions_mt_per_yr: 'N(1.5, 0.1)' })] }],
    ['capture_limit(S)', 0.2, 'Mt/yr', { sources: [plant('S', {}, { capture_rate: 'N(0.7, 0.05)' })] }],
  ] as [string, number, string, Partial<CaseDocument>][])(
    '%s is missed with the probability %d of its class',
    async (constraint, risk, unit, change) => {
      const study = await simulated(await planOf(caseOf(limited(change))), { samples: some });
      expect(study.violations).toMatchObject([
        { constraint, promised: risk, unit, of: constraint.startsWith('c') ? 'capture' : 'storage' },
      ]);
      expect(Math.abs(study.violations[0]!.rate - risk)).toBeLessThan(threeErrors(risk, some));
    },
  );
});

describe('two demands that are promised together', () => {
  it('are each promised the share of the risk that the rule gives', async () => {
    const sources = [plant('S'), plant('T', { sector: 'steel' })];
    const study = caseOf(
      handCase({
        sources,
        targets: ['coal', 'steel'].map((sector) => ({ sector, amount_mt: 'N(10, 1)', sense: 'at_least' })),
        routes: [
          ...handCase({}).routes!,
          {
            ...handCase({}).routes![0]!,
            id: 'TK',
            lines: [
              [
                [110, 31],
                [112, 30],
              ],
            ],
          },
        ],
        uncertainty: { demand_risk: 0.19, joint: 'sidak' },
      }),
    );
    const { violations, any } = await simulated(await planOf(study), { samples: some });
    // Šidák: 1 − √(1 − 0.19) = 0.1 each, and both hold together with 0.81
    expect(violations.map(({ promised }) => promised)).toEqual([expect.closeTo(0.1, 12), expect.closeTo(0.1, 12)]);
    for (const { rate } of violations) expect(Math.abs(rate - 0.1)).toBeLessThan(threeErrors(0.1, some));
    expect(Math.abs(any.rate - 0.19)).toBeLessThan(threeErrors(0.19, some));
  });

  it('are promised nothing by a plan on central values', async () => {
    const study = caseOf(demanding(0.1, 'textbook'));
    const { violations } = await simulated(await planOf(study, { realisation: { of: 'central' } }), { samples: some });
    expect(violations[0]!.promised).toBeNull();
    expect(Math.abs(violations[0]!.rate - 0.5)).toBeLessThan(threeErrors(0.5, some));
  });
});
