import type { CaseDocument } from '../../case/case.ts';
import { lineLengthKm } from '../../geo/geodesic.ts';
import type { Located } from './find-raster.ts';
import { edgeKey } from './network.ts';
import { centreOf, type Raster } from './raster.ts';
import type { ScenarioEdge, ScenarioSink, ScenarioSource, ScenarioTerminal, ScenarioTrend } from './scenario.ts';

/** What a scenario folder does not say, settled. */
export interface Question {
  readonly name: string;
  readonly years: number;
  readonly start_year: number;
  readonly crf: number;
  readonly target_mt_per_yr?: number | undefined;
  readonly price_per_t?: number | undefined;
}

export interface Scenario {
  readonly sources: readonly ScenarioSource[];
  readonly sinks: readonly ScenarioSink[];
  readonly edges: readonly ScenarioEdge[];
  readonly trends: readonly ScenarioTrend[];
  readonly located: Located;
}

const corridor = 'simccs';

/** The terminal moved to the centre of its cell, where its node is; its own place is kept in words. */
function placed({ raster, cellOf }: Located, terminal: ScenarioTerminal) {
  const cell = cellOf(terminal);
  const [longitude, latitude] = centreOf(raster, cell);
  return {
    name: terminal.name === '' ? terminal.id : terminal.name,
    longitude,
    latitude,
    source: `${terminal.file} line ${terminal.line}`,
    note: `SimCCS ${terminal.id}: ${terminal.longitude}, ${terminal.latitude}; cell ${cell}`,
  };
}

const sectorOf = (type: string) => {
  const word = type.trim().toLowerCase().replace(/\s+/g, '_');
  return word === '' ? 'source' : word;
};

function sectorsOf(sources: readonly ScenarioSource[]): CaseDocument['sectors'] {
  const names = new Map(sources.map(({ type }) => [sectorOf(type), type.trim()]));
  return [...names]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) => ({ id, name: name || { en: 'Source', zh: '排放源' } }));
}

function sourceRow(located: Located, source: ScenarioSource): CaseDocument['sources'][number] {
  return {
    id: `S${source.id}`,
    sector: sectorOf(source.type),
    ...placed(located, source),
    streams: [
      {
        // SimCCS names what can be captured, not what is emitted.
        emissions_mt_per_yr: source.capturable_mt_per_yr,
        capture_rate: 1,
        capture_cost_per_t: source.cost_per_t,
        capture_capital_m: source.capital_m,
        capture_fixed_m_per_yr: source.fixed_m_per_yr,
      },
    ],
  };
}

function sinkRow(located: Located, sink: ScenarioSink): CaseDocument['sinks'][number] {
  const row = placed(located, sink);
  return {
    id: `K${sink.id}`,
    kind: 'saline',
    location: 'onshore',
    ...row,
    capacity_mt: sink.capacity_mt,
    // Without wells of its own one free well takes the whole store in a year: no limit.
    injection_mt_per_yr_per_well: sink.well_mt_per_yr ?? sink.capacity_mt,
    site_capital_m: sink.site_capital_m,
    site_fixed_m_per_yr: sink.site_fixed_m_per_yr,
    well_capital_m: sink.well_capital_m,
    well_fixed_m_per_yr: sink.well_fixed_m_per_yr,
    storage_cost_per_t: sink.cost_per_t,
    note: sink.well_mt_per_yr === undefined ? `${row.note}; unit cost, wells without limit` : row.note,
  };
}

/** A route through the centres of its cells; its factors make cost lengths equal to SimCCS's weighted lengths. */
function routeOf(raster: Raster, edge: ScenarioEdge): NonNullable<CaseDocument['routes']>[number] {
  const line = edge.cells.map((cell) => centreOf(raster, cell));
  const length_km = lineLengthKm(line);
  return {
    id: `E${edgeKey(edge)}`,
    corridor,
    length_km,
    terrain_factor: edge.construction / length_km,
    right_of_way_factor: edge.right_of_way / length_km,
    lines: [line.map(([longitude, latitude]): [number, number] => [longitude, latitude])],
  };
}

/** The demand: SimCCS's target is an equality; without target or price what pays for itself is built. */
function demandOf({ target_mt_per_yr, price_per_t }: Question): Pick<CaseDocument, 'targets' | 'price_per_t'> {
  if (target_mt_per_yr !== undefined) return { targets: [{ amount_mt_per_yr: target_mt_per_yr, sense: 'exactly' }] };
  return { price_per_t: price_per_t ?? 0 };
}

/** The case that a scenario and a question make. */
export function scenarioCase(scenario: Scenario, question: Question): CaseDocument {
  const { sources, sinks, edges, trends, located } = scenario;
  const { name, years, start_year, crf } = question;
  return {
    format: 'yuanhui-case/1',
    name: { en: `SimCCS scenario ${name}`, zh: `SimCCS 情景 ${name}` },
    description: {
      en: `Read from a SimCCS scenario folder. Costs in US dollars as the folder has them; pipes by SimCCS's cost lines over its weighted lengths; years counted from ${start_year}, because SimCCS has no calendar.`,
      zh: `读自 SimCCS 情景文件夹。费用为文件夹所载美元；管道按 SimCCS 造价直线和加权长度计；SimCCS 无日历，年份自 ${start_year} 起计。`,
    },
    currency: 'USD',
    stages: [{ name: `${years} years`, start_year, years }],
    capital_recovery_factor: crf,
    sectors: sectorsOf(sources),
    corridors: [{ id: corridor, name: { en: 'SimCCS candidate route', zh: 'SimCCS 候选路线' }, terrain_factor: 1 }],
    ...demandOf(question),
    pipes: { kind: 'trends', trends },
    network: { kind: 'graph', snap_km: 0.001 },
    sources: sources.map((source) => sourceRow(located, source)),
    sinks: sinks.map((sink) => sinkRow(located, sink)),
    routes: edges.map((edge) => routeOf(located.raster, edge)),
    sources_and_licences: [
      { name: `SimCCS scenario ${name}`, licence: 'not stated in the folder', url: 'https://github.com/simccs/SimCCS' },
    ],
  };
}
