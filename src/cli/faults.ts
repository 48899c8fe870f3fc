import type { Issue, Place } from '../base/issue.ts';
import { cliMessages } from '../text/cli.ts';
import { wordIssue } from '../text/issues/index.ts';
import type { Language } from '../text/language.ts';
import type { Session } from './session.ts';

/** `file:line:column`, or the path inside a JSON document, or what the command line was about. */
export function issuePlaceText({ file, line, column, path }: Place): string {
  const inFile = [file, line, column].filter((part) => part !== undefined).join(':');
  return inFile !== '' && column === undefined && path !== undefined
    ? `${inFile} ${path}`
    : inFile !== ''
      ? inFile
      : (path ?? '');
}

/** An issue with its wording, as `--json` prints it. */
export function wordedIssue(issue: Issue, language: Language) {
  return { ...issue, ...wordIssue(issue, language) };
}

/** Lists issues on standard error: where, what is wrong, how to mend it. */
export function tellIssues(issues: readonly Issue[], session: Session): void {
  for (const issue of issues) {
    const { wrong, mend } = wordIssue(issue, session.language);
    const at = issuePlaceText(issue.at);
    session.tell(`${at === '' ? '' : `${at}: `}${wrong}`);
    session.tell(`    ${session.say(cliMessages.mend)} ${mend}`);
  }
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (errors > 0) session.tell(session.say(cliMessages.faults, { errors, warnings }));
  else if (warnings > 0) session.tell(session.say(cliMessages.remarks, { warnings }));
}
