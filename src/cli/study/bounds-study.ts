import type { ReadCase } from '../../io/read-case.ts';
import { plainTable } from '../../report/tables.ts';
import { type BoundsQuestion, runBounds } from '../../study/bounds.ts';
import type { AssetUse, BoundsStudy } from '../../study/studies.ts';
import { cliMessages } from '../../text/cli.ts';
import { cliStudyMessages } from '../../text/cli-study.ts';
import { named } from '../../text/language.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues } from '../faults.ts';
import { outputNames } from '../plan/output-names.ts';
import type { Session } from '../session.ts';
import { fromHere, writeStudy } from './output.ts';
import { planFileName, type RunRow, runColumns, runRows } from './runs.ts';
import { inStudy, type StudySession } from './session.ts';
import { boundsTables } from './tables.ts';

/** How many plants, stores and pipes every plan builds, and how many only some do. */
export function sharedCounts(built: readonly AssetUse[]) {
  const count = (asset: AssetUse['asset'], inAll: boolean) =>
    built.filter((use) => use.asset === asset && (use.built === use.of) === inAll).length;
  return {
    in_all: { sources: count('source', true), sinks: count('sink', true), edges: count('edge', true) },
    in_some: { sources: count('source', false), sinks: count('sink', false), edges: count('edge', false) },
  };
}

/** 0 where every plan was found, else the code of what kept the first from it. */
function exitCodeOf(rows: readonly RunRow[]): number {
  const failed = rows.find(({ planned }) => planned.status !== 'planned')?.planned.status;
  if (failed === undefined) return exitCodes.done;
  return failed === 'infeasible' || failed === 'unbounded' ? exitCodes.infeasible : exitCodes.noPlan;
}

function tell(result: BoundsStudy, rows: readonly RunRow[], { remarks, out }: StudySession, session: Session): void {
  const planRemarks = rows.flatMap(({ planned }) => (planned.status === 'planned' ? planned.plan.remarks : planned.issues));
  const once = [...new Map([...remarks, ...planRemarks].map((issue) => [JSON.stringify(issue), issue])).values()];
  tellIssues(once, session);
  session.print(`${named(result.case_name, session.language)}\n`);
  session.print(plainTable(runColumns(result.currency, session), rows));
  const { in_all, in_some } = sharedCounts(result.built);
  const values = { ...in_all, someSources: in_some.sources, someSinks: in_some.sinks, someEdges: in_some.edges };
  session.print(`\n${session.say(cliStudyMessages.shared, values)}`);
  for (const { links, links_dropped } of result.runs) {
    if (links_dropped.length > 0)
      session.print(
        session.say(cliStudyMessages.dropped, { links: `${links_dropped.length} / ${links}: ${links_dropped.join('; ')}` }),
      );
  }
  session.print(session.say(cliMessages.report, { file: fromHere(out, outputNames.report) }));
}

interface Asking {
  readonly name: 'bounds' | 'sweep';
  readonly question: BoundsQuestion;
  readonly given: { readonly out?: string; readonly solver?: string };
  /** What `--json` prints of its runs. */
  readonly json: (result: BoundsStudy, session: Session) => object;
}

/** Runs a study of bounds from the command line: plans, writes, tells. */
export function boundsStudy(read: ReadCase, { name, question, given, json }: Asking, session: Session): Promise<number> {
  return inStudy(read, name, given, session, async (running) => {
    const { study, out, runner, watch, seconds } = running;
    const result = await runBounds(study, question, runner, watch);
    const rows = runRows(result);
    const several = result.runs.length > 1;
    const plans = Object.fromEntries(
      rows.flatMap((row) => (row.planned.status === 'planned' ? [[planFileName(row, several), row.planned.plan]] : [])),
    );
    await writeStudy({ out, study, result, plans, tables: boundsTables(result) }, session);
    if (session.json)
      session.print(
        JSON.stringify({ ...json(result, session), shared: sharedCounts(result.built), seconds: { total: seconds() }, out }),
      );
    else tell(result, rows, running, session);
    return exitCodeOf(rows);
  });
}
