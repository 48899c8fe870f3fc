import { describe, expect, it } from 'vitest';
import { InputError } from '../../../src/base/issue.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { costOfPins } from '../../../src/study/pins/pins.ts';
import type { PinsStudy } from '../../../src/study/studies/pins.ts';
import { stageTarget, twoStages } from '../../fixtures/staged-case.ts';
import { Dice, randomCase, type Size } from '../../properties/random-case.ts';
import { forbidden, pinnedCase, pinsOf, required } from './pinned-case.ts';

const costs = ({ pins, free }: PinsStudy) =>
  Object.fromEntries([...pins.map(({ id, cost }) => [id, cost!.cost_m]), ['all', free.cost!.cost_m]]);
const termsOf = (study: PinsStudy, id: string) =>
  Object.fromEntries(study.pins.find((pin) => pin.id === id)!.cost!.terms.map(({ term, cost_m }) => [term, cost_m]));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function planOf({ pinned }: PinsStudy): Plan {
  if (pinned.status !== 'planned') throw new Error(JSON.stringify(pinned.issues));
  return pinned.plan;
}

function expectSums(study: PinsStudy): void {
  for (const { cost } of [...study.pins, study.free]) {
    if (cost === null) continue;
    expect(sum(cost.terms.map(({ cost_m }) => cost_m))).toBeCloseTo(cost.cost_m, 8);
    expect(cost.low_m).toBeGreaterThanOrEqual(0);
    expect(cost.low_m).toBeLessThanOrEqual(cost.cost_m + 1e-9);
    expect(cost.high_m!).toBeGreaterThanOrEqual(cost.cost_m - 1e-9);
  }
}

describe('what a pin costs, by hand', () => {
  // 8 inch is 0.04 a km and year at CRF 0.1; a site 20 · 0.1 = 2 a year.
  it('a required store: 40 km more of pipe are cheaper than a second site', async () => {
    // Left alone, S sends 0.9 to K over 100 km. With O required either O is opened idle for 2, or it takes everything over
    // 140 km for 40 · 0.04 = 1.6 and K stays closed.
    const study = await pinsOf(pinnedCase({ O: required }));
    expectSums(study);
    expect(costs(study)).toEqual({ O: expect.closeTo(1.6, 8), all: expect.closeTo(1.6, 8) });
    expect(termsOf(study, 'O').pipeline).toBeCloseTo(1.6, 8);
    expect(study.pins[0]).toMatchObject({ table: 'sinks', decision: 'required', built_without: false });
  });

  it('two pins that each cost nothing while the other stands', async () => {
    // K forbidden sends everything to O; O required does so too. Without one of them the other still does.
    const study = await pinsOf(pinnedCase({ K: forbidden, O: required }));
    expectSums(study);
    expect(costs(study)).toEqual({ K: 0, O: 0, all: expect.closeTo(1.6, 8) });
    expect(study.pins.map(({ id, built_without }) => [id, built_without])).toEqual([
      ['K', false],
      ['O', true],
    ]);
  });

  it('a required plant takes the place of another: 30 km of pipe', async () => {
    // T beside S would cost 10 + 3 a year; instead of S it costs 30 · 0.04 = 1.2.
    const study = await pinsOf(pinnedCase({ T: required }));
    expectSums(study);
    expect(costs(study).T).toBeCloseTo(1.2, 8);
  });

  it('a forbidden route: the way round', async () => {
    const study = await pinsOf(pinnedCase({ SK: forbidden }));
    expectSums(study);
    expect(costs(study).SK).toBeCloseTo(1.6, 8);
    expect(study.pins[0]).toMatchObject({ table: 'routes', built_without: true });
  });

  it('a plant required in the first stage that is asked of in the second: ten years sooner', async () => {
    // 100 of capital and 3 a year of ten years too soon, at 10 %: 100 · (1 − 1.1^−10) and 3 · a(10), over a(20).
    const annuity = (years: number) => (1 - 1.1 ** -years) / 0.1;
    const { capital_recovery_factor: _given, ...rest } = pinnedCase(
      { S: { ...required, build_stage: '2030' } },
      { stages: twoStages, discount_rate: 0.1, targets: [stageTarget('2040', 0.9)] },
    );
    const study = await pinsOf(rest);
    expectSums(study);
    const sooner = (100 * (1 - 1.1 ** -10) + 3 * annuity(10)) / annuity(20);
    expect(costs(study).S).toBeCloseTo(sooner, 8);
    expect(termsOf(study, 'S').capture_plant).toBeCloseTo(sooner, 8);
    expect(study.pins[0]).toMatchObject({ build_stage: '2030', built_without: true });
  });

  it('a pin that leaves no plan is named by the plan there is without it', async () => {
    const study = await pinsOf(pinnedCase({ K: forbidden, SO: forbidden, T: required }));
    expect(study.pinned.status).toBe('infeasible');
    expect(study.pins.map(({ id, cost, without }) => [id, cost, without.status])).toEqual([
      ['T', null, 'infeasible'],
      ['K', null, 'planned'],
      ['SO', null, 'planned'],
    ]);
    expect(study.free).toMatchObject({ cost: null, without: { status: 'planned' } });
  });

  it('asks for a pin', async () => {
    await expect(pinsOf(pinnedCase({}))).rejects.toThrow(InputError);
  });
});

describe('what is proved of it', () => {
  const bounded = (plan: Plan, annual_m: number, bound_annual_m: number | null) => ({
    status: 'planned' as const,
    plan: { ...plan, bound_annual_m, cost: { ...plan.cost, annual_m } },
  });

  it('is no more than the two gaps allow', async () => {
    const plan = planOf(await pinsOf(pinnedCase({ O: required })));
    const range = (...ends: readonly [number, number | null, number, number | null]) => {
      const { cost_m, low_m, high_m } = costOfPins(bounded(plan, ends[0], ends[1]), bounded(plan, ends[2], ends[3]))!;
      return [cost_m, low_m, high_m];
    };
    expect(range(10, 9, 8, 7)).toEqual([2, 1, 3]);
    // Bounds that overlap prove no more than that a pin never saves.
    expect(range(10, 7, 8, 6)).toEqual([2, 0, 4]);
    expect(range(10, null, 8, null)).toEqual([2, 0, null]);
    // A dearer plan without the pin: the one with it serves as well.
    expect(range(10, 9, 11, 6)).toEqual([0, 0, 4]);
  });
});

const tiny: Size = { nodes: [4, 6], sources: [2, 4], sinks: [2, 3], options: [2, 2], spareEdges: 3 };

it('relaxing never costs more, and the more is relaxed the less it costs', async () => {
  let compared = 0;
  let dear = 0;
  for (let seed = 7300; seed < 7330; seed++) {
    const dice = new Dice(seed);
    const document = randomCase(seed, tiny);
    const pinned = <Row extends object>(rows: readonly Row[]) =>
      rows.map((row) => (dice.chance(0.3) ? { ...row, decision: dice.pick(['required', 'forbidden'] as const) } : row));
    const changed = {
      ...document,
      ...{ sources: pinned(document.sources), sinks: pinned(document.sinks), routes: pinned(document.routes ?? []) },
    };
    if ([...changed.sources, ...changed.sinks, ...changed.routes].every(({ decision }) => decision === undefined)) continue;
    const study = await pinsOf(changed);
    expectSums(study);
    if (study.pinned.status !== 'planned' || study.free.without.status !== 'planned') continue;
    const free = study.free.without.plan.cost.annual_m;
    for (const { id, without } of study.pins) {
      if (without.status !== 'planned') throw new Error(`seed ${seed}: no plan without ${id}, though there is one with it`);
      const { annual_m } = without.plan.cost;
      expect(annual_m, `seed ${seed}, ${id}`).toBeLessThanOrEqual(planOf(study).cost.annual_m + 1e-6);
      expect(annual_m, `seed ${seed}, ${id}`).toBeGreaterThanOrEqual(free - 1e-6);
      expect(without.plan.audit.ok, `seed ${seed}, ${id}`).toBe(true);
      compared += 1;
      if (annual_m < planOf(study).cost.annual_m - 1e-3) dear += 1;
    }
  }
  expect(compared).toBeGreaterThan(20);
  expect(dear).toBeGreaterThan(10);
});
