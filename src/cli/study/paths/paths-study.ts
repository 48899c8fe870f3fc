import type { ReadCase } from '../../../io/read-case.ts';
import { tonnesOf } from '../../../plan/by-stage/tonnes.ts';
import type { Plan } from '../../../plan/plan.ts';
import { percent, significant } from '../../../report/number.ts';
import { type PathRow, pathRow, pathRows, pathsLabel, provenGap, setNamed, togetherOf } from '../../../report/study/path-rows.ts';
import { type Column, plainTable } from '../../../report/tables.ts';
import { type PathsQuestion, runPaths } from '../../../study/paths/compare.ts';
import { pathCase, pathCaseForShare } from '../../../study/paths/variant.ts';
import type { PathSet, PathsStudy, PathValue } from '../../../study/studies/paths.ts';
import { cliMessages } from '../../../text/cli.ts';
import { cliStudyMessages, cliStudyWords } from '../../../text/cli-study.ts';
import { named } from '../../../text/language.ts';
import { pathText } from '../../../text/paths/report.ts';
import { currencyName } from '../../../text/terms.ts';
import { exitCodes } from '../../exit.ts';
import { tellIssues, wordedIssue } from '../../faults.ts';
import { outputNames } from '../../plan/output-names.ts';
import { plannedFigures } from '../../plan/summary.ts';
import type { Session } from '../../session.ts';
import { fromHere, writeStudy } from '../output.ts';
import { inStudy, type StudySession } from '../session.ts';
import { pathTables } from './path-tables.ts';

/** What `compare --json` prints: every set of paths with its plan in the shape of `plan --json`, and what each path adds, with its terms. */
function pathFigures({ paths, sets, values, remarks }: PathsStudy, { language }: Session) {
  return {
    paths,
    sets: sets.map(({ planned, at_share, bound_annual_m, ...set }) => ({
      ...set,
      bound_by_all_annual_m: bound_annual_m,
      ...plannedFigures(planned, language),
      at_share: at_share === null ? null : plannedFigures(at_share, language),
    })),
    values,
    remarks: remarks.map((issue) => wordedIssue(issue, language)),
  };
}

function columnsOf(result: PathsStudy, { say, language }: Session): Column<PathRow>[] {
  const money = currencyName(result.currency, language);
  const figure = (of: (plan: Plan) => string) => (row: PathRow) => (row.plan === null ? '–' : of(row.plan));
  const words = (label: string, unit: string, of: (plan: Plan) => string): Column<PathRow> => ({
    ...{ label, unit, decimals: 0, value: figure(of) },
  });
  return [
    { label: say(pathText.paths_col_paths), value: ({ set }) => pathsLabel(set.paths, language) },
    { label: say(pathText.paths_col_share), unit: '%', decimals: 0, value: ({ share }) => percent(share) },
    words(say(cliStudyWords.annual), `M ${money}/yr`, ({ cost }) => significant(cost.annual_m, 4)),
    words(say(cliStudyWords.captured), 'Mt/yr', (plan) => significant(tonnesOf(plan).captured)),
    words(say(pathText.paths_col_avoided), 'Mt/yr', (plan) => significant(tonnesOf(plan).avoided)),
    words(say(pathText.paths_col_gas), '10⁹ m³/yr', (plan) => significant(tonnesOf(plan).gas_billion_m3_per_yr)),
    words(say(cliStudyWords.length), 'km', ({ length_km }) => significant(length_km)),
    { label: say(cliStudyWords.gap), unit: '%', decimals: 0, value: (row) => percent(provenGap(row)) },
  ];
}

/** What a set that has no plan for all targets can do. */
function shortWords({ largest, planned }: PathSet, { say }: Session): string {
  if (largest === null) return planned.status;
  return say(cliStudyMessages.pathsShort, { share: percent(largest.share), bound: percent(largest.bound) });
}

function valueWords(result: PathsStudy, { path, without, adds }: PathValue, session: Session): string {
  const { say, language } = session;
  const name = pathsLabel([path], language);
  const others = setNamed(result, without);
  if (adds !== null) {
    const values = { saved: significant(adds.saved_m, 4), low: significant(adds.low_m, 4), high: significant(adds.high_m, 4) };
    return say(cliStudyMessages.pathAdds, { path: name, unit: `M ${currencyName(result.currency, language)}/yr`, ...values });
  }
  return others === undefined ? '' : say(cliStudyMessages.pathNeeded, { path: name, status: shortWords(others, session) });
}

function tell(result: PathsStudy, { remarks, out }: StudySession, session: Session): void {
  const { say, language } = session;
  const said = result.sets.flatMap(({ planned }) => (planned.status === 'planned' ? planned.plan.remarks : []));
  tellIssues([...new Map([...remarks, ...result.remarks, ...said].map((one) => [JSON.stringify(one), one])).values()], session);
  session.print(`${named(result.case_name, language)}\n`);
  session.print(`${plainTable(columnsOf(result, session), pathRows(result))}\n`);
  for (const set of result.sets) {
    if (set.planned.status === 'planned') continue;
    session.print(`${pathsLabel(set.paths, language)}: ${shortWords(set, session)}`);
  }
  for (const value of result.values) {
    const words = valueWords(result, value, session);
    if (words !== '') session.print(words);
  }
  session.print(say(cliMessages.report, { file: fromHere(out, outputNames.report) }));
}

/** Every plan beside the case that it is of: of its paths, and of its share of the targets. */
function plansOf(study: StudySession['study'], sets: readonly PathSet[]) {
  const shown = sets.map(pathRow).flatMap(({ set, plan, share }) => (plan === null ? [] : [{ set, plan, share: share ?? 1 }]));
  const folder = (set: PathSet) => `plans/${set.name}`;
  return {
    plans: Object.fromEntries(shown.map(({ set, plan }) => [`${folder(set)}/${outputNames.plan}`, plan])),
    cases: Object.fromEntries(
      shown.map(({ set, share }) => [
        `${folder(set)}/${outputNames.study}`,
        share === 1 ? pathCase(study, set.paths) : pathCaseForShare(study, set.paths, share),
      ]),
    ),
  };
}

/** Writes and tells a comparison of paths. */
async function ended(result: PathsStudy, running: StudySession, session: Session): Promise<number> {
  const { study, out, seconds } = running;
  await writeStudy({ out, study, result, ...plansOf(study, result.sets), tables: pathTables(result) }, session);
  if (session.json) session.print(JSON.stringify({ ...pathFigures(result, session), seconds: { total: seconds() }, out }));
  else tell(result, running, session);
  const { status } = togetherOf(result).planned;
  if (status === 'planned') return exitCodes.done;
  return status === 'infeasible' || status === 'unbounded' ? exitCodes.infeasible : exitCodes.noPlan;
}

interface Asking {
  readonly question: PathsQuestion;
  readonly given: { readonly out?: string; readonly solver?: string };
}

/** Compares paths from the command line: plans, compares, writes, tells. */
export function pathsStudy(read: ReadCase, { question, given }: Asking, session: Session): Promise<number> {
  return inStudy(read, 'paths', given, session, async (running) => {
    const { study, runner, watch } = running;
    return ended(await runPaths(study, question, runner, watch), running, session);
  });
}
