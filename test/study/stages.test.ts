import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { runBounds } from '../../src/study/bounds.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { stagedCase, stageTarget, twoStages } from '../fixtures/staged-case.ts';
import { planned, searchInThisThread } from '../properties/planning.ts';

// S captures 0.9 Mt/yr, then 1.8: one 12-inch pipe at once, or two of 8 inches (test/cases/staged.test.ts). At 2 % the wide
// one is the cheaper; a planner who sees the first stage only lays the narrow one and has to lay another.
const targets = [stageTarget('2030', 0.9), stageTarget('2040', 1.8)];
const doubling = stagedCase({ targets, discount_rate: 0.02 });

describe('planning stage by stage', () => {
  it('lays narrow what all stages at once would lay wide, and foresight says what that costs', async () => {
    const [myopic, ahead] = [await planned(doubling, { planning: 'myopic' }), await planned(doubling)];
    if (myopic.status !== 'planned' || ahead.status !== 'planned') throw new Error('no plan');
    expect(myopic.plan.audit).toEqual({ ok: true, issues: [] });
    expect(myopic.plan.planning).toEqual({ ahead: 'myopic' });
    expect(myopic.plan.options.planning).toBe('myopic');
    expect(myopic.plan.bound_annual_m).toBeNull();
    expect(myopic.plan.stages[1]!.edges.map(({ option, built }) => `${option} ${built}`)).toEqual(['8 2030', '8 2040']);
    // 30 more in 2040 and one more upkeep in the second stage, against 20 more in 2030.
    const annuity = (years: number) => (1 - 1.02 ** -years) / 0.02;
    const later = 1.02 ** -10;
    const value = (30 * later + later * annuity(10) - 20) / annuity(20);
    expect(ahead.plan.planning).toEqual({
      ...{ ahead: 'foresight', myopic_annual_m: expect.closeTo(myopic.plan.cost.annual_m, 8) },
      value_annual_m: expect.closeTo(value, 8),
    });
    expect(ahead.plan.status).toBe('optimal');
    expect(ahead.plan.gap.total).toBeCloseTo(0, 12);
  });

  it('comes to the same with the search that the package plans with', async () => {
    for (const planning of ['myopic', 'foresight'] as const) {
      const [own, searched] = [
        await planned(doubling, { planning }),
        await planned(doubling, { planning, search: searchInThisThread }),
      ];
      if (own.status !== 'planned' || searched.status !== 'planned') throw new Error('no plan');
      expect(searched.plan.cost.annual_m).toBeCloseTo(own.plan.cost.annual_m, 8);
    }
  });

  it('may come to a dead end that foresight avoids', async () => {
    // K is near and holds 15 Mt, O is far. The first stage by itself puts its 10 Mt into K, where 5 Mt of the next 10 have
    // room left, and the budget of the second stage is too small for the way to O. Seen together, O is opened at once.
    const sources = [plant('S'), plant('T', { closes_year: 2040 })];
    const change: Partial<CaseDocument> = {
      sources,
      sinks: [store('K', { capacity_mt: 15 }), store('O')],
      routes: [route('S', 'K', 100), route('T', 'S', 10), route('T', 'O', 300)],
      stages: twoStages.map((one, k) => (k === 1 ? { ...one, capital_budget_m: 20 } : one)),
      targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
    };
    const [myopic, ahead] = [await planned(stagedCase(change), { planning: 'myopic' }), await planned(stagedCase(change))];
    expect(myopic.status).toBe('infeasible');
    if (myopic.status !== 'infeasible' || ahead.status !== 'planned') throw new Error(ahead.status);
    expect(myopic.issues[0]).toMatchObject({ code: 'plan.myopic_dead_end', values: { stage: '2040' } });
    expect(myopic.issues.length).toBeGreaterThan(1);
    expect(ahead.plan.planning).toEqual({ ahead: 'foresight', myopic_annual_m: null, value_annual_m: null, dead_end: '2040' });
    expect(ahead.plan.audit).toEqual({ ok: true, issues: [] });
  });

  it('meets a target over the horizon in the last stage', async () => {
    const outcome = await planned(stagedCase({ targets: [{ amount_mt: 9 }] }), { planning: 'myopic' });
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    expect(outcome.plan.stages.map(({ captured_mt_per_yr: tonnes }) => Number(tonnes.toFixed(9)))).toEqual([0, 0.9]);
  });
});

it('studies of one stage refuse several', async () => {
  const { study } = parseCase(doubling, defaultKinds);
  const runner = { run: async () => [] };
  await expect(runBounds(study, { settings: [{}], deterministic: false }, runner)).rejects.toThrow(InputError);
});
