import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { caseHash } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { centralCase } from '../../src/case/realise.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { planned } from '../properties/planning.ts';
import { cross, instance, type Place, planarEdges, sizes, splitOf } from './bench.ts';

const networkOf = (document: CaseDocument) => buildNetwork(centralCase(parseCase(document, defaultKinds).study), networkKinds);

describe('an instance', () => {
  it('is the same for the same seed, to the byte, and another for another', () => {
    const asked = { size: 'quarter', set: 'plain', seed: 1 } as const;
    expect(JSON.stringify(instance(asked))).toBe(JSON.stringify(instance(asked)));
    const hashes = [1, 2, 3, 4, 5].map((seed) => caseHash(parseCase(instance({ ...asked, seed }), defaultKinds).study));
    expect(new Set(hashes).size).toBe(5);
    // Best plans known, and everything published, are of these very cases.
    expect(hashes[0]).toBe('c267592372fbb0fee4c41ae9b8bcaba4820bfd0f328acd346268b692d3fee288');
  });

  it.each(['quarter', 'delta-size', 'large', 'national'])(
    '%s has its sizes exactly, as the network that is planned on',
    (size) => {
      const { sources, sinks, junctions, edges, diameters } = sizes[size]!;
      const document = instance({ size, set: 'plain', seed: 1 });
      const network = networkOf(document);
      expect([document.sources.length, document.sinks.length, network.edges.length]).toEqual([sources, sinks, edges]);
      expect(network.nodes.length).toBe(sources + sinks + junctions);
      expect(network.unreached).toEqual([]);
      expect(network.steps.at(-1)?.components).toBe(1);
      expect((document.pipes.sizes as unknown[]).length).toBe(diameters);
    },
  );

  it('has pipes four times dearer in the dear set, and nothing else', () => {
    const [plain, dear] = (['plain', 'dear'] as const).map((set) => instance({ size: 'quarter', set, seed: 3 }));
    const capital = ({ pipes }: CaseDocument) =>
      (pipes.sizes as { capital_m_per_km: number }[]).map((pipe) => pipe.capital_m_per_km);
    for (const [k, value] of capital(dear!).entries()) expect(value / capital(plain!)[k]!).toBeCloseTo(4, 6);
    const rest = ({ pipes: _pipes, name: _name, ...others }: CaseDocument) => others;
    expect(rest(dear!)).toEqual(rest(plain!));
  });

  it('has a plan whose cost splits as the recipe says', async () => {
    const outcome = await planned(instance({ size: 'quarter', set: 'plain', seed: 3 }), { gap: 0.03 });
    if (outcome.status !== 'planned') throw new Error(outcome.status);
    const { capture_annual_m: capture, storage_annual_m: storage, transport_annual_m: transport } = outcome.plan.cost;
    expect(splitOf({ capture, storage, transport })).toMatchObject({ within: true });
  });

  it('splits: a part outside its window is told', () => {
    expect(splitOf({ capture: 77.5, storage: 18, transport: 4.5 }).within).toBe(true);
    expect(splitOf({ capture: 76, storage: 18, transport: 6 }).within).toBe(false);
  });
});

describe('a planar network', () => {
  it('crosses nowhere: every two edges of an instance, tried', () => {
    const { routes } = instance({ size: 'delta-size', set: 'plain', seed: 4 });
    const places: Place[] = [];
    const at = new Map<string, number>();
    const index = (place: Place) => {
      if (!at.has(String(place))) at.set(String(place), places.push(place) - 1);
      return at.get(String(place))!;
    };
    const edges = routes!.map(({ lines }) => lines[0]!.map((place) => index(place as unknown as Place)) as unknown as Place);
    const crossing = edges.flatMap((one, k) => edges.slice(0, k).filter((other) => cross(places, one, other)));
    expect(crossing).toEqual([]);
  });

  it('of a square takes its sides and one diagonal', () => {
    const square: Place[] = [
      [0, 0],
      [10, 0],
      [10.5, 10],
      [0, 10],
    ];
    expect(planarEdges(square, 5, 20)).toHaveLength(5);
    expect(() => planarEdges(square, 6, 20)).toThrow('5 edges, not 6');
    expect(() => planarEdges(square, 3, 5)).toThrow('do not join');
  });

  it('knows what crosses: in the middle, by touching, by lying on another; a shared end does not', () => {
    const places: Place[] = [
      [0, 0],
      [2, 2],
      [0, 2],
      [2, 0],
      [1, 1],
      [5, 5],
    ];
    const crosses = (one: Place, other: Place) => cross(places, one, other);
    expect([crosses([0, 1], [2, 3]), crosses([0, 1], [2, 4]), crosses([0, 1], [0, 5])]).toEqual([true, true, true]);
    expect([crosses([0, 1], [1, 5]), crosses([0, 2], [3, 4]), crosses([0, 2], [0, 3])]).toEqual([false, false, false]);
  });
});
