import type { CaseDocument } from '../../../../src/case/case.ts';
import type { Network } from '../../../../src/network/network.ts';
import { fixed, markdownTable, whole } from './markdown.ts';

const setting = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Network: settings, what each step leaves, what is not reached. */
export function networkPart(document: CaseDocument, network: Network): string {
  const { kind, ...settings } = document.network;
  const unreached = network.unreached.map(
    ({ terminal, id, name, distance_km }) => `${terminal} ${id} (${name}), ${fixed(distance_km, 1)} km`,
  );
  return `## Network 候选管网

Kind \`${kind}\`. The settings are those that a trial of this case found to give one component without needless links:

${markdownTable(
  ['setting', 'value'],
  Object.entries(settings).map(([key, value]) => [`\`${key}\``, setting(value)]),
)}

${markdownTable(
  ['step', 'nodes', 'edges', 'km', 'components'],
  network.steps.map(({ step, nodes, edges, length_km, components }) => [step, nodes, edges, whole(length_km), components]),
)}

Not reached: ${unreached.length === 0 ? 'nothing' : `${unreached.join('; ')}`}.`;
}
