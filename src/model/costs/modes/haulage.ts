import { times } from '../../../milp/expression.ts';
import { cost } from '../../ledger.ts';
import { type Haul, haulCost } from '../../modes/hauls.ts';
import { standing, unitsOf } from '../../variables.ts';

const onLinks = (hauls: readonly Haul[]) => hauls.filter(({ way }) => way.kind === 'haulage');

export const vehicles = cost<Haul>({
  name: 'vehicles',
  says: { en: 'Capital and upkeep of ships, barges, trains and trucks', zh: '船舶、驳船、列车与罐车投资及固定运维费' },
  maths: String.raw`V_b \, n_{bt} \quad \text{and} \quad \omega_b V_b \sum_{\tau \le t} n_{b\tau}`,
  source: 'docs/decisions/0022: whole vehicles for each link; crew and upkeep are a share of the capital',
  category: 'transport',
  actor: 'transporter',
  forEach: ({ hauls }) => onLinks(hauls).filter(({ unit }) => unit !== undefined),
  asset: ({ way }) => way.id,
  capital: (haul, stage, _context, x) => times(haul.unit?.capital_m ?? 0, unitsOf(haul, x).of(haul, stage)),
  running: (haul, stage, context, x) => times(haul.unit?.fixed_m_per_yr ?? 0, standing(context, unitsOf(haul, x), haul, stage)),
});

export const haulage = cost<Haul>({
  name: 'haulage',
  says: { en: 'Carrying each tonne along a link: fuel, or the price of hired carriage', zh: '线路单位运输费（燃料或运价）' },
  maths: String.raw`(c_b + \phi_b L_b) \, \bar x_{bt}`,
  source: 'docs/decisions/0022: cost_per_t + cost_per_t_km × length_km',
  category: 'transport',
  actor: 'transporter',
  forEach: ({ hauls }) => onLinks(hauls),
  asset: ({ way }) => way.id,
  running: (haul, stage, _context, x) => times(haulCost(haul, stage), x.averageFlow.of(haul, stage)),
});
