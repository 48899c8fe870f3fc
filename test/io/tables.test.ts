import { describe, expect, it } from 'vitest';
import { faultsOf, readTiny, tinyFiles } from './tiny-folder.ts';

const plain = (await readTiny()).study;
const withSources = (text: string) => ({ ...tinyFiles, 'sources.csv': text });

/** sources.csv as a spreadsheet of a country with decimal commas saves it. */
const european = tinyFiles['sources.csv'].replaceAll(',', ';').replaceAll(/(?<=\d)\.(?=\d)/g, ',');

describe('a table from a spreadsheet', () => {
  it.each([';', '\t'])('may have the separator %j', async (separator) => {
    const { study, remarks } = await readTiny(withSources(tinyFiles['sources.csv'].replaceAll(',', separator)));
    expect(study).toEqual(plain);
    expect(remarks).toEqual([]);
  });

  it.each([';', '\t'])('may have decimal commas with the separator %j', async (separator) => {
    const { study, remarks } = await readTiny(withSources(european.replaceAll(';', separator)));
    expect(study).toEqual(plain);
    expect(remarks.map(({ code, values }) => [code, values.columns])).toEqual([
      ['table.decimal_commas', 'latitude, longitude, emissions_mt_per_yr, capture_rate'],
    ]);
  });

  it('may have decimal commas inside uncertain numbers', async () => {
    const text = european.replace('45..55 ± 4', '45,5..55,5 ± 4,5').replace('gas;1;', 'gas;N(1,5; 0,25);');
    const { study } = await readTiny(withSources(text.replace('N(1,5; 0,25)', '"N(1,5; 0,25)"')));
    expect(study.sources[0]?.streams[0]?.capture_cost_per_t).toEqual({
      type: 'interval',
      lower: { type: 'triangular', centre: 45.5, spread: 4.5 },
      upper: { type: 'triangular', centre: 55.5, spread: 4.5 },
    });
    expect(study.sources[1]?.streams[0]?.emissions_mt_per_yr).toEqual({ type: 'normal', mean: 1.5, deviation: 0.25 });
  });

  it('has 1,234 refused where nothing in its column tells what the comma means', async () => {
    const faults = await faultsOf(withSources(tinyFiles['sources.csv'].replaceAll(',', ';').replace('main;2.5', 'main;1,234')));
    expect(faults.map(({ code, at }) => [code, at.line, at.column])).toEqual([
      ['number.comma_ambiguous', 2, 'emissions_mt_per_yr'],
    ]);
  });

  it('has 1,234 read where the other cells of its column have decimal commas', async () => {
    const { study } = await readTiny(withSources(european.replace('gas;1;', 'gas;1,234;')));
    expect(study.sources[1]?.streams[0]?.emissions_mt_per_yr).toBe(1.234);
  });

  it('has commas refused in a column that also has points', async () => {
    const faults = await faultsOf(withSources(european.replace('gas;1;', 'gas;1.5;')));
    expect(faults.map(({ code, at }) => [code, at.line, at.column])).toEqual([
      ['number.decimal_comma', 2, 'emissions_mt_per_yr'],
    ]);
  });

  it('has decimal commas refused in a table with commas as separators', async () => {
    const faults = await faultsOf(withSources(tinyFiles['sources.csv'].replace('main,2.5', 'main,"2,5"')));
    expect(faults.map(({ code }) => code)).toEqual(['number.decimal_comma']);
  });

  it('counts lines through blank rows and cells of several lines', async () => {
    const [header, first, ...others] = tinyFiles['sources.csv'].split('\n');
    const text = [header, '', first?.replace('Plant one', '"Plant\none"'), ',,,,,,,,', ...others]
      .join('\n')
      .replace('rest,1,', 'rest,x,');
    const faults = await faultsOf(withSources(text));
    expect(faults.map(({ code, at }) => [code, at.line])).toEqual([['number.unreadable', 7]]);
  });

  it('reads the rows of one id as streams of one source', () => {
    expect(plain.sources.map(({ id, streams }) => [id, streams.map(({ stream }) => stream)])).toEqual([
      ['S1', ['main']],
      ['S2', ['gas', 'rest']],
    ]);
  });

  it('takes empty columns and cells that a spreadsheet leaves at the end', async () => {
    const text = tinyFiles['sources.csv'].replaceAll(/$/gm, ',,').replace(/\n,,$/, '\n');
    expect((await readTiny(withSources(text))).study).toEqual(plain);
  });
});
