import { describe, expect, it } from 'vitest';
import type { IntervalProgram } from '../../src/interval-program/interval-program.ts';
import { pairOf } from '../../src/interval-program/pair.ts';
import { otherSense } from './same-program.ts';

const interval = (lower: number, upper: number) => ({ lower, upper });
const columns = ['cost', 'income', 'nothing', 'either', 'across'];

/** One column of each sort: it costs, it earns, it costs nothing, it may do either, it costs but its coefficient has 0 inside. */
const program: IntervalProgram = {
  name: 'sorts',
  sense: 'min',
  columns: columns.map((name) => ({ name })),
  objective: [
    { column: 'cost', coefficient: interval(0, 2) },
    { column: 'income', coefficient: interval(-3, -1) },
    { column: 'nothing', coefficient: 0 },
    { column: 'either', coefficient: interval(-1, 1) },
    { column: 'across', coefficient: interval(4, 5) },
  ],
  rows: (['<=', '>='] as const).map((sense) => ({
    name: sense === '<=' ? 'most' : 'least',
    terms: columns.map((column) => ({ column, coefficient: column === 'across' ? interval(-2, 3) : interval(-7, -6) })),
    sense,
    right: interval(10, 20),
  })),
};

describe('the pair of an interval programme', () => {
  const { first, second, linksFrom } = pairOf(program);

  it('takes the ends of the pairing rule, and best and worst ends where it says nothing', () => {
    // x⁻ (a cost first, an income second) goes with the end of [-7, -6] farther from 0; x⁺ with the nearer one.
    expect(first.rows).toMatchObject([
      { name: 'most', coefficients: [-7, -6, -7, -7, -2], upper: 20 },
      { name: 'least', coefficients: [-7, -6, -6, -6, 3], lower: 10 },
    ]);
    expect(second.rows).toMatchObject([
      { name: 'most', coefficients: [-6, -7, -6, -6, 3], upper: 10 },
      { name: 'least', coefficients: [-6, -7, -7, -7, -2], lower: 20 },
    ]);
    expect(first.objective).toMatchObject({ columns: [1, 3, 4], coefficients: [-3, -1, 4] });
    expect(second.objective).toMatchObject({ columns: [0, 1, 3, 4], coefficients: [2, -1, 1, 5] });
  });

  it('links what costs from below and what earns from above, and nothing else', () => {
    const links = linksFrom({ values: Float64Array.of(1, 2, 3, 4, 5), objective: 0 });
    const left = (column: number) => ({ columns: [column], coefficients: [1], constant: 0 });
    expect(links).toEqual([
      { name: 'cost', left: left(0), sense: '>=', right: 1 },
      { name: 'income', left: left(1), sense: '<=', right: 2 },
    ]);
  });

  it('is the same for the maximisation of the negative', () => {
    const other = pairOf(otherSense(program));
    const point = { values: Float64Array.of(1, 2, 3, 4, 5), objective: 0 };
    expect([other.first, other.second, other.linksFrom(point)]).toEqual([first, second, linksFrom(point)]);
  });
});
