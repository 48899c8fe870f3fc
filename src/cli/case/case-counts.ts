import type { Case } from '../../case/case.ts';

/** How many sources, sinks and routes a case has. */
export function caseCounts({ sources, sinks, routes }: Case) {
  return { sources: sources.length, sinks: sinks.length, routes: routes.length };
}
