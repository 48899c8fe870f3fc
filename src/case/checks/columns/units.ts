import { type Issue, remark } from '../../../base/issue.ts';
import { central, type Uncertain } from '../../../uncertainty/uncertain.ts';
import { capturableAt } from '../../outlook/capturable.ts';
import { allOf, type Draft } from '../../parsing/draft.ts';
import type { Check } from '../check.ts';

/** Below this an energy price is one of a kWh: in no currency is a MWh so cheap. Above `dearest` of the energy of a tonne it is kWh. */
const cheapest_per_mwh = 1;
const dearest_mwh_per_t = 20;
/** Below this a price of gas is one of a cubic metre. */
const cheapest_per_thousand_m3 = 5;
/** Prices of energy of one case that lie so far apart are not in the same unit. */
const apart = 500;
/** Budgets of so many times the capital of all plants and stores are not in millions; pipes are not that dear. */
const farAbove = 1000;
/** Carrying a tonne along one link costs less than so many times what capturing the dearest tonne of the case does. */
const dearest_carriage = 10;

const energyPrices = ['electricity_price_per_mwh', 'heat_price_per_mwh'] as const;
const energyUses = ['electricity_mwh_per_t', 'heat_mwh_per_t'] as const;
const rounded = (value: number) => Number(value.toPrecision(4));

/** Prices of energy between 0 and 1 a MWh, and those that are hundreds of times the cheapest of the others. */
function energy({ rows }: Draft): Issue[] {
  const prices = rows.stages.flatMap(({ row, index }) =>
    energyPrices.flatMap((column) => {
      const price = row[column];
      return price === undefined ? [] : [{ column, path: `stages.${index}.${column}`, price: central(price) }];
    }),
  );
  const whole = prices.filter(({ price }) => price >= cheapest_per_mwh).map(({ price }) => price);
  const least = whole.length === 0 ? Number.POSITIVE_INFINITY : Math.min(...whole);
  return prices.flatMap(({ column, path, price }) => {
    if (price > 0 && price < cheapest_per_mwh) return [remark('units.price_per_kwh', { path }, { column, price })];
    if (price < apart * least) return [];
    return [remark('units.price_apart', { path }, { column, price, least, times: rounded(price / least) })];
  });
}

/** Energy of a tonne in kWh. */
const energyOfTonne = ({ rows }: Draft): Issue[] =>
  rows.sources.flatMap(({ row, index }) =>
    row.streams.flatMap((stream, k) =>
      energyUses.flatMap((column) => {
        const use = central(stream[column] ?? 0);
        if (use <= dearest_mwh_per_t) return [];
        const at = { path: `sources.${index}.streams.${k}.${column}` };
        return [remark('units.energy_in_kwh', at, { id: row.id, column, use })];
      }),
    ),
  );

/** Gas priced by the cubic metre, in a kind of sink or in a stage. */
function gas({ rows, values }: Draft): Issue[] {
  const column = 'gas_price_per_thousand_m3';
  const given = [
    ...Object.entries(values.sink_kinds ?? {}).map(([kind, one]) => [`sink_kinds.${kind}`, one[column]] as const),
    ...rows.stages.map(({ row, index }) => [`stages.${index}`, row[column]] as const),
  ];
  return given.flatMap(([path, value]) => {
    const price = value === undefined ? 0 : central(value as Uncertain);
    if (!(price > 0 && price < cheapest_per_thousand_m3)) return [];
    return [remark('units.gas_price_per_m3', { path: `${path}.${column}` }, { price })];
  });
}

/** Overnight capital of all plants and stores with all their wells, million; of pipes nothing is known here. */
function capitalOf({ rows }: Draft): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const streams = rows.sources.flatMap(({ row }) => row.streams);
  const captured = sum(streams.map((stream) => capturableAt(stream, central)));
  const learnt = Math.max(1, ...rows.sectors.flatMap(({ row }) => row.capture_cost_factors ?? []));
  const plants = learnt * sum(streams.map((stream) => central(stream.capture_capital_m)));
  const stores = rows.sinks.map(({ row }) => {
    const rate =
      row.injection_mt_per_yr_per_well === undefined ? Number.POSITIVE_INFINITY : central(row.injection_mt_per_yr_per_well);
    const wells = Math.min(row.max_wells ?? Number.POSITIVE_INFINITY, Math.ceil(captured / rate));
    return central(row.site_capital_m) + wells * central(row.well_capital_m);
  });
  return plants + sum(stores);
}

/** Budgets in plain currency in place of millions. */
function budgets(draft: Draft): Issue[] {
  if (!allOf(draft, 'sources', 'sinks', 'sectors')) return [];
  const capital = capitalOf(draft);
  return draft.rows.stages.flatMap(({ row: { name, capital_budget_m: budget = 0 }, index }) =>
    capital > 0 && budget > farAbove * capital
      ? [
          remark(
            'units.budget_in_currency',
            { path: `stages.${index}.capital_budget_m` },
            { stage: name, budget, capital: rounded(capital) },
          ),
        ]
      : [],
  );
}

/** Carriage that costs a thousand times too much, because it is that of 1 000 t or in another currency: once a mode, by its longest link. */
function carriage(draft: Draft): Issue[] {
  if (!allOf(draft, 'sources', 'modes', 'links')) return [];
  const { sources, modes, links } = draft.rows;
  const capture = Math.max(0, ...sources.flatMap(({ row }) => row.streams.map((one) => central(one.capture_cost_per_t))));
  return modes.flatMap(({ row: { id, cost_per_t_km }, index }) => {
    const longest = Math.max(0, ...links.filter(({ row }) => row.mode === id).map(({ row }) => row.length_km));
    const cost = longest * central(cost_per_t_km);
    if (capture === 0 || cost <= dearest_carriage * capture) return [];
    const values = { id, cost: rounded(cost), length_km: longest, capture };
    return [remark('units.dear_carriage', { path: `modes.${index}.cost_per_t_km` }, values)];
  });
}

/** Numbers that are right and a thousand or a million times off: told, because a case may mean them. */
export const units: Check = (draft) => [
  ...energy(draft),
  ...energyOfTonne(draft),
  ...gas(draft),
  ...budgets(draft),
  ...carriage(draft),
];
