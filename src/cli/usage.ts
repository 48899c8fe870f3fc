import type { CommanderError } from 'commander';
import { fault, type Issue } from '../base/issue.ts';
import type { Language } from '../text/language.ts';

/** Commander's faults: how its English message is taken apart into the values of our issue. */
const readings: Readonly<Record<string, { readonly code: string; readonly pattern: RegExp }>> = {
  'commander.unknownOption': { code: 'cli.unknown_option', pattern: /option '(?<option>[^']*)'/ },
  'commander.unknownCommand': { code: 'cli.unknown_command', pattern: /command '(?<command>[^']*)'/ },
  'commander.missingArgument': { code: 'cli.missing_argument', pattern: /argument '(?<argument>[^']*)'/ },
  'commander.optionMissingArgument': { code: 'cli.missing_value', pattern: /option '(?<option>[^']*?)(?: <[^']*)?'/ },
  'commander.missingMandatoryOptionValue': { code: 'cli.missing_option', pattern: /option '(?<option>[^']*)'/ },
  'commander.conflictingOption': {
    code: 'cli.both_options',
    pattern: /option '(?<first>[^' ]*)[^']*' .*option '(?<second>[^' ]*)/,
  },
  'commander.excessArguments': { code: 'cli.excess_argument', pattern: /Expected (?<expected>\d+) .* got (?<given>\d+)/ },
};

/** The issue behind a mistake in the command line; undefined where commander only showed help or the version. */
export function usageIssue(error: CommanderError, command: string, language: Language): Issue | undefined {
  const reading = readings[error.code];
  if (reading === undefined) return undefined;
  const values = error.message.match(reading.pattern)?.groups ?? {};
  const near = error.message.match(/\(Did you mean (?:one of )?(?<near>.*?)\?\)/)?.groups?.near;
  const suggestion = near === undefined ? '' : language === 'zh' ? `是否指 ${near}?` : `did you mean ${near}? `;
  return fault(reading.code, {}, { ...values, suggestion, help: `${command} --help` });
}
