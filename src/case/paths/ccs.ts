import { fromPlants, type Path } from './path.ts';

/** Plants into stores that win nothing. */
export const ccs: Path = {
  id: 'ccs',
  name: { en: 'CCS', zh: 'CCS' },
  says: {
    en: 'plants that capture, and stores: saline aquifers and depleted gas fields',
    zh: '工厂捕集，注入咸水层与枯竭气田封存',
  },
  source: 'Natural Gas Industry 44 (2024), on a CCUS hub in Southwest China §5.1.1, §5.3',
  takes: fromPlants,
  sinks: ['saline', 'depleted_gas_field'],
};
