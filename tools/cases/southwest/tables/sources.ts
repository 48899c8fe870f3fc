import { makePlants } from '../../shared/plants.ts';
import type { Raw } from '../../shared/raw.ts';
import { byText, type SourceRow } from '../../shared/rows.ts';
import { captureCosts } from '../facts/capture.ts';
import { later_year, span } from '../facts/paper.ts';
import { makeAssumed } from './early.ts';
import { fieldsOf } from './fields.ts';

/** Every source of the case, in order of id; the plants of the trackers come in with the second stage. */
export function makeSources({ points, units }: Raw): SourceRow[] {
  const plants = makePlants(points, units, { span, costs: captureCosts }).map((plant) => ({
    ...plant,
    available_from_year: later_year,
  }));
  return [...plants, ...makeAssumed(fieldsOf(points))].sort((a, b) => byText(a.id, b.id));
}
