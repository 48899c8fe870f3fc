import { plus, sum } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Capture } from '../context.ts';
import { standing, standingPipes } from '../variables.ts';
import { pipedOnly } from './modes/piped-only.ts';

export const outletLaid = constraint<Capture>({
  name: 'outlet_laid',
  says: {
    en: 'Tightening: a capture plant needs a pipe that leaves its place, or a site opened there.',
    zh: '加强约束：建设捕集装置须有管道离开该处或当地有封存场地。',
  },
  maths: String.raw`\sum_{\tau \le t} u_{i\tau} \le \sum_{b \in \delta^+(i)} \sum_d \sum_{\tau \le t} y_{bd\tau} + \sum_{j \in i} \sum_{\tau \le t} v_{j\tau} \quad \forall i, t`,
  source:
    'Valid where building a plant that captures nothing saves nothing: fixed costs are never negative, and nothing is built ahead',
  forEach: ({ captures, buildsAhead, haulsOf }) => (buildsAhead ? [] : captures.filter(pipedOnly(haulsOf))),
  label: ({ label }) => label,
  row: (capture, stage, context, x) => ({
    left: standing(context, x.captureBuilt, capture, stage),
    sense: '<=',
    right: plus(
      sum(context.arcsOf.get(capture.node.id)?.out ?? [], (arc) => standingPipes(context, x, arc, stage, () => 1)),
      sum(context.storagesAt.get(capture.node.id) ?? [], (storage) => standing(context, x.siteOpened, storage, stage)),
    ),
  }),
});

export const outletCapacity = constraint<Capture>({
  name: 'outlet_capacity',
  says: {
    en: 'Tightening: what is captured leaves by the pipes laid there, each counted for no more than the stream can give, or is injected there.',
    zh: '加强约束：捕集量经当地管道外输（管道能力以该气流可捕集量为限）或就地注入。',
  },
  maths: String.raw`g_{it} a_{it} \le \sum_{b \in \delta^+(i)} \sum_d \min(q_d, \eta_i E_i, M_t) \sum_{\tau \le t} y_{bd\tau} + \sum_{j \in i} s_{jt} \quad \forall i, t`,
  source: 'Flow out of the node ≥ capture − injection; each open pipe ≥ min(its capacity, the capture bound)',
  forEach: ({ captures, haulsOf }) => captures.filter(pipedOnly(haulsOf)),
  label: ({ label }) => label,
  row: (capture, stage, context, x) => ({
    left: { columns: [x.capture.of(capture, stage).index], coefficients: [context.sizingFraction(capture, stage)], constant: 0 },
    sense: '<=',
    right: plus(
      sum(context.arcsOf.get(capture.node.id)?.out ?? [], (arc) =>
        standingPipes(context, x, arc, stage, (pipe) =>
          Math.min(pipe.capacity_mt_per_yr, capture.capturable_mt_per_yr, context.mostIn(stage)),
        ),
      ),
      sum(context.storagesAt.get(capture.node.id) ?? [], (storage) => x.injection.of(storage, stage)),
    ),
  }),
});
