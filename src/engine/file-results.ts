import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFiles } from '../io/write-files.ts';
import type { Json, Results } from '../study/scenario.ts';

/**
 * Results as one file a scenario, `<hash>.json`. A file is written beside and renamed, so that whatever stands there is
 * whole, however the run before was ended; a file that is no JSON counts as absent and is written again.
 */
export function fileResults(folder: string): Results {
  return {
    get: async (hash) => {
      try {
        return JSON.parse(await readFile(join(folder, `${hash}.json`), 'utf8')) as Json;
      } catch (error) {
        if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
    put: (hash, result) => writeFiles(folder, { [`${hash}.json`]: `${JSON.stringify(result)}\n` }),
  };
}
