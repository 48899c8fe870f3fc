import { type Cost, makePlants, type PlantRules, row, stream } from '../../shared/plants.ts';
import type { CoalUnit, Point } from '../../shared/raw.ts';
import { byText, type SourceRow, sum } from '../../shared/rows.ts';
import * as given from '../facts/assumptions.ts';

/** Mature cost of 2060 at the lower end, cost of 2030 at the upper; their midpoint is the mean of a straight path between. */
function pathCost(mature: given.Figure): Cost {
  return {
    lower: mature.value / given.exchange.value,
    upper: (mature.value * given.earlyMultiple.value) / given.exchange.value,
    source: `${mature.source}, ${mature.value} CNY/t; times ${given.earlyMultiple.value} for 2030 (Sinopec page 20211103); size rule and exchange rate assumed`,
  };
}

const processCost: Cost = { ...given.processGasCost };

const { coal_power, steel, cement } = given.matureCaptureCost;
const rules: PlantRules = {
  span: { from_year: given.horizon.start_year, until_year: given.horizon.start_year + given.horizon.years },
  costs: { coal_power: pathCost(coal_power), steel: pathCost(steel), cement: pathCost(cement) },
};

/** Places where the coal tracker notes a captive chemical works share the paper's tonnes by the CO2 of their boilers. */
function coalChemicals(points: readonly Point[]): SourceRow[] {
  const places = points.filter((point) => point.notes.get('captive') === 'chemicals');
  const boilers = sum(places.map((point) => point.co2_mt_per_yr ?? 0));
  const { emissions_mt_per_yr, process_share } = given.chemicals;
  return places.map((point) => {
    const emissions = (emissions_mt_per_yr.value * (point.co2_mt_per_yr ?? 0)) / boilers;
    return row(point, {
      sector: 'coal_chemicals',
      id: `${point.id}-chemicals`,
      name: `Chemical works at ${point.name}`,
      service_years: given.sectors.coal_chemicals.mean_remaining_years,
      life_basis: 'assumed',
      basis: 'assumed',
      notes: [
        'a place where a chemical works burns coal, not a surveyed coal-chemical plant; may overlap with its power station',
      ],
      streams: [
        stream('process gas', emissions * process_share.value, processCost),
        stream(
          'boilers and heaters',
          emissions * (1 - process_share.value),
          pathCost(given.matureCaptureCost.conventional_chemicals),
        ),
      ],
    });
  });
}

/** Every source of the case, in order of id. */
export function makeSources(points: readonly Point[], units: readonly CoalUnit[]): SourceRow[] {
  const rows = [...makePlants(points, units, rules), ...coalChemicals(points.filter(({ sector }) => sector === 'coal_power'))];
  return rows.sort((a, b) => byText(a.id, b.id));
}
