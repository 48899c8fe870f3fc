import { expect, it } from 'vitest';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { studyReportHtml } from '../../../src/report/study-report.ts';
import { defaultKinds } from '../../../src/study/defaults.ts';
import type { PinsStudy } from '../../../src/study/studies/pins.ts';
import { type Language, languages } from '../../../src/text/language.ts';
import { describeNeeds } from '../../optional.ts';
import { expectAccessible, expectFits, openPages } from '../../report/browser.ts';
import { pagePart, tableRows, tagFaults } from '../../report/page.ts';
import { forbidden, pinnedCase, pinsOf, required } from './pinned-case.ts';

async function pageOf(document: ReturnType<typeof pinnedCase>) {
  const { study } = parseCase(document, defaultKinds);
  const result: PinsStudy = await pinsOf(document);
  const network = buildNetwork(centralCase(study), defaultKinds.networks);
  return { result, page: (language: Language) => studyReportHtml({ study, network, result, language }) };
}

const pinned = await pageOf(pinnedCase({ T: required, SK: forbidden, O: { ...required, build_stage: '2030–2050' } }));
const blocked = await pageOf(pinnedCase({ K: forbidden, O: forbidden, T: required }));

it('a report of pins is a well-formed page, the terms of a pin sum to its cost', () => {
  for (const { page } of [pinned, blocked]) {
    const html = page('en');
    expect(tagFaults(html)).toEqual([]);
    const shown = pagePart(html, 'en') + pagePart(html, 'zh');
    for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) expect(shown).not.toContain(slip);
  }
  const html = pinned.page('en');
  expect(tableRows(html, 'en', 'Cost of each pin a year').map((row) => row.slice(0, 3))).toEqual([
    ['plant T', 'required', expect.closeTo(1.2, 8)],
    ['store O', 'required in 2030–2050', 0],
    ['route SK', 'forbidden', 0],
    ['All pins', '–', expect.closeTo(2.8, 8)],
  ]);
  const terms = tableRows(html, 'en', 'Cost a year by cash term').map((row) => [row[0], row[1], row.at(-1)]);
  expect(terms).toEqual([
    ['plant T', 'Pipelines', expect.closeTo(1.2, 8)],
    ['plant T', 'In all', expect.closeTo(1.2, 8)],
    ['All pins', 'Pipelines', expect.closeTo(2.8, 8)],
    ['All pins', 'In all', expect.closeTo(2.8, 8)],
  ]);
});

it('says which pins leave no plan', () => {
  expect(pagePart(blocked.page('en'), 'en')).toContain('Lifting one of these gives one: store K, store O.');
});

describeNeeds('browser', 'a report of pins in a browser', () => {
  const { opened } = openPages({ pins: pinned.page });

  for (const language of languages) {
    for (const screen of ['page', 'phone'] as const) {
      it(`${language}, ${screen}: no text covers another or is cut, nothing is wider than the window`, async () => {
        await opened('pins', language, screen, (tab) => expectFits(tab, language, screen));
      });
    }
  }

  it('has no serious accessibility faults', async () => {
    await opened('pins', 'en', 'page', expectAccessible);
  });
});
