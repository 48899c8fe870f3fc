import { basename, dirname, join, resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { cliHelp, cliMessages } from '../../text/cli.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { place } from '../options.ts';
import { write } from '../plan/output-folder.ts';
import { outputNames, reportFile } from '../plan/output-names.ts';
import { planFileOf, readPlan } from '../plan/read-plan.ts';

export const report = command({
  name: 'report',
  says: cliHelp.report,
  argument: { name: '<plan>', says: cliHelp.planPlace },
  options: { out: { flags: '--out <file>', says: cliHelp.outFile, ...place } },
  run: async (given, options, session) => {
    const planFile = planFileOf(given);
    const folder = dirname(planFile);
    const plan = await readPlan(planFile);
    const { study } = await caseAt(join(folder, outputNames.study));
    const [{ caseHash }, { networkOf }, { reportHtml }] = await Promise.all([
      import('../../case/document.ts'),
      import('../case/network-of.ts'),
      import('../../report/report.ts'),
    ]);
    if (caseHash(study) !== plan.case_hash)
      throw new InputError([fault('cli.plan_of_other_case', { file: planFile }, { file: planFile })]);
    const out = resolve(options.out ?? reportFile(folder));
    await write(dirname(out), {
      [basename(out)]: reportHtml({ study, network: networkOf(study), plan, language: session.language }),
    });
    session.print(session.say(cliMessages.report, { file: out }));
    return exitCodes.done;
  },
});
