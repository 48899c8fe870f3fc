import { central, type Uncertain } from '../../uncertainty/uncertain.ts';
import { sinkIn } from '../by-stage/sinks.ts';
import { type Case, type CrispCase, horizonYears } from '../case.ts';
import type { Sink } from '../sink.ts';
import { capturableAt, type Giving } from './capturable.ts';
import { runningOf } from './running.ts';

/** What a source can give over the horizon, before any plan. */
export interface Outlook {
  /** Σ streams, central values, Mt/yr; nothing is emitted where it is captured from the air. */
  readonly emissions_mt_per_yr: number;
  /** What it emits, or the size of a plant that captures from the air, Mt/yr: how large it is drawn. */
  readonly size_mt_per_yr: number;
  /** Years run within the horizon. */
  readonly years: number;
  /** Σ streams emissions × capture rate (or size of the plant) × years: central values, and with both at their lower and upper ends, Mt. */
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

/** The cumulative capture potential of a source: emissions × capture rate × the years that it runs within the horizon. */
export function outlookOf(
  source: Parameters<typeof runningOf>[0] & { readonly streams: readonly Giving[] },
  { first_year, years: horizon_years }: { readonly first_year: number; readonly years: number },
): Outlook {
  const { from, until } = runningOf(source, first_year);
  const years = Math.max(0, Math.min(until, horizon_years) - from);
  const over = (of: (stream: Giving) => number) => source.streams.reduce((sum, one) => sum + of(one), 0);
  return {
    emissions_mt_per_yr: over(({ emissions_mt_per_yr: emissions }) => (emissions === undefined ? 0 : central(emissions))),
    size_mt_per_yr: over((stream) => central(stream.emissions_mt_per_yr ?? stream.capture_capacity_mt_per_yr ?? 0)),
    years,
    potential_mt: years * over((stream) => capturableAt(stream, central)),
    low_mt: years * over((stream) => capturableAt(stream, (value) => ends(value)[0])),
    high_mt: years * over((stream) => capturableAt(stream, (value) => ends(value)[1])),
  };
}

/** Stages, and what markets take in single ones. */
type Sized = Pick<Case, 'stages' | 'markets'> | Pick<CrispCase, 'stages' | 'markets'>;

/** Tonnes that a sink can take over the horizon of N years: min(capacity, wells · rate · N), or what the market takes in its stages, central values, Mt. */
export function intakeOf(sink: Sink, study: Sized): number {
  const { max_wells: wells = Number.POSITIVE_INFINITY, capacity_mt, injection_mt_per_yr_per_well: rate } = sink;
  if (sink.market_mt_per_yr !== undefined)
    return study.stages.reduce(
      (sum, { years }, t) => sum + years * central(sinkIn<Uncertain, Sink>(study, sink, t).market_mt_per_yr ?? 0),
      0,
    );
  const years = horizonYears(study);
  // What is missing has its own fault.
  if (capacity_mt === undefined || rate === undefined) return Number.POSITIVE_INFINITY;
  return Math.min(central(capacity_mt), wells * central(rate) * years);
}
