import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BestWorst, bestWorst } from '../../src/interval-program/best-worst.ts';
import { improvedTwoStep } from '../../src/interval-program/improved-two-step.ts';
import { endsOf, type IntervalProgram } from '../../src/interval-program/interval-program.ts';
import type { IntervalSolution } from '../../src/interval-program/interval-solution.ts';
import type { NamedSolution } from '../../src/interval-program/named-solution.ts';
import { twoStepInterval } from '../../src/interval-program/two-step-interval.ts';
import { highsSolver } from '../../src/solve/highs.node.ts';
import { randomIntervalProgram, realisation } from './random-interval-program.ts';
import { otherSense, reversed, rowsTimes } from './same-program.ts';

const solver = highsSolver();
const exact = { relativeGap: 0 };
const seeds = fc.integer({ min: 0, max: 1e6 });
/** The solvers meet rows to 1e-6 in parts of the bound; the numbers here are below 100. */
const tolerance = 1e-4;

/** Cost as a minimiser sees it; without a solution it is infinite. */
function cost({ sense }: IntervalProgram, solution: NamedSolution): number {
  if (!('values' in solution)) {
    expect(solution.status).toBe('infeasible');
    return Number.POSITIVE_INFINITY;
  }
  return sense === 'min' ? solution.objective : -solution.objective;
}

const costs = (program: IntervalProgram, { best, worst }: BestWorst) => [cost(program, best), cost(program, worst)] as const;

const same = (one: number, other: number, what: string) => {
  if (Number.isFinite(one) || Number.isFinite(other)) expect(Math.abs(one - other), what).toBeLessThanOrEqual(tolerance);
};

/** Shares of runs that found something, so that a property over infeasible programmes only would be noticed. */
const counted = async (runs: number, property: (seed: number, integers: boolean) => Promise<boolean>) => {
  let told = 0;
  await fc.assert(
    fc.asyncProperty(seeds, fc.boolean(), async (seed, integers) => {
      if (await property(seed, integers)) told += 1;
    }),
    { numRuns: runs, seed: 2024 },
  );
  expect(told).toBeGreaterThan(runs / 4);
};

describe('random interval programmes', () => {
  it('every realisation has its optimum between the best and the worst case', () =>
    counted(60, async (seed, integers) => {
      const program = randomIntervalProgram(seed, { integers });
      const [best, worst] = costs(program, await bestWorst(program, solver, exact));
      for (let draw = 0; draw < 3; draw++) {
        const crisp = realisation(program, seed + draw);
        const [value] = costs(crisp, await bestWorst(crisp, solver, exact));
        expect(best).toBeLessThanOrEqual(value + tolerance);
        expect(value).toBeLessThanOrEqual(worst + tolerance);
      }
      return Number.isFinite(worst) && worst - best > tolerance;
    }));

  it('both steps lie in that range; links only cost', () =>
    counted(60, async (seed, integers) => {
      const program = randomIntervalProgram(seed, { integers });
      const [best, worst] = costs(program, await bestWorst(program, solver, exact));
      const answer = await twoStepInterval(program, solver, exact);
      const [first, unlinked, linked] = [answer.first, answer.unlinked, answer.linked].map((step) => cost(program, step));
      for (const step of [first!, unlinked!]) {
        expect(best).toBeLessThanOrEqual(step + tolerance);
        expect(step).toBeLessThanOrEqual(worst + tolerance);
      }
      if (first! < Number.POSITIVE_INFINITY) expect(linked).toBeGreaterThanOrEqual(unlinked! - tolerance);
      return answer.values !== undefined;
    }));

  it('the links alone keep the ends in order', () =>
    counted(60, async (seed, integers) => {
      const program = randomIntervalProgram(seed, { integers, straddling: false });
      const { first, linked, dropped } = await twoStepInterval(program, solver, exact);
      if (!('values' in first && 'values' in linked) || dropped.length > 0) return false;
      expect(cost(program, first)).toBeLessThanOrEqual(cost(program, linked) + tolerance);
      for (const { column, coefficient } of program.objective) {
        const costs = (program.sense === 'min') === endsOf(coefficient).lower > 0;
        const rise = linked.values[column]! - first.values[column]!;
        expect(costs ? rise : -rise).toBeGreaterThanOrEqual(-tolerance);
      }
      return true;
    }));

  it('without widths both steps are the crisp optimum', () =>
    counted(40, async (seed, integers) => {
      const crisp = realisation(randomIntervalProgram(seed, { integers }), seed);
      const [best, worst] = costs(crisp, await bestWorst(crisp, solver, exact));
      same(best, worst, 'worst');
      for (const method of [twoStepInterval, improvedTwoStep]) {
        const { first, linked, dropped } = await method(crisp, solver, exact);
        same(cost(crisp, first), best, 'first');
        same(cost(crisp, linked), best, 'linked');
        expect(dropped).toEqual([]);
      }
      return Number.isFinite(best);
    }));

  it('every corner of the improved box meets the loosest constraints', () =>
    counted(60, async (seed, integers) => {
      const program = randomIntervalProgram(seed, { integers });
      const { values } = await improvedTwoStep(program, solver, exact);
      if (values === undefined) return false;
      for (const { terms, sense, right } of program.rows) {
        const end = sense === '<=' ? 'lower' : 'upper';
        for (let corner = 0; corner < 2 ** program.columns.length; corner++) {
          const at = (name: string) =>
            values[name]![(corner >> program.columns.findIndex((c) => c.name === name)) & 1 ? 'upper' : 'lower'];
          const left = terms.reduce((sum, { column, coefficient }) => sum + endsOf(coefficient)[end] * at(column), 0);
          const slack = sense === '<=' ? endsOf(right).upper - left : left - endsOf(right).lower;
          expect(slack, `${program.name} corner ${corner}`).toBeGreaterThanOrEqual(-tolerance);
        }
      }
      return true;
    }));
});

describe('a random interval programme written in another way has the same answers', () => {
  const writings: readonly [string, (program: IntervalProgram) => IntervalProgram][] = [
    ['rows negated', (program) => rowsTimes(-1, program)],
    ['rows scaled', (program) => rowsTimes(3.7, program)],
    ['max for min', otherSense],
    ['backwards', reversed],
  ];
  const figures = (program: IntervalProgram, answer: IntervalSolution, ends: BestWorst) => ({
    best: cost(program, ends.best),
    worst: cost(program, ends.worst),
    first: cost(program, answer.first),
    unlinked: cost(program, answer.unlinked),
    linked: cost(program, answer.linked),
  });

  it.each(writings)('%s', (_, rewrite) =>
    counted(25, async (seed, integers) => {
      const program = randomIntervalProgram(seed, { integers });
      const other = rewrite(program);
      const [one, two] = await Promise.all(
        [program, other].map(async (writing) => {
          const answer = await twoStepInterval(writing, solver, exact);
          return { answer, figures: figures(writing, answer, await bestWorst(writing, solver, exact)) };
        }),
      );
      expect(two!.answer.dropped.length).toBe(one!.answer.dropped.length);
      for (const [name, value] of Object.entries(two!.figures)) {
        // Which of several smallest sets of links is dropped is the solver's choice.
        if (name === 'linked' && one!.answer.dropped.length > 0) continue;
        same(value, one!.figures[name as keyof ReturnType<typeof figures>], `${program.name} ${name}`);
      }
      return one!.answer.values !== undefined;
    }),
  );
});
