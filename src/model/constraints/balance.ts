import { minus, sum, times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Context } from '../context.ts';

type Node = Context['nodes'][number];

/** Arcs, and ways other than by pipe. */
const flowsOf = (node: Node, { arcsOf, haulsOf }: Context) => {
  const [arcs, hauls] = [arcsOf.get(node.id), haulsOf.get(node.id)];
  const both = (way: 'out' | 'in') => [...(arcs?.[way] ?? []), ...(hauls?.[way] ?? [])];
  return { out: both('out'), in: both('in') };
};

export const balance = constraint<Node>({
  name: 'balance',
  says: {
    en: 'At every place, what flows out less what flows in is what is captured there less what is injected there.',
    zh: '任一节点流出量减流入量等于该处捕集量减注入量。',
  },
  maths: String.raw`\sum_{b \in \delta^+(n)} x_{bt} - \sum_{b \in \delta^-(n)} x_{bt} = \sum_{i \in n} a_{it} - \sum_{j \in n} s_{jt} \quad \forall n, t`,
  source: 'Li et al. 2024, eq. (23), without binaries',
  forEach: ({ nodes }) => nodes,
  label: ({ id }) => id,
  row: (node, stage, context, x) => ({
    left: minus(
      sum(flowsOf(node, context).out, (arc) => x.flow.of(arc, stage)),
      sum(flowsOf(node, context).in, (arc) => x.flow.of(arc, stage)),
    ),
    sense: '=',
    right: minus(
      sum(context.capturesAt.get(node.id) ?? [], (capture) =>
        times(context.sizingFraction(capture, stage), x.capture.of(capture, stage)),
      ),
      sum(context.storagesAt.get(node.id) ?? [], (storage) => x.injection.of(storage, stage)),
    ),
  }),
});

export const averageBalance = constraint<Node>({
  name: 'average_balance',
  says: {
    en: 'The same balance on the average of the stage, sources counting for the share of it that they run.',
    zh: '阶段平均流量守恒：排放源按其在阶段内的运行份额计。',
  },
  maths: String.raw`\sum_{b \in \delta^+(n)} \bar x_{bt} - \sum_{b \in \delta^-(n)} \bar x_{bt} = \sum_{i \in n} f_{it} a_{it} - \sum_{j \in n} \bar s_{jt} \quad \forall n, t`,
  source: 'docs/decisions/0003: peak sizes, average counts',
  forEach: ({ nodes, twoFlows }) => (twoFlows ? nodes : []),
  label: ({ id }) => id,
  row: (node, stage, context, x) => ({
    left: minus(
      sum(flowsOf(node, context).out, (arc) => x.averageFlow.of(arc, stage)),
      sum(flowsOf(node, context).in, (arc) => x.averageFlow.of(arc, stage)),
    ),
    sense: '=',
    right: minus(
      sum(context.capturesAt.get(node.id) ?? [], (capture) =>
        times(context.serviceFraction(capture, stage), x.capture.of(capture, stage)),
      ),
      sum(context.storagesAt.get(node.id) ?? [], (storage) => x.storage.of(storage, stage)),
    ),
  }),
});
