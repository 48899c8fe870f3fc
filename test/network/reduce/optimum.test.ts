import { describe, expect, it } from 'vitest';
import type { Case, CaseDocument } from '../../../src/case/case.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { prepare } from '../../../src/study/prepare.ts';
import { central, crispCases } from '../../../src/study/realisation.ts';
import { atLeast, handCase, plant, route, store } from '../../fixtures/hand-case.ts';
import { inThisThread, planned } from '../../properties/planning.ts';
import { Dice, randomCase } from '../../properties/random-case.ts';

/** More ways between the same places: a second route beside some, a detour over a new place, and a dead end. */
function withMoreRoutes(document: CaseDocument, seed: number): CaseDocument {
  const dice = new Dice(9000 + seed);
  const more = (document.routes ?? []).flatMap((one, k) => {
    const [[start, end] = []] = one.lines as [number, number][][];
    if (start === undefined || end === undefined || !dice.chance(0.4)) return [];
    const way = (id: string, line: [number, number][]) => ({ ...one, id, length_km: dice.real(5, 120, 1), lines: [line] });
    const aside: [number, number] = [120 + k, 35];
    return dice.chance(0.5)
      ? [way(`${one.id}b`, [start, end])]
      : [way(`${one.id}c`, [start, aside]), way(`${one.id}d`, [aside, end]), way(`${one.id}e`, [aside, [120 + k, 36]])];
  });
  return { ...document, routes: [...(document.routes ?? []), ...more] };
}

/** Programmes of a document, reduced and whole; documents are of one stage, and `more` are put behind it. */
function programs(document: CaseDocument, more: Case['stages'] = []) {
  const { study } = parseCase(document, defaultKinds);
  const rate = more.length === 0 ? {} : { discount_rate: study.discount_rate ?? 0.08 };
  const [crisp] = crispCases({ ...study, ...rate, stages: [...study.stages, ...more] }, defaultKinds, central);
  const program = (reduced: boolean) =>
    prepare(crisp as NonNullable<typeof crisp>, defaultKinds, defaultLists, { reduced }).model.program;
  return { reduced: program(true), whole: program(false) };
}

/** Columns of the model of a document, reduced and whole. */
function columns(document: CaseDocument) {
  const { reduced, whole } = programs(document);
  return { reduced: reduced.columns.length, whole: whole.columns.length };
}

/** The same optimum with and without reduction, and a plan of the whole network that its audit finds nothing in. */
async function same(document: CaseDocument): Promise<'planned' | 'infeasible'> {
  const [small, whole] = [await planned(document), await planned(document, { reduced: false })];
  const where = String(document.name);
  expect(small.status, where).toBe(whole.status);
  if (small.status !== 'planned' || whole.status !== 'planned') {
    if (small.status !== 'planned' && whole.status !== 'planned') expect(small.issues, where).toEqual(whole.issues);
    return 'infeasible';
  }
  const scale = Math.max(1, Math.abs(whole.plan.cost.annual_m));
  const apart = Math.abs(small.plan.cost.annual_m - whole.plan.cost.annual_m) / scale;
  expect(apart, `${where}: ${small.plan.cost.annual_m} against ${whole.plan.cost.annual_m}`).toBeLessThanOrEqual(1e-6);
  expect(small.plan.status, where).toBe('optimal');
  expect(small.plan.audit, where).toEqual({ ok: true, issues: [] });
  return 'planned';
}

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

describe('the optimum', () => {
  const met = { planned: 0, infeasible: 0, smaller: 0 };

  it.each([5000, 5025, 5050, 5075, 5100, 5125])(
    'is the same in the reduced model, 25 random cases from seed %i',
    async (first) => {
      for (const seed of seeds(first, 25)) {
        const document = withMoreRoutes(randomCase(seed), seed);
        met[await same(document)] += 1;
        const { reduced, whole } = columns(document);
        if (reduced < whole) met.smaller += 1;
      }
    },
  );

  it('is the same in two stages', async () => {
    let solved = 0;
    // Seed 5209 alone would take as long as twice the others.
    for (const seed of seeds(5200, 17).filter((one) => one !== 5209)) {
      const { reduced, whole } = programs(withMoreRoutes(randomCase(seed), seed), [
        { name: 'later', start_year: 2070, years: 12 },
      ]);
      const [small, large] = [
        await inThisThread.solve(reduced, { relativeGap: 0 }),
        await inThisThread.solve(whole, { relativeGap: 0 }),
      ];
      expect(small.status, `seed ${seed}`).toBe(large.status);
      if (!('values' in small) || !('values' in large)) continue;
      solved += 1;
      const apart = Math.abs(small.objective - large.objective) / Math.max(1, Math.abs(large.objective));
      expect(apart, `seed ${seed}: ${small.objective} against ${large.objective}`).toBeLessThanOrEqual(1e-6);
    }
    expect(solved).toBeGreaterThan(8);
  });

  it('was looked for in cases that do get smaller', () => {
    expect(met.planned).toBeGreaterThan(100);
    expect(met.smaller).toBeGreaterThan(130);
  });
});

describe('a plan', () => {
  // S ─ 60 ─ J ─ 40 ─ K, with a dead end at J: one chain, one direction, and the pipe of 2 Mt/yr alone where 1.8 may come.
  const document = handCase({
    sources: [plant('S')],
    sinks: [store('K')],
    routes: [route('S', 'J', 60), route('J', 'K', 40), route('J', 'O', 10)],
    targets: atLeast(1.5),
  });

  it('speaks of the edges of the whole network, each with its own length and money', async () => {
    const outcome = await planned(document);
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    const [stage] = outcome.plan.stages;
    // 6 a year per 100 km of the pipe for 2 Mt/yr.
    expect(
      stage?.edges.map(({ id, option, length_km, annual_m }) => [id, option, length_km, Number(annual_m.toFixed(9))]),
    ).toEqual([
      ['JK', '12', 40, 2.4],
      ['SJ', '12', 60, 3.6],
    ]);
    expect(outcome.plan.audit).toEqual({ ok: true, issues: [] });
  });

  it('is made with the columns of one chain in one direction', () => {
    // Of 3 edges × 2 directions × (1 flow + 2 pipes) one flow and two pipes are left.
    const { reduced, whole } = columns(document);
    expect(whole - reduced).toBe(15);
  });

  it('of a case without one says why in the words of the whole network', async () => {
    const impossible = { ...document, targets: atLeast(1.9) };
    expect(await same(impossible)).toBe('infeasible');
  });
});
