import { fromPlants, type Path } from './path.ts';

/** Plants into oil fields. */
export const eor: Path = {
  id: 'eor',
  name: { en: 'CCUS-EOR', zh: 'CCUS-EOR' },
  says: { en: 'plants that capture, and oil fields with EOR', zh: '工厂捕集，注入油田驱油' },
  source: 'Li et al. 2024: oil fields among the sinks of the Yangtze River Delta',
  takes: fromPlants,
  sinks: ['oil_field'],
};
