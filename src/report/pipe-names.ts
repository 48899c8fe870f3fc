import type { Network } from '../network/network.ts';
import type { EdgePlan } from '../plan/plan.ts';
import { term } from '../text/terms.ts';
import { fixed } from './number.ts';
import type { CaseReading } from './reading.ts';

type Node = Network['nodes'][number];

/** `32.43° N, 119.63° E`: to a hundredth of a degree, about a kilometre. */
export function placeText({ latitude, longitude }: Pick<Node, 'latitude' | 'longitude'>): string {
  const north = `${fixed(Math.abs(latitude), 2)}° ${latitude < 0 ? 'S' : 'N'}`;
  return `${north}, ${fixed(Math.abs(longitude), 2)}° ${longitude < 0 ? 'W' : 'E'}`;
}

/** What a pipe and its ends are called: plants and stores by name, other places by where they are, pipes by the routes they follow. */
export interface PipeNames {
  end(node: string): string;
  /** Names of the routes; for a pipe along none, what it is: access line, join, direct link. */
  along(edge: Pick<EdgePlan, 'id' | 'routes'>): string;
}

export function pipeNames({ network, study, sourceOf, sinkOf, text, language }: CaseReading): PipeNames {
  const terminals = new Map(study.terminals?.map(({ id, name }) => [id, name]));
  const ends = new Map(
    network.nodes.map((node) => {
      const ids = [
        ...node.sources.map((id) => sourceOf.get(id)?.name ?? id),
        ...node.sinks.map((id) => sinkOf.get(id)?.name ?? id),
        ...(node.terminals ?? []).map((id) => terminals.get(id) ?? id),
      ];
      const rest = ids.length > 2 ? ` + ${ids.length - 2}` : '';
      return [node.id, ids.length === 0 ? text('junction', { place: placeText(node) }) : ids.slice(0, 2).join(' + ') + rest];
    }),
  );
  const routes = new Map(study.routes.map(({ id, name }) => [id, name ?? id]));
  const kinds = new Map(network.edges.map(({ id, kind }) => [id, kind]));
  return {
    end: (node) => ends.get(node) ?? node,
    along: ({ id, routes: along }) =>
      along.length === 0
        ? term(kinds.get(id) ?? '–', language)
        : [...new Set(along.map((one) => routes.get(one) ?? one))].join(' · '),
  };
}
