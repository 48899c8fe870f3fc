import { realColumn, tableOf, textColumn } from '../../io/export/table.ts';
import type { ReadCase } from '../../io/read-case.ts';
import type { Plan } from '../../plan/plan.ts';
import { fixed, percent, significant } from '../../report/number.ts';
import { type Column, plainTable } from '../../report/tables.ts';
import { type AlternativesQuestion, runAlternatives } from '../../study/alternatives/alternatives.ts';
import type { Planned } from '../../study/outcome.ts';
import type { Alternative, AlternativesStudy } from '../../study/studies.ts';
import { cliMessages } from '../../text/cli.ts';
import { cliStudyMessages, cliStudyWords } from '../../text/cli-study.ts';
import { named } from '../../text/language.ts';
import { currencyName } from '../../text/terms.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues } from '../faults.ts';
import { outputNames } from '../plan/output-names.ts';
import { plannedFigures } from '../plan/summary.ts';
import type { Session } from '../session.ts';
import { sharedCounts, tellShared } from './bounds-study.ts';
import { fromHere, writeStudy } from './output.ts';
import { inStudy, type StudySession } from './session.ts';
import { csvFiles, useColumns } from './tables.ts';

/** A plan of the study: `best`, then alternatives by number. */
interface Row {
  readonly name: string;
  readonly planned: Planned;
  readonly alternative?: Alternative;
}

const rowsOf = ({ best, alternatives }: AlternativesStudy): Row[] => [
  { name: 'best', planned: best },
  ...alternatives.map((alternative, k) => ({ name: String(k + 1), planned: alternative.planned, alternative })),
];

function tables(result: AlternativesStudy): Record<string, string> {
  const unit = result.currency.toLowerCase();
  const figure = (name: string, of: (plan: Plan) => number | null) =>
    realColumn<Row>(name, ({ planned }) => (planned.status === 'planned' ? of(planned.plan) : undefined));
  const own = (name: string, of: (alternative: Alternative) => number | null) =>
    realColumn<Row>(name, ({ alternative }) => (alternative === undefined ? undefined : of(alternative)));
  const plans = tableOf<Row>(
    'alternatives',
    [
      textColumn('plan', ({ name }) => name),
      textColumn('status', ({ planned }) => (planned.status === 'planned' ? planned.plan.status : planned.status)),
      figure(`annual_m_${unit}_per_yr`, ({ cost }) => cost.annual_m),
      own('dearer', ({ dearer }) => dearer),
      own('difference', ({ difference }) => difference),
      own('difference_bound', ({ difference_bound }) => difference_bound),
      figure('gap_total', ({ gap }) => gap.total),
      figure('captured_mt_per_yr', ({ captured_mt_per_yr }) => captured_mt_per_yr),
      figure('sources', ({ counts }) => counts.sources),
      figure('sinks', ({ counts }) => counts.sinks),
      figure('edges', ({ counts }) => counts.edges),
      figure('length_km', ({ length_km }) => length_km),
    ],
    rowsOf(result),
  );
  return csvFiles([plans, tableOf('built', useColumns, result.built)]);
}

/** What `alternatives --json` prints: the best plan and each alternative in the shape of `plan --json`, with what sets it apart. */
function alternativesFigures(
  { within, count, weights, best, alternatives, left_bound, built }: AlternativesStudy,
  session: Session,
) {
  return {
    ...{ within, count, weights },
    best: plannedFigures(best, session.language),
    alternatives: alternatives.map(({ planned, ...own }) => ({ ...plannedFigures(planned, session.language), ...own })),
    ...{ left_bound, shared: sharedCounts(built) },
  };
}

function tell(result: AlternativesStudy, { remarks, out }: StudySession, session: Session): void {
  const { say, language } = session;
  const money = currencyName(result.currency, language);
  const figure = (of: (plan: Plan) => string) => (row: Row) =>
    row.planned.status === 'planned' ? of(row.planned.plan) : row.planned.status;
  const own = (of: (alternative: Alternative) => number | null) => (row: Row) =>
    row.alternative === undefined ? '–' : percent(of(row.alternative));
  const columns: Column<Row>[] = [
    { label: say(cliStudyWords.plan), value: ({ name }) => (name === 'best' ? say(cliStudyWords.best) : name) },
    {
      label: say(cliStudyWords.annual),
      unit: `M ${money}/yr`,
      decimals: 0,
      value: figure(({ cost }) => significant(cost.annual_m, 4)),
    },
    { label: say(cliStudyWords.dearer), unit: '%', decimals: 0, value: own(({ dearer }) => dearer) },
    { label: say(cliStudyWords.difference), unit: '%', decimals: 0, value: own(({ difference }) => difference) },
    { label: say(cliStudyWords.atMost), unit: '%', decimals: 0, value: own(({ difference_bound }) => difference_bound) },
    { label: say(cliStudyWords.sources), decimals: 0, value: figure(({ counts }) => fixed(counts.sources, 0)) },
    { label: say(cliStudyWords.sinks), decimals: 0, value: figure(({ counts }) => fixed(counts.sinks, 0)) },
    { label: say(cliStudyWords.length), unit: 'km', decimals: 0, value: figure(({ length_km }) => significant(length_km)) },
  ];
  const rows = rowsOf(result);
  const said = rows.flatMap(({ planned }) => (planned.status === 'planned' ? planned.plan.remarks : planned.issues));
  tellIssues([...new Map([...remarks, ...said].map((issue) => [JSON.stringify(issue), issue])).values()], session);
  session.print(`${named(result.case_name, language)}\n`);
  session.print(plainTable(columns, rows));
  tellShared(result.built, session);
  if (result.left_bound !== null) session.print(say(cliStudyMessages.left, { bound: percent(result.left_bound) }));
  session.print(say(cliMessages.report, { file: fromHere(out, outputNames.report) }));
}

/** Writes and tells a study of alternatives. */
async function ended(result: AlternativesStudy, running: StudySession, session: Session): Promise<number> {
  const { study, out, seconds } = running;
  const plans = Object.fromEntries(
    rowsOf(result).flatMap(({ name, planned }) =>
      planned.status === 'planned' ? [[`plan-${name === 'best' ? name : `alternative-${name}`}.json`, planned.plan]] : [],
    ),
  );
  await writeStudy({ out, study, result, plans, tables: tables(result) }, session);
  if (session.json) {
    session.print(JSON.stringify({ ...alternativesFigures(result, session), seconds: { total: seconds() }, out }));
  } else tell(result, running, session);
  const { status } = result.best;
  if (status === 'planned') return exitCodes.done;
  return status === 'infeasible' || status === 'unbounded' ? exitCodes.infeasible : exitCodes.noPlan;
}

interface Asking {
  readonly question: AlternativesQuestion;
  readonly given: { readonly out?: string; readonly solver?: string };
}

/** Runs a study of alternatives from the command line: plans, writes, tells. */
export function alternativesStudy(read: ReadCase, { question, given }: Asking, session: Session): Promise<number> {
  return inStudy(read, 'alternatives', given, session, async (running) => {
    const { study, runner, watch } = running;
    return ended(await runAlternatives(study, question, runner, watch), running, session);
  });
}
