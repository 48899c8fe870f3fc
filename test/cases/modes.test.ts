import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { atLeast, plant, route, store } from '../fixtures/hand-case.ts';
import { link, plants, ports, ship, shipCase } from '../fixtures/modes/ship-case.ts';
import { stageTarget, twoStages } from '../fixtures/staged-case.ts';
import { planned, searchInThisThread } from '../properties/planning.ts';

/** The plan of a case by the reduced model, by the whole one and with the search, all alike; its audit finds nothing. */
async function planOf(document: CaseDocument): Promise<Plan> {
  const [outcome, ...others] = [
    await planned(document),
    await planned(document, { reduced: false }),
    await planned(document, { search: searchInThisThread }),
  ];
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  for (const other of others) {
    if (other.status !== 'planned') throw new Error(other.status);
    expect(other.plan.audit).toEqual({ ok: true, issues: [] });
    expect(other.plan.cost.annual_m).toBeCloseTo(outcome.plan.cost.annual_m, 8);
  }
  return outcome.plan;
}

const linksOf = (plan: Plan) =>
  plan.stages.map(({ links = [] }) =>
    links.map(({ id, vehicles, flow_mt_per_yr: flow }) => `${id} ${vehicles} ${flow.toFixed(3)}`),
  );
const terminalsOf = (plan: Plan) =>
  plan.stages.map(({ terminals = [] }) =>
    terminals.map(({ id, modules, capacity_mt_per_yr: capacity }) => `${id} ${modules ?? '–'} ${capacity?.toFixed(3)}`),
  );
const pipesOf = (plan: Plan) => plan.stages.map(({ edges }) => edges.map(({ id, option, built }) => `${id} ${option} ${built}`));

/** A year of 1 Mt/yr: plant 10 + 3, 40; site 2, two wells 1.2, 6. */
const others = 10 + 3 + 40 + 2 + 1.2 + 6;

/** A year of 1 Mt/yr through both terminals: 60 and 20 of capital at 0.1 + 0.05; 2 + 0.1·50 and 1 per tonne. */
const terminals = (60 + 20) * 0.15 + 7 + 1;

describe('a pipe or a ship between the same two places', () => {
  // The 8-inch pipe costs 0.04 a year and km. A ship of 10 000 t at 20 km/h with 20 hours in port makes 8760/(L/10 + 20)
  // trips a year: 2.19 Mt/yr over 200 km, 1 Mt/yr until 676 km, then two are needed; each 30·(0.1 + 0.05) = 4.5 a year.
  // Fuel 0.005 L, terminals 20. So the ship costs 20 + 4.5 + 0.005 L until 676 km, 20 + 9 + 0.005 L after.
  const targets = atLeast(1);
  const byPipe = (km: number) => 0.04 * km;
  const byShip = (km: number, ships: number) => terminals + 4.5 * ships + 0.005 * km;

  it('the pipe wins over 200 km: 8 a year against 25.5', async () => {
    const plan = await planOf(shipCase(200, { targets }));
    expect(linksOf(plan)).toEqual([[]]);
    expect(terminalsOf(plan)).toEqual([[]]);
    expect(plan.cost.annual_m).toBeCloseTo(others + byPipe(200), 8);
  });

  it('the ship wins over 1000 km: 34 a year against 40', async () => {
    const plan = await planOf(shipCase(1000, { targets }));
    expect(pipesOf(plan)).toEqual([[]]);
    expect(linksOf(plan)).toEqual([['PQ 2 1.000']]);
    expect(terminalsOf(plan)).toEqual([['P:loading – 1.000', 'Q:unloading – 1.000']]);
    expect(byShip(1000, 2)).toBeCloseTo(34, 12);
    expect(plan.cost.annual_m).toBeCloseTo(others + 34, 8);
    expect(plan.cost.transport_annual_m).toBeCloseTo(34, 8);
    // Two ships of 73 trips: 1.46 Mt/yr, 1/1.46 of it used.
    expect(plan.stages[0]?.links?.[0]).toMatchObject({
      ...{ from: 'P', to: 'Q', mode: 'ship', kind: 'ship', length_km: 1000, capital_m: 60 },
      capacity_mt_per_yr: expect.closeTo(1.46, 12),
      utilisation: expect.closeTo(1 / 1.46, 12),
      annual_m: expect.closeTo(9 + 5, 8),
    });
    expect(plan.cash.map(({ term, asset, annual_m }) => [term, asset, Number(annual_m.toFixed(6))]).slice(2, 8)).toEqual([
      ['terminal', 'P:loading', 9],
      ['terminal', 'Q:unloading', 3],
      ['terminal_operation', 'P:loading', 7],
      ['terminal_operation', 'Q:unloading', 1],
      ['vehicles', 'PQ', 9],
      ['haulage', 'PQ', 5],
    ]);
    // All of it is the source's: 1000 km, 34 of transport for 1 Mt.
    expect(plan.stages[0]?.sources[0]).toMatchObject({ haul_km: 1000, cost: { transport_annual_m: expect.closeTo(34, 8) } });
  });

  it('they break even at 29 ÷ 0.035 = 828.6 km', async () => {
    expect(byPipe(29 / 0.035)).toBeCloseTo(byShip(29 / 0.035, 2), 9);
    const [before, after] = [await planOf(shipCase(828, { targets })), await planOf(shipCase(829, { targets }))];
    expect([linksOf(before), linksOf(after)]).toEqual([[[]], [['PQ 2 1.000']]]);
    expect(before.cost.annual_m).toBeCloseTo(others + byPipe(828), 8);
    expect(after.cost.annual_m).toBeCloseTo(others + byShip(829, 2), 8);
  });

  it('ships sail where no pipe can be laid at all', async () => {
    const plan = await planOf(shipCase(200, { targets, routes: [] }));
    expect(linksOf(plan)).toEqual([['PQ 1 1.000']]);
    expect(plan.cost.annual_m).toBeCloseTo(others + 25.5, 8);
  });

  it('hired trucks need no vehicles, only their price', async () => {
    // 0.1 per t and km over 200 km for 0.2 Mt/yr: 4. Terminals: 28 and 12 at 0.15, 7 + 1 per tonne. Plant 13 + 8; 2, 0.6, 1.2.
    const modes = [{ id: 'truck', kind: 'truck' as const, cost_per_t_km: 0.1 }];
    const plan = await planOf(shipCase(200, { targets: atLeast(0.2), routes: [], modes, links: [link(200, { mode: 'truck' })] }));
    expect(plan.stages[0]?.links?.[0]).toMatchObject({
      vehicles: null,
      capacity_mt_per_yr: null,
      utilisation: null,
      capital_m: 0,
    });
    expect(plan.cost.annual_m).toBeCloseTo(13 + 8 + 2 + 0.6 + 1.2 + 4 + 40 * 0.15 + 1.6, 8);
  });
});

describe('terminals', () => {
  it('serve several links, and count once for them', async () => {
    // S and T load at P: T by a pipe of 50 km. Two ships to Q and R beside each other would cost two unloading terminals.
    const sources = [plant('S'), plant('T')];
    const sinks = [store('K', { max_wells: 2 }), store('O', { max_wells: 2 })];
    const terminals = [...ports, { ...ports[1], id: 'R', name: 'Port of O', longitude: 112, latitude: 31 }];
    const links = [link(250), link(300, { id: 'PR', to: 'R' })];
    const plan = await planOf(
      shipCase(250, { targets: atLeast(2), sources, sinks, terminals, links, routes: [route('T', 'S', 50)] }),
    );
    expect(linksOf(plan)).toEqual([['PQ 1 1.000', 'PR 1 1.000']]);
    expect(terminalsOf(plan)).toEqual([['P:loading – 2.000', 'Q:unloading – 1.000', 'R:unloading – 1.000']]);
    // Plants 26, 80; two sites 4, four wells 2.4, 12. The pipe from T: 1 Mt/yr or less of 1.8 each: at least 0.2 from T.
    const loading = (20 + 80) * 0.15 + 14;
    const unloading = 2 * (20 * 0.15 + 1);
    const pipe = 2;
    expect(plan.cost.annual_m).toBeCloseTo(26 + 80 + 4 + 2.4 + 12 + loading + unloading + pipe + 2 * 4.5 + 0.005 * 550, 8);
  });

  it('pass tonnes from one mode to another without loading them again', async () => {
    // By barge from P to Q, 250 km, and on by ship to R, 400 km: one loading, one unloading, two vessels.
    const barge = { ...ship, id: 'barge', kind: 'barge' as const };
    const terminals = [
      ports[0],
      { id: 'Q', name: 'Roads', longitude: 112, latitude: 30 },
      { id: 'R', name: 'Port of O', longitude: 112, latitude: 31, unloading: 'unloading' },
    ];
    const links = [link(250, { mode: 'barge' }), link(400, { id: 'QR', from: 'Q', to: 'R' })];
    const document = { targets: atLeast(1), sinks: [store('O')], routes: [], modes: [ship, barge], terminals, links };
    const plan = await planOf(shipCase(250, document));
    expect(linksOf(plan)).toEqual([['PQ 1 1.000', 'QR 1 1.000']]);
    expect(plan.cost.annual_m).toBeCloseTo(others + 20 + 2 * 4.5 + 0.005 * 650, 8);
  });

  it('of modules are built in whole ones, within what the place can hold', async () => {
    // 0.8 Mt/yr takes two modules of 0.5 to load; a place for 0.8 Mt/yr holds one.
    const sized = plants.map((one) => ({ ...one, size_mt_per_yr: 0.5 }));
    const change = { targets: atLeast(0.8), routes: [], terminal_plants: sized };
    const plan = await planOf(shipCase(200, change));
    expect(terminalsOf(plan)).toEqual([['P:loading 2 1.000', 'Q:unloading 2 1.000']]);
    const own = 13 + 32 + 2 + 1.2 + 4.8 + (60 + 20) * 0.15 + 0.8 * 8 + 4.5 + 0.8;
    expect(plan.cost.annual_m).toBeCloseTo(own, 8);
    const small = ports.map((one) => ({ ...one, max_mt_per_yr: 0.8 }));
    const none = await planned(shipCase(200, { ...change, terminals: small }));
    expect(none.status === 'infeasible' && none.issues.map(({ code }) => code)).toContain('clash.haul_capacity');
  });
});

describe('what ships and terminals emit and lose', () => {
  it('is not avoided, and a target of avoided tonnes asks for that much more', async () => {
    // 0.00002 t/t/km of fuel and 0.00001 of boil-off over 1000 km, 0.05 to load: 0.02 + 0.01 + 0.05 a tonne captured.
    const modes = [{ ...ship, emissions_t_per_t_km: 0.00002, boil_off_t_per_t_km: 0.00001 }];
    const [first, ...rest] = plants;
    const emitting = [{ ...first, id: 'liquefaction', emissions_t_per_t: 0.05 }, ...rest];
    const targets = [{ amount_mt_per_yr: 0.92, counts: 'avoided' as const, sense: 'at_least' as const }];
    const plan = await planOf(shipCase(1000, { targets, routes: [], modes, terminal_plants: emitting }));
    expect(plan.captured_mt_per_yr).toBeCloseTo(1, 8);
    expect(plan.accounts).toMatchObject({
      transport_mt_per_yr: expect.closeTo(0.07, 9),
      leaked_mt_per_yr: expect.closeTo(0.01, 9),
      avoided_mt_per_yr: expect.closeTo(0.92, 9),
    });
    expect(plan.stages[0]?.links?.[0]).toMatchObject({
      emitted_mt_per_yr: expect.closeTo(0.02, 9),
      lost_mt_per_yr: expect.closeTo(0.01, 9),
    });
    expect(plan.stages[0]?.sources[0]?.cost.levelised_per_t_avoided).toBeCloseTo((others + 34) / 0.92, 6);
  });
});

describe('in stages', () => {
  /** Two stages of ten years at 10 %: as in the other staged cases. */
  const annuity = (years: number) => (1 - 1.1 ** -years) / 0.1;
  const later = 1.1 ** -10;
  const annual = (capital: readonly [number, number], running: readonly [number, number]) =>
    (capital[0] + later * capital[1] + annuity(10) * running[0] + later * annuity(10) * running[1]) / annuity(20);

  const staged = (change: Partial<CaseDocument>): CaseDocument => {
    const { capital_recovery_factor: _given, ...rest } = shipCase(600, { stages: twoStages, discount_rate: 0.1, ...change });
    return rest;
  };
  // 600 km by ship: 80 h a trip, 109.5 a year, 1.095 Mt/yr a ship of 15 and 0.75 a year; modules of 0.5 Mt/yr for 10 and 4,
  // 5 % of that a year. 12 of fuel, 6 and 2 of handling: 20 per tonne. The pipe takes a way of 300 km: 90 or 150, 3 a year.
  const modes = [{ ...ship, cost_per_t_km: 0.02, vehicle: { ...ship.vehicle, capital_m: 15 } }];
  const modules = [
    { id: 'liquefaction', capital_m_per_mt_per_yr: 20, size_mt_per_yr: 0.5, fixed_share_per_yr: 0.05, cost_per_t: 6 },
    { id: 'unloading', capital_m_per_mt_per_yr: 8, size_mt_per_yr: 0.5, fixed_share_per_yr: 0.05, cost_per_t: 2 },
  ];
  const change = {
    ...{ modes, terminal_plants: modules, routes: [route('S', 'K', 300)] },
    targets: [stageTarget('2030', 0.3), stageTarget('2040', 1.8)],
  };

  it('the ship comes first and the pipe later, where tonnes grow', async () => {
    // Worth at the start, transport alone. Ship first: 29 and 1.45 a year for ever, 0.3·20 a year for ten: 41.3 + 36.9; the
    // 12-inch pipe later 57.8 + 7.1: 143.2. Pipes at once: 150 + 25.5 = 175.5, or 8 inch twice 115.5 + 41.8 = 157.3. Ships
    // for both: 41.3 + 36.9, then one ship and three modules more 28.7 and 1.8·20 a year 85.3: 192.2.
    const plan = await planOf(staged(change));
    expect(linksOf(plan)).toEqual([['PQ 1 0.300'], ['PQ 1 0.000']]);
    expect(terminalsOf(plan)).toEqual([
      ['P:loading 1 0.500', 'Q:unloading 1 0.500'],
      ['P:loading 1 0.500', 'Q:unloading 1 0.500'],
    ]);
    expect(pipesOf(plan)).toEqual([[], ['SK 12 2040']]);
    const expected = annual([100 + 20 + 5 + 29, 15 + 150], [3 + 12 + 0.1 + 1.8 + 1.45 + 6, 3 + 72 + 0.4 + 10.8 + 1.45 + 3]);
    expect(plan.cost.annual_m).toBeCloseTo(expected, 8);
    // Undiscounted: 154 + 165 of capital, ten years of each stage.
    expect(plan.cost.total_m).toBeCloseTo(319 + 243.5 + 906.5, 6);
  });

  it('the fleet grows where the pipe is forbidden', async () => {
    const plan = await planOf(staged({ ...change, routes: [route('S', 'K', 300, { decision: 'forbidden' })] }));
    expect(linksOf(plan)).toEqual([['PQ 1 0.300'], ['PQ 2 1.800']]);
    expect(terminalsOf(plan)[1]).toEqual(['P:loading 4 2.000', 'Q:unloading 4 2.000']);
    const expected = annual(
      [100 + 20 + 5 + 29, 15 + 57],
      [3 + 12 + 0.1 + 1.8 + 1.45 + 6, 3 + 72 + 0.4 + 10.8 + 1.45 + 2.85 + 36],
    );
    expect(plan.cost.annual_m).toBeCloseTo(expected, 8);
  });

  it('a permit keeps the ship in port, and the pipe is laid at once', async () => {
    const plan = await planOf(staged({ ...change, links: [link(600, { permit_years: 10 })] }));
    expect(pipesOf(plan)).toEqual([['SK 8 2030'], ['SK 8 2030', 'SK 8 2040']]);
    expect(linksOf(plan)).toEqual([[], []]);
  });

  it('what ships are still worth at the end is salvage', async () => {
    // Lives of 40 years: of what is bought at the start half is left after 20, of the pipe of 2040 three quarters.
    const plan = await planOf(staged({ ...change, asset_lives: { transport_years: 40 } }));
    expect(linksOf(plan)[0]).toEqual(['PQ 1 0.300']);
    expect(plan.cost.total_m).toBeCloseTo(319 + 243.5 + 906.5 - 29 / 2 - 150 * 0.75, 6);
  });

  it('a required link has its ship, used or not', async () => {
    const targets = [stageTarget('2030', 0.3), stageTarget('2040', 0.3)];
    const links = [link(600, { decision: 'required', build_stage: '2040' })];
    const plan = await planned(staged({ ...change, targets, routes: [route('S', 'K', 50)], links }));
    if (plan.status !== 'planned') throw new Error(plan.status);
    expect(plan.plan.audit.ok).toBe(true);
    expect(linksOf(plan.plan)).toEqual([[], ['PQ 1 0.000']]);
    expect(pipesOf(plan.plan)[0]).toEqual(['SK 8 2030']);
  });
});

describe('averages beside peaks', () => {
  it('ships and terminals are sized by the peak and pay for the average', async () => {
    // S runs for 10 of 20 years: 0.5 Mt/yr on the average, 1 at the peak. One ship over 200 km.
    const sources = [plant('S', { service_years: 10 })];
    const plan = await planOf(shipCase(200, { targets: atLeast(0.5), sources, routes: [] }));
    expect(plan.stages[0]?.links?.[0]).toMatchObject({ vehicles: 1, peak_mt_per_yr: 1, flow_mt_per_yr: 0.5 });
    // Plant 10 + 3/2 + 20; site 2, wells 1.2, 3; terminals 80 at 0.15, 8 per tonne; ship 4.5, fuel 1 per tonne.
    expect(plan.cost.annual_m).toBeCloseTo(10 + 1.5 + 20 + 2 + 1.2 + 3 + 12 + 4 + 4.5 + 0.5, 8);
  });
});

describe('clusters', () => {
  it('have the terminals where these meet the pipes, and links between them lie between', async () => {
    const hub = (name: string, longitude: number) => ({ name, longitude, latitude: 30 });
    const clusters = [
      { id: 'west', name: 'West', hubs: [hub('S town', 110)] },
      { id: 'east', name: 'East', hubs: [hub('K town', 112)] },
    ];
    const plan = await planOf(
      shipCase(1000, { targets: atLeast(1), clusters, cluster_membership: { rule: 'nearest_hub', within_km: 50 } }),
    );
    expect(plan.clusters?.edges).toEqual([
      { id: 'P:loading', group: { part: 'cluster', cluster: 'west' } },
      { id: 'Q:unloading', group: { part: 'cluster', cluster: 'east' } },
      { id: 'PQ', group: { part: 'between' } },
    ]);
    const transport = plan.clusters?.stages[0]?.groups.map(({ cost }) => cost.transport_annual_m);
    // Unloading 3 + 1 in the east, loading 9 + 7 in the west, none elsewhere, ships and fuel 9 + 5 between them.
    for (const [k, amount] of [4, 16, 0, 14].entries()) expect(transport?.[k]).toBeCloseTo(amount, 8);
  });
});
