import { sum, times } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Context } from '../../context.ts';
import { type Laying, standing } from '../../variables.ts';

/** Layings of every carrier, where pipes are priced by the flow that they are sized for and may be laid in several stages. */
const layings = ({ carriers, pipesOn, pricedFlow, stages }: Context): Laying[] =>
  pricedFlow && stages.length > 1
    ? carriers.flatMap((arc) => pipesOn(arc).map((pipe) => ({ label: `${arc.label},${pipe.label}`, arc, pipe })))
    : [];

export const pricedSizeSum = constraint<Laying>({
  name: 'priced_size_sum',
  says: {
    en: 'A pipe option carries no more than what its pipes were sized and paid for when they were laid.',
    zh: '某一管道方案的流量不超过其历次铺设时计价的设计流量之和。',
  },
  maths: String.raw`z_{bdt} \le \sum_{\tau \le t} k_{bd\tau} \quad \forall b, d, t`,
  source: 'SimCCS, slope of a pipeline trend, paid once for the largest flow to come',
  forEach: layings,
  label: ({ label }) => label,
  row: (laying, stage, context, x) => ({
    left: x.pricedFlow.of(laying, stage),
    sense: '<=',
    right: standing(context, x.pricedSize, laying, stage),
  }),
});

export const pricedSizeLaid = constraint<Laying>({
  name: 'priced_size_laid',
  says: {
    en: 'A pipe is sized in the stage it is laid in, for no more than its option can carry.',
    zh: '管道在铺设阶段定尺寸，且不超过该方案的能力。',
  },
  maths: String.raw`k_{bdt} \le \min(q_d, \max_\tau M_\tau) \, y_{bdt} \quad \forall b, d, t`,
  source: 'SimCCS, rows A, by stage',
  forEach: layings,
  label: ({ label }) => label,
  row: (laying, stage, { stages, mostIn }, x) => ({
    left: sum([stage], (one) => x.pricedSize.of(laying, one)),
    sense: '<=',
    right: times(Math.min(laying.pipe.capacity_mt_per_yr, Math.max(...stages.map(mostIn))), x.pipeLaid.of(laying, stage)),
  }),
});
