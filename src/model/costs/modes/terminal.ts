import { type Expression, plus, times, zero } from '../../../milp/expression.ts';
import { cost } from '../../ledger.ts';
import { type Haul, haulCost } from '../../modes/hauls.ts';
import { standing, unitsOf } from '../../variables.ts';

const atTerminals = (hauls: readonly Haul[]) => hauls.filter(({ way }) => way.kind === 'terminal');

export const terminal = cost<Haul>({
  name: 'terminal',
  says: { en: 'Capital and upkeep of the plants that load and unload', zh: '枢纽装卸设施投资与运维费' },
  maths: String.raw`A_b \, \bar u_{bt} + \beta_b (n_{bt}, \bar n_{bt}) \quad \text{and} \quad \omega_b \text{ of both for} \sum_{\tau \le t}`,
  source: 'docs/decisions/0022: a plant costs so much to open and so much by its size; upkeep is a share of the capital',
  category: 'transport',
  actor: 'transporter',
  forEach: ({ hauls }) => atTerminals(hauls),
  asset: ({ way }) => way.id,
  capital: (haul, stage, _context, x) =>
    plus(
      times(haul.opening?.capital_m ?? 0, x.terminalOpened.of(haul, stage)),
      times(haul.unit?.capital_m ?? 0, unitsOf(haul, x).of(haul, stage)),
    ),
  running: (haul, stage, context, x): Expression =>
    plus(
      times(haul.opening?.fixed_m_per_yr ?? 0, standing(context, x.terminalOpened, haul, stage)),
      haul.unit === undefined ? zero : times(haul.unit.fixed_m_per_yr, standing(context, unitsOf(haul, x), haul, stage)),
    ),
});

export const terminalOperation = cost<Haul>({
  name: 'terminal_operation',
  says: { en: 'Handling each tonne at a terminal, with electricity', zh: '枢纽单位操作费（含电费）' },
  maths: String.raw`(c_b + \epsilon_b P_t) \, \bar x_{bt}`,
  source: 'docs/decisions/0022: cost_per_t + electricity_mwh_per_t × price of the stage',
  category: 'transport',
  actor: 'transporter',
  forEach: ({ hauls }) => atTerminals(hauls),
  asset: ({ way }) => way.id,
  running: (haul, stage, _context, x) => times(haulCost(haul, stage), x.averageFlow.of(haul, stage)),
});
