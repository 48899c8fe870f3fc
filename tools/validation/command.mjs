import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { node } from '../run.mjs';

/** Runs the built command; throws where it does not end with a plan, or whatever else 0 means for it. */
export async function yuanhui(args) {
  const { code, output } = await node(['dist/cli/main.js', ...args]);
  if (code !== 0) throw new Error(`yuanhui ${args.join(' ')} ended with ${code}:\n${output}`);
  return output;
}

/** Plans a case and gives what `--json` prints. */
export async function planned(args) {
  const output = await yuanhui(['plan', ...args, '--json']);
  return JSON.parse(output.split('\n').find((line) => line.startsWith('{')));
}

/** Whether a program is on the PATH. */
export const present = (program, ...args) => spawnSync(program, args, { input: '', timeout: 20_000 }).error === undefined;

/** What the seconds of a page were measured on. */
export const machine = () => `${availableParallelism()} cores, Node ${process.versions.node}, ${process.platform}`;
