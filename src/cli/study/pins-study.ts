import { realColumn, tableOf, textColumn } from '../../io/export/table.ts';
import type { ReadCase } from '../../io/read-case.ts';
import { significant } from '../../report/number.ts';
import { clean, provedRange } from '../../report/study/sections/pins/names.ts';
import { type Column, plainTable } from '../../report/tables.ts';
import type { Effort } from '../../solve/search/effort.ts';
import { runPins } from '../../study/pins/pins.ts';
import type { Lifted, LiftedPin, PinsStudy, PinTerm } from '../../study/studies/pins.ts';
import { cliMessages } from '../../text/cli.ts';
import { named } from '../../text/language.ts';
import { cliPinsText, pinsText } from '../../text/pins/report.ts';
import { currencyName } from '../../text/terms.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';
import { outputNames } from '../plan/output-names.ts';
import { plannedFigures } from '../plan/summary.ts';
import type { Session } from '../session.ts';
import { fromHere, writeStudy } from './output.ts';
import { inStudy, type StudySession } from './session.ts';
import { csvFiles } from './tables.ts';

const annualOf = ({ without }: Lifted) => (without.status === 'planned' ? without.plan.cost.annual_m : undefined);

/** The tables of a study of pins; the pin of a row that stands for all of them is blank. */
function tables({ currency, pins, free }: PinsStudy): Record<string, string> {
  const perYear = `m_${currency.toLowerCase()}_per_yr`;
  type Row = Lifted & Partial<LiftedPin>;
  const rows: readonly Row[] = [...pins, free];
  const each = tableOf<Row>(
    'pins',
    [
      textColumn('table', ({ table }) => table),
      textColumn('id', ({ id }) => id),
      textColumn('decision', ({ decision }) => decision),
      textColumn('build_stage', ({ build_stage }) => build_stage),
      textColumn('status', ({ without }) => (without.status === 'planned' ? without.plan.status : without.status)),
      realColumn(`without_${perYear}`, annualOf),
      realColumn(`cost_${perYear}`, ({ cost }) => cost?.cost_m),
      realColumn(`cost_low_${perYear}`, ({ cost }) => cost?.low_m),
      realColumn(`cost_high_${perYear}`, ({ cost }) => cost?.high_m),
      textColumn('built_without', ({ built_without: built = null }) => (built === null ? undefined : String(built))),
    ],
    rows,
  );
  type TermRow = PinTerm & Partial<Pick<LiftedPin, 'table' | 'id'>>;
  const terms = tableOf<TermRow>(
    'pin_terms',
    [
      textColumn('table', ({ table }) => table),
      textColumn('id', ({ id }) => id),
      textColumn('category', ({ category }) => category),
      textColumn('term', ({ term }) => term),
      textColumn('actor', ({ actor }) => actor),
      realColumn(`with_${perYear}`, ({ with_m }) => with_m),
      realColumn(`without_${perYear}`, ({ without_m }) => without_m),
      realColumn(`cost_${perYear}`, ({ cost_m }) => cost_m),
    ],
    rows.flatMap(({ table, id, cost }) =>
      (cost?.terms ?? []).map((term) => ({
        ...term,
        ...(table === undefined ? {} : { table }),
        ...(id === undefined ? {} : { id }),
      })),
    ),
  );
  return csvFiles([each, terms]);
}

/** What `pins --json` prints: plans in the shape of `plan --json`, and what each pin costs with its terms. */
function pinsFigures({ pinned, pins, free, remarks }: PinsStudy, { language }: Session) {
  const lifted = <L extends Lifted>(one: L) => ({ ...one, without: plannedFigures(one.without, language) });
  return {
    ...{ pinned: plannedFigures(pinned, language), pins: pins.map(lifted), free: lifted(free) },
    remarks: remarks.map((issue) => wordedIssue(issue, language)),
  };
}

function tell(result: PinsStudy, { remarks, out }: StudySession, session: Session): void {
  const { say, language } = session;
  const { pinned, pins, free, currency } = result;
  const unit = `M ${currencyName(currency, language)}/yr`;
  tellIssues([...remarks, ...(pinned.status === 'planned' ? pinned.plan.remarks : pinned.issues)], session);
  session.print(`${named(result.case_name, language)}\n`);
  const built = ({ built_without }: LiftedPin) =>
    built_without === null ? '–' : say(built_without ? pinsText.pins_yes : pinsText.pins_no);
  const columns: Column<LiftedPin>[] = [
    { label: say(pinsText.pins_col_pin), value: ({ id }) => id },
    { label: say(pinsText.pins_col_decision), value: ({ decision }) => say(pinsText[`pins_${decision}`]) },
    {
      ...{ label: say(pinsText.pins_col_without), unit, decimals: 0 },
      value: (pin) => (annualOf(pin) === undefined ? pin.without.status : significant(annualOf(pin), 4)),
    },
    {
      ...{ label: say(pinsText.pins_col_cost), unit, decimals: 0 },
      value: ({ cost }) => (cost === null ? '–' : significant(clean(cost.cost_m), 4)),
    },
    {
      ...{ label: say(pinsText.pins_col_range), unit, decimals: 0 },
      value: ({ cost }) => (cost === null ? '–' : provedRange(cost, 4)),
    },
    { label: say(pinsText.pins_col_built), value: built },
  ];
  session.print(plainTable(columns, pins));
  if (free.cost !== null) {
    const values = { count: pins.length, cost: significant(clean(free.cost.cost_m), 4), range: provedRange(free.cost, 4), unit };
    session.print(`\n${say(cliPinsText.told, values)}`);
  }
  session.print(say(cliMessages.report, { file: fromHere(out, outputNames.report) }));
}

/** Writes and tells a study of pins. */
async function ended(result: PinsStudy, running: StudySession, session: Session): Promise<number> {
  const { study, out, seconds } = running;
  const plans = result.pinned.status === 'planned' ? { 'plan-pinned.json': result.pinned.plan } : {};
  await writeStudy({ out, study, result, plans, tables: tables(result) }, session);
  if (session.json) session.print(JSON.stringify({ ...pinsFigures(result, session), seconds: { total: seconds() }, out }));
  else tell(result, running, session);
  const { status } = result.pinned;
  if (status === 'planned') return exitCodes.done;
  return status === 'infeasible' || status === 'unbounded' ? exitCodes.infeasible : exitCodes.noPlan;
}

interface Asking {
  readonly effort: Effort;
  readonly given: { readonly out?: string; readonly solver?: string };
}

/** Runs a study of pins from the command line: plans, compares, writes, tells. */
export function pinsStudy(read: ReadCase, { effort, given }: Asking, session: Session): Promise<number> {
  return inStudy(read, 'pins', given, session, async (running) => {
    const { study, runner, watch } = running;
    return ended(await runPins(study, effort, runner, watch), running, session);
  });
}
