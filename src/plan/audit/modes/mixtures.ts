import type { AuditSubject } from '../../audit-check.ts';
import type { StagePlan } from '../../plan.ts';
import { linkOf, terminalOf } from './expected.ts';

/** By source, what carrying its tonnes other than by pipe emits and loses, Mt/yr. */
export interface Haulage {
  readonly emitted: ReadonlyMap<string, number>;
  readonly lost: ReadonlyMap<string, number>;
}

interface Flow {
  readonly from: string;
  readonly to: string;
  readonly flow_mt_per_yr: number;
  /** t/t */
  readonly emitted: number;
  readonly lost: number;
}

function flowsOf({ crisp }: AuditSubject, { edges, terminals = [], links = [] }: StagePlan): Flow[] {
  return [
    ...edges.map((edge) => ({ ...edge, emitted: 0, lost: 0 })),
    ...terminals.map((row) => ({ ...row, emitted: terminalOf(crisp, row)?.plant.emissions_t_per_t ?? 0, lost: 0 })),
    ...links.map((row) => {
      const found = linkOf(crisp, row);
      const per = (figure: number | undefined) => (figure ?? 0) * (found?.row.length_km ?? 0);
      return { ...row, emitted: per(found?.mode.emissions_t_per_t_km), lost: per(found?.mode.boil_off_t_per_t_km) };
    }),
  ];
}

/** Rounds of passing mixtures on that a network without circles needs at most: as many as it has places. */
const enough = (nodes: number) => nodes + 1;

/**
 * Every place holds a mixture of what comes to it, by source; each flow takes its share of it on. Found by passing mixtures on
 * until none changes, which is exact where no flow goes in a circle.
 */
export function haulageOf(subject: AuditSubject, stage: StagePlan): Haulage {
  const [emitted, lost] = [new Map<string, number>(), new Map<string, number>()];
  const flows = flowsOf(subject, stage);
  if (flows.every((flow) => flow.emitted === 0 && flow.lost === 0)) return { emitted, lost };
  const { nodes } = subject.network;
  const entering = new Map(nodes.map(({ id }) => [id, 0]));
  for (const { to, flow_mt_per_yr } of flows) entering.set(to, (entering.get(to) ?? 0) + flow_mt_per_yr);
  const captured = new Map<string, number>();
  for (const { id, captured_mt_per_yr } of stage.sources) {
    const node = nodes.find(({ sources }) => sources.includes(id))?.id ?? '';
    captured.set(`${node}\n${id}`, captured_mt_per_yr);
    entering.set(node, (entering.get(node) ?? 0) + captured_mt_per_yr);
  }
  const shareOf = (flow: Flow, here: number) => {
    const all = entering.get(flow.from) ?? 0;
    return all > 0 ? (here * flow.flow_mt_per_yr) / all : 0;
  };
  for (const { id } of stage.sources) {
    const own = (node: string) => captured.get(`${node}\n${id}`) ?? 0;
    let here = new Map(nodes.map((node) => [node.id, own(node.id)]));
    for (let round = 0; round < enough(nodes.length); round++) {
      const next = new Map(nodes.map((node) => [node.id, own(node.id)]));
      for (const flow of flows) next.set(flow.to, (next.get(flow.to) ?? 0) + shareOf(flow, here.get(flow.from) ?? 0));
      const changed = [...next].some(([node, amount]) => amount !== here.get(node));
      here = next;
      if (!changed) break;
    }
    const sum = (of: 'emitted' | 'lost') =>
      flows.reduce((total, flow) => total + flow[of] * shareOf(flow, here.get(flow.from) ?? 0), 0);
    emitted.set(id, sum('emitted'));
    lost.set(id, sum('lost'));
  }
  return { emitted, lost };
}
