import type { CaseDocument } from '../../../../src/case/case.ts';
import type { Network } from '../../../../src/network/network.ts';
import { detour, distances, links, offshoreFactor } from '../facts/network-settings.ts';
import { fixed, markdownTable, whole } from './markdown.ts';

type Link = (typeof links)[number]['value'];

function linkText({ from, to, nearest, max_km, ...more }: Link): string {
  const spacing = 'spacing_km' in more ? `, starts ${more.spacing_km} km apart` : '';
  const all = 'connect_all' in more ? ', and the shortest further ones that tie all together' : '';
  return `${from} to ${to}: ${nearest} nearest, up to ${max_km} km${spacing}${all}`;
}

/** Network: settings, what each step leaves, what is not reached. */
export function networkPart(document: CaseDocument, network: Network): string {
  const unreached = network.unreached.map(
    ({ terminal, id, name, distance_km }) => `${terminal} ${id} (${name}), ${fixed(distance_km, 1)} km`,
  );
  const settings = [
    ...Object.entries(distances).map(([key, { value, why }]) => [`\`${key}\``, String(value), why]),
    ...links.map(({ value, why }) => ['link', linkText(value), why]),
    ['`detour_factor`', `${detour.lower}–${detour.upper}`, `on connectors only; ${detour.source}`],
    ['`offshore_factor`', `${offshoreFactor.lower}–${offshoreFactor.upper}`, offshoreFactor.source],
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
