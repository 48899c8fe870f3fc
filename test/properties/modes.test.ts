import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planned, searchInThisThread } from './planning.ts';
import { Dice, randomCase, type Size } from './random-case.ts';

const seeds = Array.from({ length: 20 }, (_, k) => 9000 + k);
const tiny: Size = { nodes: [3, 5], sources: [2, 3], sinks: [1, 2], options: [2, 2], spareEdges: 2 };

type Rows<T extends 'modes' | 'terminal_plants' | 'terminals' | 'links'> = NonNullable<CaseDocument[T]>;

/** Ships or hired carriage, plants of any size or of modules, terminals at a sink and at sources, links between any two of them. */
function withLinks(document: CaseDocument, seed: number): CaseDocument {
  const dice = new Dice(40_000 + seed);
  const ends = [document.sinks[0], ...document.sources].flatMap((one) => one ?? []);
  const places = [
    ...new Map(ends.map(({ longitude, latitude }) => [`${longitude} ${latitude}`, { longitude, latitude }])).values(),
  ];
  if (places.length < 2) return document;
  const terminals: Rows<'terminals'> = places.slice(0, dice.whole(2, 3)).map((place, k) => ({
    ...{ id: `T${k}`, name: `Port ${k}`, ...place },
    ...{ loading: 'load', unloading: 'unload' },
    ...(dice.chance(0.3) ? { max_mt_per_yr: dice.real(1, 3, 1) } : {}),
  }));
  const plant = (id: string, share: number) => ({
    ...{ id, capital_m: dice.chance(0.6) ? dice.real(1, 15, 1) : 0, capital_m_per_mt_per_yr: share * dice.real(5, 30, 1) },
    ...{ fixed_share_per_yr: 0.04, cost_per_t: share * dice.real(0, 6, 1) },
    ...(dice.chance(0.5) ? { size_mt_per_yr: dice.pick([0.25, 0.5, 1]) } : {}),
    ...(dice.chance(0.3) ? { emissions_t_per_t: 0.02 } : {}),
  });
  const hired = dice.chance(0.3);
  const modes: Rows<'modes'> = [
    {
      ...{ id: 'any', kind: hired ? 'truck' : 'ship', cost_per_t_km: hired ? 0.03 : dice.real(0.002, 0.01, 3) },
      ...(hired
        ? {}
        : {
            vehicle: {
              ...{ load_t: dice.pick([4000, 10_000]), speed_km_per_h: 20, loading_h: 12, unloading_h: 12, availability: 0.9 },
              ...{ capital_m: dice.real(3, 25, 1), fixed_share_per_yr: 0.05 },
            },
          }),
      ...(dice.chance(0.4) ? { boil_off_t_per_t_km: 0.00001 } : {}),
    },
  ];
  const pairs = terminals.flatMap((a) => terminals.filter((b) => b !== a).map((b) => [a.id, b.id] as const));
  const links: Rows<'links'> = pairs.map(([from, to]) => ({ id: `${from}${to}`, mode: 'any', from, to, length_km: 600 }));
  return { ...document, modes, terminal_plants: [plant('load', 1), plant('unload', 0.4)], terminals, links };
}

/** The same in two stages with tonnes that grow, with or without retirement. */
function cut(document: CaseDocument, seed: number): CaseDocument {
  const dice = new Dice(60_000 + seed);
  const { capital_recovery_factor: _given, ...rest } = document;
  return {
    ...{ ...rest, discount_rate: document.discount_rate ?? 0.07 },
    stages: [
      { name: 'early', start_year: 2030, years: 10 },
      { name: 'late', start_year: 2040, years: 15 },
    ],
    targets: [
      { stage: 'early', amount_mt_per_yr: dice.real(0.2, 0.8) },
      { stage: 'late', amount_mt_per_yr: dice.real(0.4, 1.6) },
    ],
  };
}

async function planOf(document: CaseDocument, more: Parameters<typeof planned>[1] = {}): Promise<Plan | undefined> {
  const outcome = await planned(document, more);
  if (outcome.status === 'infeasible') return undefined;
  if (outcome.status !== 'planned') throw new Error(`${String(document.name)}: ${outcome.status}`);
  expect(outcome.plan.audit.issues, String(document.name)).toEqual([]);
  return outcome.plan;
}

const slack = (plan: Plan) => 1e-6 * Math.max(1, Math.abs(plan.cost.annual_m));
const serves = ({ stages }: Plan) => stages.some(({ links = [] }) => links.some(({ flow_mt_per_yr }) => flow_mt_per_yr > 0));

/** Pipes six times as long as those of other random cases, so that links are worth their while. */
function farApart(document: CaseDocument): CaseDocument {
  return { ...document, routes: (document.routes ?? []).map((row) => ({ ...row, length_km: 6 * Number(row.length_km) })) };
}

const inOneStage = (seed: number) => withLinks(farApart(randomCase(seed, tiny)), seed);
const inTwoStages = (seed: number) => cut(inOneStage(seed), seed);

describe.each([
  ['in one stage', inOneStage],
  ['in two stages', inTwoStages],
])('a random case with links %s', (_name, caseOf) => {
  it('is never dearer than without them, and sometimes cheaper', async () => {
    let [compared, cheaper] = [0, 0];
    for (const seed of seeds) {
      const document = caseOf(seed);
      const { modes: _m, terminal_plants: _p, terminals: _t, links: _l, ...bare } = document;
      const [without, withThem] = [await planOf(bare), await planOf(document)];
      if (without === undefined) continue;
      compared += 1;
      expect(withThem, `seed ${seed}`).toBeDefined();
      if (withThem === undefined) continue;
      expect(withThem.cost.annual_m, `seed ${seed}`).toBeLessThanOrEqual(without.cost.annual_m + slack(without));
      if (withThem.cost.annual_m < without.cost.annual_m - slack(without)) cheaper += 1;
    }
    expect(compared).toBeGreaterThan(8);
    expect(cheaper).toBeGreaterThan(3);
  });

  it('has the same optimum in the reduced model, in the whole one, and with the search', async () => {
    let [compared, served] = [0, 0];
    for (const seed of seeds) {
      const document = caseOf(seed);
      const whole = await planOf(document, { reduced: false });
      const [small, found] = [await planOf(document), await planOf(document, { search: searchInThisThread })];
      expect([small === undefined, found === undefined], `seed ${seed}`).toEqual(Array(2).fill(whole === undefined));
      if (whole === undefined || small === undefined || found === undefined) continue;
      compared += 1;
      if (serves(whole)) served += 1;
      for (const { cost } of [small, found]) {
        expect(Math.abs(cost.annual_m - whole.cost.annual_m), `seed ${seed}`).toBeLessThanOrEqual(slack(whole));
      }
    }
    expect(compared).toBeGreaterThan(8);
    expect(served).toBeGreaterThan(4);
  });
});
