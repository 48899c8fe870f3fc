import type { Capture, Stage } from './context.ts';

/** Electricity and heat for each tonne captured, MWh/t: as many TWh as Mt. */
export const energyOf = ({ stream }: Capture): number => (stream.electricity_mwh_per_t ?? 0) + (stream.heat_mwh_per_t ?? 0);

/** What the energy of a tonne costs in a stage, currency/t. */
export const energyCost = ({ stream }: Capture, stage: Stage): number =>
  (stream.electricity_mwh_per_t ?? 0) * (stage.electricity_price_per_mwh ?? 0) +
  (stream.heat_mwh_per_t ?? 0) * (stage.heat_price_per_mwh ?? 0);
