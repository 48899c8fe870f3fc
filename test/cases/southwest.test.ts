import { copyFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../src/case/case.ts';
import { outlookOf } from '../../src/case/outlook/potential.ts';
import { readCase } from '../../src/io/read-case.ts';
import { central, type Uncertain } from '../../src/uncertainty/uncertain.ts';
import { kinds } from '../../tools/cases/shared/reach.ts';

const root = join(import.meta.dirname, '../..');
const folder = join(root, 'cases/southwest');

let study: Case;
beforeAll(async () => {
  study = (await readCase(folder, kinds)).study;
});

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const middle = (value: Uncertain | undefined) => (value === undefined ? 0 : central(value));
const assumedSectors = ['coal_chemicals', 'direct_air_capture', 'gas_purification', 'refining'];
const hubs = ['Fuling', 'Dianjiang', 'Ziyang', 'Suining', 'Wanzhou', 'Yibin', 'Luzhou', 'Dazhou', 'Nanchong'];

describe('the Southwest China case', () => {
  it('parses without a fault or a remark', async () => {
    expect((await readCase(folder, kinds)).remarks).toEqual([]);
  });

  // Steel: converters 8.4 + 3 + 5.9 + 3.9 + 4.05 Mt at 2 t, furnaces of 2018 to 2021 1.5 + 2 + 0.6 + 0.83 Mt at 0.5 t.
  // Cement: 50 kilns of known capacity, 95.37 Mt, less one of 1 Mt of 1971, at 0.6 t.
  // Gas: 4015 + 3000 + 3000 + 365 + 1460 + 18.25 + 3650 + 401.5 million m³, 5 % of it CO2, 546.6 m³ a tonne.
  it.each([
    ['coal_power', 31, 110.4],
    ['steel', 9, 2 * 25.25 + 0.5 * 4.93],
    ['cement', 49, 0.6 * 94.37],
    ['gas_purification', 9, (15_909.75 * 0.05) / 546.6],
    ['coal_chemicals', 5, 2.5],
    ['refining', 5, 2],
    ['direct_air_capture', 6, 5.1],
  ] as const)('%s has %i sources of %f Mt/yr', (sector, count, emissions) => {
    const rows = study.sources.filter((source) => source.sector === sector);
    expect(rows).toHaveLength(count);
    const outlooks = rows.map((source) => outlookOf(source, { first_year: 2024, years: 27 }));
    expect(total(outlooks.map(({ size_mt_per_yr }) => size_mt_per_yr))).toBeCloseTo(emissions, 1);
  });

  it('marks every source that no open data lists as assumed, its life and cost too, and puts it at a hub town', () => {
    const rows = study.sources.filter(({ sector }) => assumedSectors.includes(sector));
    expect([...new Set(rows.map(({ sector }) => sector))].sort()).toEqual(assumedSectors);
    for (const { basis, life_basis, streams, source, name } of rows) {
      expect([basis, life_basis, ...streams.map(({ cost_basis }) => cost_basis)]).toEqual(
        Array.from({ length: 2 + streams.length }, () => 'assumed'),
      );
      expect(source).toMatch(/^assumed; /);
      expect(hubs.filter((town) => name.endsWith(town))).toHaveLength(1);
    }
  });

  it('says of every row where it comes from and how well it is known', () => {
    for (const row of [...study.sources, ...study.sinks, ...study.routes, ...study.targets]) {
      expect([row.basis, row.source]).not.toContain(undefined);
    }
    expect(new Set(study.sinks.map(({ basis }) => basis))).toEqual(new Set(['illustrative']));
  });

  it('lets the early sources come first and the plants of the trackers from 2031 on', () => {
    const first = (sector: string) => [
      ...new Set(
        study.sources.filter((source) => source.sector === sector).map(({ available_from_year }) => available_from_year),
      ),
    ];
    for (const sector of ['gas_purification', 'coal_chemicals', 'refining']) expect(first(sector)).toEqual([undefined]);
    for (const sector of ['coal_power', 'steel', 'cement']) expect(first(sector)).toEqual([2031]);
  });

  it('asks for what Table 3 of the paper asks for', () => {
    expect(study.targets.map(({ stage, counts, amount_mt_per_yr }) => [stage, counts, amount_mt_per_yr])).toEqual([
      ['2024–2030', 'capability', 1],
      ['2024–2030', 'stored', 0.8],
      ['2031–2040', 'capability', 5],
      ['2031–2040', 'stored', 4],
      ['2041–2050', 'capability', 30],
      ['2041–2050', 'stored', 25],
    ]);
    expect(study.stages.map(({ start_year, years }) => [start_year, years])).toEqual([
      [2024, 7],
      [2031, 10],
      [2041, 10],
    ]);
  });

  it('shares the capacities of the paper: 53.73 and 33.85 over 21 fields, 154.20 over the cells, × 10⁸ t', () => {
    const fields = study.sinks.filter(({ id }) => id.startsWith('OG'));
    const cells = study.sinks.filter(({ id }) => id.startsWith('SC-'));
    expect([fields.length, fields.length + cells.length]).toEqual([21, study.sinks.length]);
    const capacity = (sinks: typeof fields) => total(sinks.map(({ capacity_mt }) => middle(capacity_mt)));
    // ends are written to 0.01 and 0.1 Mt
    expect(Math.abs(capacity(fields) - 8758)).toBeLessThan(21 * 0.005);
    expect(Math.abs(capacity(cells) - 15_420)).toBeLessThan(cells.length * 0.05);
    const recovery = total(fields.map(({ egr_capacity_mt }) => middle(egr_capacity_mt)));
    expect(Math.abs(recovery - 3385)).toBeLessThan(19 * 0.005);
    expect(Math.abs(capacity(fields) - recovery - 5373)).toBeLessThan(40 * 0.005);
  });

  it('takes a field that has produced for 50 years as depleted, every other as one in production', () => {
    const ids = (kind: string) => study.sinks.filter((sink) => sink.kind === kind).map(({ id }) => id);
    // Wolonghe since 1973, Ziliujing since 1960
    expect(ids('depleted_gas_field')).toEqual(['OG0010936', 'OG0011273']);
    expect([ids('gas_field').length, ids('saline').length]).toEqual([19, 68]);
  });

  it('has the five clusters of the paper with their hubs and marks', () => {
    const rows = (study.clusters ?? []).map(({ id, mark_mt_per_yr, hubs: towns }) => [
      id,
      mark_mt_per_yr,
      towns.map(({ name }) => name),
    ]);
    expect(rows).toEqual([
      ['chongqing', 10, ['Fuling', 'Dianjiang']],
      ['chengdu', 10, ['Ziyang', 'Suining']],
      ['northeast_chongqing', 1, ['Wanzhou']],
      ['south_sichuan', 1, ['Yibin', 'Luzhou']],
      ['northeast_sichuan', 1, ['Dazhou', 'Nanchong']],
    ]);
    expect(study.cluster_membership?.rule).toBe('nearest_hub');
    expect(new Set(study.readiness?.stated.map(({ basis }) => basis))).toEqual(new Set(['assumed']));
  });

  it('lets capture learn 20 % in 20 years, by the middles of the stages', () => {
    const factors = new Map(study.sectors.map(({ id, capture_cost_factors }) => [id, capture_cost_factors]));
    const expected = [1, 0.8 ** (8.5 / 20), 0.8 ** (18.5 / 20)].map((factor) => Number(factor.toFixed(3)));
    for (const sector of ['coal_power', 'steel', 'cement', 'gas_purification', 'coal_chemicals', 'refining']) {
      expect(factors.get(sector)).toEqual(expected);
    }
    expect(factors.get('direct_air_capture')?.[0]).toBe(1);
  });

  it('takes air capture from the air, with its energy at the prices of the stage', () => {
    const streams = study.sources.filter(({ sector }) => sector === 'direct_air_capture').flatMap((source) => source.streams);
    for (const { emissions_mt_per_yr, electricity_mwh_per_t, heat_mwh_per_t } of streams) {
      expect([emissions_mt_per_yr, electricity_mwh_per_t, heat_mwh_per_t]).toEqual([undefined, 0.4, 1.6]);
    }
    // Capital of 2027.5, 2036 and 2046 between 8.801, 7.544 and 5.029 M EUR in 2025, 2030 and 2050: 8.1725, 6.7895, 5.532.
    const factors = study.sectors.find(({ id }) => id === 'direct_air_capture')?.capture_cost_factors;
    expect(factors).toEqual([1, 6.7895 / 8.1725, 5.532 / 8.1725].map((factor) => Number(factor.toFixed(3))));
  });

  it('carries coordinates to 0.01 degree', () => {
    const places = [...study.sources, ...study.sinks].flatMap(({ latitude, longitude }) => [latitude * 100, longitude * 100]);
    const ofRoutes = study.routes.flatMap(({ lines }) => lines.flat(2)).map((degrees) => degrees * 100);
    for (const value of [...places, ...ofRoutes]) expect(Math.abs(value - Math.round(value))).toBeLessThan(1e-6);
  });

  it('takes the rows of its template in the place of the assumed ones', async () => {
    const own = mkdtempSync(join(tmpdir(), 'yuanhui-southwest-'));
    for (const name of ['case.yaml', 'sinks.csv', 'routes.geojson']) copyFileSync(join(folder, name), join(own, name));
    const rows = readFileSync(join(folder, 'sources.csv'), 'utf8').split('\n');
    const template = readFileSync(join(folder, 'template/early-sources.csv'), 'utf8').split('\n');
    expect(template[0]).toBe(rows[0]);
    const kept = rows.filter((line) => !/^(GP|CC|RF)-/.test(line));
    writeFileSync(join(own, 'sources.csv'), [...kept, ...template.slice(1)].join('\n').replace(/\n+/g, '\n'));
    const read = await readCase(own, kinds);
    expect(read.remarks).toEqual([]);
    const ids = read.study.sources.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['my-purification-plant', 'my-coal-chemical-works', 'my-refinery']));
    expect(ids.length).toBe(study.sources.length - 19 + 3);
  });
});
