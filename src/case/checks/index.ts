import { clusters } from '../clusters/check.ts';
import { modes } from '../modes/check.ts';
import { restricted } from '../paths/check.ts';
import { building } from './building.ts';
import { capacities } from './capacities.ts';
import type { Check } from './check.ts';
import { markets } from './columns/markets.ts';
import { sinkColumns } from './columns/sink-columns.ts';
import { streams } from './columns/streams.ts';
import { units } from './columns/units.ts';
import { coordinates } from './coordinates.ts';
import { correlations } from './correlations.ts';
import { discounting } from './discounting.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { milestones } from './milestones.ts';
import { references } from './references.ts';
import { routeLines } from './route-lines.ts';
import { stages } from './stages.ts';
import { targets } from './targets.ts';
import { unused } from './unused.ts';

/** The only list of checks across fields. */
export const checks: readonly Check[] = [
  stages,
  building,
  discounting,
  duplicateIds,
  references,
  sinkColumns,
  markets,
  targets,
  milestones,
  clusters,
  restricted,
  modes,
  unused,
  coordinates,
  routeLines,
  streams,
  units,
  capacities,
  correlations,
];
