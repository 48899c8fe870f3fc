import { fromAir, type Path } from './path.ts';

/** The air into the stores of CCS: what wins gas or oil, or gives the CO2 back, would undo what was removed. */
export const daccs: Path = {
  id: 'daccs',
  name: { en: 'DACCS', zh: 'DACCS' },
  says: {
    en: 'direct air capture, and stores: saline aquifers and depleted gas fields',
    zh: '直接空气捕集，注入咸水层与枯竭气田封存',
  },
  source: 'Natural Gas Industry 44 (2024), on a CCUS hub in Southwest China §5.1.1, §5.3',
  takes: fromAir,
  sinks: ['saline', 'depleted_gas_field'],
};
