import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sinkKinds } from '../../src/economics/revenue/kinds.ts';
import { oilField } from '../../src/economics/revenue/oil-field.ts';
import { saline } from '../../src/economics/revenue/saline.ts';

test('an oil field earns price ÷ tonnes a barrel × margin', () => {
  expect(oilField.incomePerTonne({ oil_price_per_bbl: 80, co2_t_per_bbl: 0.4, margin_share: 0.1 })).toBeCloseTo(20, 12);
});

test('the better end of every factor is the one that earns more', () => {
  const factor = (min: number, max: number) => fc.double({ min, max, noNaN: true });
  const fields = fc.record({ oil_price_per_bbl: factor(1, 200), co2_t_per_bbl: factor(0.1, 2), margin_share: factor(0.01, 1) });
  fc.assert(
    fc.property(fields, factor(1.01, 3), (crisp, ratio) => {
      const income = oilField.incomePerTonne(crisp);
      expect(oilField.incomePerTonne({ ...crisp, oil_price_per_bbl: crisp.oil_price_per_bbl * ratio })).toBeGreaterThan(income);
      expect(oilField.incomePerTonne({ ...crisp, margin_share: crisp.margin_share * ratio })).toBeGreaterThan(income);
      expect(oilField.incomePerTonne({ ...crisp, co2_t_per_bbl: crisp.co2_t_per_bbl * ratio })).toBeLessThan(income);
    }),
  );
});

test('a saline formation has no parameters and earns nothing', () => {
  expect(saline.incomePerTonne({})).toBe(0);
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
  expect(sinkKinds.map(({ kind }) => kind)).toEqual(['saline', 'oil_field']);
});
