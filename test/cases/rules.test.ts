import { describe, expect, it } from 'vitest';
import { area, areaInSquare, equalArea } from '../../tools/cases/shared/grid.ts';
import { lifeOfUnits } from '../../tools/cases/shared/plants.ts';
import type { Point } from '../../tools/cases/shared/raw.ts';
import { makeRoutes } from '../../tools/cases/shared/routes.ts';
import { assertMet as assertStages } from '../../tools/cases/southwest/feasibility.ts';
import { shareFields } from '../../tools/cases/southwest/tables/fields.ts';
import { assertMet } from '../../tools/cases/yangtze-delta/potential.ts';

describe('the life of a coal plant', () => {
  const span = { from_year: 2030, until_year: 2060 };

  it('is the mean of its units, weighted by their CO2', () => {
    // lives 45 − (2030 − year): 21 and 24, with 1 and 3 Mt/yr
    const units = [
      { start_year: 2006, co2_mt_per_yr: 1 },
      { start_year: 2009, co2_mt_per_yr: 3 },
    ];
    expect(lifeOfUnits(units, span)).toBe(23.25);
  });

  it('counts units to the end of the horizon where only some outlive it', () => {
    // 38 counts as 30: (30 + 20)/2; uncut it would be 29 years for tonnes of 25
    const units = [
      { start_year: 2023, co2_mt_per_yr: 2 },
      { start_year: 2005, co2_mt_per_yr: 2 },
    ];
    expect(lifeOfUnits(units, span)).toBe(25);
  });

  it('is not cut where all units outlive the horizon', () => {
    expect(lifeOfUnits([{ start_year: 2023, co2_mt_per_yr: 1 }], span)).toBe(38);
  });
});

describe('the grid', () => {
  const { project, unproject } = equalArea([121, 31.5]);

  it.each([
    [115.05, 32.95],
    [125.8, 27.4],
    [121, 31.5],
  ] as const)('projects %f, %f there and back', (longitude, latitude) => {
    const [x, y] = unproject(project([longitude, latitude]));
    expect(x).toBeCloseTo(longitude, 9);
    expect(y).toBeCloseTo(latitude, 9);
  });

  it('keeps areas: a degree square at 27 N and at 34 N', () => {
    const square = (south: number) => {
      const steps = Array.from({ length: 1001 }, (_, index) => index / 1000);
      const ring = [
        ...steps.map((step) => [125 + step, south] as const),
        ...steps.map((step) => [126, south + step] as const),
        ...steps.map((step) => [126 - step, south + 1] as const),
        ...steps.map((step) => [125, south + 1 - step] as const),
      ];
      return area(ring.map(project));
    };
    const onSphere = (south: number) => {
      const sine = (degrees: number) => Math.sin((degrees * Math.PI) / 180);
      return 6371.007 ** 2 * (Math.PI / 180) * (sine(south + 1) - sine(south));
    };
    for (const south of [27, 34]) expect(square(south) / onSphere(south)).toBeCloseTo(1, 6);
  });

  it('measures what of a shape lies in a square, dents and all', () => {
    // an L of three unit squares, and the square that holds two of them by halves
    const shape = [
      [0, 0],
      [2, 0],
      [2, 1],
      [1, 1],
      [1, 2],
      [0, 2],
    ] as const;
    expect(areaInSquare(shape, [0, 0], 2)).toBeCloseTo(3, 12);
    expect(areaInSquare(shape, [0.5, 0.5], 1)).toBeCloseTo(0.75, 12);
    expect(areaInSquare(shape, [3, 3], 1)).toBe(0);
  });
});

describe('routes', () => {
  const line = (id: string, positions: (readonly [number, number])[], operating = true) =>
    ({ id, name: id, operating, location: 'onshore', table_km: 1, lines: [positions] }) as const;

  it('writes a shared stretch once and the rest of each line apart', () => {
    const a = line('P1', [
      [120, 30],
      [120.1, 30],
      [120.2, 30],
    ]);
    const b = line('P2', [
      [120.3, 30.1],
      [120.2, 30],
      [120.1, 30],
    ]);
    const { rows } = makeRoutes([
      b,
      a,
      line(
        'P3',
        [
          [121, 30],
          [121.1, 30],
        ],
        false,
      ),
    ]);
    expect(rows.map(({ id, merged_ids, lines }) => [id, merged_ids, lines])).toEqual([
      [
        'P1',
        ['P2'],
        [
          [
            [120.1, 30],
            [120.2, 30],
          ],
        ],
      ],
      [
        'P1-2',
        [],
        [
          [
            [120, 30],
            [120.1, 30],
          ],
        ],
      ],
      [
        'P2',
        [],
        [
          [
            [120.3, 30.1],
            [120.2, 30],
          ],
        ],
      ],
    ]);
  });
});

describe('the guard of the build', () => {
  const enough = { sector: 'steel', sources: 1, connected: 1, worst_mt: 1050, mean_mt: 900, upper_mt: 1000, ratio: 1.05 };
  it('lets a case pass whose worst end is 1.05 times the upper demand', () => {
    expect(() => assertMet([enough])).not.toThrow();
  });
  it.each([1.0499, Number.NaN])('fails at %f', (ratio) => {
    expect(() => assertMet([enough, { ...enough, sector: 'cement', ratio }])).toThrow(/cement/);
  });
});

describe('the guard of a staged build', () => {
  const stage = { stage: '2041–2050', capability: 31.5, capability_asked: 30, stored: 26.25, stored_asked: 25 };
  const room = { held: 400, asked: 295.6 };
  it('lets a case pass whose worst end is 1.05 times what each stage asks for', () => {
    expect(() => assertStages({ worth: [stage], room })).not.toThrow();
  });
  it.each([
    [{ worth: [{ ...stage, capability: 31.49 }], room }, /capability of 2041–2050 31\.49 of 30/],
    [{ worth: [{ ...stage, stored: Number.NaN }], room }, /storage of 2041–2050/],
    [{ worth: [stage], room: { held: 300, asked: 295.6 } }, /room in the sinks 300\.00 of 295\.6/],
  ])('fails where it is less (%#)', (weighed, message) => {
    expect(() => assertStages(weighed)).toThrow(message);
  });
});

describe('the capacity of gas fields', () => {
  const field = (id: string, capacity: number | undefined, start_year: number | undefined): Point => ({
    ...{ id, name: id, sector: 'oil_gas_field_sink_candidate', latitude: 30, longitude: 105, capacity, start_year },
    ...{ co2_mt_per_yr: undefined, source: '', province: 'Sichuan', approximate: false, notes: new Map() },
  });

  it('goes by production, an unknown field as the median; recovery only where the field still produces', () => {
    // Weights 100, 300, 200 (unknown), 200 (depleted since 1974): 600 in production, 800 in all.
    const fields = [field('A', 100, 2010), field('B', 300, undefined), field('C', undefined, 1975), field('D', 50, 1974)];
    const shared = shareFields(fields).map(({ egr_mt, later_mt, depleted }) => [egr_mt, later_mt, depleted]);
    const part = (total: number, share: number, of: number) => expect.closeTo((total * share) / of, 8);
    expect(shared).toEqual([
      [part(3385, 100, 600), part(5373, 100, 800), false],
      [part(3385, 300, 600), part(5373, 300, 800), false],
      [part(3385, 200, 600), part(5373, 200, 800), false],
      [0, part(5373, 200, 800), true],
    ]);
  });

  it('takes a production that cannot be for unknown', () => {
    // Puguang, said to win a hundredth of what its lines carry
    const [puguang, other] = shareFields([field('OG0010877', 32.85, 2009), field('A', 3000, 2010)]);
    expect(puguang).toMatchObject({ production: undefined, egr_mt: other?.egr_mt, place: [107.8, 31.53] });
  });
});
