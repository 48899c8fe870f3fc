import { fault, type Issue } from '../../base/issue.ts';
import { realColumn, tableOf, textColumn } from '../../io/export/table.ts';
import type { ReadCase } from '../../io/read-case.ts';
import { significant } from '../../report/number.ts';
import { type Column, plainTable } from '../../report/tables.ts';
import type { RobustQuestion } from '../../study/robust/question.ts';
import { type RobustOutcome, runRobust } from '../../study/robust/robust.ts';
import type { DesignCosts, RobustStudy } from '../../study/studies.ts';
import { cliMessages } from '../../text/cli.ts';
import { cliStudyWords } from '../../text/cli-study.ts';
import { named } from '../../text/language.ts';
import { currencyName } from '../../text/terms.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';
import { outputNames } from '../plan/output-names.ts';
import { planFigures } from '../plan/summary.ts';
import type { Session } from '../session.ts';
import { fromHere, writeStudy } from './output.ts';
import { inStudy, type StudySession } from './session.ts';
import { type FuturesAsked, statedFutures } from './stated-futures.ts';
import { csvFiles } from './tables.ts';

/** One design in one scenario, for tables. */
interface DesignScenario {
  readonly design: string;
  readonly scenario: string;
  readonly annual_m: number | null;
  readonly shortfall_mt: number | null;
}

function robustTables({ designs, scenarios, currency }: RobustStudy): Record<string, string> {
  const unit = currency.toLowerCase();
  const rows: DesignScenario[] = [
    ...scenarios.map(({ name, alone_annual_m }) => ({
      design: 'perfect foresight',
      scenario: name,
      annual_m: alone_annual_m,
      shortfall_mt: null,
    })),
    ...designs.flatMap(({ design, annual_m, shortfall_mt }) =>
      scenarios.map(({ name }, k) => ({
        design,
        scenario: name,
        annual_m: annual_m[k] ?? null,
        shortfall_mt: shortfall_mt[k] ?? null,
      })),
    ),
  ];
  const one = tableOf<DesignScenario>(
    'designs',
    [
      textColumn('design', ({ design }) => design),
      textColumn('scenario', ({ scenario }) => scenario),
      realColumn(`annual_m_${unit}_per_yr`, ({ annual_m }) => annual_m),
      realColumn('shortfall_mt', ({ shortfall_mt }) => shortfall_mt),
    ],
    rows,
  );
  return csvFiles([one]);
}

/** What `robust --json` prints. */
export function robustFigures(result: RobustStudy, session: Session) {
  const { format: _format, study: _study, plan, remarks: _remarks, case_name: _name, ...figures } = result;
  return { ...figures, plan: planFigures(plan, session.language) };
}

function tell(result: RobustStudy, out: string, session: Session): void {
  const { say, language } = session;
  const money = `M ${currencyName(result.currency, language)}/yr`;
  const cost = (of: (row: DesignCosts) => number | null) => (row: DesignCosts) => significant(of(row), 4);
  const columns: Column<DesignCosts>[] = [
    {
      label: say(cliStudyWords.design),
      value: ({ design }) => say(cliStudyWords[design === 'upper' ? 'upper_unlinked' : design]),
    },
    { label: say(cliStudyWords.expected), unit: money, decimals: 0, value: cost(({ expected_m }) => expected_m) },
    { label: say(cliStudyWords.regret), unit: money, decimals: 0, value: cost(({ worst_regret_m }) => worst_regret_m) },
    { label: say(cliStudyWords.cvar), unit: money, decimals: 0, value: cost(({ cvar_m }) => cvar_m) },
    {
      label: say(cliStudyWords.unmet),
      decimals: 0,
      value: ({ annual_m }) => `${annual_m.filter((value) => value === null).length} / ${annual_m.length}`,
    },
  ];
  session.print(`${named(result.case_name, language)}\n`);
  session.print(plainTable(columns, result.designs));
  const figures: readonly (readonly [keyof typeof cliStudyWords, number | null, string])[] = [
    ['value', result.value_m, money],
    ['gap', result.gap.total === null ? null : result.gap.total * 100, '%'],
    ['price', result.price_of_robustness_m, money],
    ['stochastic', result.value_of_stochastic_solution_m, money],
    ['foresight', result.value_of_perfect_information_m, money],
  ];
  session.print('');
  for (const [key, value, unit] of figures) session.print(`${say(cliStudyWords[key])}: ${significant(value, 4)} ${unit}`);
  session.print(`\n${say(cliMessages.report, { file: fromHere(out, outputNames.report) })}`);
}

/** Writes and tells a robust study; or says why there is none. */
async function ended(outcome: RobustOutcome, running: StudySession, session: Session): Promise<number> {
  const { study, out, seconds } = running;
  if (outcome.status !== 'planned') {
    const own: Issue[] =
      outcome.scenario === undefined
        ? []
        : [fault('robust.scenario_without_plan', { path: outcome.scenario }, { scenario: outcome.scenario })];
    const issues = [...own, ...outcome.issues];
    if (session.json) {
      session.print(
        JSON.stringify({
          status: outcome.status,
          issues: issues.map((issue) => wordedIssue(issue, session.language)),
          seconds: { total: seconds() },
        }),
      );
    } else {
      session.tell(session.say(outcome.status === 'infeasible' ? cliMessages.infeasible : cliMessages.noPlan));
      tellIssues(issues, session);
    }
    return outcome.status === 'infeasible' || outcome.status === 'unbounded' ? exitCodes.infeasible : exitCodes.noPlan;
  }
  const { result } = outcome;
  await writeStudy({ out, study, result, plans: { 'plan-robust.json': result.plan }, tables: robustTables(result) }, session);
  if (session.json) session.print(JSON.stringify({ ...robustFigures(result, session), seconds: { total: seconds() }, out }));
  else tell(result, out, session);
  return exitCodes.done;
}

interface Asking {
  readonly futures: FuturesAsked;
  readonly question: Omit<RobustQuestion, 'scenarios' | 'alone'>;
  readonly given: { readonly out?: string; readonly solver?: string; readonly from?: string };
}

/** Runs a robust study from the command line: plans, writes, tells. */
export async function robustStudy(read: ReadCase, { futures, question, given }: Asking, session: Session): Promise<number> {
  const asked = { ...question, ...(await statedFutures(futures, read.study)) };
  return inStudy(read, 'robust', given, session, async (running) => {
    const { study, runner, watch } = running;
    return ended(await runRobust(study, asked, runner, watch), running, session);
  });
}
