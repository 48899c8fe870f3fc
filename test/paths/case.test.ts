import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { paths } from '../../src/case/paths/index.ts';
import { sinkKinds } from '../../src/economics/revenue/kinds.ts';
import { auditPlan } from '../../src/plan/audit.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { plant, store } from '../fixtures/hand-case.ts';
import { gasField } from '../fixtures/kind-case.ts';
import { planned } from '../properties/planning.ts';
import { pathDocument } from './path-case.ts';

const faultsOf = (document: CaseDocument) => {
  try {
    parseCase(document, defaultKinds);
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ code, at }) => [code, at.path]);
    throw error;
  }
  return [];
};

async function planOf(document: CaseDocument) {
  const [outcome, whole] = [await planned(document), await planned(document, { reduced: false })];
  if (outcome.status !== 'planned' || whole.status !== 'planned') throw new Error(outcome.status);
  expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  expect(outcome.plan.cost.annual_m).toBeCloseTo(whole.plan.cost.annual_m, 8);
  return outcome;
}

it('every kind of sink is on a path, and on none twice', () => {
  for (const { kind } of sinkKinds)
    expect(
      paths.some(({ sinks }) => sinks.includes(kind)),
      kind,
    ).toBe(true);
  for (const { sinks } of paths) expect(new Set(sinks).size).toBe(sinks.length);
});

describe('a case that names its paths', () => {
  it('is planned by them alone, and says what they leave out', async () => {
    const { plan } = await planOf(pathDocument({ paths: ['ccs'] }));
    expect(plan.cost.annual_m).toBeCloseTo(94.8, 8);
    expect(plan.remarks).toContainEqual(
      expect.objectContaining({
        code: 'paths.left_out',
        values: { paths: 'ccs', sources: 1, all_sources: 2, sinks: 1, all_sinks: 2 },
      }),
    );
  });

  it('costs what it costs without them where they hold all', async () => {
    const free = pathDocument();
    const { plan } = await planOf({ ...free, paths: ['egr', 'ccs', 'daccs'] });
    expect(plan.cost).toEqual((await planOf(free)).plan.cost);
  });

  it('keeps stores of the air for the air', async () => {
    // As by hand in compare.test.ts: without the condition, S would fill O too, for 87.8.
    const { plan } = await planOf(pathDocument({ paths: ['egr', 'daccs'] }));
    expect(plan.cost.annual_m).toBeCloseTo(122.7, 8);
    expect(plan.stages[0]?.sinks.map(({ id, stored_mt_per_yr }) => [id, stored_mt_per_yr])).toEqual([
      ['K', expect.closeTo(1, 8)],
      ['O', expect.closeTo(0.5, 8)],
    ]);
  });

  it('has no plan where they cannot meet the targets', async () => {
    const outcome = await planned(pathDocument({ paths: ['egr'] }));
    expect(outcome.status).toBe('infeasible');
  });

  it('is refused with every fault at once', () => {
    expect(faultsOf(pathDocument({ paths: ['egr', 'ccs', 'air', 'ccs', 'utilisation'] }))).toEqual([
      ['paths.unknown', 'paths.2'],
      ['paths.twice', 'paths.3'],
      ['paths.no_sink', 'paths.4'],
    ]);
    expect(faultsOf(pathDocument({ paths: ['daccs'], sources: [plant('S')] }))).toContainEqual(['paths.no_source', 'paths.0']);
    const pinned = pathDocument({ paths: ['egr'], sinks: [gasField('K'), store('O', { decision: 'required' })] });
    expect(faultsOf(pinned)).toEqual([['paths.required_outside', 'sinks.1.decision']]);
    expect(faultsOf(pathDocument({ paths: [] }))).toHaveLength(1);
  });

  it('is audited: nothing outside the paths, and no store drawn on by what may not fill it', async () => {
    const { plan, crisp, network, money } = await planOf(pathDocument());
    const codes = (only: readonly string[]) =>
      auditPlan(plan, { ...crisp, paths: [...only] }, network, money).issues.map(({ code }) => code);
    // Its plan is 1 Mt/yr to K and 0.5 to O, all of S.
    expect(codes(['egr', 'ccs'])).toEqual([]);
    expect(codes(['ccs'])).toContain('audit.outside_paths');
    expect(codes(['egr', 'daccs'])).toContain('audit.path_overdrawn');
    expect(codes(['egr', 'daccs'])).not.toContain('audit.outside_paths');
  });
});
