/** A text that is no number in our notation, and the code that tells the planner why. */
export interface Misspelling {
  readonly ok: false;
  readonly code: string;
  readonly values: Record<string, string | number>;
}

interface Sign {
  readonly code: string;
  readonly found: (text: string, readable: (part: string) => boolean) => boolean;
}

const plainNumber = String.raw`[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`;
const dashed = new RegExp(`^${plainNumber}\\s*[-–—]\\s*${plainNumber}$`);
const currency = /^[$€£¥]|^(?:USD|CNY|EUR|RMB)\s*(?=\d)/;
const unitTail = /[\p{L}$€£¥°][\p{L}\p{N}$€£¥°/²³^·*\s().-]*$/u;
const commas = (text: string) => (text.startsWith('N') ? text.replace(/^N\s*\((.*)\)$/, '$1') : text);

/** `1,234` and nothing else to tell what the comma means. */
const ambiguousComma = /^[+-]?[1-9]\d{0,2},\d{3}$/;
const groups = /\d{1,3}(?:,\d{3}){2,}|\d{1,3}(?:,\d{3})+\.\d|\d{1,3}(?:\.\d{3}){2,}|\d{1,3}(?:['’_ ]\d{3})+(?!\d)/;

/** Tried in order; the first that fits names the code. */
const signs: readonly Sign[] = [
  { code: 'number.blank', found: (text) => text === '' },
  { code: 'number.spreadsheet_error', found: isSpreadsheetError },
  { code: 'number.nan', found: (text) => /^[+-]?nan$|^n\/?a$|^null$|^none$|^[-–—/]+$/i.test(text) },
  { code: 'number.infinite', found: (text) => /^[+-]?(?:inf(?:inity)?|∞)$/i.test(text) },
  { code: 'number.percent', found: (text) => /[%‰]/.test(text) },
  { code: 'number.one_sided', found: (text) => /^[<>≤≥≈=]|^(?:about|ca\.?|approx\.?|约|大约)\s*\d/i.test(text) },
  { code: 'number.tilde', found: (text) => text.includes('~') },
  { code: 'number.thousands_separator', found: (text) => groups.test(text) },
  { code: 'number.comma_ambiguous', found: (text) => ambiguousComma.test(text) },
  { code: 'number.decimal_comma', found: (text) => /\d,\d/.test(commas(text)) && !text.includes(', ') },
  { code: 'number.dash', found: (text) => dashed.test(text) || /^[–—]\d/.test(text) },
  { code: 'number.unit', found: (text, readable) => readable(withoutUnit(text)) },
];

/** Whether a cell holds a spreadsheet's error mark, such as `#N/A`, `#DIV/0!` or `#REF!`. */
export function isSpreadsheetError(text: string): boolean {
  return /^#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|名称\?|[A-Z]+[!?])$/i.test(text.trim());
}

const withoutUnit = (text: string) => text.replace(currency, '').replace(unitTail, '').trim();

/** The code that fits a text which is no number; `readable` tells whether a part of it would be one. */
export function whyUnreadable(text: string, raw: string, readable: (part: string) => boolean): Misspelling {
  const sign = signs.find(({ found }) => found(text, readable));
  return { ok: false, code: sign?.code ?? 'number.unreadable', values: { value: raw } };
}
