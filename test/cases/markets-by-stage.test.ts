import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { caseDocument, caseHash } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { endCases } from '../../src/case/realise.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { inputItems, isWeak } from '../../src/report/inputs/items.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { route, store } from '../fixtures/hand-case.ts';
import { gasAt, gasField, market } from '../fixtures/kind-case.ts';
import { stagedCase, stageTarget, twoStages } from '../fixtures/staged-case.ts';
import { planned, searchInThisThread } from '../properties/planning.ts';

/** The plan of a case, by the reduced model, by the whole one and with the search alike; its audit finds nothing. */
async function planOf(document: CaseDocument): Promise<Plan> {
  const outcome = await planned(document);
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  for (const more of [{ reduced: false }, { search: searchInThisThread }]) {
    const other = await planned(document, more);
    if (other.status !== 'planned') throw new Error(other.status);
    expect(outcome.plan.cost.annual_m).toBeCloseTo(other.plan.cost.annual_m, 8);
  }
  return outcome.plan;
}

const annuity = (years: number) => (1 - 1.1 ** -years) / 0.1;
/** At 10 %: capital of the first of two stages of ten years and the running money of both as one equal amount a year. */
const annual = (capital: number, first: number, second: number) =>
  (capital + annuity(10) * (first + 1.1 ** -10 * second)) / annuity(20);

const stored = (plan: Plan) => plan.stages.map(({ sinks }) => sinks.map(({ id, stored_mt_per_yr: mt }) => [id, mt]));
const close = (mt: number) => expect.closeTo(mt, 8);

describe('a market that grows', () => {
  // S sends 1 Mt/yr over 100 km to K (8 inch: 30, 1 a year) and, 10 km on, to the market O that pays 20 a tonne for 0.3
  // Mt/yr, unless a stage says otherwise (8 inch: 3, 0.1 a year). Plant 100, site 20, two wells 10; a year 43 of capture,
  // 0.2 of wells and 6 for each tonne stored.
  const routes = [route('S', 'K', 100), route('K', 'O', 10)];
  const targets = [stageTarget('2030', 1), stageTarget('2040', 1)];
  const document = (markets: CaseDocument['markets'], change: object = {}) =>
    stagedCase({
      ...{ targets, routes, sinks: [store('K'), market('O', 'mineralisation', { stored_share: 1, ...change })] },
      ...(markets === undefined ? {} : { markets }),
    });
  const year = (used: number, paid = 20) => 43 + 1.1 + 0.2 + 6 * (1 - used) - paid * used;

  it('takes what it takes in each stage', async () => {
    const plan = await planOf(document([{ sink: 'O', stage: '2040', market_mt_per_yr: 0.5 }]));
    expect(stored(plan)).toEqual([
      [
        ['K', close(0.7)],
        ['O', close(0.3)],
      ],
      [
        ['K', close(0.5)],
        ['O', close(0.5)],
      ],
    ]);
    expect(plan.cost.annual_m).toBeCloseTo(annual(163, year(0.3), year(0.5)), 8);
    expect(plan.stages.map(({ sinks }) => sinks[1]?.fill)).toEqual([close(1), close(1)]);
  });

  it('pays what it pays in each stage', async () => {
    const plan = await planOf(document([{ sink: 'O', stage: '2030', income_per_t: 50 }]));
    expect(plan.cost.annual_m).toBeCloseTo(annual(163, year(0.3, 50), year(0.3)), 8);
    const income = plan.cash.filter(({ term }) => term === 'storage_income').map(({ stage, asset }) => [stage, asset]);
    expect(income).toEqual([
      ['2030', 'O'],
      ['2040', 'O'],
    ]);
  });

  it('may be there in one stage only', async () => {
    // In the second stage the market takes nothing; the pipe still has its upkeep.
    const plan = await planOf(document([{ sink: 'O', stage: '2040', market_mt_per_yr: 0 }]));
    expect(stored(plan)).toEqual([
      [
        ['K', close(0.7)],
        ['O', close(0.3)],
      ],
      [
        ['K', close(1)],
        ['O', 0],
      ],
    ]);
    expect(plan.cost.annual_m).toBeCloseTo(annual(163, year(0.3), year(0)), 8);
  });

  it('said alike in every stage is the plan of a market that says it once', async () => {
    const one = await planOf(document(undefined, { market_mt_per_yr: 0.4, income_per_t: 10 }));
    const each = ['2030', '2040'].map((stage) => ({ sink: 'O', stage, market_mt_per_yr: 0.4, income_per_t: 10 }));
    const two = await planOf(document(each));
    expect(two.cash).toEqual(one.cash);
    expect(stored(two)).toEqual(stored(one));
  });

  it('is read, written and hashed in any order, and realised at the better end', () => {
    const rows = [
      { sink: 'O', stage: '2040', market_mt_per_yr: '0.4..0.6' },
      { sink: 'O', stage: '2030', income_per_t: '10..30', basis: 'assumed' as const },
    ];
    const { study } = parseCase(document(rows), defaultKinds);
    expect(parseCase(caseDocument(study), defaultKinds).study).toEqual(study);
    expect(caseHash(parseCase(document(rows.toReversed()), defaultKinds).study)).toBe(caseHash(study));
    const attitude = { risk: {}, joint: 'individual', measure: 'necessity', chance: 'textbook' } as const;
    const [crisp] = endCases(study, defaultKinds, attitude, 'lower');
    expect(crisp?.markets).toMatchObject([{ market_mt_per_yr: 0.6 }, { income_per_t: 30 }]);
  });
});

it('what is assumed of a market or a price by stage is among the assumptions', () => {
  const stages = twoStages.map((stage, k) =>
    k === 1 ? { ...stage, gas_price_per_thousand_m3: 20, basis: 'assumed' as const } : stage,
  );
  const document = stagedCase({
    ...{ stages, targets: [stageTarget('2040', 1)], sink_kinds: gasAt(50) },
    sinks: [gasField('K'), market('O', 'mineralisation', { stored_share: 1 })],
    routes: [route('S', 'K', 100), route('K', 'O', 10)],
    markets: [{ sink: 'O', stage: '2040', income_per_t: 5, basis: 'illustrative', note: 'made up' }],
  });
  const weak = inputItems(parseCase(document, defaultKinds).study, 'en').filter(isWeak);
  expect(weak.map(({ table, name, basis, words }) => [table, name, basis, words])).toEqual([
    ['rows_sinks', 'O · 2040', 'illustrative', 'made up'],
    ['rows_prices', '2040', 'assumed', ''],
  ]);
});

describe('the price of gas by stage', () => {
  const targets = [stageTarget('2030', 1), stageTarget('2040', 1)];
  const priced = (prices: readonly (number | undefined)[]) => {
    const stages = twoStages.map((stage, k) => ({
      ...stage,
      ...(prices[k] === undefined ? {} : { gas_price_per_thousand_m3: prices[k] }),
    }));
    const field = gasField('K', { capacity_mt: 30, egr_capacity_mt: 20 });
    return stagedCase({ targets, stages, sinks: [field], sink_kinds: gasAt(50) });
  };
  // Plant 100, pipe 30, site 20, two wells 10; a year 50.2 less 0.2 thousand m³ a tonne at the price of the stage.
  const year = (price: number) => 50.2 - 0.2 * price;

  it('takes the place of that of the kind', async () => {
    expect((await planOf(priced([80, undefined]))).cost.annual_m).toBeCloseTo(annual(160, year(80), year(50)), 8);
    expect((await planOf(priced([80, 20]))).cost.annual_m).toBeCloseTo(annual(160, year(80), year(20)), 8);
    expect((await planOf(priced([undefined, 0]))).cost.annual_m).toBeCloseTo(annual(160, year(50), year(0)), 8);
  });

  it('does so for oil', async () => {
    // 40 a barrel ÷ 0.4 t · 0.1 of margin: 10 a tonne; at 80 twice that.
    const stages = twoStages.map((stage, k) => ({ ...stage, ...(k === 1 ? { oil_price_per_bbl: 80 } : {}) }));
    const sink_kinds = { oil_field: { oil_price_per_bbl: 40, co2_t_per_bbl: 0.4, margin_share: 0.1 } };
    const plan = await planOf(stagedCase({ targets, stages, sinks: [store('K', { kind: 'oil_field' })], sink_kinds }));
    expect(plan.cost.annual_m).toBeCloseTo(annual(160, 50.2 - 10, 50.2 - 20), 8);
  });
});
