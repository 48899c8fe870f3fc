import type { Chart } from '../../charts/chart.ts';
import type { BoundsReading, HubReading, PathsReading, PinsReading, RobustReading, SimulationReading } from '../study-reading.ts';
import { costDistribution } from './cost-distribution.ts';
import { costRange } from './cost-range.ts';
import { drivers } from './drivers.ts';
import { hubTerms } from './hub-terms.ts';
import { matchedSectors } from './matched-sectors.ts';
import { pathCosts } from './path-costs.ts';
import { pinCosts } from './pin-costs.ts';
import { plantCost } from './plant-cost.ts';
import { scenarioCosts } from './scenario-costs.ts';
import { violationRates } from './violation-rates.ts';

/** Charts of bounds and sweeps by the section that shows them, in order. */
export const boundsCharts = {
  range: [costRange],
  plants: [plantCost],
  sectors: [matchedSectors],
} satisfies Record<string, readonly Chart<BoundsReading>[]>;

/** Charts of robust plans. */
export const robustCharts = { designs: [scenarioCosts] } satisfies Record<string, readonly Chart<RobustReading>[]>;

/** Charts of simulations. */
export const simulationCharts = {
  conditions: [violationRates],
  money: [costDistribution],
  drivers: [drivers],
} satisfies Record<string, readonly Chart<SimulationReading>[]>;

/** Charts of the hub. */
export const hubCharts = { terms: [hubTerms] } satisfies Record<string, readonly Chart<HubReading>[]>;

/** Charts of compared paths. */
export const pathCharts = { compared: [pathCosts] } satisfies Record<string, readonly Chart<PathsReading>[]>;
/** Charts of pins. */
export const pinsCharts = { each: [pinCosts] } satisfies Record<string, readonly Chart<PinsReading>[]>;
