import { basename, dirname, join, resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { cliHelp, cliMessages } from '../../text/cli.ts';
import type { Language } from '../../text/language.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { place } from '../options.ts';
import { write } from '../plan/output-folder.ts';
import { outputNames, reportFile } from '../plan/output-names.ts';
import { planFileOf, readPlan } from '../plan/read-plan.ts';
import { readStudy, studyFileOf } from '../study/read-study.ts';

/** The page of a plan, or of a study, of the case that stands beside it; undefined where it is of another case. */
type Page = (study: Case, language: Language) => Promise<string | undefined>;

async function pageOfPlan(file: string): Promise<Page> {
  const plan = await readPlan(file);
  return async (study, language) => {
    const [{ caseHash }, { networkOf }, { reportHtml }] = await Promise.all([
      import('../../case/document.ts'),
      import('../case/network-of.ts'),
      import('../../report/report.ts'),
    ]);
    return caseHash(study) === plan.case_hash ? reportHtml({ study, network: networkOf(study), plan, language }) : undefined;
  };
}

async function pageOfStudy(file: string): Promise<Page> {
  const result = await readStudy(file);
  return async (study, language) => {
    const [{ caseHash }, { networkOf }, { studyReportHtml }] = await Promise.all([
      import('../../case/document.ts'),
      import('../case/network-of.ts'),
      import('../../report/study-report.ts'),
    ]);
    if (caseHash(study) !== result.case_hash) return undefined;
    return studyReportHtml({ study, network: networkOf(study), result, language });
  };
}

export const report = command({
  name: 'report',
  says: cliHelp.report,
  argument: { name: '<output>', says: cliHelp.outputPlace },
  options: { out: { flags: '--out <file>', says: cliHelp.outFile, ...place } },
  run: async (given, options, session) => {
    const studyFile = studyFileOf(given);
    const file = studyFile ?? planFileOf(given, 'cli.output_missing');
    const page = await (studyFile === undefined ? pageOfPlan(file) : pageOfStudy(file));
    const folder = dirname(file);
    const { study } = await caseAt(join(folder, outputNames.study));
    const html = await page(study, session.language);
    if (html === undefined) throw new InputError([fault('cli.plan_of_other_case', { file }, { file })]);
    const out = resolve(options.out ?? reportFile(folder));
    await write(dirname(out), { [basename(out)]: html });
    session.print(session.say(cliMessages.report, { file: out }));
    return exitCodes.done;
  },
});
