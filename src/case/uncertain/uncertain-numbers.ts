import type { z } from 'zod';
import type { FieldMeaning, Range } from '../../uncertainty/field.ts';
import { type Case, type CaseKinds, type CrispCase, caseSchema } from '../case.ts';
import { metaOf } from '../fields.ts';
import { schemaAt } from '../schema-walk.ts';
import { isVague, type Vague } from './map-uncertain.ts';

/** One uncertain number of a case, with what its field says of it. */
export interface UncertainNumber extends FieldMeaning, Range {
  /** Names it by table, row and field, whatever the order of the tables: `sources/S1/main/capture_cost_per_t`. */
  readonly key: string;
  readonly value: Vague;
}

type Replace = (number: UncertainNumber) => number;
type Row = Readonly<Record<string, unknown>>;

const isRow = (value: unknown): value is Row => value !== null && typeof value === 'object' && !Array.isArray(value);
const texts = (...values: readonly unknown[]) => values.find((value) => typeof value === 'string' || typeof value === 'number');

/** What a row of a list is called: its identifier, else its place. */
function rowName(row: unknown, index: number): string {
  if (!isRow(row)) return String(index);
  const { id, stream, diameter_in, sector, stage, counts, name, amount_mt, amount_mt_per_yr, sink } = row;
  const isTarget = amount_mt !== undefined || amount_mt_per_yr !== undefined;
  const target = isTarget ? [sector ?? 'all', stage, counts].filter((part) => part !== undefined).join(' ') : undefined;
  const market = sink === undefined ? undefined : `${sink} ${stage}`;
  return String(texts(id, stream, target, market, diameter_in, name) ?? index);
}

/** The schema of the kind that a part of the case names, beside the case's own schema. */
function kindSchema(kinds: CaseKinds, path: readonly string[], value: unknown): z.ZodType | undefined {
  const [table, kind] = path;
  if (table === 'sink_kinds' && path.length === 2) return kinds.sinks.find((one) => one.kind === kind)?.parameters;
  if (path.length !== 1 || !isRow(value)) return undefined;
  const families: Readonly<Record<string, CaseKinds['pipes']>> = { pipes: kinds.pipes, network: kinds.networks };
  return families[table ?? '']?.find((one) => one.kind === value.kind)?.parameters;
}

/** Lists that hold the rows of their owner leave their own name out of keys. */
const unnamed = new Set(['streams']);

function walked(
  value: unknown,
  schema: z.ZodType | undefined,
  path: readonly string[],
  kinds: CaseKinds,
  replace: Replace,
): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (isVague(value)) {
    const { en = '', zh = '', ...rest } = schema === undefined ? {} : metaOf(schema);
    return replace({ en, zh, ...rest, key: path.join('/'), value });
  }
  if (Array.isArray(value)) {
    const element = schema && schemaAt(schema, [0]);
    return value.map((row: unknown, index) => walked(row, element, [...path, rowName(row, index)], kinds, replace));
  }
  const own = kindSchema(kinds, path, value) ?? schema;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => {
      const part = unnamed.has(key) ? path : [...path, key];
      return [key, walked(member, own && schemaAt(own, [key]), part, kinds, replace)];
    }),
  );
}

/**
 * The crisp case in which every uncertain number takes the value that it is given. The case's own lists of a kind's
 * parameters are read by that kind's schema, so that every number comes with the meaning of its field.
 */
export function realised(study: Case, kinds: CaseKinds, numberOf: Replace): CrispCase {
  return walked(study, caseSchema, [], kinds, numberOf) as CrispCase;
}

/** Every uncertain number of a case, in the order of its tables. */
export function uncertainNumbers(study: Case, kinds: CaseKinds): readonly UncertainNumber[] {
  const found: UncertainNumber[] = [];
  realised(study, kinds, (number) => {
    found.push(number);
    return 0;
  });
  return found;
}
