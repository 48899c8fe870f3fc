import { describe, expect, it } from 'vitest';
import { atLeast, handCase, route } from '../../fixtures/hand-case.ts';
import { gasAt, gasField, market } from '../../fixtures/kind-case.ts';
import { caseOf, planOf, simulated } from './simulating.ts';

/** 0.7 Mt/yr to a market of 0.2 to 0.4 and to a gas field with one well of 0.5 and EGR enough for it. */
const study = (egr: string | number) =>
  caseOf(
    handCase({
      targets: atLeast(0.7),
      sinks: [
        gasField('K', { capacity_mt: 30, egr_capacity_mt: egr }),
        market('O', 'mineralisation', { market_mt_per_yr: '0.2..0.4', stored_share: 1 }),
      ],
      sink_kinds: gasAt(50),
      routes: [route('S', 'K', 100), route('S', 'O', 10)],
    }),
  );

describe('a simulated plan with a gas field and a market', () => {
  it('fails by its market wherever that is smaller than at its best, and never by EGR that lasts', async () => {
    const { violations } = await simulated(await planOf(study(12)), { samples: 40 });
    const rates = Object.fromEntries(violations.map(({ constraint, rate }) => [constraint, rate]));
    // Planned for 0.4, the upper end: every draw is smaller.
    expect(rates['injection_rate(O)']).toBe(1);
    expect(
      Object.entries(rates)
        .filter(([name]) => name !== 'injection_rate(O)')
        .every(([, rate]) => rate === 0),
    ).toBe(true);
  });

  it('meets its demand by the gas field where flows adapt: what the market lacks goes there as EGR', async () => {
    // At 0.2 the field takes 0.5 Mt/yr by its one well, 10 of 12 Mt.
    const { violations } = await simulated(await planOf(study(12)), { samples: 40, recourse: 'flows' });
    expect(violations.map(({ constraint, rate }) => [constraint, rate])).toEqual([['demand(all)', 0]]);
  });

  it('falls short where EGR does not last', async () => {
    // Planned at the best end for 0.3 Mt/yr, 6 of 7 Mt; of 0.7 Mt/yr the field takes at most 0.35 or 0.25.
    const { violations } = await simulated(await planOf(study('5..7')), { samples: 40, recourse: 'flows' });
    const [demand] = violations;
    expect(demand?.constraint).toBe('demand(all)');
    expect(demand?.rate).toBeGreaterThan(0.5);
  });
});
