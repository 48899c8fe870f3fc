import { expect, it } from 'vitest';
import { parseCase } from '../../src/case/parse.ts';
import { centralCase } from '../../src/case/realise.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { studyReportHtml } from '../../src/report/study-report.ts';
import { defaultKinds, defaultLists } from '../../src/study/defaults.ts';
import { runHub } from '../../src/study/hub/hub.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../src/study/run.ts';
import { tasks } from '../../src/study/tasks/index.ts';
import { type Language, languages } from '../../src/text/language.ts';
import { plant } from '../fixtures/hand-case.ts';
import { describeNeeds } from '../optional.ts';
import { inThisThread } from '../properties/planning.ts';
import { expectAccessible, expectFits, openPages } from '../report/browser.ts';
import { pagePart, tableRows, tagFaults } from '../report/page.ts';
import { clusterCase } from './cluster-case.ts';

const { study } = parseCase(
  clusterCase({
    name: { en: 'A small hub', zh: '小型区域中心' },
    sectors: [{ id: 'coal', name: { en: 'Coal power', zh: '煤电' } }],
    targets: [{ amount_mt_per_yr: 2, sense: 'at_least' }],
    sources: [plant('S'), plant('T', { cluster: 'b' })],
  }),
  defaultKinds,
);
const runner = runnerOf(
  resultsInMemory(),
  executeHere(tasks, { solver: inThisThread, kinds: defaultKinds, lists: defaultLists }),
  1,
);
const result = await runHub(study, { gap: 0 }, runner);
const network = buildNetwork(centralCase(study), defaultKinds.networks);
const page = (language: Language) => studyReportHtml({ study, network, result, language });

it('a report of the hub is a well-formed page, its terms sum to the difference', () => {
  const html = page('en');
  expect(tagFaults(html)).toEqual([]);
  const shown = pagePart(html, 'en') + pagePart(html, 'zh');
  for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) expect(shown).not.toContain(slip);
  const rows = tableRows(html, 'en', 'Cost a year by cash term, apart and shared');
  const saved = rows.reduce((sum, row) => sum + Number(row.at(-1)), 0);
  expect(saved).toBeCloseTo(result.saving!.saved_m, 8);
  expect(tableRows(html, 'en', 'What each cluster adds').map(([name]) => name)).toEqual(['West', 'East']);
});

describeNeeds('browser', 'a report of the hub in a browser', () => {
  const { opened } = openPages({ hub: page });

  for (const language of languages) {
    for (const screen of ['page', 'phone'] as const) {
      it(`${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
        await opened('hub', language, screen, (tab) => expectFits(tab, language, screen));
      });
    }
  }

  it('has no serious accessibility faults', async () => {
    await opened('hub', 'en', 'page', expectAccessible);
  });
});
