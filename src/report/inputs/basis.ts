import type { Case } from '../../case/case.ts';
import type { TargetPlan } from '../../plan/plan.ts';
import { term } from '../../text/terms.ts';
import { badge } from '../html.ts';
import type { CaseReading } from '../reading.ts';

/** How little a figure is known, weakest first. */
const weakestFirst = ['illustrative', 'assumed', 'estimated', 'reported'] as const;

/** The weakest of several bases; undefined where none is stated. */
export const weakestBasis = (bases: readonly (string | undefined)[]): string | undefined =>
  weakestFirst.find((basis) => bases.includes(basis));

/** The badge of a basis that a reader must not overlook, worded. */
export const basisBadge = ({ language }: Pick<CaseReading, 'language'>, basis: string | undefined): string =>
  badge(basis, term(basis ?? '', language));

/** The target of the case that a plan lists. */
export const statedTarget = ({ targets }: Case, { sector, stage, counts }: TargetPlan) =>
  targets.find(
    (one) => (one.sector ?? 'all') === sector && one.stage === stage && (one.counts ?? 'captured') === (counts ?? 'captured'),
  );
