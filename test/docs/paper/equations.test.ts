import { expect, it } from 'vitest';
import { bestWorst } from '../../../src/interval-program/best-worst.ts';
import type { IntervalProgram } from '../../../src/interval-program/interval-program.ts';
import { fractile } from '../../../src/uncertainty/fractile.ts';
import { inThisThread } from '../../properties/planning.ts';
import { expectFigures, paperPage, sectionOf } from './page.ts';

const heading = '10. Equations';

/** min −x, x ≤ [1, 2]: one decision that earns. */
const right = { lower: 1, upper: 2 };
const earning: IntervalProgram = {
  name: 'earning',
  sense: 'min',
  columns: [{ name: 'x' }],
  objective: [{ column: 'x', coefficient: -1 }],
  rows: [{ name: 'limit', terms: [{ column: 'x', coefficient: 1 }], sense: '<=', right }],
};

it('names every equation that is read otherwise than it is printed', () => {
  const cells = sectionOf(paperPage, heading)
    .split('\n')
    .filter((line) => line.startsWith('| ('))
    .map((line) => line.split('|')[1]!);
  const numbers = new Set(cells.join(' ').match(/\d+/g)!.map(Number));
  expect([...numbers].sort((a, b) => a - b)).toEqual([2, 4, 5, 8, 9, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26]);
});

it('(14) and (18) as printed give a lower end above the upper one', async () => {
  const { best, worst } = await bestWorst(earning, inThisThread);
  if (!('values' in best && 'values' in worst)) throw new Error('no values');
  // as printed the lower submodel has b⁻, so x = 1, and the upper one b⁺
  const printed = { lower: -right.lower, upper: -right.upper };
  expect([best.objective, worst.objective]).toEqual([-2, -1]);
  expect(printed.lower).toBeGreaterThan(printed.upper);
});

it('(9) is the necessity fractile, not that of credibility', () => {
  const cost = { type: 'triangular', centre: 50, spread: 4 } as const;
  const at = (measure: 'necessity' | 'credibility') => fractile(cost, 0.8, measure, 'low');
  expect(at('necessity')).toBeCloseTo(50 + 0.8 * 4, 12);
  expect(at('credibility').toFixed(1)).not.toBe(at('necessity').toFixed(1));
  expectFigures(paperPage, heading, [
    // λ = 1, min −x, x ≤ [1, 2], section 4
    ...['1', '2', '4'],
    ...[cost.centre, cost.spread, 0.8, at('necessity').toFixed(1), at('credibility').toFixed(1)],
  ]);
});
