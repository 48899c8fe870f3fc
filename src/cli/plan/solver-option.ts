import { solverNamed } from '../../solve/solvers.node.ts';
import type { PlanOptions } from '../../study/single.ts';

/** The solver that a name asks for; none: the embedded one. Throws InputError where there is no such solver. */
export function solverOption(name: string | undefined): Pick<PlanOptions, 'solver'> | Record<string, never> {
  return name === undefined ? {} : { solver: solverNamed(name) };
}
