import { relative } from 'node:path';
import type { Issue } from '../../base/issue.ts';
import type { Plan } from '../../plan/plan.ts';
import { plainTable, summaryColumns, summaryTable } from '../../report/tables.ts';
import type { PlanOutcome } from '../../study/single.ts';
import { cliMessages } from '../../text/cli.ts';
import { named, type Wording } from '../../text/language.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues } from '../faults.ts';
import type { Session } from '../session.ts';
import { reportFile } from './output-names.ts';
import { noPlanSummary, planSummary } from './summary.ts';

interface Told {
  readonly out: string;
  readonly plan: Plan;
  /** Remarks on the case as it was read. */
  readonly remarks: readonly Issue[];
  readonly seconds: Readonly<Record<string, number>>;
}

/** A path as a person would type it from here. */
const fromHere = (path: string) => {
  const near = relative(process.cwd(), path);
  return near.startsWith('..') ? path : near;
};

/** Prints a plan: a summary table and where the report is, or one JSON object. */
export function tellPlan({ out, plan, remarks, seconds }: Told, session: Session): number {
  if (session.json) {
    session.print(JSON.stringify(planSummary(plan, seconds, out, session.language)));
    return exitCodes.done;
  }
  tellIssues([...remarks, ...plan.remarks, ...plan.audit.issues], session);
  session.print(`${named(plan.case_name, session.language)}\n`);
  session.print(plainTable(summaryColumns(session.language), summaryTable(plan, session.language)));
  if (!plan.audit.ok) session.tell(session.say(cliMessages.auditFailed, { count: plan.audit.issues.length }));
  session.print(`\n${session.say(cliMessages.report, { file: fromHere(reportFile(out)) })}`);
  return exitCodes.done;
}

type NoPlan = Exclude<PlanOutcome, { status: 'planned' }>;

/** What kind of no plan it is: its status in JSON, its exit code and its first line. */
function verdict(outcome: NoPlan): { readonly status: string; readonly code: number; readonly says: Wording } {
  switch (outcome.status) {
    case 'infeasible':
      return { status: 'infeasible', code: exitCodes.infeasible, says: cliMessages.infeasible };
    case 'unbounded':
      return { status: 'unbounded', code: exitCodes.infeasible, says: cliMessages.unbounded };
    case 'failed':
      return { status: 'failed', code: exitCodes.noPlan, says: cliMessages.failed };
    case 'no_plan':
      return outcome.limit === 'user'
        ? { status: 'stopped', code: exitCodes.stopped, says: cliMessages.stopped }
        : { status: 'no_plan', code: exitCodes.noPlan, says: cliMessages.noPlan };
  }
}

interface NoPlanTold extends Pick<Told, 'remarks' | 'seconds'> {
  readonly outcome: NoPlan;
}

/** Says why there is no plan; remarks on the case as it was read may name the reason. */
export function tellNoPlan({ outcome, remarks, seconds }: NoPlanTold, session: Session): number {
  const { status, code, says } = verdict(outcome);
  const issues = [...outcome.issues, ...remarks];
  if (session.json) session.print(JSON.stringify(noPlanSummary(status, issues, seconds, session.language)));
  else {
    session.tell(session.say(says));
    tellIssues(issues, session);
  }
  return code;
}
