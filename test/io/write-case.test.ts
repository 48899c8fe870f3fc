import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { caseDocument } from '../../src/case/document.ts';
import { writeBlankCase } from '../../src/io/blank-case.ts';
import { readCase } from '../../src/io/read-case.ts';
import { tableTemplate, writeTemplates } from '../../src/io/templates.ts';
import { caseFolderFiles, writeCaseFolder } from '../../src/io/write-case.ts';
import { writeFiles } from '../../src/io/write-files.ts';
import { smallStudy } from '../fixtures/small-study.ts';
import { faultsOf, kinds, readTiny, scratchFolder, tinyFiles } from './tiny-folder.ts';

/** The invented study with names in Chinese, quotes, commas, two streams, in a form whose kinds exist. */
async function richStudy(): Promise<Case> {
  const tiny = (await readTiny()).study;
  return {
    ...smallStudy,
    network: tiny.network,
    corridors: tiny.corridors,
    routes: [...tiny.routes, ...tiny.routes.map(twoLines)],
  };
}
const twoLines = (route: Case['routes'][number]): Case['routes'][number] => ({
  ...route,
  id: `${route.id}/2`,
  merged_ids: ['甲', '乙'],
  lines: [...route.lines, ...route.lines],
});

describe('a written case folder', () => {
  it('is read back identically', async () => {
    const folder = await scratchFolder();
    const study = await richStudy();
    await writeCaseFolder(study, folder);
    expect((await readCase(folder, kinds)).study).toEqual(study);
    expect((await readdir(folder)).sort()).toEqual(['case.yaml', 'routes.geojson', 'sinks.csv', 'sources.csv']);
  });

  it('has the same bytes each time, and uncertain numbers in notation', async () => {
    const study = await richStudy();
    expect(caseFolderFiles(structuredClone(study))).toEqual(caseFolderFiles(study));
    expect(caseFolderFiles(study)['sinks.csv']).toContain('240..360');
  });

  it('marks a table as UTF-8 where it is more than ASCII', async () => {
    const files = caseFolderFiles((await readTiny()).study);
    expect(files['sinks.csv']?.startsWith('id,')).toBe(true);
    expect(files['sources.csv']?.startsWith('\ufeffid,')).toBe(true);
  });

  it('may also be one JSON document, whose faults have lines', async () => {
    const folder = await scratchFolder();
    const study = await richStudy();
    const text = JSON.stringify(caseDocument(study), null, 1);
    await writeFile(join(folder, 'case.json'), text);
    expect((await readCase(join(folder, 'case.json'), kinds)).study).toEqual(study);
    const broken = text.replace('"240..360"', '"360..240"');
    await writeFile(join(folder, 'case.json'), broken);
    const line = broken.split('\n').findIndex((part) => part.includes('360..240')) + 1;
    await expect(readCase(join(folder, 'case.json'), kinds)).rejects.toMatchObject({
      issues: [{ code: 'number.interval_backwards', at: { file: 'case.json', line, path: 'sinks.0.capacity_mt' } }],
    });
  });
});

describe('the blank case', () => {
  it('reads without a fault or remark, and says that it is an example', async () => {
    const folder = await scratchFolder();
    await writeBlankCase(folder, kinds);
    const { study, remarks } = await readCase(folder, kinds);
    expect(remarks).toEqual([]);
    expect([...study.sources, ...study.sinks, ...study.routes].every(({ basis }) => basis === 'illustrative')).toBe(true);
    expect(await readFile(join(folder, 'case.yaml'), 'utf8')).toContain('FIELDS.md');
  });
});

describe('the templates', () => {
  it('have example rows that read as sources and sinks', async () => {
    const faults = await faultsOf({
      ...tinyFiles,
      'case.yaml': tinyFiles['case.yaml'].replaceAll('power', 'coal_power'),
      'sources.csv': tableTemplate('sources'),
      'sinks.csv': tableTemplate('sinks'),
    });
    expect(faults).toEqual([]);
  });

  it('come with a guide to every field in both languages', async () => {
    const folder = await scratchFolder();
    await writeTemplates(folder, kinds);
    const guide = await readFile(join(folder, 'FIELDS.md'), 'utf8');
    for (const text of ['`emissions_mt_per_yr` ~ | Mt/yr', '捕集率', '`sizes[].diameter_in`', 'kind `oil_field`'])
      expect(guide).toContain(text);
  });
});

describe('written files', () => {
  it('leave the old ones as they were when one cannot be written', async () => {
    const folder = await scratchFolder();
    await writeFiles(folder, { 'a.txt': 'old' });
    // b.txt is to be a file and a folder
    await expect(writeFiles(folder, { 'a.txt': 'new', 'b.txt': 'x', 'a.txt/c.txt': 'y' })).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.txt']);
  });

  it('may be bytes, in folders that are not there yet', async () => {
    const folder = await scratchFolder();
    await writeFiles(folder, { 'x/y/z.bin': Uint8Array.from([1, 2]) });
    expect([...(await readFile(join(folder, 'x/y/z.bin')))]).toEqual([1, 2]);
  });
});
