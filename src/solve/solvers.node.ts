import { externalSolver } from './external.node.ts';
import { highsSolver } from './highs.node.ts';
import type { Solver } from './solver.ts';

/** Solvers that come with the package. Every other name is a native executable: see `externalNames`. */
const embedded: Readonly<Record<string, () => Solver>> = { highs: highsSolver };

/** The solver of a name: `highs` is the embedded one; a path to a `highs` executable is the native one. Throws InputError. */
export function solverNamed(name: string): Solver {
  return (embedded[name] ?? (() => externalSolver(name)))();
}
