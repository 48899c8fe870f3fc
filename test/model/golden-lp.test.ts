import { expect, it } from 'vitest';
import { lpText } from '../../src/milp/lp.ts';
import { buildModel } from '../../src/model/build.ts';
import { constraints } from '../../src/model/constraints/index.ts';
import { costs } from '../../src/model/costs/index.ts';
import { diameterMoney, tinyCrisp, tinyNetwork, trendMoney } from '../fixtures/tiny-model.ts';

const lists = { constraints, costs };

// A change of the maths shows here as a change of the file; `npx vitest run test/model -u` rewrites it, and the diff is to be read.
it.each([
  ['diameters', diameterMoney],
  ['trends', trendMoney],
])('the tiny case with %s gives the model that is on file', async (name, money) => {
  await expect(lpText(buildModel(tinyCrisp, tinyNetwork, money, lists).program)).toMatchFileSnapshot(`golden/tiny-${name}.lp`);
});

it('on the average, one family of flows is built, and it carries the average', async () => {
  const model = buildModel({ ...tinyCrisp, sizing: 'average' }, tinyNetwork, diameterMoney, lists);
  expect(model.program.columns.some(({ name }) => name.startsWith('average_flow'))).toBe(false);
  await expect(lpText(model.program)).toMatchFileSnapshot('golden/tiny-average.lp');
});
