import { basename, dirname, join } from 'node:path';
import type { Case } from '../../case/case.ts';
import { caseDocument } from '../../case/document.ts';
import { exporters } from '../../io/export/exporters.ts';
import { lpText } from '../../milp/lp.ts';
import { mpsText } from '../../milp/mps.ts';
import type { Program } from '../../milp/program.ts';
import type { ReportInput } from '../../report/reading.ts';
import { named } from '../../text/language.ts';
import { reports } from '../reports.ts';
import { write, writeOurs } from './output-folder.ts';

/** Names of the files that a plan's output folder always holds. */
export const outputNames = { study: 'case.json', plan: 'plan.json', report: 'report.html' } as const;

/** Forms that tables may be written in; the usual ones are for spreadsheets and for any map program. */
export const tableFormats = { all: exporters.map(({ name }) => name), usual: ['csv', 'geojson'] };

interface Output extends ReportInput {
  readonly out: string;
  readonly formats: readonly string[];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Where a plan goes unless told otherwise: a folder here, named after the case. */
export function outputFolder(study: Case): string {
  const name = named(study.name, 'en')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `yuanhui-${name === '' ? 'plan' : name}`;
}

/** Writes the plan, the case it was made from, the report and the tables. */
export async function writeOutput({ out, formats, ...input }: Output): Promise<void> {
  const { study, plan, network } = input;
  const { reportHtml } = await reports();
  const tables = exporters.filter(({ name }) => formats.includes(name));
  const written = await Promise.all(tables.map((exporter) => exporter.write(plan, network, study)));
  await writeOurs(out, {
    [outputNames.study]: json(caseDocument(study)),
    [outputNames.plan]: json(plan),
    [outputNames.report]: reportHtml(input),
    ...Object.assign({}, ...written),
  });
}

/** Writes the model for other solvers, where that was asked for. */
export async function writeModel(program: Program, { mps, lp }: { readonly mps?: string; readonly lp?: string }): Promise<void> {
  if (mps !== undefined) await write(dirname(mps), { [basename(mps)]: mpsText(program) });
  if (lp !== undefined) await write(dirname(lp), { [basename(lp)]: lpText(program) });
}

/** The report in an output folder. */
export const reportFile = (out: string) => join(out, outputNames.report);
