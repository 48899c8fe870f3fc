import { describe, expect, it } from 'vitest';
import { auditPlan } from '../../src/plan/audit.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import type { PlanDraft } from '../fixtures/planted-faults.ts';
import { auditedStages, stagedFaults } from '../fixtures/planted-stage-faults.ts';
import { planned } from '../properties/planning.ts';

const outcome = await planned(auditedStages);
if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
const { plan, crisp, network, money } = outcome;

describe('the audit of a plan in stages', () => {
  it('passes the plan', () => {
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    expect(plan.stages.map(({ edges }) => edges.map(({ id, option }) => `${id} ${option}`).sort())).toEqual([
      ['SK existing'],
      ['SK existing', 'SO 12', 'TS 8'],
    ]);
  });

  it.each(stagedFaults)('catches %s', (_title, code, spoil) => {
    const broken = structuredClone(plan) as unknown as PlanDraft;
    spoil(broken);
    const { ok, issues } = auditPlan(broken as Omit<Plan, 'audit'>, crisp, network, money);
    expect(ok).toBe(false);
    expect(issues.map((issue) => issue.code)).toContain(code);
    for (const issue of issues) {
      for (const language of ['en', 'zh'] as const) {
        const { wrong, mend } = wordIssue(issue, language);
        expect(`${wrong} ${mend}`).not.toMatch(/\{\{|undefined/);
      }
    }
  });
});
