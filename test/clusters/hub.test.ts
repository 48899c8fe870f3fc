import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { type HubQuestion, runHub } from '../../src/study/hub/hub.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import type { HubStudy } from '../../src/study/studies.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { inThisThread } from '../properties/planning.ts';
import { clusterCase, routes } from './cluster-case.ts';

function hubOf(document: CaseDocument, question: HubQuestion = {}): Promise<HubStudy> {
  const { study } = parseCase(document, defaultKinds);
  const options = { solver: inThisThread, kinds: defaultKinds, lists: defaultLists };
  return runHub(study, { gap: 0, ...question }, runnerOf(resultsInMemory(), executeHere(tasks, options), 1));
}

const targets = [{ amount_mt_per_yr: 2, sense: 'at_least' as const }];
const saved = (study: HubStudy) => Object.fromEntries(study.saving!.terms.map(({ term, saved_m }) => [term, saved_m]));
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);

function expectSums({ saving, joins, own, shared, remarks }: HubStudy): void {
  if (shared.status !== 'planned' || own === null || saving === null) throw new Error('nothing is compared');
  expect(remarks).toEqual([]);
  expect(saving.saved_m).toBeCloseTo(own.annual_m - shared.plan.cost.annual_m, 8);
  expect(sum(saving.terms.map(({ saved_m }) => saved_m))).toBeCloseTo(saving.saved_m, 8);
  expect(sum(joins.map(({ joining }) => joining!.saved_m))).toBeCloseTo(saving.saved_m, 8);
  for (const { joining, last } of joins) {
    for (const one of [joining!, last!]) {
      expect(sum(one.terms.map(({ saved_m }) => saved_m))).toBeCloseTo(one.saved_m, 8);
      expect(one.low_m!).toBeLessThanOrEqual(one.saved_m + 1e-9);
      expect(one.high_m!).toBeGreaterThanOrEqual(one.saved_m - 1e-9);
    }
  }
}

describe('the hub against lines of their own', () => {
  // Shared, S and T send 1 Mt/yr each: pipes 1.6 + 1.2 + 3.6, K 2 + 2 + 0.4 + 12. Alone: S lays 100 km of 8 inch for 4, T
  // 90 km for 3.6, and each opens K for itself: 2 + 1 + 0.2 + 6. So pipes save 7.6 − 6.4 and sites 6.4 − 4.4.
  it('differs by what pipes and sites cost', async () => {
    const study = await hubOf(clusterCase({ targets }));
    expectSums(study);
    expect(study.own!.lines.map(({ source, length_km, annual_m }) => [source, length_km, annual_m])).toEqual([
      ['S', 100, expect.closeTo(53 + 4 + 9.2, 8)],
      ['T', 90, expect.closeTo(53 + 3.6 + 9.2, 8)],
    ]);
    expect(study.saving!.saved_m).toBeCloseTo(3.2, 8);
    expect(saved(study)).toMatchObject({
      ...{ pipeline: expect.closeTo(1.2, 8), storage_site: expect.closeTo(2, 8) },
      ...{
        capture_plant: expect.closeTo(0, 8),
        capture_operation: expect.closeTo(0, 8),
        storage_operation: expect.closeTo(0, 8),
      },
    });
    expect(study.joins).toMatchObject([{ cluster: 'a', sources: ['S', 'T'], joining: { saved_m: expect.closeTo(3.2, 8) } }]);
  });

  it('is worth nothing to the first that joins, and everything to the last', async () => {
    const sources = [plant('S'), plant('T', { cluster: 'b' })];
    const study = await hubOf(clusterCase({ targets, sources }));
    expectSums(study);
    expect(study.joins.map(({ cluster, joining, last }) => [cluster, joining!.saved_m, last!.saved_m])).toEqual([
      ['a', expect.closeTo(0, 8), expect.closeTo(3.2, 8)],
      ['b', expect.closeTo(3.2, 8), expect.closeTo(3.2, 8)],
    ]);
    const turned = await hubOf(clusterCase({ targets, sources }), { order: ['b', 'a'] });
    expect(turned.joins.map(({ cluster, joining }) => [cluster, joining!.saved_m])).toEqual([
      ['b', expect.closeTo(0, 8)],
      ['a', expect.closeTo(3.2, 8)],
    ]);
  });

  it('fills stores in the order of tonnes, none beyond what it holds', async () => {
    // K holds 30 Mt. The larger source T (1.2 Mt/yr, 24 Mt) takes K, S (0.8, 16 Mt) finds 6 left and goes on to O, 100 km further.
    const sources = [plant('S', {}, { emissions_mt_per_yr: 0.8 / 0.9 }), plant('T', {}, { emissions_mt_per_yr: 1.2 / 0.9 })];
    const study = await hubOf(clusterCase({ targets, sources, sinks: [store('K', { capacity_mt: 30 }), store('O')] }));
    expectSums(study);
    expect(
      study.own!.lines.map(({ source, sinks }) => [source, sinks.map(({ id, mt }) => [id, Math.round(mt * 1e6) / 1e6])]),
    ).toEqual([
      ['T', [['K', 24]]],
      ['S', [['O', 16]]],
    ]);
    expect(study.own!.lines[1]!.length_km).toBe(200);
  });

  it('says so where a source cannot have one', async () => {
    // One well at K, none elsewhere: T's line takes it.
    const sinks = [store('K', { max_wells: 4, injection_mt_per_yr_per_well: 0.5, capacity_mt: 50 })];
    const sources = [plant('S', {}, { emissions_mt_per_yr: 0.75 / 0.9 }), plant('T', {}, { emissions_mt_per_yr: 1.25 / 0.9 })];
    const study = await hubOf(clusterCase({ targets, sources, sinks }));
    expect(study).toMatchObject({ own: null, saving: null, joins: [] });
    expect(study.remarks[0]).toMatchObject({ code: 'hub.no_own_line', values: { source: 'S' } });
  });

  it('lets each line that lies there be reused once', async () => {
    const old = route('J', 'K', 60, { existing_capacity_mt_per_yr: 2, reuse_capital_m_per_km: 0.01 });
    const study = await hubOf(clusterCase({ targets, routes: [routes[0]!, routes[1]!, old, routes[3]!] }));
    expectSums(study);
    // S takes the old line for 60 · 0.01 of capital; T lays 60 km of 8 inch beside it.
    expect(study.own!.lines.map(({ reused }) => reused)).toEqual([['JK'], []]);
    expect(study.own!.lines.map(({ annual_m }) => annual_m)).toEqual([
      expect.closeTo(53 + 9.2 + 1.6 + 0.06, 8),
      expect.closeTo(53 + 9.2 + 3.6, 8),
    ]);
  });

  it('is compared in several stages, budgets and pins being the region’s', async () => {
    const { capital_recovery_factor: _given, stages: _one, ...rest } = clusterCase();
    const document = stagedCase({
      ...rest,
      sinks: [store('K', { decision: 'required', build_stage: '2030' }), store('O')],
      targets: [stageTarget('2030', 0.9), stageTarget('2040', 2), { stage: '2030', counts: 'capability', amount_mt_per_yr: 3 }],
    });
    const study = await hubOf(document);
    expectSums(study);
    expect(saved(study).capture_plant).toBeCloseTo(0, 8);
    expect(study.saving!.saved_m).toBeGreaterThan(0);
  });

  it('asks for every cluster in the order', async () => {
    await expect(hubOf(clusterCase({ targets }), { order: ['a', 'x'] })).rejects.toThrow(InputError);
    await expect(hubOf(clusterCase({ targets }), { order: ['a'] })).rejects.toThrow(InputError);
  });

  it('needs no clusters', async () => {
    const { clusters: _none, cluster_membership: _rule, ...plain } = clusterCase({ targets });
    const study = await hubOf(plain);
    expectSums(study);
    expect(study.joins).toMatchObject([{ cluster: null, sources: ['S', 'T'] }]);
  });
});
