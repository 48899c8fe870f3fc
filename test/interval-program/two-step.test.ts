import { describe, expect, it } from 'vitest';
import { type Link, linkedSecond, type Solve, twoStep } from '../../src/interval-program/two-step.ts';
import { plus, times, type Variable } from '../../src/milp/expression.ts';
import { type Program, ProgramBuilder } from '../../src/milp/program.ts';
import { highsSolver } from '../../src/solve/highs.node.ts';
import { isFeasible } from '../../src/solve/point.ts';
import type { Solution } from '../../src/solve/solution.ts';
import { randomProgram, seeded } from '../milp/random-program.ts';

const solver = highsSolver();
const solve: Solve = (program, start) => solver.solve(program, { relativeGap: 0, ...(start === undefined ? {} : { start }) });

/** Every programme that is asked for, by name, before it is solved. */
function watched(asked: Program[]): Solve {
  return (program, start) => {
    asked.push(program);
    return solve(program, start);
  };
}

const atLeast = ({ index, name }: Variable, right: number): Link => ({
  name,
  left: { columns: [index], coefficients: [1], constant: 0 },
  sense: '>=',
  right,
});
const atMost = (column: Variable, right: number): Link => ({ ...atLeast(column, right), sense: '<=' });

function withValues(solution: Solution) {
  if (!('values' in solution)) throw new Error(solution.status);
  return { ...solution, values: [...solution.values] };
}

/** First: x ≥ 4 at least cost. Second: x + y ≥ 6 with x ≤ 5, at the given prices. */
function twoColumns(price: { x: number; y: number }) {
  const first = new ProgramBuilder('first');
  const planned = first.column('x');
  first.row('need', planned, '>=', 4);
  const second = new ProgramBuilder('second');
  const [x, y] = [second.column('x', { upper: 5 }), second.column('y')];
  second.row('need', plus(x, y), '>=', 6);
  return { first: first.done(plus(planned)), second: second.done(plus(times(price.x, x), times(price.y, y))), x, y };
}

/**
 * x ≥ 4 clashes with y ≥ 2 (x + y ≤ 5) and with z ≥ 1 (x + z ≤ 4.5): it is the one link to drop, although the unlinked
 * point x = 3 misses all three. Without it the least cost is 2·2 + 3·1 = 7.
 */
function threeColumns() {
  const builder = new ProgramBuilder('clash');
  const [x, y, z] = [builder.column('x', { upper: 10 }), builder.column('y', { upper: 10 }), builder.column('z', { upper: 10 })];
  builder.row('need', plus(x, y, z), '>=', 3);
  builder.row('shared by x and y', plus(x, y), '<=', 5);
  builder.row('shared by x and z', plus(x, z), '<=', 4.5);
  const second = builder.done(plus(x, times(2, y), times(3, z)));
  return { second, links: [atLeast(x, 4), atLeast(y, 2), atLeast(z, 1)] };
}

describe('two steps', () => {
  it('tie the second plan to the first', async () => {
    const { x, ...pair } = twoColumns({ x: 3, y: 2 });
    const asked: Program[] = [];
    const result = await twoStep(pair, ({ values }) => [atLeast(x, values[0]!)], watched(asked));
    expect(withValues(result.first).values).toEqual([4]);
    expect(withValues(result.unlinked)).toMatchObject({ objective: 12, values: [0, 6] });
    expect(withValues(result.linked)).toMatchObject({ status: 'optimal', objective: 16, bound: 16, values: [4, 2] });
    expect(result).toMatchObject({ dropped: [], fewest: true });
    expect(asked.map(({ rows }) => rows.map(({ name }) => name))).toEqual([['need'], ['need'], ['need', 'link(x)']]);
  });

  it('solve nothing again where the unlinked plan meets every link', async () => {
    const { x, y, ...pair } = twoColumns({ x: 2, y: 3 });
    const asked: Program[] = [];
    const result = await twoStep(pair, () => [atLeast(x, 4), atMost(y, 1)], watched(asked));
    expect(withValues(result.unlinked)).toMatchObject({ objective: 13, values: [5, 1] });
    expect(result.linked).toBe(result.unlinked);
    expect(asked).toHaveLength(2);
  });

  it('count a link that is missed by the tolerance of the solvers as met, and not by more', async () => {
    const { x, ...pair } = twoColumns({ x: 2, y: 3 });
    const met = await twoStep(pair, () => [atLeast(x, 5 + 4e-6)], solve);
    expect(met.linked).toBe(met.unlinked);
    const missed = await twoStep(pair, () => [atLeast(x, 5 + 6e-6)], solve);
    expect(missed.dropped).toEqual(['x']);
  });

  it('have nothing to tie without links, as where tonnes are paid for', async () => {
    const result = await twoStep(twoColumns({ x: -3, y: 2 }), () => [], solve);
    expect(result.linked).toBe(result.unlinked);
    expect(withValues(result.linked)).toMatchObject({ objective: -13, values: [5, 1] });
    expect(result).toMatchObject({ dropped: [], fewest: true });
  });

  it('hand on a step without a plan', async () => {
    const { x, first, second } = twoColumns({ x: 3, y: 2 });
    const impossible = { ...first, columns: first.columns.map((column) => ({ ...column, upper: 3 })) };
    const links = () => [atLeast(x, 4)];
    const noFirst = await twoStep({ first: impossible, second }, links, solve);
    expect(noFirst).toMatchObject({ first: { status: 'infeasible' }, unlinked: { objective: 12 }, dropped: [] });
    expect(noFirst.linked).toBe(noFirst.first);
    const noSecond = await twoStep({ first, second: { ...impossible, name: 'second' } }, links, solve);
    expect(noSecond.linked).toBe(noSecond.unlinked);
    expect(noSecond).toMatchObject({ linked: { status: 'infeasible' }, dropped: [], fewest: true });
  });
});

describe('links that cannot all be met', () => {
  it('lose the fewest, by name, and the rest are kept', async () => {
    const { second, links } = threeColumns();
    const unlinked = await solve(second);
    expect(withValues(unlinked)).toMatchObject({ objective: 3, values: [3, 0, 0] });
    const asked: Program[] = [];
    const { linked, dropped, fewest } = await linkedSecond(second, unlinked, links, watched(asked));
    expect({ dropped, fewest }).toEqual({ dropped: ['x'], fewest: true });
    expect(withValues(linked)).toMatchObject({ status: 'optimal', objective: 7, values: [0, 2, 1] });
    expect(
      asked
        .at(-1)
        ?.rows.map(({ name }) => name)
        .filter((name) => name.startsWith('link')),
    ).toEqual(['link(y)', 'link(z)']);
  });

  it('leave the unlinked plan as the answer where it misses no more than any other', async () => {
    const { x, ...pair } = twoColumns({ x: 2, y: 3 });
    const asked: Program[] = [];
    const result = await twoStep(pair, () => [atLeast(x, 5.5)], watched(asked));
    expect(result).toMatchObject({ dropped: ['x'], fewest: true });
    expect(result.linked).toBe(result.unlinked);
    expect(asked).toHaveLength(3);
  });

  it('leave it too where several must go, and solve nothing again', async () => {
    const { second, links } = threeColumns();
    const [x, y] = links.map((link) => ({ ...link, right: 11 }));
    const unlinked = await solve(second);
    const asked: Program[] = [];
    const answer = await linkedSecond(second, unlinked, [x!, y!, { ...links[2]!, right: 0 }], watched(asked));
    expect(answer).toMatchObject({ dropped: ['x', 'y'], fewest: true });
    expect(answer.linked).toBe(unlinked);
    expect(asked.map(({ name }) => name)).toEqual(['clash', 'clash (fewest links dropped)']);
  });

  it.each([
    ['x + y ≤ 10', true],
    ['nothing', false],
  ])('are measured by the rows where the columns have no bounds: %s', async (_, limited) => {
    // x = y = 2 misses both x ≤ 1, which x ≥ 2 forbids, and y ≥ 3, which can be had.
    const builder = new ProgramBuilder('unbounded');
    const [x, y] = [builder.column('x'), builder.column('y')];
    builder.row('equal', plus(x, times(-1, y)), '=', 0);
    builder.row('need', x, '>=', 2);
    if (limited) builder.row('limit', plus(x, y), '<=', 10);
    const second = builder.done(plus(x));
    const answer = linkedSecond(second, await solve(second), [atMost(x, 1), atLeast(y, 3)], solve);
    if (!limited) {
      await expect(answer).rejects.toThrow(
        new RangeError('link(x): nothing bounds how far it can be missed; give its columns bounds'),
      );
      return;
    }
    const { linked, dropped, fewest } = await answer;
    expect({ dropped, fewest }).toEqual({ dropped: ['x'], fewest: true });
    expect(withValues(linked).values).toEqual([3, 3]);
  });

  it('lose exactly as many as trying every subset says, over random programmes', async () => {
    let clashes = 0;
    for (let seed = 0; seed < 60 && clashes < 12; seed++) {
      const second = randomProgram(seed, { integers: 2, continuous: 2, rows: 3 });
      const unlinked = await solve(second);
      if (!('values' in unlinked)) continue;
      const random = seeded(seed + 1000);
      const links = second.columns.map(({ name, lower, upper }, index): Link => {
        const right = lower + random() * (upper - lower);
        return { name, left: { columns: [index], coefficients: [1], constant: 0 }, sense: random() < 0.5 ? '>=' : '<=', right };
      });
      // Trying every subset: a link on one column is a bound of it.
      let fewest = links.length;
      for (let subset = 0; subset < 2 ** links.length; subset++) {
        const kept = links.map((_, k) => ((subset >> k) & 1) === 1);
        const count = kept.filter((keep) => !keep).length;
        if (count >= fewest) continue;
        const columns = second.columns.map((column, k) => {
          const { sense, right } = links[k]!;
          if (!kept[k]) return column;
          return sense === '>=' ? { ...column, lower: right } : { ...column, upper: right };
        });
        if ('values' in (await solve({ ...second, columns }))) fewest = count;
      }
      const answer = await linkedSecond(second, unlinked, links, solve);
      expect(answer.dropped.length, second.name).toBe(fewest);
      expect(answer.fewest).toBe(true);
      const { values, objective, bound } = withValues(answer.linked);
      expect(isFeasible(second, values)).toBe(true);
      expect(objective).toBeGreaterThanOrEqual(unlinked.objective - 1e-6);
      expect(bound).toBeGreaterThanOrEqual(unlinked.bound - 1e-9);
      for (const [k, { name, sense, right }] of links.entries()) {
        if (answer.dropped.includes(name)) continue;
        expect(sense === '>=' ? values[k]! - right : right - values[k]!, name).toBeGreaterThanOrEqual(-1e-5);
      }
      if (fewest > 0) clashes += 1;
    }
    expect(clashes).toBe(12);
  });
});

describe('limits', () => {
  const none = (bound = Number.NEGATIVE_INFINITY): Solution => ({ status: 'no_plan', limit: 'time', bound, solver: 'tired' });
  const isElastic = ({ name }: Program) => name.includes('fewest links dropped');
  const isLinked = ({ rows, ...program }: Program) =>
    !isElastic({ rows, ...program }) && rows.some(({ name }) => name.startsWith('link('));

  it('cost only the proof that the fewest links were dropped', async () => {
    const { second, links } = threeColumns();
    const unlinked = await solve(second);
    const tired: Solve = async (program, start) => (isElastic(program) || isLinked(program) ? none() : solve(program, start));
    const answer = await linkedSecond(second, unlinked, links, tired);
    expect(answer).toEqual({ linked: unlinked, dropped: ['x', 'y', 'z'], fewest: false });
  });

  it('leave the elastic model’s point where the last programme is not solved', async () => {
    const { second, links } = threeColumns();
    const unlinked = await solve(second);
    const tired: Solve = async (program, start) => (isLinked(program) ? none() : solve(program, start));
    const { linked, dropped, fewest } = await linkedSecond(second, unlinked, links, tired);
    // Nothing proved that the links clash, yet the elastic model proved that one must go.
    expect({ dropped, fewest }).toEqual({ dropped: ['x'], fewest: true });
    expect(linked).toMatchObject({ status: 'limit', limit: 'time', bound: 3 });
    const { values, objective } = withValues(linked);
    expect(isFeasible(second, values)).toBe(true);
    expect(objective).toBe(values[0]! + 2 * values[1]! + 3 * values[2]!);
    expect([values[1]! >= 2 - 1e-6, values[2]! >= 1 - 1e-6]).toEqual([true, true]);
  });

  it('start the last programme from a point that meets the kept links', async () => {
    const { second, links } = threeColumns();
    const starts: (Float64Array | undefined)[] = [];
    await linkedSecond(second, await solve(second), links, (program, start) => {
      starts.push(start);
      if (start !== undefined) expect(isFeasible(program, start)).toBe(true);
      return solve(program, start);
    });
    expect(starts.map((start) => start?.length)).toEqual([undefined, 6, 3]);
  });

  it('find all links met where only the first attempt gave up', async () => {
    const { x, ...pair } = twoColumns({ x: 3, y: 2 });
    let attempts = 0;
    const tired: Solve = async (program, start) => {
      if (isLinked(program)) attempts += 1;
      return isLinked(program) && attempts === 1 ? none() : solve(program, start);
    };
    const result = await twoStep(pair, () => [atLeast(x, 4), { ...atLeast(x, 3), name: 'x again' }], tired);
    expect(result).toMatchObject({ dropped: [], fewest: true, linked: { objective: 16 } });
  });

  it('never leave the linked bound below the unlinked one', async () => {
    const { x, second } = twoColumns({ x: 3, y: 2 });
    const vague: Solve = async (program, start) => {
      const solution = await solve(program, start);
      return isLinked(program) ? { ...solution, bound: 1 } : solution;
    };
    const { linked } = await linkedSecond(second, await solve(second), [atLeast(x, 4)], vague);
    expect(linked).toMatchObject({ objective: 16, bound: 12 });
  });
});

describe('links that make no sense are refused', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('right side %d', async (right) => {
    const { x, ...pair } = twoColumns({ x: 3, y: 2 });
    await expect(twoStep(pair, () => [atLeast(x, right)], solve)).rejects.toThrow(RangeError);
  });

  it('a column that the programme lacks, a name used twice', async () => {
    const { x, ...pair } = twoColumns({ x: 3, y: 2 });
    await expect(twoStep(pair, () => [atLeast({ index: 9, name: 'w' }, 1)], solve)).rejects.toThrow(
      'link(w): the second programme has no column 9',
    );
    await expect(twoStep(pair, () => [atLeast(x, 1), atLeast(x, 2)], solve)).rejects.toThrow('the name link(x) is used twice');
  });
});
