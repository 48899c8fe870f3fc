import type { Command } from 'commander';
import { afterAll, describe, expect, it } from 'vitest';
import { program } from '../../src/cli/program.ts';
import { sessionOf } from '../../src/cli/session.ts';
import { version } from '../../src/study/version.ts';
import { removeFolders, temporaryFolder, yuanhui, yuanhuiHere } from './command-line.ts';

afterAll(removeFolders);

const names = [
  [],
  ['init'],
  ['check'],
  ['network'],
  ['plan'],
  ['bounds'],
  ['sweep'],
  ['robust'],
  ['simulate'],
  ['alternatives'],
  ['hub'],
  ['compare'],
  ['pins'],
  ['report'],
  ['import'],
  ['import', 'simccs'],
  ['schema'],
];

describe('help', () => {
  it('knows every command', () => {
    const { command } = program(sessionOf([], {}));
    const all = command.commands.flatMap((member) => [
      [member.name()],
      ...member.commands.map((inner) => [member.name(), inner.name()]),
    ]);
    expect([[], ...all]).toEqual(names);
  });

  it.each(names.map((words) => [words.join(' '), words] as const))('yuanhui %s --help speaks both languages', (_title, words) => {
    const pageIn = (language: string) => {
      const { command } = program(sessionOf(['--lang', language], {}));
      const found = words.reduce<Command | undefined>(
        (at, word) => at?.commands.find((member) => member.name() === word),
        command,
      );
      return found?.helpInformation() ?? '';
    };
    expect(pageIn('en')).toMatch(/^Usage: yuanhui/);
    expect(pageIn('en')).not.toMatch(/\p{Script=Han}|\{\{/u);
    expect(pageIn('zh')).toMatch(/^用法： yuanhui/);
    const entries = pageIn('zh')
      .split('\n')
      .filter((text) => /^ {2}\S/.test(text));
    for (const line of entries) expect(line).toMatch(/\p{Script=Han}/u);
  });

  it('comes without arguments, and in the locale’s language', async () => {
    expect((await yuanhuiHere([])).stdout).toMatch(/^Usage/);
    expect((await yuanhui([], { env: { LANG: 'zh_CN.UTF-8' } })).stdout).toMatch(/^用法/);
    expect((await yuanhuiHere([], { env: { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_GB.UTF-8' } })).stdout).toMatch(/^Usage/);
  });

  it('is shown, with code 2, where a command is missing', async () => {
    const { code, stdout, stderr } = await yuanhui(['import']);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Usage: yuanhui import[\s\S]*simccs/);
  });

  it('tells the version', async () => {
    expect((await yuanhui(['--version'])).stdout).toBe(`${version}\n`);
  });
});

describe('init and schema', () => {
  it('make what check accepts, in a folder that was absent or empty', async () => {
    const cwd = temporaryFolder();
    for (const name of ['blank', 'yangtze-delta', 'southwest']) {
      expect((await yuanhui(['init', name, '--case', name], { cwd })).code).toBe(0);
      const { code, stdout } = await yuanhuiHere(['check', name, '--json'], { cwd });
      expect([name, code, JSON.parse(stdout).status]).toEqual([name, 0, 'sound']);
    }
    const again = await yuanhuiHere(['init', 'blank'], { cwd });
    expect([again.code, again.stderr]).toEqual([2, expect.stringContaining('blank is not empty')]);
    expect((await yuanhuiHere(['schema', '--out', 'schema'], { cwd })).stdout).toContain('case.schema.json');
  });
});
