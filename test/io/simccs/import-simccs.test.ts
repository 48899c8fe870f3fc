import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { InputError, type Issue } from '../../../src/base/issue.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { centralCase } from '../../../src/case/realise.ts';
import { pipelineCosts } from '../../../src/economics/pipeline-cost/kinds.ts';
import { sinkKinds } from '../../../src/economics/revenue/kinds.ts';
import { readCase } from '../../../src/io/read-case.ts';
import { importSimccs } from '../../../src/io/simccs/import-simccs.ts';
import { writeCaseFolder } from '../../../src/io/write-case.ts';
import { graph } from '../../../src/network/graph.ts';
import { networkKinds } from '../../../src/network/kinds.ts';
import { placesOf } from '../../../src/network/places.ts';
import { wordIssue } from '../../../src/text/issues/index.ts';
import { describeNeeds, testData } from '../../optional.ts';
import { form2019, form2020, raster, writeScenario } from './synthetic.ts';

const kinds = { pipes: pipelineCosts, sinks: sinkKinds, networks: networkKinds };
const codes = (issues: readonly Issue[]) => issues.map(({ code }) => code);

describe('a tiny scenario in the 2020 form', () => {
  test('becomes a case with its names, costs and places', async () => {
    const { document, remarks, raster: found } = await importSimccs(await writeScenario(form2020), { target_mt_per_yr: 2.5 });
    expect(found.columns).toBe(raster.columns);
    // Three places on forty columns leave some per cent open.
    expect(Math.abs(found.cell_degrees / raster.cell_degrees - 1)).toBeLessThan(0.04);
    expect(found.west).toBeCloseTo(raster.west, 2);
    expect(found.north).toBeCloseTo(raster.north, 2);
    expect(codes(remarks)).toEqual(['simccs.western_encoding', 'simccs.raster_recovered', 'simccs.start_year_assumed']);
    expect(document.sources.map(({ id, name, sector, streams }) => [id, name, sector, streams[0]?.capture_cost_per_t])).toEqual([
      ['S1', 'Plant, east', 'power_plant', 30],
      ['S2', 'Kiln', 'cement', 41.5],
    ]);
    expect(document.sources[0]?.streams[0]).toMatchObject({ emissions_mt_per_yr: 2.5, capture_rate: 1, capture_capital_m: 100 });
    expect(document.sources[1]?.streams[0]).toMatchObject({ capture_capital_m: 0, capture_fixed_m_per_yr: 0 });
    expect(document.sinks[0]).toMatchObject({
      id: 'K1',
      storage_cost_per_t: -97.39,
      site_fixed_m_per_yr: 1.5,
      well_fixed_m_per_yr: 0.2,
    });
    expect(document.sinks[0]).not.toHaveProperty('max_wells');
    expect(document.targets).toEqual([{ amount_mt_per_yr: 2.5, sense: 'exactly' }]);
    expect(document.price_per_t).toBeUndefined();
    expect(document).toMatchObject({ capital_recovery_factor: 0.1, stages: [{ years: 30 }], network: { kind: 'graph' } });
    expect(document.sources[0]?.note).toContain('-99.97');
  });

  test('keeps weighted lengths to 1e-12 and joins its terminals in the network', async () => {
    const { document } = await importSimccs(await writeScenario(form2020), { price_per_t: 20 });
    const { study } = parseCase(JSON.parse(JSON.stringify(document)), kinds);
    expect(study.price_per_t).toBe(20);
    const network = graph.build(
      placesOf(centralCase(study)),
      graph.parameters.parse(study.network.kind === 'graph' ? { snap_km: 0.001 } : {}),
    );
    expect(network.unreached).toEqual([]);
    expect([network.nodes.length, network.edges.length]).toEqual([4, 3]);
    expect(network.edges.map(({ cost_km }) => cost_km).sort()).toEqual([18.75, 21.5, 40.125].map((km) => expect.closeTo(km, 9)));
    for (const route of document.routes ?? []) {
      const given = { 'E123-337': [21.5, 3.25], 'E337-230': [18.75, 0] }[route.id];
      if (given !== undefined)
        expect(Number(route.length_km) * Number(route.terrain_factor) - (given[0] ?? 0)).toBeLessThan(1e-12);
    }
    expect(network.edges.map(({ right_of_way_km }) => right_of_way_km).sort()).toEqual(
      [0, 3.25, 7.5].map((km) => expect.closeTo(km, 9)),
    );
  });

  test('without target or price is a price case at price 0', async () => {
    const { document } = await importSimccs(await writeScenario(form2020), { years: 25, crf: 0.08, start_year: 2031 });
    expect(document).toMatchObject({ price_per_t: 0, capital_recovery_factor: 0.08, stages: [{ start_year: 2031, years: 25 }] });
    expect(document.targets).toBeUndefined();
  });
});

test('the 2019 form of the same scenario gives the same sources, sinks and routes', async () => {
  const [old, young] = [await importSimccs(await writeScenario(form2019)), await importSimccs(await writeScenario(form2020))];
  const plain = ({ document }: typeof old) => ({
    sources: document.sources.map(({ source: _file, sector: _type, ...row }) => row),
    sinks: document.sinks.map(({ source: _file, ...row }) => row),
    routes: document.routes,
  });
  expect(plain(old)).toEqual(plain(young));
  expect(codes(old.remarks)).toEqual(['simccs.raster_recovered', 'simccs.start_year_assumed']);
  expect(old.document.sectors).toEqual([{ id: 'source', name: { en: 'Source', zh: '排放源' } }]);
  expect(old.document.pipes).toEqual({
    kind: 'trends',
    trends: [
      { slope: 0.12, intercept: 0.43 },
      { slope: 0.08, intercept: 0.77 },
    ],
  });
});

test('a sink with a unit cost has wells without limit', async () => {
  const sinks = String(form2020['Sinks/Sinks.csv']).replace(',,40,1.5,0.4,4.5,0.2,-97.39,', ',-12.5,,,,,,,');
  const { document } = await importSimccs(await writeScenario({ ...form2020, 'Sinks/Sinks.csv': sinks }));
  expect(document.sinks[0]).toMatchObject({ storage_cost_per_t: -12.5, injection_mt_per_yr_per_well: 300, well_capital_m: 0 });
});

test('the case is written as a folder and read back the same', async () => {
  const { document } = await importSimccs(await writeScenario(form2020), { target_mt_per_yr: 2.5 });
  const { study } = parseCase(document, kinds);
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-simccs-case-'));
  await writeCaseFolder(study, folder);
  const read = await readCase(folder, kinds);
  expect(read.study).toEqual(study);
});

test('the raster beside the scenario is read where it is at hand', async () => {
  const { 'Network/DelaunayNetwork/DelaunayPaths.txt': _paths, ...withoutPaths } = form2020;
  const heading = ['All Nodes\t1200', 'Active Nodes\t1200', 'nCols\t40', 'nRows\t30', 'xllCorner\t-100', 'yllCorner\t39.75'];
  const costs = [...heading, 'cellSize\t0.008333333333333333', 'NODATA_value\t-9999', '1\t2'].join('\n');
  const folder = await writeScenario({ ...withoutPaths, '../../BaseData/CostNetwork/Construction Costs.txt': costs });
  const { raster: found, remarks } = await importSimccs(folder);
  expect(codes(remarks)).toContain('simccs.raster_read');
  expect(found).toEqual({ columns: 40, cell_degrees: 0.008333333333333333, west: -100, north: expect.closeTo(40, 12) });
});

async function issuesOf(files: Record<string, string | Uint8Array>, question = {}): Promise<readonly Issue[]> {
  try {
    await importSimccs(await writeScenario(files), question);
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}

type Change = readonly [file: string, from: string | RegExp, to: string];
const [sources, sinks] = ['Sources/Sources.csv', 'Sinks/Sinks.csv'];
const [edges, paths, lines] = [
  'Network/CandidateNetwork/CandidateNetwork.txt',
  'Network/DelaunayNetwork/DelaunayPaths.txt',
  'Transport/Linear.txt',
];

/** Every fault, planted alone: the change, and where it has to be reported. */
const faults: readonly (readonly [code: string, change: Change, at: Issue['at']])[] = [
  ['simccs.cell_blank', [sources, ',2.5,', ',,'], { file: sources, line: 4, column: 'Capturable CO2 (MtCO2/yr)' }],
  ['simccs.not_a_number', [sinks, ',300,', ',3OO,'], { file: sinks, line: 4, column: 'Storage capacity (MtCO2)' }],
  ['simccs.too_small', [sources, ',100,10,', ',-100,10,'], { file: sources, line: 4, column: 'Fixed capital cost ($M)' }],
  ['simccs.not_above', [sinks, ',0.4,', ',0,'], { file: sinks, line: 4, column: 'Individual well injection rate (MtCO2/yr)' }],
  [
    'simccs.too_large',
    [sources, /,(-99\.7\d+),(39\.\d+),,Cement/, ',$1,139.9,,Cement'],
    { file: sources, line: 5, column: 'Y-LAT' },
  ],
  ['simccs.no_id', [sinks, '\n1,Dome', '\n,Dome'], { file: sinks, line: 4 }],
  ['simccs.id_twice', [sources, '2,Kiln', '1,Kiln'], { file: sources, line: 5 }],
  ['simccs.two_costs', [sources, ',0.00,100', ',7.5,100'], { file: sources, line: 4, column: 'Total unit cost ($/tCO2)' }],
  ['simccs.no_cost', [sources, ',41.5,', ',,'], { file: sources, line: 5, column: 'Total unit cost ($/tCO2)' }],
  ['simccs.heading_unknown', [edges, 'ConCost', 'Cost'], { file: edges, line: 1 }],
  ['simccs.not_a_cell', [edges, /\t164\t/, '\tx164\t'], { file: edges, line: 2, column: 'CellRoute' }],
  ['simccs.route_too_short', [edges, /(7\.5)\t337.*/, '$1\t337'], { file: edges, line: 4, column: 'CellRoute' }],
  ['simccs.route_ends_elsewhere', [edges, '\n123\t', '\n124\t'], { file: edges, line: 2, column: 'CellRoute' }],
  ['simccs.edge_twice', [edges, /\n(123\t.*)\n/, '\n$1\n$1\n'], { file: edges, line: 3 }],
  ['simccs.not_neighbours', [edges, /\t164\t/, '\t600\t'], { file: edges, line: 2 }],
  ['simccs.not_a_terminal', [paths, 'SINK', 'SINC'], { file: paths, line: 3, column: 'pair' }],
  ['simccs.terminal_unknown', [paths, 'Dome', 'Doom'], { file: paths, line: 3 }],
  ['simccs.terminal_in_two_cells', [paths, /\t230\t978/, '\t231\t978'], { file: paths, line: 3 }],
  ['simccs.raster_unclear', [paths, '\t978', '\t123'], { file: edges }],
  ['simccs.no_rows', [lines, /\n1.*\n2.*\n/, '\n'], { file: lines }],
];

test.each(faults)('%s is found where it stands, alone, and worded in both languages', async (code, [file, from, to], at) => {
  const before = Buffer.from(form2020[file] ?? '').toString('latin1');
  const after = before.replace(from, to);
  expect(after, 'the change changes something').not.toBe(before);
  const issues = await issuesOf({ ...form2020, [file]: Uint8Array.from(Buffer.from(after, 'latin1')) });
  expect(issues.map((issue) => [issue.code, issue.at])).toEqual([[code, at]]);
  for (const language of ['en', 'zh'] as const) {
    for (const issue of issues) {
      const { wrong, mend } = wordIssue(issue, language);
      expect(wrong + mend).toMatch(language === 'zh' ? /\p{Script=Han}/u : /^[^\p{Script=Han}]+$/u);
    }
  }
});

test('all faults of a folder come at once', async () => {
  const broken = {
    ...form2019,
    'Sources/Sources.txt': String(form2019['Sources/Sources.txt']).replace('\t2.5\t', '\t2.5,3,4\t'),
    'Sinks/Sinks.txt': String(form2019['Sinks/Sinks.txt']).replace('\t300\t', '\tmuch\t'),
    [edges]: String(form2019[edges]).replace('\t40.125\t', '\tdear\t'),
  };
  const issues = await issuesOf(broken, { target_mt_per_yr: 1, price_per_t: 2, crf: 0 });
  expect(issues.map(({ code, at }) => [code, at.file, at.line, at.column])).toEqual([
    ['simccs.target_and_price', undefined, undefined, undefined],
    ['simccs.option_out_of_range', undefined, undefined, undefined],
    ['simccs.several_intervals', 'Sources/Sources.txt', 2, 'capMax (MtCO2/y)'],
    ['simccs.not_a_number', 'Sinks/Sinks.txt', 2, 'fieldCap (MtCO2)'],
    ['simccs.not_a_number', edges, 4, 'ConCost'],
  ]);
});

test('missing files and folders are named', async () => {
  expect((await issuesOf({ 'readme.txt': 'nothing' })).map(({ code, at }) => [code, at.file])).toEqual([
    ['simccs.file_missing', sources],
    ['simccs.file_missing', sinks],
    ['simccs.file_missing', edges],
    ['simccs.file_missing', lines],
  ]);
  await expect(importSimccs('/nowhere/at/all')).rejects.toThrow('simccs.folder_missing');
  const { [paths]: _paths, ...withoutPaths } = form2020;
  expect(codes(await issuesOf(withoutPaths))).toEqual(['simccs.no_raster']);
});

test('a source off the network is a remark', async () => {
  const moved = Buffer.from(form2020[sources] ?? '')
    .toString('latin1')
    .replace('2,Kiln', '3,Shed,1,5,,,,-99.8,39.8,,,\r\n2,Kiln');
  const { remarks } = await importSimccs(
    await writeScenario({ ...form2020, [sources]: Uint8Array.from(Buffer.from(moved, 'latin1')) }),
  );
  expect(remarks.find(({ code }) => code === 'simccs.terminal_off_network')).toMatchObject({
    at: { line: 5 },
    values: { id: '3' },
  });
});

describeNeeds('data', 'SimCCS’s public Southeast US scenarios', () => {
  const folder = (name: string) => join(testData, 'simccs', 'southeast-us', name);

  test('the capture case has its sources, sinks, nodes and edges, and its raster is that of SimCCS', async () => {
    const { document, raster: found, remarks } = await importSimccs(folder('capScenario'), { target_mt_per_yr: 50 });
    // 1321 columns of 1/120 degree, south-west corner −91.7497, 28.4917, 752 rows: the first lines of the set's cost network.
    expect(found.columns).toBe(1321);
    expect(found.cell_degrees).toBe(30 / 3600);
    expect(found.west).toBeCloseTo(-91.7497, 4);
    expect(found.north).toBeCloseTo(28.4917 + 752 / 120, 3);
    expect(remarks.find(({ code }) => code === 'simccs.raster_recovered')?.values.places).toBe(27);
    expect([document.sources.length, document.sinks.length, document.routes?.length]).toEqual([20, 7, 183]);
    const { study } = parseCase(JSON.parse(JSON.stringify(document)), kinds);
    const capturable = study.sources.flatMap(({ streams }) =>
      streams.map(({ emissions_mt_per_yr }) => Number(emissions_mt_per_yr)),
    );
    expect(capturable.reduce((sum, one) => sum + one, 0)).toBeCloseTo(111.1, 1);
    const network = graph.build(placesOf(centralCase(study)), { snap_km: 0.001 });
    expect([network.nodes.length, network.edges.length, network.unreached.length]).toEqual([127, 183, 0]);
  });

  test('every route’s cost length is the weighted length of the file, to 1e-12', async () => {
    const { document } = await importSimccs(folder('capScenario'));
    const text = readFileSync(join(folder('capScenario'), edges), 'utf8')
      .trim()
      .split('\n')
      .slice(1);
    const given = new Map(
      text.map((line) => {
        const [from, to, , construction] = line.split('\t').map(Number);
        return [`E${Math.min(from ?? 0, to ?? 0)}-${Math.max(from ?? 0, to ?? 0)}`, construction ?? Number.NaN];
      }),
    );
    expect(given.size).toBe(183);
    for (const { id, length_km, terrain_factor } of document.routes ?? []) {
      expect(Math.abs((Number(length_km) * Number(terrain_factor)) / (given.get(id) ?? Number.NaN) - 1)).toBeLessThan(1e-12);
    }
  });

  test('the price case carries its price in its sinks, and is imported without one', async () => {
    const { document } = await importSimccs(folder('priceScenario'));
    expect(document.price_per_t).toBe(0);
    expect(document.sinks.map(({ storage_cost_per_t }) => storage_cost_per_t)).toEqual([
      -97.39, -97.39, -96.98, -97.16, -97.26, -97.17, -97.23,
    ]);
  });
});
