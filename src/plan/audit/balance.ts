import { fault, type Issue } from '../../base/issue.ts';
import type { Network } from '../../network/network.ts';
import { type AuditCheck, differ, present, shown } from '../audit-check.ts';
import { sizingFlow } from '../audit-expected.ts';
import type { StagePlan } from '../plan.ts';

/** What enters a node and what leaves it, Mt/yr; capture enters, storage leaves. */
interface Throughput {
  in: number;
  out: number;
}

type FlowOf = (plan: { readonly peak_mt_per_yr: number; readonly average_mt_per_yr: number }) => number;

/** In and out of every node, and the terminals that carry CO2 but stand at no node. */
function throughputs(network: Network, stage: StagePlan, flowOf: FlowOf): { nodes: Map<string, Throughput>; apart: string[] } {
  const nodes = new Map<string, Throughput>(network.nodes.map(({ id }) => [id, { in: 0, out: 0 }]));
  const nodeOfSource = new Map(network.nodes.flatMap((node) => node.sources.map((id) => [id, node.id] as const)));
  const nodeOfSink = new Map(network.nodes.flatMap((node) => node.sinks.map((id) => [id, node.id] as const)));
  const apart: string[] = [];
  const add = (node: string | undefined, side: keyof Throughput, amount: number, owner: string) => {
    const throughput = node === undefined ? undefined : nodes.get(node);
    if (throughput !== undefined) throughput[side] += amount;
    else if (present(amount)) apart.push(owner);
  };
  for (const source of stage.sources) {
    const flow = flowOf({ peak_mt_per_yr: source.peak_mt_per_yr, average_mt_per_yr: source.captured_mt_per_yr });
    add(nodeOfSource.get(source.id), 'in', flow, source.id);
  }
  for (const sink of stage.sinks) {
    const flow = flowOf({ peak_mt_per_yr: sink.peak_mt_per_yr, average_mt_per_yr: sink.stored_mt_per_yr });
    add(nodeOfSink.get(sink.id), 'out', flow, sink.id);
  }
  for (const edge of [...stage.edges, ...(stage.terminals ?? []), ...(stage.links ?? [])]) {
    const flow = flowOf({ peak_mt_per_yr: edge.peak_mt_per_yr, average_mt_per_yr: edge.flow_mt_per_yr });
    add(edge.from, 'out', flow, edge.id);
    add(edge.to, 'in', flow, edge.id);
  }
  return { nodes, apart };
}

function balanced(network: Network, stage: StagePlan, path: string, family: string, flowOf: FlowOf): Issue[] {
  const { nodes, apart } = throughputs(network, stage, flowOf);
  const issues = apart.map((id) => fault('audit.not_on_network', { path }, { id, family }));
  for (const [node, throughput] of nodes) {
    if (differ(throughput.in, throughput.out)) {
      const values = { node, family, in: shown(throughput.in), out: shown(throughput.out) };
      issues.push(fault('audit.balance', { path }, values));
    }
  }
  return issues;
}

/** What enters a node leaves it, in the average flows and in the flows that pipes and wells are sized for. */
export const balance: AuditCheck = ({ plan, crisp, network }) =>
  plan.stages.flatMap((stage, t) => [
    ...balanced(network, stage, `stages.${t}`, 'average', (flow) => flow.average_mt_per_yr),
    ...balanced(network, stage, `stages.${t}`, 'peak', (flow) => sizingFlow(crisp, flow)),
  ]);
