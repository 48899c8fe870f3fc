import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { kindOf } from '../../../src/base/kind.ts';
import { parseCase } from '../../../src/case/parse.ts';
import { pipelineCosts } from '../../../src/economics/pipeline-cost/kinds.ts';
import { sinkKinds } from '../../../src/economics/revenue/kinds.ts';
import { importSimccs } from '../../../src/io/simccs/import-simccs.ts';
import { networkKinds } from '../../../src/network/kinds.ts';
import { itNeeds, testData } from '../../optional.ts';

const kinds = { pipes: pipelineCosts, sinks: sinkKinds, networks: networkKinds };
const radians = Math.PI / 180;

/** Length on a sphere of 6371 km, as SimCCS measures its pipes. */
function sphericalKm(line: readonly (readonly [number, number])[]): number {
  return line.slice(1).reduce((sum, [longitude, latitude], at) => {
    const [fromLongitude, fromLatitude] = line[at] ?? [longitude, latitude];
    const [north, east] = [(latitude - fromLatitude) * radians, (longitude - fromLongitude) * radians];
    const half =
      Math.sin(north / 2) ** 2 + Math.cos(latitude * radians) * Math.cos(fromLatitude * radians) * Math.sin(east / 2) ** 2;
    return sum + 2 * 6371 * Math.asin(Math.sqrt(half));
  }, 0);
}

itNeeds('data', 'SimCCS’s published 50 Mt/yr plan has the lengths and costs that the imported case gives its pipes', async () => {
  const scenario = join(testData, 'simccs', 'southeast-us', 'capScenario');
  const { document } = await importSimccs(scenario, { target_mt_per_yr: 50 });
  const { study } = parseCase(JSON.parse(JSON.stringify(document)), kinds);
  const options = kindOf(pipelineCosts, study.pipes.kind).options(study.pipes);
  const routes = new Map(study.routes.map((route) => [route.id, route]));
  const published = readFileSync(join(scenario, 'Results/50MTyr/solution.csv'), 'utf8').split(/\r?\n/);
  const pipes = published.slice(published.findIndex((line) => line.startsWith('Edge Source')) + 1).filter((line) => line !== '');
  expect(pipes).toHaveLength(26);
  let transport = 0;
  for (const line of pipes) {
    const [from = 0, to = 0, flow = 0, cost = 0, length = 0] = line.split(',').map(Number);
    const route = routes.get(`E${Math.min(from, to)}-${Math.max(from, to)}`);
    if (route === undefined) throw new Error(`no route ${line}`);
    expect(Math.abs(sphericalKm(route.lines[0] ?? []) / length - 1), line).toBeLessThan(1e-4);
    // The earth's flattening makes up to half a per cent of difference.
    expect(Math.abs((route.length_km ?? 0) / length - 1), line).toBeLessThan(0.005);
    // CPLEX stopped at its gap of 1e-4 with one pipe on the dearer line, so any line's cost will do; the least of them is ours.
    const annual = options
      .filter(({ capacity_mt_per_yr }) => flow <= capacity_mt_per_yr)
      .map((option) => option.capital_m_per_km + option.capital_m_per_km_per_mt_per_yr * flow)
      .map((perKm) => perKm * (route.length_km ?? 0) * (route.terrain_factor ?? 0) * (study.capital_recovery_factor ?? 0));
    expect(Math.min(...annual.map((one) => Math.abs(one - cost))), line).toBeLessThan(3e-4);
    transport += Math.min(...annual);
  }
  expect(Math.abs(transport + 0.0274067 - 275.2612072)).toBeLessThan(1e-3);
});
