import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { atLeast, handCase, route, store } from '../fixtures/hand-case.ts';
import { gasAt, gasField, market } from '../fixtures/kind-case.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { planned } from '../properties/planning.ts';

/** The plan of a case, by the reduced model and by the whole one alike; its audit finds nothing. */
async function planOf(document: CaseDocument): Promise<Plan> {
  const [outcome, whole] = [await planned(document), await planned(document, { reduced: false })];
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  if (whole.status !== 'planned') throw new Error(whole.status);
  expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  expect(outcome.plan.cost.annual_m).toBeCloseTo(whole.plan.cost.annual_m, 8);
  return outcome.plan;
}

const clashes = async (document: CaseDocument) => {
  const outcome = await planned(document);
  return outcome.status === 'infeasible' ? outcome.issues.map(({ code }) => code) : outcome.status;
};

/** At 10 %: capital of two stages of ten years and their running money as one equal amount a year. */
function annual(capital: readonly [number, number], running: readonly [number, number]): number {
  const annuity = (years: number) => (1 - 1.1 ** -years) / 0.1;
  const later = 1.1 ** -10;
  const whole = annuity(20);
  return (capital[0] + later * capital[1] + annuity(10) * (running[0] + later * running[1])) / whole;
}

describe('a gas field in two stages', () => {
  const targets = [stageTarget('2030', 1), stageTarget('2040', 1)];
  const field = (change: object, more: object = {}) =>
    stagedCase({ targets, sinks: [gasField('K', change)], sink_kinds: gasAt(50, more) });

  it('wins gas until its EGR capacity is filled, and then stores', async () => {
    // 1 Mt/yr for ten years fill the 10 Mt of EGR: 10 a tonne. Plant 100, pipe 30, site 20, two wells 10; a year 43 of
    // capture, 1 of pipe, 0.2 of wells, 6 of storage, less 10 of gas in the first stage.
    const plan = await planOf(field({}));
    expect(plan.cost.annual_m).toBeCloseTo(annual([160, 0], [50.2 - 10, 50.2]), 8);
    expect(plan.stages.map(({ sinks: [sink] }) => [sink?.egr_mt_per_yr, sink?.gas_billion_m3_per_yr, sink?.fill])).toEqual([
      [1, 0.2, 0.5],
      [0, 0, 1],
    ]);
    expect(plan.cash.filter(({ term }) => term === 'gas_income').map(({ stage, asset }) => [stage, asset])).toEqual([
      ['2030', 'K'],
    ]);
    expect(plan.accounts).toMatchObject({ egr_mt_per_yr: 0.5, gas_billion_m3_per_yr: 0.1 });
  });

  it('gives up what is left of its EGR where it may turn at any time', async () => {
    // 12 Mt of EGR: the last 2 would be too few for the second stage, so they win nothing.
    const plan = await planOf(field({ egr_capacity_mt: 12 }));
    expect(plan.cost.annual_m).toBeCloseTo(annual([160, 0], [40.2, 50.2]), 8);
  });

  it('is filled first where it has to be', async () => {
    // 1.2 Mt/yr in the first stage: the 12-inch pipe 50, three wells 15; capture 3 + 48, storage 7.2, gas 12.
    const plan = await planOf(field({ egr_capacity_mt: 12, capacity_mt: 30 }, { storage_after_egr: 'when_filled' }));
    expect(plan.cost.annual_m).toBeCloseTo(annual([185, 0], [3 + 48 + 1 + 0.3 + 7.2 - 12, 3 + 40 + 1 + 0.3 + 6]), 8);
    expect(plan.stages.map(({ sinks: [sink] }) => sink?.egr_mt_per_yr)).toEqual([expect.closeTo(1.2, 8), 0]);
    // 20 Mt of EGR are more than both stages bring: it never turns, and wins gas all the time.
    const never = await planOf(field({ egr_capacity_mt: 20 }, { storage_after_egr: 'when_filled' }));
    expect(never.cost.annual_m).toBeCloseTo(annual([160, 0], [40.2, 40.2]), 8);
  });

  it('hands over to another where nothing may be stored after EGR', async () => {
    // All of the 10 Mt are EGR: O, 100 km from S, takes over: pipe 30, site 20, two wells 10, 1.2 a year.
    const plan = await planOf(
      stagedCase({
        ...{ targets, sink_kinds: gasAt(50), sinks: [gasField('K', { capacity_mt: 10 }), store('O')] },
        routes: [route('S', 'K', 100), route('S', 'O', 100)],
      }),
    );
    expect(plan.cost.annual_m).toBeCloseTo(annual([160, 60], [40.2, 50.2 + 1.2]), 8);
  });

  it('is planned stage by stage too', async () => {
    const outcome = await planned(field({}), { planning: 'myopic' });
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    expect(outcome.plan.audit.ok).toBe(true);
    expect(outcome.plan.cost.annual_m).toBeCloseTo(annual([160, 0], [40.2, 50.2]), 8);
  });
});

describe('a gas field in one stage', () => {
  // 20 years at CRF 0.1.
  const field = (tonnes: number, more: object = {}) =>
    handCase({ targets: atLeast(tonnes), sinks: [gasField('K')], sink_kinds: gasAt(50, more) });

  it('wins gas throughout where its EGR capacity lasts', async () => {
    // 0.4 Mt/yr are 8 of 10 Mt: capital 100 + 30 + 20 + 5; a year 3 + 16 + 1 + 0.1 + 2.4 − 4.
    const plan = await planOf(field(0.4));
    expect(plan.cost.annual_m).toBeCloseTo(15.5 + 18.5, 8);
    expect(plan.cost.revenue_annual_m).toBeCloseTo(4, 8);
  });

  it('only stores where it does not, or has no plan where it must be filled before', async () => {
    // 0.6 Mt/yr are 12 Mt: two wells; 3 + 24 + 1 + 0.2 + 3.6 a year and no gas.
    const plan = await planOf(field(0.6));
    expect(plan.cost.annual_m).toBeCloseTo(16 + 31.8, 8);
    expect(plan.stages[0]!.sinks[0]).toMatchObject({ egr_mt_per_yr: 0, gas_billion_m3_per_yr: 0 });
    expect(await clashes(field(0.6, { storage_after_egr: 'when_filled' }))).toContain('clash.egr_capacity');
  });

  it('costs what a saline formation costs where it is given up', async () => {
    const cost = async (kind: string) =>
      (await planOf(handCase({ targets: atLeast(0.6), sinks: [store('K', { kind })] }))).cost.annual_m;
    expect(await cost('depleted_gas_field')).toBe(await cost('saline'));
  });
});

describe('markets', () => {
  const routes = [route('S', 'K', 100), route('S', 'O', 10)];
  const used = (kind: string, change: Partial<CaseDocument> = {}, row: object = {}) =>
    handCase({ targets: atLeast(1), sinks: [store('K'), market('O', kind, row)], routes, ...change });
  // 0.3 Mt/yr to the market: capital plant 100, pipes 30 + 3, site 20, two wells 10; a year capture 43, pipes 1.1, wells 0.2.
  const base = 16.3 + 43 + 1.1 + 0.2;

  it('take what they can and pay for it; chemicals give it back', async () => {
    const plan = await planOf(used('chemical_utilisation'));
    expect(plan.cost.annual_m).toBeCloseTo(base + 0.7 * 6 - 0.3 * 20, 8);
    expect(plan.stored_mt_per_yr).toBeCloseTo(0.7, 8);
    expect(plan.accounts).toMatchObject({ given_back_mt_per_yr: expect.closeTo(0.3, 8), gas_billion_m3_per_yr: 0 });
    expect(plan.stages[0]!.sinks.find(({ id }) => id === 'O')).toMatchObject({
      ...{ wells: 0, capacity_mt: null, years_left: null, stored_mt_per_yr: expect.closeTo(0.3, 8) },
      ...{ fill: expect.closeTo(1, 8), injection_utilisation: expect.closeTo(1, 8) },
    });
  });

  it('count toward a target of stored tonnes by the share that stays', async () => {
    const targets = [{ amount_mt_per_yr: 1 }, { counts: 'stored' as const, amount_mt_per_yr: 0.8 }];
    // 0.8 of one tonne a year have to stay: the market gets 0.2 where it gives all back, 0.3 where it keeps half or all.
    const cost = async (kind: string, row: object = {}) => (await planOf(used(kind, { targets }, row))).cost.annual_m;
    expect(await cost('chemical_utilisation')).toBeCloseTo(base + 0.8 * 6 - 0.2 * 20, 8);
    expect(await cost('chemical_utilisation', { stored_share: 0.5 })).toBeCloseTo(base + 0.7 * 6 - 0.3 * 20, 8);
    expect(await cost('mineralisation')).toBeCloseTo(base + 0.7 * 6 - 0.3 * 20, 8);
  });

  it('earn the price on CO2 only for what stays', async () => {
    const plan = await planOf(used('chemical_utilisation', { price_per_t: 10 }));
    expect(plan.cost.revenue_annual_m).toBeCloseTo(0.7 * 10 + 0.3 * 20, 8);
    const bound = await planOf(used('mineralisation', { price_per_t: 10 }));
    expect(bound.cost.revenue_annual_m).toBeCloseTo(10 + 0.3 * 20, 8);
  });

  it('that fracture win gas with every tonne', async () => {
    // 0.1 thousand m³ a tonne at 150: 15 a tonne besides the 20.
    const document = used(
      'fracturing',
      { sink_kinds: { fracturing: { gas_price_per_thousand_m3: 150 } } },
      { gas_thousand_m3_per_t: 0.1 },
    );
    const plan = await planOf(document);
    expect(plan.cost.annual_m).toBeCloseTo(base + 0.7 * 6 - 0.3 * 35, 8);
    expect(plan.accounts?.gas_billion_m3_per_yr).toBeCloseTo(0.03, 8);
  });

  it('have no more than their size in any stage', async () => {
    const targets = [stageTarget('2030', 0.4), stageTarget('2040', 0.4)];
    const sinks = [market('K', 'mineralisation', { market_mt_per_yr: 0.3 })];
    expect(await clashes(stagedCase({ targets, sinks }))).toContain('clash.stage_demand');
    const plan = await planOf(stagedCase({ targets, sinks: [market('K', 'mineralisation', { market_mt_per_yr: 0.4 })] }));
    expect(plan.stages.map(({ sinks: [sink] }) => sink?.stored_mt_per_yr)).toEqual([
      expect.closeTo(0.4, 8),
      expect.closeTo(0.4, 8),
    ]);
  });
});
