import { describe, expect, it } from 'vitest';
import { type Bound, chanceEquivalent } from '../../../src/uncertainty/chance.ts';
import { normalCdf, normalQuantile } from '../../../src/uncertainty/normal-distribution.ts';
import { expectFigures, paperPage, rowOf } from './page.ts';
import { captured, type Ends, risks, type Sector, sectors, table1 } from './printed.ts';

const heading = '1. Two intervals of Table 1';

interface Cell {
  readonly sector: Sector;
  readonly risk: number;
  readonly printed: Ends;
  /** mean ∓ z(1 − p/2)·deviation by the package. */
  readonly exact: Ends;
  /** How far the mean, the deviation and the cell, each rounded to 0.01, can move an end. */
  readonly rounding: number;
  /** By how much each end is off. */
  readonly off: Ends;
}

const cells = sectors.flatMap((sector) =>
  risks.map((risk, place): Cell => {
    const { mean, deviation, at } = table1[sector];
    const end = (bound: Bound) =>
      chanceEquivalent({ type: 'normal', mean, deviation }, { risk, reading: 'central-interval', better: 'low', bound });
    const printed = at[place]!;
    const exact: Ends = [end('lower'), end('upper')];
    const rounding = 0.005 + 0.005 - normalQuantile(risk / 2) * 0.005;
    return { sector, risk, printed, exact, rounding, off: [Math.abs(printed[0] - exact[0]), Math.abs(printed[1] - exact[1])] };
  }),
);
const named = (sector: Sector, risk: number) => cells.find((cell) => cell.sector === sector && cell.risk === risk)!;
const wrong = [named('coal power', 0.5), named('steel', 0.2)];
const others = cells.filter((cell) => !wrong.includes(cell));
const width = ([lower, upper]: Ends) => upper - lower;
const widths = sectors.map((sector) => width(table1[sector].at[4]!));

describe('Table 1', () => {
  it('is the two-sided interval in 18 of 20 cells, to within 0.0505', () => {
    expect(others).toHaveLength(18);
    const worst = Math.max(...others.flatMap(({ off }) => off));
    expect(worst.toFixed(4)).toBe('0.0505');
  });

  it('is not the one-sided quantile, which has no width at p = 0.5', () => {
    const { mean, deviation } = table1['coal power'];
    const oneSided = { risk: 0.5, reading: 'textbook', better: 'low', bound: 'lower' } as const;
    expect(chanceEquivalent({ type: 'normal', mean, deviation }, oneSided)).toBe(mean);
    expect([Math.min(...widths).toFixed(2), Math.max(...widths).toFixed(2)]).toEqual(['0.29', '6.54']);
  });

  it.each(wrong)('contradicts itself for $sector at p = $risk, beyond what rounding explains, inwards at both ends', (cell) => {
    const { sector, risk, printed, exact, rounding, off } = cell;
    for (const one of off) expect(one).toBeGreaterThan(2 * rounding);
    expect([printed[0] > exact[0], printed[1] < exact[1]]).toEqual([true, true]);
    const digits = risk === 0.5 ? 2 : 3;
    expect(off[0].toFixed(digits)).toBe(off[1].toFixed(digits));
    const z = width(printed) / 2 / table1[sector].deviation;
    // the z of the width belongs to another violation probability
    expect(2 * normalCdf(-z)).toBeGreaterThan(risk + 0.01);
    expect(rowOf(paperPage, heading, `${sector}, p = ${risk}`).slice(1)).toEqual([
      printed.map((end) => end.toFixed(2)).join(', '),
      exact.map((end) => end.toFixed(2)).join(', '),
      off[0].toFixed(digits),
      rounding.toFixed(3),
      z.toFixed(3),
      (-normalQuantile(risk / 2)).toFixed(3),
    ]);
  });

  it('has six further ends that rounding does not explain, 0.018 to 0.050 off', () => {
    const beyond = others.flatMap(({ off, rounding }) => off.filter((one) => one > rounding));
    expect(beyond).toHaveLength(6);
    expect([Math.min(...beyond).toFixed(3), Math.max(...beyond).toFixed(3)]).toEqual(['0.018', '0.050']);
  });

  it('went into the model with its wrong cell: what the lower plan captures from coal is just above it', () => {
    const [lower] = captured[0.5].by[0];
    const [printed] = named('coal power', 0.5).printed;
    expect(lower).toBeGreaterThanOrEqual(100 * printed);
    expect((lower - 100 * printed) / lower).toBeLessThan(0.005);
  });

  it('is told with these figures and no others', () => {
    const [coal] = wrong as [Cell, Cell];
    const table = wrong.flatMap(
      ({ sector, risk }) =>
        rowOf(paperPage, heading, `${sector}, p = ${risk}`)
          .join(' ')
          .match(/\d+\.\d+/g)!,
    );
    expectFigures(paperPage, heading, [
      ...risks,
      ...table,
      ...['18', '20', '0.0505', '0.29', '6.54', '0.018', '0.050'],
      captured[0.5].by[0][0],
      (100 * coal.printed[0]).toFixed(0),
      (100 * width(coal.exact)).toFixed(0),
      (100 * width(coal.printed)).toFixed(0),
      (100 * coal.off[0]).toFixed(0),
    ]);
  });
});
