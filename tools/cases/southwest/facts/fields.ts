import type { Position } from '../../../../src/case/route.ts';
import type { Range } from '../../shared/facts.ts';
import { rates } from '../../shared/storage-costs.ts';

/** Fields that the points table puts at the middle of the province: they stand at the town of their name or district instead. */
export const towns: Readonly<Record<string, { readonly town: string; readonly place: Position }>> = {
  OG0010836: { town: 'Anyue', place: [105.34, 30.1] },
  OG0010847: { town: 'Cangxi (Yuanba)', place: [105.94, 31.73] },
  OG0010876: { town: 'Xuanhan (Luojiazhai)', place: [107.72, 31.35] },
  OG0010877: { town: 'Puguang, Xuanhan', place: [107.8, 31.53] },
  OG0010937: { town: 'Weiyuan', place: [104.67, 29.53] },
  OG0010939: { town: 'Xuanhan (Dukouhe, Qilibei)', place: [108.0, 31.55] },
  OG0013946: { town: 'Rongxian (Weirong)', place: [104.42, 29.45] },
};

/** Production that cannot be: field id → why. It is treated as unknown. */
export const slips: Readonly<Record<string, string>> = {
  OG0010877:
    'Puguang 32.85 million m³/a, 0.09 a day, beside lines of 3 and 15 thousand million m³/a that start there: two orders of magnitude too small',
};

/** A field that has produced for so many years in 2024 is taken as depleted: the table’s status tells nothing of it. */
export const depleted_after_years = 50;

/** Uncertainty of a shared capacity. */
export const capacitySpread: Range = { lower: 0.8, upper: 1.2, source: 'assumed; the paper gives totals without a range' };

/** What a well takes, Mt/yr. */
export const injection = {
  gas: {
    lower: 0.174,
    upper: 0.26,
    source: 'one Sichuan gas-field well 0.217 Mt/yr (Geofluids 2019, 9545723: 6.89 kg/s at Huangcaoxia); ±20 % assumed',
  },
  saline: { lower: 0.1, upper: 0.35, source: rates },
} as const satisfies Record<string, Range>;

/** Extra gas of a tonne, thousand m³, and what a thousand m³ earn after winning and cleaning, USD. */
export const recovery = {
  gas_thousand_m3_per_t: {
    lower: 0.03,
    upper: 0.15,
    source: 'assumed: no figure for Sichuan is openly published; a tonne of CO2 is itself about 0.55 thousand m³ at 20 °C',
  },
  gas_price_per_thousand_m3: {
    lower: 80,
    upper: 160,
    source:
      'assumed; with the gas of a tonne it leaves about 11 USD/t at the middle, within what recovery can pay for CO2 (Oldenburg: it breaks even at 4–12 USD/t)',
  },
} as const satisfies Record<string, Range>;
