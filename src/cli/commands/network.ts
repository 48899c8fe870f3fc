import { join, resolve } from 'node:path';
import type { Case } from '../../case/case.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliNetwork } from '../../text/cli-network.ts';
import { named } from '../../text/language.ts';
import { caseAt } from '../case/case-at.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';
import { place } from '../options.ts';
import { requireOurs } from '../plan/output-folder.ts';
import { outputFolder } from '../plan/output-names.ts';

/** Where a network goes unless told otherwise: beside where the plan of the case would go. */
const usualFolder = (study: Case) => `${outputFolder(study)}-network`;

export const network = command({
  name: 'network',
  says: cliNetwork.network,
  argument: { name: '<case>', says: cliHelp.case },
  options: { out: { flags: '--out <folder>', says: cliNetwork.out, ...place } },
  json: true,
  run: async (path, options, session) => {
    const read = await caseAt(path);
    const { study, remarks } = read;
    const out = resolve(options.out ?? usualFolder(study));
    requireOurs(out);
    const { language } = session;
    const { writeNetwork } = await import('../case/network-output.ts');
    const { network: made, figures } = await writeNetwork(out, read, language);
    const issues = [...remarks, ...made.remarks];
    if (session.json) {
      const worded = issues.map((issue) => wordedIssue(issue, language));
      session.print(JSON.stringify({ status: 'built', out, network: figures, unreached: made.unreached, issues: worded }));
      return exitCodes.done;
    }
    tellIssues(issues, session);
    session.print(session.say(cliNetwork.built, { case: named(study.name, language), ...figures }));
    for (const { name, distance_km } of made.unreached) {
      session.print(session.say(cliNetwork.unreached, { name, km: Number.isFinite(distance_km) ? distance_km.toFixed(1) : '–' }));
    }
    session.print(session.say(cliNetwork.written, { page: join(out, 'network.html') }));
    return exitCodes.done;
  },
});
