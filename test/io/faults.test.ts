import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../src/base/issue.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { brokenCases } from './broken-cases.ts';
import { edited, faultsAt, faultsOf, folderOf, readTiny, tinyFiles } from './tiny-folder.ts';

const worded = (issue: Issue) => {
  const [en, zh] = [wordIssue(issue, 'en'), wordIssue(issue, 'zh')];
  return `${en.wrong}: ${en.mend}.\n${zh.wrong}:${zh.mend}。`;
};

/** What is wrong and the remedy are said in both languages, in their own scripts. */
function expectWorded(issue: Issue) {
  const [en, zh] = [wordIssue(issue, 'en'), wordIssue(issue, 'zh')];
  expect(en.mend).toMatch(/[a-z]{3}/);
  expect(en.wrong).not.toBe(en.mend);
  for (const text of [zh.wrong, zh.mend]) expect(text).toMatch(/[\u4e00-\u9fff]{2}/);
}

describe('a broken case', () => {
  it('is told from a good one, which has no fault and no remark', async () => {
    expect((await readTiny()).remarks).toEqual([]);
  });

  it.each(brokenCases.map((broken, index) => [broken.code, broken.file ?? '', index + 1, broken] as const))(
    'has %s in %s (%i), and that alone, with its place and remedy',
    async (code, _file, _index, { files, file, line, column }) => {
      const issues = await faultsOf(files);
      const found = issues.map(({ code: is, at }) => ({ code: is, file: at.file, line: at.line, column: at.column }));
      expect(found).toEqual([{ code, file, line, column }]);
      issues.forEach(expectWorded);
    },
  );

  it('is told in these words', async () => {
    const texts = new Map<string, string>();
    for (const { files } of brokenCases) {
      for (const issue of await faultsOf(files)) {
        // what a parser says differs between versions, and lists of kinds grow
        const changing = Object.keys(issue.values).filter((name) => name === 'message' || name === 'known');
        const values = { ...issue.values, ...Object.fromEntries(changing.map((name) => [name, name.toUpperCase()])) };
        if (!texts.has(issue.code)) texts.set(issue.code, worded({ ...issue, values }));
      }
    }
    const listed = [...texts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, text]) => `${code}\n${text}`);
    expect(listed.join('\n\n')).toMatchSnapshot();
  });

  it('has at least forty kinds of fault in these tests', () => {
    expect(new Set(brokenCases.map(({ code }) => code)).size).toBeGreaterThanOrEqual(40);
  });

  it('tells all its faults at once, in reading order', async () => {
    const files = {
      ...tinyFiles,
      'case.yaml': tinyFiles['case.yaml'].replace('currency: USD\n', '').replace('discount_rate: 0.08\n', ''),
      'sources.csv': tinyFiles['sources.csv']
        .replace('2.5', 'much')
        .replace('gas,1', 'gas,')
        .replace('S2,,,,,rest', 'S2,Other,,,,rest'),
      'sinks.csv': tinyFiles['sinks.csv'].replace('max_wells', 'max_well').replace('100..140', '140..100'),
      'routes.geojson': tinyFiles['routes.geojson'].replace('[117.6,32.6]', '[118.6,33.1]').replace('"R1"', '7'),
    };
    const found = (await faultsOf(files)).map(({ code, at }) => `${at.file}:${at.line}:${at.column ?? ''} ${code}`);
    expect(found).toEqual([
      'case.yaml:1: case.key_missing',
      'case.yaml:1: case.discounting_missing',
      'sources.csv:2:emissions_mt_per_yr number.unreadable',
      'sources.csv:3:emissions_mt_per_yr stream.amount_missing',
      'sources.csv:4:name source.site_differs',
      'sinks.csv:1:max_well table.column_misspelt',
      'sinks.csv:2:capacity_mt number.interval_backwards',
      'routes.geojson:2: case.not_text',
      'routes.geojson:3: route.no_length',
    ]);
  });

  it('keeps more than a hundred faults', async () => {
    const rows = Array.from({ length: 150 }, (_, row) => `X${row},Plant,power,33,117.5,main,bad,0.9,60`);
    const issues = await faultsOf({ ...tinyFiles, 'sources.csv': `${tinyFiles['sources.csv']}${rows.join('\n')}\n` });
    expect(issues.filter(({ code }) => code === 'number.unreadable')).toHaveLength(150);
  });

  it('is named where there is no case at all', async () => {
    const folder = await folderOf(tinyFiles);
    for (const [path, code] of [
      [join(folder, 'nothing'), 'io.no_such_case'],
      [join(folder, 'case.yaml'), 'io.not_a_case'],
    ] as const) {
      const issues = await faultsAt(path);
      expect(issues.map((issue) => issue.code)).toEqual([code]);
      issues.forEach(expectWorded);
    }
  });
});

const remarks = [
  ['io.file_not_read', { ...tinyFiles, 'plants.csv': 'a,b\n' }, 'plants.csv', undefined],
  ['geojson.altitude', edited('routes.geojson', '[117.5,33]', '[117.5,33,12]'), 'routes.geojson', undefined],
  ['target.out_of_reach', edited('case.yaml', 'amount_mt_per_yr: 2', 'amount_mt: 122'), 'case.yaml', 16],
  ['target.total_out_of_reach', edited('case.yaml', 'sector: power\n    amount_mt_per_yr: 2', 'amount_mt: 122'), 'case.yaml', 16],
  ['case.injection_short', edited('case.yaml', 'amount_mt_per_yr: 2', 'amount_mt: 121'), 'case.yaml', 15],
] as const;

describe('a case that can be read', () => {
  it.each(remarks)('has the remark %s', async (code, files, file, line) => {
    const found = (await readTiny(files)).remarks.filter((issue) => issue.code === code);
    expect(found.map(({ severity, at }) => [severity, at.file, at.line])).toEqual([['warning', file, line]]);
    found.forEach(expectWorded);
  });

  it('may have no routes', async () => {
    const { 'routes.geojson': _routes, ...others } = tinyFiles;
    const files = { ...others, 'case.yaml': others['case.yaml'].replace(/corridors:\n.*\n.*\n/, '') };
    expect((await readTiny(files)).study.routes).toEqual([]);
  });

  it('reads SOURCE.md past without a word', async () => {
    expect((await readTiny({ ...tinyFiles, 'SOURCE.md': '# Where it comes from\n' })).remarks).toEqual([]);
  });
});
