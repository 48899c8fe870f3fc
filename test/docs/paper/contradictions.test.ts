import { describe, expect, it } from 'vitest';
import { expectFigures, paperPage } from './page.ts';
import {
  atFortyPercent,
  belowThirty,
  captured,
  captureRate,
  cheapest,
  coalPlants,
  dearerAt,
  deterministic,
  onshoreOil,
  plants,
  potentialPerPlant,
  risks,
  sectors,
  steelWorks,
  table1,
  upperAtThirtyPercent,
} from './printed.ts';

const heading = '9. Other contradictions';
const ratio = ([lower, upper]: readonly [number, number]) => upper / lower;
const mean = ([lower, upper]: readonly [number, number]) => (lower + upper) / 2;

/** Average cost of the plan at p = 0.4, USD/t. */
const average = ([0, 1] as const).map((end) => atFortyPercent.cost[end] / atFortyPercent.captured[end]) as [number, number];

/** Share of all tonnes that has to come at `low` for the average, where all others cost at least `high`, USD/t. */
const shareAt = (low: number, high: number, of: number) => (high - of) / (high - low);

const moreThanHalf = Math.floor(plants.steel.count / 2) + 1;
const leastSteel = moreThanHalf + steelWorks.Zhejiang + steelWorks.Shanghai;

/** Mt that six coal chemical plants can capture at most. */
const chemicals_mt = plants['coal chemicals'].count * potentialPerPlant['coal chemicals'][1];
const lower_mt = 100 * atFortyPercent.captured[0];
const lowerShare = shareAt(cheapest.first, cheapest.second, average[0]);
const upper_mt = 100 * atFortyPercent.captured[1] * shareAt(cheapest.first, 30, average[1]);

/** USD that oil must bring on every Mt·10⁶ of the fields on land, all coal chemicals at the lowest cost. */
const plantsCost = (cheapest.first * chemicals_mt + cheapest.second * (lower_mt - chemicals_mt)) / lower_mt;
const oilIncome = ((plantsCost - average[0]) * lower_mt) / (100 * onshoreOil[1]);

/** Years in which a plant captures its potential, at the lower rate. */
const potentialYears = sectors.map((sector) => {
  const { emitted, count } = plants[sector];
  return potentialPerPlant[sector][0] / ((captureRate[0] * 100 * emitted) / count);
});

const upper = [captured[0.1].all[1] / 100, upperAtThirtyPercent, atFortyPercent.captured[1], captured[0.5].all[1] / 100];

describe('what cannot all be true', () => {
  it('counts of steel works', () => {
    expect(leastSteel).toBe(29);
    expect(leastSteel).toBeGreaterThan(plants.steel.count);
    expect(steelWorks.Zhejiang).toBe(coalPlants.Zhejiang);
  });

  it('the order of demands', () => {
    expect(table1.cement.mean).toBeGreaterThan(table1['coal chemicals'].mean);
  });

  it('the potential of a cement plant', () => {
    const others = sectors.filter((sector) => sector !== 'cement').map((sector) => ratio(potentialPerPlant[sector]).toFixed(2));
    expect(others).toEqual(['1.06', '1.06', '1.06']);
    expect(ratio(captureRate).toFixed(2)).toBe('1.06');
    expect(ratio(potentialPerPlant.cement)).toBeGreaterThan(2);
    expect((potentialPerPlant.cement[0] * ratio(captureRate)).toFixed(0)).toBe('22');
  });

  it('potential and lives', () => {
    expect(potentialYears.map((years) => years.toFixed(1))).toEqual(['15.7', '15.3', '13.0', '29.4']);
    expect(sectors.map((sector, k) => potentialYears[k]! > plants[sector].life_years)).toEqual([false, false, false, true]);
  });

  it('which plans are dearer than the deterministic one', () => {
    expect(atFortyPercent.cost[0]).toBeGreaterThan(deterministic.cost);
    expect(dearerAt).not.toContain(0.4);
    expect(dearerAt).not.toContain(0.1);
  });

  it('where the mean captured is least', () => {
    expect(mean(atFortyPercent.captured)).toBeCloseTo(62.95, 10);
    expect(atFortyPercent.mean).toBe(Math.round(mean(atFortyPercent.captured)));
    expect(mean(captured[0.1].all) / 100).toBeLessThan(mean(atFortyPercent.captured) - 0.1);
  });

  it('that the upper plan’s tonnes fall first and then rise', () => {
    for (const [k, tonnes] of upper.entries()) if (k > 0) expect(tonnes).toBeLessThan(upper[k - 1]!);
  });

  it('plants that all cost more than the average', () => {
    expect(average[0]).toBeLessThan(cheapest.second);
    expect(lowerShare * lower_mt).toBeGreaterThan(3 * chemicals_mt);
    expect(plantsCost).toBeGreaterThan(average[0]);
    expect(oilIncome).toBeGreaterThan(100);
    expect(belowThirty[2]!.plants).toBe(1);
    expect(upper_mt).toBeGreaterThan(chemicals_mt);
  });

  it('is told with these figures and no others', () => {
    expectFigures(paperPage, heading, [
      ...[plants.steel.count, steelWorks.Zhejiang, steelWorks.Shanghai, leastSteel],
      ...[table1.cement.mean, table1['coal chemicals'].mean],
      ...[...potentialPerPlant.cement, ratio(potentialPerPlant.cement).toFixed(2), '1.06', '0.95', '0.90', '22'],
      ...sectors.map((sector) => plants[sector].life_years.toFixed(1)),
      ...['90', ...potentialYears.map((years) => years.toFixed(1))],
      ...[...dearerAt, ...risks, atFortyPercent.cost[0], deterministic.cost],
      ...[atFortyPercent.mean, mean(atFortyPercent.captured).toFixed(2)],
      // 62.725, half of an odd number of Mt
      (Math.round(mean(captured[0.1].all)) / 100).toFixed(2),
      ...[upper[0]!.toFixed(2), upper[1]!, upper[2]!.toFixed(1), upper[3]!.toFixed(2)],
      ...[
        cheapest.first,
        cheapest.second,
        average[0].toFixed(2),
        (100 * lowerShare).toFixed(0),
        (lowerShare * lower_mt).toFixed(0),
      ],
      ...[plants['coal chemicals'].count, chemicals_mt, oilIncome.toFixed(0), (100 * onshoreOil[1]).toFixed(0)],
      ...[1, 64, 30, average[1].toFixed(2), upper_mt.toFixed(0)],
    ]);
  });
});
