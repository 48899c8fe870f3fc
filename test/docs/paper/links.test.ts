import { describe, expect, it } from 'vitest';
import { twoStep } from '../../../src/interval-program/two-step.ts';
import type { Program } from '../../../src/milp/program.ts';
import { defaultLists } from '../../../src/study/defaults.ts';
import { linksBetween } from '../../../src/study/links.ts';
import { type NamedPoint, namedPoint } from '../../../src/study/outcome.ts';
import { expectFigures, paperPage } from './page.ts';
import { optimumOf, type Solved, solve, submodel, usual } from './toy.ts';

const heading = '4. A link that leaves no second plan';

/** Pipes that a point lays, one name a diameter. */
const pipesOf = (point: NamedPoint) => Object.keys(point).filter((name) => name.startsWith('pipe_laid['));

/** A programme with (19) on pipes as printed: each that is named is laid. */
function withPipes(program: Program, names: readonly string[]): Program {
  const rows = names.map((name) => ({
    name: `(19) ${name}`,
    columns: [program.columns.findIndex((column) => column.name === name)],
    coefficients: [1],
    lower: 1,
    upper: Number.POSITIVE_INFINITY,
  }));
  return { ...program, rows: [...program.rows, ...rows] };
}

const [first, second] = [submodel('lower', usual), submodel('upper', usual)];
const lower = namedPoint(first.model.program, (await optimumOf(first.model.program)).values);
const pipes = pipesOf(lower);
const unlinked = await optimumOf(second.model.program);
const fromCoal = namedPoint(second.model.program, unlinked.values)['capture[S1,2030–2050]']!;

/** The upper submodel without the row that keeps a second pipe off an edge. */
const free = submodel('upper', usual, {
  ...defaultLists,
  constraints: defaultLists.constraints.filter(({ name }) => name !== 'one_pipe'),
}).model.program;
const doubled = await optimumOf(withPipes(free, pipes));

describe('(19) on the pipes of the toy region', () => {
  it('asks for the pipes of the lower plan, a column each', () => {
    expect(pipes).toHaveLength(4);
    expect(pipes).toContain('pipe_laid[S1-J:S1>111,30.7,12,2030–2050]');
    expect(unlinked.objective).toBeCloseTo(300.476112, 6);
  });

  it('leaves the upper submodel no plan, by either of the 12-inch pipes alone', async () => {
    expect((await solve(withPipes(second.model.program, pipes))).status).toBe('infeasible');
    for (const pipe of pipes) {
      const status = (await solve(withPipes(second.model.program, [pipe]))).status;
      expect([pipe, status]).toEqual([pipe, pipe.includes(',12,') ? 'infeasible' : 'optimal']);
    }
  });

  it('because one 12-inch pipe carries less than the coal plant has to capture', () => {
    const { capacity_mt_per_yr } = second.model.context.pipes.find(({ label }) => label === '12')!;
    expect(capacity_mt_per_yr).toBe(3.25);
    expect(fromCoal).toBeGreaterThan(capacity_mt_per_yr);
  });
});

describe('the toy region without a row that keeps a second pipe off an edge', () => {
  it('costs the same at its upper end, and with (19) gets a second pipe on both edges', async () => {
    expect((await optimumOf(free)).objective).toBeCloseTo(300.476112, 6);
    // 8 + 12 inches for 16: 100·(0.0464 + 0.0700 − 0.0978) a 100 km, over 180 km
    expect(doubled.objective).toBeCloseTo(300.476112 + 1.8 * 1.86, 5);
    const twice = ['S1-J:S1>111,30.7', 'J-K1:111,30.7>K1'].flatMap((arc) => [8, 12].map((inches) => `[${arc},${inches},`));
    const laid = pipesOf(namedPoint(free, doubled.values)).join(' ');
    for (const one of twice) expect(laid).toContain(one);
    expect(laid).not.toContain(',16,');
  });
});

describe('our links', () => {
  it('give the toy region its upper end at no extra cost, and the page these figures and no others', async () => {
    const linksFrom = ({ values }: { values: Float64Array }) =>
      linksBetween(first, second, namedPoint(first.model.program, values));
    const { linked, dropped, fewest } = await twoStep(
      { first: first.model.program, second: second.model.program },
      linksFrom,
      solve,
    );
    expect([linked.status, dropped, fewest]).toEqual(['optimal', [], true]);
    expect(Math.abs((linked as Solved).objective - 300.476112)).toBeLessThan(1e-6);
    expectFigures(paperPage, heading, [
      ...['0.1', '0.8', '12', '3.25', '8', '16', pipes.length, dropped.length],
      fromCoal.toFixed(3),
      doubled.objective.toFixed(6),
      (linked as Solved).objective.toFixed(6),
    ]);
  });
});
