import { readFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { fault, InputError, type Issue } from '../base/issue.ts';
import type { Case, CaseKinds } from '../case/case.ts';
import { parseCase } from '../case/parse.ts';
import type { NetworkKind } from '../network/network.ts';
import { caseFileNames, kindOfPath, readCaseFiles } from './folder/case-files.ts';
import { type Assembled, assemble } from './folder/case-folder.ts';
import { inReadingOrder, nearestLine, placed } from './folder/places.ts';
import { readLayerFiles } from './raster/layer-files.ts';
import { decodeText } from './text/decode-text.ts';
import { readJson } from './text/json-text.ts';

export interface ReadCase {
  readonly study: Case;
  readonly remarks: readonly Issue[];
}

/**
 * Reads and checks a case: a folder with case.yaml, sources.csv, sinks.csv and routes.geojson, or one JSON document.
 * Where the kind of its network reads further files of the folder, they are read, and what it finds in them is kept in the case.
 *
 * @throws InputError with every fault at once, each with its file, line and column where there are any
 */
export async function readCase(path: string, kinds: CaseKinds): Promise<ReadCase> {
  const kind = await kindOfPath(path);
  if (kind === 'nothing') throw new InputError([fault('io.no_such_case', { file: path }, { path })]);
  if (kind === 'folder') {
    const files = await readCaseFiles(path);
    return withNetworkFiles(checked(assemble(files), files.issues, kinds, caseFileNames), path, kinds);
  }
  if (!path.endsWith('.json')) throw new InputError([fault('io.not_a_case', { file: basename(path) }, { path })]);
  return withNetworkFiles(readDocument(await readFile(path), basename(path), kinds), dirname(path), kinds);
}

/** Reads the files that the kind of network asks for; its parameters are given back with what was found in them. */
async function withNetworkFiles({ study, remarks }: ReadCase, folder: string, kinds: CaseKinds): Promise<ReadCase> {
  const { kind, ...parameters } = study.network;
  const networks: readonly Pick<NetworkKind<unknown>, 'kind' | 'files'>[] = kinds.networks;
  const reader = networks.find((one) => one.kind === kind)?.files;
  const wanted = reader?.wanted(parameters) ?? [];
  if (reader === undefined || wanted.length === 0) return { study, remarks };
  const settled = reader.settle(study, parameters, await readLayerFiles(folder, wanted));
  const read = new Set(wanted.map(({ file }) => file));
  return {
    study: { ...study, network: { kind, ...(settled.parameters as Record<string, unknown>) } },
    remarks: [...remarks.filter(({ code, at }) => code !== 'io.file_not_read' || !read.has(at.file ?? '')), ...settled.remarks],
  };
}

function readDocument(bytes: Uint8Array, file: string, kinds: CaseKinds): ReadCase {
  const { text, issues } = decodeText(bytes, file);
  if (text === undefined) throw new InputError(issues);
  const json = readJson(text, file);
  if (json.value === undefined) throw new InputError([...issues, ...json.issues]);
  const assembled: Assembled = {
    document: json.value as Record<string, unknown>,
    issues: json.issues,
    locate: (path) => ({ file, line: nearestLine(json.lines, path) ?? 1 }),
    explained: () => false,
  };
  return checked(assembled, issues, kinds, [file]);
}

/** Checks the document and throws the faults of files and document together, in reading order. */
function checked(assembled: Assembled, fileIssues: readonly Issue[], kinds: CaseKinds, files: readonly string[]): ReadCase {
  const { document, locate, explained } = assembled;
  const before = [...fileIssues, ...assembled.issues];
  const outcome = parsed(document, kinds);
  const after = outcome.issues.filter((issue) => !explained(issue)).map((issue) => blankCell(placed(issue, locate)));
  const issues = inReadingOrder([...before, ...after], files);
  const faults = issues.filter(({ severity }) => severity === 'error');
  if (faults.length > 0 || outcome.study === undefined) throw new InputError(faults);
  return { study: outcome.study, remarks: issues };
}

function parsed(document: unknown, kinds: CaseKinds): { study?: Case; issues: readonly Issue[] } {
  try {
    const { study, remarks } = parseCase(document, kinds);
    return { study, issues: remarks };
  } catch (error) {
    if (error instanceof InputError) return { issues: error.issues };
    throw error;
  }
}

/** A key that a table's row lacks is a blank cell there. */
function blankCell(issue: Issue): Issue {
  const { column } = issue.at;
  return issue.code === 'case.key_missing' && column !== undefined ? fault('table.cell_blank', issue.at, { column }) : issue;
}
