import { central, type Uncertain } from '../uncertainty/uncertain.ts';
import { runningOf } from './running.ts';
import type { Sink } from './sink.ts';
import type { Stream } from './source.ts';

/** What a source can give over the horizon, before any plan. */
export interface Outlook {
  /** Σ streams, central values, Mt/yr. */
  readonly emissions_mt_per_yr: number;
  /** Years run within the horizon. */
  readonly years: number;
  /** Σ streams emissions × capture rate × years: central values, and with both at their lower and upper ends, Mt. */
  readonly potential_mt: number;
  readonly low_mt: number;
  readonly high_mt: number;
}

/** Ends of an uncertain number: of an interval its (central) ends, of the others centre ± spread or deviation. */
function ends(value: Uncertain): readonly [number, number] {
  if (typeof value === 'number') return [value, value];
  switch (value.type) {
    case 'interval':
      return [central(value.lower), central(value.upper)];
    case 'triangular':
      return [value.centre - value.spread, value.centre + value.spread];
    case 'normal':
      return [central(value.mean) - value.deviation, central(value.mean) + value.deviation];
  }
}

type Emission = Pick<Stream, 'emissions_mt_per_yr' | 'capture_rate'>;

/** The cumulative capture potential of a source: emissions × capture rate × the years that it runs within the horizon. */
export function outlookOf(
  source: Parameters<typeof runningOf>[0] & { readonly streams: readonly Emission[] },
  { first_year, years: horizon_years }: { readonly first_year: number; readonly years: number },
): Outlook {
  const { from, until } = runningOf(source, first_year);
  const years = Math.max(0, Math.min(until, horizon_years) - from);
  const over = (of: (emissions: Uncertain, rate: Uncertain) => number) =>
    source.streams.reduce((sum, one) => sum + of(one.emissions_mt_per_yr, one.capture_rate), 0);
  return {
    emissions_mt_per_yr: over((emissions) => central(emissions)),
    years,
    potential_mt: years * over((emissions, rate) => central(emissions) * central(rate)),
    low_mt: years * over((emissions, rate) => ends(emissions)[0] * ends(rate)[0]),
    high_mt: years * over((emissions, rate) => ends(emissions)[1] * ends(rate)[1]),
  };
}

/** Tonnes that a sink can take over the horizon of N years: min(capacity, wells · rate · N), or market · N, central values, Mt. */
export function intakeOf(sink: Sink, years: number): number {
  const { max_wells: wells = Number.POSITIVE_INFINITY, market_mt_per_yr, capacity_mt, injection_mt_per_yr_per_well: rate } = sink;
  if (market_mt_per_yr !== undefined) return central(market_mt_per_yr) * years;
  // What is missing has its own fault.
  if (capacity_mt === undefined || rate === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(central(capacity_mt), wells * central(rate) * years);
}
