import type { z } from 'zod';
import { fault, type Issue } from '../../base/issue.ts';
import { nearestWord } from '../../base/nearest-word.ts';
import { definitionOf, schemaAt, shapeOf, unwrapped, valueAt } from '../schema-walk.ts';

type ZodIssue = z.core.$ZodIssue;

/** A path as issues show it: `sources.3.name`. */
export const pathText = (path: readonly PropertyKey[]): string => path.map(String).join('.');

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
};

/** Our issues for what a schema refused, one for each fault. `prefix` is where the checked value stands in the case. */
export function issuesOf(error: z.ZodError, schema: z.ZodType, document: unknown, prefix: readonly PropertyKey[] = []): Issue[] {
  const seen = new Set<string>();
  return error.issues
    .flatMap((issue) => translate(issue, schema, document, prefix))
    .filter((issue) => {
      // both ends of an interval may be out of range: one fault
      const key = `${issue.code} ${issue.at.path}`;
      return seen.has(key) ? false : seen.add(key) !== undefined;
    });
}

function translate(issue: ZodIssue, schema: z.ZodType, document: unknown, prefix: readonly PropertyKey[]): Issue[] {
  const at = (...more: PropertyKey[]) => ({ path: pathText([...prefix, ...issue.path, ...more]) });
  const value = valueAt(document, issue.path);
  const key = String(issue.path.at(-1) ?? prefix.at(-1) ?? '');
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeOf(schemaAt(schema, issue.path) ?? schema) ?? {});
    return issue.keys.map((unknown) => unknownKey(unknown, known, at(unknown)));
  }
  if (issue.code === 'custom') {
    const { code, values } = issue.params as { code: string; values: Issue['values'] };
    return [fault(code, at(), values)];
  }
  if (value === undefined) return [fault('case.key_missing', at(), { key })];
  if (value === null) return [fault('case.value_empty', at(), { key })];
  if (issue.code === 'too_small') {
    return [Array.isArray(value) ? fault('case.list_empty', at(), { key }) : fault('text.blank', at())];
  }
  return [wrongType(schemaAt(schema, issue.path) ?? schema, value, key, at())];
}

function unknownKey(key: string, known: readonly string[], at: Issue['at']): Issue {
  const nearest = nearestWord(key, known);
  return nearest === undefined
    ? fault('case.key_unknown', at, { key, known: known.join(', ') })
    : fault('case.key_misspelt', at, { key, nearest });
}

/** What zod calls the expected type, and the code that says so; a schema that turns text into a number takes numbers. */
const wrongTypes: Readonly<Record<string, string>> = {
  string: 'case.not_text',
  number: 'case.not_number',
  array: 'case.not_list',
  object: 'case.not_mapping',
  record: 'case.not_mapping',
  tuple: 'route.position_malformed',
};

function wrongType(schema: z.ZodType, value: unknown, key: string, at: Issue['at']): Issue {
  const bare = unwrapped(schema);
  const { type, entries, options, in: input } = definitionOf(bare);
  if (entries !== undefined)
    return fault('case.choice_unknown', at, { value: shown(value), options: Object.values(entries).join(', ') });
  if (input !== undefined) return wrongType(input, value, key, at);
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return fault(Number.isNaN(value) ? 'number.nan' : 'number.infinite', at, { value: String(value) });
  }
  if (value === '') return fault('text.blank', at);
  const accepted = options?.map((option) => definitionOf(option).type) ?? [type];
  if (accepted.includes('boolean')) return fault('text.not_a_flag', at, { value: shown(value) });
  if (accepted.includes('number')) return fault('case.not_number', at, { key, value: shown(value) });
  return fault(wrongTypes[accepted[0] ?? ''] ?? 'case.value_wrong', at, { key, value: shown(value) });
}
