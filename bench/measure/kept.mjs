import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/**
 * Results of runs as one JSON file each, so that a stopped bench goes on where it was. A file serves only a run of the same
 * job and input on the same machine; one of a process that broke is made again.
 *
 * @param folder undefined keeps nothing
 * @returns looks up and keeps; a run whose input differs from one bench to the next says by `sameAs` what counts of it
 */
export function keptIn(folder, machine) {
  if (folder === undefined) return { get: () => undefined, put() {} };
  const fileOf = ({ name }) => join(folder, `${name.replaceAll('/', '_')}.json`);
  return {
    get(run) {
      const file = fileOf(run);
      if (!existsSync(file)) return undefined;
      const { job, input, on, result } = JSON.parse(readFileSync(file, 'utf8'));
      const usable =
        job === run.job && same(input, run.sameAs ?? run.input) && same(on, machine) && result.end.status !== 'broken';
      return usable ? result : undefined;
    },
    put(run, result) {
      const file = fileOf(run);
      mkdirSync(folder, { recursive: true });
      const at = new Date().toISOString();
      writeFileSync(
        `${file}.part`,
        `${JSON.stringify({ name: run.name, job: run.job, input: run.sameAs ?? run.input, on: machine, at, result })}\n`,
      );
      renameSync(`${file}.part`, file);
    },
  };
}
