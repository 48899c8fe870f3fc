import { describe, expect, it } from 'vitest';
import type { CrispCase } from '../../src/case/case.ts';
import { distanceKm } from '../../src/geo/geodesic.ts';
import { buildNetwork } from '../../src/network/build.ts';
import { networkKinds } from '../../src/network/kinds.ts';
import type { Network } from '../../src/network/network.ts';
import { crispCase } from './crisp-case.ts';
import { plain, straight } from './hand-drawn.ts';
import { asciiGrid, centre, costLayer, flat, networkOf, terminals as places, terrainFiles } from './terrain/terrain-folder.ts';

type Terminal = NonNullable<CrispCase['terminals']>[number];
const terminal = (id: string, [longitude, latitude]: readonly [number, number], change: Partial<Terminal> = {}): Terminal => ({
  ...{ id, name: `port ${id}`, longitude, latitude, loading: 'plant', unloading: 'plant' },
  ...change,
});
const link = (from: string, to: string) => ({ id: `${from}-${to}`, mode: 'ship', from, to, length_km: 500 });

const ways = ({ haulage = [] }: Network) => haulage.map(({ id, from, to, length_km }) => `${id}: ${from} ${to} ${length_km}`);

function build(network: CrispCase['network'], terminals: readonly Terminal[], links = [link('P', 'Q')]): Network {
  const base = crispCase({
    network,
    sources: [{ id: 'S1', at: [0, 0] }],
    sinks: [{ id: 'K1', at: [1, 0] }],
    routes: [straight('R1', [0, 0], [0.5, 0], [1, 0])],
  });
  return buildNetwork({ ...base, terminals: [...terminals], links }, networkKinds);
}

describe('terminals and links in a network', () => {
  const graph = { kind: 'graph', snap_km: 1 };

  it('a terminal is a place of its own beside the one where it meets the pipes', () => {
    const network = build(graph, [terminal('P', [0, 0.001]), terminal('Q', [1, 0], { loading: undefined })]);
    expect(network.nodes.map(({ id, terminals }) => [id, terminals])).toEqual([
      ['K1', ['Q']],
      ['P', undefined],
      ['Q', undefined],
      ['S1', ['P']],
    ]);
    expect(ways(network)).toEqual(['P-Q: P Q 500', 'P:loading: S1 P 0', 'P:unloading: P S1 0', 'Q:unloading: Q K1 0']);
    // Pipes are what they would be without.
    const { haulage: _ways, nodes: _nodes, ...pipes } = network;
    const { nodes: _bare, ...bare } = build(graph, [], []);
    expect(pipes).toEqual(bare);
  });

  it('a terminal far from all nodes of a drawn graph is a node itself, and reached by its links', () => {
    const network = build(graph, [terminal('P', [0, 0]), terminal('Q', [3, 0])]);
    expect(network.nodes.find(({ terminals }) => terminals?.includes('Q'))).toMatchObject({
      longitude: 3,
      sources: [],
      sinks: [],
    });
    expect(network.unreached).toEqual([]);
  });

  it('a terminal near a line is tied to it as sinks are, one farther off stands apart', () => {
    const terminals = [terminal('P', [0.25, 0.02]), terminal('Q', [0.75, 0.2])];
    const network = build({ ...plain }, terminals);
    const [access] = network.edges.filter(({ kind }) => kind === 'access');
    expect(access?.length_km).toBeCloseTo(distanceKm([0.25, 0], [0.25, 0.02]), 9);
    expect(ways(network)).toContain(`P:loading: ${access?.from === '0.25,0' ? access.to : access?.from} P 0`);
    expect(network.edges.some(({ from, to }) => [from, to].includes('0.75,0.2'))).toBe(false);
    // With its own distance of access it is tied too.
    const wide = build({ ...plain, terminal_access_km: 30 }, terminals);
    expect(wide.edges.filter(({ kind }) => kind === 'access').length).toBe(2);
  });

  it('a terminal stands on a cell of a terrain, and ways lead there', async () => {
    const modes = `modes:
  - id: ship
    kind: ship
    cost_per_t: 1
terminal_plants:
  - id: plant
`;
    const at = (column: number, row: number) => [...centre(column, row)].reverse().join(',');
    const network = await networkOf({
      ...terrainFiles(`${costLayer}${modes}`, { 'cost.asc': asciiGrid(flat) }),
      ...places([2, 4], [9, 4]),
      'terminals.csv': `id,name,latitude,longitude,loading,unloading\nP,Port,${at(5, 7)},plant,\nQ,Quay,${at(9, 4)},,plant\n`,
      'links.csv': 'id,mode,from,to,length_km\nPQ,ship,P,Q,100\n',
    });
    expect(network.nodes.find(({ sinks }) => sinks.includes('K1'))?.terminals).toEqual(['Q']);
    const port = network.nodes.find(({ terminals }) => terminals?.includes('P'));
    expect(network.edges.some(({ from, to }) => [from, to].includes(port?.id ?? '–'))).toBe(true);
    expect(ways(network)).toEqual([`P:loading: ${port?.id} P 0`, 'PQ: P Q 100', 'Q:unloading: Q K1 0']);
  });
});
