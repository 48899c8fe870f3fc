import { join } from 'node:path';
import type { Case } from '../../case/case.ts';
import { exporters } from '../../io/export/exporters.ts';
import { named } from '../../text/language.ts';

/** Names of the files of output folders: the case and its report in all, the plan in those of plans, the result in those of studies. */
export const outputNames = { study: 'case.json', plan: 'plan.json', result: 'study.json', report: 'report.html' } as const;

/** Forms that tables may be written in; the usual ones are for spreadsheets and for any map program. */
export const tableFormats = { all: exporters.map(({ name }) => name), usual: ['csv', 'geojson'] };

/** Where a plan goes unless told otherwise: a folder here, named after the case. */
export function outputFolder(study: Case): string {
  const name = named(study.name, 'en')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `yuanhui-${name === '' ? 'plan' : name}`;
}

/** The report in an output folder. */
export const reportFile = (out: string) => join(out, outputNames.report);
