import type { Limit } from '../solution.ts';
import type { SolveOptions } from '../solver.ts';

/** The files of one run, all in its own temporary folder. */
export interface RunFiles {
  readonly model: string;
  readonly solution: string;
  /** Present where a start was written. */
  readonly start?: string;
  /** Where a format puts options that its command line lacks. */
  readonly options: string;
}

/** What a start is written from: names of the MPS file, values, and which columns are whole numbers. */
export interface NamedPoint {
  readonly names: readonly string[];
  readonly values: Float64Array;
  readonly integer: readonly boolean[];
  readonly objective: number;
}

/** What a solver wrote, read. */
export interface Reading {
  readonly verdict: 'optimal' | 'limit' | 'infeasible' | 'unbounded' | 'unclear';
  readonly limit?: Limit;
  readonly version?: string;
  readonly bound?: number;
  readonly nodes?: number;
  /** Values by name; a name left out is 0. Undefined where the solver has no point. */
  readonly values?: ReadonlyMap<string, number>;
}

/** How one native solver is called and understood. */
export interface ExternalFormat {
  /** Name of the executable. */
  readonly executable: string;
  arguments(files: RunFiles, options: SolveOptions): readonly string[];
  /** Text of an options file, for solvers that want one. */
  optionsText?(options: SolveOptions): string;
  /** Text of a start file, for solvers that take one. */
  startText?(point: NamedPoint): string;
  read(log: string, solution: string | undefined): Reading;
}

/** The number after the last match of a pattern with one group. */
export function lastNumber(text: string, pattern: RegExp): number | undefined {
  const found = [...text.matchAll(new RegExp(pattern, 'gm'))].at(-1)?.[1];
  const value = found === undefined ? Number.NaN : Number(found);
  return Number.isFinite(value) ? value : undefined;
}

/** Lines of `name value` as a map; `skip` leaves lines out. */
export function valuesByName(lines: readonly string[], nameAt = 0): Map<string, number> {
  const values = new Map<string, number>();
  for (const line of lines) {
    const words = line.trim().split(/\s+/);
    const value = Number(words[nameAt + 1]);
    if (words[nameAt] !== undefined && words[nameAt + 1] !== undefined && !Number.isNaN(value)) values.set(words[nameAt], value);
  }
  return values;
}

/** A record without the members that are undefined. */
export function present<T extends object>(record: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
