import { type CaseDocument, caseFormat } from '../../../src/case/case.ts';
import { makeCells } from '../shared/cells.ts';
import { trackerLicences } from '../shared/licence-part.ts';
import { makePipes } from '../shared/pipes.ts';
import type { Raw } from '../shared/raw.ts';
import { makeRoutes, type RouteLengths } from '../shared/routes.ts';
import { interval, rounded } from '../shared/rows.ts';
import { description } from './description.ts';
import * as given from './facts/assumptions.ts';
import { cutAtFields } from './facts/cut-lines.ts';
import { network } from './facts/network-settings.ts';
import { ground } from './facts/outlines.ts';
import { oilIncome } from './facts/storage-assumptions.ts';
import { makeSinks } from './tables/sinks.ts';
import { makeSources } from './tables/sources.ts';

export interface Built {
  readonly document: CaseDocument;
  readonly lengths: RouteLengths;
}

const sectorIds = Object.keys(given.sectors) as given.Sector[];

/** Table 1 of the paper, cumulative over 2030–2060 (its unit 亿 t/a cannot be: SOURCE.md). */
const targets = sectorIds.map((sector) => {
  const { mean, deviation } = given.sectors[sector].demand;
  return {
    sector,
    amount_mt: `N(${rounded(mean * given.mtPerYi, 0)}, ${rounded(deviation * given.mtPerYi, 0)})`,
    basis: 'reported' as const,
    source: 'Li et al. 2024, Table 1',
    note: 'cumulative over 2030–2060: national need times the region’s share of emissions',
  };
});

const licences = [
  ...trackerLicences,
  { name: 'Natural Earth: provinces, for totals by province', licence: 'public domain', url: 'https://www.naturalearthdata.com' },
  {
    name: 'Li et al., Clean Coal Technology 30(10) 2024, 129–138: demand, capacities of basins, rules of screening',
    licence: 'figures cited',
    url: 'https://doi.org/10.13226/j.issn.1006-6772.CCUS24062701',
  },
];

/** The whole case as a document. */
export function makeCase(raw: Raw): Built {
  const { rows: routes, lengths } = makeRoutes(raw.lines, cutAtFields(raw.points));
  const { price, co2_t_per_bbl, margin } = oilIncome;
  const document: CaseDocument = {
    format: caseFormat,
    name: { en: 'Yangtze River Delta', zh: '长三角地区' },
    description,
    currency: 'USD',
    price_year: given.economy.price_year,
    stages: [given.horizon],
    discount_rate: given.economy.discount_rate,
    uncertainty: given.uncertainty,
    sizing: 'peak',
    sectors: sectorIds.map((id) => ({ id, name: given.sectors[id].name })),
    corridors: [{ id: 'gas_pipeline', name: { en: 'Along a gas pipeline', zh: '沿天然气管道' } }],
    targets,
    pipes: makePipes(),
    sink_kinds: {
      oil_field: {
        oil_price_per_bbl: interval(price.lower, price.upper, 0),
        co2_t_per_bbl: interval(co2_t_per_bbl.lower, co2_t_per_bbl.upper, 2),
        margin_share: interval(margin.lower, margin.upper, 2),
        basis: 'assumed',
        source: `oil price ${price.source}; net CO2 a barrel ${co2_t_per_bbl.source}; share ${margin.source}`,
      },
    },
    network,
    sources: makeSources(raw.points, raw.units),
    sinks: makeSinks(makeCells(ground, raw.provinces), raw.points),
    routes,
    sources_and_licences: licences,
  };
  return { document, lengths };
}
