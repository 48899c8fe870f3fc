import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../src/plan/audit.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { auditIssues } from '../../src/text/issues/audit.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { clusterFaults } from '../clusters/planted-faults.ts';
import { auditedCase, auditedMoney, auditedNetwork, auditedPlan } from '../fixtures/audited-plan.ts';
import { type PlanDraft, pipe, plantedFaults, stageOf } from '../fixtures/planted-faults.ts';
import { airFaults, kindFaults } from '../fixtures/planted-kind-faults.ts';
import { milestoneFaults } from '../fixtures/planted-milestone-faults.ts';
import { stagedFaults } from '../fixtures/planted-stage-faults.ts';

const audit = (plan: Omit<Plan, 'audit'>) => auditPlan(plan, auditedCase, auditedNetwork, auditedMoney);
describe('the audit', () => {
  it('passes the plan worked out by hand', () => {
    expect(audit(auditedPlan)).toEqual({ ok: true, issues: [] });
  });

  it.each(plantedFaults)('catches %s', (_title, code, spoil) => {
    const plan = structuredClone(auditedPlan) as PlanDraft;
    spoil(plan);
    const verdict = audit(plan as Omit<Plan, 'audit'>);
    expect(verdict.ok).toBe(false);
    expect(verdict.issues.map((issue) => issue.code)).toContain(code);
    for (const issue of verdict.issues) {
      for (const language of ['en', 'zh'] as const) {
        const { wrong, mend } = wordIssue(issue, language);
        expect(`${wrong} ${mend}`).not.toMatch(/\{\{|undefined/);
      }
      expect(issue.at.path).toBeTruthy();
    }
  });

  it('has a planted fault for every code but the remark', () => {
    const lists = [plantedFaults, stagedFaults, milestoneFaults, clusterFaults, kindFaults, airFaults];
    const planted = new Set(lists.flat().map(([, code]) => code));
    expect(Object.keys(auditIssues).filter((code) => !planted.has(code))).toEqual(['audit.idle']);
  });

  it('remarks on what is built and carries nothing, without failing the plan', () => {
    const idle = { ...auditedNetwork, edges: [...auditedNetwork.edges, { ...auditedNetwork.edges[3]!, id: 'e5' }] };
    const plan = structuredClone(auditedPlan) as PlanDraft;
    stageOf(plan).edges.push({ ...pipe(plan, 3), id: 'e5', flow_mt_per_yr: 0, peak_mt_per_yr: 0, utilisation: 0 });
    const codes = auditPlan(plan as Omit<Plan, 'audit'>, auditedCase, idle, auditedMoney).issues;
    expect(codes.find(({ code }) => code === 'audit.idle')?.severity).toBe('warning');
  });

  it('catches capital charged without the recovery factor of the discount rate', () => {
    // r = 8 %, 20 years: 0.101852 (methods §4.5), not 0.1.
    const { capital_recovery_factor: _given, ...rest } = auditedCase;
    const { issues } = auditPlan(auditedPlan, { ...rest, discount_rate: 0.08 }, auditedNetwork, auditedMoney);
    const found = issues.find(({ code }) => code === 'audit.recovery_factor');
    expect(found?.values.expected).toBeCloseTo(0.101852, 6);
    expect(issues.map(({ code }) => code)).toContain('audit.cash_amount');
  });

  it('counts a price on CO2 as income of each tonne stored', () => {
    const { issues } = auditPlan(auditedPlan, { ...auditedCase, price_per_t: 10 }, auditedNetwork, auditedMoney);
    const missing = issues.find(({ code, values }) => code === 'audit.cash_missing' && values.asset === 'K');
    expect(missing?.values.expected).toBe(12);
  });

  it('audits the average flows alone where the case sizes by averages', () => {
    const { issues } = auditPlan(auditedPlan, { ...auditedCase, sizing: 'average' }, auditedNetwork, auditedMoney);
    // e1 and e3 were bought for the peak: 36·0.02·0.8 + 5·0.01·0.8 and 70·0.02·0.8 less.
    const e3 = issues.find(
      ({ code, values }) => code === 'audit.pipe_cost' && values.id === 'e3' && values.figure === 'capital_m',
    );
    expect(e3?.values.expected).toBeCloseTo(58.8 - 70 * 0.02 * 0.8, 9);
    expect(issues.map(({ code }) => code)).not.toContain('audit.balance');
  });
});
