import { realColumn, tableOf, textColumn } from '../../io/export/table.ts';
import type { ReadCase } from '../../io/read-case.ts';
import type { Plan } from '../../plan/plan.ts';
import { significant } from '../../report/number.ts';
import { type Column, plainTable } from '../../report/tables.ts';
import { defaultKinds } from '../../study/defaults.ts';
import { runSimulation, type SimulationQuestion } from '../../study/simulate/simulation.ts';
import type { Driver, SimulationStudy, Violation } from '../../study/studies.ts';
import { cliMessages } from '../../text/cli.ts';
import { cliStudyMessages, cliStudyWords } from '../../text/cli-study.ts';
import { named } from '../../text/language.ts';
import { currencyName } from '../../text/terms.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';
import { outputNames } from '../plan/output-names.ts';
import type { Session } from '../session.ts';
import { fromHere, writeStudy } from './output.ts';
import { inStudy, type StudySession } from './session.ts';
import { csvFiles } from './tables.ts';

function simulationTables({ violations, drivers }: SimulationStudy): Record<string, string> {
  const conditions = tableOf<Violation>(
    'violations',
    [
      textColumn('condition', ({ constraint }) => constraint),
      realColumn('promised', ({ promised }) => promised),
      realColumn('rate', ({ rate }) => rate),
      realColumn('low', ({ low }) => low),
      realColumn('high', ({ high }) => high),
      realColumn('mean_shortfall', ({ mean_shortfall }) => mean_shortfall),
      realColumn('mean_shortfall_when_missed', ({ mean_shortfall_when_missed }) => mean_shortfall_when_missed),
      textColumn('unit', ({ unit }) => unit),
    ],
    violations,
  );
  const numbers = tableOf<Driver>(
    'drivers',
    [
      textColumn('number', ({ key }) => key),
      realColumn('rank_correlation', ({ correlation }) => correlation),
      realColumn('share', ({ share }) => share),
    ],
    drivers,
  );
  return csvFiles([conditions, numbers]);
}

/** What `simulate --json` prints: violations by condition, quantiles of cost and of levelised cost, and drivers. */
export function simulationFigures(result: SimulationStudy, { language }: Session) {
  const { samples, seed, recourse, confidence, currency, violations, any, cost, levelised_cost, drivers, remarks } = result;
  const violation = Object.fromEntries(violations.map(({ constraint, of, ...rest }) => [constraint, { class: of, ...rest }]));
  return {
    ...{ samples, seed, recourse, confidence, currency, violation, any, cost, levelised_cost, drivers },
    remarks: remarks.map((issue) => wordedIssue(issue, language)),
  };
}

/** Conditions that a person wants to see first: all demands, then those missed most often. */
const toldConditions = 12;

function tell(result: SimulationStudy, { remarks, out }: StudySession, session: Session): void {
  const { say, language } = session;
  const columns: Column<Violation>[] = [
    { label: say(cliStudyWords.condition), value: ({ constraint }) => constraint },
    { label: say(cliStudyWords.promised), decimals: 3, value: ({ promised }) => promised },
    { label: say(cliStudyWords.rate), decimals: 4, value: ({ rate }) => rate },
    { label: say(cliStudyWords.range), decimals: 0, value: ({ low, high }) => `${low.toFixed(4)}–${high.toFixed(4)}` },
    {
      label: say(cliStudyWords.shortfall),
      decimals: 0,
      value: ({ mean_shortfall, unit }) => `${significant(mean_shortfall)} ${unit}`,
    },
  ];
  const isDemand = ({ of }: Violation) => of === 'demand';
  const order = [...result.violations].sort((a, b) => Number(isDemand(b)) - Number(isDemand(a)) || b.rate - a.rate);
  const shown = order.filter((one) => isDemand(one) || one.rate > 0).slice(0, toldConditions);
  tellIssues([...remarks, ...result.remarks], session);
  session.print(`${named(result.case_name, language)}\n`);
  session.print(plainTable(columns, shown));
  const missed = result.violations.filter(({ rate }) => rate > 0).length;
  session.print(`\n${say(cliStudyMessages.conditions, { missed, all: result.violations.length })}`);
  const money = currencyName(result.currency, language);
  const { mean, quantiles } = result.cost;
  const values = {
    mean: significant(mean, 4),
    low: significant(quantiles['5'], 4),
    high: significant(quantiles['95'], 4),
    unit: `M ${money}/yr`,
  };
  session.print(say(cliStudyMessages.spread, values));
  const [first] = result.drivers;
  if (first !== undefined)
    session.print(say(cliStudyMessages.driver, { number: first.key, share: significant(first.share * 100) }));
  session.print(say(cliMessages.report, { file: fromHere(out, outputNames.report) }));
}

/** Writes and tells a simulation. */
async function ended(result: SimulationStudy, running: StudySession, session: Session): Promise<number> {
  const { study, out, seconds } = running;
  await writeStudy({ out, study, result, plans: {}, tables: simulationTables(result) }, session);
  if (session.json) session.print(JSON.stringify({ ...simulationFigures(result, session), seconds: { total: seconds() }, out }));
  else tell(result, running, session);
  return exitCodes.done;
}

interface Asking {
  readonly plan: Plan;
  readonly question: SimulationQuestion;
  readonly given: { readonly out?: string; readonly solver?: string };
}

/** Runs a simulation of a plan from the command line: simulates, writes, tells. */
export function simulationStudy(read: ReadCase, { plan, question, given }: Asking, session: Session): Promise<number> {
  return inStudy(read, 'simulation', given, session, async (running) => {
    const { study, runner, watch } = running;
    return ended(await runSimulation(study, plan, question, runner, { kinds: defaultKinds }, watch), running, session);
  });
}
