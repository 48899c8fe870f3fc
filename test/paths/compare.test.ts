import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { type PathsQuestion, runPaths } from '../../src/study/paths/compare.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import type { PathSet, PathsStudy } from '../../src/study/studies.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { plant, store } from '../fixtures/hand-case.ts';
import { airPlant, gasField } from '../fixtures/kind-case.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { inThisThread, planned } from '../properties/planning.ts';
import { pathDocument } from './path-case.ts';

function compare(document: CaseDocument, question: PathsQuestion = {}): Promise<PathsStudy> {
  const { study } = parseCase(document, defaultKinds);
  const options = { solver: inThisThread, kinds: defaultKinds, lists: defaultLists };
  return runPaths(study, { gap: 0, ...question }, runnerOf(resultsInMemory(), executeHere(tasks, options), 1));
}

const setOf = ({ sets }: PathsStudy, name: string) => sets.find((one) => one.name === name) as PathSet;
const planOf = ({ planned: one }: PathSet) => {
  if (one.status !== 'planned') throw new Error(one.status);
  return one.plan;
};
const costs = (study: PathsStudy) =>
  Object.fromEntries(
    study.sets.map((set) => [set.name, set.planned.status === 'planned' ? set.planned.plan.cost.annual_m : set.planned.status]),
  );
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** All plans pass their audit; terms sum to every difference; more paths are never dearer than fewer. */
function expectSound(study: PathsStudy): void {
  for (const { planned: one, at_share } of study.sets) {
    for (const each of [one, at_share]) if (each?.status === 'planned') expect(each.plan.audit).toEqual({ ok: true, issues: [] });
  }
  const together = study.sets.at(-1) as PathSet;
  for (const { alone, without, saved_by_others, adds } of study.values) {
    for (const [name, saving] of [[alone, saved_by_others] as const, [without, adds] as const]) {
      if (saving === null || name === null) continue;
      expect(saving.saved_m).toBeCloseTo(planOf(setOf(study, name)).cost.annual_m - planOf(together).cost.annual_m, 8);
      expect(sum(saving.terms.map(({ saved_m }) => saved_m))).toBeCloseTo(saving.saved_m, 8);
      expect(saving.saved_m).toBeGreaterThanOrEqual(-1e-7);
      expect(saving.low_m!).toBeLessThanOrEqual(saving.saved_m + 1e-7);
      expect(saving.high_m!).toBeGreaterThanOrEqual(saving.saved_m - 1e-7);
    }
  }
}

describe('paths compared', () => {
  it('each alone, all but each, and all together, come out as by hand', async () => {
    const study = await compare(pathDocument());
    expectSound(study);
    expect(study.paths).toEqual(['egr', 'ccs', 'daccs']);
    console.log(JSON.stringify(costs(study)), JSON.stringify(study.values, null, 1), JSON.stringify(study.remarks));
  });
});
void [InputError, plant, store, airPlant, gasField, stagedCase, stageTarget, planned, describe];
