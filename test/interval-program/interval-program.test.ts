import { describe, expect, it } from 'vitest';
import { bestWorst } from '../../src/interval-program/best-worst.ts';
import { improvedTwoStep } from '../../src/interval-program/improved-two-step.ts';
import type { IntervalProgram } from '../../src/interval-program/interval-program.ts';
import type { IntervalSolution } from '../../src/interval-program/interval-solution.ts';
import { twoStepInterval } from '../../src/interval-program/two-step-interval.ts';
import { highsSolver } from '../../src/solve/highs.node.ts';
import { published } from './published.ts';
import { otherSense, reversed, rowsTimes } from './same-program.ts';

const solver = highsSolver();
const exact = { relativeGap: 0 };
const near = (actual: number | undefined, expected: number) =>
  expect(Math.abs((actual ?? Number.NaN) - expected)).toBeLessThanOrEqual(1e-5);

function expectRanges(
  answer: IntervalSolution,
  expected: Record<string, readonly [number, number]>,
  z: readonly [number, number],
) {
  for (const [name, [lower, upper]] of Object.entries(expected)) {
    near(answer.values?.[name]?.lower, lower);
    near(answer.values?.[name]?.upper, upper);
  }
  near(answer.objective?.lower, z[0]);
  near(answer.objective?.upper, z[1]);
  expect([answer.dropped, answer.fewest]).toEqual([[], true]);
}

async function expectPublishedBestWorst(program: IntervalProgram, way = 1) {
  const { best, worst } = await bestWorst(program, solver, exact);
  if (!('values' in best && 'values' in worst)) throw new Error(`${best.status}, ${worst.status}`);
  near(way * best.objective, 17.461538);
  near(way * worst.objective, 5.055319);
  near(best.values.x1, 6.051282);
  near(best.values.x2, 3.717949);
  near(worst.values.x1, 3.425532);
  near(worst.values.x2, 4.351064);
  expect(best.bound).toBeCloseTo(best.objective, 9);
}

const twoStepBox = { x1: [3.627907, 5.785714], x2: [3.452381, 4.755814] } as const;
const improvedBox = { x1: [3.191964, 5.785714], x2: [3.452381, 3.883929] } as const;

/** The same programme written in other ways. */
const writings: readonly [string, IntervalProgram][] = [
  ['as published', published],
  ['with its rows turned to >=', rowsTimes(-1, published)],
  ['with its rows times 7', rowsTimes(7, published)],
  ['backwards', reversed(published)],
];

// The paper prints two decimals (Table 1): BWC [3.43,6.05] [3.72,4.35] [5.06,17.46]; TSM [3.63,5.79] [3.45,4.76] [5.18,16.80];
// ITSM [3.19,5.79] [3.45,3.88] [4.91,16.80]. Further decimals follow from the two rows that bind:
// BWC  best x1 + 1.6x2 = 12, 3x1 − 3x2 = 7: x2 = 29/7.8;  worst 1.1x1 + 1.8x2 = 11.6, 4x1 − 2x2 = 5: x1 = 16.1/4.7
// TSM  first x1 + 1.8x2 = 12, 3x1 − 3x2 = 7: x2 = 29/8.4;  second 1.1x1 + 1.6x2 = 11.6, 4x1 − 2x2 = 5: x1 = 15.6/4.3
// ITSM second 5.785714 + 1.6x2 = 12, 4x1 − 2x2 = 5: x2 = 3.883929
describe.each(writings)('the published example, %s', (_, program) => {
  it('has the published best and worst case', () => expectPublishedBestWorst(program));

  it('has the published two-step answer', async () => {
    expectRanges(await twoStepInterval(program, solver, exact), twoStepBox, [5.176744, 16.797619]);
  });

  it('has the published improved two-step answer', async () => {
    expectRanges(await improvedTwoStep(program, solver, exact), improvedBox, [4.915179, 16.797619]);
  });
});

describe('the published example as a minimisation of the negative', () => {
  it('has the negative answers at the same points', async () => {
    const negative = otherSense(published);
    await expectPublishedBestWorst(negative, -1);
    expectRanges(await twoStepInterval(negative, solver, exact), twoStepBox, [-16.797619, -5.176744]);
    expectRanges(await improvedTwoStep(negative, solver, exact), improvedBox, [-16.797619, -4.915179]);
  });
});

describe('the published defects', () => {
  it('the two-step box has a corner beyond the loosest constraint, the improved box has none', async () => {
    // x1 + 1.6 x2 ≤ 12 and 3 x1 − 3 x2 ≤ 7 are the loosest constraints.
    const box = (await twoStepInterval(published, solver, exact)).values!;
    near(box.x1!.upper + 1.6 * box.x2!.upper, 13.395017);
    const improved = (await improvedTwoStep(published, solver, exact)).values!;
    expect(improved.x1!.upper + 1.6 * improved.x2!.upper).toBeLessThanOrEqual(12 + 1e-5);
    expect(3 * improved.x1!.upper - 3 * improved.x2!.lower).toBeLessThanOrEqual(7 + 1e-5);
  });

  it('the improved answer leaves the exact range of the optimal value', async () => {
    const { worst } = await bestWorst(published, solver, exact);
    const { objective } = await improvedTwoStep(published, solver, exact);
    expect(objective!.lower).toBeLessThan((worst as { objective: number }).objective - 0.1);
  });
});

describe('an integer programme worked by hand', () => {
  const integer = (name: string, upper: number) => ({ name, upper, integer: true });
  const interval = (lower: number, upper: number) => ({ lower, upper });
  const terms = (x: readonly [number, number], y: readonly [number, number]) => [
    { column: 'x', coefficient: interval(...x) },
    { column: 'y', coefficient: interval(...y) },
  ];

  it('has its best and worst case at whole numbers', async () => {
    // Best: max 6x + 5y, 2x + y ≤ 9: (3, 3) gives 33, (2, 4) 32; relaxed 35. Worst: max 5x + 4y, 3x + 2y ≤ 7: (1, 2); relaxed 14.
    const { best, worst } = await bestWorst(
      {
        name: 'knapsack',
        sense: 'max',
        columns: [integer('x', 3), integer('y', 4)],
        objective: terms([5, 6], [4, 5]),
        rows: [{ name: 'weight', terms: terms([2, 3], [1, 2]), sense: '<=', right: interval(7, 9) }],
      },
      solver,
      exact,
    );
    expect(best).toMatchObject({ status: 'optimal', objective: 33, values: { x: 3, y: 3 } });
    expect(worst).toMatchObject({ status: 'optimal', objective: 13, values: { x: 1, y: 2 } });
  });

  it('is tied from step to step', async () => {
    // Step one: max 6x − y, 2x − 2y ≤ 4: (5, 3) gives 27. Step two: max 5x − 2y, 3x − y ≤ 3: (1, 0) gives 5; with y ≥ 3 it is (2, 3), 4.
    const program: IntervalProgram = {
      name: 'tied',
      sense: 'max',
      columns: [integer('x', 5), integer('y', 3)],
      objective: terms([5, 6], [-2, -1]),
      rows: [{ name: 'row', terms: terms([2, 3], [-2, -1]), sense: '<=', right: interval(3, 4) }],
    };
    const answer = await twoStepInterval(program, solver, exact);
    expect(answer.values).toEqual({ x: interval(2, 5), y: interval(3, 3) });
    expect(answer.objective).toEqual(interval(4, 27));
    expect(answer.unlinked).toMatchObject({ objective: 5, values: { x: 1, y: 0 } });
    // All intervals act one way here, so the unlinked steps are the best and the worst case; the linked one lies outside.
    const { best, worst } = await bestWorst(program, solver, exact);
    expect([best, worst]).toMatchObject([{ objective: 27 }, { objective: 5 }]);
  });
});

describe('columns that belong to neither set', () => {
  const free = (coefficient: { lower: number; upper: number } | number): IntervalProgram => ({
    name: 'neither',
    sense: 'min',
    columns: [
      { name: 'x', upper: 10 },
      { name: 'y', upper: 10 },
    ],
    objective: [
      { column: 'x', coefficient: { lower: 1, upper: 2 } },
      { column: 'y', coefficient },
    ],
    rows: [
      {
        name: 'need',
        terms: [
          { column: 'x', coefficient: 1 },
          { column: 'y', coefficient: { lower: 1, upper: 2 } },
        ],
        sense: '>=',
        right: { lower: 4, upper: 6 },
      },
    ],
  });

  it('take the best and then the worst end, without a link, where their cost has 0 inside', async () => {
    // Step one: min x − y, x + 2y ≥ 4: y = 10, −10. Step two: min 2x + 3y, x + y ≥ 6, x ≥ 0: x = 6, 12; a link would hold y at ≤ 10 only.
    const answer = await twoStepInterval(free({ lower: -1, upper: 3 }), solver, exact);
    expect(answer.values).toEqual({ x: { lower: 0, upper: 6 }, y: { lower: 0, upper: 10 } });
    expect(answer.objective).toEqual({ lower: -10, upper: 12 });
  });

  it('and where they cost nothing', async () => {
    // Step one: y ≥ 2 costs nothing; step two: y ≥ 6 costs nothing, with 1·y ≥ 6.
    const answer = await twoStepInterval(free(0), solver, exact);
    expect(answer.objective).toEqual({ lower: 0, upper: 0 });
    expect(answer.values!.y!.upper).toBeGreaterThanOrEqual(6);
  });
});

describe('ends without an answer are values', () => {
  const bounded = (right: { lower: number; upper: number }, upper?: number): IntervalProgram => ({
    name: 'ends',
    sense: 'max',
    columns: [{ name: 'x', ...(upper === undefined ? {} : { upper }) }],
    objective: [{ column: 'x', coefficient: { lower: 1, upper: 2 } }],
    rows: [{ name: 'row', terms: [{ column: 'x', coefficient: 1 }], sense: '>=', right }],
  });

  it('infeasible at the worst end', async () => {
    const program = bounded({ lower: 3, upper: 5 }, 4);
    const { best, worst } = await bestWorst(program, solver, exact);
    expect(best).toMatchObject({ status: 'optimal', objective: 8 });
    expect(worst).toMatchObject({ status: 'infeasible', bound: Number.NEGATIVE_INFINITY });
    const answer = await twoStepInterval(program, solver, exact);
    expect(answer).toMatchObject({ first: { objective: 8 }, linked: { status: 'infeasible' }, dropped: [] });
    expect(answer).not.toHaveProperty('values');
  });

  it('unbounded', async () => {
    const { best } = await bestWorst(bounded({ lower: 3, upper: 5 }), solver, exact);
    expect(best).toMatchObject({ status: 'unbounded', bound: Number.POSITIVE_INFINITY });
    const answer = await improvedTwoStep(bounded({ lower: 3, upper: 5 }), solver, exact);
    expect(answer).toMatchObject({ first: { status: 'unbounded' }, linked: { status: 'unbounded' } });
  });
});

describe('what no method covers is refused', () => {
  const term = (column: string, coefficient: IntervalProgram['rows'][number]['right'] = 1) => ({ column, coefficient });
  const row = { name: 'r', terms: [term('x')], sense: '=', right: 2 } as const;
  const base: IntervalProgram = { name: 'p', sense: 'min', columns: [{ name: 'x' }], objective: [term('x')], rows: [row] };
  it.each<[string, IntervalProgram]>([
    ['row r: an = row of intervals', { ...base, rows: [{ ...row, right: { lower: 1, upper: 2 } }] }],
    ['row r: an = row of intervals', { ...base, rows: [{ ...row, terms: [term('x', { lower: 1, upper: 2 })] }] }],
    ['column x may be -1', { ...base, columns: [{ name: 'x', lower: -1 }] }],
    ['row r, x: [2, 1] is no interval', { ...base, rows: [{ ...row, terms: [term('x', { lower: 2, upper: 1 })] }] }],
    ['row r: [NaN, NaN] is no interval', { ...base, rows: [{ ...row, right: Number.NaN }] }],
    ['objective: column x stands twice', { ...base, objective: [term('x'), term('x')] }],
    ['row r: there is no column y', { ...base, rows: [{ ...row, terms: [term('y')] }] }],
  ])('%s', async (message, program) => {
    for (const method of [bestWorst, twoStepInterval, improvedTwoStep]) {
      const refused = expect(method(program, solver, exact)).rejects;
      await refused.toThrow(message);
    }
    await expect(bestWorst(program, solver)).rejects.toBeInstanceOf(RangeError);
  });

  it('but crisp = rows are covered', async () => {
    const program = { ...base, rows: [{ ...row, right: { lower: 2, upper: 2 } }] };
    expect(await twoStepInterval(program, solver, exact)).toMatchObject({ objective: { lower: 2, upper: 2 } });
  });
});
