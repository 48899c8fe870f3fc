import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { run } from '../../src/cli/run.ts';
import { sessionOf } from '../../src/cli/session.ts';

/** The built command. */
export const main = resolve(import.meta.dirname, '../../dist/cli/main.js');

export interface Answer {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface How {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Sees standard error grow, and may send signals. */
  readonly onStderr?: (stderr: string, kill: (signal: NodeJS.Signals) => void) => void;
}

/** Runs the built command as a user would, in an English locale unless told otherwise. */
export function yuanhui(args: readonly string[], { cwd, env = { LC_ALL: 'C.UTF-8' }, onStderr }: How = {}): Promise<Answer> {
  const { LC_ALL: _all, LC_MESSAGES: _messages, LANG: _lang, ...inherited } = process.env;
  return new Promise((finish, fail) => {
    const child = spawn(process.execPath, [main, ...args], {
      cwd,
      env: { ...inherited, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const answer = { stdout: '', stderr: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      answer.stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      answer.stderr += text;
      onStderr?.(answer.stderr, (signal) => child.kill(signal));
    });
    child.on('error', fail);
    child.on('close', (code) => finish({ code, ...answer }));
  });
}

/** What a stream of this process is given while `work` runs, in place of being shown. */
async function caught<T>(stream: NodeJS.WriteStream, keep: (text: string) => void, work: () => Promise<T>): Promise<T> {
  const { write } = stream;
  stream.write = (text: string | Uint8Array) => {
    keep(String(text));
    return true;
  };
  try {
    return await work();
  } finally {
    stream.write = write;
  }
}

/** Runs the same command line in this process, which spares its start: for what needs no signals and no exit code of a process. */
export async function yuanhuiHere(
  args: readonly string[],
  { cwd = process.cwd(), env = { LC_ALL: 'C.UTF-8' } }: Omit<How, 'onStderr'> = {},
): Promise<Answer> {
  const answer = { stdout: '', stderr: '' };
  const here = process.cwd();
  process.chdir(cwd);
  try {
    const code = await caught(
      process.stdout,
      (text) => {
        answer.stdout += text;
      },
      () =>
        caught(
          process.stderr,
          (text) => {
            answer.stderr += text;
          },
          () => run(args, sessionOf(args, env)),
        ),
    );
    return { code, ...answer };
  } finally {
    process.chdir(here);
  }
}

const made: string[] = [];

/** A new empty folder; `removeFolders` takes all of them away. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-cli-'));
  made.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
