import type { z } from 'zod';
import { InputError, type Issue } from '../base/issue.ts';
import { type Case, type CaseKinds, caseSchema } from './case.ts';
import { checks } from './checks/index.ts';
import { type Draft, type Numbered, tables } from './parsing/draft.ts';
import { formatFault } from './parsing/format-version.ts';
import { parseKinds } from './parsing/kind-parameters.ts';
import { specialised } from './parsing/specialised.ts';
import { issuesOf } from './parsing/zod-issues.ts';

/**
 * Reads a case document: JSON as `CaseDocument` describes it.
 *
 * @param kinds the pipeline costs, sink kinds and networks that a case may name; their own schemas check their parameters
 * @throws InputError with every fault of fields and across fields at once
 */
export function parseCase(document: unknown, kinds: CaseKinds): { study: Case; remarks: readonly Issue[] } {
  const format = formatFault(document);
  if (format !== undefined) throw new InputError([format]);
  const result = caseSchema.safeParse(document);
  const fieldFaults = result.success
    ? []
    : issuesOf(result.error, caseSchema, document).map((issue) => specialised(issue, document));
  const draft = draftOf(document);
  const parameters = parseKinds(draft, kinds);
  const read = { ...draft, values: { ...draft.values, ...parameters.values } };
  const found = [...fieldFaults, ...parameters.issues, ...checks.flatMap((check) => check(read, kinds))];
  const faults = found.filter(({ severity }) => severity === 'error');
  if (faults.length > 0 || !result.success) throw new InputError(faults);
  return { study: { ...result.data, ...parameters.values }, remarks: found };
}

/** What of a document reads well: each row and each value is read for itself. */
function draftOf(document: unknown): Draft {
  const given = isMapping(document) ? document : {};
  const rows = Object.fromEntries(tables.map((table) => [table, goodRows(caseSchema.shape[table], given[table])]));
  const whole = tables.filter((table) => {
    const list = given[table];
    return list === undefined
      ? caseSchema.shape[table].safeParse(undefined).success
      : Array.isArray(list) && rows[table]?.length === list.length;
  });
  const values: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(caseSchema.shape)) {
    if (tables.some((table) => table === key)) continue;
    const read = schema.safeParse(given[key]);
    if (read.success && read.data !== undefined) values[key] = read.data;
  }
  // each value went through the schema of its key, which gives it the type that Draft states
  return { rows, whole: new Set(whole), values, given: new Set(Object.keys(given)) } as unknown as Draft;
}

function goodRows(schema: z.ZodType, list: unknown): Numbered<unknown>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((row: unknown, index) => {
    const read = schema.safeParse([row]);
    return read.success ? [{ row: (read.data as unknown[])[0], index }] : [];
  });
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  value !== null && typeof value === 'object' && !Array.isArray(value);
