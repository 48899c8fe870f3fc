import { realColumn, tableOf, textColumn, wholeColumn } from '../../io/export/table.ts';
import type { ReadCase } from '../../io/read-case.ts';
import { significant } from '../../report/number.ts';
import { type Column, plainTable } from '../../report/tables.ts';
import type { TermSaved } from '../../study/compared/saving.ts';
import { type HubQuestion, runHub } from '../../study/hub/hub.ts';
import type { OwnLine } from '../../study/hub/own-lines.ts';
import type { HubJoin, HubStudy } from '../../study/studies.ts';
import { cliMessages } from '../../text/cli.ts';
import { cliStudyMessages } from '../../text/cli-study.ts';
import { clusterText } from '../../text/clusters/report.ts';
import { named } from '../../text/language.ts';
import { currencyName, term } from '../../text/terms.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';
import { outputNames } from '../plan/output-names.ts';
import { plannedFigures } from '../plan/summary.ts';
import type { Session } from '../session.ts';
import { fromHere, writeStudy } from './output.ts';
import { inStudy, type StudySession } from './session.ts';
import { csvFiles, termColumns } from './tables.ts';

function tables({ currency, saving, joins, own }: HubStudy): Record<string, string> {
  const unit = currency.toLowerCase();
  const perYear = `m_${unit}_per_yr`;
  const terms = tableOf<TermSaved>('hub_terms', termColumns(perYear, 'own_lines', 'shared', 'saved'), saving?.terms ?? []);
  const joining = tableOf<HubJoin>(
    'hub_joins',
    [
      textColumn('cluster', ({ cluster }) => cluster ?? undefined),
      wholeColumn('sources', ({ sources }) => sources.length),
      realColumn('captured_mt', ({ captured_mt }) => captured_mt),
      realColumn(`own_lines_${perYear}`, ({ own_annual_m }) => own_annual_m),
      realColumn(`saved_joining_${perYear}`, (one) => one.joining?.saved_m),
      realColumn(`saved_joining_low_${perYear}`, (one) => one.joining?.low_m),
      realColumn(`saved_joining_high_${perYear}`, (one) => one.joining?.high_m),
      realColumn(`saved_last_${perYear}`, ({ last }) => last?.saved_m),
    ],
    joins,
  );
  const lines = tableOf<OwnLine>(
    'own_lines',
    [
      textColumn('source', ({ source }) => source),
      realColumn('captured_mt', ({ captured_mt }) => captured_mt),
      textColumn('sinks_mt', ({ sinks }) => sinks.map(({ id, mt }) => `${id} ${mt}`).join('; ')),
      realColumn('length_km', ({ length_km }) => length_km),
      realColumn(`annual_${perYear}`, ({ annual_m }) => annual_m),
      realColumn(`bound_${perYear}`, ({ bound_annual_m }) => bound_annual_m),
    ],
    own?.lines ?? [],
  );
  return csvFiles([terms, joining, lines]);
}

/** What `hub --json` prints: the shared plan in the shape of `plan --json`, own lines in all, and the savings with their terms. */
function hubFigures({ shared, own, saving, joins, remarks }: HubStudy, { language }: Session) {
  const { lines: _lines, ...all } = own ?? {};
  return {
    shared: plannedFigures(shared, language),
    own_lines: own === null ? null : all,
    ...{ saving, joins },
    remarks: remarks.map((issue) => wordedIssue(issue, language)),
  };
}

/** Less than a unit of currency a year is what arithmetic leaves of 0. */
const least_m = 1e-6;

function tell(result: HubStudy, { remarks, out }: StudySession, session: Session): void {
  const { say, language } = session;
  const { saving, own, shared, joins } = result;
  const unit = `M ${currencyName(result.currency, language)}/yr`;
  tellIssues([...remarks, ...result.remarks, ...(shared.status === 'planned' ? shared.plan.remarks : shared.issues)], session);
  session.print(`${named(result.case_name, language)}\n`);
  if (saving !== null && own !== null && shared.status === 'planned') {
    const amount = (label: keyof typeof clusterText, of: (row: TermSaved) => number): Column<TermSaved> => ({
      ...{ label: say(clusterText[label]), unit, decimals: 0 },
      value: (row) => significant(Math.abs(of(row)) < least_m ? 0 : of(row), 4),
    });
    const columns = [
      { label: say(clusterText.hub_terms), value: (row: TermSaved) => term(row.term, language) },
      amount('hub_col_apart', ({ apart_m }) => apart_m),
      amount('hub_col_shared', ({ together_m }) => together_m),
      amount('hub_col_saved', ({ saved_m }) => saved_m),
    ];
    session.print(plainTable(columns, saving.terms));
    const values = { own: significant(own.annual_m, 4), shared: significant(shared.plan.cost.annual_m, 4), unit };
    session.print(`\n${say(clusterText.hub_verdict, values)}`);
    session.print(say(cliStudyMessages.hubSaved, { saved: significant(saving.saved_m, 4), unit }));
    for (const { cluster, joining, last } of joins) {
      const [joined, as_last] = [joining, last].map((one) => significant(one?.saved_m, 4)) as [string, string];
      session.print(say(cliStudyMessages.hubJoined, { cluster: cluster ?? '–', joined, as_last, unit }));
    }
  }
  session.print(say(cliMessages.report, { file: fromHere(out, outputNames.report) }));
}

/** Writes and tells a study of the hub. */
async function ended(result: HubStudy, running: StudySession, session: Session): Promise<number> {
  const { study, out, seconds } = running;
  const plans = result.shared.status === 'planned' ? { 'plan-shared.json': result.shared.plan } : {};
  await writeStudy({ out, study, result, plans, tables: tables(result) }, session);
  if (session.json) session.print(JSON.stringify({ ...hubFigures(result, session), seconds: { total: seconds() }, out }));
  else tell(result, running, session);
  const { status } = result.shared;
  if (status === 'planned') return exitCodes.done;
  return status === 'infeasible' || status === 'unbounded' ? exitCodes.infeasible : exitCodes.noPlan;
}

interface Asking {
  readonly question: HubQuestion;
  readonly given: { readonly out?: string; readonly solver?: string };
}

/** Runs a study of the hub from the command line: plans, compares, writes, tells. */
export function hubStudy(read: ReadCase, { question, given }: Asking, session: Session): Promise<number> {
  return inStudy(read, 'hub', given, session, async (running) => {
    const { study, runner, watch } = running;
    return ended(await runHub(study, question, runner, watch), running, session);
  });
}
