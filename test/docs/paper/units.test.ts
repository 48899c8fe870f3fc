import { describe, expect, it } from 'vitest';
import { expectFigures, paperPage } from './page.ts';
import { captured, nation, plants, potentialPerPlant, sectors, table1 } from './printed.ts';

const heading = '2. Tonnes a year that are tonnes in all';
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const coal = 'coal power';

/** 2030 to 2060; the paper says "all years". */
const years = 30;

describe('units', () => {
  const means = sum(sectors.map((sector) => table1[sector].mean));
  const emitted = sum(sectors.map((sector) => plants[sector].emitted));
  const a_year_mt = (100 * means) / years;

  it('of Table 1 cannot be 10⁸ t a year', () => {
    expect(means).toBeGreaterThan(nation[1]);
    expect(means).toBeGreaterThan(emitted);
    expect(table1[coal].mean).toBeGreaterThan(nation[1]);
  });

  it('of the text cannot be Mt: captured tonnes are those of Table 1 in 10⁸ t', () => {
    for (const end of [0, 1] as const) {
      const ratio = captured[0.1].by[0][end] / table1[coal].at[0]![end];
      expect(Math.abs(ratio - 100)).toBeLessThan(1);
    }
  });

  it('of the potential cannot be Mt a year', () => {
    const all = plants[coal].count * potentialPerPlant[coal][0];
    expect(all).toBe(7134);
    expect(all).toBeGreaterThan(100 * plants[coal].emitted);
  });

  it('are told with these figures and no others', () => {
    expectFigures(paperPage, heading, [
      table1[coal].mean,
      means.toFixed(2),
      ...nation,
      emitted.toFixed(2),
      ...table1[coal].at[0]!,
      ...[0.1, ...captured[0.1].by[0]],
      ...[plants[coal].count, ...potentialPerPlant[coal], 7134, (100 * plants[coal].emitted).toFixed(0)],
      ...[years, 100, (100 * table1[coal].mean).toFixed(0), (100 * means).toFixed(0)],
      ...[a_year_mt.toFixed(0), (100 * emitted).toFixed(0), ((100 * a_year_mt) / (100 * emitted)).toFixed(0)],
      (means / nation[1]).toFixed(1),
    ]);
  });
});
