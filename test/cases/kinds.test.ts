import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { atLeast, handCase, plant, route, store } from '../fixtures/hand-case.ts';
import { airPlant, gasAt, gasField, market } from '../fixtures/kind-case.ts';
import { stagedCase, stageTarget, twoStages } from '../fixtures/staged-case.ts';
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

describe('avoided tonnes', () => {
  // A tonne captured costs 0.2 t of energy, 1 % leaks from pipes and 2 % from the store: 0.77 avoided.
  const leakage = { transport_share: 0.01, storage_share: 0.02 };
  const avoiding = (change: Partial<CaseDocument>) =>
    handCase({ leakage, sources: [plant('S', {}, { penalty_t_per_t: 0.2 })], ...change });
  const asked = (amount_mt_per_yr: number, more: object = {}) => [{ counts: 'avoided' as const, amount_mt_per_yr, ...more }];

  it('take so much more capture as penalty and leakage undo', async () => {
    // 0.77 Mt/yr avoided are 1 captured: capital 160; a year 43 + 1 + 0.2 + 6.
    const plan = await planOf(avoiding({ targets: asked(0.77) }));
    expect(plan.captured_mt_per_yr).toBeCloseTo(1, 8);
    expect(plan.cost.annual_m).toBeCloseTo(16 + 50.2, 8);
    expect(plan.accounts).toMatchObject({
      penalty_mt_per_yr: expect.closeTo(0.2, 8),
      leaked_mt_per_yr: expect.closeTo(0.03, 8),
      avoided_mt_per_yr: expect.closeTo(0.77, 8),
      removed_mt_per_yr: 0,
    });
    expect(plan.targets).toMatchObject([{ counts: 'avoided', required_mt: 15.4, captured_mt: expect.closeTo(15.4, 8) }]);
    // 66.2 a tonne captured, 66.2 ÷ 0.77 a tonne avoided.
    expect(plan.stages[0]!.sources[0]!.cost).toMatchObject({
      levelised_per_t: expect.closeTo(66.2, 8),
      levelised_per_t_avoided: expect.closeTo(66.2 / 0.77, 8),
    });
    const coal = await planOf(avoiding({ targets: asked(0.77, { sector: 'coal' }) }));
    expect(coal.cost.annual_m).toBeCloseTo(66.2, 8);
  });

  it('are asked for by stage', async () => {
    const { capital_recovery_factor: _factor, ...document } = avoiding({
      ...{ stages: twoStages, discount_rate: 0.1 },
      targets: asked(0.77, { stage: '2040' }),
    });
    const plan = await planOf(document);
    expect(plan.cost.annual_m).toBeCloseTo(annual([0, 160], [0, 50.2]), 8);
    expect(plan.stages.map(({ accounts }) => accounts?.avoided_mt_per_yr)).toEqual([0, expect.closeTo(0.77, 8)]);
  });

  it('are those captured where nothing is lost', async () => {
    const [plain, none] = [await planOf(handCase({ targets: atLeast(1) })), await planOf(handCase({ targets: asked(1) }))];
    expect(none.cost).toEqual(plain.cost);
    expect(none.accounts).toBeUndefined();
  });

  it('are none of what is used and given back', async () => {
    // 0.8 avoided of 1 captured at least: the market may have 0.2, as for stored tonnes.
    const plan = await planOf(
      handCase({
        targets: [...atLeast(1), ...asked(0.8)],
        sinks: [store('K'), market('O', 'chemical_utilisation')],
        routes: [route('S', 'K', 100), route('S', 'O', 10)],
      }),
    );
    expect(plan.cost.annual_m).toBeCloseTo(16.3 + 43 + 1.1 + 0.2 + 0.8 * 6 - 0.2 * 20, 8);
    expect(plan.accounts).toMatchObject({
      given_back_mt_per_yr: expect.closeTo(0.2, 8),
      avoided_mt_per_yr: expect.closeTo(0.8, 8),
    });
  });

  it('keep the arithmetic of the methods page: 70.5557 a tonne captured is 83.0067 a tonne avoided at 0.85', async () => {
    // Plant 300 and 40 a year, 1 Mt/yr, 20 years at 8 %; nothing else costs anything.
    const { capital_recovery_factor: _factor, ...document } = handCase({
      ...{ targets: atLeast(1), discount_rate: 0.08 },
      sources: [
        plant('S', {}, { capture_capital_m: 300, capture_fixed_m_per_yr: 40, capture_cost_per_t: 0, penalty_t_per_t: 0.15 }),
      ],
      sinks: [store('K', { site_capital_m: 0, well_capital_m: 0, well_fixed_m_per_yr: 0, storage_cost_per_t: 0 })],
      pipes: { kind: 'table', sizes: [{ diameter_in: 8, capacity_mt_per_yr: 1, capital_m_per_km: 0, fixed_m_per_km_per_yr: 0 }] },
    });
    const [source] = (await planOf(document)).stages[0]!.sources;
    expect(source!.cost.levelised_per_t).toBeCloseTo(70.5557, 4);
    expect(source!.cost.levelised_per_t_avoided).toBeCloseTo(83.0067, 4);
  });
});

describe('capture from the air', () => {
  const stages = twoStages.map((one, k) => ({ ...one, electricity_price_per_mwh: [50, 25][k], heat_price_per_mwh: [10, 8][k] }));
  const targets = [stageTarget('2030', 1), stageTarget('2040', 1)];
  const air = (change: object = {}, stream: object = {}, more: Partial<CaseDocument> = {}) =>
    stagedCase({ stages, targets, sources: [airPlant('S', change, stream)], ...more });

  it('pays for its energy at the price of each stage, and removes what it stores', async () => {
    // Plant 100, pipe 30, site 20, wells 10. A year 3 + 60, energy 0.4·50 + 1.5·10 = 35, later 0.4·25 + 1.5·8 = 22; 7.2.
    const plan = await planOf(air());
    expect(plan.cost.annual_m).toBeCloseTo(annual([160, 0], [63 + 35 + 7.2, 63 + 22 + 7.2]), 8);
    expect(plan.accounts).toMatchObject({ stored_air_mt_per_yr: 1, stored_fossil_mt_per_yr: 0, removed_mt_per_yr: 1 });
    expect(plan.stages[0]!.sources[0]).toMatchObject({ captured_share: 1, captured_mt_per_yr: 1 });
  });

  it('learns in all but its energy', async () => {
    const sectors = [{ id: 'direct_air_capture', name: 'air', capture_cost_factors: [1, 0.5] }];
    const plan = await planOf(air({}, {}, { sectors, targets: [stageTarget('2040', 1)] }));
    expect(plan.cost.annual_m).toBeCloseTo(annual([0, 50 + 60], [0, 31.5 + 22 + 7.2]), 8);
  });

  it('captures no more than its plant, or than renewables give energy for', async () => {
    expect(await clashes(air({}, { capture_capacity_mt_per_yr: 0.9 }))).toContain('clash.stage_demand');
    // 1.9 MWh a tonne: 1.9 TWh for 1 Mt.
    expect(await clashes(air({ renewable_twh_per_yr: 1.8 }))).toContain('clash.energy_limit');
    await planOf(air({ renewable_twh_per_yr: 1.9 }));
  });

  it('may be beside biomass and fossil carbon: accounts tell them apart', async () => {
    // 1 Mt/yr from the air and 0.5 of T, 40 % of it biogenic: 0.3 fossil, 0.2 biogenic. T emits 0.1 t a tonne for its
    // energy, 40 % of that on the account of what is removed: 1 + 0.2 − 0.02.
    const plan = await planOf(
      stagedCase({
        ...{
          stages,
          targets: [
            { ...stageTarget('2030', 1), sector: 'direct_air_capture' },
            { ...stageTarget('2030', 0.5), sector: 'coal' },
          ],
        },
        sources: [airPlant('S'), plant('T', {}, { biogenic_share: 0.4, penalty_t_per_t: 0.1 })],
        routes: [route('S', 'K', 100), route('T', 'K', 100)],
      }),
    );
    const [accounts] = plan.stages.map((stage) => stage.accounts);
    expect(accounts).toMatchObject({
      stored_air_mt_per_yr: expect.closeTo(1, 8),
      stored_biogenic_mt_per_yr: expect.closeTo(0.2, 8),
      stored_fossil_mt_per_yr: expect.closeTo(0.3, 8),
      avoided_mt_per_yr: expect.closeTo(1.45, 8),
      removed_mt_per_yr: expect.closeTo(1.18, 8),
    });
  });
});
