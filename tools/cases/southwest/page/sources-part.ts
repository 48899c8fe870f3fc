import type { CaseDocument } from '../../../../src/case/case.ts';
import * as facts from '../../shared/facts.ts';
import { fixed, markdownTable } from '../../shared/markdown.ts';
import type { Raw } from '../../shared/raw.ts';
import { type SourceRow, sum } from '../../shared/rows.ts';
import * as capture from '../facts/capture.ts';
import { air, co2_share, process_share, works } from '../facts/early-sources.ts';
import { assumedSectors, later_year, span, stages } from '../facts/paper.ts';
import { conventionalGas } from '../tables/early.ts';
import { fieldsOf } from '../tables/fields.ts';

const tonnes = ({ streams }: SourceRow) =>
  sum(streams.map((stream) => Number(stream.emissions_mt_per_yr ?? stream.capture_capacity_mt_per_yr)));

function totals({ sectors, sources }: CaseDocument): string {
  return markdownTable(
    ['sector', 'sources', 'Mt/yr', 'life assumed', 'from', 'rows'],
    sectors.map(({ id, name }) => {
      const rows = sources.filter(({ sector }) => sector === id);
      const { en, zh } = name as { en: string; zh: string };
      const first = [...new Set(rows.map(({ available_from_year = span.from_year }) => available_from_year))].sort();
      return [
        `${en} ${zh}`,
        rows.length,
        Number(fixed(sum(rows.map(tonnes)), 1)),
        rows.filter(({ life_basis }) => life_basis === 'assumed').length,
        first.join(', '),
        assumedSectors.some((one) => one === id) ? '`assumed`' : 'open data',
      ];
    }),
  );
}

function dropped({ points }: Raw, sources: readonly SourceRow[]): string {
  const kept = new Set(sources.map(({ id }) => id));
  const gone = (sector: string) => points.filter((point) => point.sector === sector && !kept.has(point.id));
  const ids = (rows: readonly { id: string }[]) =>
    `${rows.length}${rows.length === 0 ? '' : ` (${rows.map(({ id }) => id).join(', ')})`}`;
  const cement = gone('cement_integrated');
  return [
    `- coal plants without a unit that passes: ${ids(gone('coal_power'))}`,
    `- steel works of capacity 0, or with electric furnaces only and a year that does not pass: ${ids(gone('steel'))}`,
    `- kilns without capacity: ${cement.filter(({ capacity }) => capacity === undefined).length}; dated kilns that do not pass: ${ids(cement.filter(({ capacity }) => capacity !== undefined))}; grinding plants: ${gone('cement_grinding').length}`,
  ].join('\n');
}

const cost = ({ lower, upper }: { lower: number; upper: number }) => `${fixed(lower, 1)}–${fixed(upper, 1)}`;

function costs(): string {
  const { coal_power, steel, cement, boilers, refining } = capture.captureCosts;
  const rows = [
    ['coal power', coal_power],
    ['steel', steel],
    ['cement', cement],
    ['boilers of coal chemicals', boilers],
    ['refining and petrochemicals', refining],
    ['process gas of coal chemicals', facts.processGasCost],
    ['gas purification', capture.purificationCost],
    ['direct air capture, without its energy', capture.airCaptureCost],
  ] as const;
  return markdownTable(
    ['capture', 'USD/t in the first stage', 'source'],
    rows.map(([name, range]) => [name, cost(range), range.source]),
  );
}

function factors(): string {
  return markdownTable(
    ['factor on capture costs', ...stages.map(({ name }) => name)],
    [
      ['every sector but direct air capture', ...capture.learningFactors],
      ['direct air capture', ...capture.airFactors],
    ],
  );
}

/** Sources: what is open, what is assumed, what capture costs and how it falls. */
export function sourcesPart(raw: Raw, document: CaseDocument): string {
  const { lives, screen, emissionFactors, captureScale: scale } = facts;
  const { learning, directAirCapture: energy } = capture;
  return `## Sources 排放源

${totals(document)}

**Open data**: coal power, steel and cement by the rules of the Yangtze River Delta case (its SOURCE.md): more than ${screen.remaining_years} years left in ${screen.year} with lives of ${lives.coal_power.life_years} (coal power, by unit), ${lives.steel.life_years} (steel) and ${lives.cement.life_years} (cement) years (${screen.source}); works with converters and undated kilns get that paper’s mean of ${lives.steel.mean_remaining_years} and ${fixed(lives.cement.mean_remaining_years, 1)} years left in ${screen.year}, \`life_basis: assumed\`; ${emissionFactors.blast_furnace_steel.value} t CO2 a tonne of converter steel, ${emissionFactors.electric_steel.value} of electric steel at works whose own year passes, ${emissionFactors.cement.value} a tonne of cement (all assumed); coal at 53 % load as the tracker estimates. \`service_years\` counts from ${span.from_year}. They come in from ${later_year} on, because the paper has them follow the early sources (§5.2: 逐步考虑).

Left out:

${dropped(raw, document.sources)}

**Assumed**: the paper names the early sources by kind (§5.2: 天然气净化厂、煤化工、石油炼化和石油天然气化工尾气) and no plant, and no open source lists any. So that the first stage has something to capture, each stands at hub towns of the paper, every row \`assumed\`:

- **Gas purification**, one at each hub town: an equal part of the CO2 in the conventional gas of the region, ${fixed(conventionalGas(fieldsOf(raw.points)), 0)} million m³ a year by the points table (fields not called shale, the slip below left out), at ${co2_share.value * 100} % CO2 (${co2_share.source}).
- **Coal chemicals**, one in each cluster at its first hub: ${works.coal_chemicals.value} Mt/yr, ${process_share.value * 100} % of it process gas (assumed).
- **Refining and petrochemical tail gas**, one in each cluster at its first hub: ${works.refining.value} Mt/yr.
- **Direct air capture** near the sinks: a trial of ${air.trial.value} Mt/yr at Suining, and from ${later_year} on a plant of ${air.plant.value} Mt/yr in each cluster (the paper’s Table 3 asks for a trial by 2030 and for projects of a million tonnes after it). It is on offer and not forced: \`decision: required\` in \`sources.csv\` forces one.

### Real plants in their place 用真实企业替换

\`template/early-sources.csv\` has the columns of \`sources.csv\` and a row to copy for each assumed sector; [the how-to](../../docs/how-to/replace-assumed-sources.md) takes the assumed rows (ids GP-, CC-, RF-) out and puts yours in.

### Cost of capture 捕集成本

All money is USD of ${facts.economy.price_year}; figures of other years are taken as they are. ${facts.exchange.value} CNY per USD (${facts.exchange.source}).

${costs()}

What East China’s study gives for 2060 costs ${fixed(capture.firstMultiple.lower, 1)} to ${fixed(capture.firstMultiple.upper, 1)} times as much in the first stage (${capture.firstMultiple.source}). For comparison, a formula with figures of the National Petroleum Council 2019 gives 85 USD/t for cement and 100 for steel (10 %, 20 years, 85 % load). Flue gas, kiln gas, boilers, tail gas and process gas get dearer in small plants by the size rule of the delta case (reference ${scale.reference_mt_per_yr} Mt/yr); the ranges of gas purification and air capture stand for plants of all sizes. Ends are fuzzy by ${facts.captureSpread.value * 100} % of the middle where that rule is used (assumed). Capture rate ${facts.captureRate.lower}–${facts.captureRate.upper} (${facts.captureRate.source}). Air capture takes ${energy.electricity_mwh_per_t} MWh of electricity and ${energy.heat_mwh_per_t} MWh of heat a tonne besides, at ${energy.electricity_usd_per_mwh.lower}–${energy.electricity_usd_per_mwh.upper} and ${energy.heat_usd_per_mwh.lower}–${energy.heat_usd_per_mwh.upper} USD/MWh in every stage (assumed; the prices stand in \`stages\`).

**Learning**: costs fall to ${learning.least}–${learning.most} in ${learning.years} years (${learning.source}: 10–30 %); the middle, ${learning.middle}, by the years between the middles of the stages. Air capture falls with its capital; its energy does not.

${factors()}

Change \`capture_cost_factors\` in \`case.yaml\` to plan with the ends of that range.`;
}
