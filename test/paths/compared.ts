import { expect } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { type PathsQuestion, runPaths } from '../../src/study/paths/compare.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import type { PathSet, PathsStudy } from '../../src/study/studies/paths.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { inThisThread } from '../properties/planning.ts';

/** Compares the paths of a case, to gap 0 unless told otherwise. */
export function compare(document: CaseDocument, question: PathsQuestion = {}): Promise<PathsStudy> {
  const { study } = parseCase(document, defaultKinds);
  const options = { solver: inThisThread, kinds: defaultKinds, lists: defaultLists };
  return runPaths(study, { gap: 0, ...question }, runnerOf(resultsInMemory(), executeHere(tasks, options), 1));
}

export const setOf = ({ sets }: PathsStudy, name: string) => sets.find((one) => one.name === name) as PathSet;

export function planOf({ planned }: Pick<PathSet, 'planned'>): Plan {
  if (planned.status !== 'planned') throw new Error(planned.status);
  return planned.plan;
}

/** Cost of every set that meets all targets; of the others, what became of them. */
export const costs = ({ sets }: PathsStudy) =>
  Object.fromEntries(
    sets.map((set) => [set.name, set.planned.status === 'planned' ? planOf(set).cost.annual_m : set.planned.status]),
  );

export const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

/** Solved to gap 0: all plans pass their audit; terms sum to every difference; more paths are never dearer than fewer. */
export function expectSound(study: PathsStudy): void {
  for (const { planned, at_share } of study.sets) {
    for (const one of [planned, at_share]) {
      if (one?.status === 'planned') expect(one.plan.audit.ok).toBe(true);
    }
  }
  const together = study.sets.at(-1) as PathSet;
  for (const { alone, without, saved_by_others, adds } of study.values) {
    for (const [name, saving] of [
      [alone, saved_by_others],
      [without, adds],
    ] as const) {
      if (saving === null || name === null) continue;
      expect(saving.saved_m).toBeCloseTo(planOf(setOf(study, name)).cost.annual_m - planOf(together).cost.annual_m, 8);
      expect(sum(saving.terms.map(({ saved_m }) => saved_m))).toBeCloseTo(saving.saved_m, 8);
      if (setOf(study, name).pins_set_aside.length === 0) expect(saving.saved_m).toBeGreaterThanOrEqual(-1e-7);
      expect(saving.low_m).toBeCloseTo(saving.saved_m, 5);
      expect(saving.high_m).toBeCloseTo(saving.saved_m, 5);
    }
  }
}
