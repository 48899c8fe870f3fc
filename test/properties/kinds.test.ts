import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import type { Plan } from '../../src/plan/plan.ts';
import { planned } from './planning.ts';
import { Dice, randomCase, type Size } from './random-case.ts';

const seeds = Array.from({ length: 12 }, (_, k) => 8100 + k);
const tiny: Size = { nodes: [3, 5], sources: [2, 3], sinks: [1, 2], options: [2, 2], spareEdges: 2 };

interface Gas {
  readonly price: number;
  readonly ratio?: number;
  readonly storage_after_egr?: string;
}

/** A random case in two stages, demands by stage, every sink of one kind. */
function staged(
  seed: number,
  kind: string,
  row: (capacity: number) => object,
  sink_kinds: CaseDocument['sink_kinds'],
): CaseDocument {
  const { capital_recovery_factor: _given, price_per_t: _price, ...document } = randomCase(seed, tiny);
  const dice = new Dice(seed);
  return {
    ...document,
    discount_rate: document.discount_rate ?? 0.07,
    stages: [
      { name: 'early', start_year: 2030, years: 9 },
      { name: 'late', start_year: 2039, years: 12 },
    ],
    targets: [
      { stage: 'early', amount_mt_per_yr: dice.real(0.2, 0.8) },
      { stage: 'late', amount_mt_per_yr: dice.real(0.4, 1.2) },
    ],
    sources: document.sources.map(({ service_years: _years, ...source }) => source),
    sinks: document.sinks.map((sink) => ({ ...sink, kind, ...row(Number(sink.capacity_mt)) })),
    sink_kinds: sink_kinds ?? {},
  };
}

const saline = (seed: number) => staged(seed, 'saline', () => ({}), {});
const gas = (seed: number, { price, ratio = 0.2, ...more }: Gas) =>
  staged(seed, 'gas_field', (capacity) => ({ egr_capacity_mt: capacity / 4, gas_thousand_m3_per_t: ratio }), {
    gas_field: { gas_price_per_thousand_m3: price, ...more },
  });

async function planOf(document: CaseDocument): Promise<Plan | undefined> {
  const outcome = await planned(document);
  if (outcome.status === 'infeasible') return undefined;
  if (outcome.status !== 'planned') throw new Error(`${String(document.name)}: ${outcome.status}`);
  expect(outcome.plan.audit.ok, `${String(document.name)} ${JSON.stringify(outcome.plan.audit.issues)}`).toBe(true);
  return outcome.plan;
}

/** Costs of two ways of writing each case, where both have a plan; one has a plan exactly where the other has. */
async function compared(
  first: (seed: number) => CaseDocument,
  second: (seed: number) => CaseDocument,
  check: (first: number, second: number, slack: number) => void,
) {
  let count = 0;
  for (const seed of seeds) {
    const [one, two] = [await planOf(first(seed)), await planOf(second(seed))];
    expect(one === undefined, `seed ${seed}`).toBe(two === undefined);
    if (one === undefined || two === undefined) continue;
    count += 1;
    check(one.cost.annual_m, two.cost.annual_m, 1e-6 * Math.max(1, Math.abs(one.cost.annual_m)));
  }
  expect(count).toBeGreaterThan(6);
}

const same = (one: number, two: number, slack: number) => expect(Math.abs(one - two)).toBeLessThanOrEqual(slack);

describe('gas fields', () => {
  it('without a price of gas cost what saline formations cost: EGR earns nothing', () =>
    compared(saline, (seed) => gas(seed, { price: 0 }), same));

  it('cost no more with a higher price of gas, and no more where they may turn at any time', async () => {
    await compared(
      (seed) => gas(seed, { price: 300 }),
      (seed) => gas(seed, { price: 100 }),
      (dear, cheap, slack) => expect(dear).toBeLessThanOrEqual(cheap + slack),
    );
    for (const seed of seeds.slice(0, 6)) {
      const [free, bound] = [
        await planOf(gas(seed, { price: 100 })),
        await planOf(gas(seed, { price: 100, storage_after_egr: 'when_filled' })),
      ];
      if (bound === undefined) continue;
      expect(free?.cost.annual_m, `seed ${seed}`).toBeLessThanOrEqual(bound.cost.annual_m + 1e-6);
    }
  });

  it('cost the same with twice the gas at half the price', () =>
    compared(
      (seed) => gas(seed, { price: 100 }),
      (seed) => gas(seed, { price: 50, ratio: 0.4 }),
      same,
    ));

  it('have the same plan in whatever order their tables stand', () =>
    compared(
      (seed) => gas(seed, { price: 100 }),
      (seed) => {
        const document = gas(seed, { price: 100 });
        return {
          ...document,
          sinks: document.sinks.toReversed(),
          sources: document.sources.toReversed(),
          routes: (document.routes ?? []).toReversed(),
        };
      },
      (one, two) => expect(one).toBe(two),
    ));
});

describe('markets by stage', () => {
  const sized = (seed: number, share: number, income_per_t?: number) => {
    const document = staged(seed, 'saline', () => ({}), {});
    const [first, ...rest] = document.sinks;
    const {
      capacity_mt: _a,
      injection_mt_per_yr_per_well: _b,
      max_wells: _c,
      well_capital_m: _d,
      well_fixed_m_per_yr: _e,
      ...row
    } = first!;
    const used = { ...row, kind: 'mineralisation', stored_share: 1, market_mt_per_yr: 1 };
    const market = { ...used, id: 'M', market_mt_per_yr: 1 };
    return {
      ...document,
      sinks: [...rest, first!, market],
      markets: [{ sink: 'M', stage: 'late', market_mt_per_yr: share, ...(income_per_t === undefined ? {} : { income_per_t }) }],
    };
  };

  it('cost no more where they are larger in a stage, or pay more in it', async () => {
    const atMost = (one: number, two: number, slack: number) => expect(one).toBeLessThanOrEqual(two + slack);
    await compared(
      (seed) => sized(seed, 1),
      (seed) => sized(seed, 0.3),
      atMost,
    );
    await compared(
      (seed) => sized(seed, 0.5, 20),
      (seed) => sized(seed, 0.5),
      atMost,
    );
  });

  it('cost the same where a stage says what sinks.csv says', () =>
    compared(
      (seed) => sized(seed, 1),
      (seed) => {
        const { markets: _said, ...document } = sized(seed, 1);
        return document;
      },
      same,
    ));
});
