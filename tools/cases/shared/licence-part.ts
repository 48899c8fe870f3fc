import type { CaseDocument } from '../../../src/case/case.ts';
import { markdownTable } from './markdown.ts';

/** The open trackers that the tables of plants and lines come from. */
export const trackerLicences = [
  {
    name: 'Global Energy Monitor: Global Coal Plant Tracker, July 2024',
    licence: 'CC BY 4.0',
    url: 'https://globalenergymonitor.org',
  },
  {
    name: 'Global Energy Monitor: Global Iron and Steel Tracker, March 2025',
    licence: 'CC BY 4.0',
    url: 'https://globalenergymonitor.org',
  },
  {
    name: 'Global Energy Monitor: Global Gas Infrastructure Tracker, October 2024',
    licence: 'CC BY 4.0',
    url: 'https://globalenergymonitor.org',
  },
  {
    name: 'Global Energy Monitor: Global Oil and Gas Extraction Tracker, February 2025',
    licence: 'CC BY 4.0',
    url: 'https://globalenergymonitor.org',
  },
  {
    name: 'Spatial Finance Initiative: Global Database of Cement Production Assets, July 2021',
    licence: 'CC BY 4.0',
    url: 'https://www.cgfi.ac.uk/spatial-finance-initiative/',
  },
];

/** Licences and attribution. */
export function licencePart(document: CaseDocument): string {
  const rows = (document.sources_and_licences ?? []).map(({ name, licence, url = '' }) => [name, licence, url]);
  return `## Licences and attribution 许可与署名

${markdownTable(['data', 'licence', 'where'], rows)}

The tables of this folder are made from these and are themselves under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name the sources above and Yuanhui. What was changed: rows selected, coordinates rounded to 0.01°, figures derived by the rules on this page. The raw files are not part of the project.`;
}
