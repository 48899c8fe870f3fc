import { type CaseDocument, caseFormat } from '../../../src/case/case.ts';
import { type Cell, type Ground, makeCells } from '../shared/cells.ts';
import { economy } from '../shared/facts.ts';
import { networkOf } from '../shared/network-part.ts';
import { makePipes } from '../shared/pipes.ts';
import type { Raw } from '../shared/raw.ts';
import { makeRoutes, type RouteLengths } from '../shared/routes.ts';
import { interval } from '../shared/rows.ts';
import { description } from './description.ts';
import { airFactors, directAirCapture, learningFactors } from './facts/capture.ts';
import { recovery } from './facts/fields.ts';
import { licences } from './facts/licences.ts';
import { networkSettings } from './facts/network-settings.ts';
import { clusters, paper, stages } from './facts/paper.ts';
import { milestones } from './facts/programme.ts';
import { readiness } from './facts/readiness.ts';
import { makeSinks } from './tables/sinks.ts';
import { makeSources } from './tables/sources.ts';

export interface Built {
  readonly document: CaseDocument;
  readonly lengths: RouteLengths;
  readonly cells: readonly Cell[];
}

export const sectors = [
  { id: 'gas_purification', name: { en: 'Gas purification', zh: '天然气净化' } },
  { id: 'coal_chemicals', name: { en: 'Coal chemicals', zh: '煤化工' } },
  { id: 'refining', name: { en: 'Refining and petrochemicals', zh: '石油炼化与石化' } },
  { id: 'coal_power', name: { en: 'Coal power', zh: '煤电' } },
  { id: 'steel', name: { en: 'Steel', zh: '钢铁' } },
  { id: 'cement', name: { en: 'Cement', zh: '水泥' } },
  { id: 'direct_air_capture', name: { en: 'Direct air capture', zh: '直接空气捕集' } },
] as const;

/** Table 3 of the paper: what can be captured, and what is stored. */
const targets = stages.flatMap(({ name, capability, stored }) =>
  (
    [
      ['capability', capability],
      ['stored', stored],
    ] as const
  ).map(([counts, amount_mt_per_yr]) => ({
    stage: name,
    counts,
    amount_mt_per_yr,
    basis: 'reported' as const,
    source: `${paper}, Table 3`,
    note: 'what the paper asks for by the end of the stage is asked of the whole stage',
  })),
);

const { electricity_usd_per_mwh: electricity, heat_usd_per_mwh: heat } = directAirCapture;
/** What direct air capture pays for its energy, the same in every stage: no source tells how it moves. */
const energyPrices = {
  electricity_price_per_mwh: interval(electricity.lower, electricity.upper, 0),
  heat_price_per_mwh: interval(heat.lower, heat.upper, 0),
};

/** Lives of what is built. */
const asset_lives = {
  transport_years: 50,
  storage_years: 30,
  basis: 'assumed' as const,
  source: 'pipes 50 years (Danish Energy Agency); stores 30 years, the horizon of SimCCS’s Southeast US set',
};

/** The whole case as a document. */
export function makeCase(raw: Raw, ground: Ground): Built {
  const { rows: routes, lengths } = makeRoutes(raw.lines);
  const cells = makeCells(ground, raw.provinces);
  const price = recovery.gas_price_per_thousand_m3;
  const document: CaseDocument = {
    format: caseFormat,
    name: { en: 'Southwest China', zh: '西南地区' },
    description,
    currency: 'USD',
    price_year: economy.price_year,
    stages: stages.map(({ name, start_year, years }) => ({ name, start_year, years, ...energyPrices })),
    discount_rate: economy.discount_rate,
    asset_lives,
    sizing: 'peak',
    sectors: sectors.map((sector) => ({
      ...sector,
      capture_cost_factors: sector.id === 'direct_air_capture' ? airFactors : learningFactors,
    })),
    corridors: [{ id: 'gas_pipeline', name: { en: 'Along a gas pipeline', zh: '沿天然气管道' } }],
    clusters: clusters.map(({ id, name, mark_mt_per_yr, hubs }) => ({
      id,
      name,
      mark_mt_per_yr,
      hubs: hubs.map(({ name: town, place: [longitude, latitude] }) => ({
        name: town,
        latitude,
        longitude,
        basis: 'estimated' as const,
        source: `${paper} §5.2 names the town; its place to a few kilometres`,
      })),
      basis: 'reported' as const,
      source: `${paper} §5.2`,
    })),
    cluster_membership: {
      rule: 'nearest_hub',
      basis: 'assumed',
      source: `${paper} §5.2 names hubs and the districts about them, no rule`,
    },
    readiness,
    targets,
    milestones,
    pipes: makePipes(),
    sink_kinds: {
      gas_field: {
        gas_price_per_thousand_m3: interval(price.lower, price.upper, 0),
        basis: 'assumed',
        source: price.source,
      },
    },
    network: networkOf(networkSettings),
    sources: makeSources(raw),
    sinks: makeSinks(cells, raw.points),
    routes,
    sources_and_licences: licences,
  };
  return { document, lengths, cells };
}
