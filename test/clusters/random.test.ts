import { expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import type { GroupFigures } from '../../src/plan/clusters/cluster-plan.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { runHub } from '../../src/study/hub/hub.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { inThisThread, planned } from '../properties/planning.ts';
import { Dice, randomCase, type Size } from '../properties/random-case.ts';

const tiny: Size = { nodes: [4, 6], sources: [2, 4], sinks: [1, 2], options: [2, 2], spareEdges: 2 };

/** A random case with two clusters whose hubs stand at a source each, by a random rule. */
function clustered(seed: number): CaseDocument {
  const dice = new Dice(seed);
  const document = randomCase(seed, tiny);
  const [first, second] = [document.sources[0]!, document.sources.at(-1)!];
  const hub = (name: string, { longitude, latitude }: typeof first) => [{ name, longitude, latitude }];
  const rule = dice.pick(['given', 'nearest_hub', 'k_medoids'] as const);
  const named = (k: number) => (dice.chance(rule === 'given' ? 0.7 : 0.2) || k < 2 ? { cluster: k % 2 === 0 ? 'a' : 'b' } : {});
  return {
    ...document,
    clusters: [
      { id: 'a', name: 'a', hubs: hub('A', first), mark_mt_per_yr: 1 },
      { id: 'b', name: 'b', hubs: hub('B', second) },
    ],
    cluster_membership: { rule, ...(dice.chance(0.4) ? { within_km: dice.whole(20, 200) } : {}) },
    sources: document.sources.map((source, k) => ({ ...source, ...named(k) })),
  };
}

const seeds = Array.from({ length: 40 }, (_, k) => 9100 + k);

it('every figure of a plan is the sum of its groups', async () => {
  let plans = 0;
  for (const seed of seeds) {
    const outcome = await planned(clustered(seed));
    if (outcome.status !== 'planned') continue;
    plans += 1;
    const { plan } = outcome;
    expect(plan.audit, `seed ${seed}`).toEqual({ ok: true, issues: [] });
    plan.stages.forEach((stage, t) => {
      const groups = plan.clusters!.stages[t]!.groups;
      const sum = (of: (one: GroupFigures) => number) => groups.reduce((all, one) => all + of(one), 0);
      expect(sum((one) => one.captured_mt_per_yr)).toBeCloseTo(stage.captured_mt_per_yr, 8);
      expect(sum((one) => one.stored_mt_per_yr)).toBeCloseTo(stage.stored_mt_per_yr, 8);
      expect(sum(({ cost }) => cost.annual_m)).toBeCloseTo(stage.cost.annual_m, 7);
      expect(sum(({ length_km }) => length_km)).toBeCloseTo(plan.length_km, 7);
    });
  }
  expect(plans).toBeGreaterThan(15);
});

it('savings are the sums of their terms and of what clusters add; no store takes more than it holds', async () => {
  let compared = 0;
  for (const seed of seeds.slice(0, 12)) {
    const { study } = parseCase(clustered(seed), defaultKinds);
    const options = { solver: inThisThread, kinds: defaultKinds, lists: defaultLists };
    const result = await runHub(study, { gap: 0 }, runnerOf(resultsInMemory(), executeHere(tasks, options), 1));
    const { saving, joins, own, shared } = result;
    if (saving === null || own === null || shared.status !== 'planned') continue;
    compared += 1;
    expect(result.remarks, `seed ${seed}`).toEqual([]);
    expect(saving.saved_m).toBeCloseTo(own.annual_m - shared.plan.cost.annual_m, 7);
    expect(saving.terms.reduce((sum, { saved_m }) => sum + saved_m, 0)).toBeCloseTo(saving.saved_m, 7);
    expect(joins.reduce((sum, { joining }) => sum + (joining?.saved_m ?? Number.NaN), 0)).toBeCloseTo(saving.saved_m, 7);
    for (const { id, capacity_mt } of shared.plan.stages[0]!.sinks) {
      const taken = own.lines.flatMap(({ sinks }) => sinks.filter((one) => one.id === id).map(({ mt }) => mt));
      expect(taken.reduce((sum, mt) => sum + mt, 0)).toBeLessThanOrEqual((capacity_mt as number) + 1e-5);
    }
    // Capture is given, so it costs the same apart and together.
    for (const { category, saved_m } of saving.terms) if (category === 'capture') expect(saved_m).toBeCloseTo(0, 6);
  }
  expect(compared).toBeGreaterThan(5);
});
