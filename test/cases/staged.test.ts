import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { stagedCase, stageTarget, twoStages } from '../fixtures/staged-case.ts';
import { planned } from '../properties/planning.ts';

/** The plan of a staged case, by the reduced model and by the whole one alike; its audit finds nothing. */
async function planOf(change: Partial<CaseDocument>): Promise<Plan> {
  const [outcome, whole] = [await planned(stagedCase(change)), await planned(stagedCase(change), { reduced: false })];
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  if (whole.status !== 'planned') throw new Error(whole.status);
  expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  expect(outcome.plan.cost.annual_m).toBeCloseTo(whole.plan.cost.annual_m, 8);
  return outcome.plan;
}

const pipesOf = (plan: Plan) => plan.stages.map(({ edges }) => edges.map(({ id, option, built }) => `${id} ${option} ${built}`));
const wellsOf = (plan: Plan) => plan.stages.map(({ sinks }) => sinks.map(({ id, wells }) => `${id} ${wells}`));
const sourcesOf = (plan: Plan) =>
  plan.stages.map(({ sources }) => sources.map(({ id, captured_mt_per_yr: tonnes }) => `${id} ${tonnes.toFixed(3)}`));

/**
 * Money over two stages of ten years: capital of the second counts 1.1^-10 of that of the first; a year's running money of
 * a stage counts its share of the present value of 1 a year for 20 years.
 */
function at(rate: number) {
  const annuity = (years: number) => (rate === 0 ? years : (1 - (1 + rate) ** -years) / rate);
  const later = (1 + rate) ** -10;
  const [first, second] = [annuity(10) / annuity(20), (later * annuity(10)) / annuity(20)];
  return {
    later,
    first,
    second,
    annual: (capital: readonly [number, number], running: readonly [number, number]) =>
      (capital[0] + later * capital[1]) / annuity(20) + first * running[0] + second * running[1],
  };
}

describe('a pipe for flows that double', () => {
  // S captures 0.9 Mt/yr for ten years and 1.8 for ten more, 100 km from K. One 12-inch pipe costs 50 and 1 a year; an
  // 8-inch pipe 30 and 1 a year, twice 60 and 2. Plant 100 and 3 a year, 40 per tonne; site 20; two wells of 5, two more
  // in the second stage; 0.1 a year each; 6 per tonne.
  const targets = [stageTarget('2030', 0.9), stageTarget('2040', 1.8)];
  const others = [3 + 36 + 0.2 + 5.4, 3 + 72 + 0.4 + 10.8] as const;

  it('is laid wide at once where money is cheap', async () => {
    // At 2 % the second pipe is worth 24.6 of 30 today: 50 + 16.35 of upkeep against 54.6 + 23.7.
    const plan = await planOf({ targets, discount_rate: 0.02 });
    expect(pipesOf(plan)).toEqual([['SK 12 2030'], ['SK 12 2030']]);
    const expected = at(0.02).annual([100 + 50 + 20 + 10, 10], [others[0] + 1, others[1] + 1]);
    expect(plan.cost.annual_m).toBeCloseTo(expected, 8);
    // Undiscounted: 190 of capital, ten years of each stage.
    expect(plan.cost.total_m).toBeCloseTo(190 + 10 * (others[0] + 1) + 10 * (others[1] + 1), 6);
    expect(plan.length_km).toBe(100);
    expect(plan.captured_mt_per_yr).toBeCloseTo(1.35, 8);
  });

  it('is laid twice where money is dear', async () => {
    // At 10 % the second pipe is worth 11.6 today: 30 + 11.6 + 10.9 of upkeep against 50 + 8.5.
    const plan = await planOf({ targets, discount_rate: 0.1 });
    expect(pipesOf(plan)).toEqual([['SK 8 2030'], ['SK 8 2030', 'SK 8 2040']]);
    expect(plan.cost.annual_m).toBeCloseTo(at(0.1).annual([160, 40], [others[0] + 1, others[1] + 2]), 8);
    expect(plan.stages[1]!.edges.map(({ flow_mt_per_yr }) => flow_mt_per_yr)).toEqual([0.9, 0.9]);
    // Each pipe with its own money: the first only its upkeep now, 1 a year at the weight of the stage.
    const { annuity30, weight } = { annuity30: (30 * at(0.1).later * 0.1) / (1 - 1.1 ** -20), weight: at(0.1).second };
    expect(plan.stages[1]!.edges[0]).toMatchObject({ capital_m: 0, annual_m: expect.closeTo(weight, 8) });
    expect(plan.stages[1]!.edges[1]).toMatchObject({ capital_m: 30, annual_m: expect.closeTo(annuity30 + weight, 8) });
  });

  it('is laid twice all the same where the budget of the first stage is too small for the wide one', async () => {
    // Wide at once takes 180 in the first stage, the narrow one 160.
    const stages = twoStages.map((one, k) => (k === 0 ? { ...one, capital_budget_m: 175 } : one));
    const plan = await planOf({ targets, stages, discount_rate: 0.02 });
    expect(pipesOf(plan)).toEqual([['SK 8 2030'], ['SK 8 2030', 'SK 8 2040']]);
    const none = await planned(stagedCase({ targets, stages: twoStages.map((one) => ({ ...one, capital_budget_m: 100 })) }));
    expect(none.status === 'infeasible' && none.issues.map(({ code }) => code)).toContain('clash.capital_budget');
  });

  it('counts what is left of its life at the end', async () => {
    // A pipe of 40 years is half used after 20, and a quarter after 10; the wide one at 2 %: 50·(1 − 0.5·1.02^-20).
    const plan = await planOf({ targets, discount_rate: 0.02, asset_lives: { transport_years: 40 } });
    const salvage = (50 * 0.5 * 1.02 ** -20 * 0.02) / (1 - 1.02 ** -20);
    const expected = at(0.02).annual([180, 10], [others[0] + 1, others[1] + 1]) - salvage;
    expect(plan.cost.annual_m).toBeCloseTo(expected, 8);
    expect(plan.cost.total_m).toBeCloseTo(190 - 25 + 10 * (others[0] + 1) + 10 * (others[1] + 1), 6);
  });

  it('is renewed where its life ends before the horizon', async () => {
    // Pipes of 8 years, undiscounted: one over 20 years is bought in years 0, 8 and 16, half of the last left: 2.5 times;
    // one over the last ten 1.25 times. Two narrow ones 75 + 37.5 and 30 of upkeep, a wide one 125 and 20.
    const plan = await planOf({ targets, discount_rate: 0, asset_lives: { transport_years: 8 } });
    expect(plan.cost.total_m).toBeCloseTo(140 + 75 + 37.5 + 10 * (others[0] + 1) + 10 * (others[1] + 2), 6);
  });
});

describe('a source that closes', () => {
  it('hands over to the next, which uses its pipe', async () => {
    // S runs until 2040, T from then on, 10 km further off. Without discounting the recovery factor is 1/20.
    // Capital: two plants 200, pipes 30 + 3, site 20, two wells 10. A year: 43 of capture, pipes 1, and 0.1 in the second
    // stage, wells 0.2, storage 6.
    const plan = await planOf({
      discount_rate: 0,
      sources: [plant('S', { closes_year: 2040 }), plant('T', { available_from_year: 2040 })],
      routes: [route('S', 'K', 100), route('T', 'S', 10)],
      targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
    });
    expect(sourcesOf(plan)).toEqual([['S 1.000'], ['T 1.000']]);
    expect(pipesOf(plan)).toEqual([['SK 8 2030'], ['SK 8 2030', 'TS 8 2040']]);
    expect(plan.cost.annual_m).toBeCloseTo(263 / 20 + 43 + 1.05 + 6.2, 8);
    expect(plan.counts.sources).toBe(2);
  });

  it('is of no use for a stage in which it does not run', async () => {
    const change = { sources: [plant('S', { closes_year: 2040 })], targets: [stageTarget('2040', 0.1)] };
    const outcome = await planned(stagedCase(change));
    expect(outcome.status === 'infeasible' && outcome.issues.map(({ code }) => code)).toContain('clash.stage_demand');
  });

  it('that retires within a stage sizes the pipe by its peak and fills the store by its average', async () => {
    // 15 years of service: half of the second stage. 0.75 Mt/yr on its average is 1.5 while S runs: the wide pipe, 3 wells.
    // In the first stage 1 Mt/yr. Capital: plant 100, pipe 50, site 20, 2 wells; one well more later.
    // A year: 43 + 1 + 0.2 + 6, then 1.5 + 30 + 1 + 0.3 + 4.5.
    const plan = await planOf({
      discount_rate: 0.02,
      sources: [plant('S', { service_years: 15 })],
      targets: [stageTarget('2030', 1), stageTarget('2040', 0.75)],
    });
    expect(plan.stages[1]!.edges[0]).toMatchObject({ peak_mt_per_yr: 1.5, flow_mt_per_yr: 0.75 });
    expect(plan.cost.annual_m).toBeCloseTo(at(0.02).annual([180, 5], [50.2, 37.3]), 8);
  });
});

describe('a sink that fills up', () => {
  it('hands over to the next', async () => {
    // K holds 10 Mt, O is four times as far. 1 Mt/yr: ten years fill K, then O takes over.
    // Capital: plant 100, pipe 30, site 20, wells 10; later pipe 120, site 20, wells 10.
    // A year: capture 43, pipe 1, wells 0.2, storage 6; later 4 and 0.2 more.
    const plan = await planOf({
      sinks: [store('K', { capacity_mt: 10 }), store('O')],
      routes: [route('S', 'K', 100), route('S', 'O', 400)],
      targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
    });
    expect(wellsOf(plan)).toEqual([['K 2'], ['K 2', 'O 2']]);
    expect(plan.stages.map(({ sinks }) => sinks.map(({ stored_mt_per_yr, fill }) => [stored_mt_per_yr, fill]))).toEqual([
      [[1, 1]],
      [
        [0, 1],
        [1, 0.1],
      ],
    ]);
    expect(plan.stages[1]!.sinks[1]!.years_left).toBe(90);
    expect(plan.cost.annual_m).toBeCloseTo(at(0.1).annual([160, 150], [50.2, 54.4]), 8);
  });
});

describe('a permit', () => {
  const change: Partial<CaseDocument> = {
    sinks: [store('K', { permit_years: 10 }), store('O', { storage_cost_per_t: 20 })],
    routes: [route('S', 'K', 100), route('S', 'O', 100)],
    targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
  };

  it('that takes ten years sends the first tonnes to a dearer sink', async () => {
    // O at 20 per tonne first; K at 6 is worth a pipe, a site and two wells, 60 later, for the second ten years: O stays
    // behind with its pipe and wells, 1.2 a year.
    const plan = await planOf(change);
    expect(plan.stages.map(({ sinks }) => sinks.filter(({ stored_mt: mt }) => mt > 0).map(({ id }) => id))).toEqual([
      ['O'],
      ['K'],
    ]);
    expect(plan.cost.annual_m).toBeCloseTo(at(0.1).annual([160, 60], [43 + 1.2 + 20, 43 + 1.2 + 1.2 + 6]), 8);
  });

  it('changes nothing where it is there at once, and delays all where there is nothing else', async () => {
    const free = await planOf({ ...change, sinks: [store('K'), store('O', { storage_cost_per_t: 20 })] });
    expect(free.cost.annual_m).toBeCloseTo(at(0.1).annual([160, 0], [50.2, 50.2]), 8);
    for (const late of [
      { sinks: [store('K', { permit_years: 1 })] },
      { sources: [plant('S', { permit_years: 10 })] },
      { routes: [route('S', 'K', 100, { permit_years: 10 })] },
      { corridors: [{ id: 'any', name: 'any', permit_years: 10 }] },
    ]) {
      const plan = await planOf({ ...late, targets: [stageTarget('2040', 1)] });
      expect(plan.cost.annual_m).toBeCloseTo(at(0.1).annual([0, 160], [0, 50.2]), 8);
      const early = await planned(stagedCase({ ...late, targets: [stageTarget('2030', 1)] }));
      expect(early.status).toBe('infeasible');
    }
  });
});

describe('learning', () => {
  it('makes capture cheaper where it is built and where it runs', async () => {
    // Half of every capture cost in the second stage: a plant 50, and 1.5 + 20 a year.
    const plan = await planOf({
      sectors: [{ id: 'coal', name: 'coal', capture_cost_factors: [1, 0.5] }],
      targets: [stageTarget('2040', 1)],
    });
    expect(plan.cost.annual_m).toBeCloseTo(at(0.1).annual([0, 110], [0, 21.5 + 1.2 + 6]), 8);
  });
});

describe('an existing line', () => {
  const line = { existing_capacity_mt_per_yr: 1, reuse_capital_m_per_km: 0.1, reuse_fixed_m_per_km_per_yr: 0.02 };
  const routes = [route('S', 'K', 100, { terrain_factor: 3, ...line })];

  it('is reused, by its length and not by the terrain, and a new pipe is laid beside it', async () => {
    // Reusing it costs 10 and 2 a year; a pipe over the hills three times 30 and 1.
    const plan = await planOf({ routes, targets: [stageTarget('2030', 0.9), stageTarget('2040', 1.8)] });
    expect(pipesOf(plan)).toEqual([['SK existing 2030'], ['SK existing 2030', 'SK 8 2040']]);
    const expected = at(0.1).annual([100 + 10 + 20 + 10, 90 + 10], [3 + 36 + 2 + 5.6, 3 + 72 + 5 + 11.2]);
    expect(plan.cost.annual_m).toBeCloseTo(expected, 8);
  });

  it('is reused in one stage too, once', async () => {
    const stages = [{ name: 'one', start_year: 2030, years: 20 }];
    const plan = await planOf({ routes, stages, targets: [{ amount_mt_per_yr: 0.9 }] });
    expect(pipesOf(plan)).toEqual([['SK existing one']]);
  });
});

describe('what is decided beforehand', () => {
  const sinks = (K: object, O: object) => [store('K', K), store('O', O)];
  const routes = [route('S', 'K', 100), route('S', 'O', 200)];
  const targets = [stageTarget('2040', 1)];

  it('is built though nothing needs it, in its stage', async () => {
    // O required in 2030: a site for nothing, 20.
    const plan = await planned(stagedCase({ sinks: sinks({}, { decision: 'required', build_stage: '2030' }), routes, targets }));
    if (plan.status !== 'planned') throw new Error(plan.status);
    expect(plan.plan.audit.issues.map(({ code }) => code)).toEqual(['audit.idle', 'audit.idle']);
    expect(plan.plan.cost.annual_m).toBeCloseTo(at(0.1).annual([20, 160], [0, 50.2]), 8);
  });

  it('is not built where it is forbidden', async () => {
    const far = at(0.1).annual([0, 190], [0, 51.2]);
    const plan = await planOf({ sinks: sinks({ decision: 'forbidden' }, {}), routes, targets });
    expect(plan.cost.annual_m).toBeCloseTo(far, 8);
    const [SK, SO] = routes;
    const by = await planOf({ sinks: sinks({}, {}), routes: [{ ...SK!, decision: 'forbidden' }, SO!], targets });
    expect(by.cost.annual_m).toBeCloseTo(far, 8);
  });

  it('makes a required pipe carry', async () => {
    const [SK, SO] = routes;
    const plan = await planOf({ sinks: sinks({}, {}), routes: [SK!, { ...SO!, decision: 'required' }], targets });
    expect(plan.cost.annual_m).toBeCloseTo(at(0.1).annual([0, 190], [0, 51.2]), 8);
  });
});

describe('targets of a hub', () => {
  it('ask for capability and stored tonnes, and leave plants idle', async () => {
    // Two plants of 1.8 stand for 3.6 of capability; 0.9 are stored: S alone runs, T has only its plant and its 3 a year.
    const plan = await planned(
      stagedCase({
        sources: [plant('S'), plant('T')],
        routes: [route('S', 'K', 100), route('T', 'K', 100)],
        targets: [
          { stage: '2040', counts: 'capability', amount_mt_per_yr: 3 },
          { stage: '2040', counts: 'stored', amount_mt_per_yr: 0.9 },
        ],
      }),
    );
    if (plan.status !== 'planned') throw new Error(plan.status);
    expect(plan.plan.audit.ok).toBe(true);
    expect(plan.plan.cost.annual_m).toBeCloseTo(at(0.1).annual([0, 200 + 30 + 30], [0, 6 + 36 + 1 + 0.2 + 5.4]), 8);
    expect(
      plan.plan.targets.map(({ stage, counts, required_mt, captured_mt }) => [stage, counts, required_mt, captured_mt]),
    ).toEqual([
      ['2040', 'capability', 30, 36],
      ['2040', 'stored', 9, 9],
    ]);
  });
});

describe('pipes of two cost lines', () => {
  it('are sized once for what they carry later, or twice', async () => {
    // 100 km of the line 0.3 + 0.2 X. Once for 1.8: 66. Twice for 0.9: 48 each, the second worth 15.5 at 12 %.
    const pipes = { kind: 'trends', trends: [{ slope: 0.2, intercept: 0.3 }] };
    const targets = [stageTarget('2030', 0.9), stageTarget('2040', 1.8)];
    const others = [
      [130, 10],
      [3 + 36 + 5.6, 3 + 72 + 11.2],
    ] as const;
    const once = await planOf({ pipes, targets, discount_rate: 0.02 });
    expect(once.stages.map(({ edges }) => edges.map(({ sized_mt_per_yr: size }) => size))).toEqual([[1.8], [1.8]]);
    expect(once.cost.annual_m).toBeCloseTo(at(0.02).annual([130 + 66, 10], others[1]), 8);
    const twice = await planOf({ pipes, targets, discount_rate: 0.12 });
    expect(twice.cost.annual_m).toBeCloseTo(at(0.12).annual([130 + 48, 10 + 48], others[1]), 8);
  });
});
