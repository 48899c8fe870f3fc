import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { prepare } from '../../src/study/prepare.ts';
import { central, crispCases } from '../../src/study/realisation.ts';
import { plant, store } from '../fixtures/hand-case.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';

const modelOf = (change: Partial<CaseDocument>) => {
  const [crisp] = crispCases(parseCase(stagedCase(change), defaultKinds).study, defaultKinds, central);
  return prepare(crisp as NonNullable<typeof crisp>, defaultKinds, defaultLists).model;
};
const mostIn = (change: Partial<CaseDocument>) => {
  const { stages, mostIn: most } = modelOf(change).context;
  return stages.map(most);
};

const targets = [stageTarget('2030', 0.2), stageTarget('2040', 0.8)];
const unknown = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];

describe('the most that has to flow in a stage', () => {
  it('is the largest target that counts every tonne, and those of sectors besides', () => {
    expect(mostIn({ targets })).toEqual([0.2, 0.8]);
    // 6 Mt over the horizon may all fall to either stage of ten years: 0.6 a year.
    expect(mostIn({ targets: [...targets, { amount_mt: 6 }] })).toEqual([0.6, 0.8]);
    expect(mostIn({ targets: [...targets, { ...stageTarget('2040', 0.9), counts: 'stored' as const }] })).toEqual([0.2, 0.9]);
    expect(mostIn({ targets: [...targets, { ...stageTarget('2040', 0.9), counts: 'capability' as const }] })).toEqual([0.2, 0.8]);
    const [{ sector }] = [plant('S')];
    expect(mostIn({ targets: [...targets, { ...stageTarget('2040', 0.3), sector }] })).toEqual([0.2, 1.1]);
  });

  it('is more where plants run for a part of the stage: tonnes are counted on the average, and all flow at once', () => {
    const sources = [plant('S', { closes_year: 2035 }), plant('T')];
    expect(mostIn({ targets, sources, stages: stagedCase({}).stages })).toEqual([0.4, 0.8]);
  });

  it('is not known where a tonne may pay for itself, nor for sectors where a plant closes within a stage', () => {
    expect(mostIn({ targets, price_per_t: 1000 })).toEqual(unknown);
    const sources = [plant('S', { closes_year: 2035 })];
    const bySector = [...targets, { ...stageTarget('2040', 0.3), sector: sources[0]?.sector as string }];
    expect(mostIn({ targets: bySector, sources, stages: stagedCase({}).stages })).toEqual(unknown);
  });

  it('is what a plant, a pipe and a site count for in the rows of that stage', () => {
    const { program } = modelOf({ targets, sinks: [store('K')] });
    const least = (name: string) => {
      const rows = program.rows.filter((row) => row.name.startsWith(`${name}(`) && row.name.endsWith(',2030)'));
      return rows.map(({ coefficients }) => Math.min(...coefficients));
    };
    for (const name of ['capture_limit', 'pipe_capacity', 'site_flow']) {
      expect(least(name).length, name).toBeGreaterThan(0);
      for (const coefficient of least(name)) expect(coefficient, name).toBe(-0.2);
    }
  });
});
