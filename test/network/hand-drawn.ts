import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import type { Network } from '../../src/network/network.ts';
import { crispCase } from './crisp-case.ts';

/** On the equator 0.01° east is 1.113 km, and 0.01° north 1.106 km. */
export const plain = {
  kind: 'lines',
  offshore_factor: 2,
  join_km: 0,
  join_components_km: 0,
  source_access_km: 5,
  sink_access_km: 5,
  merge_km: 0,
};
type Parts = Parameters<typeof crispCase>[0];
/** The network of a few hand-drawn lines and places, by plain rules except those given. */
export const build = (parts: Omit<Parts, 'network'>, rules: Record<string, unknown> = {}): Network =>
  buildNetwork(crispCase({ ...parts, network: { ...plain, ...rules } }), networkKinds);
/** Each edge as its two ends. */
export const ends = (network: Network, kind?: string) =>
  network.edges.filter((edge) => kind === undefined || edge.kind === kind).map(({ from, to }) => `${from} ${to}`);
export const total = (network: Network, of: 'length_km' | 'offshore_km' | 'cost_km') =>
  network.edges.reduce((km, edge) => km + edge[of], 0);
export const step = (network: Network, name: string) => network.steps.find((one) => one.step === name);
/** A route drawn as one line. */
export const straight = (id: string, ...line: [number, number][]) => ({ id, lines: [line] });
