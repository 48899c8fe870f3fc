import type { central } from '../../uncertainty/uncertain.ts';
import type { Stream } from '../source.ts';

interface CrispStream {
  readonly emissions_mt_per_yr?: number | undefined;
  readonly capture_rate?: number | undefined;
  readonly capture_capacity_mt_per_yr?: number | undefined;
}

/** What a gas stream can give while its source runs: emissions × capture rate, or the size of a plant that captures from the air, Mt/yr. */
export const capturableOf = (stream: CrispStream): number =>
  stream.capture_capacity_mt_per_yr ?? (stream.emissions_mt_per_yr ?? 0) * (stream.capture_rate ?? 0);

/** Columns of a stream that say what it can give. */
export type Giving = Pick<Stream, keyof CrispStream>;

/** The same of uncertain numbers, each at what `of` makes of it. */
export const capturableAt = (stream: Giving, of: typeof central): number => {
  const at = (value: Parameters<typeof central>[0] | undefined) => (value === undefined ? undefined : of(value));
  return capturableOf({
    emissions_mt_per_yr: at(stream.emissions_mt_per_yr),
    capture_rate: at(stream.capture_rate),
    capture_capacity_mt_per_yr: at(stream.capture_capacity_mt_per_yr),
  });
};
