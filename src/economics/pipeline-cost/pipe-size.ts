import { z } from 'zod';
import { known, uncertain } from '../../uncertainty/field.ts';
import type { PipeOption } from './pipeline-cost.ts';

/** A pipe of one size whose money depends on length alone; right of way is part of the capital. */
export function laidPipe(pipe: {
  readonly id: string;
  readonly diameter_in: number;
  readonly capacity_mt_per_yr: number;
  readonly capital_m_per_km: number;
  readonly fixed_m_per_km_per_yr: number;
}): PipeOption {
  const { id, diameter_in, capacity_mt_per_yr, capital_m_per_km, fixed_m_per_km_per_yr } = pipe;
  return {
    id,
    diameter_in,
    capacity_mt_per_yr,
    capital_m_per_km,
    capital_m_per_km_per_mt_per_yr: 0,
    right_of_way_m_per_km: 0,
    right_of_way_m_per_km_per_mt_per_yr: 0,
    fixed_m_per_km_per_yr,
  };
}

/**
 * Capacity by nominal diameter, inch → Mt/yr, as the SimCCS family uses it: about 1000 psi of pressure lost in 100 miles.
 * Source: mtiong02/simccs @8952a42 Solution.java; 16 inch from davidpcg01/SEQUESTRIX math_model.py, because the first
 * prints 6.68 where the power law through its other sizes gives 6.87: two figures changed places.
 */
export const capacityByDiameter: readonly { readonly diameter_in: number; readonly capacity_mt_per_yr: number }[] = [
  { diameter_in: 4, capacity_mt_per_yr: 0.19 },
  { diameter_in: 6, capacity_mt_per_yr: 0.54 },
  { diameter_in: 8, capacity_mt_per_yr: 1.13 },
  { diameter_in: 12, capacity_mt_per_yr: 3.25 },
  { diameter_in: 16, capacity_mt_per_yr: 6.86 },
  { diameter_in: 20, capacity_mt_per_yr: 12.26 },
  { diameter_in: 24, capacity_mt_per_yr: 19.69 },
  { diameter_in: 30, capacity_mt_per_yr: 35.13 },
  { diameter_in: 36, capacity_mt_per_yr: 56.46 },
  { diameter_in: 42, capacity_mt_per_yr: 83.95 },
  { diameter_in: 48, capacity_mt_per_yr: 119.16 },
];

const size = z.strictObject({
  diameter_in: known({ en: 'Nominal diameter', zh: '公称管径', unit: 'inch', example: '16' }, { above: 0 }),
  capacity_mt_per_yr: known({ en: 'Largest flow', zh: '最大流量', unit: 'Mt/yr', example: '6.86' }, { above: 0 }),
});

/** Parameters that every cost formula of diameter and length takes besides its own. */
export const formulaParameters = {
  sizes: z
    .array(size)
    .min(1)
    .meta({ en: 'Sizes on offer; blank: the capacities of the SimCCS family', zh: '可选管径；留空取 SimCCS 系列的容量表' })
    .default([...capacityByDiameter]),
  reference_length_km: known(
    {
      en: 'Length of the pipeline at which the cost of a kilometre is taken: the formulas make long lines cheaper a kilometre',
      zh: '计算每公里造价所用的参考长度（公式中长线单价更低）',
      unit: 'km',
      example: '100',
    },
    { above: 0 },
  ),
  cost_factor: uncertain(
    {
      en: 'Multiple of the formula: currency, country and price level besides the indices',
      zh: '造价系数：币种、国别及价格水平调整',
      unit: 'ratio',
      better: 'low',
      example: '0.9..1.1',
    },
    { above: 0 },
  ),
  fixed_m_per_km_per_yr: uncertain(
    {
      en: 'Operation and maintenance of a kilometre',
      zh: '每公里年运维费',
      unit: 'million currency/km/yr',
      better: 'low',
      example: '0.005',
    },
    { minimum: 0 },
  ),
};

/** Capital of a pipeline in US dollars, by part. */
export interface PipelineCapital {
  readonly material: number;
  readonly labour: number;
  readonly right_of_way: number;
  readonly miscellaneous: number;
}

/** All four parts together. */
export const capitalInAll = (capital: PipelineCapital): number =>
  capital.material + capital.labour + capital.right_of_way + capital.miscellaneous;

/** Turns a capital formula into options: its cost at the reference length, shared evenly over the kilometres. */
export function optionsOfFormula(
  parameters: {
    readonly sizes: readonly { readonly diameter_in: number; readonly capacity_mt_per_yr: number }[];
    readonly reference_length_km: number;
    readonly cost_factor: number;
    readonly fixed_m_per_km_per_yr: number;
  },
  capitalOf: (diameter_in: number, length_km: number) => PipelineCapital,
): PipeOption[] {
  const { sizes, reference_length_km, cost_factor, fixed_m_per_km_per_yr } = parameters;
  return sizes
    .map(({ diameter_in, capacity_mt_per_yr }) => {
      const dollars = capitalInAll(capitalOf(diameter_in, reference_length_km)) * cost_factor;
      return laidPipe({
        id: String(diameter_in),
        diameter_in,
        capacity_mt_per_yr,
        capital_m_per_km: dollars / 1e6 / reference_length_km,
        fixed_m_per_km_per_yr,
      });
    })
    .sort((one, other) => one.capacity_mt_per_yr - other.capacity_mt_per_yr);
}
