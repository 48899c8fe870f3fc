import type { PinCost } from '../../../../study/studies/pins.ts';
import { significant } from '../../../number.ts';
import type { PinsReading } from '../../study-reading.ts';

type Pin = PinsReading['result']['pins'][number];

/** A pinned asset by its name: `plant Yibin`. */
export function pinName(
  { text, sourceOf, sinkOf }: Pick<PinsReading, 'text' | 'sourceOf' | 'sinkOf'>,
  { table, id }: Pin,
): string {
  const named = table === 'sources' ? sourceOf.get(id) : table === 'sinks' ? sinkOf.get(id) : undefined;
  return text(`pins_${table}`, { name: named?.name ?? id });
}

/** What is decided of it, with the stage where one is named. */
export function decisionWords({ text }: Pick<PinsReading, 'text'>, { decision, build_stage }: Pin): string {
  return build_stage === undefined ? text(`pins_${decision}`) : text('pins_required_in', { stage: build_stage });
}

/** Less than a unit of currency a year is what arithmetic leaves of 0. */
const least_m = 1e-6;

/** An amount without what arithmetic leaves of 0. */
export const clean = (amount_m: number) => (Math.abs(amount_m) < least_m ? 0 : amount_m);

/** What is proved of a cost: `0.8–1.2`, or `≥ 0.8` where nothing limits it. */
export function provedRange({ low_m, high_m }: PinCost, digits = 3): string {
  const low = significant(clean(low_m), digits);
  if (high_m === null) return `≥ ${low}`;
  const high = significant(clean(high_m), digits);
  return low === high ? low : `${low}–${high}`;
}
