import { realColumn, tableOf, textColumn, wholeColumn } from '../../../io/export/table.ts';
import { tonnesOf } from '../../../plan/by-stage/tonnes.ts';
import type { Plan, StagePlan } from '../../../plan/plan.ts';
import { type PathRow, pathRows, provenGap } from '../../../report/study/path-rows.ts';
import { costOfPlan, savingOf, type TermSaved } from '../../../study/compared/saving.ts';
import type { PathsStudy } from '../../../study/studies/paths.ts';
import { csvFiles, termColumns } from '../tables.ts';

/** A row with its plan. */
interface Planned {
  readonly row: PathRow;
  readonly plan: Plan;
}

/** Two plans of the comparison, a cash term of their difference, and what is proved of the whole of it. */
interface Difference extends TermSaved {
  readonly from: Planned;
  readonly to: Planned;
  readonly low_m: number | null;
  readonly high_m: number | null;
}

/** The difference of every two plans by cash term. */
const differencesOf = (plans: readonly Planned[]): Difference[] =>
  plans.flatMap((from, k) =>
    plans.slice(0, k).flatMap((to) => {
      const { terms, low_m, high_m } = savingOf(costOfPlan(from.plan), costOfPlan(to.plan));
      return terms.map((one) => ({ ...one, from, to, low_m, high_m }));
    }),
  );

const named = <Row extends Planned>(name: string, of: (row: Row) => Planned) =>
  textColumn<Row>(name, (one) => of(one).row.set.name);

/** Tonnes of a plan or a stage. */
const tonneColumns = <Row>(of: (row: Row) => Plan | StagePlan | null) => {
  const figure = (name: string, key: keyof ReturnType<typeof tonnesOf>) =>
    realColumn<Row>(name, (row) => {
      const found = of(row);
      return found === null ? null : tonnesOf(found)[key];
    });
  return [
    figure('captured_mt_per_yr', 'captured'),
    figure('stored_mt_per_yr', 'stored'),
    figure('avoided_mt_per_yr', 'avoided'),
    figure('egr_mt_per_yr', 'egr'),
    figure('gas_billion_m3_per_yr', 'gas_billion_m3_per_yr'),
  ];
};

/** The tables of a comparison of paths: its plans, their stages, their cash terms, and the difference of every two. */
export function pathTables(result: PathsStudy): Record<string, string> {
  const perYear = `m_${result.currency.toLowerCase()}_per_yr`;
  const rows = pathRows(result);
  const plans = rows.flatMap((row): Planned[] => (row.plan === null ? [] : [{ row, plan: row.plan }]));
  const figure = (name: string, of: (plan: Plan) => number | null) =>
    realColumn<PathRow>(name, ({ plan }) => (plan === null ? null : of(plan)));
  const all = tableOf<PathRow>(
    'path_plans',
    [
      textColumn('paths', ({ set }) => set.name),
      textColumn('status', ({ set }) => (set.planned.status === 'planned' ? set.planned.plan.status : set.planned.status)),
      realColumn('share_of_targets', ({ share }) => share),
      realColumn('largest_share_found', ({ set }) => set.largest?.share),
      realColumn('largest_share_bound', ({ set }) => set.largest?.bound),
      wholeColumn('sources_left_out', ({ set }) => set.left_out.sources.length),
      wholeColumn('sinks_left_out', ({ set }) => set.left_out.sinks.length),
      figure(`annual_${perYear}`, ({ cost }) => cost.annual_m),
      figure(`bound_${perYear}`, ({ bound_annual_m }) => bound_annual_m),
      realColumn(`bound_by_all_${perYear}`, ({ set }) => set.bound_annual_m),
      realColumn('gap_total', provenGap),
      ...tonneColumns<PathRow>(({ plan }) => plan),
      figure('sources', ({ counts }) => counts.sources),
      figure('sinks', ({ counts }) => counts.sinks),
      figure('edges', ({ counts }) => counts.edges),
      figure('length_km', ({ length_km }) => length_km),
    ],
    rows,
  );
  type Staged = Planned & { readonly stage: StagePlan };
  const stages = tableOf<Staged>(
    'path_stages',
    [
      named('paths', (one: Staged) => one),
      realColumn('share_of_targets', ({ row }) => row.share),
      textColumn('stage', ({ stage }) => stage.stage),
      ...tonneColumns<Staged>(({ stage }) => stage),
      realColumn(`annual_${perYear}`, ({ stage }) => stage.cost.annual_m),
    ],
    plans.flatMap((one) => one.plan.stages.map((stage) => ({ ...one, stage }))),
  );
  const differences = tableOf<Difference & Planned>(
    'path_differences',
    [
      named('paths', ({ from }: Difference & Planned) => from),
      named('against', ({ to }: Difference & Planned) => to),
      realColumn('share_of_targets', ({ from }) => from.row.share),
      realColumn('share_of_targets_against', ({ to }) => to.row.share),
      ...termColumns<Difference & Planned>(perYear, 'paths', 'against', 'saved'),
      realColumn(`saved_in_all_low_${perYear}`, ({ low_m }) => low_m),
      realColumn(`saved_in_all_high_${perYear}`, ({ high_m }) => high_m),
    ],
    differencesOf(plans).map((one) => ({ ...one, ...one.from })),
  );
  return csvFiles([all, stages, differences]);
}
