import type { CaseDocument, CaseKinds } from '../case/case.ts';
import { parseCase } from '../case/parse.ts';
import { fieldGuide } from './templates.ts';
import { caseFolderFiles } from './write-case.ts';
import { writeFiles } from './write-files.ts';

const illustrative = { basis: 'illustrative', source: 'Invented example: replace it by your own figure and its source' } as const;

/** A tiny case that plans at once: two plants, one store, three lines. Every figure is invented and says so. */
const blankCase: CaseDocument = {
  format: 'yuanhui-case/1',
  name: { en: 'Example: two plants and a store', zh: '示例：两座工厂与一处封存汇' },
  description: { en: 'An invented case to start from; every figure is illustrative', zh: '供起步的虚构算例，全部数字仅作示意' },
  currency: 'USD',
  price_year: 2023,
  stages: [{ name: '2030–2060', start_year: 2030, years: 30 }],
  discount_rate: 0.08,
  sectors: [
    { id: 'power', name: { en: 'Power', zh: '电力' } },
    { id: 'cement', name: { en: 'Cement', zh: '水泥' } },
  ],
  corridors: [{ id: 'drawn', name: { en: 'Drawn by hand', zh: '手绘线路' } }],
  targets: [{ amount_mt_per_yr: 2, ...illustrative }],
  pipes: {
    kind: 'table',
    sizes: [
      { diameter_in: 8, capacity_mt_per_yr: 1.13, capital_m_per_km: '0.2..0.3', fixed_m_per_km_per_yr: 0.005, ...illustrative },
      {
        diameter_in: 12,
        capacity_mt_per_yr: 3.25,
        capital_m_per_km: '0.35..0.45',
        fixed_m_per_km_per_yr: 0.008,
        ...illustrative,
      },
    ],
  },
  network: { kind: 'graph', snap_km: 1 },
  sources: [
    {
      id: 'S1',
      name: 'Example power station',
      sector: 'power',
      latitude: 33,
      longitude: 117.5,
      service_years: 30,
      streams: [{ emissions_mt_per_yr: 2.5, capture_rate: '0.90..0.95', capture_cost_per_t: '45..55 ± 4' }],
      ...illustrative,
    },
    {
      id: 'S2',
      name: 'Example cement works',
      sector: 'cement',
      latitude: 32.6,
      longitude: 117.6,
      service_years: 30,
      streams: [{ emissions_mt_per_yr: '0.9..1.1', capture_rate: 0.9, capture_cost_per_t: '60 ± 5' }],
      ...illustrative,
    },
  ],
  sinks: [
    {
      id: 'K1',
      name: 'Example saline store',
      kind: 'saline',
      location: 'onshore',
      latitude: 33.1,
      longitude: 118.6,
      capacity_mt: '100..140',
      injection_mt_per_yr_per_well: '0.3..0.5',
      max_wells: 20,
      well_capital_m: 4,
      storage_cost_per_t: '5..7',
      ...illustrative,
    },
  ],
  routes: [
    route('R1', [117.5, 33], [118, 32.9]),
    route('R2', [117.6, 32.6], [118, 32.9]),
    route('R3', [118, 32.9], [118.6, 33.1]),
  ],
};

function route(id: string, from: [number, number], to: [number, number]) {
  return { id, corridor: 'drawn', lines: [[from, to]], ...illustrative };
}

const heading = `An invented example: replace its figures by your own. FIELDS.md explains every field.
虚构示例：请换成自己的数据。各字段说明见 FIELDS.md。
Uncertain numbers 不确定数：45, 40..50, 45 ± 4, 40..50 ± 4, N(49.15, 6.30)`;

/** Writes the folder of `yuanhui init --case blank`: the example case and the guide to its fields. */
export async function writeBlankCase(folder: string, kinds: CaseKinds): Promise<void> {
  const { study } = parseCase(blankCase, kinds);
  await writeFiles(folder, { ...caseFolderFiles(study, heading), 'FIELDS.md': fieldGuide(kinds) });
}
