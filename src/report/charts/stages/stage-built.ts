import { builtByStage } from '../../../plan/by-stage/built.ts';
import type { CashCategory, StagePlan } from '../../../plan/plan.ts';
import { term } from '../../../text/terms.ts';
import { total } from '../../group.ts';
import { percent, significant } from '../../number.ts';
import { fillRamp, money } from '../../palette.ts';
import { isStaged, type Reading, uncapitalised } from '../../reading.ts';
import type { Chart } from '../chart.ts';
import { panelsHeight, panelsOption } from './panels.ts';

const tonnes = [
  [
    'series_capability',
    '#b9bfc5',
    ({ sources }: StagePlan) =>
      total(
        sources.flatMap(({ streams }) => streams),
        (one) => one.capturable_mt_per_yr,
      ),
  ],
  ['series_captured', '#56748c', (stage: StagePlan) => stage.captured_mt_per_yr],
  ['series_stored', fillRamp[2], (stage: StagePlan) => stage.stored_mt_per_yr],
] as const;
const spent: readonly CashCategory[] = ['capture', 'transport', 'storage'];

/** Overnight capital of each stage, in the order of the stages; of one category or of all. */
const capitalOf = ({ plan }: Reading, category?: CashCategory) =>
  plan.stages.map(({ stage }) =>
    total(plan.cash, (line) =>
      line.stage === stage && line.category !== 'revenue' && (category ?? line.category) === line.category ? line.capital_m : 0,
    ),
  );

/** What stands and flows in each stage, and what is spent for it. */
export const stageBuilt: Chart = {
  id: 'stage-built',
  applies: (reading) => isStaged(reading) && builtByStage(reading.plan).some(({ count }) => count > 0),
  finding(reading) {
    const { plan, text } = reading;
    const capital = capitalOf(reading);
    const most = Math.max(...capital);
    const all = total(capital, (one) => one);
    const { value, unit } = reading.money(most);
    const capability = plan.stages.map(tonnes[0][2]);
    return text('built_finding', {
      stage: plan.stages[capital.indexOf(most)]?.stage ?? '–',
      share: percent(all > 0 ? most / all : 0),
      ...{ amount: value, unit, first: significant(capability[0]), last: significant(capability.at(-1)) },
    });
  },
  note: (reading) => reading.text('built_chart_note', { unit: reading.unit('unit_m') }),
  legend: (reading) => [
    ...tonnes.map(([key, colour]) => ({ label: reading.text(key), colour })),
    ...spent.map((category) => ({
      label: reading.text('capital_of', { what: uncapitalised(term(category, reading.language)) }),
      colour: money[category],
    })),
  ],
  height: (_reading, narrow) => panelsHeight(2, narrow),
  option(reading, narrow) {
    const { plan, text } = reading;
    return panelsOption(
      [
        {
          ...{ title: text('panel_tonnes'), stacked: false },
          bars: tonnes.map(([, colour, of]) => ({ colour, values: plan.stages.map(of) })),
        },
        {
          ...{ title: text('panel_capital', { unit: reading.unit('unit_m') }), stacked: true },
          bars: spent.map((category) => ({ colour: money[category], values: capitalOf(reading, category) })),
        },
      ],
      plan.stages.map(({ stage }) => stage),
      narrow,
    );
  },
};
