import type { Issue } from '../../../src/base/issue.ts';
import type { Case } from '../../../src/case/case.ts';
import type { Network } from '../../../src/network/network.ts';
import type { EdgePlan, Plan, SinkPlan, SourcePlan } from '../../../src/plan/plan.ts';
import type { Planned } from '../../../src/study/outcome.ts';
import type {
  AssetUse,
  BoundsRun,
  BoundsStudy,
  DesignCosts,
  Distribution,
  Driver,
  RobustStudy,
  SimulationStudy,
  Violation,
} from '../../../src/study/studies.ts';
import { seeded } from '../region-places.ts';

/** What a made-up study is made from. */
export interface Region {
  readonly study: Case;
  readonly network: Network;
  readonly plan: Plan;
}

export const planned = (plan: Plan): Planned => ({ status: 'planned', plan });
const clash: Issue = { code: 'solver.unknown', severity: 'error', at: {}, values: { solver: 'abacus', known: 'highs, cbc' } };
export const infeasible: Planned = { status: 'infeasible', issues: [clash] };

const head = ({ study, plan }: Region) => ({
  format: 'yuanhui-study/1' as const,
  case_hash: plan.case_hash,
  case_name: study.name,
  currency: study.currency,
  made_by: { yuanhui: '0.1.0' },
  remarks: [],
});

/** The region's plan with a share of its plants, pipes and stores, dearer or cheaper by a factor: drawn by a seed, no optimum. */
export function perturbed(
  { plan }: Region,
  { keep, dearer, seed }: { readonly keep: number; readonly dearer: number; readonly seed: number },
): Plan {
  const random = seeded(seed);
  const stage = plan.stages.at(-1)!;
  // The first of each always stay, so that something is built in every plan.
  const some = <T>(list: readonly T[]) => list.filter((_, i) => i < 3 || random() < keep);
  const sources = some(stage.sources).map((one): SourcePlan => {
    const own = dearer * (0.9 + 0.2 * random());
    const cost = {
      ...one.cost,
      levelised_per_t: one.cost.levelised_per_t * own,
      capture_annual_m: one.cost.capture_annual_m * own,
    };
    return { ...one, captured_mt: one.captured_mt * (0.85 + 0.3 * random()), cost };
  });
  const edges: readonly EdgePlan[] = some(stage.edges);
  const sinks: readonly SinkPlan[] = some(stage.sinks);
  const share = sources.length / stage.sources.length;
  const scale = share * dearer;
  const cost = {
    annual_m: plan.cost.annual_m * scale,
    total_m: plan.cost.total_m * scale,
    present_value_m: plan.cost.present_value_m * scale,
    capture_annual_m: plan.cost.capture_annual_m * scale,
    transport_annual_m: plan.cost.transport_annual_m * scale,
    storage_annual_m: plan.cost.storage_annual_m * scale,
    revenue_annual_m: plan.cost.revenue_annual_m * scale,
  };
  return {
    ...plan,
    cost,
    bound_annual_m: cost.annual_m * 0.994,
    gap: { total: 0.006, transport_storage: 0.02 + 0.01 * random(), annual_m: cost.annual_m * 0.006 },
    captured_mt_per_yr: plan.captured_mt_per_yr * share,
    counts: { sources: sources.length, sinks: sinks.length, edges: edges.length },
    length_km: edges.reduce((sum, edge) => sum + edge.length_km, 0),
    stages: [{ ...stage, sources, edges, sinks }],
  };
}

/** How often each asset is built in some plans. */
function usesIn(plans: readonly Plan[]): AssetUse[] {
  const counts = new Map<string, AssetUse>();
  for (const plan of plans) {
    const { sources, sinks, edges } = plan.stages.at(-1)!;
    const lists = [
      ['source', sources],
      ['sink', sinks],
      ['edge', edges],
    ] as const;
    for (const [asset, list] of lists) {
      for (const { id } of list) {
        const before = counts.get(`${asset} ${id}`)?.built ?? 0;
        counts.set(`${asset} ${id}`, { asset, id, built: before + 1, of: plans.length });
      }
    }
  }
  return [...counts.values()];
}

/** A sweep over risks and credibility levels: a higher risk keeps fewer plants, a higher level makes everything dearer. */
export function makeSweep(region: Region, risks: readonly (number | null)[], levels: readonly (number | null)[]): BoundsStudy {
  const runs = risks.flatMap((risk, i) =>
    levels.map((credibility, j): BoundsRun => {
      const [dear, seed] = [1 + 0.1 * (credibility ?? 0), 100 * i + 10 * j];
      const keep = 0.9 - 0.7 * (risk ?? 0);
      const links_dropped = i === 2 ? ['capture S4', 'store K7'] : [];
      return {
        risk,
        credibility,
        lower: planned(perturbed(region, { keep, dearer: 0.8 * dear, seed })),
        upper:
          i === 3 && j === 1 ? infeasible : planned(perturbed(region, { keep: keep + 0.08, dearer: 1.3 * dear, seed: seed + 1 })),
        upper_unlinked: planned(perturbed(region, { keep: keep + 0.02, dearer: 1.26 * dear, seed: seed + 2 })),
        links: 214,
        links_dropped,
        fewest: i !== 2,
      };
    }),
  );
  const plans = runs.flatMap(({ lower, upper }) => [lower, upper]).flatMap((one) => (one.status === 'planned' ? [one.plan] : []));
  return {
    ...head(region),
    study: runs.length > 1 ? 'sweep' : 'bounds',
    effort: { gap: 0.01 },
    asked: {
      demandRisk: risks[0] ?? undefined,
      credibility: levels[0] ?? undefined,
      chance: 'central-interval',
    } as BoundsStudy['asked'],
    runs,
    deterministic: planned(region.plan),
    built: usesIn(plans),
  };
}

/** A robust plan over some scenarios; the deterministic design cannot meet the last ones. */
export function makeRobust(region: Region, count: number): RobustStudy {
  const { plan } = region;
  const base = plan.cost.annual_m;
  const names = ['lower', 'central', 'upper', ...Array.from({ length: count }, (_, i) => `future ${i + 1}`)].slice(0, count);
  const alone = names.map((_, i) => base * (0.7 + (0.6 * i) / Math.max(1, count - 1)));
  const design = (name: DesignCosts['design'], more: number, fails: number): DesignCosts => {
    const annual_m = alone.map((cost, i) => (i >= count - fails ? null : cost * (1 + more * (1 + ((i * 7) % 5) / 5))));
    const met = annual_m.every((cost) => cost !== null);
    const regrets = annual_m.map((cost, i) => (cost ?? 0) - alone[i]!);
    return {
      design: name,
      annual_m,
      shortfall_mt: annual_m.map((cost, i) => (cost === null ? 12.34 * (i + 1) : 0)),
      expected_m: met ? annual_m.reduce<number>((sum, cost) => sum + (cost ?? 0) / count, 0) : null,
      worst_regret_m: met ? Math.max(...regrets) : null,
      cvar_m: met ? Math.max(...annual_m.map((cost) => cost ?? 0)) : null,
    };
  };
  const robust = design('robust', 0.02, 0);
  return {
    ...head(region),
    study: 'robust',
    objective: 'expected',
    tail: 0.1,
    scenarios: names.map((name, i) => ({
      name,
      probability: 1 / count,
      alone_annual_m: alone[i]!,
      alone_bound_annual_m: alone[i]! * 0.99,
    })),
    status: 'optimal',
    value_m: robust.expected_m!,
    bound_m: robust.expected_m! * 0.992,
    gap: { total: 0.008, transport_storage: 0.031, annual_m: robust.expected_m! * 0.008 },
    designs: [
      robust,
      design('deterministic', 0.01, Math.min(2, count - 1)),
      design('lower', 0.005, Math.min(4, count - 1)),
      design('upper', 0.09, 0),
    ],
    plan,
    price_of_robustness_m: base * 0.013,
    value_of_stochastic_solution_m: null,
    value_of_perfect_information_m: base * 0.028,
  };
}

/** A bell-shaped distribution round a mean. */
export function makeDistribution(mean: number, deviation: number, plan: number): Distribution {
  const counts = Array.from({ length: 24 }, (_, i) => Math.round(1000 * Math.exp(-(((i - 11.5) / 4) ** 2) / 2)));
  const at = (z: number) => mean + z * deviation;
  return {
    mean,
    mean_low: at(-0.02),
    mean_high: at(0.02),
    standard_deviation: deviation,
    quantiles: {
      1: at(-2.326),
      5: at(-1.645),
      10: at(-1.282),
      25: at(-0.674),
      50: at(0),
      75: at(0.674),
      90: at(1.282),
      95: at(1.645),
      99: at(2.326),
    },
    histogram: { from: at(-3), to: at(3), counts },
    planned: plan,
  };
}

/** A plan tested in made-up futures: demands missed about as often as promised, some stores and captures more often. */
export function makeSimulation(region: Region): SimulationStudy {
  const { plan, study } = region;
  const stage = plan.stages.at(-1)!;
  const miss = (constraint: string, of: Violation['of'], rate: number, promised: number | null, size: number): Violation => ({
    constraint,
    of,
    promised,
    rate,
    low: Math.max(0, rate - 0.012),
    high: rate === 0 ? 0.0004 : rate + 0.012,
    mean_shortfall: rate * size,
    mean_shortfall_when_missed: rate === 0 ? 0 : size,
    unit: of === 'demand' || constraint.startsWith('storage') ? 'Mt' : 'Mt/yr',
  });
  const fields = [
    ['capture_cost_per_t', 'Cost of capture for each tonne, without compression', '每吨捕集成本(不含压缩)'],
    ['emissions_mt_per_yr', 'Emissions', '排放量'],
  ] as const;
  const drivers = stage.sources.slice(0, 22).flatMap(({ id }, i) =>
    fields.map(([field, en, zh], j): Driver => {
      const correlation = (j === 0 ? 0.6 : -0.35) * 0.85 ** i;
      return { key: `sources/${id}/main/${field}`, field: { en, zh }, correlation, share: correlation ** 2 };
    }),
  );
  const income: Driver = {
    key: 'price_per_t',
    field: { en: 'Income for each tonne stored', zh: '每吨封存收入(碳价)' },
    correlation: -0.41,
    share: 0.1681,
  };
  return {
    ...head(region),
    study: 'simulation',
    samples: 10_000,
    seed: 1,
    recourse: 'none',
    confidence: 0.95,
    plan,
    violations: [
      ...study.sectors.map(({ id }, i) => miss(`demand(${id})`, 'demand', 0.085 + 0.02 * i, 0.1, 120 - 25 * i)),
      ...stage.sinks.flatMap(({ id }, i) => [
        miss(`storage_capacity(${id})`, 'storage', i % 2 === 0 ? 0 : 0.01 * i, null, 3.21),
        miss(`injection_rate(${id})`, 'storage', 0.004 * i, 0.05, 0.213),
      ]),
      ...stage.sources.map(({ id }, i) => miss(`capture_limit(${id})`, 'capture', i % 3 === 0 ? 0 : 0.3 / i, 0.05, 0.04 * i)),
    ],
    any: { rate: 0.874, low: 0.8674, high: 0.8803 },
    cost: makeDistribution(plan.cost.annual_m * 1.02, plan.cost.annual_m * 0.06, plan.cost.annual_m),
    levelised_cost: makeDistribution(47.1, 2.9, 46.2),
    drivers: [...drivers, income],
  };
}
