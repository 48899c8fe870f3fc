import { rmSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { InputError, type Issue } from '../../src/base/issue.ts';
import type { CaseKinds } from '../../src/case/case.ts';
import { pipelineCosts } from '../../src/economics/pipeline-cost/kinds.ts';
import { sinkKinds } from '../../src/economics/revenue/kinds.ts';
import { readCase } from '../../src/io/read-case.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import { measures } from '../../src/plan/milestones/index.ts';

export const kinds: CaseKinds = { pipes: pipelineCosts, sinks: sinkKinds, networks: networkKinds, measures };

export type Files = Record<string, string | Uint8Array>;

/** A small case that reads without a remark; tests break it one way at a time. */
export const tinyFiles = {
  'case.yaml': `format: yuanhui-case/1
name: Tiny
currency: USD
stages:
  - name: one
    start_year: 2030
    years: 30
discount_rate: 0.08
sectors:
  - id: power
    name: Power
corridors:
  - id: line
    name: Line
targets:
  - sector: power
    amount_mt_per_yr: 2
pipes:
  kind: table
  sizes:
    - diameter_in: 8
      capacity_mt_per_yr: 3
      capital_m_per_km: 0.2..0.3
      fixed_m_per_km_per_yr: 0.005
network:
  kind: graph
  snap_km: 1
`,
  'sources.csv': `id,name,sector,latitude,longitude,stream,emissions_mt_per_yr,capture_rate,capture_cost_per_t
S1,Plant one,power,33,117.5,main,2.5,0.9,45..55 ± 4
S2,Plant two,power,32.6,117.6,gas,1,0.9,60
S2,,,,,rest,1,0.9,60
`,
  'sinks.csv': `id,name,kind,location,latitude,longitude,capacity_mt,injection_mt_per_yr_per_well,max_wells,storage_cost_per_t
K1,Store one,saline,onshore,33.1,118.6,100..140,0.3..0.5,20,5..7
`,
  'routes.geojson': `{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{"id":"R1","corridor":"line"},"geometry":{"type":"LineString","coordinates":[[117.5,33],[118.6,33.1]]}},
{"type":"Feature","properties":{"id":"R2","corridor":"line"},"geometry":{"type":"LineString","coordinates":[[117.6,32.6],[118.6,33.1]]}}
]}
`,
} as const;

export type TinyFile = keyof typeof tinyFiles;

const scratch = new Set<string>();
afterAll(() => {
  for (const folder of scratch) rmSync(folder, { recursive: true, force: true });
});

/** A fresh folder, gone when the tests end. */
export async function scratchFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'yuanhui-case-'));
  scratch.add(folder);
  return folder;
}

/** Writes files into a fresh folder. */
export async function folderOf(files: Files): Promise<string> {
  const folder = await scratchFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** The tiny case with one text replaced; the text must be there. */
export function edited(file: TinyFile, find: string, put: string): Record<TinyFile, string> {
  const text: string = tinyFiles[file];
  if (!text.includes(find)) throw new Error(`'${find}' does not stand in ${file}`);
  return { ...tinyFiles, [file]: text.replace(find, () => put) };
}

/** Every fault of a path, or none. */
export async function faultsAt(path: string): Promise<readonly Issue[]> {
  try {
    await readCase(path, kinds);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

export const faultsOf = async (files: Files): Promise<readonly Issue[]> => faultsAt(await folderOf(files));
export const readTiny = async (files: Files = tinyFiles) => readCase(await folderOf(files), kinds);
