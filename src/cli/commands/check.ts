import { cliHelp, cliMessages } from '../../text/cli.ts';
import { named } from '../../text/language.ts';
import { caseAt } from '../case/case-at.ts';
import { caseCounts } from '../case/case-counts.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';

export const check = command({
  name: 'check',
  says: cliHelp.check,
  argument: { name: '<case>', says: cliHelp.case },
  options: {},
  json: true,
  run: async (path, _options, session) => {
    const { study, remarks } = await caseAt(path);
    const counts = caseCounts(study);
    if (session.json) {
      const issues = remarks.map((issue) => wordedIssue(issue, session.language));
      session.print(JSON.stringify({ status: 'sound', counts, issues }));
    } else {
      tellIssues(remarks, session);
      session.print(session.say(cliMessages.sound, { case: named(study.name, session.language), ...counts }));
    }
    return exitCodes.done;
  },
});
