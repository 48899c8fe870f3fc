import { side_km } from '../../shared/cells.ts';
import { markdownTable, whole } from '../../shared/markdown.ts';
import { rounded, type SinkRow } from '../../shared/rows.ts';
import { capitalOf, seaMultiple, wholeCost } from '../../shared/storage-costs.ts';
import { exchange, maxWells, type Range } from '../facts/assumptions.ts';
import { subeiOilAreas } from '../facts/outlines.ts';
import { basins, capacities, oilIncome, oilInjection } from '../facts/storage-assumptions.ts';

const ends = ({ lower, upper }: Range) => `${rounded(lower, 3)}–${rounded(upper, 3)}`;

function counts(sinks: readonly SinkRow[], areas: ReadonlyMap<string, number>): string {
  return markdownTable(
    ['basin', 'outline, km²', 'saline cells', 'oil cells', 'Mt/yr a well', 'largest Mt/yr, low and high end'],
    Object.entries(basins).map(([basin, { injection }]) => {
      const of = (kind: string) => sinks.filter((sink) => sink.basin === basin && sink.kind === kind).length;
      const limit = (rate: number) => whole(of('saline') * maxWells * rate);
      return [
        basin,
        whole(areas.get(basin) ?? 0),
        of('saline'),
        of('oil_field'),
        ends(injection),
        `${limit(injection.lower)}, ${limit(injection.upper)}`,
      ];
    }),
  );
}

function prices(): string {
  return (['onshore', 'offshore'] as const)
    .map((location) => {
      const { site, site_fixed, well, well_fixed } = capitalOf(location);
      return `${location}: site ${ends(site)} M$ (${site.source}) and ${ends(site_fixed)} M$/yr, well ${ends(well)} M$ and ${ends(well_fixed)} M$/yr, in all ${ends(wholeCost(location))} CNY/t`;
    })
    .join('; ');
}

/** Sinks: outlines, grid, capacity, wells, money. */
export function sinksPart(sinks: readonly SinkRow[], areas: ReadonlyMap<string, number>): string {
  const { onshore, offshore } = capacities;
  const rates = Object.values(basins)[0]?.injection.source ?? '';
  return `## Sinks 封存汇

No open source gives basin outlines or the capacity of a cell. The outlines of Subei, the South North China basin (its part in Anhui and Jiangsu) and the East China Sea basin (its near part) were drawn by hand for this case from general descriptions: **illustrative**, no survey, and no statement about any boundary.

Grid: squares of ${side_km} km in Lambert’s azimuthal equal-area projection on a sphere of 6371.007 km about 121° E, 31.5° N. A square is a cell where at least half of it lies in one outline; its centre stands for it. Land or sea comes from the basin, not from a coastline. \`province\` is for totals only: the outline that holds the centre, or the nearest within 15 km.

${counts(sinks, areas)}

Capacity: the paper’s totals, shared over the cells of the onshore basins and of the sea by area: saline ${ends(onshore.saline)} and ${ends(offshore.saline)} × 10⁸ t. Oil: ${ends(onshore.oil)} × 10⁸ t shared equally by ${subeiOilAreas.map(({ name }) => name).join(', ')} (places of the towns, illustrative), ${ends(offshore.oil)} × 10⁸ t by the fields Pinghu and Chunxiao; an oil sink stands at the centre of the cell that holds the place, beside the saline one; areas of one cell share it.

Wells: at most ${maxWells} a site (the paper: fewer than 50). Injection, not capacity, is what limits storage: ${rates}. Oil wells ${ends(oilInjection)} Mt/yr (${oilInjection.source}).

Money: ${prices()}. ${wholeCost('onshore').source}; at sea times ${ends(seaMultiple)} (assumed). What wells and site cost a tonne at central values is taken off the whole, so that nothing counts twice; the rest is \`storage_cost_per_t\` (${exchange.value} CNY per USD, assumed).

Oil: income of a tonne = oil price ${ends(oilIncome.price)} USD/bbl (${oilIncome.price.source}) ÷ ${ends(oilIncome.co2_t_per_bbl)} t a barrel (${oilIncome.co2_t_per_bbl.source}) × ${ends(oilIncome.margin)} (${oilIncome.margin.source}).`;
}
