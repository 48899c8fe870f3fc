import type { CaseDocument } from '../../../src/case/case.ts';
import { markdownTable } from './markdown.ts';

/** Licences and attribution. */
export function licencePart(document: CaseDocument): string {
  const rows = (document.sources_and_licences ?? []).map(({ name, licence, url = '' }) => [name, licence, url]);
  return `## Licences and attribution 许可与署名

${markdownTable(['data', 'licence', 'where'], rows)}

The tables of this folder are made from these and are themselves under [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/): name the sources above and Yuanhui. What was changed: rows selected, coordinates rounded to 0.01°, figures derived by the rules on this page. The raw files are not part of the project.`;
}
