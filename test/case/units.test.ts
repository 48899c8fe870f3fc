import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { atLeast, handCase, plant } from '../fixtures/hand-case.ts';
import { airPlant, gasAt, gasField } from '../fixtures/kind-case.ts';
import { ship, shipCase } from '../fixtures/modes/ship-case.ts';
import { stagedCase, stageTarget, twoStages } from '../fixtures/staged-case.ts';
import { planned } from '../properties/planning.ts';

const remarksOf = (document: CaseDocument): readonly Issue[] => parseCase(document, defaultKinds).remarks;
const placed = (issues: readonly Issue[]) => issues.map(({ code, at, severity }) => `${severity} ${code} ${at.path}`);

const targets = [stageTarget('2040', 0.5)];
/** Electricity and heat of two stages, for a plant that captures from the air. */
const priced = (electricity: readonly [number | string, number | string], heat: readonly [number | string, number | string]) =>
  stagedCase({
    targets,
    sources: [airPlant('S')],
    stages: twoStages.map((stage, k) => ({
      ...stage,
      ...{ electricity_price_per_mwh: electricity[k]!, heat_price_per_mwh: heat[k]! },
    })),
  });
const budgeted = (first: number, second?: number) =>
  stagedCase({
    targets,
    stages: twoStages.map((stage, k) => {
      const budget = [first, second][k];
      return budget === undefined ? stage : { ...stage, capital_budget_m: budget };
    }),
  });

describe('numbers in another unit', () => {
  it.each<[what: string, document: CaseDocument]>([
    ['prices of energy as they are', priced([50, '40..60'], [10, 0])],
    ['prices of energy in a small currency', priced([20_000, 25_000], [6_000, 5_000])],
    ['a price of gas as it is', handCase({ targets: atLeast(0.3), sinks: [gasField('K')], sink_kinds: gasAt('100..200') })],
    ['gas that earns nothing', handCase({ targets: atLeast(0.3), sinks: [gasField('K')], sink_kinds: gasAt(0) })],
    // 2.5 and 150 for a tonne along 500 km, where capturing one costs 40.
    ['carriage as it is', shipCase(500, { targets: atLeast(0.5) })],
    ['carriage by truck', shipCase(500, { targets: atLeast(0.5), modes: [{ id: 'ship', kind: 'truck', cost_per_t_km: 0.3 }] })],
    ['a budget that binds', budgeted(150)],
    // 100 for the plant, 20 for the site, four wells of 5: a thousand times 140.
    ['a budget that is large', budgeted(140_000)],
  ])('are not found in %s', (_what, document) => {
    expect(placed(remarksOf(document))).toEqual([]);
  });

  it.each<[what: string, document: CaseDocument, found: readonly string[]]>([
    ['electricity by the kWh', priced([0.05, 50], [10, 10]), ['units.price_per_kwh stages.0.electricity_price_per_mwh']],
    ['heat by the kWh, uncertain', priced([50, 50], [10, '0.01..0.03']), ['units.price_per_kwh stages.1.heat_price_per_mwh']],
    [
      'everything by the kWh',
      priced([0.05, 0.04], [0.01, 0.01]),
      [0, 1].flatMap((k) => ['electricity', 'heat'].map((one) => `units.price_per_kwh stages.${k}.${one}_price_per_mwh`)),
    ],
    ['electricity by the GWh', priced([50, 50_000], [10, 10]), ['units.price_apart stages.1.electricity_price_per_mwh']],
    [
      'kWh for a tonne',
      stagedCase({
        targets: atLeast(0.5),
        sources: [airPlant('S', {}, { electricity_mwh_per_t: 400 })],
        stages: twoStages.map((stage) => ({ ...stage, electricity_price_per_mwh: 50, heat_price_per_mwh: 10 })),
      }),
      ['units.energy_in_kwh sources.0.streams.0.electricity_mwh_per_t'],
    ],
    [
      'gas by the cubic metre',
      handCase({ targets: atLeast(0.3), sinks: [gasField('K')], sink_kinds: gasAt('0.2..0.3') }),
      ['units.gas_price_per_m3 sink_kinds.gas_field.gas_price_per_thousand_m3'],
    ],
    [
      'gas by the cubic metre in a stage',
      stagedCase({
        ...{ targets, sinks: [gasField('K')], sink_kinds: gasAt(150) },
        stages: twoStages.map((stage, k) => (k === 1 ? { ...stage, gas_price_per_thousand_m3: 1.5 } : stage)),
      }),
      ['units.gas_price_per_m3 stages.1.gas_price_per_thousand_m3'],
    ],
    [
      'carriage of a thousand tonnes',
      shipCase(500, { targets: atLeast(0.5), modes: [{ ...ship, cost_per_t_km: '4..6' }] }),
      ['units.dear_carriage modes.0.cost_per_t_km'],
    ],
    ['a budget in plain currency', budgeted(150, 150_000_000), ['units.budget_in_currency stages.1.capital_budget_m']],
  ])('are told of %s', (_what, document, found) => {
    const issues = remarksOf(document);
    expect(placed(issues)).toEqual(found.map((one) => `warning ${one}`));
    for (const one of issues) {
      for (const language of ['en', 'zh'] as const) {
        expect(Object.values(wordIssue(one, language)).join(' ')).not.toMatch(/\{\{|undefined|NaN/);
      }
    }
  });
});

describe('a budget above the capital of all that could be built', () => {
  // Plant 100, site 20, four wells of 5; along SK in either direction an 8-inch pipe of 30 and a 12-inch one of 50: 300.
  const remarksOfPlan = async (budget: number) => {
    const outcome = await planned(budgeted(budget), { reduced: false });
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    return outcome.plan.remarks.filter(({ code }) => code === 'plan.budget_idle');
  };

  it('is told with the plan, and one just below is not', async () => {
    expect(await remarksOfPlan(300)).toMatchObject([
      { at: { path: 'stages.0.capital_budget_m' }, values: { stage: '2030', budget: 300, most: 300 } },
    ]);
    expect(await remarksOfPlan(299)).toEqual([]);
  });
});

it('a plant of a source is as dear as its learning makes it', () => {
  const sectors = [{ id: 'coal', name: 'coal', capture_cost_factors: [2, 1] }];
  const document = { ...budgeted(200_000), sectors, sources: [plant('S')] };
  // 2 · 100 + 20 + 20 = 240, a thousand times 240 000.
  expect(placed(remarksOf(document))).toEqual([]);
  expect(placed(remarksOf({ ...document, stages: budgeted(240_001).stages }))).toHaveLength(1);
});
