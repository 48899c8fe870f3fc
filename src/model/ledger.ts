import { type Expression, evaluate, plus, times, zero } from '../milp/expression.ts';
import type { Context, Stage } from './context.ts';
import type { Variables } from './variables.ts';

export type Category = 'capture' | 'transport' | 'storage' | 'revenue';
export type Actor = 'emitter' | 'transporter' | 'storer';

/** Money of one kind: words, equation, source and terms on one screen. Revenue is positive and is subtracted. */
export interface Cost<Member = unknown> {
  /** Name of the term in ledgers, tables and docs. */
  readonly name: string;
  readonly says: { readonly en: string; readonly zh: string };
  /** LaTeX of one term; a test compares its letters with the built terms. */
  readonly maths: string;
  readonly source: string;
  readonly category: Category;
  readonly actor: Actor;
  forEach(context: Context): Iterable<Member>;
  /** Id of the source, sink or edge that the money is for. */
  asset(member: Member): string;
  /** Overnight capital spent in a stage, million currency. */
  capital?(member: Member, stage: Stage, context: Context, x: Variables): Expression;
  /** Money a year of a stage, million currency/yr. */
  running?(member: Member, stage: Stage, context: Context, x: Variables): Expression;
}

/** Keeps the member type inside a cost file while the list holds them all alike. */
export function cost<Member>(definition: Cost<Member>): Cost {
  return definition as unknown as Cost;
}

/** One named linear term of money. */
export interface CashTerm {
  readonly term: string;
  readonly category: Category;
  readonly actor: Actor;
  readonly stage: string;
  readonly asset: string;
  /** Overnight capital, million currency. */
  readonly capital: Expression;
  /** Equivalent annual amount over the horizon, million currency/yr: capital at its charge in the stage + running at the stage's weight. */
  readonly annual: Expression;
}

/** Every cash term of the costs, in order. Terms without a column and without a constant are left out. */
export function cashTerms(costs: readonly Cost[], context: Context, x: Variables): CashTerm[] {
  const terms: CashTerm[] = [];
  for (const { name, category, actor, ...of } of costs) {
    for (const member of of.forEach(context)) {
      for (const stage of context.stages) {
        const capital = of.capital?.(member, stage, context, x) ?? zero;
        const running = of.running?.(member, stage, context, x) ?? zero;
        if (capital.columns.length + running.columns.length === 0) continue;
        const charge = context.capitalCharge(category, stage);
        const annual = plus(times(charge, capital), times(context.stageWeight(stage), running));
        terms.push({ term: name, category, actor, stage: stage.name, asset: of.asset(member), capital, annual });
      }
    }
  }
  return terms;
}

/** The objective: every annual amount, revenue subtracted. */
export function objectiveOf(cash: readonly CashTerm[]): Expression {
  return plus(...cash.map(({ category, annual }) => (category === 'revenue' ? times(-1, annual) : annual)));
}

/** A cash term at a point. */
export interface Cash extends Omit<CashTerm, 'capital' | 'annual'> {
  readonly capital_m: number;
  readonly annual_m: number;
}

/** The same terms evaluated at a point: the report's money is the objective's money. Terms that come to nothing are left out. */
export function evaluateCash(cash: readonly CashTerm[], values: ArrayLike<number>): Cash[] {
  return cash
    .map(({ capital, annual, ...term }) => ({
      ...term,
      capital_m: evaluate(capital, values),
      annual_m: evaluate(annual, values),
    }))
    .filter(({ capital_m, annual_m }) => capital_m !== 0 || annual_m !== 0);
}
