import { type Cost, costOfPlan, type Saving, savingOf } from '../compared/saving.ts';
import type { PathSet, PathValue } from '../studies/paths.ts';

/** A set of which it is not yet said what all plans prove of it together. */
export type UnboundSet = Omit<PathSet, 'bound_annual_m'>;

/** Whether every plan of a set is one of another too: that has all its paths, and asks for nothing more. */
const within = (a: UnboundSet, b: UnboundSet) =>
  a.paths.every((id) => b.paths.includes(id)) && a.pins_set_aside.join() === b.pins_set_aside.join();
const fullCost = ({ planned }: UnboundSet): Cost | undefined =>
  planned.status === 'planned' ? costOfPlan(planned.plan) : undefined;

/** The best that is proved of what a set costs at least: what is proved of any set that contains it holds for it too. */
export function leastOf(set: UnboundSet, sets: readonly UnboundSet[]): number | null {
  const bounds = sets.filter((other) => within(set, other)).flatMap((other) => fullCost(other)?.bound_annual_m ?? []);
  return bounds.length === 0 ? null : Math.max(...bounds);
}

/** The cheapest plan known that a set may keep to: its own, or that of a set within it. */
const mostOf = (set: PathSet, sets: readonly PathSet[]): number =>
  Math.min(...sets.filter((other) => within(other, set)).flatMap((other) => fullCost(other)?.annual_m ?? []));

/**
 * What more paths save: Σ over the terms is the difference of the two plans that were found. The range is of the two optima,
 * by all that is proved; more paths never cost more, so it begins at 0 or above unless they ask for pins that the fewer do not.
 * Null where one has no plan.
 */
function savedBy(more: PathSet, fewer: PathSet, sets: readonly PathSet[]): Saving | null {
  const [all, few] = [fullCost(more), fullCost(fewer)];
  if (all === undefined || few === undefined) return null;
  const [least, leastFew] = [more.bound_annual_m, fewer.bound_annual_m];
  const floor = within(fewer, more) ? 0 : Number.NEGATIVE_INFINITY;
  return {
    ...savingOf(few, all),
    low_m: leastFew === null ? null : Math.max(floor, leastFew - mostOf(more, sets)),
    high_m: least === null ? null : mostOf(fewer, sets) - least,
  };
}

/** What each path comes to: alone against all together, and what it adds to all others. */
export function pathValues(paths: readonly string[], sets: readonly PathSet[]): readonly PathValue[] {
  const of = (ids: readonly string[]) => sets.find((set) => set.paths.join() === ids.join());
  const together = of(paths) as PathSet;
  return paths.map((path): PathValue => {
    const alone = of([path]) as PathSet;
    const without = of(paths.filter((id) => id !== path));
    return {
      path,
      ...{ alone: alone.name, without: without?.name ?? null },
      saved_by_others: savedBy(together, alone, sets),
      adds: without === undefined ? null : savedBy(together, without, sets),
    };
  });
}
