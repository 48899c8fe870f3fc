import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import type { Program } from '../../src/milp/program.ts';
import { isBuiltColumn } from '../../src/model/variables.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { prepare } from '../../src/study/prepare.ts';
import { central, crispCases } from '../../src/study/realisation.ts';
import { inThisThread, planned, searchInThisThread } from './planning.ts';
import { Dice, randomCase, type Size } from './random-case.ts';

const seeds = Array.from({ length: 40 }, (_, k) => 7000 + k);
const tiny: Size = { nodes: [3, 5], sources: [2, 3], sinks: [1, 2], options: [2, 2], spareEdges: 2 };

/** A random case at a discount rate, its tonnes asked for over the horizon. */
function single(seed: number): CaseDocument {
  const { capital_recovery_factor: _given, ...document } = randomCase(seed, tiny);
  return { ...document, discount_rate: document.discount_rate ?? 0.07 };
}

/** The same in two stages; every source runs through, or until the end of a stage. */
function cut(document: CaseDocument, more: Partial<CaseDocument> = {}): CaseDocument {
  const years = Number(document.stages[0]?.years);
  const first = Math.floor(years / 2);
  const stages = [
    { name: 'early', start_year: 2030, years: first },
    { name: 'late', start_year: 2030 + first, years: years - first },
  ];
  return { ...document, stages, ...more };
}

/** Cases without retirement, so that the average of a stage and of the horizon size alike. */
const through = (document: CaseDocument): CaseDocument => ({
  ...document,
  sources: document.sources.map(({ service_years: _years, ...source }) => source),
});

async function planOf(document: CaseDocument, more: Parameters<typeof planned>[1] = {}): Promise<Plan | undefined> {
  const outcome = await planned(document, more);
  if (outcome.status === 'infeasible') return undefined;
  if (outcome.status !== 'planned') throw new Error(`${String(document.name)}: ${outcome.status}`);
  expect(outcome.plan.audit.issues, String(document.name)).toEqual([]);
  return outcome.plan;
}

/** The programme of two stages in which nothing is built in the second, and what flows in it is what flows in the first. */
function alike(document: CaseDocument): Program {
  const [crisp] = crispCases(parseCase(document, defaultKinds).study, defaultKinds, central);
  const { program } = prepare(crisp as NonNullable<typeof crisp>, defaultKinds, defaultLists).model;
  const indexOf = new Map(program.columns.map(({ name }, index) => [name, index]));
  const late = program.columns.flatMap(({ name }, index) => (name.endsWith(',late]') ? [{ name, index }] : []));
  const built = new Set(
    late.filter(({ name }) => isBuiltColumn(name) || name.startsWith('priced_size[')).map(({ index }) => index),
  );
  const rows = late
    .filter(({ index }) => !built.has(index))
    .map(({ name, index }) => ({
      ...{ name: `same(${name})`, columns: [indexOf.get(name.replace(/,late\]$/, ',early]')) as number, index] },
      ...{ coefficients: [1, -1], lower: 0, upper: 0 },
    }));
  return {
    ...program,
    columns: program.columns.map((column, index) => (built.has(index) ? { ...column, upper: 0 } : column)),
    rows: [...program.rows, ...rows],
  };
}

const slack = (plan: Plan) => 1e-6 * Math.max(1, Math.abs(plan.cost.annual_m));

describe('a plan in two stages', () => {
  it('costs no more than in one, and is feasible where that is', async () => {
    let compared = 0;
    for (const seed of seeds) {
      const [one, two] = [await planOf(through(single(seed))), await planOf(cut(through(single(seed))))];
      if (one === undefined) continue;
      compared += 1;
      expect(two, `seed ${seed}`).toBeDefined();
      expect(two?.cost.annual_m, `seed ${seed}`).toBeLessThanOrEqual(one.cost.annual_m + slack(one));
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('costs the same as in one where all is built at once and flows are the same in both', async () => {
    let compared = 0;
    for (const seed of seeds) {
      const one = await planOf(through(single(seed)));
      const solution = await inThisThread.solve(alike(cut(through(single(seed)))), { relativeGap: 0 });
      if (one === undefined) {
        expect(solution.status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      if (!('values' in solution)) throw new Error(`seed ${seed}: ${solution.status}`);
      compared += 1;
      expect(Math.abs(solution.objective - one.cost.annual_m), `seed ${seed}`).toBeLessThanOrEqual(slack(one));
    }
    expect(compared).toBeGreaterThan(15);
  });

  it('is never dearer than the one made stage by stage, and starts from it', async () => {
    let compared = 0;
    for (const seed of seeds) {
      const dice = new Dice(seed);
      const document = cut(single(seed), {
        targets: [
          { stage: 'early', amount_mt_per_yr: dice.real(0.2, 0.8) },
          { stage: 'late', amount_mt_per_yr: dice.real(0.4, 1.6) },
        ],
      });
      const [ahead, myopic] = [await planOf(document), await planOf(document, { planning: 'myopic' })];
      if (myopic === undefined) continue;
      compared += 1;
      expect(ahead?.cost.annual_m, `seed ${seed}`).toBeLessThanOrEqual(myopic.cost.annual_m + slack(myopic));
      expect(ahead?.planning?.myopic_annual_m, `seed ${seed}`).toBeCloseTo(myopic.cost.annual_m, 6);
    }
    expect(compared).toBeGreaterThan(10);
  });

  it.each([
    ['plants run through', through],
    ['plants retire', (document: CaseDocument) => document],
  ] as const)(
    'is the same whether or not rows know that no stage carries more than is asked of it: %s',
    async (_name, running) => {
      let compared = 0;
      for (const seed of seeds) {
        const dice = new Dice(200 + seed);
        const asked = (stage: string, most: number): NonNullable<CaseDocument['targets']>[number] => ({
          ...{ stage, amount_mt_per_yr: dice.real(0.1, most) },
          ...(running === through && dice.chance(0.5) ? { sector: 'coal' } : {}),
        });
        const { price_per_t: _price, ...base } = cut(running(single(seed)), {
          targets: [
            asked('early', 0.8),
            asked('late', 2),
            { stage: 'late', amount_mt_per_yr: dice.real(0.1, 2), counts: 'stored' },
            ...(dice.chance(0.3) ? [{ amount_mt: dice.real(1, 20) }] : []),
          ],
        });
        const document = {
          ...base,
          sinks: base.sinks.map((row) => ({
            ...row,
            kind: 'saline',
            storage_cost_per_t: Math.abs(Number(row.storage_cost_per_t)),
          })),
          sink_kinds: {},
        };
        // A store that nobody may open, where a tonne would pay for itself: then nothing is known of how much flows.
        const closed = { ...document.sinks[0], id: 'closed', storage_cost_per_t: -1000, decision: 'forbidden' as const };
        const open = { ...document, sinks: [...document.sinks, closed as (typeof document.sinks)[number]] };
        const [tight, loose] = [await planOf(document, { search: searchInThisThread }), await planOf(open)];
        expect(tight === undefined, `seed ${seed}`).toBe(loose === undefined);
        if (tight === undefined || loose === undefined) continue;
        compared += 1;
        expect(Math.abs(tight.cost.annual_m - loose.cost.annual_m), `seed ${seed}`).toBeLessThanOrEqual(slack(loose));
      }
      expect(compared).toBeGreaterThan(12);
    },
  );

  it('is the same in the reduced model and in the whole one, with permits, budgets and lives', async () => {
    let compared = 0;
    for (const seed of seeds.slice(0, 24)) {
      const dice = new Dice(100 + seed);
      const base = cut(single(seed), {
        asset_lives: dice.chance(0.5) ? { transport_years: dice.whole(5, 40), capture_years: 25 } : {},
      });
      const document = {
        ...base,
        stages: base.stages.map((stage) => ({
          ...stage,
          ...(dice.chance(0.3) ? { capital_budget_m: dice.real(50, 400, 0) } : {}),
        })),
        routes: (base.routes ?? []).map((row) => ({
          ...row,
          ...(dice.chance(0.3) ? { permit_years: 5 } : {}),
          ...(dice.chance(0.2) ? { existing_capacity_mt_per_yr: 1, reuse_capital_m_per_km: 0.05 } : {}),
        })),
        sources: base.sources.map((row) => ({ ...row, ...(dice.chance(0.3) ? { available_from_year: 2034 } : {}) })),
      };
      const [small, whole] = [await planned(document), await planned(document, { reduced: false })];
      expect(small.status, `seed ${seed}`).toBe(whole.status);
      if (small.status !== 'planned' || whole.status !== 'planned') continue;
      compared += 1;
      expect(small.plan.audit.ok, `seed ${seed} ${JSON.stringify(small.plan.audit.issues)}`).toBe(true);
      expect(whole.plan.audit.ok, `seed ${seed}`).toBe(true);
      expect(Math.abs(small.plan.cost.annual_m - whole.plan.cost.annual_m), `seed ${seed}`).toBeLessThanOrEqual(
        slack(whole.plan),
      );
    }
    expect(compared).toBeGreaterThan(8);
  });
});
