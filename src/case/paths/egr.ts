import { fromPlants, type Path } from './path.ts';

/** Plants into gas fields that produce. A field that turns to storage once its EGR is filled is the same field, and stays in. */
export const egr: Path = {
  id: 'egr',
  name: { en: 'CCUS-EGR', zh: 'CCUS-EGR' },
  says: {
    en: 'plants that capture, and gas fields in production: EGR first, then storage',
    zh: '工厂捕集，注入在产气田：先驱气，后封存',
  },
  source: 'Natural Gas Industry 44 (2024), on a CCUS hub in Southwest China §5.1.1, §5.3',
  takes: fromPlants,
  sinks: ['gas_field'],
};
