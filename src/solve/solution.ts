/** Where a solution comes from and what it is worth. Money and bound in the objective's unit. */
interface Answer {
  /** Proven lower bound on the minimum; −Infinity where nothing was proved. */
  readonly bound: number;
  /** Solver and version, e.g. `HiGHS 1.15.1 (highs 1.15.3)`. */
  readonly solver: string;
  /** Branch-and-bound nodes, where the solver tells. */
  readonly nodes?: number;
}

interface WithValues extends Answer {
  /** One value a column. */
  readonly values: Float64Array;
  readonly objective: number;
}

/**
 * The outcome of solving. `optimal` means proved to the gap that was asked for; `limit` a plan found before a
 * time, work, memory or user limit; values exist only where there are some.
 */
export type Solution =
  | (WithValues & { readonly status: 'optimal' })
  | (WithValues & { readonly status: 'limit'; readonly limit: Limit })
  | (Answer & { readonly status: 'no_plan'; readonly limit: Limit })
  | (Answer & { readonly status: 'infeasible' })
  | (Answer & { readonly status: 'unbounded' })
  | (Answer & { readonly status: 'failed'; readonly reason: string });

/** What bound the search. */
export type Limit = 'time' | 'work' | 'memory' | 'user';
