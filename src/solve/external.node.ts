import { type ChildProcess, spawn } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { fault, InputError } from '../base/issue.ts';
import { mpsNames, mpsText } from '../milp/mps.ts';
import type { Program } from '../milp/program.ts';
import { cbc } from './external/cbc.ts';
import type { ExternalFormat, Reading, RunFiles } from './external/format.ts';
import { gurobi } from './external/gurobi.ts';
import { nativeHighs } from './external/native-highs.ts';
import { scip } from './external/scip.ts';
import { isProved } from './gap.ts';
import { inWorker } from './highs/pool.node.ts';
import { isFeasible, type Point, pointAt, rounded } from './point.ts';
import type { Solution } from './solution.ts';
import type { SolveOptions, Solver } from './solver.ts';

/** Every native solver that can be called; the only list. */
const formats: readonly ExternalFormat[] = [cbc, nativeHighs, scip, gurobi];

/** Names of the native solvers, for help texts. */
export const externalNames: readonly string[] = formats.map(({ executable }) => executable);

/** Seconds beyond its own limit after which a native solver is killed. */
const overrun = (seconds: number) => seconds * 1.2 + 10;

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The executable a name or path stands for. */
function located(name: string): string | undefined {
  if (/[\\/]/.test(name)) return isExecutable(name) ? resolve(name) : undefined;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, name)).find(isExecutable);
}

function formatOf(name: string): ExternalFormat {
  const plain = basename(name).replace(/\.exe$/i, '');
  const format = formats.find(({ executable }) => executable === plain);
  if (format === undefined)
    throw new InputError([fault('solver.unknown', {}, { solver: name, known: ['highs', ...externalNames].join(', ') })]);
  return format;
}

interface Run {
  readonly log: string;
  readonly code: number | null;
  readonly killedBy: 'user' | 'time' | undefined;
}

/** Runs a command to its end, or kills it when the signal or the patience says so. */
function runCommand(command: string, words: readonly string[], folder: string, options: SolveOptions): Promise<Run> {
  return new Promise((done, failed) => {
    const child: ChildProcess = spawn(command, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
    let log = '';
    let killedBy: Run['killedBy'];
    const kill = (by: 'user' | 'time') => () => {
      killedBy ??= by;
      child.kill('SIGKILL');
    };
    const onAbort = kill('user');
    const patience = options.timeLimitSeconds === undefined ? Number.POSITIVE_INFINITY : overrun(options.timeLimitSeconds) * 1000;
    const timer = patience < 2 ** 31 ? setTimeout(kill('time'), patience) : undefined;
    const tidy = () => {
      clearTimeout(timer);
      options.signal?.removeEventListener('abort', onAbort);
    };
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        log += text;
      });
    }
    child.on('error', (error) => {
      tidy();
      failed(error);
    });
    child.on('close', (code) => {
      tidy();
      done({ log, code, killedBy });
    });
    if (options.signal?.aborted === true) onAbort();
    else options.signal?.addEventListener('abort', onAbort, { once: true });
  });
}

/** Writes the files, runs the solver, reads what it wrote; the folder is gone afterwards whatever happens. */
async function runOnce(
  command: string,
  format: ExternalFormat,
  program: Program,
  options: SolveOptions,
): Promise<{ run: Run; reading: Reading }> {
  const folder = await mkdtemp(join(tmpdir(), 'yuanhui-solve-'));
  try {
    const names = mpsNames(program).columns;
    const { start } = options;
    const startText =
      start === undefined
        ? undefined
        : format.startText?.({
            names,
            values: start,
            integer: program.columns.map(({ integer }) => integer),
            objective: pointAt(program, start).objective,
          });
    const files: RunFiles = {
      model: join(folder, 'model.mps'),
      solution: join(folder, 'solution.sol'),
      options: join(folder, 'options.txt'),
      ...(startText === undefined ? {} : { start: join(folder, 'start.mst') }),
    };
    await writeFile(files.model, mpsText(program));
    if (format.optionsText !== undefined) await writeFile(files.options, format.optionsText(options));
    if (files.start !== undefined) await writeFile(files.start, startText ?? '');
    const run = await runCommand(command, format.arguments(files, options), folder, options);
    const solution = await readFile(files.solution, 'utf8').catch(() => undefined);
    return { run, reading: format.read(run.log, solution) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Solution files carry some eight digits: the whole numbers are taken, the rest is solved again for them. */
async function exactPoint(program: Program, values: ReadonlyMap<string, number>): Promise<Point | undefined> {
  const names = mpsNames(program).columns;
  const near = rounded(
    program,
    Float64Array.from(names, (name) => values.get(name) ?? 0),
  );
  const ending = await inWorker('settle', { program, values: near }, {});
  if (ending.ending === 'answered' && ending.answer !== undefined) return ending.answer;
  return isFeasible(program, near) ? pointAt(program, near) : undefined;
}

/** A short end of a log, for the reason of a failure. */
const lastLines = (log: string): string => log.trim().split('\n').slice(-3).join(' / ').slice(0, 400);

async function solveWith(command: string, format: ExternalFormat, program: Program, options: SolveOptions): Promise<Solution> {
  const { run, reading } = await runOnce(command, format, program, options);
  const solver = reading.version === undefined ? format.executable : `${format.executable} ${reading.version}`;
  const said = {
    bound: reading.bound ?? Number.NEGATIVE_INFINITY,
    solver,
    ...(reading.nodes === undefined ? {} : { nodes: reading.nodes }),
  };
  if (run.killedBy !== undefined) return { status: 'no_plan', limit: run.killedBy, bound: Number.NEGATIVE_INFINITY, solver };
  if (reading.verdict === 'infeasible') return { ...said, status: 'infeasible', bound: Number.POSITIVE_INFINITY };
  if (reading.verdict === 'unbounded') return settled(command, format, program, options, solver);
  const point = reading.values === undefined ? undefined : await exactPoint(program, reading.values);
  if (point === undefined) {
    if (reading.limit !== undefined) return { ...said, status: 'no_plan', limit: reading.limit };
    return { ...said, status: 'failed', reason: `exit code ${run.code}: ${lastLines(run.log)}` };
  }
  const answer = { ...said, ...point, bound: Math.min(said.bound, point.objective) };
  options.onProgress?.({ phase: 'solve', incumbent: answer.objective, bound: answer.bound });
  if (isProved(answer.objective, answer.bound, options)) return { status: 'optimal', ...answer };
  return { status: 'limit', limit: reading.limit ?? 'work', ...answer };
}

/** Solvers say `unbounded` of the relaxation: without an objective it shows whether there is any point at all. */
async function settled(
  command: string,
  format: ExternalFormat,
  program: Program,
  options: SolveOptions,
  solver: string,
): Promise<Solution> {
  const { start: _start, onProgress: _onProgress, ...rest } = options;
  const anything: Program = { ...program, objective: { columns: [], coefficients: [], constant: 0 } };
  const found = await solveWith(command, format, anything, rest);
  if ('values' in found) return { status: 'unbounded', bound: Number.NEGATIVE_INFINITY, solver };
  return found.status === 'no_plan' ? { ...found, bound: Number.NEGATIVE_INFINITY } : found;
}

/**
 * A native solver, called through an MPS file in a temporary folder. `name` is one of `externalNames`, found on the PATH,
 * or a path to such an executable. Throws InputError `solver.unknown` or `solver.not_found`.
 */
export function externalSolver(name: string): Solver {
  const format = formatOf(name);
  const command = located(name);
  if (command === undefined) throw new InputError([fault('solver.not_found', {}, { solver: name })]);
  return { name, solve: (program, options) => solveWith(command, format, program, options) };
}
