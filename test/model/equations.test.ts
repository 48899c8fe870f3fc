import { describe, expect, it } from 'vitest';
import { buildModel, type Model } from '../../src/model/build.ts';
import { constraints } from '../../src/model/constraints/index.ts';
import { costs } from '../../src/model/costs/index.ts';
import { symbols } from '../../src/model/symbols.ts';
import { issueCodes } from '../../src/text/issues/index.ts';
import {
  diameterMoney,
  haulCrisp,
  haulNetwork,
  kindsCrisp,
  kindsNetwork,
  pathsCrisp,
  programmeCrisp,
  stagedCrisp,
  stagedNetwork,
  tinyCrisp,
  tinyNetwork,
  trendMoney,
} from '../fixtures/tiny-model.ts';

const lists = { constraints, costs };
const models = [diameterMoney, trendMoney].flatMap((money) => [
  buildModel(tinyCrisp, tinyNetwork, money, lists),
  buildModel(stagedCrisp, stagedNetwork, money, lists),
  buildModel(programmeCrisp, stagedNetwork, money, lists),
  buildModel(kindsCrisp, kindsNetwork, money, lists),
  buildModel(pathsCrisp, kindsNetwork, money, lists),
  buildModel(haulCrisp, haulNetwork, money, lists),
]);

/** Letters of variables in an equation: commands other than \bar are not letters. */
function lettersIn(maths: string): Set<string> {
  const bare = maths.replace(/\\(?!bar)[A-Za-z]+/g, ' ');
  return new Set([...bare.matchAll(/(\\bar )?([a-z])_/g)].map(([, bar = '', letter]) => `${bar}${letter}`).filter(isSymbol));
}

const isSymbol = (letter: string) => symbols.some((symbol) => symbol.letter === letter);
const letterOf = (column: string) =>
  symbols.find(({ family }) => family === column.slice(0, column.indexOf('[')))?.letter ?? `?${column}`;

const senseIn = (maths: string) => {
  const [found] = /\\le\b|\\ge\b|(?<![\\<>])=/.exec(maths.replace(/_\{[^}]*\}/g, '')) ?? [];
  return found;
};

const rowsOf = (model: Model, name: string) => model.program.rows.filter((row) => row.name.startsWith(`${name}(`));

describe('every constraint', () => {
  it.each(constraints)('$name: the letters of its equation are those of its rows', ({ name, maths }) => {
    const rows = models.flatMap((model) => rowsOf(model, name).map((row) => ({ row, model })));
    expect(rows.length).toBeGreaterThan(0);
    const letters = new Set(
      rows.flatMap(({ row, model }) => row.columns.map((column) => letterOf(model.program.columns[column]?.name ?? ''))),
    );
    expect(letters).toEqual(lettersIn(maths));
  });

  it.each(constraints)('$name: the sense of its equation is that of its rows', ({ name, maths }) => {
    const rows = models.flatMap((model) => rowsOf(model, name)).filter((row) => row.name !== 'demand(cement)');
    for (const { lower, upper } of rows) {
      const sense = lower === upper ? '=' : upper < Number.POSITIVE_INFINITY ? '\\le' : '\\ge';
      expect(sense).toBe(senseIn(maths));
    }
  });

  it.each(constraints)('$name: a clash of it is worded', ({ name }) => {
    expect(issueCodes).toContain(`clash.${name}`);
  });
});

describe('every cost', () => {
  it.each(costs)('$name: the letters of its equation are those of its terms', ({ name, maths }) => {
    const letters = new Set(
      models.flatMap((model) =>
        model.cash
          .filter(({ term }) => term === name)
          .flatMap(({ annual }) => annual.columns.map((column) => letterOf(model.program.columns[column]?.name ?? ''))),
      ),
    );
    expect(letters).toEqual(lettersIn(maths));
  });
});

it('the exact target is an equality', () => {
  const [row] = rowsOf(models[0] as Model, 'demand').filter(({ name }) => name === 'demand(cement)');
  expect(row?.lower).toBe(row?.upper);
  // 0.5 Mt/yr over 20 years; the cement source runs for half of them: 20 · 0.5 · a = 10
  expect(row?.coefficients).toEqual([10]);
  expect(row?.upper).toBe(10);
});

it('every letter is used', () => {
  const used = new Set([...constraints, ...costs].flatMap(({ maths }) => [...lettersIn(maths)]));
  expect([...used].sort()).toEqual(symbols.map(({ letter }) => letter).sort());
});
