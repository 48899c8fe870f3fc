import { describe, expect, it } from 'vitest';
import { exportGeoJson } from '../../../src/io/export/geojson.ts';
import { exportGeoPackage } from '../../../src/io/export/geopackage.ts';
import { exportTables } from '../../../src/io/export/tables.ts';
import { readCase } from '../../../src/io/read-case.ts';
import { caseFolderFiles } from '../../../src/io/write-case.ts';
import { reportHtml } from '../../../src/report/report.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { planCase } from '../../../src/study/single.ts';
import { inThisThread } from '../../properties/planning.ts';
import { pagePart, tableRows, tagFaults } from '../page.ts';

describe('the example on a river', async () => {
  const { study } = await readCase('test/cases/modes', defaultKinds);
  const outcome = await planCase(study, { solver: inThisThread, kinds: defaultKinds, lists: defaultLists, gap: 0 });
  if (outcome.status !== 'planned') throw new Error(JSON.stringify(outcome.issues));
  const { plan, network } = outcome;
  const html = reportHtml({ study, network, plan, language: 'en' });
  const rowsOf = (language: 'en' | 'zh', caption: string) => tableRows(html, language, caption);

  it('is a well-formed page in both languages', () => {
    expect(tagFaults(html)).toEqual([]);
    const shown = pagePart(html, 'en') + pagePart(html, 'zh');
    for (const slip of ['undefined', 'NaN', 'Infinity', '{{']) expect(shown).not.toContain(slip);
  });

  it('lists vehicles and plants stage by stage', () => {
    expect(rowsOf('en', 'Links by ship, barge, rail and truck')).toEqual([
      expect.arrayContaining(['2030', 'River port', 'Downstream port', 560, 2, 0.6]),
      expect.arrayContaining(['2040', 'River port', 'Downstream port', 560, 2, 0]),
    ]);
    expect(rowsOf('zh', '转运枢纽：装卸设施').length).toBe(4);
  });

  it('draws each mode in its own dashes, with a legend, what could be chosen too', () => {
    for (const language of ['en', 'zh'] as const) {
      const part = pagePart(html, language);
      // Barges on the map of the first stage and of the second; barges and trucks among what could be chosen.
      expect(part).toMatch(/<g class="links"[^>]*><path [^>]*stroke-dasharray="6 4"/);
      expect(part).toContain('stroke-dasharray="2 4"');
      expect(part).toContain('<g class="terminals"');
    }
    expect(pagePart(html, 'en')).toContain('<span>barge</span>');
    expect(pagePart(html, 'zh')).toContain('<span>罐车</span>');
  });

  it('marks what is assumed of modes, terminals and links', () => {
    const table = pagePart(html, 'en').split('<table class="items">')[1]?.split('</table>')[0];
    for (const name of ['River barge of 4 000 t', 'Liquefaction, buffer tanks', 'Works yard', 'Trucks to the store']) {
      expect(table).toContain(name);
    }
  });

  it('exports terminals and links as tables and layers', async () => {
    const tables = exportTables(plan, study);
    const lines = (name: string) => (tables[name] ?? '').trim().split('\n');
    expect(lines('links.csv').map((line) => line.split(',').slice(0, 9).join())).toEqual([
      'stage,id,name,mode,kind,from,to,length_km,vehicles',
      '2030,L1,Barges down the river,barge,barge,T1,T3,560,2',
      '2040,L1,Barges down the river,barge,barge,T1,T3,560,2',
    ]);
    expect(lines('terminals.csv').length).toBe(5);
    const layers = exportGeoJson(plan, network, study);
    const { features } = JSON.parse(layers['links.geojson'] ?? '{}');
    expect(features[0]).toMatchObject({
      properties: { id: 'L1', vehicles: 2 },
      geometry: {
        type: 'LineString',
        coordinates: [
          [114.31, 30.6],
          [118.4, 31.9],
        ],
      },
    });
    expect(JSON.parse(layers['terminals.geojson'] ?? '{}').features.length).toBe(4);
    expect(Object.keys(await exportGeoPackage(plan, network, study)).length).toBe(1);
  });

  it('writes its folder as it was read', () => {
    const files = caseFolderFiles(study);
    expect(files['links.csv']?.trim().split('\n').length).toBe(4);
    expect(files['terminals.csv']).toContain('T1,River port');
    expect(files['case.yaml']).toContain('terminal_plants:');
  });
});
