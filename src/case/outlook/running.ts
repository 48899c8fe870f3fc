import type { Source } from '../source.ts';

/** Years from the start of the horizon between which a source runs; the end may lie beyond the horizon. */
export interface Running {
  readonly from: number;
  readonly until: number;
}

type Dated = Pick<Source, 'service_years' | 'available_from_year' | 'closes_year'>;

/** When a source runs: from `available_from_year` until its service ends or it closes, whichever comes first. */
export function runningOf({ service_years, available_from_year, closes_year }: Dated, first_year: number): Running {
  const from = Math.max(0, (available_from_year ?? first_year) - first_year);
  const until = Math.min(
    service_years ?? Number.POSITIVE_INFINITY,
    closes_year === undefined ? Number.POSITIVE_INFINITY : closes_year - first_year,
  );
  return { from, until };
}
