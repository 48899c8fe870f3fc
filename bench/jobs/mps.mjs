import { readFileSync } from 'node:fs';
import { cbcAlone } from '../yardstick/cbc-alone.mjs';
import { highsAlone } from '../yardstick/highs-alone.mjs';

/** HiGHS alone on somebody's MPS file. */
export async function mps({ file, ...limits }, hooks) {
  const bytes = readFileSync(file);
  hooks.begin();
  return highsAlone({ format: 'mps', data: new Uint8Array(bytes) }, hooks, limits);
}

/** The native cbc alone on such a file. */
export function mpsByCbc({ file, ...limits }, hooks) {
  hooks.begin();
  return cbcAlone(readFileSync(file, 'utf8'), limits);
}
