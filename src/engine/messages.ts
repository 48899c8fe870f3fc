import type { Progress } from '../base/progress.ts';
import type { CaseDocument } from '../case/case.ts';
import type { Json } from '../study/scenario.ts';

/** Parent to child: a scenario to work out. The case is sent once, before the first. */
export interface Request {
  readonly study?: CaseDocument;
  readonly task: string;
  readonly input: Json;
  readonly needs: readonly Json[];
  /** Name of the solver, where it is not the embedded one. */
  readonly solver?: string;
}

/** Child to parent. */
export type Reply =
  | { readonly reply: 'progress'; readonly progress: Progress }
  | { readonly reply: 'done'; readonly result: Json }
  | { readonly reply: 'broken'; readonly reason: string };
