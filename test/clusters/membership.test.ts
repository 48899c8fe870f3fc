import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { centralCase } from '../../src/case/realise.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { type Membership, membershipOf } from '../../src/network/hubs/membership.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { plant, route, store } from '../fixtures/hand-case.ts';
import { clusterCase, clusters, routes } from './cluster-case.ts';

function membership(change: Partial<CaseDocument>): Membership {
  const crisp = centralCase(parseCase(clusterCase(change), defaultKinds).study);
  const found = membershipOf(crisp, buildNetwork(crisp, defaultKinds.networks));
  if (found === undefined) throw new Error('the case has no clusters');
  return found;
}

const told = ({ members }: Membership) =>
  members.map(({ id, cluster, outside, distance_km }) => [id, cluster ?? outside, distance_km]);
const nodes = ({ clusterOfNode }: Membership) => [...clusterOfNode].map(([node, cluster]) => `${node} ${cluster}`).sort();

describe('the nearest hub over the network', () => {
  it('takes every place along the candidate edges', () => {
    // S is the hub A. T is 30 + 40 from A, 30 + 60 from B. J is 40 from A, 60 from B. O is 100 from B.
    const found = membership({});
    expect(told(found)).toEqual([
      ['S', 'a', 0],
      ['T', 'a', 70],
      ['K', 'b', 0],
      ['O', 'b', 100],
    ]);
    expect(nodes(found)).toEqual(['111,30 a', 'K b', 'O b', 'S a', 'T a']);
  });

  it('leaves out what is too far, and says so', () => {
    const found = membership({ cluster_membership: { rule: 'nearest_hub', within_km: 70 } });
    expect(told(found)).toEqual([
      ['S', 'a', 0],
      ['T', 'a', 70],
      ['K', 'b', 0],
      ['O', 'too_far', 100],
    ]);
    expect(nodes(found)).toEqual(['111,30 a', 'K b', 'S a', 'T a']);
  });

  it('leaves out what no edge leads to, and what is not on the network', () => {
    const far = { ...store('O'), id: 'P', name: 'P', longitude: 113, latitude: 33 };
    const split = [
      routes[0]!,
      routes[1]!,
      routes[2]!,
      route('O', 'O', 10, {
        id: 'OO',
        lines: [
          [
            [112, 31],
            [112, 32],
          ],
        ],
      }),
    ];
    const found = membership({ sinks: [store('K'), store('O'), far], routes: split });
    expect(told(found).slice(2)).toEqual([
      ['K', 'b', 0],
      ['O', 'no_way', undefined],
      ['P', 'unreached', undefined],
    ]);
  });

  it('counts the way from a hub town to its node', () => {
    // The town lies 0.1 degree north of S: 11.09 km on the ellipsoid at 30° N.
    const [west, east] = clusters;
    const north = { ...west!, hubs: [{ name: 'A', longitude: 110, latitude: 30.1 }] };
    const found = membership({ clusters: [north, east!] });
    expect(found.hubs[0]).toMatchObject({ cluster: 'a', name: 'A', node: 'S', offset_km: expect.closeTo(11.085, 2) });
    expect(found.members[1]!.distance_km).toBeCloseTo(70 + found.hubs[0]!.offset_km, 9);
  });

  it('takes the word of a row before the rule', () => {
    const found = membership({ sources: [plant('S'), plant('T', { cluster: 'b' })] });
    expect(found.members.find(({ id }) => id === 'T')).toEqual({
      ...{ terminal: 'source', id: 'T', cluster: 'b', by: 'row', nearest: 'A', distance_km: 70 },
    });
    expect(found.clusterOfNode.get('T')).toBe('b');
  });
});

describe('membership as given', () => {
  const cluster_membership = { rule: 'given' as const };

  it('leaves out what names no cluster; a junction is of the nearest member', () => {
    const sources = [plant('S', { cluster: 'a' }), plant('T')];
    const found = membership({ cluster_membership, sources, sinks: [store('K', { cluster: 'b' }), store('O')] });
    expect(told(found).map(([id, cluster]) => [id, cluster])).toEqual([
      ['S', 'a'],
      ['T', 'not_given'],
      ['K', 'b'],
      ['O', 'not_given'],
    ]);
    // J is 40 from S and 60 from K; T and O themselves say that they are in none.
    expect(nodes(found)).toEqual(['111,30 a', 'K b', 'S a']);
  });

  it('gives a node to no cluster where its places disagree', () => {
    const sources = [plant('S', { cluster: 'a' }), plant('S', { id: 'S2', cluster: 'b' })];
    const found = membership({
      cluster_membership,
      sources,
      sinks: [store('K', { cluster: 'b' })],
      routes: [route('S', 'K', 100)],
    });
    expect(nodes(found)).toEqual(['K b']);
  });
});

describe('k-medoids', () => {
  const cluster_membership = { rule: 'k_medoids' as const };

  it('start at the hubs and move to the middle of their members', () => {
    // Two plants at T: from S all three are 70 + 70 away in sum, from T only 70. K and O are 100 apart either way: B stays.
    const found = membership({ cluster_membership, sources: [plant('S'), plant('T'), plant('T', { id: 'T2' })] });
    expect(found.seeds.map(({ name, node }) => [name, node])).toEqual([
      ['A', 'T+T2'],
      ['B', 'K'],
    ]);
    expect(told(found)).toEqual([
      ['S', 'a', 70],
      ['T', 'a', 0],
      ['T2', 'a', 0],
      ['K', 'b', 0],
      ['O', 'b', 100],
    ]);
  });

  it('count only members within the distance', () => {
    // S is 40 + 30 from T: beyond 60 it is no member once A has moved there, so A has nothing to move for and stays.
    const sources = [plant('S'), plant('T'), plant('T', { id: 'T2' })];
    const found = membership({ cluster_membership: { ...cluster_membership, within_km: 60 }, sources });
    expect(told(found)).toEqual([
      ['S', 'a', 0],
      ['T', 'too_far', 70],
      ['T2', 'too_far', 70],
      ['K', 'b', 0],
      ['O', 'too_far', 100],
    ]);
  });
});

describe('membership', () => {
  it('does not depend on the order of tables', () => {
    const rows = {
      sources: [plant('S'), plant('T'), plant('T', { id: 'T2' })],
      sinks: [store('K'), store('O')],
      routes: [...routes, route('S', 'T', 75)],
      clusters,
    };
    const shuffled = fc.record({
      ...{
        sources: fc.shuffledSubarray(rows.sources, { minLength: 3 }),
        sinks: fc.shuffledSubarray(rows.sinks, { minLength: 2 }),
      },
      ...{
        routes: fc.shuffledSubarray(rows.routes, { minLength: 5 }),
        clusters: fc.shuffledSubarray(clusters, { minLength: 2 }),
      },
      rule: fc.constantFrom('nearest_hub' as const, 'k_medoids' as const),
      within_km: fc.constantFrom(undefined, 60, 90),
    });
    fc.assert(
      fc.property(shuffled, ({ rule, within_km, ...tables }) => {
        const cluster_membership = { rule, ...(within_km === undefined ? {} : { within_km }) };
        const [one, other] = [membership({ ...rows, cluster_membership }), membership({ ...tables, cluster_membership })];
        expect(other.members).toEqual(one.members);
        expect(nodes(other)).toEqual(nodes(one));
      }),
    );
  });
});
