import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { costOf, planned } from './planning.ts';
import { Dice, randomCase } from './random-case.ts';

const seeds = Array.from({ length: 14 }, (_, k) => 3000 + k);

type Change = (document: CaseDocument) => CaseDocument;

/** The case with every field of these names multiplied, wherever it stands. */
function multiplied(factor: number, names: RegExp): Change {
  const visit = (value: unknown, name: string): unknown => {
    if (typeof value === 'number') return names.test(name) ? value * factor : value;
    if (Array.isArray(value)) return value.map((member) => visit(member, name));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, visit(member, key)]));
  };
  return (document) => visit(document, '') as CaseDocument;
}

const changedRows = (table: 'sources' | 'sinks' | 'targets', change: (row: Record<string, unknown>) => object): Change => {
  return (document) => ({ ...document, [table]: (document[table] ?? []).map((row) => ({ ...row, ...change(row) })) });
};

const money = /_m$|_m_per_yr$|_m_per_km$|_m_per_km_per_yr$|_per_t$|_per_bbl$|slope$|intercept$/;
const tonnes = /^(emissions_mt_per_yr|capacity_mt|capacity_mt_per_yr|injection_mt_per_yr_per_well|amount_mt|amount_mt_per_yr)$/;
// Income of oil is price ÷ (t per barrel): the price carries the factor, so `co2_t_per_bbl` is no money.
const moneyOnly = new RegExp(`^(?!co2_t_per_bbl$).*(?:${money.source})`);
const perTonne = /^(capture_cost_per_t|storage_cost_per_t|price_per_t|oil_price_per_bbl|slope|right_of_way_slope)$/;

/** What is built, without money and tonnes. */
const designOf = (plan: Plan) => ({
  pipes: plan.stages.flatMap(({ edges }) => edges.map(({ id, from, option }) => `${id} ${from} ${option}`)),
  wells: plan.stages.flatMap(({ sinks }) => sinks.map(({ id, wells }) => `${id} ${wells}`)),
  sources: plan.stages.flatMap(({ sources }) => sources.map(({ id }) => id)),
});

async function planOf(document: CaseDocument): Promise<Plan | undefined> {
  const outcome = await planned(document);
  return outcome.status === 'planned' ? outcome.plan : undefined;
}

const close = (found: number, expected: number) =>
  expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(expected)));

/** Changes that can only help: more room, less demanded. */
const relief: readonly (readonly [string, Change])[] = [
  ['a lower target', (d) => multiplied(0.8, /^amount_mt/)(changedRows('targets', () => ({ sense: 'at_least' }))(d))],
  ['an exact target made a least one', changedRows('targets', () => ({ sense: 'at_least' }))],
  ['larger stores', multiplied(1.5, /^capacity_mt$/)],
  ['better wells', multiplied(1.3, /^injection_mt_per_yr_per_well$/)],
  ['more wells', changedRows('sinks', () => ({ max_wells: undefined }))],
  ['larger pipes', multiplied(1.2, /^capacity_mt_per_yr$/)],
  ['larger sources at the same target', multiplied(1.2, /^emissions_mt_per_yr$/)],
  ['sizing for the average', (d) => ({ ...d, sizing: 'average' })],
  ['dearer oil', multiplied(1.4, /^oil_price_per_bbl$/)],
  ['a higher price on CO2', (d) => (d.price_per_t === undefined ? d : { ...d, price_per_t: Number(d.price_per_t) + 15 })],
  ['cheaper capture', multiplied(0.9, /^capture_(cost|capital|fixed)/)],
  [
    'a new edge',
    (d) => {
      const dice = new Dice(d.sources.length);
      const ends = (d.routes ?? []).flatMap(({ lines }) => lines.flatMap((line) => [line[0], line.at(-1)])) as [number, number][];
      const [a, b] = [dice.pick(ends), ends.find((place) => String(place) !== String(ends[0])) as [number, number]];
      const line = String(a) === String(b) ? [ends[0] as [number, number], b] : [a, b];
      return { ...d, routes: [...(d.routes ?? []), { id: 'new', corridor: 'any', length_km: 20, lines: [line] }] };
    },
  ],
];

describe('changing a case', () => {
  it('multiplies the cost and keeps the design when all money is multiplied', async () => {
    for (const seed of seeds) {
      const [before, after] = [await planOf(randomCase(seed)), await planOf(multiplied(3, moneyOnly)(randomCase(seed)))];
      expect(before === undefined).toBe(after === undefined);
      if (before === undefined || after === undefined) continue;
      close(after.cost.annual_m, 3 * before.cost.annual_m);
      expect(designOf(after), `seed ${seed}`).toEqual(designOf(before));
    }
  });

  it('keeps the cost when all tonnes are multiplied and all money a tonne is divided', async () => {
    for (const seed of seeds) {
      const document = randomCase(seed);
      const grown = multiplied(0.5, perTonne)(multiplied(2, tonnes)(document));
      const [before, after] = [await costOf(document), await costOf(grown)];
      if (before === Number.POSITIVE_INFINITY) expect(after).toBe(before);
      else close(after, before);
    }
  });

  it.each(relief)('never costs more with %s', async (_title, change) => {
    for (const seed of seeds) {
      const document = randomCase(seed);
      const [before, after] = [await costOf(document), await costOf(change(document))];
      expect(after, `seed ${seed}`).toBeLessThanOrEqual(before + 1e-6 * Math.max(1, Math.abs(before)));
    }
  });

  it('sizes alike for peak and average when every source runs through', async () => {
    const through = changedRows('sources', () => ({ service_years: undefined }));
    for (const seed of seeds) {
      const document = through(randomCase(seed));
      const [peak, average] = [await costOf({ ...document, sizing: 'peak' }), await costOf({ ...document, sizing: 'average' })];
      if (peak === Number.POSITIVE_INFINITY) expect(average).toBe(peak);
      else close(average, peak);
    }
  });

  it('makes the same plan, byte by byte, in whatever order the tables stand', async () => {
    for (const seed of seeds) {
      const document = randomCase(seed);
      const dice = new Dice(seed);
      const shuffled = <T>(rows: readonly T[]): T[] =>
        rows
          .map((row) => ({ row, at: dice.next() }))
          .sort((a, b) => a.at - b.at)
          .map(({ row }) => row);
      const turned = {
        ...document,
        ...{ sources: shuffled(document.sources), sinks: shuffled(document.sinks), routes: shuffled(document.routes ?? []) },
        ...{ targets: shuffled(document.targets ?? []), sectors: shuffled(document.sectors) },
      };
      expect(JSON.stringify(await planOf(turned)), `seed ${seed}`).toBe(JSON.stringify(await planOf(document)));
    }
  });

  it('makes the same plan twice', async () => {
    for (const seed of seeds.slice(0, 5)) {
      const [once, again] = [await planOf(randomCase(seed)), await planOf(randomCase(seed))];
      expect(JSON.stringify(again)).toBe(JSON.stringify(once));
    }
  });

  it('builds nothing at price 0 where nothing earns', async () => {
    const poor = changedRows('sinks', (row) => ({
      kind: 'saline',
      storage_cost_per_t: Math.abs(Number(row.storage_cost_per_t)),
    }));
    for (const seed of seeds) {
      const { targets: _targets, ...document } = poor(randomCase(seed));
      const plan = await planOf({ ...document, price_per_t: 0, sink_kinds: {} });
      expect(plan?.counts, `seed ${seed}`).toEqual({ sources: 0, sinks: 0, edges: 0 });
      expect(plan?.cost.annual_m).toBe(0);
      expect(plan?.gap.total).toBe(0);
    }
  });

  it('gains from dearer oil at least the income of the tonnes that were stored in oil fields', async () => {
    let earned = 0;
    for (const seed of seeds) {
      const document = randomCase(seed);
      if (document.sink_kinds?.oil_field === undefined) continue;
      const [before, after] = [await planOf(document), await planOf(multiplied(1.01, /^oil_price_per_bbl$/)(document))];
      if (before === undefined || after === undefined) continue;
      const oil = document.sink_kinds.oil_field as Record<string, number>;
      const income = ((oil.oil_price_per_bbl as number) / (oil.co2_t_per_bbl as number)) * (oil.margin_share as number);
      const stored = before.stages
        .flatMap(({ sinks }) => sinks)
        .reduce((sum, { kind, stored_mt_per_yr }) => sum + (kind === 'oil_field' ? stored_mt_per_yr : 0), 0);
      expect(after.cost.annual_m).toBeLessThanOrEqual(before.cost.annual_m - 0.01 * income * stored + 1e-6);
      earned += stored > 0 ? 1 : 0;
    }
    expect(earned).toBeGreaterThan(1);
  });
});
