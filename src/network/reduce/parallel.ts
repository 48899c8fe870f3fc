import type { PipeOption } from '../../economics/pipeline-cost/pipeline-cost.ts';

/** What an edge or a chain of edges is charged by, km. */
export interface Charged {
  readonly cost_km: number;
  readonly right_of_way_km: number;
}

/** Yearly cost of having a pipe, and of each Mt/yr that it is sized for, million/yr. */
function costOf({ cost_km, right_of_way_km }: Charged, option: PipeOption, crf: number) {
  return {
    capacity: option.capacity_mt_per_yr,
    having:
      crf * (cost_km * option.capital_m_per_km + right_of_way_km * option.right_of_way_m_per_km) +
      cost_km * option.fixed_m_per_km_per_yr,
    perFlow:
      crf * (cost_km * option.capital_m_per_km_per_mt_per_yr + right_of_way_km * option.right_of_way_m_per_km_per_mt_per_yr),
  };
}

/** Whether for any two pipes along an edge one pipe carries what both can, as far as `most` can flow at all, and costs no more. */
export function oneServesForTwo(charged: Charged, options: readonly PipeOption[], most: number, crf: number): boolean {
  const costs = options.map((option) => costOf(charged, option, crf));
  return costs.every((a) =>
    costs.every((b) =>
      costs.some(
        (one) =>
          one.capacity >= Math.min(a.capacity + b.capacity, most) &&
          one.having <= a.having + b.having &&
          one.perFlow <= Math.min(a.perFlow, b.perFlow),
      ),
    ),
  );
}

/**
 * Whether an edge is never needed beside another between the same two nodes: the other is no longer in any charged length,
 * and along it one pipe serves for two.
 *
 * Keeps an optimum, for one stage and one flow: in an acyclic optimum both carry flow in the same direction, together no
 * more than `most`. Laid along the other edge alone, the two pipes would cost no more than now, and one pipe for both no
 * more than the two. Where only one is laid, it is moved to the other edge as it is.
 */
export function isDominated(
  edge: Charged,
  other: Charged,
  options: readonly PipeOption[],
  { most, capitalCharge }: { readonly most: number; readonly capitalCharge: number },
): boolean {
  return (
    other.cost_km <= edge.cost_km &&
    other.right_of_way_km <= edge.right_of_way_km &&
    oneServesForTwo(other, options, most, capitalCharge)
  );
}
