import { fault, type Issue } from '../../../base/issue.ts';
import { central } from '../../../uncertainty/uncertain.ts';
import { allOf, type Draft } from '../../parsing/draft.ts';
import type { Source, Stream } from '../../source.ts';
import type { Check } from '../check.ts';

/**
 * Five times the largest: Bełchatów, the plant that emitted most in 2018, gave 38 Mt
 * (Grant, Zelinka, Mitova, Environ. Res. Lett. 16 (2021) 094022). A larger figure is tonnes written as Mt.
 */
const impossible_mt_per_yr = 200;

const inTonnes = ({ rows }: Draft): Issue[] =>
  rows.sources.flatMap(({ row, index }) =>
    row.streams.flatMap((stream, position) => {
      const value = central(stream.emissions_mt_per_yr ?? 0);
      if (value <= impossible_mt_per_yr) return [];
      const path = `sources.${index}.streams.${position}.emissions_mt_per_yr`;
      return [
        fault(
          'stream.emissions_in_tonnes',
          { path },
          { id: row.id, value, limit: impossible_mt_per_yr, megatonnes: value / 1e6 },
        ),
      ];
    }),
  );

/** A stream gives emissions × capture rate, or is captured from the air by a plant of a size. */
function amounts({ id }: Source, stream: Stream, path: string, bare: ReadonlySet<string>): Issue[] {
  const { capture_capacity_mt_per_yr: size, emissions_mt_per_yr, capture_rate, biogenic_share } = stream;
  const values = { id, stream: stream.stream };
  const at = (column: string) => ({ path: `${path}.${column}` });
  if (size === undefined) {
    return Object.entries({ emissions_mt_per_yr, capture_rate })
      .filter(([column, value]) => value === undefined && !bare.has(column))
      .map(([column]) => fault('stream.amount_missing', at(column), { ...values, column }));
  }
  const twice = emissions_mt_per_yr !== undefined || capture_rate !== undefined;
  return [
    ...(twice ? [fault('stream.amount_twice', at('capture_capacity_mt_per_yr'), values)] : []),
    ...(biogenic_share === undefined ? [] : [fault('stream.biogenic_air', at('biogenic_share'), values)]),
  ];
}

/** Amounts that several streams lack altogether, with none captured from the air: one fault each, not one a row. */
function bareColumns({ rows: { sources } }: Draft): Issue[] {
  const all = sources.flatMap(({ row }) => row.streams);
  const at = sources[0]?.index;
  if (all.length < 2 || all.some((stream) => stream.capture_capacity_mt_per_yr !== undefined)) return [];
  return (['emissions_mt_per_yr', 'capture_rate'] as const)
    .filter((column) => all.every((stream) => stream[column] === undefined))
    .map((column) => fault('stream.column_bare', { path: `sources.${at}.streams.0.${column}` }, { column, count: all.length }));
}

const carriers = [
  ['electricity_mwh_per_t', 'electricity_price_per_mwh'],
  ['heat_mwh_per_t', 'heat_price_per_mwh'],
] as const;

/** Energy that streams and terminals use has a price in every stage, and a price is of energy that something uses. */
function prices(draft: Draft): Issue[] {
  if (!allOf(draft, 'sources', 'stages', 'terminal_plants')) return [];
  const { sources, stages, terminal_plants: plants } = draft.rows;
  return carriers.flatMap(([use, price]) => {
    const source = sources.find(({ row }) => row.streams.some((stream) => stream[use] !== undefined));
    const plant = plants.find(({ row }) => use === 'electricity_mwh_per_t' && row[use] !== undefined);
    const user = (source ?? plant)?.row.id;
    return stages
      .filter(({ row }) => (row[price] === undefined) !== (user === undefined))
      .map(({ row: { name }, index }) => {
        const at = { path: `stages.${index}.${price}` };
        return user === undefined
          ? fault('stage.energy_price_idle', at, { stage: name, price, use })
          : fault('stage.energy_price_missing', at, { stage: name, price, use, id: user });
      });
  });
}

/** A limit on energy is one of a source that uses any. */
const limits = ({ rows }: Draft): Issue[] =>
  rows.sources.flatMap(({ row: { id, renewable_twh_per_yr, streams: own }, index }) => {
    const uses = own.some((stream) => stream.electricity_mwh_per_t !== undefined || stream.heat_mwh_per_t !== undefined);
    if (renewable_twh_per_yr === undefined || uses) return [];
    return [fault('source.energy_limit_idle', { path: `sources.${index}.renewable_twh_per_yr` }, { id })];
  });

/** What streams give, in its unit, and the energy that they take. */
export const streams: Check = (draft) => {
  const missing = bareColumns(draft);
  const bare = new Set(missing.map(({ values }) => String(values.column)));
  return [
    ...inTonnes(draft),
    ...missing,
    ...draft.rows.sources.flatMap(({ row, index }) =>
      row.streams.flatMap((stream, position) => amounts(row, stream, `sources.${index}.streams.${position}`, bare)),
    ),
    ...prices(draft),
    ...limits(draft),
  ];
};
