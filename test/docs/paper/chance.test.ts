import { describe, expect, it } from 'vitest';
import { type Bound, type ChanceReading, chanceEquivalent } from '../../../src/uncertainty/chance.ts';
import { normalCdf } from '../../../src/uncertainty/normal-distribution.ts';
import { expectFigures, paperPage, rowOf } from './page.ts';
import { captured, retrofitted, risks, type Sector, sectors, table1 } from './printed.ts';
import { costAt } from './toy.ts';

const constraint = '3. A chance constraint that the intervals do not honour';
const higher = '8. Higher risk, higher demand?';

const ask = (sector: Sector, risk: number, reading: ChanceReading, bound: Bound = 'lower') => {
  const { mean, deviation } = table1[sector];
  return chanceEquivalent({ type: 'normal', mean, deviation }, { risk, reading, better: 'low', bound });
};
/** Probability that a demand of a sector is met by a tonnage. */
const met = (sector: Sector, tonnes: number) => normalCdf((tonnes - table1[sector].mean) / table1[sector].deviation);
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const percent = (share: number) => `${(100 * share).toFixed(0)} %`;

/** All four sectors, Mt: by the textbook, and the printed ends. */
const allSectors = (place: 0 | 4) => [
  (100 * sum(sectors.map((sector) => ask(sector, risks[place], 'textbook')))).toFixed(0),
  ...([0, 1] as const).map((end) => (100 * sum(sectors.map((sector) => table1[sector].at[place]![end]))).toFixed(0)),
];

/** Both ends of the toy region's cost, million USD a year. */
const toyRange = async (demandRisk: number, chance: ChanceReading) => [
  (await costAt('lower', { demandRisk, chance })).toFixed(1),
  (await costAt('upper', { demandRisk, chance })).toFixed(1),
];
const [textbook, wide] = [await toyRange(0.1, 'textbook'), await toyRange(0.1, 'central-interval')];
const [textbookHigh, narrow] = [await toyRange(0.5, 'textbook'), await toyRange(0.5, 'central-interval')];

describe('the chance constraint (22)', () => {
  it.each(risks)('is honoured by the textbook equivalent only, at p = %d', (risk) => {
    const [lower, asked, upper] = [
      ask('coal power', risk, 'central-interval', 'lower'),
      ask('coal power', risk, 'textbook'),
      ask('coal power', risk, 'central-interval', 'upper'),
    ];
    expect(met('coal power', lower)).toBeCloseTo(risk / 2, 12);
    expect(met('coal power', asked)).toBeCloseTo(1 - risk, 12);
    expect(met('coal power', upper)).toBeCloseTo(1 - risk / 2, 12);
    const cells = [lower, asked, upper].flatMap((end) => [end.toFixed(2), percent(met('coal power', end))]);
    expect(rowOf(paperPage, constraint, String(risk)).slice(1)).toEqual(cells);
  });

  it('asks the same of both submodels', () => {
    for (const risk of risks) expect(ask('steel', risk, 'textbook', 'upper')).toBe(ask('steel', risk, 'textbook', 'lower'));
  });

  it('is told with these figures and no others', () => {
    const table = risks.flatMap(
      (risk) =>
        rowOf(paperPage, constraint, String(risk))
          .join(' ')
          .match(/\d+(?:\.\d+)?/g)!,
    );
    expectFigures(paperPage, constraint, [
      ...table,
      // p/2 and 1 − p/2, fails in 95 of 100, λ
      ...['1', '2', '95', '100', '0.8'],
      ...allSectors(0),
      ...allSectors(4),
      ...[...textbook, ...wide],
    ]);
  });
});

describe('"the higher the risk, the higher the demand"', () => {
  it('holds of lower ends only', () => {
    for (const sector of sectors) {
      const ends = table1[sector].at;
      for (let place = 1; place < ends.length; place++) {
        expect(ends[place]![0]).toBeGreaterThan(ends[place - 1]![0]);
        expect(ends[place]![1]).toBeLessThan(ends[place - 1]![1]);
        expect(ask(sector, risks[place]!, 'textbook')).toBeLessThan(ask(sector, risks[place - 1]!, 'textbook'));
      }
    }
    for (const { 0.1: low, 0.5: high } of [retrofitted, captured]) {
      expect([high.all[0] > low.all[0], high.all[1] < low.all[1]]).toEqual([true, true]);
    }
  });

  it('and of the toy region’s cost by the central interval at the lower end only; it is told with these figures and no others', () => {
    const falls = (from: string[], to: string[]) => from.map((cost, end) => Number(to[end]) < Number(cost));
    expect(falls(textbook, textbookHigh)).toEqual([true, true]);
    expect(falls(wide, narrow)).toEqual([false, true]);
    expectFigures(paperPage, higher, [
      ...['0.1', '0.5'],
      ...[...table1['coal power'].at[0]!, ...table1['coal power'].at[4]!],
      ...[retrofitted, captured].flatMap(({ 0.1: low, 0.5: high }) => [...low.all, ...high.all]),
      ...[0.1, 0.5].map((risk) => ask('coal power', risk, 'textbook').toFixed(2)),
      ...[textbook, wide, textbookHigh, narrow].flat(),
    ]);
  });
});
