import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { caseHash } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { stagedCase, stageTarget, twoStages } from '../fixtures/staged-case.ts';

function faultsOf(document: CaseDocument) {
  try {
    parseCase(document, defaultKinds);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

const targets = [stageTarget('2040', 1)];
const [first, second] = twoStages as [CaseDocument['stages'][number], CaseDocument['stages'][number]];

describe('what a case says of its stages', () => {
  it('is taken where it makes sense', () => {
    expect(faultsOf(stagedCase({ targets }))).toEqual([]);
  });

  it('takes no learning factors written as per cent, which would make capture a hundred times dearer', () => {
    const sectors = [{ id: 'coal', name: 'coal', capture_cost_factors: [100, 80] }];
    expect(faultsOf(stagedCase({ targets, sectors })).map(({ at }) => at.path)).toEqual([
      'sectors.0.capture_cost_factors.0',
      'sectors.0.capture_cost_factors.1',
    ]);
  });

  it.each<[code: string, path: string, change: Partial<CaseDocument>]>([
    ['stage.not_next', 'stages.1.start_year', { stages: [first, { ...second, start_year: 2041 }] }],
    ['stage.rate_needed', 'capital_recovery_factor', { discount_rate: undefined, capital_recovery_factor: 0.1 }],
    ['stage.unknown', 'targets.0.stage', { targets: [stageTarget('2050', 1)] }],
    ['stage.unknown', 'sinks.0.build_stage', { sinks: [store('K', { decision: 'required', build_stage: '2050' })] }],
    ['asset.stage_idle', 'sinks.0.build_stage', { sinks: [store('K', { build_stage: '2040' })] }],
    [
      'sector.factors_count',
      'sectors.0.capture_cost_factors',
      { sectors: [{ id: 'coal', name: 'coal', capture_cost_factors: [1] }] },
    ],
    [
      'target.stored_of_sector',
      'targets.0.sector',
      { targets: [{ ...stageTarget('2040', 1), sector: 'coal', counts: 'stored' }] },
    ],
    ['target.capability_without_stage', 'targets.0', { targets: [{ amount_mt_per_yr: 1, counts: 'capability' }] }],
    ['target.total_duplicate', 'targets.1', { targets: [...targets, ...targets] }],
    ['source.closes_first', 'sources.0.closes_year', { sources: [plant('S', { available_from_year: 2040, closes_year: 2035 })] }],
    ['route.reuse_of_nothing', 'routes.0', { routes: [route('S', 'K', 100, { reuse_capital_m_per_km: 1 })] }],
    ['route.reuse_without_cost', 'routes.0', { routes: [route('S', 'K', 100, { existing_capacity_mt_per_yr: 1 })] }],
  ])('is refused: %s at %s', (code, path, change) => {
    const document = Object.fromEntries(
      Object.entries({ ...stagedCase({ targets }), ...change }).filter(([, value]) => value !== undefined),
    );
    const issues = faultsOf(document as CaseDocument);
    expect(issues.map((issue) => [issue.code, issue.at.path])).toEqual([[code, path]]);
    for (const language of ['en', 'zh'] as const) {
      const { wrong, mend } = wordIssue(issues[0]!, language);
      expect(`${wrong} ${mend}`).not.toMatch(/\{\{|undefined/);
    }
  });

  it('has one hash in whatever order its targets stand', () => {
    const several = [
      stageTarget('2030', 0.5),
      stageTarget('2040', 1),
      { ...stageTarget('2040', 0.5), counts: 'stored' as const },
    ];
    const hashOf = (list: typeof several) => caseHash(parseCase(stagedCase({ targets: list }), defaultKinds).study);
    expect(hashOf(several.toReversed())).toBe(hashOf(several));
  });
});
