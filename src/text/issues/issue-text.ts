import type { Wording } from '../language.ts';

/** The wording of an issue: what is wrong, and how to mend it. */
export interface IssueText {
  readonly wrong: Wording;
  readonly mend: Wording;
}

export type IssueTexts = Readonly<Record<string, IssueText>>;
