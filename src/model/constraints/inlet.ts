import { plus, sum, times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Storage } from '../context.ts';
import { termsIn } from '../sets.ts';
import { standing, standingPipes } from '../variables.ts';
import { pipedOnly } from './modes/piped-only.ts';

export const inletLaid = constraint<Storage>({
  name: 'inlet_laid',
  says: {
    en: 'Tightening: an opened site needs a pipe that arrives there, or a capture plant at the same place.',
    zh: '加强约束：启用场地须有管道到达或当地有捕集装置。',
  },
  maths: String.raw`\sum_{\tau \le t} v_{j\tau} \le \sum_{b \in \delta^-(j)} \sum_d \sum_{\tau \le t} y_{bd\tau} + \sum_{i \in j} \sum_{\tau \le t} u_{i\tau} \quad \forall j, t`,
  source:
    'Valid where opening a site that stores nothing saves nothing: fixed costs are never negative, and nothing is opened ahead',
  forEach: ({ storages, buildsAhead, haulsOf }) => (buildsAhead ? [] : storages.filter(pipedOnly(haulsOf))),
  label: ({ label }) => label,
  row: (storage, stage, context, x) => ({
    left: standing(context, x.siteOpened, storage, stage),
    sense: '<=',
    right: plus(
      sum(context.arcsOf.get(storage.node.id)?.in ?? [], (arc) => standingPipes(context, x, arc, stage, () => 1)),
      sum(context.capturesAt.get(storage.node.id) ?? [], (capture) => standing(context, x.captureBuilt, capture, stage)),
    ),
  }),
});

export const inletCapacity = constraint<Storage>({
  name: 'inlet_capacity',
  says: {
    en: 'Tightening: what is injected arrives by the pipes laid there, each counted for no more than the site can inject, or is captured there.',
    zh: '加强约束：注入量经到达管道输入（管道能力以场地最大注入量为限）或当地捕集。',
  },
  maths: String.raw`s_{jt} \le \sum_{b \in \delta^-(j)} \sum_d \min(q_d, r_{jt} W_j, M_t) \sum_{\tau \le t} y_{bd\tau} + \sum_{i \in j} g_{it} a_{it} \quad \forall j, t`,
  source: 'Mirror image of outlet_capacity',
  forEach: ({ storages, haulsOf }) => storages.filter(pipedOnly(haulsOf)),
  label: ({ label }) => label,
  row: (storage, stage, context, x) => {
    const most = Math.min(storage.most_wells * termsIn(storage, stage).well_mt_per_yr, context.mostIn(stage));
    return {
      left: x.injection.of(storage, stage),
      sense: '<=',
      right: plus(
        sum(context.arcsOf.get(storage.node.id)?.in ?? [], (arc) =>
          standingPipes(context, x, arc, stage, (pipe) => Math.min(pipe.capacity_mt_per_yr, most)),
        ),
        sum(context.capturesAt.get(storage.node.id) ?? [], (capture) =>
          times(context.sizingFraction(capture, stage), x.capture.of(capture, stage)),
        ),
      ),
    };
  },
});
