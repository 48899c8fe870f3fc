import { expect, it } from 'vitest';
import type { Asked } from '../../src/case/realise.ts';
import { readCase } from '../../src/io/read-case.ts';
import { runBounds } from '../../src/study/bounds.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import type { Planned } from '../../src/study/outcome.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { inThisThread, searchInThisThread } from '../properties/planning.ts';

// The toy region's bounds were computed by models built by hand, outside this package.

const { study } = await readCase('test/cases/toy', defaultKinds);
const options = { solver: inThisThread, search: searchInThisThread, kinds: defaultKinds, lists: defaultLists };

async function boundsAt(asked: Asked) {
  const runner = runnerOf(resultsInMemory(), executeHere(tasks, options), 1);
  const { runs } = await runBounds(study, { settings: [asked], deterministic: false }, runner);
  return runs[0]!;
}

const planOf = (planned: Planned) => {
  if (planned.status !== 'planned') throw new Error(planned.status);
  expect(planned.plan.audit).toEqual({ ok: true, issues: [] });
  return planned.plan;
};
const cost = (planned: Planned) => planOf(planned).cost.annual_m;

it.each([
  [0, 174.011712, 281.822677],
  [0.5, 184.280109, 293.481074],
  [0.8, 190.441147, 300.476112],
])('at risk 0.1 and level %d costs %d at the best end and %d at the worst, linked or not', async (credibility, low, high) => {
  const { lower, upper, upper_unlinked, links_dropped } = await boundsAt({ demandRisk: 0.1, credibility });
  expect(Math.abs(cost(lower) - low)).toBeLessThan(1e-6);
  expect(Math.abs(cost(upper_unlinked) - high)).toBeLessThan(1e-6);
  expect(Math.abs(cost(upper) - high)).toBeLessThan(1e-6);
  expect(links_dropped).toEqual([]);
});

it('captures, stores and builds as worked out at risk 0.1 and level 0.8', async () => {
  const { lower, upper } = await boundsAt({ demandRisk: 0.1, credibility: 0.8 });
  const read = (planned: Planned) => {
    const [stage] = planOf(planned).stages;
    return {
      captured: stage!.sources.map(({ captured_mt_per_yr }) => captured_mt_per_yr.toFixed(6)),
      stored: stage!.sinks.map(({ id, stored_mt_per_yr, wells }) => `${id} ${stored_mt_per_yr.toFixed(6)} ${wells}`),
      pipes: stage!.edges.map(({ id, option }) => `${id} ${option}`),
    };
  };
  expect(read(lower)).toEqual({
    captured: ['3.184465', '0.564078'],
    stored: ['K1 2.626698 3', 'K2 1.121845 3'],
    pipes: ['J-K1 12', 'S1-J 12', 'S2-J 8', 'S2-K2 8'],
  });
  // 3.2 + 0.3 z and 0.6 + 0.05 z captured; K2 takes (20 − 2 z)/20, K1 the rest; z = 1.281552.
  expect(read(upper)).toMatchObject({ captured: ['3.584465', '0.664078'], stored: ['K1 3.376698 5', 'K2 0.871845 3'] });
  expect(read(upper).pipes.filter((pipe) => pipe.endsWith(' 16'))).toEqual(['J-K1 16', 'S1-J 16']);
});

it('records how its uncertain numbers were read', async () => {
  const { upper } = await boundsAt({ demandRisk: 0.2, credibility: 0.5, measure: 'credibility', chance: 'central-interval' });
  expect(planOf(upper).options).toMatchObject({
    ...{ realisation: 'upper', demand_risk: 0.2, storage_risk: 0.1, credibility: 0.5 },
    ...{ measure: 'credibility', chance: 'central-interval', links_dropped: 0 },
  });
});
