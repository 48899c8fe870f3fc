import { times } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Context } from '../../context.ts';
import type { Haul } from '../../modes/hauls.ts';
import { standing, unitsOf } from '../../variables.ts';

const source = 'docs/decisions/0022: the plant of a terminal is opened once and grows';
const plants = ({ hauls }: Context, whole: boolean) =>
  hauls.filter((one) => one.opening !== undefined && one.unit?.whole === whole);

export const terminalModules = constraint<Haul>({
  name: 'terminal_modules',
  says: {
    en: 'Modules are built at opened terminals only, and no more than the terminal can hold.',
    zh: '仅在已启用枢纽建设模块，且不超过其上限。',
  },
  maths: String.raw`\sum_{\tau \le t} n_{b\tau} \le \hat N_b \sum_{\tau \le t} \bar u_{b\tau} \quad \forall b, t`,
  source,
  forEach: (context) => plants(context, true),
  label: ({ label }) => label,
  row: (haul, stage, context, x) => ({
    left: standing(context, unitsOf(haul, x), haul, stage),
    sense: '<=',
    right: times(haul.unit?.most ?? 0, standing(context, x.terminalOpened, haul, stage)),
  }),
});

export const terminalRoom = constraint<Haul>({
  name: 'terminal_room',
  says: {
    en: 'Capacity of any size is built at opened terminals only, and no more than the terminal can hold.',
    zh: '仅在已启用枢纽形成能力，且不超过其上限。',
  },
  maths: String.raw`\sum_{\tau \le t} \bar n_{b\tau} \le Q_b \sum_{\tau \le t} \bar u_{b\tau} \quad \forall b, t`,
  source,
  forEach: (context) => plants(context, false),
  label: ({ label }) => label,
  row: (haul, stage, context, x) => ({
    left: standing(context, unitsOf(haul, x), haul, stage),
    sense: '<=',
    right: times(haul.unit?.most ?? 0, standing(context, x.terminalOpened, haul, stage)),
  }),
});

export const terminalFlow = constraint<Haul>({
  name: 'terminal_flow',
  says: {
    en: 'Tightening: a terminal handles nothing before it is opened, and then no more than it may, or than the stage needs.',
    zh: '加强约束：枢纽启用前不装卸，启用后不超过上限，也不超过本阶段所需。',
  },
  maths: String.raw`x_{bt} \le \min(Q_b, M_t) \sum_{\tau \le t} \bar u_{b\tau} \quad \forall b, t`,
  source: 'Follows from terminal_modules, terminal_room and the capacity of what is built, but for what the stage needs',
  forEach: ({ hauls }) => hauls.filter(({ opening }) => opening !== undefined),
  label: ({ label }) => label,
  row: (haul, stage, context, x) => ({
    left: x.flow.of(haul, stage),
    sense: '<=',
    right: times(Math.min(haul.most_mt_per_yr, context.mostIn(stage)), standing(context, x.terminalOpened, haul, stage)),
  }),
});
