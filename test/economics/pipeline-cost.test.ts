import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindOf } from '../../src/base/kind.ts';
import { pipelineCosts } from '../../src/economics/pipeline-cost/kinds.ts';
import { mccoyRubin, mccoyRubinCapital } from '../../src/economics/pipeline-cost/mccoy-rubin.ts';
import { co2WallFactor, parker, parkerCapital } from '../../src/economics/pipeline-cost/parker.ts';
import { capacityByDiameter, capitalInAll } from '../../src/economics/pipeline-cost/pipe-size.ts';
import type { PipelineCost } from '../../src/economics/pipeline-cost/pipeline-cost.ts';
import { table } from '../../src/economics/pipeline-cost/table.ts';
import { trends } from '../../src/economics/pipeline-cost/trends.ts';
import type { Crisp } from '../../src/uncertainty/uncertain.ts';

/** Options of crisp parameters, read as a case would give them. */
function optionsOf<P>(kind: PipelineCost<P>, written: unknown) {
  return kind.options(kind.parameters.parse(written) as Crisp<P>);
}

const codesOf = (kind: PipelineCost<unknown>, written: unknown) =>
  (kind.parameters.safeParse(written).error?.issues ?? []).map((issue) =>
    issue.code === 'custom' ? issue.params?.code : issue.code,
  );

describe('Parker 2004, 100 km of 16 inch, computed by an independent program', () => {
  // That program took 100 km as 62.1371 miles.
  const length_km = 62.1371 * 1.609344;
  const capital = parkerCapital(16, length_km);

  test('parts and sum in dollars of 2000', () => {
    expect(capital.material).toBeCloseTo(7_650_523, -0.5);
    expect(capital.labour).toBeCloseTo(18_267_207, -0.5);
    expect(capital.right_of_way).toBeCloseTo(2_464_590, -0.5);
    expect(capital.miscellaneous).toBeCloseTo(8_918_220, -0.5);
    expect(Math.abs(capitalInAll(capital) - 37_300_539)).toBeLessThanOrEqual(1);
  });

  const indices = {
    material_index: 525 / 261,
    labour_index: 525 / 261,
    right_of_way_index: 113.8 / 88.7,
    miscellaneous_index: 190.9 / 122.3,
  };
  const at100km = { reference_length_km: length_km, cost_factor: 1, fixed_m_per_km_per_yr: 0.01, ...indices };

  test.each([
    ['false', 69_215_964],
    ['true', 75_471_968],
  ])('in dollars of 2011, CO2 wall %s', (co2_wall, dollars) => {
    const option = optionsOf(parker, { ...at100km, co2_wall }).find(({ id }) => id === '16');
    expect(Math.abs((option?.capital_m_per_km ?? 0) * length_km * 1e6 - dollars)).toBeLessThanOrEqual(1);
    expect(option).toMatchObject({
      diameter_in: 16,
      capacity_mt_per_yr: 6.86,
      fixed_m_per_km_per_yr: 0.01,
      right_of_way_m_per_km: 0,
    });
  });

  test('the CO2 wall steps at 12, 16 and 20 inch', () => {
    expect([4, 12, 16, 20, 24, 48].map(co2WallFactor)).toEqual([1, 1, 1.12, 1.18, 1.25, 1.25]);
  });
});

describe('McCoy & Rubin 2008, 100 km of 16 inch, computed by an independent program', () => {
  test('parts and sum in the Midwest, dollars of 2004', () => {
    const capital = mccoyRubinCapital(16, 100);
    expect(capital.material).toBeCloseTo(6_738_307, -0.5);
    expect(capital.labour).toBeCloseTo(18_149_839, -0.5);
    expect(capital.right_of_way).toBeCloseTo(3_413_975, -0.5);
    expect(capital.miscellaneous).toBeCloseTo(8_099_513, -0.5);
    expect(Math.abs(capitalInAll(capital) - 36_401_634)).toBeLessThanOrEqual(1);
  });

  test('a region multiplies its parts by ten to the shift', () => {
    const [midwest, southeast] = [mccoyRubinCapital(12, 250), mccoyRubinCapital(12, 250, 'southeast')];
    expect(southeast.material / midwest.material).toBeCloseTo(10 ** 0.074, 12);
    expect(southeast.labour).toBe(midwest.labour);
    expect(southeast.miscellaneous / midwest.miscellaneous).toBeCloseTo(10 ** 0.132, 12);
    const west = mccoyRubinCapital(12, 250, 'west');
    expect(capitalInAll(west) - capitalInAll(midwest)).toBeCloseTo(midwest.miscellaneous * (10 ** -0.377 - 1), 3);
  });

  test('price index and cost factor multiply the capital of a kilometre', () => {
    const written = { reference_length_km: 100, fixed_m_per_km_per_yr: 0, cost_factor: 0.8, price_index: 1.5 };
    const option = optionsOf(mccoyRubin, written).find(({ id }) => id === '16');
    expect(option?.capital_m_per_km).toBeCloseTo((36.401634 / 100) * 1.2, 7);
  });
});

describe('pipes of a table', () => {
  const row = (diameter_in: number, capacity_mt_per_yr: number) => ({
    diameter_in,
    capacity_mt_per_yr,
    capital_m_per_km: 0.5,
    fixed_m_per_km_per_yr: '0.01',
  });

  test('come in order of capacity, named by their diameter where they have no name', () => {
    const sizes = [row(20, 12.26), { ...row(12, 3.25), id: 'twelve' }, row(16, 6.86)];
    expect(optionsOf(table, { sizes }).map(({ id, capacity_mt_per_yr }) => [id, capacity_mt_per_yr])).toEqual([
      ['twelve', 3.25],
      ['16', 6.86],
      ['20', 12.26],
    ]);
    expect(optionsOf(table, { sizes: [...sizes].reverse() })).toEqual(optionsOf(table, { sizes }));
  });

  test('are refused where a size stands twice, a key is unknown, or there is none', () => {
    expect(codesOf(table, { sizes: [row(16, 6.86), row(16, 7)] })).toEqual(['pipes.size_twice']);
    expect(codesOf(table, { sizes: [{ ...row(16, 6.86), colour: 'red' }] })).toEqual(['unrecognized_keys']);
    expect(codesOf(table, { sizes: [] })).toEqual(['too_small']);
    expect(codesOf(table, { sizes: [row(0, 6.86), row(0, -1)] })).toEqual([
      'number.not_above',
      'number.not_above',
      'number.not_above',
    ]);
  });

  test('the default capacities grow with the diameter, as a power of it to three per cent', () => {
    for (const { diameter_in, capacity_mt_per_yr } of capacityByDiameter.filter(({ diameter_in: inch }) => inch >= 6)) {
      expect(Math.abs(capacity_mt_per_yr / (0.0051728 * diameter_in ** 2.59405) - 1)).toBeLessThan(0.03);
    }
  });
});

describe('SimCCS trend lines', () => {
  const southeast = [
    { slope: 0.115719152, intercept: 0.431655132 },
    { slope: 0.078306697, intercept: 0.770037049 },
  ];

  test('the lines of the Southeast US case cross at 9.044633 Mt/yr; the last has no limit', () => {
    const [small, large] = optionsOf(trends, { trends: southeast });
    expect(small?.capacity_mt_per_yr).toBeCloseTo(9.044633, 6);
    expect(large?.capacity_mt_per_yr).toBe(Number.POSITIVE_INFINITY);
    expect(small).toMatchObject({ capital_m_per_km: 0.431655132, capital_m_per_km_per_mt_per_yr: 0.115719152 });
    expect(large).toMatchObject({ capital_m_per_km: 0.770037049, fixed_m_per_km_per_yr: 0, right_of_way_m_per_km: 0 });
  });

  test('right of way counts in the crossing, and brings SimCCS’s utilisation of 0.93 unless another is given', () => {
    const written = southeast.map((line, at) => ({
      ...line,
      right_of_way_slope: 0.02 - 0.01 * at,
      right_of_way_intercept: 0.1 * (at + 1),
    }));
    const [small] = optionsOf(trends, { trends: written });
    expect(small?.capacity_mt_per_yr).toBeCloseTo(
      (0.770037049 + 0.2 - 0.431655132 - 0.1) / (0.115719152 + 0.02 - 0.078306697 - 0.01),
      9,
    );
    expect(small?.capital_m_per_km_per_mt_per_yr).toBeCloseTo(0.115719152 / 0.93, 12);
    expect(small?.right_of_way_m_per_km_per_mt_per_yr).toBeCloseTo(0.02 / 0.93, 12);
    expect(optionsOf(trends, { trends: written, utilisation: 0.5 })[0]?.right_of_way_m_per_km_per_mt_per_yr).toBe(0.04);
  });

  test('up to its crossing each line is the cheapest', () => {
    const positive = fc.double({ min: 1e-3, max: 10, noNaN: true });
    fc.assert(
      fc.property(fc.array(fc.tuple(positive, positive), { minLength: 2, maxLength: 5 }), (steps) => {
        // Falling slopes; each crossing lies beyond the one before by construction.
        let [slope, intercept, flow] = [100, 1, 0];
        const lines = steps.map(([fall, gap], at) => {
          if (at > 0) {
            flow += gap;
            intercept += fall * flow;
            slope -= fall;
          }
          return { slope, intercept };
        });
        const options = optionsOf(trends, { trends: lines });
        let from = 0;
        for (const option of options) {
          const middle = Number.isFinite(option.capacity_mt_per_yr) ? (from + option.capacity_mt_per_yr) / 2 : from + 1;
          const costs = options.map((one) => one.capital_m_per_km + one.capital_m_per_km_per_mt_per_yr * middle);
          const own = option.capital_m_per_km + option.capital_m_per_km_per_mt_per_yr * middle;
          expect(own).toBeLessThanOrEqual(Math.min(...costs) * (1 + 1e-9));
          from = option.capacity_mt_per_yr;
        }
      }),
    );
  });

  test('lines in the wrong order, parallel, or never the cheapest are refused', () => {
    const dear = { slope: 0.1, intercept: 0.7 };
    const parallel = { slope: 0.115719152, intercept: 0.5 };
    expect(codesOf(trends, { trends: [...southeast].reverse() })).toEqual(['pipes.trends_in_disorder']);
    expect(codesOf(trends, { trends: [southeast[0], parallel] })).toEqual(['pipes.trends_in_disorder']);
    expect(codesOf(trends, { trends: [southeast[0], dear, southeast[1]] })).toEqual(['pipes.trend_never_cheapest']);
  });
});

test('every listed cost model has its own name and finds itself by it', () => {
  expect(new Set(pipelineCosts.map(({ kind }) => kind)).size).toBe(pipelineCosts.length);
  for (const model of pipelineCosts) expect(kindOf(pipelineCosts, model.kind)).toBe(model);
});
