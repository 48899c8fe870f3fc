import { sinksOpened, sourcesBuilt } from '../../plan/by-stage/built.ts';
import { type PipeByStage, pipesByStage } from '../../plan/by-stage/pipes.ts';
import type { EdgePlan, SinkPlan, SourcePlan } from '../../plan/plan.ts';
import { placeName } from '../../text/places.ts';
import { term } from '../../text/terms.ts';
import { total } from '../group.ts';
import { badge, prose } from '../html.ts';
import { basisBadge, weakestBasis } from '../inputs/basis.ts';
import { fixed, stated } from '../number.ts';
import { pipeNames } from '../pipe-names.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

/** A plant or a store with what it is in each stage; undefined where it is not there or does not run. */
interface ByStage<Asset> {
  readonly built: string;
  readonly last: Asset;
  readonly stages: readonly (Asset | undefined)[];
}

/** Assets over all stages, the largest of the last stage first. */
function byStage<Asset extends { readonly id: string }>(
  { plan }: Reading,
  of: (stage: Reading['stage']) => readonly Asset[],
  built: ReadonlyMap<string, string>,
  size: (asset: Asset) => number,
): ByStage<Asset>[] {
  const rows = [...built].map(([id, stage]): ByStage<Asset> => {
    const stages = plan.stages.map((one) => of(one).find((asset) => asset.id === id));
    return { built: stage, last: stages.findLast((one) => one !== undefined) as Asset, stages };
  });
  return rows.sort((a, b) => size(b.last) - size(a.last) || (a.last.id < b.last.id ? -1 : 1));
}

/** Plants with what they capture in each stage; those that no longer run too. */
export function sourcesByStage(reading: Reading): string {
  const { text, plan, language, sinkOf, sourceOf } = reading;
  type Row = ByStage<SourcePlan>;
  const perTonne = reading.unit('unit_per_t');
  const costs = (id: string) => weakestBasis(sourceOf.get(id)?.streams.map(({ cost_basis }) => cost_basis) ?? []);
  const to = ({ destinations }: SourcePlan) => {
    const first = [...destinations].sort((a, b) => b.mt_per_yr - a.mt_per_yr)[0];
    return first === undefined ? '–' : (sinkOf.get(first.sink)?.name ?? first.sink);
  };
  const columns: Column<Row>[] = [
    {
      ...{ label: text('col_name'), value: ({ last }: Row) => last.name },
      after: ({ last }) => basisBadge(reading, sourceOf.get(last.id)?.basis),
    },
    { label: text('col_sector'), value: ({ last }) => reading.sector(last.sector).name },
    {
      label: text('col_province'),
      value: ({ last: { province } }) => (province === undefined ? '–' : placeName(province, language)),
    },
    { label: text('col_built'), value: ({ built }) => built },
    ...plan.stages.map(({ stage }, t) => ({
      ...{ label: text('col_ran', { stage }), unit: text('mt_per_yr'), decimals: 2 },
      value: ({ stages }: Row) => stages[t]?.captured_mt_per_yr,
    })),
    { label: text('col_share'), unit: text('per_cent'), decimals: 0, value: ({ last }) => last.captured_share * 100 },
    { label: text('col_haul'), unit: text('km'), decimals: 0, value: ({ last }) => last.haul_km },
    { label: text('col_destination'), value: ({ last }) => to(last) },
    {
      ...{ label: text('col_levelised'), unit: perTonne, decimals: 1, value: ({ last }: Row) => last.cost.levelised_per_t },
      after: ({ last }) => basisBadge(reading, costs(last.id)),
    },
    { label: text('col_less_revenue'), unit: perTonne, decimals: 1, value: ({ last }) => last.cost.levelised_less_revenue_per_t },
  ];
  const rows = byStage(
    reading,
    ({ sources }) => sources,
    sourcesBuilt(plan),
    (one) => one.captured_mt_per_yr,
  );
  return htmlTable(text('table_sources'), columns, rows);
}

/** Stores with wells, use and tonnes in each stage. */
export function sinksByStage(reading: Reading): string {
  const { text, plan, language, sinkOf } = reading;
  type Row = ByStage<SinkPlan>;
  const money = reading.unit('unit_m_per_yr');
  const columns: Column<Row>[] = [
    {
      ...{ label: text('col_name'), value: ({ last }: Row) => last.name },
      after: ({ last }) => basisBadge(reading, sinkOf.get(last.id)?.basis),
    },
    { label: text('col_basin'), value: ({ last: { basin } }) => (basin === undefined ? '–' : placeName(basin, language)) },
    { label: text('col_kind'), value: ({ last }) => `${term(last.location, language)} ${term(last.kind, language)}` },
    { label: text('col_opened'), value: ({ built }) => built },
    ...plan.stages.map(({ stage }, t) => ({
      ...{ label: text('col_wells_in', { stage }), unit: text('wells'), decimals: 0 },
      value: ({ stages }: Row) => stages[t]?.wells,
    })),
    ...plan.stages.map(({ stage }, t) => ({
      ...{ label: text('col_stored_in', { stage }), unit: text('mt_per_yr'), decimals: 2 },
      value: ({ stages }: Row) => stages[t]?.stored_mt_per_yr,
    })),
    ...plan.stages.map(({ stage }, t) => ({
      ...{ label: text('col_used_in', { stage }), unit: text('per_cent'), decimals: 0 },
      value: ({ stages }: Row) => share(stages[t]?.injection_utilisation),
    })),
    { label: text('col_cost_year'), unit: money, decimals: 1, value: ({ stages }) => sum(stages, (one) => one.storage_annual_m) },
    { label: text('col_revenue'), unit: money, decimals: 1, value: ({ stages }) => sum(stages, (one) => one.revenue_annual_m) },
  ];
  const rows = byStage(
    reading,
    ({ sinks }) => sinks,
    sinksOpened(plan),
    (one) => one.stored_mt_per_yr,
  );
  return htmlTable(text('table_sinks'), columns, rows);
}

const share = (fraction: number | null | undefined) => (fraction === null || fraction === undefined ? null : fraction * 100);
/** Money of all stages: their annual amounts add up over the horizon. */
const sum = <Asset>(stages: readonly (Asset | undefined)[], of: (asset: Asset) => number) =>
  total(stages, (one) => (one === undefined ? 0 : of(one)));

/** The size of a pipe in words. */
const sizeOf = ({ text }: Reading, { diameter_in, option }: EdgePlan) =>
  diameter_in === undefined ? option : text('size_inch', { size: stated(diameter_in) });

/** A pipe beside an earlier one: told as a second one, or as a wider or narrower one. */
function besideMark(reading: Reading, { beside, grows }: PipeByStage): string {
  if (beside === undefined || grows === undefined) return '';
  const words = reading.text(`beside_${grows}`, { size: sizeOf(reading, beside), stage: beside.built });
  return ` <span class="mark">${prose(words)}</span>`;
}

/** Pipes with flow and use in each stage, those laid beside others told as such. */
export function pipesByStageTable(reading: Reading): string {
  const { text, plan, study, language } = reading;
  const names = pipeNames(reading);
  const bases = new Map(study.routes.map(({ id, basis }) => [id, basis]));
  const rows = pipesByStage(plan).sort(
    (a, b) => b.pipe.flow_mt_per_yr - a.pipe.flow_mt_per_yr || (a.pipe.id < b.pipe.id ? -1 : a.pipe.id > b.pipe.id ? 1 : 0),
  );
  const columns: Column<PipeByStage>[] = [
    { label: text('col_from'), value: ({ pipe }) => names.end(pipe.from) },
    { label: text('col_to'), value: ({ pipe }) => names.end(pipe.to) },
    {
      ...{ label: text('col_routes'), value: ({ pipe }: PipeByStage) => names.along(pipe) },
      after: ({ pipe: { schematic, routes } }) =>
        (schematic ? badge('illustrative', text('schematic')) : '') +
        basisBadge(reading, weakestBasis(routes.map((id) => bases.get(id)))),
    },
    rows.some(({ pipe }) => pipe.diameter_in !== undefined)
      ? {
          label: text('col_diameter'),
          unit: text('inch'),
          decimals: 0,
          value: ({ pipe }) => pipe.diameter_in ?? term(pipe.option, language),
        }
      : { label: text('col_kind'), value: ({ pipe }) => pipe.option },
    { label: text('col_laid'), value: ({ pipe }) => pipe.built, after: (row) => besideMark(reading, row) },
    ...plan.stages.map(({ stage }, t) => ({
      ...{ label: text('col_flow_in', { stage }), unit: text('mt_per_yr'), decimals: 2 },
      value: ({ stages }: PipeByStage) => stages[t]?.flow_mt_per_yr,
    })),
    ...plan.stages.map(({ stage }, t) => ({
      ...{ label: text('col_use_in', { stage }), unit: text('per_cent'), decimals: 0 },
      value: ({ stages }: PipeByStage) => share(stages[t]?.utilisation),
    })),
    { label: text('col_capacity'), unit: text('mt_per_yr'), decimals: 2, value: ({ pipe }) => pipe.capacity_mt_per_yr },
    { label: text('col_length'), unit: text('km'), decimals: 1, value: ({ pipe }) => pipe.length_km },
    {
      label: text('col_capital'),
      unit: reading.unit('unit_m'),
      decimals: 1,
      value: (row) => sum(row.stages, (one) => one.capital_m),
    },
  ];
  const lengths = `${text('total')}: ${fixed(
    total(rows, ({ pipe }) => pipe.length_km),
    0,
  )} ${text('km')}`;
  return htmlTable(`${text('table_pipes')} (${lengths})`, columns, rows);
}
