import { z } from 'zod';
import { isSpreadsheetError } from './misspelling.ts';
import { parseUncertain } from './notation.ts';
import type { Uncertain } from './uncertain.ts';

/** Rows with a random right-hand side: demands, what stores take, what plants can capture. */
export const riskClasses = ['demand', 'storage', 'capture'] as const;
export type RiskClass = (typeof riskClasses)[number];

/** What every field of a case says about itself; docs, JSON Schema, templates and forms are made of it. */
export interface FieldMeaning {
  /** Meaning, English. */
  readonly en: string;
  /** Meaning, Chinese. */
  readonly zh: string;
  /** Unit; absent for texts and flags. `currency` stands for the case's own. */
  readonly unit?: string;
  /** Which end of an uncertain number costs less: the planner's better end. A number that acts both ways states none. */
  readonly better?: 'high' | 'low';
  /** Whose violation probability a normal number here is taken at; a number without one counts at its mean. */
  readonly risk?: RiskClass;
  /** An example cell for templates. */
  readonly example?: string;
}

export interface Range {
  readonly minimum?: number;
  readonly maximum?: number;
  /** The minimum itself is not allowed. */
  readonly above?: number;
  /** The maximum itself is not allowed. */
  readonly below?: number;
}

const refuse = (context: z.RefinementCtx, code: string, values: Record<string, string | number>): never => {
  context.addIssue({ code: 'custom', params: { code, values } });
  return z.NEVER;
};

function checkRange(value: number, range: Range, context: z.RefinementCtx): void {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = range;
  const { above = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = range;
  if (value < minimum) refuse(context, 'number.too_small', { value, minimum });
  else if (value <= above) refuse(context, 'number.not_above', { value, above });
  else if (value > maximum) refuse(context, 'number.too_large', { value, maximum });
  else if (value >= below) refuse(context, 'number.not_below', { value, below });
}

/** Every number that an uncertain number names as an end, a centre or a mean (not its spread). */
function endsOf(value: Uncertain): number[] {
  if (typeof value === 'number') return [value];
  if (value.type === 'triangular') return [value.centre - value.spread, value.centre + value.spread];
  if (value.type === 'interval') return [...endsOf(value.lower), ...endsOf(value.upper)];
  return endsOf(value.mean);
}

/** A number that may be uncertain, in the notation of `parseUncertain`; cells arrive as text. */
export function uncertain(meaning: FieldMeaning & { readonly unit: string }, range: Range = {}) {
  return z
    .union([z.number(), z.string()])
    .transform((raw, context): Uncertain => {
      const read = parseUncertain(raw);
      if (!read.ok) return refuse(context, read.code, read.values);
      for (const end of endsOf(read.value)) checkRange(end, range, context);
      return read.value;
    })
    .meta({ ...meaning, ...range, uncertain: true });
}

/** A number that must be known. */
export function known(meaning: FieldMeaning & { readonly unit: string }, range: Range = {}) {
  return z
    .union([z.number(), z.string()])
    .transform((raw, context): number => {
      const read = parseUncertain(raw);
      if (!read.ok) return refuse(context, read.code, read.values);
      if (typeof read.value !== 'number') return refuse(context, 'number.must_be_known', { value: String(raw) });
      checkRange(read.value, range, context);
      return read.value;
    })
    .meta({ ...meaning, ...range });
}

/** A whole number. */
export function whole(meaning: FieldMeaning & { readonly unit: string }, range: Range = {}) {
  return z
    .union([z.number(), z.string()])
    .transform((raw, context): number => {
      const read = parseUncertain(raw);
      if (!read.ok) return refuse(context, read.code, read.values);
      if (typeof read.value !== 'number' || !Number.isInteger(read.value)) {
        return refuse(context, 'number.not_whole', { value: String(raw) });
      }
      checkRange(read.value, range, context);
      return read.value;
    })
    .meta({ ...meaning, ...range, whole: true });
}

/** A text that may not be blank. */
export function words(meaning: FieldMeaning) {
  return z
    .string()
    .transform((raw, context): string => {
      const trimmed = raw.trim();
      if (isSpreadsheetError(trimmed)) return refuse(context, 'number.spreadsheet_error', { value: trimmed });
      return trimmed === '' ? refuse(context, 'text.blank', {}) : trimmed;
    })
    .meta({ ...meaning });
}

/** One of a list of words. */
export function choice<const Options extends readonly [string, ...string[]]>(options: Options, meaning: FieldMeaning) {
  return z.enum(options).meta({ ...meaning });
}

/** true or false; tables may write yes/no, 是/否, 1/0. */
export function flag(meaning: FieldMeaning) {
  return z
    .union([z.boolean(), z.string()])
    .transform((raw, context): boolean => {
      if (typeof raw === 'boolean') return raw;
      const word = raw.trim().toLowerCase();
      if (['true', 'yes', '1', '是'].includes(word)) return true;
      if (['false', 'no', '0', '否'].includes(word)) return false;
      return refuse(context, 'text.not_a_flag', { value: raw });
    })
    .meta({ ...meaning });
}

/** A text in one language, or in both. */
export function bilingual(meaning: FieldMeaning) {
  return z.union([z.string().min(1), z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })]).meta({ ...meaning });
}

/** How well a figure is known: shown wherever the figure is shown. */
export const basis = choice(['reported', 'estimated', 'assumed', 'illustrative'], {
  en: 'How well the row is known: reported by its source, estimated from it, assumed by us, or merely illustrative',
  zh: '数据依据：来源报告、据来源估算、本项目假设，或仅作示意',
});

/** Columns that every row of a table may carry. */
export const provenance = {
  basis: basis.optional(),
  source: words({ en: 'Where the row comes from', zh: '数据来源' }).optional(),
  note: words({ en: 'Anything else a reader should know', zh: '备注' }).optional(),
};
