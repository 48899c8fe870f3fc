import type { EdgePlan, SinkPlan } from '../plan/plan.ts';
import { prose } from './html.ts';
import type { Reading } from './reading.ts';

/** A share of the peak below which an average counts as nearly nothing. */
const nearlyNothing = 0.005;

/** A store or pipe that the peak needs, while its average over the horizon is nearly nothing. */
export const onlyAtPeak = (one: SinkPlan | EdgePlan): boolean =>
  one.peak_mt_per_yr > 0 && ('wells' in one ? one.stored_mt_per_yr : one.flow_mt_per_yr) < nearlyNothing * one.peak_mt_per_yr;

/** A mark after the name of what only the peak needs. */
export const peakMark = (reading: Reading, one: SinkPlan | EdgePlan) =>
  onlyAtPeak(one) ? ` <span class="mark">${prose(reading.text('peak_only'))}</span>` : '';

/** Why something is built that hardly runs; nothing where all of it runs. */
export function peakNote(reading: Reading, key: 'peak_only_stores' | 'peak_only_pipes'): string {
  const among: readonly (SinkPlan | EdgePlan)[] = key === 'peak_only_stores' ? reading.stage.sinks : reading.stage.edges;
  const count = among.filter(onlyAtPeak).length;
  return count === 0 ? '' : `\n<p class="note">${prose(reading.text(key, { count }))}</p>`;
}
