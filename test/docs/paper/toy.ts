import { sortedCase } from '../../../src/case/document.ts';
import type { Asked } from '../../../src/case/realise.ts';
import { readCase } from '../../../src/io/read-case.ts';
import type { Program } from '../../../src/milp/program.ts';
import type { ModelLists } from '../../../src/model/build.ts';
import type { Solution } from '../../../src/solve/solution.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { type Prepared, prepare } from '../../../src/study/prepare.ts';
import { crispCases } from '../../../src/study/realisation.ts';
import type { Bound } from '../../../src/uncertainty/chance.ts';
import { inThisThread } from '../../properties/planning.ts';
import { project } from '../pages.ts';

/** The toy region of `test/cases/toy`. */
export const toy = (await readCase(`${project}/test/cases/toy`, defaultKinds)).study;

export const usual: Asked = { demandRisk: 0.1, credibility: 0.8 };

/** A submodel of the toy region, with the constraints of the package unless told otherwise. */
export function submodel(bound: Bound, asked: Asked, lists: ModelLists = defaultLists): Prepared {
  const [crisp] = crispCases(sortedCase(toy), defaultKinds, { of: 'bound', bound, asked });
  return prepare(crisp!, defaultKinds, lists);
}

export const solve = (program: Program): Promise<Solution> => inThisThread.solve(program, { relativeGap: 0 });

export type Solved = Extract<Solution, { values: Float64Array }>;

/** The optimum of a programme that has one. */
export async function optimumOf(program: Program): Promise<Solved> {
  const solution = await solve(program);
  if (solution.status !== 'optimal') throw new Error(`${program.name} ended ${solution.status}`);
  return solution;
}

/** Cost of a submodel, million USD a year. */
export const costAt = async (bound: Bound, asked: Asked): Promise<number> =>
  (await optimumOf(submodel(bound, { ...usual, ...asked }).model.program)).objective;
