import { built } from './built.mjs';

export const path = 'docs/reference/cli.md';

const fence = (text) => `\`\`\`text\n${text.trimEnd()}\n\`\`\``;

function helpOf(command, depth = 0) {
  const own = depth === 0 ? [] : [`### ${fullName(command)}`];
  const visible = command.commands.flatMap((member) => helpOf(member, depth + 1));
  return [...own, fence(command.helpInformation()), ...visible];
}

const fullName = (command) => (command.parent ? `${fullName(command.parent)} ${command.name()}` : command.name());

export async function render(root) {
  const { program } = await built(root, 'cli/program.js');
  const { sessionOf } = await built(root, 'cli/session.js');
  const pages = (language) => {
    const { command } = program(sessionOf(['--lang', language], {}));
    for (const each of [command, ...command.commands.flatMap((member) => [member, ...member.commands])]) {
      each.configureHelp({ ...each.configureHelp(), helpWidth: 100 });
    }
    return helpOf(command);
  };
  const codes = [
    ['0', 'a plan (also one kept on Ctrl-C or at a limit: `status` says which)'],
    ['2', 'bad input: every fault is listed, nothing is written'],
    ['3', 'infeasible or unbounded; what clashes is explained'],
    ['4', 'no plan within the limits'],
    ['130', 'stopped by the user with nothing kept'],
  ];
  return `${[
    '# Command line',
    'Made from the commands themselves by `npm run generate`.',
    '## Exit codes',
    ['| code | means |', '|---|---|', ...codes.map((code) => `| ${code.join(' | ')} |`)].join('\n'),
    '## What `--json` prints',
    'Exactly one object on standard output; progress and remarks go to standard error. `plan` prints `status` (`optimal`: proved to the gap asked for; `limit`: the best before a limit, named by `limit`), `cost` (millions of the currency; `annual_m` = capture + transport + storage − revenue), `bound_annual_m`, `gap` (fractions: `total`, and `transport_storage` = (cost − bound)/(transport + storage), which may exceed 1), `captured_mt_per_yr`, `stored_mt_per_yr`, `counts`, `length_km`, `stages` (always a list), `audit`, `remarks`, `seconds` by phase, and `out`. Where there is no plan: `status` and `issues`. An issue has `code`, `severity`, `at` (file, line, column, path), `values`, and its wording `wrong` and `mend`.',
    '## English',
    ...pages('en'),
    '## 中文',
    ...pages('zh'),
  ].join('\n\n')}\n`;
}
