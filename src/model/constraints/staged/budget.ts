import { plus } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Stage } from '../../context.ts';

export const capitalBudget = constraint<Stage>({
  name: 'capital_budget',
  overHorizon: true,
  says: {
    en: 'In a stage no more overnight capital is spent than its budget: on plants, pipes, sites and wells, terminals and vehicles.',
    zh: '各阶段一次性投资（捕集装置、管道、场地与井、枢纽与运载工具）不超过预算。',
  },
  maths: String.raw`\sum_i \lambda_{it} F_i u_{it} + \sum_b \sum_d L_b (K_d y_{bdt} + \alpha_d k_{bdt}) + \sum_j (G_j v_{jt} + H_j w_{jt}) + \sum_b (A_b \bar u_{bt} + V_b n_{bt} + \beta_b \bar n_{bt}) \le B_t \quad \forall t`,
  source: 'capital_budget_m of the stage; renewals at the end of a life are not counted',
  forEach: ({ stages }) => stages.filter(({ capital_budget_m }) => capital_budget_m !== undefined),
  waitsFor: (stage) => stage,
  label: ({ name }) => name,
  row: ({ name, capital_budget_m = 0 }, _stage, _context, _x, cash) => ({
    left: plus(...cash.filter(({ stage }) => stage === name).map(({ capital }) => capital)),
    sense: '<=',
    right: capital_budget_m,
  }),
});
