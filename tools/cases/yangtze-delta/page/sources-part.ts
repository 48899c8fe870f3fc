import { fixed, markdownTable, whole } from '../../shared/markdown.ts';
import type { Raw } from '../../shared/raw.ts';
import { type SourceRow, sum } from '../../shared/rows.ts';
import * as given from '../facts/assumptions.ts';
import { coalReadings, pointsOf, screenedSources, strictScreen } from './screen.ts';

const sectorIds = Object.keys(given.sectors) as given.Sector[];
const provinces = ['Anhui', 'Jiangsu', 'Shanghai', 'Zhejiang'];

function totals(sources: readonly SourceRow[]): string {
  return markdownTable(
    ['sector', 'sources', 'Mt/yr', 'mean life left, yr', 'potential, Mt', 'paper: plants', 'paper: Mt/yr'],
    sectorIds.map((id) => {
      const rows = sources.filter(({ sector }) => sector === id);
      const { count, emissions_mt_per_yr, potential_mt } = screenedSources(rows);
      const life = sum(rows.map(({ service_years }) => Number(service_years))) / count;
      const { paper } = given.sectors[id];
      return [
        `${given.sectors[id].name.en} ${given.sectors[id].name.zh}`,
        count,
        Number(fixed(emissions_mt_per_yr, 1)),
        `${fixed(life, 1)} (paper ${given.sectors[id].mean_remaining_years})`,
        whole(potential_mt),
        paper.plants,
        Math.round(paper.emissions * given.mtPerYi),
      ];
    }),
  );
}

function byProvince(sources: readonly SourceRow[]): string {
  return markdownTable(
    ['sector', ...provinces, 'the paper'],
    sectorIds.map((id) => [
      given.sectors[id].name.en,
      ...provinces.map((name) => sources.filter(({ sector, province }) => sector === id && province === name).length),
      given.sectors[id].paper.provinces,
    ]),
  );
}

function screens(raw: Raw, sources: readonly SourceRow[]): string {
  const coal = coalReadings(raw, sources);
  const strict = strictScreen(raw);
  const row = (what: string, { count, emissions_mt_per_yr, potential_mt }: (typeof coal)['units']) => [
    what,
    count,
    Number(fixed(emissions_mt_per_yr, 1)),
    whole(potential_mt),
  ];
  return markdownTable(
    ['reading', 'works', 'Mt/yr', 'potential, Mt'],
    [
      row('coal, units by their own year (**used**)', coal.units),
      row('coal, the plant’s year for all of it', coal.plant),
      row('coal, the plant’s first unit for all of it (older ones fail)', coal.first_unit),
      row('steel, strict: only works whose own year passes', strict.steel),
      row('the same, electric steel at the factor of converter steel', strict.steel_at_one_factor),
      row('steel, **used**', screenedSources(sources.filter(({ sector }) => sector === 'steel'))),
      row('cement, strict: only kilns whose own year passes', strict.cement),
      row('cement, **used**', screenedSources(sources.filter(({ sector }) => sector === 'cement'))),
    ],
  );
}

function dropped(raw: Raw, sources: readonly SourceRow[]): string {
  const kept = new Set(sources.map(({ id }) => id));
  const gone = (sector: string) => pointsOf(raw, sector).filter(({ id }) => !kept.has(id));
  const names = (points: readonly { id: string }[]) => points.map(({ id }) => id).join(', ');
  const coal = gone('coal_power');
  const steel = gone('steel');
  const cement = gone('cement_integrated');
  const idle = steel.filter(({ capacity }) => (capacity ?? 0) === 0);
  const blank = cement.filter(({ capacity }) => capacity === undefined);
  return [
    `- coal plants without a unit that passes: ${coal.length} (${names(coal)})`,
    `- steel works of capacity 0: ${idle.length} (${names(idle)}); works with electric furnaces only whose year does not pass: ${steel.length - idle.length}`,
    `- integrated kilns without capacity: ${blank.length}; dated kilns that do not pass: ${cement.length - blank.length}; grinding plants (no kiln, no process CO2): ${pointsOf(raw, 'cement_grinding').length}`,
  ].join('\n');
}

/** Sources: rules, counts, the strict screen, what was left out. */
export function sourcesPart(raw: Raw, sources: readonly SourceRow[]): string {
  const { blast_furnace_steel, electric_steel, cement } = given.emissionFactors;
  const scale = given.captureScale;
  const assumed = (id: string) => sources.filter(({ sector, life_basis }) => sector === id && life_basis === 'assumed').length;
  return `## Sources 排放源

Screen of the paper: more than ${given.screen.remaining_years} years left in ${given.horizon.start_year}, with lives of ${sectorIds.map((id) => `${given.sectors[id].life_years} (${given.sectors[id].name.en.toLowerCase()})`).join(', ')} years. \`service_years\` is the life left in ${given.horizon.start_year}, not cut at the horizon.

${totals(sources)}

Potential = ${given.captureRate.lower} × CO2 × min(${given.horizon.years}, life left). Nothing was tuned to the paper’s counts. By province:

${byProvince(sources)}

- **Coal**: the CO2 of the operating units that pass by their own year (GEM’s estimate at 53 % load; the sums agree with the table’s \`CO2_after_2000\`). Life: the units’ mean weighted by CO2; in a plant where some units outlive the horizon and others do not, each unit counts to the horizon’s end, so that the plant’s tonnes within it are those of its units.
- **Steel**: ${blast_furnace_steel.value} t CO2 per tonne of converter steel (${blast_furnace_steel.source}); ${electric_steel.value} per tonne of electric steel, counted only at works whose own year passes. The year of a works is not the age of its furnaces, which are relined: ${assumed('steel')} works with converters get the paper’s mean remaining life of ${given.sectors.steel.mean_remaining_years} years, \`life_basis: assumed\`.
- **Cement**: ${cement.value} t CO2 per tonne of cement (assumed) at integrated kilns of known capacity; ${assumed('cement')} undated ones get the paper’s mean of ${fixed(given.sectors.cement.mean_remaining_years, 1)} years, \`life_basis: assumed\`.
- **Coal chemicals**: no open data names the plants. The places where the coal tracker notes \`captive=chemicals\` share the paper’s ${given.chemicals.emissions_mt_per_yr.value} Mt/yr by the CO2 of their boilers, ${Math.round(given.chemicals.process_share.value * 100)} % as process gas and the rest as boilers and heaters (the split is assumed); life ${given.sectors.coal_chemicals.mean_remaining_years} years. All of it is \`assumed\`.

### The strict screen 严格筛选

${screens(raw, sources)}

Under the strict screen steel and cement could not meet the paper’s demand at any risk. The demand is not lowered; the lives above are what makes up for years that the data lack.

### Left out 未纳入

${dropped(raw, sources)}

### Cost of capture 捕集成本

A tonne captured at a plant of ${scale.reference_mt_per_yr} Mt/yr costs, in the mature state of 2060 (CNY/t): ${Object.values(
    given.matureCaptureCost,
  )
    .map(({ value, source }) => `${value} (${source})`)
    .join(
      '; ',
    )}. That is the lower end. The upper end is ${given.earlyMultiple.value} times it, what capture costs in 2030 against 2060 by the midpoints of one page (${given.earlyMultiple.source}). The midpoint is thus the mean of a straight path from 2030 to 2060. ${given.exchange.value} CNY per USD (${given.exchange.source.replace(/^assumed /, 'assumed: ')}). Process gas of coal chemicals: ${given.processGasCost.lower}–${given.processGasCost.upper} USD/t (${given.processGasCost.source}).

Size: cost × (1 − c + c·(q/q₀)^(n − 1)), c = ${scale.capital_share}, n = ${scale.exponent}, q₀ = ${scale.reference_mt_per_yr} Mt/yr, q the stream’s tonnes at the mean capture rate, held within ${scale.smallest_mt_per_yr}–${scale.largest_mt_per_yr} (${given.captureScaleSource}). The ends are triangular with a spread of ${Math.round(given.captureSpread.value * 100)} % of the midpoint (assumed). Capture rate ${given.captureRate.lower}–${given.captureRate.upper} (${given.captureRate.source}).

The cost is all-in per tonne, capital and upkeep levelised at the plant’s whole size, as the paper’s cC of eq. (21). So a plant captured in part costs the same per tonne as one captured whole, as in the paper; in truth its tonnes would cost more.`;
}
