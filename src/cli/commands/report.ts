import { basename, dirname, join, resolve } from 'node:path';
import { fault, InputError } from '../../base/issue.ts';
import { caseHash, sortedCase } from '../../case/document.ts';
import { centralCase } from '../../case/realise.ts';
import { readCase } from '../../io/read-case.ts';
import { buildNetwork } from '../../network/build.ts';
import { defaultKinds } from '../../study/defaults.ts';
import { cliHelp, cliMessages } from '../../text/cli.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { place } from '../options.ts';
import { outputNames, reportFile } from '../plan/output.ts';
import { write } from '../plan/output-folder.ts';
import { planFileOf, readPlan } from '../plan/read-plan.ts';
import { reports } from '../reports.ts';

export const report = command({
  name: 'report',
  says: cliHelp.report,
  argument: { name: '<plan>', says: cliHelp.planPlace },
  options: { out: { flags: '--out <file>', says: cliHelp.outFile, ...place } },
  run: async (given, options, session) => {
    const planFile = planFileOf(given);
    const folder = dirname(planFile);
    const plan = await readPlan(planFile);
    const { study } = await readCase(join(folder, outputNames.study), defaultKinds);
    if (caseHash(study) !== plan.case_hash)
      throw new InputError([fault('cli.plan_of_other_case', { file: planFile }, { file: planFile })]);
    const { reportHtml } = await reports();
    const network = buildNetwork(centralCase(sortedCase(study)), defaultKinds.networks);
    const out = resolve(options.out ?? reportFile(folder));
    await write(dirname(out), { [basename(out)]: reportHtml({ study, network, plan, language: session.language }) });
    session.print(session.say(cliMessages.report, { file: out }));
    return exitCodes.done;
  },
});
