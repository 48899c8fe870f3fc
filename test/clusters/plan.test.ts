import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { exportTables } from '../../src/io/export/tables.ts';
import { auditPlan } from '../../src/plan/audit.ts';
import type { Group, GroupFigures } from '../../src/plan/clusters/cluster-plan.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { plant, store } from '../fixtures/hand-case.ts';
import type { PlanDraft } from '../fixtures/planted-faults.ts';
import { planned } from '../properties/planning.ts';
import { clusterCase, stagedClusters } from './cluster-case.ts';
import { clusterFaults } from './planted-faults.ts';

async function outcomeOf(document: CaseDocument) {
  const outcome = await planned(document);
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

const studyOf = (document: CaseDocument) => parseCase(document, defaultKinds).study;

const targets = [{ amount_mt_per_yr: 2, sense: 'at_least' as const }];
const readiness: CaseDocument['readiness'] = {
  ...{ far_km: 200, weights: { amount_match: 2 } },
  stated: [
    {
      ...{ cluster: 'a', criterion: 'project_experience', score: 0.5, reason: 'one pilot' },
      ...{ basis: 'assumed', source: 'a test' },
    },
  ],
};
const key = (group: Group) => (group.part === 'cluster' ? group.cluster : group.part);
const groupsOf = ({ clusters }: Plan, stage = 0): Record<string, GroupFigures> =>
  Object.fromEntries(clusters!.stages[stage]!.groups.map((one) => [key(one.group), one]));

describe('a plan by cluster', () => {
  // S and T capture 1 Mt/yr each, K stores both. At CRF 0.1 a plant costs 10 + 3 + 40; the 8-inch pipes of 40 and 30 km cost
  // 1.6 and 1.2 with 12 and 9 of capital, the 12-inch one of 60 km 3.6 with 30; K: site 2, four wells 2 + 0.4, 12 for storing.
  it('gives each its tonnes, its pipes and its money', async () => {
    const { plan } = await outcomeOf(clusterCase({ targets }));
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    const { a, b, none, between } = groupsOf(plan);
    expect(a).toMatchObject({
      ...{ sources: 2, sinks: 0, edges: 2, mark_mt_per_yr: 3, reached: 'capability' },
      captured_mt_per_yr: expect.closeTo(2, 8),
      capability_mt_per_yr: expect.closeTo(3.6, 8),
      ...{ stored_mt_per_yr: 0, length_km: 70, pipe_capital_m: expect.closeTo(21, 8), capital_m: expect.closeTo(221, 8) },
    });
    expect(a!.cost).toEqual({
      annual_m: expect.closeTo(106 + 2.8, 8),
      ...{ capture_annual_m: expect.closeTo(106, 8), transport_annual_m: expect.closeTo(2.8, 8) },
      ...{ storage_annual_m: 0, revenue_annual_m: 0 },
    });
    expect(b).toMatchObject({ sources: 0, sinks: 1, edges: 0, reached: 'no', stored_mt_per_yr: expect.closeTo(2, 8) });
    expect(b!.cost.annual_m).toBeCloseTo(16.4, 8);
    expect(between).toMatchObject({ edges: 1, length_km: 60, pipe_capital_m: expect.closeTo(30, 8) });
    expect(between!.cost.annual_m).toBeCloseTo(3.6, 8);
    expect(none).toMatchObject({ sources: 0, sinks: 0, edges: 0, terms: [] });
    expect(a!.terms.map(({ term, annual_m }) => [term, annual_m])).toEqual([
      ['capture_plant', expect.closeTo(26, 8)],
      ['capture_operation', expect.closeTo(80, 8)],
      ['pipeline', expect.closeTo(2.8, 8)],
    ]);
  });

  it('counts a pipe with a cluster when both its ends are in it, and with none when both are in none', async () => {
    const west = await outcomeOf(clusterCase({ targets, sinks: [store('K', { cluster: 'a' }), store('O')] }));
    expect(groupsOf(west.plan)).toMatchObject({ a: { edges: 3, length_km: 130 }, between: { edges: 0, terms: [] } });
    const cluster_membership = { rule: 'nearest_hub' as const, within_km: 30 };
    const near = await outcomeOf(clusterCase({ targets, cluster_membership }));
    // Only S and K are within 30 km of their hubs: T and J are in no cluster, and so is the pipe between them.
    expect(groupsOf(near.plan)).toMatchObject({
      ...{ a: { sources: 1, edges: 0 }, none: { sources: 1, edges: 1, length_km: 30 }, between: { edges: 2, length_km: 100 } },
    });
    expect(near.plan.remarks.map(({ code, values }) => [code, values.members])).toContainEqual([
      'cluster.outside_too_far',
      'T; O',
    ]);
  });

  it('reaches its mark by what it captures', async () => {
    const { plan } = await outcomeOf(clusterCase({ targets, clusters: [{ ...clusterCase().clusters![0]!, mark_mt_per_yr: 2 }] }));
    expect(groupsOf(plan).a).toMatchObject({ mark_mt_per_yr: 2, reached: 'captured' });
  });

  it('sums to the figures of the plan, stage by stage', async () => {
    const { plan } = await outcomeOf(stagedClusters());
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    plan.stages.forEach((stage, t) => {
      const groups = Object.values(groupsOf(plan, t));
      const sum = (of: (one: GroupFigures) => number) => groups.reduce((all, one) => all + of(one), 0);
      expect(sum((one) => one.captured_mt_per_yr)).toBeCloseTo(stage.captured_mt_per_yr, 9);
      expect(sum((one) => one.stored_mt_per_yr)).toBeCloseTo(stage.stored_mt_per_yr, 9);
      for (const part of [
        'annual_m',
        'capture_annual_m',
        'transport_annual_m',
        'storage_annual_m',
        'revenue_annual_m',
      ] as const) {
        expect(sum(({ cost }) => cost[part])).toBeCloseTo(stage.cost[part], 9);
      }
      const lengths = new Map(stage.edges.map(({ id, length_km }) => [id, length_km]));
      expect(sum((one) => one.length_km)).toBeCloseTo(
        [...lengths.values()].reduce((a, b) => a + b, 0),
        9,
      );
      const lines = plan.cash.filter((line) => line.stage === stage.stage);
      expect(sum((one) => one.capital_m)).toBeCloseTo(
        lines.reduce((a, { capital_m }) => a + capital_m, 0),
        9,
      );
      expect(sum((one) => one.sources)).toBe(stage.sources.length);
      expect(sum((one) => one.sinks)).toBe(stage.sinks.length);
      expect(sum((one) => one.edges)).toBe(lengths.size);
    });
  });

  it('is not there where the case has no clusters, nor are its tables', async () => {
    const { clusters: _none, cluster_membership: _rule, ...plain } = clusterCase({ targets });
    const { plan } = await outcomeOf(plain);
    expect(Object.keys(plan)).not.toContain('clusters');
    const files = ['cash.csv', 'pipes.csv', 'sinks.csv', 'sources.csv', 'summary.csv', 'targets.csv'];
    expect(Object.keys(exportTables(plan, studyOf(plain))).sort()).toEqual(files);
  });

  it('is written as tables: figures, money, members and scores', async () => {
    const written = clusterCase({ targets, readiness });
    const { plan } = await outcomeOf(written);
    const tables = exportTables(plan, studyOf(written));
    const rows = (name: string) => (tables[name] ?? '').trim().split(/\r?\n/);
    expect(rows('clusters.csv')).toHaveLength(1 + 4);
    expect(rows('clusters.csv')[1]).toMatch(/^2030–2050,cluster,a,2,0,2,2,3\.6,0,70,21,/);
    expect(rows('cluster_members.csv').slice(1)).toEqual([
      'source,S,cluster,a,rule,A,0,',
      'source,T,cluster,a,rule,A,70,',
      'sink,K,cluster,b,rule,B,0,',
      'sink,O,cluster,b,rule,B,100,',
      'pipe,JK,between,,,,,',
      'pipe,SJ,cluster,a,,,,',
      'pipe,TJ,cluster,a,,,,',
    ]);
    expect(rows('readiness.csv')).toHaveLength(1 + 2 * 9);
    expect(rows('cluster_cash.csv').length).toBeGreaterThan(5);
  });
});

describe('the readiness of a cluster', () => {
  it('is scored criterion by criterion, what is not stated not at all', async () => {
    // S and T could capture 1.8 · 20 = 36 Mt each; K takes 100: 1.39 times. They are 100 and 90 km from K, 0 and 70 from the hub.
    const sinks = [store('K', { cluster: 'a', proven_share: 0.5 }), store('O', { cluster: 'a' })];
    const { plan } = await outcomeOf(clusterCase({ targets, readiness, sinks: [sinks[0]!, store('O')] }));
    const [a, b] = plan.clusters!.readiness;
    const scores = Object.fromEntries(a!.scores.map((one) => [one.criterion, one.score]));
    expect(scores).toEqual({
      amount_match: 1,
      distance_match: expect.closeTo((0.5 + 0.55) / 2, 9),
      hub_distance: expect.closeTo((1 + 0.65) / 2, 9),
      ...{ proven_capacity: 0.5, project_experience: 0.5, government_support: null, business_models: null },
      ...{ stakeholders: null, public_acceptance: null },
    });
    expect(a!.scores[0]).toMatchObject({ weight: 2, figures: { says: 'amount', values: { potential_mt: 72, intake_mt: 100 } } });
    expect(a!.scores[4]).toMatchObject({ reason: 'one pilot', basis: 'assumed', source: 'a test' });
    // 2 · 1 + 0.525 + 0.825 + 0.5 + 0.5 of 10; with the four unknown ones at 1, 4 more.
    expect(a).toMatchObject({ low: expect.closeTo(0.435, 9), high: expect.closeTo(0.835, 9), known: 5, weighed: 9 });
    expect(b!.scores.slice(0, 4).map(({ score, figures }) => [score, figures!.says])).toEqual([
      [null, 'no_sources'],
      [null, 'no_sources'],
      [null, 'no_sources'],
      [null, 'proven_unstated'],
    ]);
    const partly = await outcomeOf(clusterCase({ targets, readiness, sinks }));
    expect(partly.plan.clusters!.readiness[0]!.scores[3]).toMatchObject({ score: 0.25, figures: { says: 'proven_partly' } });
  });

  it('tells distances and does not score them where the case does not say what is far', async () => {
    const { plan } = await outcomeOf(clusterCase({ targets, sinks: [store('K', { cluster: 'a' }), store('O')] }));
    const scores = plan.clusters!.readiness[0]!.scores;
    expect(scores[1]).toMatchObject({ score: null, figures: { says: 'distance_unscored', values: { mean_km: 95 } } });
    expect(scores.filter(({ of }) => of === 'stated').map(({ score }) => score)).toEqual([null, null, null, null, null]);
  });
});

describe('the audit of clusters', async () => {
  const { plan, crisp, network, money } = await outcomeOf(stagedClusters());

  it.each(clusterFaults)('catches %s', (_title, code, spoil) => {
    const broken = structuredClone(plan) as unknown as PlanDraft;
    spoil(broken);
    const { ok, issues } = auditPlan(broken as Omit<Plan, 'audit'>, crisp, network, money);
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues)
      for (const language of ['en', 'zh'] as const) expect(wordIssue(issue, language).wrong).not.toBe('');
  });

  it('catches clusters left out', () => {
    const { clusters: _gone, audit: _audit, ...bare } = plan;
    expect(auditPlan(bare, crisp, network, money).issues.map(({ code }) => code)).toEqual(['audit.cluster_figure']);
  });

  it('passes medoids and given members too', async () => {
    const sources = [plant('S', { cluster: 'a' }), plant('T')];
    const sinks = [store('K', { cluster: 'b' }), store('O')];
    for (const rule of ['given', 'k_medoids'] as const) {
      const { plan: other } = await outcomeOf(clusterCase({ targets, sources, sinks, cluster_membership: { rule } }));
      expect(other.audit).toEqual({ ok: true, issues: [] });
    }
  });
});
