import { type NetworkSettings, networkOf, type Setting } from '../../shared/network-part.ts';
import type { Range } from './assumptions.ts';

/** Cost of a kilometre at sea as a multiple of land. */
export const offshoreFactor: Range = {
  lower: 1.2,
  upper: 2,
  source: 'IEA GHG 2002 terrain factor 1.2 at sea; Danish Energy Agency 5343.2 against 2671.6 EUR/(t/h)/km, 2',
};

/** Way of a laid connector as a multiple of its straight length. */
export const detour: Range = { lower: 1.1, upper: 1.3, source: 'assumed' };

const trial = 'in a trial of this case';

const distances = {
  join_km: { value: 2, why: `ends that nearly touch; ${trial} 30 joins of 18 km in all` },
  join_components_km: { value: 50, why: `${trial} the least round distance that leaves one component` },
  source_access_km: { value: 50, why: `${trial} it reaches all sources but two` },
  sink_access_km: { value: 50, why: 'a little more than the side of a cell, so that every onshore cell near a line is reached' },
  merge_km: { value: 3, why: `${trial} it spares a tenth of the nodes` },
} as const satisfies Record<string, Setting<number>>;

/** Direct links; no blanket ones, which double the model and save less than 0.28 % of cost in a trial. */
const links = [
  { value: { from: 'source', to: 'source', nearest: 1, max_km: 30 }, why: 'neighbours may share a pipe to the lines' },
  {
    value: { from: 'offshore_sink', to: 'offshore_sink', nearest: 2, max_km: 60, connect_all: true },
    why: 'few lines run at sea: cells reach each other, side by side (40 km) and across a corner (57 km)',
  },
  {
    value: { from: 'offshore_sink', to: 'network', nearest: 1, max_km: 300, spacing_km: 100 },
    why: 'trunks from the coast to the field of cells, at least 100 km apart',
  },
] as const;

export const networkSettings: NetworkSettings = {
  distances,
  links,
  factors: [
    { name: 'detour_factor', range: detour, why: `on connectors only; ${detour.source}` },
    { name: 'offshore_factor', range: offshoreFactor, why: offshoreFactor.source },
  ],
};

export const network = networkOf(networkSettings);
