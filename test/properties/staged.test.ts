import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planned } from './planning.ts';
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

  it('costs the same where all is built at once and flows are forced equal', async () => {
    let compared = 0;
    for (const seed of [...seeds, ...seeds.map((one) => one + 40)]) {
      const document = through(single(seed));
      const one = await planOf(document);
      // Everything that the plan builds is required in the first stage and the rest forbidden, and each stage has its share of
      // every target, exactly: what is left to decide is how flows go, and that is decided alike.
      if (one === undefined || document.price_per_t !== undefined || (document.targets ?? []).length === 0) continue;
      const stages = cut(document).stages;
      const names = (of: 'sources' | 'sinks') => new Set(one.stages[0]?.[of].map(({ id }) => id));
      const decided = <Row extends { id: string }>(rows: readonly Row[], built: ReadonlySet<string>) =>
        rows.map((row) => ({
          ...row,
          ...(built.has(row.id) ? { decision: 'required' as const, build_stage: 'early' } : { decision: 'forbidden' as const }),
        }));
      const targets = (document.targets ?? []).flatMap((target) =>
        stages.map(({ name, years }) => {
          const whole = Number(document.stages[0]?.years);
          const { amount_mt, amount_mt_per_yr } = target;
          const amount =
            amount_mt === undefined ? { amount_mt_per_yr } : { amount_mt: (Number(amount_mt) * Number(years)) / whole };
          return { ...target, ...amount, stage: String(name) };
        }),
      );
      const routes = new Set(one.stages[0]?.edges.flatMap((edge) => edge.routes));
      const forced = cut(document, {
        targets,
        sources: decided(document.sources, names('sources')),
        sinks: decided(document.sinks, names('sinks')),
        routes: decided(document.routes ?? [], routes),
      });
      const two = await planned(forced);
      if (two.status !== 'planned') throw new Error(`seed ${seed}: ${two.status}`);
      // Wells and wider pipes can still wait for the second stage; with equal flows nothing needs them there.
      expect(Math.abs(two.plan.cost.annual_m - one.cost.annual_m), `seed ${seed}`).toBeLessThanOrEqual(slack(one));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(8);
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
