import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whether the native solver can be run here. */
export const cbcIsHere = () => spawnSync('cbc', ['-quit']).status === 0;

const last = (log, pattern) => {
  const found = log.match(new RegExp(pattern, 'gm'))?.at(-1)?.match(new RegExp(pattern))?.[1];
  return found === undefined ? undefined : Number(found);
};

/** What a log of cbc's says of its run; figures that it does not tell are undefined. */
export function readCbc(log) {
  const annual_m = last(log, '^Objective value: +(-?[\\d.e+]+)');
  const optimal = /^Result - Optimal solution found/m.test(log) && !/gap tolerance/.test(log);
  return {
    status: /^Result - (.*)$/m.exec(log)?.[1] ?? 'no result',
    annual_m,
    bound_m: last(log, '^Lower bound: +(-?[\\d.e+]+)') ?? (optimal ? annual_m : last(log, 'best possible (-?[\\d.e+]+)\\)')),
    // What the process that started it uses says nothing of it.
    peak_mb: null,
    cpu_s: last(log, '^Total time \\(CPU seconds\\): +([\\d.]+)'),
    wall_s: last(log, '^Total time .*\\(Wallclock seconds\\): +([\\d.]+)'),
  };
}

/**
 * COIN-OR cbc by itself, a native program of one thread, on the text of an MPS file; seconds are its own count, memory is not known.
 * It takes no tabs between the fields, so it is given a copy with spaces.
 */
export function cbcAlone(mps, { gap, cpu_s }) {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-cbc-'));
  try {
    const copy = join(folder, 'model.mps');
    writeFileSync(copy, mps.replaceAll('\t', ' '));
    const limits = ['-timeMode', 'cpu', '-sec', String(cpu_s), '-ratio', String(gap), '-randomCbcSeed', '1'];
    const { stdout, error } = spawnSync('cbc', [copy, ...limits, '-solve', '-quit'], { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (error !== undefined) throw error;
    return { ...readCbc(stdout), solver: `cbc ${/^Version: *(\S+)/m.exec(stdout)?.[1] ?? ''}`.trim() };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
