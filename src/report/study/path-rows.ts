import { pathsNamed } from '../../case/paths/index.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PathSet, PathsStudy } from '../../study/studies/paths.ts';
import type { Language } from '../../text/language.ts';

/** A set of paths with the plan that is shown for it. */
export interface PathRow {
  readonly set: PathSet;
  /** For all targets or, where they cannot be met, for the share of them that can; null where there is none. */
  readonly plan: Plan | null;
  /** Share of the targets that the plan meets; null where there is no plan. */
  readonly share: number | null;
}

/** The plan of a set that is shown, and the share of the targets that it meets. */
export function pathRow(set: PathSet): PathRow {
  const { planned, at_share, largest } = set;
  if (planned.status === 'planned') return { set, plan: planned.plan, share: 1 };
  if (at_share?.status === 'planned') return { set, plan: at_share.plan, share: largest?.planned ?? null };
  return { set, plan: null, share: null };
}

/** How far the plan of a row can be from the best, by all that is proved; null where nothing is. */
export function provenGap({ set, plan, share }: PathRow): number | null {
  if (plan === null || share !== 1 || set.bound_annual_m === null) return plan?.gap.total ?? null;
  const { annual_m } = plan.cost;
  return annual_m === 0 ? null : Math.max(0, annual_m - set.bound_annual_m) / Math.abs(annual_m);
}

/** The names of paths side by side: `CCUS-EGR + CCS`. */
export const pathsLabel = (ids: readonly string[], language: Language): string =>
  pathsNamed(ids)
    .map(({ name }) => name[language])
    .join(' + ');

/** All paths together, each alone, then all without each; every set once. */
export function pathRows({ paths, sets }: PathsStudy): readonly PathRow[] {
  const size = ({ paths: ids }: PathSet) => (ids.length === paths.length ? 0 : ids.length);
  return [...sets].sort((a, b) => size(a) - size(b)).map(pathRow);
}

export const setNamed = ({ sets }: PathsStudy, name: string | null): PathSet | undefined => sets.find((set) => set.name === name);

/** All paths together. */
export const togetherOf = ({ sets }: PathsStudy): PathSet => sets.at(-1) as PathSet;
