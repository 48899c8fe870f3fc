import { caseOf, inside, library } from './library.mjs';

/**
 * Both ends of a case at each of some risks by the study's own machinery, one scenario at a time in this process, so that
 * its CPU is all there is. The linked plans are left out: they answer another question than the plans of the ends.
 */
export async function sweep({ risks, gap, wall_s, ...input }, { begin }) {
  const { defaultKinds, defaultLists, executeHere, highsSearch, highsSolver, resultsInMemory, runnerOf, tasks } = await library();
  const { boundsScenarios } = await inside('study/bounds.js');
  const study = await caseOf(input);
  begin();
  const settings = risks.map((demandRisk) => ({ demandRisk }));
  const effort = { gap, seed: 1, ...(wall_s === undefined ? {} : { timeLimitSeconds: wall_s }) };
  const scenarios = boundsScenarios(settings, effort).flatMap(({ lower, unlinked }) => [lower, unlinked]);
  const options = { solver: highsSolver(), search: highsSearch(), kinds: defaultKinds, lists: defaultLists };
  const results = await runnerOf(resultsInMemory(), executeHere(tasks, options), 1).run(study, scenarios);
  return {
    plans: results.map(({ status, plan }) => ({
      status: plan?.status ?? status,
      annual_m: plan?.cost.annual_m,
      gap: plan?.gap.total,
    })),
  };
}
