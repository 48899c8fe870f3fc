import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { fault, InputError, type Issue, remark } from '../../base/issue.ts';
import type { CaseDocument } from '../../case/case.ts';
import { findRaster, type Located, type Terminals } from './find-raster.ts';
import { readCells, readEdges, readTrends } from './network.ts';
import type { Raster } from './raster.ts';
import { files, type ScenarioEdge, type ScenarioTerminal } from './scenario.ts';
import { type Question, scenarioCase } from './scenario-case.ts';
import { readSinks } from './sinks.ts';
import { readSources } from './sources.ts';

/** What SimCCS asks for when it solves, not in its folder. */
export interface SimccsQuestion {
  /** Tonnes to capture a year, exactly; at most one of target and price. */
  readonly target_mt_per_yr?: number;
  /** Income for each tonne stored, ≥ 0. SimCCS's own price case carries its price in the sinks' costs: give none for it. */
  readonly price_per_t?: number;
  /** Default 30, as in SimCCS's form (Gui.java). */
  readonly years?: number;
  /** Capital recovery factor; default 0.1, as in SimCCS's form (Gui.java). */
  readonly crf?: number;
  /** SimCCS has no calendar; default 2020. */
  readonly start_year?: number;
}

export interface ImportedScenario {
  readonly document: CaseDocument;
  readonly remarks: readonly Issue[];
  readonly raster: Raster;
}

function settled(folder: string, question: SimccsQuestion, issues: Issue[]): Question {
  const { target_mt_per_yr, price_per_t, years = 30, crf = 0.1, start_year = 2020 } = question;
  const check = (option: string, value: number | undefined, right: (value: number) => boolean) => {
    if (value !== undefined && !right(value))
      issues.push(fault('simccs.option_out_of_range', {}, { option, value: String(value) }));
  };
  if (target_mt_per_yr !== undefined && price_per_t !== undefined) issues.push(fault('simccs.target_and_price', {}));
  check('target', target_mt_per_yr, (value) => value >= 0 && Number.isFinite(value));
  check('price', price_per_t, (value) => value >= 0 && Number.isFinite(value));
  check('years', years, (value) => Number.isInteger(value) && value >= 1 && value <= 200);
  check('crf', crf, (value) => value > 0 && value <= 1);
  check('start year', start_year, (value) => Number.isInteger(value) && value >= 1900 && value <= 2300);
  return { name: basename(resolve(folder)), years, crf, start_year, target_mt_per_yr, price_per_t };
}

/** Every terminal has an id of its own and stands on the network. */
function checkTerminals(terminals: Terminals, issues: Issue[]): void {
  for (const rows of [terminals.source, terminals.sink]) {
    const seen = new Map<string, ScenarioTerminal>();
    for (const row of rows) {
      const at = { file: row.file, line: row.line };
      const first = seen.get(row.id);
      if (row.id === '') issues.push(fault('simccs.no_id', at));
      else if (first !== undefined) issues.push(fault('simccs.id_twice', at, { id: row.id, first: first.line }));
      else seen.set(row.id, row);
    }
  }
}

function checkOnNetwork(terminals: Terminals, edges: readonly ScenarioEdge[], located: Located, issues: Issue[]): void {
  const vertices = new Set(edges.flatMap(({ cells }) => [cells[0], cells.at(-1)]));
  for (const terminal of [...terminals.source, ...terminals.sink]) {
    const { id, file, line } = terminal;
    const cell = located.cellOf(terminal);
    if (!vertices.has(cell)) issues.push(remark('simccs.terminal_off_network', { file, line }, { id, cell }));
  }
}

/**
 * Reads a SimCCS scenario folder, in the 2020 form (tables) or the 2019 form (texts), as a case document.
 * The case states SimCCS's cost model, keeps its target an equality, and takes no more than one interval.
 *
 * @throws InputError with every fault of the folder, each with file, line and column
 */
export async function importSimccs(folder: string, question: SimccsQuestion = {}): Promise<ImportedScenario> {
  const issues: Issue[] = [];
  const settledQuestion = settled(folder, question, issues);
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) throw new InputError([...issues, fault('simccs.folder_missing', { file: folder }, { folder })]);
  const sources = await readSources(folder, issues);
  const sinks = await readSinks(folder, issues);
  const edges = await readEdges(folder, issues);
  const trends = await readTrends(folder, issues);
  const cells = await readCells(folder, issues);
  const terminals = { source: sources, sink: sinks };
  checkTerminals(terminals, issues);
  const empty = [
    [sources, files.sourcesCsv],
    [sinks, files.sinksCsv],
    [edges, files.network],
  ] as const;
  for (const [rows, file] of empty) {
    if (rows.length === 0 && !issues.some(({ at }) => at.file === file)) issues.push(fault('simccs.no_rows', { file }, { file }));
  }
  const failed = () => issues.some(({ severity }) => severity === 'error');
  // The raster is sought only in rows that were read well: other faults would only be repeated by it.
  const located = failed() ? undefined : await findRaster(folder, { edges, cells, terminals }, issues);
  if (located !== undefined) checkOnNetwork(terminals, edges, located, issues);
  if (located === undefined || failed()) throw new InputError(issues.filter(({ severity }) => severity === 'error'));
  if (question.start_year === undefined)
    issues.push(remark('simccs.start_year_assumed', {}, { year: settledQuestion.start_year }));
  const document = scenarioCase({ sources, sinks, edges, trends, located }, settledQuestion);
  return { document, remarks: issues, raster: located.raster };
}
