import { expect, it } from 'vitest';
import { plus, times } from '../../src/milp/expression.ts';
import { ProgramBuilder } from '../../src/milp/program.ts';
import { loadRuntime } from '../../src/solve/highs/runtime.ts';
import { isFeasible } from '../../src/solve/point.ts';
import { pricedCharges } from '../../src/solve/search/charges.ts';
import { Exclusion } from '../../src/solve/search/exclusion.ts';
import { slopeScaling } from '../../src/solve/search/slope-scaling.ts';
import { Slopes } from '../../src/solve/search/slopes.ts';

/**
 * Two ways along one edge that carry two kinds of flow: 3 units of one kind must go east, 2 of the other west or, at 4 a
 * unit, round. Flows alone use both ways; only one may be bought.
 */
function twoWays() {
  const builder = new ProgramBuilder('two ways');
  const east = builder.column('east', { upper: 10 });
  const west = builder.column('west', { upper: 10 });
  const round = builder.column('round', { upper: 10 });
  const [laidEast, laidWest] = ['laid_east', 'laid_west'].map((name) => builder.column(name, { upper: 1, integer: true }));
  builder.row('eastward', east, '>=', 3);
  builder.row('westward', plus(west, round), '>=', 2);
  builder.row('carry_east', east, '<=', times(10, laidEast!));
  builder.row('carry_west', west, '<=', times(10, laidWest!));
  builder.row('one_way', plus(laidEast!, laidWest!), '<=', 1);
  for (const [flow, laid] of [
    [east, laidEast],
    [west, laidWest],
  ] as const) {
    builder.charge({ flows: [flow.index], choices: [{ column: laid!.index, capacity: 10 }], switches: [] });
  }
  return builder.done(plus(times(5, laidEast!), times(5, laidWest!), times(4, round)));
}

it('names the smaller of two flows that exclude each other', () => {
  const program = twoWays();
  const charges = pricedCharges(program)!;
  const exclusion = new Exclusion(program, charges, new Slopes(program, charges).lowest());
  expect(exclusion.losers([3, 2, 0, 0, 0])).toEqual([1]);
  expect(exclusion.losers([3, 0, 2, 0, 0])).toEqual([]);
});

it('lets slope scaling find a point where flows alone would share an edge both ways', async () => {
  const program = twoWays();
  const point = slopeScaling(await loadRuntime(), program, {}, { progress() {}, incumbent() {}, stopped: () => false });
  expect(point).toBeDefined();
  expect(isFeasible(program, point!.values)).toBe(true);
  // Eastward is laid, 5; the two units go round, 8.
  expect(point!.objective).toBeCloseTo(13, 9);
});

it('completes a point by what a row asks for at least one of, though nothing flows there', async () => {
  const builder = new ProgramBuilder('cover');
  const flow = builder.column('flow', { lower: 1, upper: 5 });
  const idle = builder.column('idle', { upper: 5 });
  const [a, b, c] = ['a', 'b', 'c'].map((name) => builder.column(name, { upper: 1, integer: true }));
  builder.row('carry', flow, '<=', times(5, a!));
  builder.row('carry_idle', idle, '<=', plus(times(2, b!), times(5, c!)));
  builder.row('one', plus(b!, c!), '<=', 1);
  builder.row('link', plus(b!, c!), '>=', 1);
  builder.charge({ flows: [flow.index], choices: [{ column: a!.index, capacity: 5 }], switches: [] });
  const choices = [
    { column: b!.index, capacity: 2 },
    { column: c!.index, capacity: 5 },
  ];
  builder.charge({ flows: [idle.index], choices, switches: [] });
  const program = builder.done(plus(times(3, a!), times(2, b!), times(4, c!), flow));
  const point = slopeScaling(await loadRuntime(), program, {}, { progress() {}, incumbent() {}, stopped: () => false });
  expect(point?.objective).toBeCloseTo(3 + 2 + 1, 9);
});
