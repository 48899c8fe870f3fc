import { captureRate, processGasCost } from '../../shared/facts.ts';
import { type Cost, stream } from '../../shared/plants.ts';
import type { Point } from '../../shared/raw.ts';
import { interval, rounded, type SourceRow, type StreamRow, sum } from '../../shared/rows.ts';
import { airCaptureCost, captureCosts, directAirCapture, purificationCost } from '../facts/capture.ts';
import { air, co2_mt_per_million_m3, co2_share, process_share, said, works } from '../facts/early-sources.ts';
import { slips } from '../facts/fields.ts';
import { type Cluster, clusters, later_year, type Town } from '../facts/paper.ts';

/** What a stream costs where that is not scaled by size, because the range is over plants of all sizes or of one. */
const unscaled = (name: string, cost: Cost) => ({
  stream: name,
  capture_cost_per_t: interval(cost.lower, cost.upper, 2),
  cost_basis: 'assumed' as const,
  cost_source: cost.source,
});

interface Assumed {
  readonly id: string;
  readonly name: string;
  readonly sector: string;
  readonly town: Town;
  readonly cluster: Cluster;
  readonly source: string;
  readonly note: string;
  readonly streams: StreamRow[];
  readonly from?: number;
}

/** A source that no open data lists, at a hub town: every one is assumed. */
const assumedRow = ({ id, name, sector, town, cluster, source, note, streams, from }: Assumed): SourceRow => ({
  id,
  name,
  sector,
  latitude: town.place[1],
  longitude: town.place[0],
  province: cluster.province,
  ...(from === undefined ? {} : { available_from_year: from }),
  life_basis: 'assumed',
  basis: 'assumed',
  source,
  note: `${note}; place of the town`,
  streams,
});

const key = ({ name }: Town) => name.toLowerCase();

/** Gas of the fields that are no shale, million m³ a year, as far as the table tells. */
export const conventionalGas = (fields: readonly Point[]): number =>
  sum(fields.filter(({ name, id }) => !/shale/i.test(name) && !(id in slips)).map(({ capacity = 0 }) => capacity));

/** Every hub town purifies an equal part of the gas. */
function purification(fields: readonly Point[]): SourceRow[] {
  const towns = clusters.flatMap((cluster) => cluster.hubs.map((town) => ({ cluster, town })));
  const emissions = (conventionalGas(fields) * co2_share.value * co2_mt_per_million_m3) / towns.length;
  const rate = interval(captureRate.lower, captureRate.upper, 2);
  return towns.map(({ cluster, town }) =>
    assumedRow({
      id: `GP-${key(town)}`,
      name: `Gas purification, ${town.name}`,
      sector: 'gas_purification',
      ...{ town, cluster },
      source: `assumed; ${said}`,
      note: `an equal part of the CO2 in the region’s conventional gas at ${co2_share.value * 100} % CO2`,
      streams: [{ ...unscaled('acid gas', purificationCost), emissions_mt_per_yr: rounded(emissions, 3), capture_rate: rate }],
    }),
  );
}

/** Every cluster has a coal-chemical works and a refinery or petrochemical works at its first hub. */
function chemicals(cluster: Cluster): SourceRow[] {
  const [town] = cluster.hubs;
  const { coal_chemicals, refining } = works;
  return [
    assumedRow({
      id: `CC-${cluster.id}`,
      name: `Coal chemicals, ${town.name}`,
      sector: 'coal_chemicals',
      ...{ town, cluster },
      source: coal_chemicals.source,
      note: `split of the gas ${process_share.source}`,
      streams: [
        stream('process gas', coal_chemicals.value * process_share.value, processGasCost),
        stream('boilers and heaters', coal_chemicals.value * (1 - process_share.value), captureCosts.boilers),
      ],
    }),
    assumedRow({
      id: `RF-${cluster.id}`,
      name: `Refining and petrochemicals, ${town.name}`,
      sector: 'refining',
      ...{ town, cluster },
      source: refining.source,
      note: 'one works a cluster, of equal size',
      streams: [stream('tail gas', refining.value, captureCosts.refining)],
    }),
  ];
}

/** A trial plant at the hub of the basin’s middle, and a plant of a million tonnes in each cluster later on. */
function airCapture(): SourceRow[] {
  const plants = clusters.map((cluster) => ({
    ...{ id: `DAC-${cluster.id}`, cluster, town: cluster.hubs[0], size: air.plant, from: later_year, what: 'Direct air capture' },
  }));
  const middle = clusters
    .flatMap((cluster) => cluster.hubs.map((town) => ({ cluster, town })))
    .find(({ town }) => town.name === 'Suining');
  if (middle === undefined) throw new Error('the trial plant has no town');
  const trial = { id: 'DAC-trial', ...middle, size: air.trial, from: undefined, what: 'Direct air capture trial' };
  const { electricity_mwh_per_t, heat_mwh_per_t } = directAirCapture;
  return [trial, ...plants].map(({ id, cluster, town, size, from, what }) =>
    assumedRow({
      id,
      name: `${what}, ${town.name}`,
      sector: 'direct_air_capture',
      ...{ town, cluster },
      source: size.source,
      note: 'electricity and heat are paid at the prices of the stage',
      streams: [
        { ...unscaled('air', airCaptureCost), capture_capacity_mt_per_yr: size.value, electricity_mwh_per_t, heat_mwh_per_t },
      ],
      ...(from === undefined ? {} : { from }),
    }),
  );
}

/** The sources that no open data lists. */
export const makeAssumed = (fields: readonly Point[]): SourceRow[] => [
  ...purification(fields),
  ...clusters.flatMap(chemicals),
  ...airCapture(),
];
