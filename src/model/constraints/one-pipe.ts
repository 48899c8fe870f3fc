import { sum } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Context } from '../context.ts';

type Pair = { readonly id: string; readonly arcs: Context['arcs'] };

export const onePipe = constraint<Pair>({
  name: 'one_pipe',
  says: {
    en: 'Along an edge at most one pipe is laid in a stage, of one diameter and in one direction.',
    zh: '每一管段每阶段至多铺设一条管道：一种管径、一个方向。',
  },
  maths: String.raw`\sum_{b \in e} \sum_d y_{bdt} \le 1 \quad \forall e, t`,
  source: 'SimCCS, rows B, over both directions',
  forEach: ({ carriers }) => {
    const pairs = new Map<string, Context['arcs'][number][]>();
    for (const arc of carriers) pairs.set(arc.edge.id, [...(pairs.get(arc.edge.id) ?? []), arc]);
    return [...pairs].map(([id, both]) => ({ id, arcs: both }));
  },
  label: ({ id }) => id,
  row: ({ arcs }, stage, _context, x) => ({
    left: sum(arcs, (arc) => sum(x.layingsOf(arc), (laying) => x.pipeLaid.of(laying, stage))),
    sense: '<=',
    right: 1,
  }),
});
