/** What tells a source that captures from the air: its streams have a size of their own. */
export interface Emitting {
  readonly streams: readonly { readonly capture_capacity_mt_per_yr?: unknown }[];
}

/** A named way from sources to sinks: which of a case it uses. */
export interface Path {
  readonly id: string;
  readonly name: { readonly en: string; readonly zh: string };
  /** What it holds, in words. */
  readonly says: { readonly en: string; readonly zh: string };
  /** Where the name comes from. */
  readonly source: string;
  takes(source: Emitting): boolean;
  /** Kinds of sink. */
  readonly sinks: readonly string[];
}

/** Whether a source captures from the air alone. */
export const fromAir = ({ streams }: Emitting): boolean =>
  streams.every(({ capture_capacity_mt_per_yr }) => capture_capacity_mt_per_yr !== undefined);

/** Whether a source has a gas of its own to capture from. */
export const fromPlants = (source: Emitting): boolean => !fromAir(source);
