import { z } from 'zod';
import { choice, known } from '../../uncertainty/field.ts';
import { formulaParameters, optionsOfFormula, type PipelineCapital } from './pipe-size.ts';
import type { PipelineCost } from './pipeline-cost.ts';

/** log10 of the constant, exponent of length, exponent of diameter. */
const terms = {
  material: [3.112, 0.901, 1.59],
  labour: [4.487, 0.82, 0.94],
  right_of_way: [3.95, 1.049, 0.403],
  miscellaneous: [4.39, 0.783, 0.791],
} as const;

/** What a region of the United States adds to log10 of each part; the Midwest is the base. */
const regionShifts = {
  midwest: { material: 0, labour: 0, right_of_way: 0, miscellaneous: 0 },
  northeast: { material: 0, labour: 0.075, right_of_way: 0, miscellaneous: 0.145 },
  southeast: { material: 0.074, labour: 0, right_of_way: 0, miscellaneous: 0.132 },
  central: { material: 0, labour: -0.187, right_of_way: -0.382, miscellaneous: -0.369 },
  southwest: { material: 0, labour: -0.216, right_of_way: 0, miscellaneous: 0 },
  west: { material: 0, labour: 0, right_of_way: 0, miscellaneous: -0.377 },
} as const;

export type McCoyRubinRegion = keyof typeof regionShifts;

/**
 * Capital of an onshore CO2 pipeline by McCoy & Rubin, US dollars of 2004:
 *   part = 10^(a + region)·L^b·D^c for material, labour, right of way and miscellaneous.
 * Source: McCoy & Rubin, Int. J. Greenhouse Gas Control 2 (2008) 219–229.
 *
 * @param diameter_in nominal diameter D, inch
 * @param length_km length L, km
 */
export function mccoyRubinCapital(diameter_in: number, length_km: number, region: McCoyRubinRegion = 'midwest'): PipelineCapital {
  const shifts = regionShifts[region];
  const part = (name: keyof typeof terms) => {
    const [constant, length, diameter] = terms[name];
    return 10 ** (constant + shifts[name]) * length_km ** length * diameter_in ** diameter;
  };
  return {
    material: part('material'),
    labour: part('labour'),
    right_of_way: part('right_of_way'),
    miscellaneous: part('miscellaneous'),
  };
}

const parameters = z.strictObject({
  ...formulaParameters,
  region: choice(['midwest', 'northeast', 'southeast', 'central', 'southwest', 'west'], {
    en: 'Region of the United States whose cost level is taken',
    zh: '采用的美国地区造价水平',
    example: 'midwest',
  }).default('midwest'),
  price_index: known(
    {
      en: 'Price level of the case’s price year as a multiple of 2004',
      zh: '算例价格基准年相对 2004 年的价格指数',
      unit: 'ratio',
      example: '1.5',
    },
    { above: 0 },
  ),
});

/** Cost of a kilometre by McCoy & Rubin (2008), right of way included, at a stated length, region and price level. */
export const mccoyRubin: PipelineCost<z.infer<typeof parameters>> = {
  kind: 'mccoy_rubin',
  parameters,
  options({ region, price_index, ...rest }) {
    return optionsOfFormula({ ...rest, cost_factor: rest.cost_factor * price_index }, (diameter_in, length_km) =>
      mccoyRubinCapital(diameter_in, length_km, region),
    );
  },
};
