import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Case } from '../../../src/case/case.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { readCase } from '../../../src/io/read-case.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { reportHtml } from '../../../src/report/report.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { planCase } from '../../../src/study/single.ts';
import { type Language, languages, named } from '../../../src/text/language.ts';
import { describeNeeds } from '../../optional.ts';
import { inThisThread, searchInThisThread } from '../../properties/planning.ts';
import { expectAccessible, expectChineseFont, expectFits, expectPrints, expectUnits, openPages } from '../browser.ts';
import { tableRows } from '../page.ts';
import { expectStagesFit, photograph, showStage } from './checks.ts';

/** The output folder of a plan of the case, whose report is looked at in place of that of a quick plan; set by `npm run validate`. */
const given = process.env.YUANHUI_SOUTHWEST;

/** The case with a plan made stage by stage from a few linear programmes: dear, but audited, and the same each time. */
async function quickPlan(): Promise<{ study: Case; plan: Plan }> {
  const { study } = await readCase('cases/southwest', defaultKinds);
  const outcome = await planCase(study, {
    ...{ solver: inThisThread, kinds: defaultKinds, lists: defaultLists, planning: 'myopic', gap: 1, effort: 'quick' },
    search: { ...searchInThisThread, start: (program, options) => searchInThisThread.start(program, { ...options, rounds: 6 }) },
  });
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  return { study, plan: outcome.plan };
}

function givenPlan(folder: string): { study: Case; plan: Plan } {
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as unknown;
  return { study: parseCase(read('case.json'), defaultKinds).study, plan: read('plan.json') as Plan };
}

let hub: { study: Case; plan: Plan };
let page: (language: Language) => string;
beforeAll(async () => {
  hub = given === undefined ? await quickPlan() : givenPlan(given);
  const network = buildNetwork(centralCase(hub.study), defaultKinds.networks);
  page = (language) => reportHtml({ ...hub, network, language });
});

it('the programme of the paper is shown row by row with what is reached, and what each cluster gives to it', () => {
  expect(hub.plan.audit.ok).toBe(true);
  const html = page('en');
  const rows = tableRows(html, 'en', 'Milestones of the programme');
  expect(rows.map(([, name]) => name)).toEqual(hub.study.milestones!.map(({ name }) => named(name, 'en')));
  const reached = rows.map((row) => Number(row[4]));
  expect(reached).toEqual(hub.plan.milestones!.map(({ value }) => value));
  const byCluster = tableRows(html, 'en', 'What each cluster gives');
  expect(byCluster.map((row) => Number(row.at(-2)))).toEqual(reached);
  for (const row of byCluster)
    expect(row.slice(2, -2).reduce<number>((sum, one) => sum + Number(one), 0)).toBe(Number(row.at(-2)));
  expect(byCluster[0]).toHaveLength(2 + hub.study.clusters!.length + 2);
});

describeNeeds('browser', 'the report of the Southwest case in a browser', () => {
  const { opened } = openPages({ southwest: (language: Language) => page(language) });

  for (const language of languages) {
    for (const screen of ['page', 'phone'] as const) {
      it(`${language}, ${screen}: no text covers another or is cut, nothing is wider than the window, in any stage`, async () => {
        await opened('southwest', language, screen, (tab) => expectStagesFit(tab, language, screen, hub.plan.stages.length));
      });
    }

    it(`${language}: has no serious accessibility faults`, async () => {
      await opened('southwest', language, 'page', expectAccessible);
    });
  }

  it('prints on A4 with every element inside the paper', async () => {
    await opened('southwest', 'zh', 'page', expectPrints);
  });

  it('has a unit under or beside every number with a dimension', async () => {
    await opened('southwest', 'en', 'page', async (tab) => {
      const bases = ['reported', 'estimated', 'assumed', 'illustrative', 'not stated'];
      await expectUnits(tab, [...bases, 'Total', 'Rows', 'Number', 'Nodes', 'Edges', 'Parts', 'Score', 'Weight']);
    });
  });

  it('draws Chinese with a Chinese font', async () => {
    await opened('southwest', 'zh', 'page', (tab) =>
      expectChineseFont(tab, ['.stage-maps legend', '#goals-zh td', '#clusters-zh td']),
    );
  });

  it('is photographed when YUANHUI_SCREENSHOTS is 1', async () => {
    if (process.env.YUANHUI_SCREENSHOTS !== '1') return;
    for (const language of languages) {
      await opened('southwest', language, 'page', async (tab) => {
        for (const part of ['headline', 'goals'])
          await photograph(tab, `section#${part}-${language}`, `southwest-${language}-${part}`);
        // The map of every stage in one language, of the last in both.
        for (const stage of [...hub.plan.stages.keys()].slice(language === 'zh' ? 0 : -1)) {
          await showStage(tab, language, stage);
          await photograph(tab, `section#network-${language}`, `southwest-${language}-map-${stage + 1}`);
        }
      });
      await opened('southwest', language, 'phone', async (tab) => {
        await expectFits(tab, language, 'phone');
        await photograph(tab, `section#network-${language}`, `southwest-${language}-phone-map`);
      });
    }
  });
});
