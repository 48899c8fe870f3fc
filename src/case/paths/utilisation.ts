import { fromPlants, type Path } from './path.ts';

/** Plants to markets. */
export const utilisation: Path = {
  id: 'utilisation',
  name: { en: 'Utilisation', zh: '利用' },
  says: {
    en: 'plants that capture, and markets: chemical use, mineralisation and CO2 fracturing',
    zh: '工厂捕集，供化工利用、矿化利用与 CO2 压裂',
  },
  source: 'Natural Gas Industry 44 (2024), on a CCUS hub in Southwest China §5.3',
  takes: fromPlants,
  sinks: ['chemical_utilisation', 'mineralisation', 'fracturing'],
};
