import type { Case } from '../../case/case.ts';
import { type Future, futureCase, futuresOf } from '../../case/uncertain/futures.ts';
import { buildNetwork } from '../../network/build.ts';
import type { Edge, Haulway, Network, Node } from '../../network/network.ts';
import type { Kinds } from '../kinds.ts';
import type { PlannedPart } from './planned-part.ts';

type Lengths = Pick<Edge, 'length_km' | 'offshore_km' | 'cost_km' | 'right_of_way_km'>;

/** The lengths of edges at all combinations of two values of each number that they depend on. */
interface Corners {
  readonly numbers: readonly { readonly key: string; readonly low: number; readonly high: number }[];
  /** By edge; then by combination, in whose number bit k tells whether number k stands at its high value. */
  readonly lengths: readonly (readonly Lengths[])[];
}

/** The part of a candidate network that a plan uses: plain JSON. */
export interface PartNetwork {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Ways other than by pipe; absent where the plan has none. Their lengths are known. */
  readonly haulage?: readonly Haulway[];
  /** null: lengths are no product of the numbers' own factors, and the network is built anew for every future. */
  readonly corners: Corners | null;
}

/** Numbers at whose every combination a network is built, at most: 16 networks. */
const mostNumbers = 4;

/** Draws of a number from which the two values that its lengths are known at are taken: the least and the greatest. */
const spanDraws = 64;

/** Seed of the futures in which networks are tried out; the simulation's own seed has no part in it. */
const trialSeed = 0;

const tables = new Set(['network', 'routes', 'corridors']);
const isOfNetwork = ({ key }: { readonly key: string }) => tables.has(key.split('/')[0] ?? '');

const lengthsOf = ({ length_km, offshore_km, cost_km, right_of_way_km }: Edge): Lengths => ({
  ...{ length_km, offshore_km, cost_km, right_of_way_km },
});

type Used = Omit<PartNetwork, 'corners'>;

/** What a plan uses of a network. Throws where it uses an edge that the network lacks. */
function used({ nodes, edges, haulage = [] }: Network, part: PlannedPart): Used {
  const byId = new Map(edges.map((edge) => [edge.id, edge]));
  const planned = part.pipes.map(({ edge: id, from, to }) => {
    const edge = byId.get(id);
    const ends = edge && [edge.from, edge.to];
    if (edge === undefined || ends?.includes(from) !== true || !ends.includes(to)) {
      throw new Error(`the plan lays a pipe along ${id} from ${from} to ${to}, which the network lacks`);
    }
    return { ...edge, geometry: [] };
  });
  const terminals = new Set([...part.sources, ...part.sinks].map(({ id }) => id));
  const hauled = new Set(part.hauls?.map(({ id }) => id));
  const ways = haulage.filter(({ id }) => hauled.has(id)).map((way) => ({ ...way, geometry: [] }));
  const touched = new Set([...planned, ...ways].flatMap(({ from, to }) => [from, to]));
  const here = (ids: readonly string[]) => ids.filter((id) => terminals.has(id));
  return {
    edges: planned,
    ...(ways.length > 0 ? { haulage: ways } : {}),
    nodes: nodes
      .map((node) => ({ ...node, sources: here(node.sources), sinks: here(node.sinks) }))
      .filter(({ id, sources, sinks }) => touched.has(id) || sources.length + sinks.length > 0),
  };
}

/**
 * Lengths of an edge between the corners, linear in each number by itself: exact for sums of products of factors, and to the
 * last bit what they are at the corners where a number does not change them.
 */
function between({ numbers }: Corners, corners: readonly Lengths[], future: Future): Lengths {
  const shares = numbers.map(({ key, low, high }) => ((future.get(key) ?? Number.NaN) - low) / (high - low));
  const at = (of: keyof Lengths): number => {
    let values = corners.map((lengths) => lengths[of]);
    for (const share of shares) {
      const pairs = Array.from({ length: values.length / 2 }, (_, pair) => [values[2 * pair], values[2 * pair + 1]]);
      values = pairs.map(([low = Number.NaN, high = Number.NaN]) => low + share * (high - low));
    }
    return values[0] ?? Number.NaN;
  };
  return {
    ...{ length_km: at('length_km'), offshore_km: at('offshore_km') },
    ...{ cost_km: at('cost_km'), right_of_way_km: at('right_of_way_km') },
  };
}

const edgesAt = ({ edges }: Used, corners: Corners, future: Future): Edge[] =>
  edges.map((edge, index) => ({ ...edge, ...between(corners, corners.lengths[index] ?? [], future) }));

/** Edges are kept to 1e-9 km, each corner to half of that; beyond it lengths agree to 1e-9 of themselves. */
const agrees = (found: number, expected: number) => Math.abs(found - expected) <= 4e-9 + 1e-9 * Math.abs(expected);

/** Whether edges, in one order, have the same lengths. */
const sameLengths = (found: readonly Edge[], expected: readonly Edge[]) =>
  found.every((edge, index) =>
    (Object.entries(lengthsOf(edge)) as [keyof Lengths, number][]).every(([name, km]) =>
      agrees(km, expected[index]?.[name] ?? Number.NaN),
    ),
  );

/** Builds the network of a case in a future and keeps what a plan uses of it. */
function builder(study: Case, kinds: Kinds, part: PlannedPart) {
  return (future: Future) => used(buildNetwork(futureCase(study, kinds, future), kinds.networks), part);
}

/**
 * What a plan uses of the candidate network, with what its lengths become in any future. Building a network takes seconds, so
 * it is built at the corners of the numbers that it depends on (factors for detours and for the sea), one build inside
 * proves that what lies between follows from them, and where it does not, networks are built future by future.
 */
export function partNetwork(study: Case, kinds: Kinds, part: PlannedPart): PartNetwork {
  const futures = futuresOf(study, kinds, trialSeed);
  const [first, inner, ...more] = Array.from({ length: spanDraws }, () => futures.next()) as [Future, Future, ...Future[]];
  const build = builder(study, kinds, part);
  const numbers = futures.numbers.filter(isOfNetwork).map(({ key }) => {
    const drawn = [first, inner, ...more].map((future) => future.get(key) ?? Number.NaN);
    return { key, low: Math.min(...drawn), high: Math.max(...drawn) };
  });
  if (numbers.length > mostNumbers) return { ...build(first), corners: null };
  const [base, ...others] = Array.from({ length: 2 ** numbers.length }, (_, corner) =>
    build(new Map([...first, ...numbers.map(({ key, low, high }, k) => [key, (corner >> k) & 1 ? high : low] as const)])),
  ) as [Used, ...Used[]];
  const lengths = base.edges.map((_, index) => [base, ...others].map(({ edges }) => lengthsOf(edges[index] as Edge)));
  const corners = { numbers, lengths };
  const follows = futures.numbers.length === 0 || sameLengths(edgesAt(base, corners, inner), build(inner).edges);
  return { ...base, corners: follows ? corners : null };
}

/** The planned part of the network in a future. Where networks are built anew, the future has to be one of the whole case. */
export function networkIn(network: PartNetwork, study: Case, kinds: Kinds, part: PlannedPart, future: Future): Network {
  const none = { unreached: [], steps: [], remarks: [] };
  const { corners, nodes, haulage } = network;
  const ways = haulage === undefined ? {} : { haulage };
  if (corners !== null) return { nodes, edges: edgesAt(network, corners, future), ...ways, ...none };
  return { ...builder(study, kinds, part)(future), ...none };
}
