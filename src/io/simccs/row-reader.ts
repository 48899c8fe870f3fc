import { fault, type Issue } from '../../base/issue.ts';
import type { FileRow } from './scenario-file.ts';

/** A column of a SimCCS table: where it stands and what its heading says. */
export interface ScenarioColumn {
  readonly at: number;
  readonly heading: string;
}

interface Range {
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
}

/** Takes typed cells out of one row; every fault goes to `issues` and yields NaN or a blank, so that reading goes on. */
export class RowReader {
  readonly line: number;
  readonly #row: FileRow;
  readonly #file: string;
  readonly #issues: Issue[];

  constructor(row: FileRow, file: string, issues: Issue[]) {
    this.line = row.line;
    this.#row = row;
    this.#file = file;
    this.#issues = issues;
  }

  text({ at }: ScenarioColumn): string {
    return this.#row.cells[at] ?? '';
  }

  refuse(column: ScenarioColumn, code: string, values: Issue['values'] = {}): number {
    this.#issues.push(fault(code, { file: this.#file, line: this.line, column: column.heading }, values));
    return Number.NaN;
  }

  /** A number that has to be there. */
  number(column: ScenarioColumn, range: Range = {}): number {
    const cell = this.text(column);
    if (cell === '') return this.refuse(column, 'simccs.cell_blank', { column: column.heading });
    const value = Number(cell);
    if (!Number.isFinite(value)) return this.refuse(column, 'simccs.not_a_number', { column: column.heading, value: cell });
    const { minimum = Number.NEGATIVE_INFINITY, above = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = range;
    if (value < minimum) return this.refuse(column, 'simccs.too_small', { column: column.heading, value, minimum });
    if (value <= above) return this.refuse(column, 'simccs.not_above', { column: column.heading, value, above });
    if (value > maximum) return this.refuse(column, 'simccs.too_large', { column: column.heading, value, maximum });
    return value;
  }

  /** A number whose blank cell SimCCS reads as 0. */
  numberOrZero(column: ScenarioColumn, range: Range = {}): number {
    return this.text(column) === '' ? 0 : this.number(column, range);
  }

  longitude(column: ScenarioColumn): number {
    return this.number(column, { minimum: -180, maximum: 180 });
  }

  latitude(column: ScenarioColumn): number {
    return this.number(column, { minimum: -90, maximum: 90 });
  }

  /** One amount; SimCCS's time model writes one for each interval, and several are refused. */
  oneInterval(column: ScenarioColumn, range: Range): number {
    const cell = this.text(column);
    if (!cell.includes(',')) return this.number(column, range);
    return this.refuse(column, 'simccs.several_intervals', { column: column.heading, count: cell.split(',').length });
  }

  /**
   * Whether the cost stands in the one unit-cost column or in the detailed ones: exactly one of the two.
   * SimCCS takes a unit cost of 0 for none, so a 0 beside detailed cells is no second cost.
   */
  costForm(unitCost: ScenarioColumn, detailed: readonly ScenarioColumn[]): 'unit' | 'detailed' {
    const unit = this.text(unitCost);
    const details = detailed.filter((column) => this.text(column) !== '');
    const none = unit === '' || Number(unit) === 0;
    if (none && details.length > 0) return 'detailed';
    if (unit === '') this.refuse(unitCost, 'simccs.no_cost', { column: unitCost.heading });
    const second = details.find((column) => Number(this.text(column)) !== 0);
    if (second !== undefined) {
      this.refuse(unitCost, 'simccs.two_costs', { column: unitCost.heading, second: second.heading });
    }
    return 'unit';
  }
}
