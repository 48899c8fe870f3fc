import { fault, type Issue } from '../../base/issue.ts';
import { RowReader, type ScenarioColumn } from './row-reader.ts';
import { files, type ScenarioSink } from './scenario.ts';
import { csvRows, readScenarioText, textRows } from './scenario-file.ts';

const column = (at: number, heading: string): ScenarioColumn => ({ at, heading });

/** Columns of the 2020 table, which has three heading lines. */
const csv = {
  id: column(0, 'Unique ID'),
  name: column(1, 'Name'),
  capacity: column(2, 'Storage capacity (MtCO2)'),
  unit: column(3, 'Total unit cost ($/tCO2)'),
  siteCapital: column(4, 'Site-wide fixed capital cost ($M)'),
  siteFixed: column(5, 'Site-wide fixed O&M cost ($M/yr)'),
  well: column(6, 'Individual well injection rate (MtCO2/yr)'),
  wellCapital: column(7, 'Injection fixed capital cost ($M)'),
  wellFixed: column(8, 'Injection fixed O&M cost ($M/yr)'),
  variable: column(9, 'Injection variable O&M cost ($/tCO2)'),
  longitude: column(10, 'X-LON'),
  latitude: column(11, 'Y-LAT'),
};

/** Columns of the 2019 text, which has one heading line. */
const text = {
  id: column(0, 'Sink_ID'),
  name: column(1, 'NAME'),
  capacity: column(2, 'fieldCap (MtCO2)'),
  siteCapital: column(3, 'costFix ($M)'),
  siteFixed: column(4, 'fixO&M ($M/yr)'),
  well: column(5, 'wellCap (MtCO2/yr)'),
  wellCapital: column(6, 'wellCostFix ($M)'),
  wellFixed: column(7, 'wellFixO&M ($M/yr)'),
  variable: column(8, 'varO&M ($/tCO2)'),
  longitude: column(10, 'LON'),
  latitude: column(11, 'LAT'),
};

const money = { minimum: 0 };

function fromCsv(row: RowReader): Omit<ScenarioSink, 'file' | 'line'> {
  const details = [csv.siteCapital, csv.siteFixed, csv.well, csv.wellCapital, csv.wellFixed, csv.variable];
  const detailed = row.costForm(csv.unit, details) === 'detailed';
  return {
    id: row.text(csv.id),
    name: row.text(csv.name),
    longitude: row.longitude(csv.longitude),
    latitude: row.latitude(csv.latitude),
    capacity_mt: row.number(csv.capacity, { above: 0 }),
    well_mt_per_yr: detailed ? row.number(csv.well, { above: 0 }) : undefined,
    site_capital_m: detailed ? row.numberOrZero(csv.siteCapital, money) : 0,
    site_fixed_m_per_yr: detailed ? row.numberOrZero(csv.siteFixed, money) : 0,
    well_capital_m: detailed ? row.numberOrZero(csv.wellCapital, money) : 0,
    well_fixed_m_per_yr: detailed ? row.numberOrZero(csv.wellFixed, money) : 0,
    cost_per_t: detailed ? row.numberOrZero(csv.variable) : row.numberOrZero(csv.unit),
  };
}

function fromText(row: RowReader): Omit<ScenarioSink, 'file' | 'line'> {
  return {
    id: row.text(text.id),
    name: row.text(text.name),
    longitude: row.longitude(text.longitude),
    latitude: row.latitude(text.latitude),
    capacity_mt: row.oneInterval(text.capacity, { above: 0 }),
    well_mt_per_yr: row.number(text.well, { above: 0 }),
    site_capital_m: row.number(text.siteCapital, money),
    site_fixed_m_per_yr: row.number(text.siteFixed, money),
    well_capital_m: row.number(text.wellCapital, money),
    well_fixed_m_per_yr: row.number(text.wellFixed, money),
    cost_per_t: row.number(text.variable),
  };
}

/** Sinks of a folder, from the 2020 table or, where there is none, the 2019 text. Variable costs may be negative: an income. */
export async function readSinks(folder: string, issues: Issue[]): Promise<ScenarioSink[]> {
  const table = await readScenarioText(folder, files.sinksCsv, issues, 'optional');
  if (table !== undefined) {
    if (!/capacity/i.test(table)) {
      issues.push(fault('simccs.heading_unknown', { file: files.sinksCsv, line: 2 }, { word: 'Storage capacity' }));
    }
    return csvRows(table, files.sinksCsv, 3, issues).map((row) => {
      const sink = fromCsv(new RowReader(row, files.sinksCsv, issues));
      return { ...sink, file: files.sinksCsv, line: row.line };
    });
  }
  const old = await readScenarioText(folder, files.sinksText, issues, 'optional');
  if (old === undefined) {
    issues.push(fault('simccs.file_missing', { file: files.sinksCsv }, { file: files.sinksCsv }));
    return [];
  }
  const [heading, ...rows] = textRows(old);
  if (!/fieldCap/i.test(heading?.cells.join(' ') ?? '')) {
    issues.push(fault('simccs.heading_unknown', { file: files.sinksText, line: 1 }, { word: 'fieldCap' }));
  }
  return rows.map((row) => ({ ...fromText(new RowReader(row, files.sinksText, issues)), file: files.sinksText, line: row.line }));
}
