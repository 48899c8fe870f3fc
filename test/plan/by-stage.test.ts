import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { builtByStage } from '../../src/plan/by-stage/built.ts';
import { cashByStage } from '../../src/plan/by-stage/cash.ts';
import { pipesByStage } from '../../src/plan/by-stage/pipes.ts';
import { storageByStage, storageInAll } from '../../src/plan/by-stage/storage.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { hubPlanned } from '../fixtures/hub-plan.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { planned } from '../properties/planning.ts';

async function planOf(change: Partial<CaseDocument>): Promise<Plan> {
  const outcome = await planned(stagedCase(change));
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  return outcome.plan;
}

const total = <T>(rows: readonly T[], of: (row: T) => number) => rows.reduce((sum, row) => sum + of(row), 0);

describe('a pipe laid twice, stage by stage', () => {
  // S captures 0.9 Mt/yr for ten years and 1.8 for ten more at 10 %: an 8-inch pipe in each stage, two wells in each.
  const targets = [stageTarget('2030', 0.9), stageTarget('2040', 1.8)];

  it('is built so', async () => {
    const nothing = { length_km: null, capital_m: null };
    const pipe = { what: 'pipes', option: '8', diameter_in: 8, count: 1, mt_per_yr: 1, length_km: 100, capital_m: 30 };
    const wells = { ...nothing, what: 'wells', count: 2, mt_per_yr: expect.closeTo(1, 9) };
    expect(builtByStage(await planOf({ targets }))).toEqual([
      { stage: '2030', what: 'plants', count: 1, mt_per_yr: 1.8, length_km: null, capital_m: 100 },
      { ...nothing, stage: '2030', what: 'stores', count: 1, mt_per_yr: null, capital_m: 30 },
      { ...wells, stage: '2030' },
      { ...pipe, stage: '2030' },
      { stage: '2040', what: 'plants', count: 0, mt_per_yr: 0, length_km: null, capital_m: 0 },
      { ...nothing, stage: '2040', what: 'stores', count: 0, mt_per_yr: null, capital_m: 10 },
      { ...wells, stage: '2040' },
      { ...pipe, stage: '2040' },
    ]);
  });

  it('costs so: capital of the second stage counts 1.1^-10, its running money an annuity as late', async () => {
    const annuity = (1 - 1.1 ** -10) / 0.1;
    const later = 1.1 ** -10;
    const rows = cashByStage(await planOf({ targets }));
    const of = (stage: string, category: string) => rows.find((row) => row.stage === stage && row.category === category);
    // Capture: 100, then nothing; 3 a year and 40 per tonne.
    expect(of('2030', 'capture')).toMatchObject({ actor: 'emitter', capital_m: 100, running_m_per_yr: expect.closeTo(39, 8) });
    expect(of('2040', 'capture')?.running_present_m).toBeCloseTo(75 * annuity * later, 7);
    // Transport: a pipe of 30 in each stage, 1 and then 2 a year.
    expect(of('2040', 'transport')).toMatchObject({
      ...{ actor: 'transporter', capital_m: 30, capital_cash_m: 30, running_m_per_yr: expect.closeTo(2, 8) },
      ...{ running_cash_m: expect.closeTo(20, 7), capital_present_m: expect.closeTo(30 * later, 8) },
      running_present_m: expect.closeTo(2 * annuity * later, 8),
    });
  });

  it('is told as a second pipe, and as a wider one where the flow takes one', async () => {
    const alike = pipesByStage(await planOf({ targets }));
    expect(alike.map(({ pipe, beside, grows }) => [pipe.option, pipe.built, beside?.built, grows])).toEqual([
      ['8', '2030', undefined, undefined],
      ['8', '2040', '2030', 'alike'],
    ]);
    expect(alike.map(({ stages }) => stages.map((one) => one?.flow_mt_per_yr))).toEqual([
      [0.9, 0.9],
      [undefined, 0.9],
    ]);
    // 0.9 and then 2.7 Mt/yr of two plants at S, at 10 %: an 8-inch and then a 12-inch pipe.
    const sources = [plant('S', {}, { emissions_mt_per_yr: 3 })];
    const wider = pipesByStage(await planOf({ sources, targets: [stageTarget('2030', 0.9), stageTarget('2040', 2.7)] }));
    expect(wider.map(({ pipe, grows }) => [pipe.option, pipe.built, grows])).toEqual([
      ['8', '2030', undefined],
      ['12', '2040', 'wider'],
    ]);
  });
});

it('stores fill so: one that hands over to the next, and how long the rest lasts', async () => {
  // 1 Mt/yr: K of 10 Mt is full after ten years, O of 100 takes over and lasts 90 years more at that rate.
  const plan = await planOf({
    sinks: [store('K', { capacity_mt: 10 }), store('O')],
    routes: [route('S', 'K', 100), route('S', 'O', 400)],
    targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
  });
  const stores = storageByStage(plan);
  expect(stores.map(({ id, opened, until_mt, left_mt, years_left }) => ({ id, opened, until_mt, left_mt, years_left }))).toEqual([
    { id: 'K', opened: '2030', until_mt: [10, 10], left_mt: 0, years_left: null },
    { id: 'O', opened: '2040', until_mt: [0, 10], left_mt: 90, years_left: 90 },
  ]);
  expect(storageInAll(stores)).toEqual({
    ...{ capacity_mt: 110, until_mt: [10, 20], left_mt: 90, rate_mt_per_yr: 1, years_left: 90 },
  });
});

describe('the made-up hub', () => {
  it('sums to the plan’s money: what is built, undiscounted cash with salvage, present value', async () => {
    const { plan } = await hubPlanned();
    const rows = cashByStage(plan);
    expect(total(rows, (row) => row.capital_cash_m + row.running_cash_m)).toBeCloseTo(plan.cost.total_m, 5);
    expect(total(rows, (row) => row.capital_present_m + row.running_present_m)).toBeCloseTo(plan.cost.present_value_m, 5);
    const capital = total(plan.cash, (line) => line.capital_m);
    expect(total(builtByStage(plan), (row) => row.capital_m ?? 0)).toBeCloseTo(capital, 6);
    expect(total(rows, (row) => row.capital_m)).toBeCloseTo(capital, 6);
  });

  it('builds every pipe, well and store once', async () => {
    const { plan } = await hubPlanned();
    const rows = builtByStage(plan);
    const count = (what: string) => total(rows, (row) => (row.what === what ? row.count : 0));
    const last = plan.stages.at(-1);
    expect(count('pipes')).toBe(last?.edges.length);
    expect(count('wells')).toBe(total(last?.sinks ?? [], ({ wells }) => wells));
    expect(count('stores')).toBe(plan.counts.sinks);
    expect(count('plants')).toBe(plan.counts.sources);
  });
});
