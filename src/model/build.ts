import type { CrispCase } from '../case/case.ts';
import { type Program, ProgramBuilder } from '../milp/program.ts';
import type { Network } from '../network/network.ts';
import { markCharges } from './charges.ts';
import type { Constraint } from './constraint.ts';
import { type Context, commonOf, contextOf, type Limits, type Money } from './context.ts';
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
  /** Index of the stage that each row waits for, where stages are decided one after another; −1: it holds from the first. */
  readonly rowStages: readonly number[];
}

/** Adds the rows, and gives the stage that each waits for, by index; −1 where it waits for none. */
function addRows(
  program: ProgramBuilder,
  constraints: readonly Constraint[],
  context: Context,
  x: Variables,
  cash: readonly CashTerm[],
): number[] {
  const waits: number[] = [];
  for (const { name, overHorizon, ...of } of constraints) {
    for (const member of of.forEach(context)) {
      for (const stage of overHorizon ? context.stages.slice(0, 1) : context.stages) {
        const { left, sense, right } = of.row(member, stage, context, x, cash);
        const label = of.label(member);
        program.row(overHorizon ? `${name}(${label})` : `${name}(${label},${stage.name})`, left, sense, right);
        const wait = of.waitsFor?.(member, context).index ?? (overHorizon ? -1 : stage.index);
        while (waits.length < program.rowCount) waits.push(wait);
      }
    }
  }
  return waits;
}

/** Builds variables, rows, money and objective. Units inside: Mt, km, million currency. */
export function buildModel(crisp: CrispCase, network: Network, money: Money, lists: ModelLists, limits: Limits = {}): Model {
  const context = contextOf(crisp, network, money, limits);
  const program = new ProgramBuilder(typeof crisp.name === 'string' ? crisp.name : crisp.name.en);
  const variables = addVariables(program, context);
  const cash = cashTerms(lists.costs, context, variables);
  const rowStages = addRows(program, lists.constraints, context, variables, cash);
  markCharges(program, context, variables);
  return { program: program.done(objectiveOf(cash)), context, variables, cash, rowStages };
}

/** What a model is made of. */
export interface Parts {
  readonly crisp: CrispCase;
  readonly network: Network;
  readonly money: Money;
}

/** Models of several crisp cases of one case over the same sets: the columns of what is built have the same names and bounds. */
export function buildModels(parts: readonly Parts[], lists: ModelLists): readonly Model[] {
  const common = commonOf(parts.map(({ crisp, network, money }) => contextOf(crisp, network, money)));
  return parts.map(({ crisp, network, money }) => buildModel(crisp, network, money, lists, { common }));
}
