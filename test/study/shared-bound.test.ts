import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/io/read-case.ts';
import { boundsScenarios } from '../../src/study/bounds.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import type { PlanResult } from '../../src/study/outcome.ts';
import { type Execute, executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { inThisThread, searchInThisThread } from '../properties/planning.ts';

const { study } = await readCase('test/cases/toy', defaultKinds);
const options = { solver: inThisThread, search: searchInThisThread, kinds: defaultKinds, lists: defaultLists };
const risks = [0.1, 0.2, 0.3, 0.4, 0.5];

/** Plans of both ends at each risk, and the scenarios that were run for them. */
async function ends(gap: number, settings = risks) {
  const ran: string[] = [];
  const here = executeHere(tasks, options);
  const noting: Execute = (of, scenario, needs, hooks) => {
    ran.push(scenario.task);
    return here(of, scenario, needs, hooks);
  };
  const scenarios = boundsScenarios(
    settings.map((demandRisk) => ({ demandRisk, credibility: 0.8 })),
    { gap, seed: 1 },
  ).flatMap(({ lower, unlinked }) => [lower, unlinked]);
  const results = await runnerOf(resultsInMemory(), noting, 1).run(study, scenarios);
  const plans = (results as unknown as PlanResult[]).map((result) => {
    if (result.status !== 'planned') throw new Error(result.status);
    return result.plan;
  });
  return { plans, ran, scenarios };
}

describe('plans of several risks that share a bound', () => {
  it('cost and prove what they do by themselves, to the gap', async () => {
    const [exact, near] = [await ends(0), await ends(0.05)];
    for (const [k, { cost, bound_annual_m, gap, audit, status }] of near.plans.entries()) {
      const optimum = exact.plans[k]!.cost.annual_m;
      expect(audit).toEqual({ ok: true, issues: [] });
      expect(status).toBe('optimal');
      expect(cost.annual_m).toBeGreaterThanOrEqual(optimum * (1 - 1e-9));
      expect(bound_annual_m).toBeLessThanOrEqual(optimum * (1 + 1e-9));
      expect(gap.total).toBeLessThanOrEqual(0.05);
    }
  });

  it('share one for each end from three risks on, the same whatever their order', async () => {
    const shared = ({ scenarios }: { scenarios: readonly { needs: readonly { task: string; input: unknown }[] }[] }) =>
      new Set(
        scenarios.flatMap(({ needs }) =>
          needs.flatMap(({ task, input }) => (task === 'shared-bound' ? [JSON.stringify(input)] : [])),
        ),
      );
    const [several, backwards] = [await ends(0.05), await ends(0.05, [...risks].reverse())];
    expect(several.ran.filter((task) => task === 'shared-bound')).toHaveLength(2);
    expect(shared(backwards)).toEqual(shared(several));
    expect((await ends(0.05, [0.1, 0.5])).ran).not.toContain('shared-bound');
  });
});
