import type { CaseDocument } from '../../src/case/case.ts';
import { Dice, randomCase } from './random-case.ts';

/** How wide intervals, spreads and deviations are: 1 as drawn, 0 none. */
export interface Widths {
  readonly interval: number;
  readonly spread: number;
  readonly deviation: number;
}

export const drawn: Widths = { interval: 1, spread: 1, deviation: 1 };

type Form = 'interval' | 'fuzzy' | 'fuzzy interval';
const number = (value: number) => String(Number(value.toPrecision(12)));

/** A number with a width round it, as a planner would write it; the number itself where every width is 0. */
function vague(dice: Dice, value: number, forms: readonly Form[], widths: Widths): string | number {
  const form = dice.pick(forms);
  const half = Math.abs(value) * dice.real(0.05, 0.2) * widths.interval;
  const spread = Math.abs(value) * dice.real(0.02, 0.1) * widths.spread;
  const ends = half === 0 ? number(value) : `${number(value - half)}..${number(value + half)}`;
  if (form === 'interval') return ends;
  if (form === 'fuzzy') return spread === 0 ? value : `${number(value)} ± ${number(spread)}`;
  return spread === 0 ? ends : `${ends} ± ${number(spread)}`;
}

/** N(mean, sd), the mean an interval in some cases. */
function random(dice: Dice, value: number, widths: Widths): string | number {
  const half = dice.chance(0.4) ? value * dice.real(0.02, 0.08) * widths.interval : 0;
  const deviation = value * dice.real(0.03, 0.12) * widths.deviation;
  const mean = half === 0 ? number(value) : `${number(value - half)}..${number(value + half)}`;
  return deviation === 0 ? mean : `N(${mean}, ${number(deviation)})`;
}

const costs: readonly Form[] = ['interval', 'fuzzy', 'fuzzy interval'];

/**
 * A random case (`randomCase`) whose numbers are uncertain: intervals and fuzzy ends of costs, interval rates and capacities,
 * normal demands and, in part, capacities. Demands ask for at least their tonnes: an exact one is not monotone.
 */
export function uncertainCase(seed: number, widths: Widths = drawn): CaseDocument {
  const certain = randomCase(seed);
  const dice = new Dice(seed + 77_000);
  const targets = certain.targets ?? [];
  return {
    ...certain,
    uncertainty: { storage_risk: 0.1 },
    targets: targets.map(({ amount_mt, amount_mt_per_yr, ...target }) => ({
      ...target,
      sense: 'at_least' as const,
      ...(amount_mt === undefined ? {} : { amount_mt: random(dice, 0.7 * Number(amount_mt), widths) }),
      ...(amount_mt_per_yr === undefined ? {} : { amount_mt_per_yr: random(dice, 0.7 * Number(amount_mt_per_yr), widths) }),
    })),
    sources: certain.sources.map((source) => ({
      ...source,
      streams: source.streams.map((stream) => ({
        ...stream,
        emissions_mt_per_yr: vague(dice, Number(stream.emissions_mt_per_yr), ['interval'], widths),
        capture_cost_per_t: vague(dice, Number(stream.capture_cost_per_t), costs, widths),
      })),
    })),
    sinks: certain.sinks.map((sink) => ({
      ...sink,
      capacity_mt: dice.chance(0.5)
        ? random(dice, Number(sink.capacity_mt), widths)
        : vague(dice, Number(sink.capacity_mt), ['interval'], widths),
      injection_mt_per_yr_per_well: vague(dice, Number(sink.injection_mt_per_yr_per_well), ['interval'], widths),
      storage_cost_per_t: vague(dice, Number(sink.storage_cost_per_t), costs, widths),
      well_capital_m: vague(dice, Number(sink.well_capital_m), costs, widths),
    })),
  };
}
