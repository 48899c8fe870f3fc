/** Exit codes of the command line. */
export const exitCodes = {
  done: 0,
  bug: 1,
  badInput: 2,
  infeasible: 3,
  noPlan: 4,
  stopped: 130,
} as const;
