import type { Term } from '../milp/expression.ts';
import type { Sense } from '../milp/program.ts';
import type { Context, Stage } from './context.ts';
import type { CashTerm } from './ledger.ts';
import type { Variables } from './variables.ts';

/** A condition of the model: words, equation, source and row on one screen. */
export interface Constraint<Member = unknown> {
  /** Name of the constraint, and first part of every row name. */
  readonly name: string;
  readonly says: { readonly en: string; readonly zh: string };
  /** LaTeX; a test compares its letters and its sense with the built rows. */
  readonly maths: string;
  readonly source: string;
  /** One row over the whole horizon instead of one a stage. */
  readonly overHorizon?: true;
  /**
   * The stage that the row of a member waits for, where stages are decided one after another and later ones are not seen yet;
   * absent: it holds in every stage alike, with nothing built or flowing in those to come.
   */
  waitsFor?(member: Member, context: Context): Stage;
  /** Its members; none where the condition does not apply to the case. */
  forEach(context: Context): Iterable<Member>;
  /** What a row is called besides the constraint's and the stage's name. */
  label(member: Member): string;
  row(
    member: Member,
    stage: Stage,
    context: Context,
    x: Variables,
    cash: readonly CashTerm[],
  ): { readonly left: Term; readonly sense: Sense; readonly right: Term };
}

/** Keeps the member type inside a constraint file while the list holds them all alike. */
export function constraint<Member>(definition: Constraint<Member>): Constraint {
  return definition as unknown as Constraint;
}
