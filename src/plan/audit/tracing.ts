import type { Issue } from '../../base/issue.ts';
import { type AuditCheck, present, total, unequal } from '../audit-check.ts';
import type { StagePlan } from '../plan.ts';

/** Whether the average flows go round in a circle somewhere: edges are taken away from the upstream end until none can be. */
export function hasCycle(edges: readonly Pick<StagePlan['edges'][number], 'from' | 'to' | 'flow_mt_per_yr'>[]): boolean {
  let left = edges.filter((edge) => present(edge.flow_mt_per_yr));
  for (;;) {
    const entered = new Set(left.map(({ to }) => to));
    const rest = left.filter(({ from }) => entered.has(from));
    if (rest.length === left.length) return left.length > 0;
    left = rest;
  }
}

/** Where the tonnes of the sources go adds up to what they capture and to what the sinks store; tonne-kilometres add up too. */
export const tracing: AuditCheck = ({ plan }) =>
  plan.stages.flatMap((stage, t): Issue[] => {
    const into = new Map<string, number>();
    for (const { destinations } of stage.sources) {
      for (const { sink, mt_per_yr } of destinations) into.set(sink, (into.get(sink) ?? 0) + mt_per_yr);
    }
    const hauled = total(stage.sources, (source) => source.captured_mt_per_yr * source.haul_km);
    const { edges, terminals = [], links = [] } = stage;
    const carried = total([...edges, ...links], ({ flow_mt_per_yr, length_km }) => flow_mt_per_yr * length_km);
    return [
      ...stage.sources.flatMap((source, k) => {
        const sent = total(source.destinations, ({ mt_per_yr }) => mt_per_yr);
        return unequal(
          'audit.traced_from_source',
          `stages.${t}.sources.${k}`,
          { id: source.id },
          sent,
          source.captured_mt_per_yr,
        );
      }),
      ...stage.sinks.flatMap((sink, k) =>
        unequal(
          'audit.traced_into_sink',
          `stages.${t}.sinks.${k}`,
          { id: sink.id },
          into.get(sink.id) ?? 0,
          sink.stored_mt_per_yr,
        ),
      ),
      ...(hasCycle([...edges, ...terminals, ...links]) ? [] : unequal('audit.haul', `stages.${t}`, {}, hauled, carried)),
    ];
  });
