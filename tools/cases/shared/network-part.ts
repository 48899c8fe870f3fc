import type { CaseDocument } from '../../../src/case/case.ts';
import type { Network } from '../../../src/network/network.ts';
import type { Range } from './facts.ts';
import { fixed, markdownTable, whole } from './markdown.ts';

/** A setting of the network, and why it has this value. */
export interface Setting<Value> {
  readonly value: Value;
  readonly why: string;
}

export interface Link {
  readonly from: 'source' | 'onshore_sink' | 'offshore_sink';
  readonly to: 'source' | 'onshore_sink' | 'offshore_sink' | 'network';
  readonly nearest: number;
  readonly max_km: number;
  readonly spacing_km?: number;
  readonly connect_all?: boolean;
}

/** How the candidate network is made of the lines. */
export interface NetworkSettings {
  readonly distances: Readonly<Record<string, Setting<number>>>;
  readonly links: readonly Setting<Link>[];
  readonly factors: readonly { readonly name: string; readonly range: Range; readonly why: string }[];
}

/** `network` of case.yaml. */
export const networkOf = ({ distances, links, factors }: NetworkSettings) => ({
  kind: 'lines',
  ...Object.fromEntries(Object.entries(distances).map(([key, { value }]) => [key, value])),
  links: links.map(({ value }) => value),
  ...Object.fromEntries(factors.map(({ name, range }) => [name, `${range.lower}..${range.upper}`])),
});

function linkText({ from, to, nearest, max_km, spacing_km, connect_all }: Link): string {
  const spacing = spacing_km === undefined ? '' : `, starts ${spacing_km} km apart`;
  const all = connect_all === true ? ', and the shortest further ones that tie all together' : '';
  return `${from} to ${to}: ${nearest} nearest, up to ${max_km} km${spacing}${all}`;
}

/** Network: settings, what each step leaves, what is not reached. */
export function networkPart(document: CaseDocument, network: Network, { distances, links, factors }: NetworkSettings): string {
  const unreached = network.unreached.map(
    ({ terminal, id, name, distance_km }) => `${terminal} ${id} (${name}), ${fixed(distance_km, 1)} km`,
  );
  const settings = [
    ...Object.entries(distances).map(([key, { value, why }]) => [`\`${key}\``, String(value), why]),
    ...links.map(({ value, why }) => ['link', linkText(value), why]),
    ...factors.map(({ name, range, why }) => [`\`${name}\``, `${range.lower}–${range.upper}`, why]),
  ];
  return `## Network 候选管网

Kind \`${document.network.kind}\`: the lines above with joins, accesses and links.

${markdownTable(['setting', 'value', 'why'], settings)}

${markdownTable(
  ['step', 'nodes', 'edges', 'km', 'components'],
  network.steps.map(({ step, nodes, edges, length_km, components }) => [step, nodes, edges, whole(length_km), components]),
)}

Not reached: ${unreached.length === 0 ? 'nothing' : unreached.join('; ')}.`;
}
