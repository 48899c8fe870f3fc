import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { auditPlan } from '../../src/plan/audit.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { gasAt, gasField, market } from '../fixtures/kind-case.ts';
import type { PlanDraft } from '../fixtures/planted-faults.ts';
import { milestoneFaults, type Spoilt } from '../fixtures/planted-milestone-faults.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { planned } from '../properties/planning.ts';

type Row = NonNullable<CaseDocument['milestones']>[number];
const row = (measure: string, at_least: number, change: Partial<Row> = {}): Row => ({
  ...{ name: measure, measure, at_least, stage: '2040', kind: 'required' as const, ...change },
});

/**
 * Two plants of 1.8 Mt/yr and two stores, undiscounted: S to K 100 km, T to O 100 km, S to T 50 km. 1 Mt/yr in each stage:
 * one plant, one site, one pipe; K is nearer to S. A plant costs 100, 3 a year and 40 per tonne; a site 20, two wells 10 and
 * 0.2 a year, 6 per tonne; 100 km of 8-inch pipe 30 and 1 a year.
 */
async function outcomeOf(milestones: Row[], change: Partial<CaseDocument> = {}) {
  return planned(
    stagedCase({
      discount_rate: 0,
      sources: [plant('S'), plant('T')],
      sinks: [store('K'), store('O')],
      routes: [route('S', 'K', 100), route('T', 'O', 100), route('S', 'T', 50)],
      targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
      milestones,
      ...change,
    }),
  );
}

/** The plan; its audit remarks on what stands idle and on nothing else: `S|T` where either may. */
async function planOf(milestones: Row[], change: Partial<CaseDocument> = {}, idle: readonly string[] = []): Promise<Plan> {
  const outcome = await outcomeOf(milestones, change);
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  expect(outcome.plan.audit.ok).toBe(true);
  const remarks = outcome.plan.audit.issues.map(({ code, values }) => `${code} ${values.id}`);
  expect(remarks).toEqual(idle.map((ids) => expect.stringMatching(new RegExp(`^audit\\.idle (${ids})$`))));
  return outcome.plan;
}

const reached = (plan: Plan) =>
  plan.milestones?.map(({ measure, value, reached: yes }) => `${measure} ${value.toFixed(2)} ${yes}`);
/** A year of the plan without milestones: capital 160 over 20 years, 50.2 of running money. */
const without = 160 / 20 + 3 + 40 + 1 + 0.2 + 6;

describe('milestones', () => {
  it('that are only shown change nothing and stand beside what is reached', async () => {
    const shown = { kind: 'shown' as const };
    const plan = await planOf([
      row('capture_capability', 2, shown),
      row('captured', 1, { ...shown, of: ['coal'] }),
      row('stored', 1, { ...shown, of: ['oil_field'] }),
      row('capture_projects', 1, { ...shown, size_mt_per_yr: 1 }),
      row('storage_projects', 2, { ...shown, stage: '2030' }),
    ]);
    expect(plan.cost.annual_m).toBeCloseTo(without, 8);
    expect(reached(plan)).toEqual([
      'capture_capability 1.80 false',
      'captured 1.00 true',
      'stored 0.00 false',
      'capture_projects 1.00 true',
      'storage_projects 1.00 false',
    ]);
  });

  it('of capability build a plant that stands idle', async () => {
    // Another plant in the second stage: 100 of capital, 3 a year for ten of twenty years.
    // The plants are alike, and one of them is enough for the tonnes.
    const plan = await planOf([row('capture_capability', 3)], {}, ['S/main|T/main']);
    expect(plan.cost.annual_m).toBeCloseTo(without + 5 + 1.5, 8);
    expect(reached(plan)).toEqual(['capture_capability 3.60 true']);
  });

  it('of tonnes capture and store more in their stage', async () => {
    // 1.5 Mt/yr in the second stage: 20 + 3 a year of capture and storage for half the time, and one well of 5 and 0.1 a year.
    // The 8-inch pipe is full: an 8-inch pipe of 30 and 1 a year beside it from 2040, or 12 inches at once: 50 and 1 a year.
    const extra = (0.5 * 46) / 2 + 5 / 20 + 0.1 / 2;
    const plan = await planOf([row('captured', 1.5)]);
    expect(plan.cost.annual_m).toBeCloseTo(without + extra + 20 / 20, 8);
    const stored = await planOf([row('stored', 1.5, { of: ['saline'] })]);
    expect(stored.cost.annual_m).toBeCloseTo(plan.cost.annual_m, 8);
    expect(reached(stored)).toEqual(['stored 1.50 true']);
  });

  it('of a number of sites open one that stores nothing, where no size is asked for', async () => {
    const plan = await planOf([row('storage_projects', 2)], {}, ['O']);
    expect(plan.cost.annual_m).toBeCloseTo(without + 20 / 20, 8);
    expect(plan.stages[1]?.sinks.map(({ id, wells }) => [id, wells])).toEqual([
      ['K', 2],
      ['O', 0],
    ]);
  });

  it('of a number of sites of a size make each store that much', async () => {
    // 0.5 Mt/yr into each of K and O in the second stage: site 20 and a well 5 at O, 0.1 a year, 8-inch pipes S to T and T to O
    // of 150 km: 45 and 1.5 a year for half the time. K keeps its two wells. Nearer: the second plant at T, 100 and 3 a year.
    const plan = await planOf([row('storage_projects', 2, { size_mt_per_yr: 0.5 })]);
    expect(plan.cost.annual_m).toBeCloseTo(without + (20 + 5 + 45) / 20 + (0.1 + 1.5) / 2, 8);
    expect(plan.stages[1]?.sinks.map(({ id, stored_mt_per_yr }) => [id, stored_mt_per_yr])).toEqual([
      ['K', expect.closeTo(0.5, 8)],
      ['O', expect.closeTo(0.5, 8)],
    ]);
    expect(reached(plan)).toEqual(['storage_projects 2.00 true']);
  });

  it('of a number of plants of a size make each capture that much, in a case of one stage too', async () => {
    // T joins through S: 50 km of pipe 15 and 0.5 a year, plant 100 and 3 a year.
    const plan = await planOf([row('capture_projects', 2, { size_mt_per_yr: 0.4, stage: 'all' })], {
      stages: [{ name: 'all', start_year: 2030, years: 20 }],
      targets: [{ amount_mt_per_yr: 1 }],
    });
    expect(plan.cost.annual_m).toBeCloseTo(without + 115 / 20 + 3.5, 8);
    expect(plan.stages[0]?.sources.map((one) => one.captured_mt_per_yr >= 0.4 - 1e-9)).toEqual([true, true]);
  });

  it('that cannot be reached are named', async () => {
    const outcome = await outcomeOf([row('storage_projects', 3)]);
    expect(outcome.status === 'infeasible' && outcome.issues.map(({ code }) => code)).toContain('clash.milestone_projects');
    const sized = await outcomeOf([row('storage_projects', 2, { size_mt_per_yr: 4 })]);
    expect(sized.status === 'infeasible' && sized.issues.map(({ code }) => code)).toContain('clash.project_size');
  });
});

describe('the audit of milestones', () => {
  it.each(milestoneFaults)('catches %s', async (_title, code, spoil) => {
    const outcome = await outcomeOf([row('captured', 1)]);
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    const { network, money } = outcome;
    const [plan, crisp] = [structuredClone(outcome.plan) as unknown as PlanDraft, structuredClone(outcome.crisp)];
    const [listed, own] = [plan.milestones?.[0], crisp.milestones?.[0]];
    if (listed === undefined || own === undefined) throw new Error('the plan has a milestone');
    spoil({ plan, listed, row: own } as Spoilt);
    const { ok, issues } = auditPlan(plan as Omit<Plan, 'audit'>, crisp, network, money);
    expect(ok).toBe(false);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set([code]));
    for (const issue of issues)
      for (const language of ['en', 'zh'] as const) expect(wordIssue(issue, language).wrong).not.toMatch(/\{\{|undefined/);
  });
});

describe('a programme that cannot be read', () => {
  it.each<[string, Row]>([
    ['milestone.measure_unknown', row('clusters', 1)],
    ['milestone.of_unknown', row('stored', 1, { of: ['gas_lake'] })],
    ['milestone.of_unknown', row('captured', 1, { of: ['saline'] })],
    ['milestone.size_idle', row('stored', 1, { size_mt_per_yr: 1 })],
    ['milestone.not_whole', row('storage_projects', 1.5)],
    ['stage.unknown', row('stored', 1, { stage: '2060' })],
  ])('is refused: %s', (code, milestone) => {
    const faults = () => parseCase(stagedCase({ targets: [stageTarget('2030', 1)], milestones: [milestone] }), defaultKinds);
    expect(faults).toThrow(expect.objectContaining({ issues: [expect.objectContaining({ code })] }));
  });

  it('is refused where two rows measure the same', () => {
    const twice = [row('stored', 1), row('stored', 2, { kind: 'shown' })];
    expect(() => parseCase(stagedCase({ targets: [stageTarget('2030', 1)], milestones: twice }), defaultKinds)).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ code: 'milestone.duplicate' })] }),
    );
  });

  it('is refused where a measure of another list cannot be required', () => {
    const [first] = defaultKinds.measures;
    const measure = { ...(first as NonNullable<typeof first>), measure: 'wishes', requirable: false, of: 'nothing' as const };
    const kinds = { ...defaultKinds, measures: [...defaultKinds.measures, measure] };
    const read = (milestone: Row) => () =>
      parseCase(stagedCase({ targets: [stageTarget('2030', 1)], milestones: [milestone] }), kinds);
    expect(read(row('wishes', 1, { kind: 'shown' }))).not.toThrow();
    const codes = ['milestone.of_idle', 'milestone.not_requirable'].map((code) => expect.objectContaining({ code }));
    expect(read(row('wishes', 1, { of: ['coal'] }))).toThrow(expect.objectContaining({ issues: codes }));
  });
});

describe('projects of EGR and of storage', () => {
  // K wins gas with 1 Mt/yr in the first stage, which fills its 10 Mt of EGR, and stores 0.7 in the second beside a market
  // for 0.3; so it is a project of one kind and then of the other, each from a size of its tonnes.
  it('are told apart by what is injected as what', async () => {
    const of = (measure: string, stage: string, more: object = {}) => row(measure, 1, { kind: 'shown', stage, ...more });
    const document = stagedCase({
      targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
      sinks: [gasField('K'), market('O', 'mineralisation', { stored_share: 1 })],
      sink_kinds: gasAt(500),
      routes: [route('S', 'K', 100), route('K', 'O', 10)],
      markets: [{ sink: 'O', stage: '2030', market_mt_per_yr: 0 }],
      milestones: [
        ...['2030', '2040'].flatMap((stage) => ['egr_projects', 'ccs_projects', 'storage_projects'].map((one) => of(one, stage))),
        of('egr_projects', '2030', { size_mt_per_yr: 1 }),
        of('egr_projects', '2030', { size_mt_per_yr: 1.1 }),
        of('ccs_projects', '2040', { size_mt_per_yr: 0.7 }),
        of('ccs_projects', '2040', { size_mt_per_yr: 0.8 }),
        of('ccs_projects', '2040', { of: ['saline'] }),
      ],
    });
    const outcome = await planned(document);
    if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
    const { plan } = outcome;
    expect(plan.audit).toEqual({ ok: true, issues: [] });
    expect(plan.stages.map(({ sinks }) => sinks.map(({ id, stored_mt_per_yr: mt }) => [id, mt]))).toEqual([
      [['K', expect.closeTo(1, 8)]],
      [
        ['K', expect.closeTo(0.7, 8)],
        ['O', expect.closeTo(0.3, 8)],
      ],
    ]);
    expect(plan.milestones?.map(({ value }) => value)).toEqual([1, 0, 1, 0, 1, 2, 1, 0, 1, 0, 0]);
  });
});
