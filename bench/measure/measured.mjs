import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../tools/run.mjs';

const child = join(root, 'bench/child.mjs');

/**
 * One run in a process of its own: what it told on the way, and what it found and used. A process that dies is no crash
 * of the bench: its result says how it ended.
 */
export function measured({ job, input }) {
  return new Promise((resolve, reject) => {
    const started = spawn(process.execPath, [child, job, JSON.stringify(input)], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const out = [];
    const errors = [];
    started.stdout.on('data', (chunk) => out.push(chunk));
    started.stderr.on('data', (chunk) => errors.push(chunk));
    started.on('error', reject);
    started.on('close', (code, signal) => {
      const lines = Buffer.concat(out)
        .toString()
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line));
      const done = lines.find((line) => 'done' in line)?.done;
      const trace = lines.filter((line) => !('done' in line));
      const broken = `${signal ?? `code ${code}`}: ${Buffer.concat(errors).toString().trim().split('\n').slice(-8).join('\n')}`;
      resolve({ trace, end: done ?? { status: 'broken', reason: broken } });
    });
  });
}
