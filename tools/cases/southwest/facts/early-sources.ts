import type { Figure } from '../../shared/facts.ts';
import { chemicals } from '../../yangtze-delta/facts/assumptions.ts';

/** Litres of a mole of an ideal gas at 20 °C and 1 atm (the standard of Chinese gas), and grams of a mole of CO2. */
const gas = { litres_per_mol: 22.414 * (293.15 / 273.15), co2_g_per_mol: 44.0095 };

/** Mt of CO2 in a million m³: 10⁹ litres, and 10¹² grams a Mt. A tonne is 547 m³. */
export const co2_mt_per_million_m3 = ((gas.co2_g_per_mol / gas.litres_per_mol) * 1e9) / 1e12;

/** Share of raw gas that is CO2 and is taken out by purification. */
export const co2_share: Figure = { value: 0.05, source: 'assumed: no open source gives the CO2 of Sichuan’s raw gas' };

/** What the paper says comes first (§5.2): 早期以天然气净化厂、煤化工、石油炼化和石油天然气化工尾气作为主要碳源. */
export const said =
  'the paper §5.2 names gas purification, coal chemicals, refining and petrochemical tail gas as the early sources and no plant';

/** A works of each cluster, Mt CO2 a year: no open source gives a plant. */
export const works = {
  coal_chemicals: { value: 0.5, source: `assumed; ${said}` },
  refining: { value: 0.4, source: `assumed; ${said}` },
} as const satisfies Record<string, Figure>;

/** Share of a coal-chemical works that is nearly pure process gas. */
export const process_share = chemicals.process_share;

/** Direct air capture near sinks: one trial plant, and one of a million tonnes a cluster (paper, Table 3). */
export const air = {
  trial: { value: 0.1, source: 'assumed; the paper’s Table 3 asks for a trial project by 2030' },
  plant: { value: 1, source: 'assumed; the paper’s Table 3 asks for projects of a million tonnes from 2031 on' },
} as const satisfies Record<string, Figure>;
