import { describe, expect, it } from 'vitest';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { studyReportHtml } from '../../../src/report/study-report.ts';
import { runAlternatives } from '../../../src/study/alternatives/alternatives.ts';
import { evenWeights } from '../../../src/study/alternatives/shares.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../../src/study/run.ts';
import { tasks } from '../../../src/study/tasks/index.ts';
import { atLeast } from '../../fixtures/hand-case.ts';
import { shipCase } from '../../fixtures/modes/ship-case.ts';
import { inThisThread } from '../../properties/planning.ts';
import { pagePart, tableRows, tagFaults } from '../page.ts';

describe('the page of a study with ships', async () => {
  const { study } = parseCase(shipCase(828, { targets: atLeast(1) }), defaultKinds);
  const execute = executeHere(tasks, { solver: inThisThread, kinds: defaultKinds, lists: defaultLists });
  const question = { within: 0.01, count: 1, weights: evenWeights, gap: 0 };
  const result = await runAlternatives(study, question, runnerOf(resultsInMemory(), execute, 1));
  const network = buildNetwork(centralCase(study), defaultKinds.networks);
  const page = studyReportHtml({ study, network, result, language: 'en' });

  it('counts terminals and links beside plants, stores and pipes', () => {
    expect(tagFaults(page)).toEqual([]);
    const rows = tableRows(page, 'en', 'What the plans build in common').map(([what, ...counts]) => [
      what,
      ...counts.slice(0, 3),
    ]);
    expect(rows).toEqual([
      ['Plants that capture', 1, 0, 0],
      ['Stores used', 1, 0, 0],
      ['Pipes', 0, 1, 0],
      ['Length of pipes', 0, network.edges[0]?.length_km, 0],
      ['Terminals in use', 0, 2, 0],
      ['Links served', 0, 1, 0],
    ]);
  });

  it('lists links and draws them in the dashes of their mode, in both languages', () => {
    expect(tableRows(page, 'en', 'Links by how often they are served')).toEqual([['PQ', 'ship', 'Port of S', 'Port of K', 50]]);
    expect(tableRows(page, 'zh', '线路启用频次')[0]?.[4]).toBe(50);
    for (const language of ['en', 'zh'] as const) {
      expect(pagePart(page, language)).toMatch(/<g class="links"[^>]*><path [^>]*stroke-dasharray="11 5"><title>PQ: 50 /);
      expect(pagePart(page, language)).not.toMatch(/undefined|NaN/);
      expect(pagePart(page, language)).toContain({ en: 'Dashed lines are links by ship', zh: '虚线为船运' }[language]);
    }
  });
});
