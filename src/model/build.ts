import type { CrispCase } from '../case/case.ts';
import { type Program, ProgramBuilder } from '../milp/program.ts';
import type { Network } from '../network/network.ts';
import { markCharges } from './charges.ts';
import type { Constraint } from './constraint.ts';
import { type Context, contextOf, type Money } from './context.ts';
import { type CashTerm, type Cost, cashTerms, objectiveOf } from './ledger.ts';
import { addVariables, type Variables } from './variables.ts';

/** What the model is made of; the defaults meet in index.ts. */
export interface ModelLists {
  readonly constraints: readonly Constraint[];
  readonly costs: readonly Cost[];
}

/** The optimisation model of a crisp case: minimise the equivalent annual cost, million currency/yr. */
export interface Model {
  readonly program: Program;
  readonly context: Context;
  readonly variables: Variables;
  readonly cash: readonly CashTerm[];
}

function addRows(program: ProgramBuilder, constraints: readonly Constraint[], context: Context, x: Variables): void {
  for (const { name, overHorizon, ...of } of constraints) {
    for (const member of of.forEach(context)) {
      for (const stage of overHorizon ? context.stages.slice(0, 1) : context.stages) {
        const { left, sense, right } = of.row(member, stage, context, x);
        const label = of.label(member);
        program.row(overHorizon ? `${name}(${label})` : `${name}(${label},${stage.name})`, left, sense, right);
      }
    }
  }
}

/** Builds variables, rows, money and objective. Units inside: Mt, km, million currency. */
export function buildModel(crisp: CrispCase, network: Network, money: Money, lists: ModelLists): Model {
  const context = contextOf(crisp, network, money);
  const program = new ProgramBuilder(typeof crisp.name === 'string' ? crisp.name : crisp.name.en);
  const variables = addVariables(program, context);
  addRows(program, lists.constraints, context, variables);
  markCharges(program, context, variables);
  const cash = cashTerms(lists.costs, context, variables);
  return { program: program.done(objectiveOf(cash)), context, variables, cash };
}
