import { basename, dirname, join } from 'node:path';
import { fault, InputError } from '../base/issue.ts';
import type { Case } from '../case/case.ts';
import { caseDocument } from '../case/document.ts';
import { writeFiles } from '../io/write-files.ts';
import { lpText } from '../milp/lp.ts';
import { mpsText } from '../milp/mps.ts';
import type { Program } from '../milp/program.ts';
import type { ReportInput } from '../report/reading.ts';
import { reportHtml } from '../report/report.ts';
import { named } from '../text/language.ts';

/** Names of the files that a plan's output folder always holds. */
export const outputNames = { study: 'case.json', plan: 'plan.json', report: 'report.html' } as const;

/** Forms that tables may be written in. */
export const tableFormats: { readonly all: readonly string[]; readonly usual: readonly string[] } = {
  all: ['csv', 'geojson'],
  usual: ['csv', 'geojson'],
};

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Writes files whole or not at all; what the disk refuses is told as a fault of the place. */
export async function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  try {
    await writeFiles(folder, files);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError([fault('cli.out_failed', { file: folder }, { out: folder, reason })]);
  }
}

/** Where a plan goes unless told otherwise: a folder here, named after the case. */
export function outputFolder(study: Case): string {
  const name = named(study.name, 'en')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `yuanhui-${name === '' ? 'plan' : name}`;
}

/** Whether a file of an output folder is one that we write. */
export const isOutput = (name: string) => /^(case\.json|plan\.json|report\.html|.*\.(csv|geojson|gpkg|parquet))$/.test(name);

/** Writes the plan, the case it was made from, the report and the tables. */
export async function writeOutput({
  out,
  formats,
  ...input
}: ReportInput & { readonly out: string; readonly formats: readonly string[] }): Promise<void> {
  const { study, plan } = input;
  await write(out, {
    [outputNames.study]: json(caseDocument(study)),
    [outputNames.plan]: json(plan),
    [outputNames.report]: reportHtml(input),
  });
}

/** Writes the model for other solvers, where that was asked for. */
export async function writeModel(program: Program, { mps, lp }: { readonly mps?: string; readonly lp?: string }): Promise<void> {
  if (mps !== undefined) await write(dirname(mps), { [basename(mps)]: mpsText(program) });
  if (lp !== undefined) await write(dirname(lp), { [basename(lp)]: lpText(program) });
}

/** The report in an output folder. */
export const reportFile = (out: string) => join(out, outputNames.report);
