import { fault, type Issue } from '../../base/issue.ts';
import type { Grid, Raster } from '../../geo/raster/grid.ts';

/** A raster as read, or what is wrong with it. */
export interface ReadRaster {
  readonly raster?: Raster;
  readonly issues: readonly Issue[];
}

const [newline, minus, plus, point, zero, nine] = [10, 45, 43, 46, 48, 57];
/** Faulty cells that are named one by one. */
const mostNamed = 20;
/** Largest whole number that a double holds with every digit. */
const exact = 2 ** 53;
const powers = Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

const isBlank = (byte: number | undefined) => byte === 32 || byte === 9 || byte === newline || byte === 13;

/** Walks through the words of a text in bytes. */
class Words {
  private at = 0;
  line = 1;
  from = 0;
  to = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** Goes to the next word; false at the end. */
  next(): boolean {
    const { bytes } = this;
    while (this.at < bytes.length && isBlank(bytes[this.at])) {
      if (bytes[this.at] === newline) this.line += 1;
      this.at += 1;
    }
    this.from = this.at;
    while (this.at < bytes.length && !isBlank(bytes[this.at])) this.at += 1;
    this.to = this.at;
    return this.to > this.from;
  }

  text(): string {
    return new TextDecoder().decode(this.bytes.subarray(this.from, Math.min(this.to, this.from + 60)));
  }

  /** The word as a number, NaN where it is none. Plain decimals of up to 15 digits are read digit by digit, others by the language. */
  number(): number {
    const { bytes, to } = this;
    let at = this.from;
    const negative = bytes[at] === minus;
    if (negative || bytes[at] === plus) at += 1;
    let digits = 0;
    let decimals = -1;
    const first = at;
    for (; at < to; at += 1) {
      const byte = bytes[at] as number;
      if (byte >= zero && byte <= nine) {
        digits = 10 * digits + byte - zero;
        if (decimals >= 0) decimals += 1;
      } else if (byte === point && decimals < 0) decimals = 0;
      else break;
    }
    const plain = at === to && at > first + (decimals >= 0 ? 1 : 0) && digits < exact && decimals < powers.length;
    if (plain) return (negative ? -digits : digits) / (decimals > 0 ? (powers[decimals] as number) : 1);
    const word = new TextDecoder().decode(bytes.subarray(this.from, to));
    return /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(word)
      ? Number(word)
      : /^[+-]?nan$/i.test(word)
        ? Number.POSITIVE_INFINITY
        : Number.NaN;
  }
}

interface Header {
  readonly values: ReadonlyMap<string, number>;
  readonly issues: readonly Issue[];
}

const headerWords = /^(ncols|nrows|xllcorner|xllcenter|yllcorner|yllcenter|cellsize|dx|dy|nodata_value)$/i;

/** Reads key and value pairs up to the first cell, which stays the word at hand. */
function readHeader(words: Words, file: string): Header {
  const values = new Map<string, number>();
  const issues: Issue[] = [];
  while (words.next() && Number.isNaN(words.number())) {
    const key = words.text().toLowerCase();
    const { line } = words;
    const known = headerWords.test(key);
    if (!known) issues.push(fault('raster.header_word', { file, line }, { word: key }));
    if (!words.next()) break;
    const value = words.number();
    if (known && !Number.isFinite(value)) issues.push(fault('raster.header_value', { file, line }, { key, value: words.text() }));
    else values.set(key, value);
    // a file of prose is one fault, not one a word
    if (issues.length > 0 && !known) break;
  }
  return { values, issues };
}

function gridOf({ values }: Header, file: string, projection: string): { grid?: Grid; issues: Issue[] } {
  const missing: string[] = [];
  const need = (...keys: string[]): number => {
    const key = keys.find((one) => values.has(one));
    if (key === undefined) missing.push(keys.join(' / '));
    return values.get(key ?? '') ?? Number.NaN;
  };
  const [columns, rows] = [need('ncols'), need('nrows')];
  const [left, bottom] = [need('xllcorner', 'xllcenter'), need('yllcorner', 'yllcenter')];
  const [cell_width, cell_height] = [need('cellsize', 'dx'), need('cellsize', 'dy')];
  if (missing.length > 0) {
    return { issues: [...new Set(missing)].map((key) => fault('raster.header_missing', { file, line: 1 }, { key })) };
  }
  const whole = (count: number) => Number.isInteger(count) && count >= 1;
  if (!whole(columns) || !whole(rows) || !(cell_width > 0) || !(cell_height > 0) || columns * rows > 2 ** 31 / 4) {
    return { issues: [fault('raster.header_size', { file, line: 1 }, { columns, rows, cell: cell_width })] };
  }
  const centred = (key: string, size: number) => (values.has(key) ? size / 2 : 0);
  const top = bottom - centred('yllcenter', cell_height) + rows * cell_height;
  return {
    grid: { columns, rows, left: left - centred('xllcenter', cell_width), top, cell_width, cell_height, projection },
    issues: [],
  };
}

/** The cells after the header; the first word is at hand already. */
function readCells(words: Words, grid: Grid, nodata: number, file: string): ReadRaster {
  const count = grid.columns * grid.rows;
  const values = new Float32Array(count);
  const issues: Issue[] = [];
  let faulty = 0;
  let cell = 0;
  for (let more = words.to > words.from; more; more = words.next()) {
    const value = words.number();
    if (Number.isNaN(value)) {
      faulty += 1;
      const at = { file, line: words.line };
      const values = { value: words.text(), row: Math.floor(cell / grid.columns) + 1, column: (cell % grid.columns) + 1 };
      if (faulty <= mostNamed) issues.push(fault('raster.cell_not_a_number', at, values));
    }
    if (cell < count) values[cell] = value === nodata || !Number.isFinite(value) ? Number.NaN : value;
    cell += 1;
  }
  if (faulty > mostNamed) issues.push(fault('raster.more_cells', { file }, { count: faulty - mostNamed }));
  if (cell !== count) {
    issues.push(
      fault(
        'raster.cell_count',
        { file, line: words.line },
        { found: cell, columns: grid.columns, rows: grid.rows, expected: count },
      ),
    );
  }
  return issues.length > 0 ? { issues } : { raster: { grid, values }, issues };
}

/**
 * Reads an ESRI ASCII grid: keys and values in any order and case, then rows from the top.
 * Cells equal to NODATA_value (−9999 where none is given, as in ArcGIS) have no value.
 */
export function readAsciiGrid(bytes: Uint8Array, file: string, projection: string): ReadRaster {
  const words = new Words(bytes);
  const header = readHeader(words, file);
  if (header.issues.length > 0) return { issues: header.issues };
  const { grid, issues } = gridOf(header, file, projection);
  if (grid === undefined) return { issues };
  return readCells(words, grid, header.values.get('nodata_value') ?? -9999, file);
}
