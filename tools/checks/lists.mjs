import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeFiles } from './code-files.mjs';

/** Folders where one file is one member of an open family, and the file that lists them. */
const families = [
  ['src/cli/commands', 'src/cli/commands/index.ts'],
  ['src/cli/commands/import', 'src/cli/commands/import/index.ts'],
  ['src/case/checks', 'src/case/checks/index.ts'],
  ['src/economics/pipeline-cost', 'src/economics/pipeline-cost/kinds.ts'],
  ['src/economics/revenue', 'src/economics/revenue/kinds.ts'],
  ['src/report/sections', 'src/report/sections/index.ts'],
  ['src/text/issues', 'src/text/issues/index.ts'],
  ['src/model/constraints', 'src/model/constraints/index.ts'],
  ['src/model/costs', 'src/model/costs/index.ts'],
];
/** Files of such a folder that are no members: what members share. */
const shared = new Set([
  'src/text/issues/issue-text.ts',
  'src/economics/pipeline-cost/pipeline-cost.ts',
  'src/economics/pipeline-cost/pipe-size.ts',
  'src/economics/revenue/sink-kind.ts',
]);

/** Members of a family that its list does not import. */
export function faults(root) {
  const files = new Map(codeFiles(root, ['src']).map(({ path, text }) => [path, text]));
  return families.flatMap(([folder, list]) => {
    if (!existsSync(join(root, folder))) return [`${folder} is gone; mend tools/checks/lists.mjs`];
    const text = files.get(list);
    if (text === undefined) return [`${list} is gone; mend tools/checks/lists.mjs`];
    const imported = new Set(
      [...text.matchAll(/from '(\.[^']+)'/g)].map(([, path]) => join(dirname(list), path).replaceAll('\\', '/')),
    );
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`)
      .filter((path) => path !== list && !shared.has(path) && !imported.has(path))
      .map((path) => `${path} is not in ${list}; add its line`);
  });
}
