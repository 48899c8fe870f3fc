import type { Case } from '../../src/case/case.ts';
import type { Network } from '../../src/network/network.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { makeNetwork } from './region-network.ts';
import { makeSinks, makeSources, sectors, seeded } from './region-places.ts';
import { makePlan } from './region-plan.ts';

/** A made-up region of the size of the Yangtze River Delta case, consistent in itself, for looking at reports. */
export function makeRegion(count = 250, seed = 7): { study: Case; network: Network; plan: Plan } {
  const random = seeded(seed);
  const [sources, sinks] = [makeSources(count, random), makeSinks()];
  const network = makeNetwork(sources, sinks, random);
  const study: Case = {
    format: 'yuanhui-case/1',
    name: { en: 'A made-up delta', zh: '虚构三角洲' },
    description: { en: 'A generated region for tests; nothing in it is real.', zh: '为测试生成的区域,并非真实数据。' },
    currency: 'USD',
    price_year: 2023,
    stages: [{ name: '2030–2060', start_year: 2030, years: 30 }],
    discount_rate: 0.08,
    sizing: 'peak',
    sectors: sectors.map(({ id, name }) => ({ id, name })),
    corridors: [{ id: 'gas_pipeline', name: { en: 'Gas pipeline', zh: '天然气管道' }, terrain_factor: 1 }],
    targets: sectors.map(({ id }) => ({ sector: id, amount_mt: 100, sense: 'at_least' as const, basis: 'estimated' as const })),
    pipes: { kind: 'diameters' },
    sink_kinds: {},
    network: { kind: 'lines' },
    sources,
    sinks,
    routes: Array.from({ length: 60 }, (_, i) => ({
      id: `P${4400 + i}`,
      name: `Gas line ${i}`,
      corridor: 'gas_pipeline',
      location: 'onshore' as const,
      merged_ids: [],
      schematic: i % 10 === 0,
      right_of_way_factor: 0,
      basis: 'reported' as const,
      lines: [
        [
          [118, 31],
          [119, 32],
        ],
      ] as [number, number][][],
    })),
    sources_and_licences: [
      {
        name: 'Global Energy Monitor, trackers',
        licence: 'CC BY 4.0',
        url: 'https://globalenergymonitor.org',
        note: 'Plants and lines',
      },
    ],
  };
  return { study, network, plan: makePlan(study, network) };
}
