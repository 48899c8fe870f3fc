import type { CaseKinds } from '../../../src/case/case.ts';
import { pipelineCosts } from '../../../src/economics/pipeline-cost/kinds.ts';
import { sinkKinds } from '../../../src/economics/revenue/kinds.ts';
import { networkKinds } from '../../../src/network/kinds.ts';
import type { Network } from '../../../src/network/network.ts';
import { measures } from '../../../src/plan/milestones/index.ts';
import { groupBy } from './rows.ts';

export const kinds: CaseKinds = { pipes: pipelineCosts, sinks: sinkKinds, networks: networkKinds, measures };

/** Sources and sinks that reach each other, by id. */
export interface Part {
  readonly sources: readonly string[];
  readonly sinks: readonly string[];
}

/** The connected parts of a network that hold a source and a sink at least. */
export function connectedParts(network: Network): Part[] {
  const parent = new Map(network.nodes.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const above = parent.get(id) ?? id;
    return above === id ? id : root(above);
  };
  for (const { from, to } of network.edges) parent.set(root(from), root(to));
  return [...groupBy(network.nodes, ({ id }) => root(id)).values()]
    .map((nodes) => ({ sources: nodes.flatMap(({ sources }) => sources), sinks: nodes.flatMap(({ sinks }) => sinks) }))
    .filter(({ sources, sinks }) => sources.length > 0 && sinks.length > 0);
}
