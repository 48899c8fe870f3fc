import type { PipeOption } from '../../economics/pipeline-cost/pipeline-cost.ts';
import { chainsOf, type Link } from '../chains.ts';
import type { Edge, Node } from '../network.ts';
import type { Carriage } from './carriage.ts';

/** Ratios of lengths that are equal up to the rounding of lengths to 1e-9 km, for edges of a kilometre and more. */
const sameRatio = 1e-9;

const paysRightOfWay = (option: PipeOption): boolean =>
  option.right_of_way_m_per_km !== 0 || option.right_of_way_m_per_km_per_mt_per_yr !== 0;

/**
 * Whether every pipe option costs on one edge the same multiple of what it costs on the other. Where rights of way are paid, an
 * edge that costs nothing is proportional to all, and so would join edges that are not proportional to each other.
 */
function proportional(a: Edge, b: Edge, options: readonly PipeOption[]): boolean {
  if (!options.some(paysRightOfWay)) return true;
  if (a.cost_km + a.right_of_way_km === 0 || b.cost_km + b.right_of_way_km === 0) return false;
  const [left, right] = [a.cost_km * b.right_of_way_km, b.cost_km * a.right_of_way_km];
  return Math.abs(left - right) <= sameRatio * Math.max(left, right);
}

/**
 * Edges in series, as chains; an edge that is in series with none is a chain of one. Two edges follow each other at a node
 * where they alone meet and no plant or store stands, where their costs are proportional.
 *
 * Keeps an optimum: at such a node both edges carry the same net flow, at the peak and on the average, in every stage.
 * For given net flows both edges may be laid and run in exactly the same ways (options, stages, directions), and each way
 * costs on one edge λ ≥ 0 times what it costs on the other. So the cheapest way is the same for both, and an optimum in
 * which they differ stays one when one is laid and run like the other. What lies along a chain is then decided once.
 * For this the same has to be said of both edges by name (permits, lines that are there). Where capital is limited stage by
 * stage nothing is joined: half of a chain may be laid with what one stage has left, the other half in the next.
 */
export function seriesOf(
  edges: readonly Edge[],
  nodes: ReadonlyMap<string, Node>,
  { options, kept, said, budgeted = false }: Pick<Carriage, 'options' | 'kept' | 'said' | 'budgeted'>,
): Link<Edge>[][] {
  const passes = (key: string, a: Edge, b: Edge): boolean => {
    const node = nodes.get(key);
    const bare = node !== undefined && node.sources.length + node.sinks.length === 0;
    if (budgeted || said?.(a) !== said?.(b)) return false;
    return bare && kept?.has(a.id) !== true && kept?.has(b.id) !== true && proportional(a, b, options);
  };
  return chainsOf(edges, { ends: ({ from, to }) => [from, to], passes });
}
