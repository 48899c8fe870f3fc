import { fault, type Issue } from '../../base/issue.ts';
import { RowReader, type ScenarioColumn } from './row-reader.ts';
import { files, type ScenarioSource } from './scenario.ts';
import { csvRows, readScenarioText, textRows } from './scenario-file.ts';

const column = (at: number, heading: string): ScenarioColumn => ({ at, heading });

/** Columns of the 2020 table, which has three heading lines. */
const csv = {
  id: column(0, 'Unique ID'),
  name: column(1, 'Name'),
  capturable: column(2, 'Capturable CO2 (MtCO2/yr)'),
  unit: column(3, 'Total unit cost ($/tCO2)'),
  capital: column(4, 'Fixed capital cost ($M)'),
  fixed: column(5, 'Fixed O&M cost ($M/yr)'),
  variable: column(6, 'Variable O&M cost ($/tCO2)'),
  longitude: column(7, 'X-LON'),
  latitude: column(8, 'Y-LAT'),
  type: column(10, 'Source type'),
};

/** Columns of the 2019 text, which has one heading line. */
const text = {
  id: column(0, 'ID'),
  capital: column(1, 'costFix ($M)'),
  fixed: column(2, 'fixO&M ($M/y)'),
  variable: column(3, 'varO&M ($/tCO2)'),
  capturable: column(4, 'capMax (MtCO2/y)'),
  longitude: column(6, 'LON'),
  latitude: column(7, 'LAT'),
  name: column(8, 'NAME'),
};

const money = { minimum: 0 };

function fromCsv(row: RowReader): Omit<ScenarioSource, 'file' | 'line'> {
  const detailed = row.costForm(csv.unit, [csv.capital, csv.fixed, csv.variable]) === 'detailed';
  return {
    id: row.text(csv.id),
    name: row.text(csv.name),
    longitude: row.longitude(csv.longitude),
    latitude: row.latitude(csv.latitude),
    capturable_mt_per_yr: row.number(csv.capturable, { above: 0 }),
    capital_m: detailed ? row.numberOrZero(csv.capital, money) : 0,
    fixed_m_per_yr: detailed ? row.numberOrZero(csv.fixed, money) : 0,
    cost_per_t: detailed ? row.numberOrZero(csv.variable) : row.numberOrZero(csv.unit),
    type: row.text(csv.type),
  };
}

function fromText(row: RowReader): Omit<ScenarioSource, 'file' | 'line'> {
  return {
    id: row.text(text.id),
    name: row.text(text.name),
    longitude: row.longitude(text.longitude),
    latitude: row.latitude(text.latitude),
    capturable_mt_per_yr: row.oneInterval(text.capturable, { above: 0 }),
    capital_m: row.number(text.capital, money),
    fixed_m_per_yr: row.number(text.fixed, money),
    cost_per_t: row.number(text.variable),
    type: '',
  };
}

/** Sources of a folder, from the 2020 table or, where there is none, the 2019 text. */
export async function readSources(folder: string, issues: Issue[]): Promise<ScenarioSource[]> {
  const table = await readScenarioText(folder, files.sourcesCsv, issues, 'optional');
  if (table !== undefined) {
    if (!/captur/i.test(table))
      issues.push(fault('simccs.heading_unknown', { file: files.sourcesCsv, line: 2 }, { word: 'Capturable' }));
    return csvRows(table, files.sourcesCsv, 3, issues).map((row) => {
      const source = fromCsv(new RowReader(row, files.sourcesCsv, issues));
      return { ...source, file: files.sourcesCsv, line: row.line };
    });
  }
  const old = await readScenarioText(folder, files.sourcesText, issues, 'optional');
  if (old === undefined) {
    issues.push(fault('simccs.file_missing', { file: files.sourcesCsv }, { file: files.sourcesCsv }));
    return [];
  }
  const [heading, ...rows] = textRows(old);
  if (!/capMax/i.test(heading?.cells.join(' ') ?? '')) {
    issues.push(fault('simccs.heading_unknown', { file: files.sourcesText, line: 1 }, { word: 'capMax' }));
  }
  return rows.map((row) => ({
    ...fromText(new RowReader(row, files.sourcesText, issues)),
    file: files.sourcesText,
    line: row.line,
  }));
}
