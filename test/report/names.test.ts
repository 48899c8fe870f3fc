import { describe, expect, it } from 'vitest';
import { opening } from '../../src/report/page-head.ts';
import { onlyAtPeak, peakNote } from '../../src/report/peak-only.ts';
import { pipeNames, placeText } from '../../src/report/pipe-names.ts';
import { readingOf } from '../../src/report/reading.ts';
import { reportHtml } from '../../src/report/report.ts';
import { costPerTonneWords } from '../../src/report/sections/money.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { languages } from '../../src/text/language.ts';
import { isTerm, term } from '../../src/text/terms.ts';
import { smallNetwork, smallPlan, smallStudy } from '../fixtures/small-plan.ts';
import { pagePart, tableRows } from './page.ts';

const input = { study: smallStudy, network: smallNetwork, plan: smallPlan };
const reading = readingOf({ ...input, language: 'en' });

describe('names of pipes', () => {
  it('say where a place without plants and stores lies', () => {
    expect(placeText({ longitude: 119.633626, latitude: 32.425912 })).toBe('32.43° N, 119.63° E');
    expect(placeText({ longitude: -88.5, latitude: -30.456 })).toBe('30.46° S, 88.50° W');
  });

  it('are those of plants and stores, then of places; never an id', () => {
    const { end } = pipeNames(reading);
    for (const { id, sources, sinks } of smallNetwork.nodes) {
      const source = smallStudy.sources.find((one) => one.id === sources[0]);
      const sink = smallStudy.sinks.find((one) => one.id === sinks[0]);
      expect(end(id)).toContain(source?.name ?? sink?.name ?? 'junction ');
    }
  });

  it('follow routes by their names, or say what the pipe is', () => {
    const study = { ...smallStudy, routes: [{ id: 'P1', name: 'West–East line' }] as unknown as typeof smallStudy.routes };
    const { along } = pipeNames({ ...reading, study });
    const bare =
      smallNetwork.edges.find(({ kind }) => kind === 'access' || kind === 'link' || kind === 'join') ?? smallNetwork.edges[0]!;
    expect(along({ id: bare.id, routes: ['P1', 'P1', 'P2'] })).toBe('West–East line · P2');
    expect(along({ id: bare.id, routes: [] })).toBe(term(bare.kind, 'en'));
  });
});

describe('what only the peak needs', () => {
  const [stage] = smallPlan.stages;
  const idle = {
    ...stage!,
    sinks: stage!.sinks.map((one, i) => (i === 0 ? { ...one, stored_mt_per_yr: 0, peak_mt_per_yr: 1 } : one)),
  };

  it('is counted and explained, and nothing is said where all of it runs', () => {
    expect(stage!.sinks.some(onlyAtPeak)).toBe(false);
    expect(peakNote(reading, 'peak_only_stores')).toBe('');
    const page = reportHtml({ ...input, plan: { ...smallPlan, stages: [idle] }, language: 'en' });
    expect(pagePart(page, 'en')).toContain('1 stores have wells but nearly no storage');
    expect(pagePart(page, 'zh')).toContain('仅在全部捕集工厂同时运行时需要');
  });
});

describe('words of the field', () => {
  it('are there in both languages for every kind, cash term and step that ships', () => {
    const kinds = [...defaultKinds.networks, ...defaultKinds.pipes, ...defaultKinds.sinks].map(({ kind }) => kind);
    const steps = ['routes', 'union', 'joins', 'components', 'terminals', 'links', 'pruning'];
    const spoken = smallNetwork.edges.map(({ kind }) => kind);
    expect([...kinds, ...steps, ...spoken].filter((word) => !isTerm(word))).toEqual([]);
    for (const word of [...kinds, ...steps]) expect(term(word, 'zh'), word).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('cost per tonne', () => {
  it('stands with the whole description of the case in one section', () => {
    const description = { en: `${'Long words of the case. '.repeat(30)}Last.`, zh: `${'算例说明。'.repeat(60)}完。` };
    const page = reportHtml({ ...input, study: { ...smallStudy, description }, language: 'en' });
    for (const language of languages) {
      const part = pagePart(page, language);
      const section = part.slice(
        part.indexOf(`<section id="money-${language}"`),
        part.indexOf(`<section id="flows-${language}"`),
      );
      expect(section).toContain(description[language]);
      const head = part.slice(
        part.indexOf(`<section id="headline-${language}"`),
        part.indexOf(`<section id="network-${language}"`),
      );
      expect(head).not.toContain(description[language]);
      expect(head).toContain(opening(description[language]));
    }
    expect(tableRows(page, 'en', 'Cost per tonne captured, by cash term').length).toBeGreaterThan(2);
  });

  it('is said with its parts and their unit', () => {
    const per = smallPlan.cost.annual_m / smallPlan.captured_mt_per_yr;
    expect(costPerTonneWords(reading)).toContain(`A tonne captured costs ${per.toPrecision(3)}\u00a0USD/t net`);
  });

  it('opens with whole sentences, and never ends inside “et al. (2024)”', () => {
    expect(opening('Short.')).toBe('Short.');
    const long = `By the rules of Li et al. (2024), at 18.9 USD/t. ${'More is said of it here. '.repeat(20)}`;
    expect(opening(long).endsWith('here.')).toBe(true);
    expect(opening(long).length).toBeLessThanOrEqual(260);
  });
});
