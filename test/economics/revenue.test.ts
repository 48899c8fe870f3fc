import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chemicalUtilisation } from '../../src/economics/revenue/chemical-utilisation.ts';
import { fracturing } from '../../src/economics/revenue/fracturing.ts';
import { gasField } from '../../src/economics/revenue/gas-field.ts';
import { sinkKinds } from '../../src/economics/revenue/kinds.ts';
import { mineralisation } from '../../src/economics/revenue/mineralisation.ts';
import { oilField } from '../../src/economics/revenue/oil-field.ts';
import { saline } from '../../src/economics/revenue/saline.ts';

const oilIncome = (parameters: Parameters<typeof oilField.uptake>[0]) => oilField.uptake(parameters, {}).income_per_t;

test('an oil field earns price ÷ tonnes a barrel × margin', () => {
  expect(oilIncome({ oil_price_per_bbl: 80, co2_t_per_bbl: 0.4, margin_share: 0.1 })).toBeCloseTo(20, 12);
});

test('the better end of every factor is the one that earns more', () => {
  const factor = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const fields = fc.record({ oil_price_per_bbl: factor(1, 200), co2_t_per_bbl: factor(0.1, 2), margin_share: factor(0.01, 1) });
  fc.assert(
    fc.property(fields, factor(1.01, 3), (crisp, ratio) => {
      const income = oilIncome(crisp);
      expect(oilIncome({ ...crisp, oil_price_per_bbl: crisp.oil_price_per_bbl * ratio })).toBeGreaterThan(income);
      expect(oilIncome({ ...crisp, margin_share: crisp.margin_share * ratio })).toBeGreaterThan(income);
      expect(oilIncome({ ...crisp, co2_t_per_bbl: crisp.co2_t_per_bbl * ratio })).toBeLessThan(income);
    }),
  );
});

test('a saline formation has no parameters and earns nothing', () => {
  expect(saline.uptake({}, {})).toEqual({ stored_share: 1, income_per_t: 0 });
  expect(saline.parameters.safeParse({}).success).toBe(true);
  expect(saline.parameters.safeParse({ oil_price_per_bbl: 80 }).success).toBe(false);
});

test('an oil field without its price is refused, and uncertain factors are taken', () => {
  expect(oilField.parameters.safeParse({ co2_t_per_bbl: 0.4, margin_share: 0.1 }).success).toBe(false);
  expect(oilField.parameters.safeParse({ oil_price_per_bbl: '60..80', co2_t_per_bbl: 0.4, margin_share: '0.1' }).success).toBe(
    true,
  );
});

test('every kind of sink has its own name', () => {
  expect(sinkKinds.map(({ kind }) => kind)).toEqual([
    ...['saline', 'oil_field', 'gas_field', 'depleted_gas_field'],
    ...['chemical_utilisation', 'mineralisation', 'fracturing'],
  ]);
});

test('a gas field earns gas won × price with its first tonnes; without a price nothing', () => {
  const sink = { gas_thousand_m3_per_t: 0.2, egr_capacity_mt: 30 };
  // 0.2 thousand m³ a tonne at 250 a thousand m³: 50 a tonne.
  expect(gasField.uptake({ gas_price_per_thousand_m3: 250, storage_after_egr: 'any_time' }, sink)).toEqual({
    ...{ stored_share: 1, income_per_t: 0 },
    gas: { thousand_m3_per_t: 0.2, income_per_t: 50, first: { capacity_mt: 30, when_filled: false } },
  });
  expect(gasField.uptake({ gas_price_per_thousand_m3: 0, storage_after_egr: 'any_time' }, sink).gas?.income_per_t).toBe(0);
});

test('markets pay what their sinks say, and keep what is said or else assumed', () => {
  expect(chemicalUtilisation.uptake({}, { income_per_t: 30 })).toEqual({ stored_share: 0, income_per_t: 30 });
  expect(chemicalUtilisation.uptake({}, { stored_share: 0.2 })).toEqual({ stored_share: 0.2, income_per_t: 0 });
  expect(mineralisation.uptake({}, {})).toEqual({ stored_share: 1, income_per_t: 0 });
  expect(fracturing.uptake({}, { income_per_t: 5 })).toEqual({ stored_share: 1, income_per_t: 5 });
  // 0.1 thousand m³ a tonne at 200: 20 a tonne, of every tonne.
  expect(fracturing.uptake({ gas_price_per_thousand_m3: 200 }, { gas_thousand_m3_per_t: 0.1 })).toEqual({
    stored_share: 1,
    income_per_t: 0,
    gas: { thousand_m3_per_t: 0.1, income_per_t: 20 },
  });
});
