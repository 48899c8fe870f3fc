import { expect, it } from 'vitest';
import { expectFigures, paperPage } from './page.ts';
import { belowThirty, captured, coalPlants, plants, retrofitted } from './printed.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const risks = [0.1, 0.5] as const;

it('the page says what holds, with these figures and no others', () => {
  for (const risk of risks) {
    for (const end of [0, 1] as const) {
      const { by, all } = retrofitted[risk];
      expect(sum(by.map((ends) => ends[end]))).toBe(all[end]);
      const tonnes = captured[risk];
      expect(Math.abs(sum(tonnes.by.map((ends) => ends[end])) - tonnes.all[end])).toBeLessThanOrEqual(1);
    }
  }
  // The upper plan at p = 0.1 matches 76; the numbers matched at 0.3 and 0.4 are read off the shares.
  const matched = [retrofitted[0.1].all[1], 67, 64, 52];
  const shares = belowThirty.map(({ plants: below }, place) => (100 * below) / matched[place]!);
  shares.forEach((share, place) => {
    expect(Math.abs(share - belowThirty[place]!.percent)).toBeLessThan(place === 3 ? 0.05 : 0.005 + 1e-9);
  });
  expect(sum(Object.values(coalPlants))).toBe(plants['coal power'].count);
  expectFigures(paperPage, 'What holds', [
    ...risks.flatMap((risk) => [risk, ...retrofitted[risk].all]),
    ...['30', '4', '76', '1', '67', '64', '20', '52', '5.26', '1.49', '1.56', '38.5'],
    ...[plants['coal power'].count, ...Object.values(coalPlants)],
    ...['18', '20', '1'],
  ]);
});
