import { describe, expect, it } from 'vitest';
import { expectFigures, paperPage, rowOf, sectionOf } from './page.ts';
import { atFortyPercent, captured, deterministic, risks, sectors, table1, upperAtThirtyPercent } from './printed.ts';

const shortHeading = '5. Less captured than demanded';
const twoHeading = '6. Two tonnages behind one comparison';
const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
const names = ['lower', 'upper'] as const;

/** Demand of Table 1, Mt. */
const demanded = (row: number, risk: number, end: 0 | 1) => 100 * table1[sectors[row]!].at[risks.indexOf(risk as 0.1)]![end];
const demandedInAll = (risk: number, end: 0 | 1) => sum(sectors.map((_, row) => demanded(row, risk, end)));

/** Everything printed as captured, Mt, beside its demand; `rounding` is what the two may have lost, Mt. */
const pairs = [
  ...([0.1, 0.5] as const).flatMap((risk) =>
    ([0, 1] as const).flatMap((end) => [
      ...sectors.map((sector, row) => {
        return {
          at: `${risk} ${names[end]}`,
          sector,
          got: captured[risk].by[row]![end],
          asked: demanded(row, risk, end),
          rounding: 1,
        };
      }),
      {
        at: `${risk} ${names[end]}`,
        sector: 'all',
        got: captured[risk].all[end],
        asked: demandedInAll(risk, end),
        rounding: 2.5,
      },
    ]),
  ),
  { at: '0.3 upper', sector: 'all', got: 100 * upperAtThirtyPercent, asked: demandedInAll(0.3, 1), rounding: 7 },
  ...([0, 1] as const).map((end) => {
    return {
      at: `0.4 ${names[end]}`,
      sector: 'all',
      got: 100 * atFortyPercent.captured[end],
      asked: demandedInAll(0.4, end),
      rounding: 7,
    };
  }),
];
const short = pairs.filter(({ got, asked, rounding }) => asked - got > rounding);

describe('captured tonnes', () => {
  it('fall short of the demand in nine places', () => {
    expect(short).toHaveLength(9);
    const rows = sectionOf(paperPage, shortHeading)
      .split('\n')
      .filter((line) => /^\| \d/.test(line))
      .sort();
    const expected = short.map(({ at, sector, got, asked }) => {
      return `| ${[at, sector, ...[got, asked, asked - got].map((tonnes) => tonnes.toFixed(0))].join(' | ')} |`;
    });
    expect(rows).toEqual(expected.sort());
  });

  it('are told with these figures and no others', () => {
    const all = short.find(({ at, sector }) => at === '0.1 lower' && sector === 'all')!;
    expectFigures(paperPage, shortHeading, [
      ...short.flatMap(({ got, asked }) => [got, asked, asked - got].map((tonnes) => tonnes.toFixed(0))),
      ...['0.1', '0.4', '0.5'],
      ((100 * (all.asked - all.got)) / all.asked).toFixed(1),
    ]);
  });
});

describe('the comparison with the deterministic plan', () => {
  const means = 100 * sum(sectors.map((sector) => table1[sector].mean));
  const perTonne = (cost: number, tonnes: number) => cost / tonnes;
  const alone = perTonne(deterministic.cost, deterministic.captured_mt / 100);
  const ends = ([0, 1] as const).map((end) => perTonne(atFortyPercent.cost[end], atFortyPercent.captured[end])) as [
    number,
    number,
  ];
  const atItsPrice = atFortyPercent.captured.map((tonnes) => alone * tonnes) as [number, number];

  it('compares plans that capture different tonnes, the deterministic one fewer than its demand', () => {
    expect(deterministic.captured_mt).toBeLessThan(means);
    expect(deterministic.coal_mt).toBeLessThan(100 * table1['coal power'].mean);
    expect(deterministic.captured_mt).toBeLessThan(100 * atFortyPercent.captured[0]);
  });

  it('says nothing per tonne: the deterministic cost lies within, at either measure', () => {
    expect([ends[0] < alone, alone < ends[1]]).toEqual([true, true]);
    expect([atFortyPercent.cost[0] < atItsPrice[0], atItsPrice[1] < atFortyPercent.cost[1]]).toEqual([true, true]);
    expect([alone, ...ends].map((one) => one.toFixed(2))).toEqual(['20.87', '18.88', '27.58']);
  });

  it('is told with these figures and no others', () => {
    const row = (name: string) => rowOf(paperPage, twoHeading, name).slice(1);
    const plan = (cost: number, tonnes: string, one: number) => [String(cost), tonnes, one.toFixed(2)];
    expect(row('deterministic')).toEqual(plan(deterministic.cost, (deterministic.captured_mt / 100).toFixed(2), alone));
    const cells = ([0, 1] as const).map((end) =>
      plan(atFortyPercent.cost[end], atFortyPercent.captured[end].toFixed(1), ends[end]),
    ) as [string[], string[]];
    expect([row('p = 0.4 lower'), row('p = 0.4 upper')]).toEqual(cells);
    expectFigures(paperPage, twoHeading, [
      ...[...row('deterministic'), ...cells.flat(), '0.4'],
      ...[deterministic.captured_mt, deterministic.coal_mt, means.toFixed(0), (100 * table1['coal power'].mean).toFixed(0)],
      ((100 * deterministic.captured_mt) / means).toFixed(0),
      ...atItsPrice.map((cost) => cost.toFixed(0)),
    ]);
  });
});
