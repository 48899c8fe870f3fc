import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { removeFolders, temporaryFolder, yuanhui, yuanhuiHere } from './command-line.ts';

const terrain = resolve(import.meta.dirname, '../cases/terrain');
const toy = resolve(import.meta.dirname, '../cases/toy');
afterAll(removeFolders);

const files = ['edges.csv', 'edges.geojson', 'network.html', 'nodes.csv', 'nodes.geojson', 'routes.geojson'];
const written = (folder: string) => Object.fromEntries(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));

describe('yuanhui network', () => {
  const folder = temporaryFolder();
  const out = join(folder, 'out');
  let printed = { status: '', network: {} as Record<string, number>, unreached: [] as unknown[], issues: [] as unknown[] };
  beforeAll(async () => {
    const { code, stdout } = await yuanhui(['network', terrain, '--out', out, '--json']);
    expect(code).toBe(0);
    printed = JSON.parse(stdout);
  });

  it('builds, draws and exports the candidate network alone', () => {
    expect(printed).toMatchObject({ status: 'built', network: { components: 1, unreached: 0 }, unreached: [], issues: [] });
    expect(readdirSync(out).sort()).toEqual(['.yuanhui-output', ...files].sort());
    const { 'edges.csv': edges, 'edges.geojson': lines, 'network.html': page } = written(out);
    const rows = parse(edges!, { columns: true }) as { length_km: string }[];
    expect(rows).toHaveLength(printed.network.edges!);
    expect(rows.reduce((km, { length_km }) => km + Number(length_km), 0)).toBeCloseTo(printed.network.length_km!, 2);
    expect((JSON.parse(lines!) as { features: unknown[] }).features).toHaveLength(printed.network.edges!);
    expect(page).toContain('data-language="zh"');
    expect(page).toContain('class="map wide"');
  });

  it('writes the same bytes again', async () => {
    const before = written(out);
    expect((await yuanhui(['network', terrain, '--out', out])).code).toBe(0);
    expect(written(out)).toEqual(before);
  });

  it('writes routes that a graph reads as the same network', async () => {
    const frozen = join(folder, 'frozen');
    cpSync(terrain, frozen, { recursive: true });
    cpSync(join(out, 'routes.geojson'), join(frozen, 'routes.geojson'));
    const yaml = readFileSync(join(terrain, 'case.yaml'), 'utf8').replace(/network:\n(.|\n)*$/, '');
    writeFileSync(
      join(frozen, 'case.yaml'),
      `${yaml}corridors:\n  - { id: candidate, name: Candidate }\nnetwork: { kind: graph, snap_km: 0.1 }\n`,
    );
    const { code, stdout } = await yuanhuiHere(['network', frozen, '--out', join(folder, 'again'), '--json']);
    expect(code).toBe(0);
    const { network } = JSON.parse(stdout) as typeof printed;
    expect(network.edges).toBe(printed.network.edges);
    expect(network.nodes).toBe(printed.network.nodes);
    expect(network.length_km).toBeCloseTo(printed.network.length_km!, 2);
    expect(network.cost_km).toBeCloseTo(printed.network.cost_km!, 2);
  });

  it('serves every kind of network, in words too', async () => {
    const { code, stdout } = await yuanhuiHere(['network', toy, '--out', join(folder, 'toy')]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/candidate edges between \d+ nodes/);
    const zh = await yuanhuiHere(['network', toy, '--out', join(folder, 'toy'), '--lang', 'zh']);
    expect(zh.stdout).toContain('条候选管段');
  });

  it('names faults of the layers with their files', async () => {
    const broken = join(folder, 'broken');
    cpSync(terrain, broken, { recursive: true });
    const text = readFileSync(join(broken, 'slope.asc'), 'utf8');
    writeFileSync(join(broken, 'slope.asc'), text.replace(/\n0\.\d+ /, '\nsteep '));
    const { code, stderr } = await yuanhuiHere(['network', broken, '--out', join(folder, 'none')]);
    expect(code).toBe(2);
    expect(stderr).toContain('slope.asc:7');
    expect(stderr).toContain('steep');
  });
});
