import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { cvarOf, expectedOf, regretOf } from '../../src/study/robust/objective.ts';
import { endScenarios, futureScenarios, type Stated } from '../../src/study/robust/question.ts';
import { type RobustOutcome, runRobust } from '../../src/study/robust/robust.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import type { RobustObjective, RobustStudy } from '../../src/study/studies.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { handCase, plant, route } from '../fixtures/hand-case.ts';
import { inThisThread, searchInThisThread } from '../properties/planning.ts';
import { uncertainCase } from '../properties/uncertain-case.ts';

const options = { solver: inThisThread, search: searchInThisThread, kinds: defaultKinds, lists: defaultLists };
const asked = { demandRisk: 0.1, storageRisk: 0.1, credibility: 0.8 };

async function outcomeOf(
  document: CaseDocument,
  scenarios: readonly Stated[],
  objective: RobustObjective = 'expected',
  tail = 0.5,
): Promise<RobustOutcome> {
  const { study } = parseCase(document, defaultKinds);
  const runner = runnerOf(resultsInMemory(), executeHere(tasks, options), 1);
  return runRobust(study, { scenarios, objective, tail, asked, gap: 0 }, runner);
}

async function robust(...given: Parameters<typeof outcomeOf>): Promise<RobustStudy> {
  const outcome = await outcomeOf(...given);
  if (outcome.status !== 'planned') throw new Error(`${outcome.status} ${JSON.stringify(outcome.issues)}`);
  return outcome.result;
}

const demanding = (amount: string, change: Partial<CaseDocument> = {}) =>
  handCase({ targets: [{ amount_mt_per_yr: amount, sense: 'at_least' }], ...change });
const of = ({ designs }: RobustStudy, design: string) => designs.find((one) => one.design === design)!;

describe('one plant, one pipe, one store, and a demand of 0.6 to 1.4 Mt/yr', () => {
  // Sized for 1.4: the 12-inch pipe (6 a year) and 3 wells. Capture 100·0.1 + 3 + 40 a; store (20 + 15)·0.1 + 0.3 + 6 a.
  // At 0.6: 37 + 6 + 7.4 = 50.4; at 1.4: 69 + 6 + 12.2 = 87.2. Alone, 0.6 takes the 8-inch pipe (4) and 2 wells: 37 + 4 + 6.8 = 47.8.
  const document = demanding('0.6..1.4');

  it('is built for the larger, and costs what its parts cost', async () => {
    const result = await robust(document, endScenarios(asked));
    expect(result.scenarios.map(({ name, alone_annual_m }) => [name, alone_annual_m!.toFixed(6)])).toEqual([
      ['lower', '47.800000'],
      ['upper', '87.200000'],
    ]);
    expect(of(result, 'robust').annual_m.map((cost) => cost!.toFixed(6))).toEqual(['50.400000', '87.200000']);
    expect(result.value_m).toBeCloseTo(68.8, 8);
    expect(result.bound_m).toBeCloseTo(68.8, 6);
    expect(result.value_of_perfect_information_m).toBeCloseTo(68.8 - (47.8 + 87.2) / 2, 8);
    // In the central future, 1.0: 53 + 6 + 9.8 = 68.8; the deterministic plan, 8 inch and 2 wells: 53 + 4 + 9.2 = 66.2.
    expect(result.plan.cost.annual_m).toBeCloseTo(68.8, 8);
    expect(result.price_of_robustness_m).toBeCloseTo(68.8 - 66.2, 8);
    expect(result.plan.audit.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.plan.stages[0]!.edges.map(({ option }) => option)).toEqual(['12']);
    expect(result.plan.stages[0]!.sinks.map(({ wells }) => wells)).toEqual([3]);
  });

  it('says by how much the deterministic design falls short, and that its worth beside the robust one has no figure', async () => {
    const result = await robust(document, endScenarios(asked));
    // 1 Mt/yr is all that an 8-inch pipe carries and two wells take: 0.4 Mt/yr short for 20 years.
    const { annual_m, shortfall_mt, expected_m, worst_regret_m, cvar_m } = of(result, 'deterministic');
    // 37 + 4 + 6.8 at 0.6, as alone.
    expect(annual_m).toEqual([expect.closeTo(47.8, 8), null]);
    expect(shortfall_mt).toEqual([0, expect.closeTo(8, 8)]);
    expect([expected_m, worst_regret_m, cvar_m, result.value_of_stochastic_solution_m]).toEqual([null, null, null, null]);
    expect(of(result, 'upper').annual_m).toEqual(of(result, 'robust').annual_m.map((cost) => expect.closeTo(cost!, 8)));
  });

  it('has the regret of building large for a small demand, and the tail of the large one', async () => {
    expect((await robust(document, endScenarios(asked), 'regret')).value_m).toBeCloseTo(50.4 - 47.8, 8);
    expect((await robust(document, endScenarios(asked), 'cvar', 0.5)).value_m).toBeCloseTo(87.2, 8);
    expect((await robust(document, endScenarios(asked), 'cvar', 1)).value_m).toBeCloseTo(68.8, 8);
  });

  it('is refused by name where one scenario cannot be met', async () => {
    const outcome = await outcomeOf(demanding('0.6..1.9'), endScenarios(asked));
    expect(outcome).toMatchObject({ status: 'infeasible', scenario: 'upper' });
    if (outcome.status !== 'planned') expect(outcome.issues.map(({ code }) => code)).toContain('clash.demand_total');
  });

  it('is the plain plan where there is one scenario', async () => {
    const [upper] = endScenarios(asked).slice(1);
    const result = await robust(document, [{ ...upper!, probability: 1 }]);
    expect(result.value_m).toBeCloseTo(87.2, 8);
    expect(result.value_of_perfect_information_m).toBeCloseTo(0, 8);
  });
});

describe('two plants whose costs are uncertain', () => {
  // Each could do alone; the flows adapt, so both are built only where changing over pays for the second plant.
  const document = (capital: number) =>
    demanding('0.9', {
      routes: [route('S', 'J', 10), route('J', 'K', 90)],
      sources: [
        plant('S', {}, { capture_cost_per_t: '30..90', capture_capital_m: capital }),
        plant('J', {}, { capture_cost_per_t: 60, capture_capital_m: capital }),
      ],
    });

  it('are both built where that is cheap, and one where it is dear', async () => {
    // S is 30 a tonne cheaper at one end and 30 dearer at the other: a second plant saves 0.5·0.9·30 = 13.5 a year on the mean.
    // It costs 3 a year and a tenth of its capital: 5, or 43.
    const built = async (capital: number) => {
      const result = await robust(document(capital), endScenarios(asked));
      return result.plan.stages[0]!.sources.map(({ id }) => id).sort();
    };
    expect(await built(20)).toHaveLength(2);
    expect(await built(400)).toHaveLength(1);
  });
});

describe('what the objectives are', () => {
  const costed = { probabilities: [0.5, 0.3, 0.2], alone: [90, 100, 150], tail: 0.4 };
  it('by hand', () => {
    expect(expectedOf([100, 110, 200], costed)).toBeCloseTo(50 + 33 + 40, 12);
    expect(regretOf([100, 110, 200], costed)).toBe(50);
    // The dearest 0.4: 0.2 of 200 and 0.2 of 110.
    expect(cvarOf([100, 110, 200], costed)).toBeCloseTo((0.2 * 200 + 0.2 * 110) / 0.4, 12);
  });
});

describe('robust plans of random uncertain cases', () => {
  const seeds = [9100, 9101, 9104, 9106, 9109, 9111, 9114, 9118].filter((seed) => uncertainCase(seed).pipes.kind === 'table');

  it('cost no less than foresight and no more than any other design, by each objective, in any order of scenarios', async () => {
    let compared = 0;
    for (const seed of seeds) {
      const document = uncertainCase(seed);
      const scenarios = futureScenarios(3, seed);
      const outcome = await outcomeOf(document, scenarios);
      if (outcome.status !== 'planned') continue;
      const { result } = outcome;
      const slack = 1e-6 * Math.max(1, Math.abs(result.value_m));
      expect(result.value_of_perfect_information_m, `seed ${seed}`).toBeGreaterThanOrEqual(-slack);
      for (const { expected_m } of result.designs) {
        if (expected_m === null) continue;
        expect(result.value_m, `seed ${seed}`).toBeLessThanOrEqual(expected_m + slack);
        compared++;
      }
      const turned = await robust(document, scenarios.toReversed());
      expect(Math.abs(turned.value_m - result.value_m), `seed ${seed}`).toBeLessThanOrEqual(slack);
      const regret = await robust(document, scenarios, 'regret');
      expect(of(regret, 'robust').worst_regret_m, `seed ${seed}`).toBeLessThanOrEqual(
        of(result, 'robust').worst_regret_m! + slack,
      );
      const cvar = await robust(document, scenarios, 'cvar', 0.4);
      const costs = of(result, 'robust').annual_m as number[];
      const other = cvarOf(costs, { probabilities: scenarios.map(({ probability }) => probability), tail: 0.4 });
      expect(cvar.value_m, `seed ${seed}`).toBeLessThanOrEqual(other + slack);
    }
    expect(compared).toBeGreaterThan(6);
  });
});
