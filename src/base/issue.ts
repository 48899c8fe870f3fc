/** Where a fault or a remark stands. */
export interface Place {
  /** File name, relative to the case folder where there is one. */
  readonly file?: string;
  /** 1-based line in the file. */
  readonly line?: number;
  /** Column name of a table. */
  readonly column?: string;
  /** Path inside the case document, e.g. `sources.3.emissions_mt_per_yr`. */
  readonly path?: string;
}

/**
 * One fault or remark: a code, a place, and the values that its wording needs.
 * The wording itself, what is wrong and how to mend it, stands in `text/issues` in both languages.
 */
export interface Issue {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  readonly at: Place;
  readonly values: Readonly<Record<string, string | number>>;
}

/** Makes an error issue. */
export function fault(code: string, at: Place, values: Issue['values'] = {}): Issue {
  return { code, severity: 'error', at, values };
}

/** Makes a warning issue. */
export function remark(code: string, at: Place, values: Issue['values'] = {}): Issue {
  return { code, severity: 'warning', at, values };
}

/** Bad input: carries every fault found, never only the first. */
export class InputError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => `${issue.code} ${JSON.stringify(issue.at)} ${JSON.stringify(issue.values)}`).join('\n'));
    this.name = 'InputError';
    this.issues = issues;
  }
}
