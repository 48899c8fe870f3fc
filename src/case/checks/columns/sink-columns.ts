import { fault, type Issue, remark } from '../../../base/issue.ts';
import type { OwnColumn, SinkKind } from '../../../economics/revenue/sink-kind.ts';
import { central } from '../../../uncertainty/uncertain.ts';
import type { Draft } from '../../parsing/draft.ts';
import type { Sink } from '../../sink.ts';
import type { Check } from '../check.ts';

const own: readonly OwnColumn[] = [
  'capacity_mt',
  'injection_mt_per_yr_per_well',
  'max_wells',
  'well_capital_m',
  'well_fixed_m_per_yr',
  'egr_capacity_mt',
  'gas_thousand_m3_per_t',
  'market_mt_per_yr',
  'income_per_t',
];

/** Costs have the default 0, which says nothing. */
const isFilled = (sink: Sink, column: OwnColumn) => sink[column] !== undefined && sink[column] !== 0;

function columnFaults(sink: Sink, path: string, { kind, needs, takes }: SinkKind<unknown>, all: readonly Sink[]): Issue[] {
  const { id } = sink;
  const alike = all.filter((one) => one.kind === kind);
  const missing = needs.filter((column) => sink[column] === undefined && !isBare(alike, column));
  const idle = own.filter((column) => !needs.includes(column) && !takes.includes(column) && isFilled(sink, column));
  return [
    ...missing.map((column) => {
      const at = { path: `${path}.${column}` };
      return column === 'capacity_mt'
        ? fault('sink.no_capacity', at, { id })
        : fault('sink.column_missing', at, { id, kind, column });
    }),
    ...idle.map((column) => fault('sink.column_idle', { path: `${path}.${column}` }, { id, kind, column })),
  ];
}

/** A column that several sinks of a kind lack altogether is one fault, not one a row. */
const isBare = (alike: readonly Sink[], column: OwnColumn) =>
  alike.length > 1 && alike.every((sink) => sink[column] === undefined);

function bareColumns({ rows }: Draft, { kind, needs }: SinkKind<unknown>): Issue[] {
  const alike = rows.sinks.filter(({ row }) => row.kind === kind);
  const sinks = alike.map(({ row }) => row);
  return needs
    .filter((column) => isBare(sinks, column))
    .map((column) =>
      fault('sink.column_bare', { path: `sinks.${alike[0]?.index}.${column}` }, { kind, column, count: alike.length }),
    );
}

/** EGR is part of what a gas field takes in. */
function egrWithin({ id, capacity_mt, egr_capacity_mt }: Sink, path: string): Issue[] {
  if (capacity_mt === undefined || egr_capacity_mt === undefined) return [];
  const [egr, capacity] = [central(egr_capacity_mt), central(capacity_mt)];
  return egr > capacity ? [fault('sink.egr_above_capacity', { path: `${path}.egr_capacity_mt` }, { id, egr, capacity })] : [];
}

/** Every sink fills the columns of its kind and no others; what is taken to stay out of the air without being said is told. */
export const sinkColumns: Check = (draft, { sinks: kinds }) => [
  ...draft.rows.sinks.flatMap(({ row, index }) => {
    const kind = kinds.find((one) => one.kind === row.kind);
    const path = `sinks.${index}`;
    const all = draft.rows.sinks.map((one) => one.row);
    return kind === undefined ? [] : [...columnFaults(row, path, kind, all), ...egrWithin(row, path)];
  }),
  ...kinds.flatMap((kind) => bareColumns(draft, kind)),
  ...kinds.flatMap(({ kind, storedShare: { share, assumed } }) => {
    const silent = draft.rows.sinks.filter(({ row }) => assumed && row.kind === kind && row.stored_share === undefined);
    const [first] = silent;
    if (first === undefined) return [];
    const at = { path: `sinks.${first.index}.stored_share` };
    return [remark('sink.stored_share_assumed', at, { kind, share, count: silent.length })];
  }),
  ...unpriced(draft),
];

/** Extra gas without a price earns nothing: it is told. */
function unpriced({ rows, values: { sink_kinds } }: Draft): Issue[] {
  return rows.sinks.flatMap(({ row: { id, kind, gas_thousand_m3_per_t }, index }) => {
    const price = sink_kinds?.[kind]?.gas_price_per_thousand_m3;
    const byStage = rows.stages.length > 0 && rows.stages.every(({ row }) => row.gas_price_per_thousand_m3 !== undefined);
    if (gas_thousand_m3_per_t === undefined || price !== undefined || byStage) return [];
    return [remark('sink.gas_unpriced', { path: `sinks.${index}.gas_thousand_m3_per_t` }, { id, kind })];
  });
}
