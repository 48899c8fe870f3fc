import { sum } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Haul } from '../../modes/hauls.ts';

export const terminalOnce = constraint<Haul>({
  name: 'terminal_once',
  overHorizon: true,
  says: { en: 'The plant of a terminal is opened once.', zh: '枢纽装卸设施只启用一次。' },
  maths: String.raw`\sum_t \bar u_{bt} \le 1 \quad \forall b`,
  source: 'docs/decisions/0015: what is built stands until the end of the horizon',
  forEach: ({ hauls, stages }) => (stages.length > 1 ? hauls.filter(({ opening }) => opening !== undefined) : []),
  label: ({ label }) => label,
  row: (haul, _stage, { stages }, x) => ({
    left: sum(stages, (stage) => x.terminalOpened.of(haul, stage)),
    sense: '<=',
    right: 1,
  }),
});
