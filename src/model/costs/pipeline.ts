import { sum, times } from '../../milp/expression.ts';
import type { Arc } from '../context.ts';
import { cost } from '../ledger.ts';
import { chargedKm } from '../pipes.ts';
import { standing } from '../variables.ts';

export const pipeline = cost<Arc>({
  name: 'pipeline',
  says: { en: 'Capital and upkeep of a pipe, by its diameter', zh: '管道投资与运维费（按管径）' },
  maths: String.raw`L_b K_d \, y_{bdt} \quad \text{and} \quad L_b O_d \sum_{\tau \le t} y_{bd\tau}`,
  source: 'Li et al. 2024, eq. (21), last sum',
  category: 'transport',
  actor: 'transporter',
  forEach: ({ arcs }) => arcs,
  asset: ({ edge }) => edge.id,
  capital: (arc, stage, _context, x) =>
    sum(x.layingsOf(arc), (laying) =>
      times(
        chargedKm(arc.edge, laying.pipe) * laying.pipe.capital_m_per_km +
          arc.edge.right_of_way_km * laying.pipe.right_of_way_m_per_km,
        x.pipeLaid.of(laying, stage),
      ),
    ),
  running: (arc, stage, context, x) =>
    sum(x.layingsOf(arc), (laying) =>
      times(chargedKm(arc.edge, laying.pipe) * laying.pipe.fixed_m_per_km_per_yr, standing(context, x.pipeLaid, laying, stage)),
    ),
});

export const pipelineFlow = cost<Arc>({
  name: 'pipeline_flow',
  says: { en: 'Capital of a pipe that grows with the flow it is sized for', zh: '随设计流量增长的管道投资' },
  maths: String.raw`L_b \alpha_d k_{bdt} \quad \text{(in one stage } k_{bdt} = z_{bdt})`,
  source: 'SimCCS, slope of a pipeline trend',
  category: 'transport',
  actor: 'transporter',
  forEach: ({ arcs, pricedFlow }) => (pricedFlow ? arcs : []),
  asset: ({ edge }) => edge.id,
  capital: (arc, stage, _context, x) =>
    sum(x.layingsOf(arc), (laying) =>
      times(
        arc.edge.cost_km * laying.pipe.capital_m_per_km_per_mt_per_yr +
          arc.edge.right_of_way_km * laying.pipe.right_of_way_m_per_km_per_mt_per_yr,
        x.pricedSize.of(laying, stage),
      ),
    ),
});
