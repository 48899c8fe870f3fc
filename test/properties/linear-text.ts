/** Collects a programme as CPLEX LP text, written by hand so that nothing of the product is trusted. */
export class LinearText {
  private readonly objective: string[] = [];
  private readonly rows: string[] = [];
  private readonly bounds: string[] = [];
  private readonly binaries: string[] = [];
  private readonly integers: string[] = [];

  private static term(factor: number, column: string): string {
    return `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${column}`;
  }

  cost(factor: number, column: string): void {
    if (factor !== 0) this.objective.push(LinearText.term(factor, column));
  }

  row(terms: readonly (readonly [factor: number, column: string])[], sense: '<=' | '>=' | '=', right: number): void {
    const kept = terms.filter(([factor]) => factor !== 0);
    // A row without columns is written on a column that is 0, so that it can be violated.
    const left = kept.length === 0 ? '+ 1 nothing' : kept.map(([factor, column]) => LinearText.term(factor, column)).join(' ');
    this.rows.push(` r${this.rows.length}: ${left} ${sense} ${right}`);
  }

  upper(column: string, most: number): void {
    this.bounds.push(` 0 <= ${column} <= ${most}`);
  }

  binary(column: string): void {
    this.binaries.push(column);
  }

  integer(column: string, most: number): void {
    this.integers.push(column);
    this.upper(column, most);
  }

  text(): string {
    const wrap = (words: readonly string[]) => words.map((word) => ` ${word}`).join('\n');
    return [
      'Minimize',
      ' cost: + 0 nothing',
      wrap(this.objective),
      'Subject To',
      ' r: nothing = 0',
      ...this.rows,
      'Bounds',
      ...this.bounds,
      ...(this.integers.length > 0 ? ['General', wrap(this.integers)] : []),
      ...(this.binaries.length > 0 ? ['Binary', wrap(this.binaries)] : []),
      'End',
      '',
    ].join('\n');
  }
}
