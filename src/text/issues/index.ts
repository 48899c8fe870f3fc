import type { Issue } from '../../base/issue.ts';
import { type Language, say } from '../language.ts';
import { auditIssues } from './audit.ts';
import { caseIssues } from './case.ts';
import { caseRowIssues } from './case-rows.ts';
import { cliIssues } from './cli.ts';
import { clusterIssues } from './clusters/clusters.ts';
import { economicsIssues } from './economics.ts';
import { ioIssues } from './io.ts';
import type { IssueText, IssueTexts } from './issue-text.ts';
import { caseKindIssues } from './kinds/case-kinds.ts';
import { planKindIssues } from './kinds/plan-kinds.ts';
import { unitIssues } from './kinds/units.ts';
import { auditModeIssues } from './modes/audit-modes.ts';
import { caseModeIssues } from './modes/case-modes.ts';
import { planModeIssues } from './modes/plan-modes.ts';
import { networkIssues } from './network.ts';
import { numberIssues } from './number.ts';
import { pathIssues } from './paths/paths.ts';
import { planIssues } from './plan.ts';
import { simccsIssues } from './simccs.ts';
import { solveIssues } from './solve.ts';
import { caseStageIssues } from './stages/case-stages.ts';
import { planStageIssues } from './stages/plan-stages.ts';
import { studyIssues } from './studies.ts';
import { rasterIssues } from './terrain/raster.ts';
import { terrainIssues } from './terrain/terrain.ts';
import { uncertaintyIssues } from './uncertainty.ts';

/** One catalogue a room, each in its own file; this is the only list. */
const catalogues: readonly IssueTexts[] = [
  numberIssues,
  caseIssues,
  caseRowIssues,
  caseStageIssues,
  caseKindIssues,
  unitIssues,
  caseModeIssues,
  clusterIssues,
  pathIssues,
  ioIssues,
  economicsIssues,
  auditIssues,
  auditModeIssues,
  cliIssues,
  networkIssues,
  planIssues,
  planStageIssues,
  planKindIssues,
  planModeIssues,
  rasterIssues,
  simccsIssues,
  solveIssues,
  studyIssues,
  terrainIssues,
  uncertaintyIssues,
];

const texts = new Map<string, IssueText>();
for (const catalogue of catalogues) {
  for (const [code, text] of Object.entries(catalogue)) {
    if (texts.has(code)) throw new Error(`the issue code ${code} is worded twice`);
    texts.set(code, text);
  }
}

/** Every code that has a wording. */
export const issueCodes: readonly string[] = [...texts.keys()];

/** What is wrong and how to mend it, in one language. */
export function wordIssue(issue: Issue, language: Language): { wrong: string; mend: string } {
  const text = texts.get(issue.code);
  if (text === undefined) throw new Error(`the issue code ${issue.code} has no wording`);
  return { wrong: say(text.wrong, language, issue.values), mend: say(text.mend, language, issue.values) };
}
