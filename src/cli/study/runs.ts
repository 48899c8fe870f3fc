import type { Plan } from '../../plan/plan.ts';
import { fixed, percent, significant } from '../../report/number.ts';
import type { Column } from '../../report/tables.ts';
import type { Planned } from '../../study/outcome.ts';
import type { BoundsStudy } from '../../study/studies.ts';
import { cliStudyWords } from '../../text/cli-study.ts';
import { currencyName } from '../../text/terms.ts';
import type { Session } from '../session.ts';

/** One plan of a study of bounds, or why it has none. */
export interface RunRow {
  readonly risk: number | null;
  readonly credibility: number | null;
  readonly which: 'lower' | 'upper' | 'upper_unlinked' | 'deterministic';
  readonly planned: Planned;
  /** Names of links that the plan does without; for linked plans only. */
  readonly dropped?: readonly string[];
}

/** Every plan of a study of bounds, run after run. */
export function runRows({ runs, deterministic }: BoundsStudy): readonly RunRow[] {
  return [
    ...(deterministic === null
      ? []
      : [{ risk: null, credibility: null, which: 'deterministic' as const, planned: deterministic }]),
    ...runs.flatMap(({ risk, credibility, lower, upper, upper_unlinked, links_dropped }): RunRow[] => [
      { risk, credibility, which: 'lower', planned: lower },
      { risk, credibility, which: 'upper', planned: upper, dropped: links_dropped },
      { risk, credibility, which: 'upper_unlinked', planned: upper_unlinked },
    ]),
  ];
}

/** Name of the file that keeps a plan of a study: what it was made for. */
export function planFileName({ risk, credibility, which }: RunRow, several: boolean): string {
  const setting = several ? [['risk', risk] as const, ['credibility', credibility] as const] : [];
  const parts = setting.flatMap(([name, value]) => (value === null ? [] : [name, String(value)]));
  return `plan-${[...parts, which.replace('_', '-')].join('-')}.json`;
}

const planOf = ({ planned }: RunRow): Plan | undefined => (planned.status === 'planned' ? planned.plan : undefined);

/** Columns of the table of runs on a terminal. */
export function runColumns(currency: string, { say, language }: Session): Column<RunRow>[] {
  const money = currencyName(currency, language);
  const figure = (of: (plan: Plan) => string) => (row: RunRow) => {
    const plan = planOf(row);
    return plan === undefined ? row.planned.status : of(plan);
  };
  return [
    { label: say(cliStudyWords.risk), decimals: 2, value: ({ risk }) => risk },
    { label: say(cliStudyWords.credibility), decimals: 2, value: ({ credibility }) => credibility },
    { label: say(cliStudyWords.plan), value: ({ which }) => say(cliStudyWords[which]) },
    {
      label: say(cliStudyWords.annual),
      unit: `M ${money}/yr`,
      decimals: 0,
      value: figure(({ cost }) => significant(cost.annual_m, 4)),
    },
    {
      label: say(cliStudyWords.perTonne),
      unit: `${money}/t`,
      decimals: 0,
      value: figure((plan) => (plan.captured_mt_per_yr > 0 ? significant(plan.cost.annual_m / plan.captured_mt_per_yr) : '–')),
    },
    {
      label: say(cliStudyWords.captured),
      unit: 'Mt/yr',
      decimals: 0,
      value: figure((plan) => significant(plan.captured_mt_per_yr)),
    },
    { label: say(cliStudyWords.sources), decimals: 0, value: figure(({ counts }) => fixed(counts.sources, 0)) },
    { label: say(cliStudyWords.sinks), decimals: 0, value: figure(({ counts }) => fixed(counts.sinks, 0)) },
    { label: say(cliStudyWords.length), unit: 'km', decimals: 0, value: figure(({ length_km }) => significant(length_km)) },
    { label: say(cliStudyWords.gap), unit: '%', decimals: 0, value: figure(({ gap }) => percent(gap.total)) },
  ];
}
