import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { auditPlan } from '../../src/plan/audit.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { auditedModes, modeFaults } from '../fixtures/modes/planted-mode-faults.ts';
import type { PlanDraft } from '../fixtures/planted-faults.ts';
import { airFaults, auditedAir, auditedKinds, kindFaults } from '../fixtures/planted-kind-faults.ts';
import { auditedStages, stagedFaults } from '../fixtures/planted-stage-faults.ts';
import { planned } from '../properties/planning.ts';

async function planOf(document: CaseDocument) {
  const outcome = await planned(document);
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  return outcome;
}

type Outcome = Awaited<ReturnType<typeof planOf>>;

/** The audit of a plan that was spoilt: what it finds, each fault worded whole. */
function codesAfter({ plan, crisp, network, money }: Outcome, spoil: (plan: PlanDraft) => void): string[] {
  const broken = structuredClone(plan) as unknown as PlanDraft;
  spoil(broken);
  const { ok, issues } = auditPlan(broken as Omit<Plan, 'audit'>, crisp, network, money);
  expect(ok).toBe(false);
  for (const issue of issues) {
    for (const language of ['en', 'zh'] as const) {
      const { wrong, mend } = wordIssue(issue, language);
      expect(`${wrong} ${mend}`).not.toMatch(/\{\{|undefined/);
    }
  }
  return issues.map(({ code }) => code);
}

describe('the audit of a plan in stages', async () => {
  const outcome = await planOf(auditedStages);

  it('passes the plan', () => {
    const { plan } = outcome;
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    expect(plan.stages.map(({ edges }) => edges.map(({ id, option }) => `${id} ${option}`).sort())).toEqual([
      ['SK existing'],
      ['SK existing', 'SO 12', 'TS 8'],
    ]);
  });

  it.each(stagedFaults)('catches %s', (_title, code, spoil) => {
    expect(codesAfter(outcome, spoil)).toContain(code);
  });
});

describe('the audit of a plan with gas fields and markets', async () => {
  const outcome = await planOf(auditedKinds);

  it('passes the plan', () => {
    const { plan } = outcome;
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    // 0.3 Mt/yr to the market, 0.9 as EGR, which fill 9 Mt; then 0.75 are stored.
    expect(plan.stages.map(({ sinks }) => sinks.map((one) => `${one.id} ${one.stored_mt_per_yr.toFixed(3)}`).sort())).toEqual([
      ['K 0.900', 'O 0.300'],
      ['K 0.750', 'O 0.250'],
    ]);
  });

  it.each(kindFaults)('catches %s', (_title, code, spoil) => {
    expect(codesAfter(outcome, spoil)).toContain(code);
  });
});

describe('the audit of a plan with capture from the air and avoided tonnes', async () => {
  const outcome = await planOf(auditedAir);

  it('passes the plan', () => {
    expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  });

  it.each(airFaults)('catches %s', (_title, code, spoil) => {
    expect(codesAfter(outcome, spoil)).toContain(code);
  });
});

describe('the audit of a plan with ships and terminals', async () => {
  const outcome = await planOf(auditedModes);

  it('passes the plan', () => {
    const { plan } = outcome;
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    // 50 h a trip over 300 km: 175.2 trips, 1.752 Mt/yr a ship; modules of 0.5 to unload.
    expect(plan.stages.map(({ links }) => links?.map(({ id, vehicles }) => `${id} ${vehicles}`))).toEqual([['PQ 1'], ['PQ 2']]);
    expect(plan.stages.map(({ terminals }) => terminals?.map(({ id, modules }) => `${id} ${modules}`))).toEqual([
      ['P:loading null', 'Q:unloading 2'],
      ['P:loading null', 'Q:unloading 6'],
    ]);
  });

  it.each(modeFaults)('catches %s', (_title, code, spoil) => {
    expect(codesAfter(outcome, spoil)).toContain(code);
  });
});
