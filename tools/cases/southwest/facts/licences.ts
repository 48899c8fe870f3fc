import { trackerLicences } from '../../shared/licence-part.ts';

export const licences = [
  ...trackerLicences,
  {
    name: 'Natural Earth: provinces, and the physiographic outline of the Sichuan Basin',
    licence: 'public domain',
    url: 'https://www.naturalearthdata.com',
  },
  {
    name: 'Natural Gas Industry (天然气工业) 44, 2024, on a CCUS hub in Southwest China: stages, targets, capacities, clusters',
    licence: 'figures cited',
  },
  {
    name: 'Li et al., Clean Coal Technology 30(10) 2024, 129–138: rules of screening, capture rate, wells a site',
    licence: 'figures cited',
    url: 'https://doi.org/10.13226/j.issn.1006-6772.CCUS24062701',
  },
];
