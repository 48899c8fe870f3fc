import { z } from 'zod';
import { flag, known } from '../../uncertainty/field.ts';
import { formulaParameters, optionsOfFormula, type PipelineCapital } from './pipe-size.ts';
import type { PipelineCost } from './pipeline-cost.ts';

const kmPerMile = 1.609344;

/**
 * Capital of an onshore gas pipeline by Parker, US dollars of 2000; D in inches, L in miles:
 *   material       35 000 + L(330.5 D² + 687 D + 26 960)
 *   labour        185 000 + L(343 D² + 2074 D + 170 013)
 *   right of way   40 000 + L(577 D + 29 788)
 *   miscellaneous  95 000 + L(8417 D + 7324)
 * Source: Parker, UCD-ITS-RR-04-35 (2004), as carried by two public cost models that agree.
 *
 * @param diameter_in nominal diameter, inch
 * @param length_km length, km
 */
export function parkerCapital(diameter_in: number, length_km: number): PipelineCapital {
  const miles = length_km / kmPerMile;
  const square = diameter_in * diameter_in;
  return {
    material: 35_000 + miles * (330.5 * square + 687 * diameter_in + 26_960),
    labour: 185_000 + miles * (343 * square + 2074 * diameter_in + 170_013),
    right_of_way: 40_000 + miles * (577 * diameter_in + 29_788),
    miscellaneous: 95_000 + miles * (8417 * diameter_in + 7324),
  };
}

/**
 * What the thicker wall of a CO2 pipe adds to material and labour, a multiple: 1 to 12 inch, 1.12 to 16, 1.18 to 20, 1.25 beyond.
 * Source: NETL's CO2 transport cost model, as carried by the same two public models.
 */
export function co2WallFactor(diameter_in: number): number {
  if (diameter_in <= 12) return 1;
  if (diameter_in <= 16) return 1.12;
  return diameter_in <= 20 ? 1.18 : 1.25;
}

const index = (en: string, zh: string, example: string) =>
  known(
    { en: `${en}: price level as a multiple of 2000`, zh: `${zh}：相对 2000 年的价格指数`, unit: 'ratio', example },
    { above: 0 },
  );

const parameters = z.strictObject({
  ...formulaParameters,
  material_index: index('Material', '材料', '2.01'),
  labour_index: index('Labour', '人工', '2.01'),
  right_of_way_index: index('Right of way', '路权', '1.28'),
  miscellaneous_index: index('Miscellaneous', '其他', '1.56'),
  co2_wall: flag({ en: 'Adds what a CO2 pipe’s thicker wall costs', zh: '计入 CO2 管道加厚管壁的费用' }).default(true),
});

/** Cost of a kilometre by Parker (2004), right of way included, at a stated length and price level, with or without the CO2 wall. */
export const parker: PipelineCost<z.infer<typeof parameters>> = {
  kind: 'parker',
  parameters,
  options({ co2_wall, material_index, labour_index, right_of_way_index, miscellaneous_index, ...rest }) {
    return optionsOfFormula(rest, (diameter_in, length_km) => {
      const capital = parkerCapital(diameter_in, length_km);
      const wall = co2_wall ? co2WallFactor(diameter_in) : 1;
      return {
        material: capital.material * material_index * wall,
        labour: capital.labour * labour_index * wall,
        right_of_way: capital.right_of_way * right_of_way_index,
        miscellaneous: capital.miscellaneous * miscellaneous_index,
      };
    });
  },
};
