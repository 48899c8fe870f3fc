import { beforeAll, describe, expect, it } from 'vitest';
import type { Hooks } from '../../src/solve/highs/hooks.ts';
import { type Highs, loadRuntime } from '../../src/solve/highs/runtime.ts';
import { solveWithHighs } from '../../src/solve/highs/solve.ts';
import { pointAt, violation } from '../../src/solve/point.ts';
import { pricedCharges } from '../../src/solve/search/charges.ts';
import { restricted } from '../../src/solve/search/improve/restricted.ts';
import { Vicinity } from '../../src/solve/search/improve/vicinity.ts';
import { uniform } from '../../src/solve/search/random.ts';
import { networkProgram } from './network-program.ts';

let highs: Highs;
beforeAll(async () => {
  highs = await loadRuntime();
});

const quiet: Hooks = { progress() {}, incumbent() {}, stopped: () => false };

const solved = (program: ReturnType<typeof networkProgram>) => {
  const solution = solveWithHighs(highs, program, { relativeGap: 0 }, quiet);
  if (!('values' in solution)) throw new Error(solution.status);
  return solution;
};

describe('a programme with columns held', () => {
  it('costs what the whole costs with the same columns fixed, and its points are points of the whole', () => {
    for (let seed = 0; seed < 6; seed++) {
      const program = networkProgram(seed, { sources: 6, sinks: 4, edges: 14 });
      const { values } = solved(program);
      const random = uniform(seed);
      // Prices turned about, so that the best of what is left is another point than the one held.
      const coefficients = program.objective.coefficients.map((coefficient) => coefficient * (0.2 + 2 * random()));
      const turned = { ...program, objective: { ...program.objective, coefficients } };
      const held = Float64Array.from(values, (value) => (random() < 0.4 ? value : Number.NaN));
      const part = restricted(turned, held);
      expect(part.program.columns.length).toBeLessThan(program.columns.length);
      expect(part.program.rows.length).toBeLessThan(program.rows.length);
      expect(part.widened(part.narrowed(values))).toEqual(values);
      expect(violation(part.program, part.narrowed(values))).toBeLessThanOrEqual(1e-6);
      const fixed = solved({
        ...turned,
        columns: turned.columns.map((column, index) => {
          const value = held[index] as number;
          return Number.isNaN(value) ? column : { ...column, lower: value, upper: value };
        }),
      });
      const own = solved(part.program);
      const whole = part.widened(own.values);
      expect(violation(program, whole), `seed ${seed}`).toBeLessThanOrEqual(1e-5);
      expect(pointAt(turned, whole).objective).toBeCloseTo(own.objective, 6);
      expect(Math.abs(own.objective - fixed.objective)).toBeLessThanOrEqual(1e-6 * Math.abs(fixed.objective));
    }
  });
});

describe('what lies near', () => {
  const program = networkProgram(2, { sources: 8, sinks: 5, edges: 24 });
  const charges = pricedCharges(program) ?? [];
  const vicinity = new Vicinity(program, charges);

  it('is at least as much as asked, the centre with it, and grows to all that is joined', () => {
    const near = vicinity.around(3, 8, uniform(1));
    expect(near.has(3)).toBe(true);
    expect(near.size).toBeGreaterThanOrEqual(8);
    expect(near.size).toBeLessThan(charges.length);
    expect(vicinity.around(3, 1e9, uniform(1)).size).toBe(charges.length);
  });

  it('is joined: every charge but the centre shares a narrow row with another that is near', () => {
    const owner = new Map(charges.flatMap(({ flows }, index) => flows.map((column) => [column, index] as const)));
    const near = vicinity.around(5, 10, uniform(2));
    for (const index of near) {
      const beside = program.rows.some(({ columns }) => {
        const among = new Set(columns.map((column) => owner.get(column)));
        return (
          among.has(index) &&
          among.size <= 40 &&
          [...among].some((other) => other !== undefined && other !== index && near.has(other))
        );
      });
      expect(beside, `charge ${index}`).toBe(true);
    }
  });
});
