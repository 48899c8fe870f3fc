import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { atLeast, handCase, plant, route, store, twoSizes } from '../fixtures/hand-case.ts';
import { planned } from '../properties/planning.ts';

async function planOf(change: Partial<CaseDocument>): Promise<Plan> {
  const outcome = await planned(handCase(change));
  if (outcome.status !== 'planned') throw new Error(outcome.status);
  expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  return outcome.plan;
}

const pipesOf = (plan: Plan) => plan.stages[0]!.edges.map(({ id, option }) => `${id} ${option}`);
const wellsOf = (plan: Plan) => plan.stages[0]!.sinks.map(({ id, wells }) => `${id} ${wells}`);

describe('one source, one pipe, one store', () => {
  it('costs what its parts cost', async () => {
    const { cost, ...plan } = await planOf({ targets: atLeast(1.5) });
    // Capture 100·0.1 + 3 + 40·1.5 = 73. Pipe of 12 inches 100·(0.5·0.1 + 0.01) = 6.
    // Store: 3 wells; (20 + 3·5)·0.1 + 3·0.1 + 6·1.5 = 12.8.
    expect(cost.capture_annual_m).toBeCloseTo(73, 8);
    expect(cost.transport_annual_m).toBeCloseTo(6, 8);
    expect(cost.storage_annual_m).toBeCloseTo(12.8, 8);
    expect(cost.annual_m).toBeCloseTo(91.8, 8);
    // Capital 100 + 50 + 35 = 185; running 91.8 − 18.5 = 73.3 a year for 20 years.
    expect(cost.total_m).toBeCloseTo(185 + 20 * 73.3, 6);
    expect(cost.present_value_m).toBeCloseTo(918, 6);
    expect(plan.counts).toEqual({ sources: 1, sinks: 1, edges: 1 });
    expect(plan.length_km).toBe(100);
    // 91.8/1.5, and undiscounted (185/20 + 73.3)/1.5.
    const [source] = plan.stages[0]!.sources;
    expect(source!.cost.levelised_per_t).toBeCloseTo(61.2, 8);
    expect(source!.cost.undiscounted_per_t).toBeCloseTo((9.25 + 73.3) / 1.5, 8);
  });
});

describe('a source that runs half the horizon', () => {
  const sources = [plant('S', { service_years: 10 })];

  it('is built for its peak and pays for its average', async () => {
    // 0.75 Mt/yr on average is 1.5 while it runs. Capture 10 + 3·0.5 + 40·0.75 = 41.5; 12-inch pipe 6;
    // 3 wells: (20 + 15)·0.1 + 0.3 + 6·0.75 = 8.3.
    const plan = await planOf({ sources, targets: atLeast(0.75) });
    expect(plan.cost.annual_m).toBeCloseTo(41.5 + 6 + 8.3, 8);
    expect([pipesOf(plan), wellsOf(plan)]).toEqual([['SK 12'], ['K 3']]);
    expect(plan.stages[0]!.edges[0]).toMatchObject({ peak_mt_per_yr: 1.5, flow_mt_per_yr: 0.75 });
  });

  it('gets a smaller pipe and fewer wells where averages size them', async () => {
    // 8-inch pipe 4; 2 wells: (20 + 10)·0.1 + 0.2 + 4.5 = 7.7.
    const plan = await planOf({ sources, targets: atLeast(0.75), sizing: 'average' });
    expect(plan.cost.annual_m).toBeCloseTo(41.5 + 4 + 7.7, 8);
    expect([pipesOf(plan), wellsOf(plan)]).toEqual([['SK 8'], ['K 2']]);
  });

  it('fills the store by its average', async () => {
    // 20 years · 0.75 = 15 Mt: a store of 15 Mt is full, one of 14.9 Mt too small.
    const plan = await planOf({ sources, targets: atLeast(0.75), sinks: [store('K', { capacity_mt: 15 })] });
    expect(plan.stages[0]!.sinks[0]).toMatchObject({ fill: 1, years_left: 0 });
    const small = await planned(handCase({ sources, targets: atLeast(0.75), sinks: [store('K', { capacity_mt: 14.9 })] }));
    expect(small.status).toBe('infeasible');
  });
});

describe('the choice of a diameter', () => {
  it.each([
    [1, 'SK 8', 4],
    [1.01, 'SK 12', 6],
  ])('is the smallest that carries %d Mt/yr', async (amount, pipe, annual) => {
    const plan = await planOf({ targets: [{ amount_mt_per_yr: amount, sense: 'exactly' }] });
    expect(pipesOf(plan)).toEqual([pipe]);
    expect(plan.cost.transport_annual_m).toBeCloseTo(annual, 8);
  });

  it('is the larger pipe where that is the cheaper one', async () => {
    // 0.3 per km for 2 Mt/yr against 0.5 for 1 Mt/yr: 100·(0.03 + 0.01).
    const [small, large] = twoSizes.sizes;
    const sizes = [
      { ...small, capital_m_per_km: 0.5 },
      { ...large, capital_m_per_km: 0.3 },
    ];
    const sources = [plant('S', {}, { emissions_mt_per_yr: 1 })];
    const plan = await planOf({ sources, pipes: { kind: 'table', sizes }, targets: atLeast(0.9) });
    expect(pipesOf(plan)).toEqual(['SK 12']);
    expect(plan.cost.transport_annual_m).toBeCloseTo(4, 8);
  });

  it('is a common trunk where that is cheaper than two lines', async () => {
    // Two 8-inch lines of 100 km: 8. A link of 10 km (8 inches: 0.4) and one 12-inch line: 6.4.
    const sources = [plant('S', {}, { emissions_mt_per_yr: 1 }), plant('T', {}, { emissions_mt_per_yr: 1 })];
    const routes = [route('S', 'K', 100), route('T', 'K', 100.5), route('S', 'T', 10)];
    const plan = await planOf({ sources, routes, targets: atLeast(1.8) });
    expect(pipesOf(plan)).toEqual(['SK 12', 'ST 8']);
    expect(plan.cost.transport_annual_m).toBeCloseTo(6.4, 8);
    expect(plan.stages[0]!.edges[1]).toMatchObject({ from: 'T', to: 'S', flow_mt_per_yr: 0.9 });
  });
});

describe('wells', () => {
  it.each([
    [0.3, 4],
    [0.25, 4],
    [0.26, 4],
    [0.34, 3],
  ])('of %d Mt/yr are rounded up for 1 Mt/yr', async (rate, wells) => {
    const sinks = [store('K', { injection_mt_per_yr_per_well: rate })];
    const plan = await planOf({ sinks, targets: [{ amount_mt_per_yr: 1, sense: 'exactly' }] });
    expect(wellsOf(plan)).toEqual([`K ${wells}`]);
    // (20 + 5 w)·0.1 + 0.1 w + 6
    expect(plan.cost.storage_annual_m).toBeCloseTo(8 + 0.6 * wells, 8);
  });

  it('too few make a case infeasible', async () => {
    const sinks = [store('K', { injection_mt_per_yr_per_well: 0.3, max_wells: 3 })];
    expect((await planned(handCase({ sinks, targets: atLeast(1) }))).status).toBe('infeasible');
    expect((await planned(handCase({ sinks, targets: atLeast(0.9) }))).status).toBe('planned');
  });
});

describe('an oil field', () => {
  it('is filled first when its income pays for its pipe', async () => {
    // Income 80/0.4·0.1 = 20 per tonne on 10 Mt/20 = 0.5 Mt/yr. Capture 40·1; two 8-inch pipes 8;
    // K: 2 + 1 well 0.6 + 3 = 5.6; O at 8 per tonne: 2.6 + 4 = 6.6; income 10. Alone, K costs 40 + 4 + 9.2 = 53.2.
    const change = {
      sources: [plant('S', {}, { capture_capital_m: 0, capture_fixed_m_per_yr: 0 })],
      sinks: [store('K'), store('O', { kind: 'oil_field', capacity_mt: 10, storage_cost_per_t: 8 })],
      routes: [route('S', 'K', 100), route('S', 'O', 100)],
      targets: atLeast(1),
    };
    const poor = { oil_field: { oil_price_per_bbl: 80, co2_t_per_bbl: 0.4, margin_share: 0.04 } };
    const plan = await planOf({ ...change, sink_kinds: { oil_field: { ...poor.oil_field, margin_share: 0.1 } } });
    expect(plan.cost).toMatchObject({ revenue_annual_m: expect.closeTo(10, 8), annual_m: expect.closeTo(50.2, 8) });
    expect(wellsOf(plan)).toEqual(['K 1', 'O 1']);
    // At 8 per tonne the income of 4 does not pay for pipe and site.
    expect((await planOf({ ...change, sink_kinds: poor })).cost.annual_m).toBeCloseTo(53.2, 8);
  });
});

describe('a price on CO2', () => {
  // All 1.8 Mt/yr: capture 13 + 72, pipe 6, store (20 + 4·5)·0.1 + 0.4 + 10.8 = 15.2: 106.2, 59 per tonne; less is dearer.
  it.each([
    [58.99, 0, 0],
    [59.01, 1.8, -0.018],
    [100, 1.8, 106.2 - 180],
  ])('of %d per tonne captures what pays', async (price_per_t, captured, annual) => {
    const plan = await planOf({ price_per_t });
    expect(plan.captured_mt_per_yr).toBeCloseTo(captured, 8);
    expect(plan.cost.annual_m).toBeCloseTo(annual, 7);
  });
});

describe('a source of two gas streams', () => {
  const gas = (stream: string, emissions_mt_per_yr: number, cost: number, capture_capital_m: number) => ({
    ...{ stream, emissions_mt_per_yr, capture_rate: 1, capture_cost_per_t: cost, capture_capital_m },
  });
  const works = (capital: number): CaseDocument['sources'] => [
    { ...plant('S'), streams: [gas('process', 0.5, 20, capital), gas('conventional', 1, 60, 0)] },
  ];
  const captureOf = async (capital: number, amount: number) =>
    (await planOf({ sources: works(capital), targets: [{ amount_mt_per_yr: amount, sense: 'exactly' }] })).cost.capture_annual_m;

  it('gives its cheap stream first', async () => {
    expect(await captureOf(0, 0.4)).toBeCloseTo(0.4 * 20, 8);
    expect(await captureOf(0, 0.8)).toBeCloseTo(0.5 * 20 + 0.3 * 60, 8);
  });

  it('builds the plant of the cheap stream only where it is worth its capital', async () => {
    // Capital 100: 10 a year. At 0.2 Mt/yr 60·0.2 = 12 beats 10 + 4; at 0.8 the plant saves 40·0.5.
    expect(await captureOf(100, 0.2)).toBeCloseTo(12, 8);
    expect(await captureOf(100, 0.8)).toBeCloseTo(10 + 28, 8);
  });
});

describe('pipes of two cost lines', () => {
  const line = (slope: number, intercept: number, more: object = {}) => ({ slope, intercept, ...more });
  const big = [plant('S', {}, { emissions_mt_per_yr: 4 })];
  const exactly = (amount_mt_per_yr: number) => [{ amount_mt_per_yr, sense: 'exactly' as const }];

  it.each([
    // The lines meet at (0.5 − 0.3)/(0.2 − 0.1) = 2 Mt/yr. 100 km at CRF 0.1: 10·(0.3 + 0.2·1.5) and 10·(0.5 + 0.1·3).
    [1.5, 'SK trend-1', 6],
    [3, 'SK trend-2', 8],
  ])('take the lower line at %d Mt/yr', async (amount, pipe, annual) => {
    const pipes = { kind: 'trends', trends: [line(0.2, 0.3), line(0.1, 0.5)] };
    const plan = await planOf({ sources: big, pipes, targets: exactly(amount) });
    expect(pipesOf(plan)).toEqual([pipe]);
    expect(plan.cost.transport_annual_m).toBeCloseTo(annual, 8);
  });

  it('charge right of way by its own length, and both at a use of 0.93', async () => {
    // cost 120 km (terrain 1.2), right of way 50 km (factor 0.5):
    // 0.1·(120·(0.3 + 0.2·1.5/0.93) + 50·(0.05 + 0.01·1.5/0.93))
    const way = (slope: number, intercept: number) => ({ right_of_way_slope: slope, right_of_way_intercept: intercept });
    const pipes = { kind: 'trends', trends: [line(0.2, 0.3, way(0.01, 0.05)), line(0.1, 0.5, way(0.005, 0.08))] };
    const routes = [route('S', 'K', 100, { terrain_factor: 1.2, right_of_way_factor: 0.5 })];
    const plan = await planOf({ sources: big, pipes, routes, targets: exactly(1.5) });
    expect(plan.cost.transport_annual_m).toBeCloseTo(12 * (0.3 + 0.3 / 0.93) + 5 * (0.05 + 0.015 / 0.93), 8);
  });
});
