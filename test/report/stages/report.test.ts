import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { exporters } from '../../../src/io/export/exporters.ts';
import { reportHtml } from '../../../src/report/report.ts';
import { type Language, languages } from '../../../src/text/language.ts';
import { hubPlanned } from '../../fixtures/hub-plan.ts';
import { smallNetwork, smallPlan, smallStudy } from '../../fixtures/small-plan.ts';
import { pagePart, tableRows, tagFaults } from '../page.ts';

type Hub = Awaited<ReturnType<typeof hubPlanned>>;
let hub: Hub;
let html = '';
const files: Record<string, string> = {};

beforeAll(async () => {
  hub = await hubPlanned();
  html = reportHtml({ ...hub, language: 'en' });
  for (const { name, write } of exporters)
    if (name === 'csv' || name === 'geojson') Object.assign(files, await write(hub.plan, hub.network, hub.study));
});

const csv = (name: string): Record<string, string>[] => parse(files[`${name}.csv`] ?? '', { bom: true, columns: true });
const sum = (values: readonly (number | string | undefined)[]) =>
  values.reduce<number>((all, one) => all + (typeof one === 'number' ? one : Number(one) || 0), 0);
/** Rows of a table with their markup. */
const marked = (language: Language, caption: string) =>
  (
    pagePart(html, language)
      .split('<table')
      .find((part) => part.includes(`<caption>${caption}`)) ?? ''
  )
    .split('<tr>')
    .slice(2);

describe('the report of a plan in stages', () => {
  it('is a well-formed page that needs nothing else, the same each time', () => {
    expect(tagFaults(html)).toEqual([]);
    const shown = pagePart(html, 'en') + pagePart(html, 'zh');
    for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) expect(shown).not.toContain(slip);
    const outside = html.replaceAll('xmlns="http://www.w3.org/2000/svg"', '');
    expect(outside.match(/\s(src|srcset|action|data|poster|xlink:href)=|href="(?!#)|url\((?!#)|@import|<link/g)).toBeNull();
    expect(reportHtml({ ...hub, language: 'en' })).toBe(html);
  });

  it('has the same parts in both languages, and no Chinese in its own English words', () => {
    for (const part of ['<section', '<figure', '<table', '<tr', '<circle', '<svg', '<input']) {
      expect(pagePart(html, 'zh').split(part).length, part).toBe(pagePart(html, 'en').split(part).length);
    }
    const names = hub.plan.milestones?.map(({ name }) => name) ?? [];
    const english = names.reduce(
      (text: string, name) => text.replaceAll(typeof name === 'string' ? name : name.zh, ''),
      pagePart(html, 'en'),
    );
    const own = english.replace('Yuanhui 源汇', '').replace(/<button[^>]*data-switch[\s\S]*?<\/button>/, '');
    expect(own.match(/[\u4e00-\u9fff]+/g)).toBeNull();
  });

  it('leaves the parts out that only several stages have where there is one', () => {
    const one = reportHtml({ study: smallStudy, network: smallNetwork, plan: smallPlan, language: 'en' });
    for (const part of ['stage-maps', 'id="stages-en"', 'id="goals-en"', 'id="storage-en"']) {
      expect(html).toContain(part);
      expect(one).not.toContain(part);
    }
  });

  it('has one map a stage, the last chosen, each telling what is new', () => {
    const page = pagePart(html, 'en');
    expect(page.match(/<input type="radio" name="stage-map-en"/g)).toHaveLength(3);
    expect(page.match(/ checked>/g)).toHaveLength(1);
    for (const { stage, edges } of hub.plan.stages) {
      const laid = edges.filter(({ built }) => built === stage).reduce((km, one) => km + one.length_km, 0);
      const said = page.match(new RegExp(`aria-label="Stage ${stage}: [^"]*"`))?.[0] ?? '';
      expect(Number(said.match(/([\d.]+) km of pipe/)?.[1])).toBeCloseTo(Number(laid.toPrecision(3)), 6);
    }
  });

  it('tables say what the plan says', () => {
    const { plan } = hub;
    const pipes = tableRows(html, 'en', 'Pipes built');
    const last = plan.stages.at(-1);
    expect(pipes).toHaveLength(last?.edges.length ?? 0);
    for (const [t, { edges }] of plan.stages.entries())
      expect(sum(pipes.map((row) => row[5 + t]))).toBeCloseTo(sum(edges.map((one) => one.flow_mt_per_yr)), 6);
    const plants = tableRows(html, 'en', 'Plants that capture');
    expect(plants).toHaveLength(plan.counts.sources);
    for (const [t, { captured_mt_per_yr }] of plan.stages.entries())
      expect(sum(plants.map((row) => row[4 + t]))).toBeCloseTo(captured_mt_per_yr, 6);
    const stores = tableRows(html, 'en', 'Stores used');
    for (const [t, { stored_mt_per_yr }] of plan.stages.entries())
      expect(sum(stores.map((row) => row[7 + t]))).toBeCloseTo(stored_mt_per_yr, 6);
    expect(marked('en', 'Pipes built').some((row) => /beside 12.in of 2040/.test(row))).toBe(true);
    const cash = tableRows(html, 'en', 'Money by stage and actor');
    expect(sum(cash.map((row) => row[5])) + sum(cash.map((row) => row[6]))).toBeCloseTo(plan.cost.total_m, 5);
    expect(sum(cash.map((row) => row[7])) + sum(cash.map((row) => row[8]))).toBeCloseTo(plan.cost.present_value_m, 5);
  });

  it('sets targets and milestones beside what is reached', () => {
    const targets = tableRows(html, 'en', 'Targets, asked and reached');
    expect(targets.map(([stage, what]) => `${stage} ${what}`.trim())).toHaveLength(5);
    for (const row of targets) expect(row.at(-1)).toBe('reached');
    const milestones = tableRows(html, 'en', 'Milestones of the programme');
    expect(milestones.map((row) => row.at(-1))).toEqual(
      hub.plan.milestones?.map(({ reached }) => (reached ? 'reached' : 'not reached')),
    );
    expect(milestones.map((row) => row.at(-1))).toContain('not reached');
    expect(csv('milestones').map(({ reached }) => reached)).toEqual(hub.plan.milestones?.map(({ reached }) => String(reached)));
  });
});

/** One assumed or illustrative row planted in each table of the case: where it must show, by caption, and in which file. */
const planted = [
  ['plant', 'Plants that capture', '捕集工厂', 'Ziyang purification', '', 'sources', 'assumed'],
  ['store', 'Stores used', '启用的封存汇', 'Dianjiang field', '', 'sinks', 'assumed'],
  ['store over time', 'Stores over time', '封存汇占用历程', 'Leshan aquifer', '', 'storage', 'illustrative'],
  ['pipe by its route', 'Pipes built', '建设的管段', 'S4–K3', 'S4-K3', 'pipes', 'assumed'],
  ['target', 'Targets, asked and reached', '目标与实现', '2030', '', 'targets', 'illustrative'],
  ['milestone', 'Milestones of the programme', '里程碑对照', 'million-tonne', '', 'milestones', 'assumed'],
  ['price', 'Inputs that are assumed or illustrative', '假设或示意性输入', 'oil field (EOR)', '', 'assumptions', 'illustrative'],
  ['pipe cost', 'Inputs that are assumed or illustrative', '假设或示意性输入', 'Pipe costs', 'pipes', 'assumptions', 'assumed'],
  ['lives', 'Inputs that are assumed or illustrative', '假设或示意性输入', 'Lives of assets', '', 'assumptions', 'assumed'],
  [
    'capture cost',
    'Inputs that are assumed or illustrative',
    '假设或示意性输入',
    'Yibin air capture',
    '',
    'assumptions',
    'assumed',
  ],
] as const;

describe('what is assumed or illustrative', () => {
  it.each(planted)('is badged in the report and told in the tables: %s', (_what, english, chinese, name, inFile, file, basis) => {
    expect(marked('en', english).some((row) => row.includes(name) && row.includes(`class="badge ${basis}"`))).toBe(true);
    expect(marked('zh', chinese).some((row) => row.includes(`class="badge ${basis}"`))).toBe(true);
    const words = inFile === '' ? name : inFile;
    const rows = csv(file).filter((row) => Object.values(row).some((cell) => cell.includes(words)));
    expect(rows.some((row) => row.basis === basis)).toBe(true);
  });

  it('every row that is not known as such stays without a badge', () => {
    const rows = marked('en', 'Plants that capture');
    expect(rows.filter((row) => row.includes('badge'))).toHaveLength(1);
    expect(
      csv('sources')
        .filter(({ basis }) => basis === 'assumed')
        .every(({ id }) => id === 'S2'),
    ).toBe(true);
  });
});

describe('exports of a plan in stages', () => {
  it('tell the stage in every table of assets, and when each was built', () => {
    for (const name of ['sources', 'sinks', 'pipes'] as const) {
      expect(new Set(csv(name).map(({ stage }) => stage)).size, name).toBe(3);
      const { features } = JSON.parse(files[`${name}.geojson`] ?? '{}') as { features: { properties: object }[] };
      expect(features.map(({ properties }) => Object.keys(properties))[0], name).toEqual(Object.keys(csv(name)[0] ?? {}));
    }
    expect(csv('sources').every(({ built = '' }) => ['2030', '2040', '2050'].includes(built))).toBe(true);
    expect(sum(csv('sinks').map(({ wells_drilled }) => wells_drilled))).toBe(
      sum(hub.plan.stages.at(-1)?.sinks.map(({ wells }) => wells) ?? []),
    );
    expect(
      csv('pipes')
        .filter(({ beside_is }) => beside_is === 'alike')
        .map(({ beside }) => beside),
    ).toContain('12 2040');
  });

  it('have what is built, money and storage by stage', () => {
    expect(csv('built').filter(({ what }) => what === 'plants')).toHaveLength(3);
    const cash = csv('cash_by_stage');
    expect(sum(cash.map((row) => row.running_present_m_cny)) + sum(cash.map((row) => row.capital_present_m_cny))).toBeCloseTo(
      hub.plan.cost.present_value_m,
      5,
    );
    const ends = csv('storage').filter(({ stage }) => stage === '2050');
    expect(sum(ends.map(({ stored_until_mt }) => stored_until_mt))).toBeCloseTo(hub.plan.stored_mt_per_yr * 30, 6);
  });
});

it('the report is there in both languages first', () => {
  for (const language of languages) expect(reportHtml({ ...hub, language })).toContain(`data-language="${language}">`);
});
