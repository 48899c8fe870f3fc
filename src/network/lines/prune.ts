import { type Issue, remark } from '../../base/issue.ts';
import { edgesByNode } from '../chains.ts';
import { type Draft, type DraftEdge, endKeys, pipeKm, type Spot } from '../draft.ts';
import { byText } from '../finish.ts';
import { contract } from './contract.ts';
import { groupsOf } from './join-components.ts';

/** Takes away what leads nowhere: rings at one node, and dead ends where no terminal stands, again and again. */
function withoutDeadEnds(edges: readonly DraftEdge[], spots: ReadonlySet<string>): DraftEdge[] {
  let left = [...edges];
  for (let before = Number.POSITIVE_INFINITY; left.length < before; ) {
    before = left.length;
    const at = edgesByNode(left, endKeys);
    const dead = (key: string) => !spots.has(key) && (at.get(key)?.length ?? 0) < 2;
    left = left.filter((edge) => {
      const [a, b] = endKeys(edge);
      return a !== b && !dead(a) && !dead(b);
    });
    left = contract(left, spots);
  }
  return left;
}

/** Removes dead ends, pass-through nodes, and parts without any source or sink; lengths, ways and geometry of the rest stay. */
export function prune(draft: Draft): Draft {
  const keep = new Set(draft.spots.keys());
  const edges = withoutDeadEnds(draft.edges, keep);
  const groups = groupsOf(edges);
  const held = new Set<string>();
  const touched = new Set(edges.flatMap(endKeys));
  for (const key of keep) if (touched.has(key)) held.add(groups.of(key));
  return { ...draft, edges: edges.filter((edge) => held.has(groups.of(endKeys(edge)[0]))) };
}

const idsOf = (spots: readonly Spot[], which: 'sources' | 'sinks') =>
  spots
    .flatMap((spot) => spot[which].map(({ id }) => id))
    .sort(byText)
    .join(', ');

/** Names the parts that stay apart from the largest, with the terminals they hold. */
export function apart(draft: Draft): Issue[] {
  const groups = groupsOf(draft.edges);
  const parts = new Map<string, { km: number; spots: Spot[] }>();
  const part = (key: string) => {
    groups.add(key);
    const name = groups.of(key);
    const known = parts.get(name) ?? { km: 0, spots: [] };
    parts.set(name, known);
    return known;
  };
  for (const edge of draft.edges) part(endKeys(edge)[0]).km += pipeKm(edge);
  for (const [key, spot] of draft.spots) part(key).spots.push(spot);
  const sorted = [...parts].sort(
    ([a, one], [b, other]) => other.spots.length - one.spots.length || other.km - one.km || byText(a, b),
  );
  return sorted
    .slice(1)
    .map(([, { km, spots }]) =>
      remark(
        'network.part_apart',
        {},
        { km: km.toFixed(1), sources: idsOf(spots, 'sources') || '–', sinks: idsOf(spots, 'sinks') || '–' },
      ),
    );
}
