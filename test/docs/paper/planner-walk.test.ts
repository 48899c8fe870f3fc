import { expect, it } from 'vitest';
import { runBounds } from '../../../src/study/bounds.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import type { Planned } from '../../../src/study/outcome.ts';
import { endScenarios } from '../../../src/study/robust/question.ts';
import { runRobust } from '../../../src/study/robust/robust.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../../src/study/run.ts';
import { runSimulation } from '../../../src/study/simulate/simulation.ts';
import { tasks } from '../../../src/study/tasks/index.ts';
import { inThisThread } from '../../properties/planning.ts';
import { expectFigures } from './page.ts';
import { toy } from './toy.ts';

const page = 'docs/how-to/plan-under-uncertainty.md';
const options = { solver: inThisThread, kinds: defaultKinds, lists: defaultLists };
const runner = runnerOf(resultsInMemory(), executeHere(tasks, options), 1);

const planOf = (planned: Planned | null) => {
  if (planned?.status !== 'planned') throw new Error(`no plan: ${planned?.status}`);
  return planned.plan;
};
const costOf = (planned: Planned | null) => planOf(planned).cost.annual_m.toFixed(1);

const sweep = await runBounds(toy, { settings: [{ demandRisk: 0.1 }, { demandRisk: 0.5 }], deterministic: true }, runner);
const [strict, loose] = sweep.runs as [(typeof sweep.runs)[0], (typeof sweep.runs)[0]];

it('the ends cost what the page says, linked and unlinked', () => {
  expect(costOf(strict.upper)).toBe(costOf(strict.upper_unlinked));
  expectFigures(page, '2. How far apart are the ends?', [costOf(strict.lower), costOf(strict.upper)]);
});

it('so does caution', () => {
  const costs = [strict, loose].flatMap(({ lower, upper }) => [costOf(lower), costOf(upper)]);
  expectFigures(page, '3. What does caution cost?', ['0.1', '0.5', ...costs, costOf(sweep.deterministic)]);
});

it('and the robust plan of the two ends', async () => {
  const question = { scenarios: endScenarios({}), objective: 'expected', tail: 0.2, asked: {} } as const;
  const outcome = await runRobust(toy, question, runner);
  if (outcome.status !== 'planned') throw new Error(outcome.status);
  const { designs, value_m, price_of_robustness_m, value_of_perfect_information_m } = outcome.result;
  const plain = designs.find(({ design }) => design === 'deterministic')!;
  expect(plain.annual_m.map((cost) => cost === null)).toEqual([false, true]);
  expect(outcome.result.value_of_stochastic_solution_m).toBeNull();
  expectFigures(page, '4. One plan to build', [
    plain.shortfall_mt[1]!.toFixed(1),
    ...[value_m, price_of_robustness_m!, value_of_perfect_information_m!].map((value) => value.toFixed(1)),
  ]);
});

it('and how often the plans of both ends miss the coal demand', async () => {
  const missed = async (planned: Planned) => {
    const question = { samples: 2000, seed: 1, recourse: 'none' } as const;
    const { violations } = await runSimulation(toy, planOf(planned), question, runner, { kinds: defaultKinds });
    const { promised, rate } = violations.find(({ constraint }) => constraint === 'demand(coal)')!;
    expect(promised).toBe(0.1);
    return (100 * rate).toFixed(0);
  };
  const rates = [await missed(strict.upper_unlinked), await missed(strict.lower)];
  // 10 % promised
  expectFigures(page, '5. Try it', [...rates, 10]);
});
