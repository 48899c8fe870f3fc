import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

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
