import { sum, times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Arc } from '../context.ts';
import { type Laying, standing, standingPipes } from '../variables.ts';

export const pipeCapacity = constraint<Arc>({
  name: 'pipe_capacity',
  says: {
    en: 'A pipe carries no more than its diameter allows, and nothing before it is laid.',
    zh: '管段流量不超过已铺设管径的输送能力。',
  },
  maths: String.raw`x_{bt} \le \sum_d \min(q_d, M_t) \sum_{\tau \le t} y_{bd\tau} \quad \forall b, t`,
  source: 'Li et al. 2024, eq. (24), one row an arc and stage',
  forEach: ({ carriers, pricedFlow }) => (pricedFlow ? [] : carriers),
  label: ({ label }) => label,
  row: (arc, stage, context, x) => ({
    left: x.flow.of(arc, stage),
    sense: '<=',
    right: standingPipes(context, x, arc, stage, (pipe) => Math.min(pipe.capacity_mt_per_yr, context.mostIn(stage))),
  }),
});

export const pricedFlowSum = constraint<Arc>({
  name: 'priced_flow_sum',
  says: {
    en: 'Where a pipe costs more with every tonne, the flow of an arc is the sum of what its pipe options carry.',
    zh: '管道成本随流量变化时，管段流量为各方案承担流量之和。',
  },
  maths: String.raw`x_{bt} = \sum_d z_{bdt} \quad \forall b, t`,
  source: 'SimCCS, flow by trend',
  forEach: ({ carriers, pricedFlow }) => (pricedFlow ? carriers : []),
  label: ({ label }) => label,
  row: (arc, stage, _context, x) => ({
    left: x.flow.of(arc, stage),
    sense: '=',
    right: sum(x.layingsOf(arc), (laying) => x.pricedFlow.of(laying, stage)),
  }),
});

export const pricedFlowCapacity = constraint<Laying>({
  name: 'priced_flow_capacity',
  says: {
    en: 'A pipe option carries no more than its capacity, and nothing before it is laid.',
    zh: '某一管道方案的流量不超过其能力，未铺设则为零。',
  },
  maths: String.raw`z_{bdt} \le \min(q_d, M_t) \sum_{\tau \le t} y_{bd\tau} \quad \forall b, d, t`,
  source: 'SimCCS, rows A',
  forEach: ({ carriers, pipesOn, pricedFlow }) =>
    pricedFlow ? carriers.flatMap((arc) => pipesOn(arc).map((pipe) => ({ label: `${arc.label},${pipe.label}`, arc, pipe }))) : [],
  label: ({ label }) => label,
  row: (laying, stage, context, x) => ({
    left: x.pricedFlow.of(laying, stage),
    sense: '<=',
    right: times(Math.min(laying.pipe.capacity_mt_per_yr, context.mostIn(stage)), standing(context, x.pipeLaid, laying, stage)),
  }),
});
