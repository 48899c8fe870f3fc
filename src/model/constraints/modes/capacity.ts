import { times } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Haul } from '../../modes/hauls.ts';
import { standing, unitsOf } from '../../variables.ts';

const roundTrip = 'docs/decisions/0022: round trips of whole vehicles, modules of whole plants';

export const haulCapacity = constraint<Haul>({
  name: 'haul_capacity',
  says: {
    en: 'Along a link no more goes than its ships, barges, trains or trucks carry on their round trips; a terminal of modules handles no more than they can.',
    zh: '线路运量不超过船舶、列车或罐车往返运能之和；枢纽处理量不超过模块能力之和。',
  },
  maths: String.raw`x_{bt} \le \min(\kappa_b, M_t) \sum_{\tau \le t} n_{b\tau} \quad \forall b, t`,
  source: roundTrip,
  forEach: ({ hauls }) => hauls.filter(({ unit }) => unit?.whole === true),
  label: ({ label }) => label,
  row: (haul, stage, context, x) => ({
    left: x.flow.of(haul, stage),
    sense: '<=',
    right: times(Math.min(haul.unit?.mt_per_yr ?? 0, context.mostIn(stage)), standing(context, unitsOf(haul, x), haul, stage)),
  }),
});

export const terminalSize = constraint<Haul>({
  name: 'terminal_size',
  says: {
    en: 'A terminal of any size handles no more than it was built for.',
    zh: '枢纽（规模连续可变）处理量不超过已建能力。',
  },
  maths: String.raw`x_{bt} \le \sum_{\tau \le t} \bar n_{b\tau} \quad \forall b, t`,
  source: roundTrip,
  forEach: ({ hauls }) => hauls.filter(({ unit }) => unit?.whole === false),
  label: ({ label }) => label,
  row: (haul, stage, context, x) => ({
    left: x.flow.of(haul, stage),
    sense: '<=',
    right: standing(context, unitsOf(haul, x), haul, stage),
  }),
});
