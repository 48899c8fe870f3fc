import type { Wording } from '../language.ts';

/** The wording of an issue: what is wrong, and how to mend it. */
export interface IssueText {
  readonly wrong: Wording;
  readonly mend: Wording;
}

export type IssueTexts = Readonly<Record<string, IssueText>>;

/** Why rows of one constraint clash with others, with the members of the rows. */
export const clash = (en: string, zh: string, mendEn: string, mendZh: string): IssueText => ({
  wrong: { en: `${en} ({{count}}: {{members}})`, zh: `${zh}（{{count}} 处：{{members}}）` },
  mend: { en: mendEn, zh: mendZh },
});

/** How a clash is mended that only other conditions can explain. */
export const tightening = ['the other conditions named here say what clashes', '冲突原因见同时列出的其他条件'] as const;
