import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import type { Network } from '../../src/network/network.ts';
import { describeNeeds, itNeeds, testData } from '../optional.ts';
import { crispCase } from './crisp-case.ts';

interface Feature {
  readonly properties: { readonly id: string; readonly status: string; readonly where: string };
  readonly geometry: { readonly coordinates: [number, number][][] };
}

/** The operating gas lines of the delta as published: exact duplicates are left in, so that the builder has to find them. */
function operatingLines() {
  const text = readFileSync(join(testData, 'china/yrd_gas_pipelines.geojson'), 'utf8');
  const { features } = JSON.parse(text) as { features: Feature[] };
  return features
    .filter(({ properties }) => properties.status === 'operating')
    .map(({ properties, geometry }) => ({
      id: `${properties.id} ${properties.where}`,
      location: properties.where === 'offshore' ? ('offshore' as const) : ('onshore' as const),
      lines: geometry.coordinates,
    }));
}

const joined = (join_km: number, join_components_km: number): Network =>
  buildNetwork(
    crispCase({
      network: { kind: 'lines', offshore_factor: 1, join_km, join_components_km },
      routes: operatingLines(),
      sources: [{ id: 'S', at: [118.7943, 34.8564] }],
      sinks: [{ id: 'K', at: [121.1313, 31.2669] }],
    }),
    networkKinds,
  );
const step = (network: Network, name: string) => network.steps.find((one) => one.step === name);

// Figures of an earlier, independent trial on a sphere, edges straight in longitude and latitude, with its own rule for joins:
// 9 482 km, 218 nodes, 197 edges, 35 components; 25, 24, 22 and 11 components with joins of 0.5, 1, 2 and 5 km; 21 connectors.
// Raw length on WGS 84: 10 988.9 km. Our union on WGS 84 is 9 481.2 km.
describeNeeds('data', 'the operating gas lines of the Yangtze delta', () => {
  itNeeds('data', 'are 10 988.9 km as drawn and 9 481.2 km of distinct route, in 35 parts, coinciding lines named', () => {
    const network = joined(0, 0);
    expect(step(network, 'routes')?.length_km).toBeCloseTo(10_988.94, 2);
    expect(step(network, 'union')).toMatchObject({ nodes: 218, edges: 197, components: 35 });
    expect(step(network, 'union')?.length_km).toBeCloseTo(9481.24, 2);
    expect(step(network, 'joins')).toEqual({ ...step(network, 'union'), step: 'joins' });
    const coinciding = network.remarks.filter(({ code }) => code === 'network.routes_coincide');
    expect(coinciding.map(({ values }) => [values.routes, values.km])).toEqual([
      ['P4482 onshore, P4486 onshore', '546.9'],
      ['P4521 onshore, P4525 onshore', '327.7'],
      ['P4658 onshore, P5591 onshore', '242.1'],
      ['P4944 onshore, P4947 onshore', '391.0'],
    ]);
  });

  itNeeds('data', 'fall into as many parts as the trial found, whatever the tolerance of joins', () => {
    const parts = [0.5, 1, 2, 5].map((join_km) => step(joined(join_km, 0), 'joins')?.components);
    expect(parts).toEqual([25, 24, 22, 11]);
  });

  itNeeds('data', 'are one part with joins of 2 km and 21 connectors of at most 50 km, and the lines keep their length', () => {
    const network = joined(2, 50);
    const connectors = network.remarks.filter(({ code }) => code === 'network.components_joined');
    expect(connectors).toHaveLength(21);
    expect(step(network, 'components')?.components).toBe(1);
    const added = connectors.reduce((km, { values }) => km + Number(values.km), 0);
    expect((step(network, 'components')?.length_km ?? 0) - (step(network, 'joins')?.length_km ?? 0)).toBeCloseTo(added, 0);
  });
});
