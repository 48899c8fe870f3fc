import { evaluate, expressionOf, minus } from '../../milp/expression.ts';
import type { Model, ModelLists } from '../../model/build.ts';
import type { Stage } from '../../model/context.ts';
import { feasibilityTolerance } from '../../solve/point.ts';
import type { Violation } from '../studies.ts';

type Kind = Pick<Violation, 'of' | 'unit'>;

/** The constraints of the model that hold a plan to numbers which only the future knows. */
const kindOfCondition: Readonly<Record<string, Kind>> = {
  demand: { of: 'demand', unit: 'Mt' },
  storage_capacity: { of: 'storage', unit: 'Mt' },
  egr_capacity: { of: 'storage', unit: 'Mt' },
  injection_rate: { of: 'storage', unit: 'Mt/yr' },
  capture_limit: { of: 'capture', unit: 'Mt/yr' },
  haul_capacity: { of: 'transport', unit: 'Mt/yr' },
};

/** A condition of a plan, at a point: `short` is by how much it is missed in its own unit, 0 or less where it is met. */
export interface Tested extends Kind {
  /** `demand(coal)`, `storage_capacity(K1)`, … */
  readonly constraint: string;
  readonly short: number;
  /** Short by more than the tolerance of the solvers. */
  readonly missed: boolean;
}

/**
 * The conditions of a model of one stage, tested at a point by the model's own rows, each for itself. An exact demand is
 * missed by too few tonnes only: more than a future asks for is no failing of the plan.
 *
 * @param wanted which to test; all of them unless told otherwise
 */
export function testConditions(
  { context, variables, cash }: Model,
  { constraints }: ModelLists,
  values: ArrayLike<number>,
  wanted?: { has(constraint: string): boolean },
): Tested[] {
  const [stage] = context.stages as [Stage];
  return constraints.flatMap(({ name, ...of }) => {
    const kind = kindOfCondition[name];
    if (kind === undefined) return [];
    return [...of.forEach(context)].flatMap((member): Tested[] => {
      const constraint = `${name}(${of.label(member)})`;
      if (wanted?.has(constraint) === false) return [];
      const { left, sense, right } = of.row(member, stage, context, variables, cash);
      const short = evaluate(sense === '<=' ? minus(left, right) : minus(right, left), values);
      const limit = evaluate(expressionOf(right), values);
      return [{ constraint, ...kind, short, missed: short > feasibilityTolerance * Math.max(1, Math.abs(limit)) }];
    });
  });
}
