import { basename, dirname } from 'node:path';
import { caseDocument } from '../../case/document.ts';
import { exporters } from '../../io/export/exporters.ts';
import { lpText } from '../../milp/lp.ts';
import { mpsText } from '../../milp/mps.ts';
import type { Program } from '../../milp/program.ts';
import type { ReportInput } from '../../report/reading.ts';
import { reportHtml } from '../../report/report.ts';
import { write, writeOurs } from './output-folder.ts';
import { outputNames } from './output-names.ts';

interface Output extends ReportInput {
  readonly out: string;
  readonly formats: readonly string[];
}

const json = (value: unknown) => `${JSON.stringify(value, null, 1)}\n`;

/** Writes the plan, the case it was made from, the report and the tables. */
export async function writeOutput({ out, formats, ...input }: Output): Promise<void> {
  const { study, plan, network } = input;
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
