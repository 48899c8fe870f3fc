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

/** How many plants, stores, pipes, terminals and links every plan has, and how many only some do. */
export function sharedCounts(built: readonly AssetUse[]) {
  const counts = (inAll: boolean) => {
    const of = (asset: AssetUse['asset']) =>
      built.filter((use) => use.asset === asset && (use.built === use.of) === inAll).length;
    return { sources: of('source'), sinks: of('sink'), edges: of('edge'), terminals: of('terminal'), links: of('link') };
  };
  return { in_all: counts(true), in_some: counts(false) };
}

/** The same in words; terminals and links only where some plan has any. */
export function tellShared(built: readonly AssetUse[], { print, say }: Session): void {
  const { in_all, in_some } = sharedCounts(built);
  const some = { someSources: in_some.sources, someSinks: in_some.sinks, someEdges: in_some.edges };
  print(`\n${say(cliStudyMessages.shared, { ...in_all, ...some })}`);
  if (in_all.links + in_some.links + in_all.terminals + in_some.terminals === 0) return;
  print(say(cliStudyMessages.sharedLinks, { ...in_all, someTerminals: in_some.terminals, someLinks: in_some.links }));
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
  tellShared(result.built, session);
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
