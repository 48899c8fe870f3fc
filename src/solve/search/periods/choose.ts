import type { Program } from '../../../milp/program.ts';
import type { FixedLinear } from '../../highs/fixed-linear.ts';
import type { PricedCharge } from '../charges.ts';
import { Rerouting } from '../rerouting/rerouting.ts';
import { lasts } from './assets.ts';
import { PeriodRerouting } from './rerouting.ts';

/** Leads flows round: period after period where assets have several. */
export function reroutingOf(
  program: Program,
  charges: readonly PricedCharge[],
  linear: FixedLinear,
  random: () => number,
): Pick<Rerouting, 'applies' | 'twofold' | 'settled' | 'run'> {
  return lasts(charges) ? new PeriodRerouting(program, charges, linear, random) : new Rerouting(program, charges, linear, random);
}
