import type { IssueTexts } from '../issue-text.ts';

/** Worded with the audit's own parts. */
export const auditModeIssues: IssueTexts = {};
