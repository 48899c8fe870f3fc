import type { NetworkSettings } from '../../shared/network-part.ts';
import { detour, offshoreFactor } from '../../yangtze-delta/facts/network-settings.ts';

const delta = 'as in the Yangtze River Delta case';

export const networkSettings: NetworkSettings = {
  distances: {
    join_km: { value: 2, why: `ends that nearly touch; ${delta}` },
    join_components_km: { value: 50, why: `separate lines are joined by their shortest connectors; ${delta}` },
    source_access_km: { value: 50, why: delta },
    sink_access_km: { value: 50, why: 'a little more than the side of a cell, so that every cell near a line is reached' },
    merge_km: { value: 3, why: delta },
  },
  links: [{ value: { from: 'source', to: 'source', nearest: 1, max_km: 30 }, why: 'neighbours may share a pipe to the lines' }],
  factors: [
    { name: 'detour_factor', range: detour, why: `on connectors only; ${detour.source}` },
    { name: 'offshore_factor', range: offshoreFactor, why: 'asked for by this kind of network; nothing here lies at sea' },
  ],
};
