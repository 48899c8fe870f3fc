import type { CaseDocument } from '../../../../src/case/case.ts';
import { type Ground, outlineAreas, side_km } from '../../shared/cells.ts';
import { exchange, maxWells, mtPerYi } from '../../shared/facts.ts';
import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import type { Raw } from '../../shared/raw.ts';
import { sum } from '../../shared/rows.ts';
import { capitalOf, wholeCost } from '../../shared/storage-costs.ts';
import { capacitySpread, depleted_after_years, injection, recovery, slips, towns } from '../facts/fields.ts';
import { capacities, paper, span } from '../facts/paper.ts';
import { type Field, fieldsOf, shareFields } from '../tables/fields.ts';

const ends = ({ lower, upper }: { lower: number; upper: number }) => `${lower}–${upper}`;

function fieldTable(fields: readonly Field[]): string {
  return markdownTable(
    ['field', 'id', 'since', 'million m³/a', 'EGR, Mt', 'then storage, Mt', 'kind'],
    fields.map(({ point, depleted, production, egr_mt, later_mt }) => [
      point.name.replace(/ Oil and Gas Field.*$/, ''),
      point.id,
      point.start_year ?? '–',
      production ?? '–',
      Number(fixed(egr_mt, 1)),
      Number(fixed(later_mt, 1)),
      depleted ? '`depleted_gas_field`' : '`gas_field`',
    ]),
  );
}

/** That the parts sum to the paper’s totals, in both units. */
function totals(fields: readonly Field[], cells: number): string {
  const { egr, depleted_gas, gas, saline } = capacities;
  const shared = { egr: sum(fields.map(({ egr_mt }) => egr_mt)), later: sum(fields.map(({ later_mt }) => later_mt)) };
  return markdownTable(
    ['total of the paper', '10⁸ t', 'Mt', 'shared here, Mt', 'over'],
    [
      [
        'EGR in gas fields',
        egr,
        whole(egr * mtPerYi),
        whole(shared.egr),
        `${fields.filter(({ depleted }) => !depleted).length} fields in production`,
      ],
      [
        'depleted gas reservoirs',
        depleted_gas,
        whole(depleted_gas * mtPerYi),
        whole(shared.later),
        `${fields.length} fields, after EGR`,
      ],
      ['gas reservoirs together', gas, whole(gas * mtPerYi), whole(shared.egr + shared.later), ''],
      ['saline formations', saline, whole(saline * mtPerYi), whole(saline * mtPerYi), `${cells} cells by area`],
    ],
  );
}

/** Sinks: fields, cells, capacity, wells, money. */
export function sinksPart(raw: Raw, ground: Ground, document: CaseDocument): string {
  const fields = shareFields(fieldsOf(raw.points));
  const cells = document.sinks.filter(({ id }) => id.startsWith('SC-'));
  const { site, site_fixed, well, well_fixed } = capitalOf('onshore');
  const land = wholeCost('onshore');
  const moved = Object.entries(towns).map(([id, { town }]) => `${id} at ${town}`);
  return `## Sinks 封存汇

No open source gives the capacity of a field or of a cell: the totals are the paper’s (§4.1), where they lie is **illustrative**, ends ×${ends(capacitySpread)} (${capacitySpread.source}).

${totals(fields, cells.length)}

**Unit check.** The paper prints ×10⁸ t (亿 t); the tables hold Mt, ${mtPerYi} times the number. 53.73 + 33.85 = 87.58, as the paper says; the middles of the sinks sum to these totals to rounding (a test holds it). At the 25 Mt/yr of the last stage the gas reservoirs alone would last ${whole((capacities.gas * mtPerYi) / 25)} years; the paper counts 50 for the whole region’s need, which is another quantity (its ${fixed(capacities.gas / 50, 2)} × 10⁸ t a year).

**Gas fields**: the ${fields.length} of the points table. Shares go by production; where it is unknown a field counts as the median of the others. What EGR stores is shared by the fields in production, what depleted reservoirs store by all: a field takes CO2 for recovery first, and stores after it. The table calls none depleted; a field that has produced for ${depleted_after_years} years in ${span.from_year} is taken as depleted. Fields whose place in the table is the middle of the province stand at the town of their name: ${moved.join('; ')}.

${fieldTable(fields)}

Not used: ${Object.values(slips).join('; ')}.

Recovery: ${ends(recovery.gas_thousand_m3_per_t)} thousand m³ of gas a tonne (${recovery.gas_thousand_m3_per_t.source}); they earn ${ends(recovery.gas_price_per_thousand_m3)} USD a thousand m³ (${recovery.gas_price_per_thousand_m3.source}).

**Saline cells**: squares of ${side_km} km in Lambert’s azimuthal equal-area projection about 105.5° E, 30.4° N, of which at least half lies in the physiographic Sichuan Basin of Natural Earth (${whole(outlineAreas(ground).get('Sichuan') ?? 0)} km²; a landscape, no geological outline: the geological basin reaches farther east, to Wanzhou and Fuling) and whose centre lies in Sichuan or Chongqing. ${cells.length} cells; the saline capacity is shared by area.

**Wells**: at most ${maxWells} a site (Li et al. 2024, eq. 26); gas fields ${ends(injection.gas)} Mt/yr a well (${injection.gas.source}); saline ${ends(injection.saline)} (${injection.saline.source}).

**Money**: site ${ends(site)} M$ (${site.source}) and ${ends(site_fixed)} M$/yr, well ${ends(well)} M$ and ${ends(well_fixed)} M$/yr; in all ${ends(land)} CNY/t (${land.source}), ${exchange.value} CNY per USD. What site and wells cost a tonne at central values is taken off, so that nothing counts twice; the rest is \`storage_cost_per_t\`. Source of the capacities: ${paper}.`;
}
