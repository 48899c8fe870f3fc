import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  boundsCharts,
  hubCharts,
  pathCharts,
  pinsCharts,
  robustCharts,
  simulationCharts,
} from '../../../src/report/study/charts/index.ts';
import { studyReportHtml } from '../../../src/report/study-report.ts';
import type { BoundsStudy, RobustStudy, SimulationStudy, Study } from '../../../src/study/studies.ts';
import { smallNetwork, smallPlan, smallStudy } from '../../fixtures/small-plan.ts';
import { pagePart, tableRows, tagFaults } from '../page.ts';
import { makeRegion } from '../region.ts';
import { infeasible, makeDistribution, makeRobust, makeSimulation, makeSweep, type Region } from './studies.ts';

const region = makeRegion();
const small: Region = { study: smallStudy, network: smallNetwork, plan: smallPlan };
const html = ({ study, network }: Region, result: Study, language: 'en' | 'zh' = 'en') =>
  studyReportHtml({ study, network, result, language });

const sweep = makeSweep(region, [0.1, 0.2, 0.3, 0.4, 0.5], [0.5, 0.8]);
const robust = makeRobust(region, 8);
const simulation = makeSimulation(region);
const pages = { sweep: html(region, sweep), robust: html(region, robust, 'zh'), simulation: html(region, simulation) };

/** Studies in which something that pages show is missing. */
const degenerate: Record<string, Study> = {
  'no run': { ...makeSweep(small, [0.1], [null]), runs: [], deterministic: null, built: [] },
  'no plan': noPlan(makeSweep(small, [0.1, 0.2], [0.5])),
  'no risk and no credibility': makeSweep(small, [null], [null]),
  'no deterministic plan': { ...makeSweep(small, [0.1, 0.3], [null]), deterministic: infeasible },
  'nothing built twice': { ...makeSweep(small, [0.1], [0.8]), built: [{ asset: 'source', id: 'S1', built: 1, of: 2 }] },
  'no bounds proved': unproved(makeSweep(small, [0.1], [0.8])),
  'one scenario': makeRobust(small, 1),
  'many scenarios': makeRobust(small, 60),
  'robust without values': {
    ...makeRobust(small, 3),
    price_of_robustness_m: null,
    value_of_perfect_information_m: null,
    bound_m: null,
    gap: { total: null, transport_storage: null, annual_m: null },
    status: 'limit',
    limit: 'time',
    scenarios: makeRobust(small, 3).scenarios.map((one) => ({ ...one, alone_annual_m: null, alone_bound_annual_m: null })),
  } satisfies RobustStudy,
  'no drivers and no spread': {
    ...makeSimulation(small),
    recourse: 'flows',
    drivers: [],
    violations: [],
    any: { rate: 0, low: 0, high: 0.0004 },
    cost: flat(905.3),
    levelised_cost: flat(44.1),
  } satisfies SimulationStudy,
  'one driver that explains nothing': {
    ...makeSimulation(small),
    drivers: [{ key: 'price_per_t', field: { en: 'Price', zh: '价格' }, correlation: 0, share: 0 }],
  } satisfies SimulationStudy,
};

function noPlan(study: BoundsStudy): BoundsStudy {
  const none = { status: 'no_plan' as const, limit: 'time' as const, issues: [] };
  const runs = study.runs.map((run) => ({ ...run, lower: infeasible, upper: infeasible, upper_unlinked: none }));
  return { ...study, runs, deterministic: none, built: [] };
}
function unproved(study: BoundsStudy): BoundsStudy {
  const runs = study.runs.map((run) => {
    const { lower } = run;
    if (lower.status !== 'planned') throw new Error('the fixture has a plan');
    const gap = { total: null, transport_storage: null, annual_m: null };
    return { ...run, lower: { ...lower, plan: { ...lower.plan, gap, bound_annual_m: null, status: 'limit' as const } } };
  });
  return { ...study, runs };
}
function flat(value: number) {
  return { ...makeDistribution(value, 0, value), quantiles: {}, histogram: { from: value, to: value, counts: [] } };
}

describe('reports of studies', () => {
  it.each(Object.entries(pages))('is a well-formed page that asks nothing of a network: %s', (_name, page) => {
    expect(tagFaults(page)).toEqual([]);
    const outside = page.replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
    expect(outside.match(/\s(src|srcset|action|data|poster|xlink:href)=/g)).toBeNull();
    expect(outside.match(/href="(?!#)/g)).toBeNull();
    expect(outside.match(/url\((?!#)/g)).toBeNull();
    for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) {
      expect(pagePart(page, 'en') + pagePart(page, 'zh'), slip).not.toContain(slip);
    }
  });

  it.each(Object.entries(degenerate))('bears %s', (_name, result) => {
    const page = html(small, result);
    expect(tagFaults(page)).toEqual([]);
    for (const slip of ['undefined', 'NaN', 'Infinity', '{{', 'null']) {
      expect(pagePart(page, 'en') + pagePart(page, 'zh'), slip).not.toContain(slip);
    }
  });

  it('is the same text each time, and six maps of the delta’s size do not bloat it', () => {
    expect(html(region, sweep)).toBe(pages.sweep);
    expect(pages.sweep.length).toBeLessThan(1_800_000);
  });

  it('shows both languages alike, and none of the other', () => {
    const count = (page: string, language: string, what: string) => pagePart(page, language).split(what).length;
    for (const page of Object.values(pages)) {
      for (const part of ['<section', '<figure', '<table', '<tr', '<circle', '<svg']) {
        expect(count(page, 'zh', part), part).toBe(count(page, 'en', part));
      }
      const own = pagePart(page, 'en')
        .replace('Yuanhui 源汇', '')
        .replace(/<button[^>]*data-switch[\s\S]*?<\/button>/, '');
      expect(own.match(/[\u4e00-\u9fff]+/g)).toBeNull();
    }
  });

  it('escapes what the case and the study say', () => {
    const nasty = '<b>&"Plant"</b>';
    const study = { ...smallStudy, sources: smallStudy.sources.map((one) => ({ ...one, name: nasty })) };
    const page = html({ ...small, study }, makeSimulation(small));
    expect(page).not.toContain('<b>');
    expect(tagFaults(page)).toEqual([]);
    const scenarios = makeRobust(small, 2).scenarios.map((one) => ({ ...one, name: nasty }));
    expect(html(small, { ...makeRobust(small, 2), scenarios })).not.toContain('<b>');
  });
});

describe('bounds and sweeps', () => {
  it('list every plan, and why there is none in the words of the first issue', () => {
    const rows = tableRows(pages.sweep, 'en', 'Every plan');
    expect(rows).toHaveLength(3 * sweep.runs.length + 1);
    const missing = rows.filter((row) => String(row[3]).includes('cannot be met'));
    expect(missing).toHaveLength(1);
    expect(missing[0]?.[3]).toBe("cannot be met: 'abacus' is no solver that is known here.");
    expect(html(small, noPlan(makeSweep(small, [0.1], [0.5])))).toContain('none found at the time limit');
  });

  it('compare with the deterministic plan in all and per tonne', () => {
    const result = makeSweep(region, [0.1], [null]);
    const rows = tableRows(html(region, result), 'en', 'Difference from the deterministic plan');
    const { lower, deterministic } = { ...result.runs[0]!, deterministic: result.deterministic! };
    if (lower.status !== 'planned' || deterministic.status !== 'planned') throw new Error('the fixture has plans');
    const per = (plan: typeof lower.plan) => plan.cost.annual_m / plan.captured_mt_per_yr;
    expect(rows[0]?.[1]).toBeCloseTo((lower.plan.cost.annual_m / deterministic.plan.cost.annual_m - 1) * 100, 9);
    expect(rows[0]?.[5]).toBeCloseTo((per(lower.plan) / per(deterministic.plan) - 1) * 100, 9);
  });

  it('count what every plan builds, and its kilometres', () => {
    const all = (asset: string) => sweep.built.filter((one) => one.asset === asset && one.built === one.of);
    const ids = new Set(all('edge').map(({ id }) => id));
    const km = region.network.edges.filter(({ id }) => ids.has(id)).reduce((sum, edge) => sum + edge.length_km, 0);
    const rows = tableRows(pages.sweep, 'en', 'No-regret assets');
    expect(rows.map((row) => row[1])).toEqual([all('source').length, all('sink').length, ids.size, expect.closeTo(km, 6)]);
    const { sources, sinks } = region.study;
    const total = (row: (string | number)[]) => Number(row[1]) + Number(row[2]) + Number(row[3]);
    expect(rows.slice(0, 3).map(total)).toEqual([sources.length, sinks.length, region.network.edges.length]);
    expect(pages.sweep).toContain(`${Math.round(km)} km of pipe, ${all('source').length} plants`);
  });

  it('draw the lowest, the middle and the highest risk, lower and upper', () => {
    const titles = [...pagePart(pages.sweep, 'en').matchAll(/<div class="layout"><h4>([^<]*)/g)].map(([, title]) => title);
    const spaced = titles.map((title) => title?.replaceAll('\u00a0', ' '));
    expect(spaced).toEqual(
      [10, 30, 50].flatMap((risk) => ['Lower', 'Upper'].map((side) => `${side}, risk ${risk} %, credibility 0.5`)),
    );
  });

  it('say what the range holds for, and how risks were read', () => {
    expect(pages.sweep).toContain('not for sampled normals or the tails of fuzzy numbers');
    expect(pages.sweep).toContain('risks read as ends of the central interval');
    expect(pages.sweep).toContain('measure necessity');
  });
});

describe('robust plans', () => {
  it('say that the deterministic design cannot meet scenarios, where its comparison has no value', () => {
    expect(pages.robust).toContain('the deterministic design cannot meet 2 of 8 scenarios');
    expect(pages.robust).toContain('8 个情景中有 2 个确定性设计无法满足');
  });

  it('have the cost of each design in each scenario, or how far it falls short', () => {
    const rows = tableRows(pages.robust, 'en', 'Cost of each design in each scenario');
    expect(rows).toHaveLength(robust.scenarios.length);
    robust.designs.forEach(({ annual_m, shortfall_mt }, column) => {
      annual_m.forEach((cost, row) => {
        const cell = rows[row]?.[3 + column];
        if (cost !== null) expect(cell).toBeCloseTo(cost, 9);
        else expect(cell).toBe(`cannot meet, short by ${shortfall_mt[row]!.toPrecision(3)}\u00a0Mt`);
      });
    });
  });

  it('name scenarios that are ends of the runs of a study by their settings', () => {
    const scenarios = makeRobust(small, 2).scenarios.map((one, i) => ({ ...one, name: i === 0 ? 'lower 0.1 0.8' : 'upper 0.1' }));
    const page = html(small, { ...makeRobust(small, 2), scenarios }).replaceAll('\u00a0', ' ');
    expect(page).toContain('lower, risk 10 %, credibility 0.8');
    expect(page).toContain('下界，风险 10 %，可信度 0.8');
    expect(page).toContain('upper 0.1');
  });

  it('say how many of many scenarios a chart leaves out', () => {
    expect(html(small, makeRobust(small, 60))).toContain('the 40 dearest of 60 scenarios');
  });
});

describe('simulations', () => {
  it('list every demand and what is missed, and count the rest', () => {
    const { violations } = simulation;
    const rows = tableRows(pages.simulation, 'en', 'Conditions that are missed');
    expect(rows).toHaveLength(violations.filter(({ of, rate }) => of === 'demand' || rate > 0).length);
    const others = violations.filter(({ of }) => of !== 'demand');
    const missed = others.filter(({ rate }) => rate > 0).length;
    expect(pages.simulation).toContain(`${missed - 20} more are missed at least once, and ${others.length - missed} never.`);
  });

  it('never hold the joint rate against the risk of a single condition', () => {
    expect(pages.simulation).toContain('never held against the violation risk of a single condition');
    const kept = simulation.violations.map((one) => ({ ...one, promised: 0.5 }));
    const page = html(region, { ...simulation, violations: kept });
    expect(page).toContain('Every condition with a promised risk keeps it');
  });

  it('name drivers and conditions by owner and field', () => {
    const [first] = region.plan.stages[0]!.sources;
    expect(pages.simulation).toContain(`${first!.name}, cost of capture for each tonne`);
    expect(pages.simulation).toContain('Coal power, demand');
    expect(pages.simulation).toContain('煤电：减排需求');
  });

  it('name pipes by their size and leave the hints of fields out', () => {
    const field = { en: 'Capital of a kilometre; hint', zh: '每公里投资;提示' };
    const one = { key: 'pipes/sizes/12/capital_m_per_km', field, correlation: 0.5, share: 0.25 };
    const page = html(small, { ...makeSimulation(small), drivers: [one] });
    expect(page).toContain('The cost goes with pipe 12, capital of a kilometre alone');
    expect(page).toContain('成本仅与 管道 12：每公里投资 关联');
  });

  it('say that squares of rank correlations need not sum to 1', () => {
    expect(pages.simulation).toContain('squares need not sum to');
    expect(pages.simulation).toContain('平方和不必为');
  });
});

describe('the list of a study’s charts', () => {
  it('names every chart file once', () => {
    const files = readdirSync('src/report/study/charts').filter((file) => file !== 'index.ts');
    const listed = [boundsCharts, robustCharts, simulationCharts, hubCharts, pathCharts, pinsCharts]
      .flatMap((charts) => Object.values(charts).flat())
      .map(({ id }) => `${id}.ts`);
    expect([...listed].sort()).toEqual(files.sort());
  });
});
