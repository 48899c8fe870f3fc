import { type Expression, evaluate, plus, times } from '../../milp/expression.ts';
import type { ExtensiveForm } from '../../milp/extensive.ts';
import { type Column, merged, type Program, type Row } from '../../milp/program.ts';
import type { RobustObjective } from '../studies.ts';

/** What the objective is made of: the states' probabilities and costs, and what each would cost with perfect foresight. */
export interface Costed {
  readonly probabilities: readonly number[];
  /** Cost of each state over the columns of the whole, million a year. */
  readonly costs: readonly Expression[];
  readonly alone: readonly number[];
  readonly tail: number;
}

/** Σ probability · cost. */
export const expectedOf = (costs: readonly number[], { probabilities }: Pick<Costed, 'probabilities'>): number =>
  costs.reduce((sum, cost, k) => sum + (probabilities[k] as number) * cost, 0);

/** The largest cost beyond that of perfect foresight. */
export const regretOf = (costs: readonly number[], { alone }: Pick<Costed, 'alone'>): number =>
  Math.max(...costs.map((cost, k) => cost - (alone[k] as number)));

/**
 * Conditional value at risk: the mean cost of the dearest share `tail` of the scenarios, the scenario at its edge counted
 * in part (Rockafellar and Uryasev, Journal of Risk 2 (2000) 21–41).
 */
export function cvarOf(costs: readonly number[], { probabilities, tail }: Pick<Costed, 'probabilities' | 'tail'>): number {
  const dearest = costs.map((cost, k) => ({ cost, p: probabilities[k] as number })).sort((a, b) => b.cost - a.cost);
  let left = tail;
  let sum = 0;
  for (const { cost, p } of dearest) {
    const taken = Math.min(p, left);
    sum += taken * cost;
    left -= taken;
  }
  return sum / tail;
}

const free: Omit<Column, 'name'> = { lower: Number.NEGATIVE_INFINITY, upper: Number.POSITIVE_INFINITY, integer: false };

/** A row `left ≥ right constant` of an expression. */
function atLeast(name: string, expression: Expression, right: number): Row {
  const { columns, coefficients, constant } = merged(expression);
  return { name, columns, coefficients, lower: right - constant, upper: Number.POSITIVE_INFINITY };
}

const one = (index: number): Expression => ({ columns: [index], coefficients: [1], constant: 0 });

/** A programme with another objective, and how a point of the extensive form becomes one of it. */
export interface Posed {
  readonly program: Program;
  complete(values: Float64Array): Float64Array;
}

/** Minimise R, R ≥ cost_k − alone_k. */
function regretProgram({ program }: ExtensiveForm, costed: Costed): Posed {
  const worst = program.columns.length;
  const rows = costed.costs.map((cost, k) =>
    atLeast(`regret@${k}`, plus(one(worst), times(-1, cost)), -(costed.alone[k] as number)),
  );
  return {
    program: {
      ...program,
      columns: [...program.columns, { name: 'worst_regret', ...free }],
      rows: [...program.rows, ...rows],
      objective: one(worst),
      charges: [],
    },
    complete: (values) =>
      Float64Array.of(
        ...values,
        regretOf(
          costed.costs.map((cost) => evaluate(cost, values)),
          costed,
        ),
      ),
  };
}

/** Minimise η + Σ p_k e_k / tail, e_k ≥ cost_k − η, e_k ≥ 0. */
function cvarProgram({ program }: ExtensiveForm, costed: Costed): Posed {
  const eta = program.columns.length;
  const { costs, probabilities, tail } = costed;
  const excess = (k: number) => eta + 1 + k;
  const rows = costs.map((cost, k) => atLeast(`excess@${k}`, plus(one(excess(k)), one(eta), times(-1, cost)), 0));
  return {
    program: {
      ...program,
      columns: [
        ...program.columns,
        { name: 'value_at_risk', ...free },
        ...costs.map((_, k) => ({ name: `excess@${k}`, lower: 0, upper: Number.POSITIVE_INFINITY, integer: false })),
      ],
      rows: [...program.rows, ...rows],
      objective: plus(one(eta), ...costs.map((_, k) => times((probabilities[k] as number) / tail, one(excess(k))))),
      charges: [],
    },
    complete: (values) => {
      const at = costs.map((cost) => evaluate(cost, values));
      const byCost = at.map((cost, k) => ({ cost, p: probabilities[k] as number })).sort((a, b) => b.cost - a.cost);
      let reached = 0;
      const edge = byCost.find(({ p }) => {
        reached += p;
        return reached >= tail - 1e-12;
      });
      const level = edge?.cost ?? (at[0] as number);
      return Float64Array.of(...values, level, ...at.map((cost) => Math.max(0, cost - level)));
    },
  };
}

/** The extensive form with what is to be minimised. Its own objective is the expected cost. */
export function posed(form: ExtensiveForm, objective: RobustObjective, costed: Costed): Posed {
  switch (objective) {
    case 'expected':
      return { program: form.program, complete: (values) => values };
    case 'regret':
      return regretProgram(form, costed);
    case 'cvar':
      return cvarProgram(form, costed);
  }
}
