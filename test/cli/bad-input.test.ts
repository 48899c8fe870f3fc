import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { type Session, sessionOf } from '../../src/cli/session.ts';
import { issueCodes } from '../../src/text/issues/index.ts';
import { say } from '../../src/text/language.ts';
import { removeFolders, temporaryFolder, yuanhui, yuanhuiHere } from './command-line.ts';

let cwd = '';
beforeAll(async () => {
  cwd = temporaryFolder();
  await yuanhuiHere(['init', 'case'], { cwd });
  const table = join(cwd, 'case/sources.csv');
  const lines = readFileSync(table, 'utf8').split('\n');
  const column = (lines[0] ?? '').split(',').indexOf('emissions_mt_per_yr');
  const broken = lines.map((line, at) => (at === 1 || at === 2 ? replaced(line, column, at === 1 ? 'many' : '-3') : line));
  writeFileSync(table, broken.join('\n'));
});
afterAll(removeFolders);

/** Runs a command line here, in a session that keeps what it says. */
async function inProcess(args: readonly string[], language: 'en' | 'zh') {
  const said = { printed: '', told: '' };
  const session: Session = {
    ...sessionOf([...args, '--lang', language], {}),
    language,
    say: (wording, values) => say(wording, language, values),
    print: (line) => {
      said.printed += `${line}\n`;
    },
    tell: (line) => {
      said.told += `${line}\n`;
    },
  };
  return { answer: await run(args, session), ...said };
}

const replaced = (line: string, column: number, cell: string) =>
  line
    .split(',')
    .map((old, at) => (at === column ? cell : old))
    .join(',');

describe.each(['check', 'plan'])('%s of a case with faults', (command) => {
  it('lists every one with file, line, column and remedy, and writes nothing', async () => {
    const before = readdirSync(cwd);
    const { code, stdout, stderr } = await yuanhui([command, 'case'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^sources\.csv:2:emissions_mt_per_yr: .*many/m);
    expect(stderr).toMatch(/^sources\.csv:3:emissions_mt_per_yr: .*-3/m);
    expect(stderr.match(/^ {4}to mend: .+/gm)).toHaveLength(2);
    expect(stderr).toContain('Faults: 2');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(readdirSync(cwd)).toEqual(before);
  });

  it('prints one object with --json, worded in the reader’s language', async () => {
    const { code, stdout } = await yuanhuiHere([command, 'case', '--json'], { cwd, env: { LANG: 'zh_CN.UTF-8' } });
    expect(code).toBe(2);
    const { status, issues } = JSON.parse(stdout);
    expect(status).toBe('bad_input');
    expect(issues.map(({ at }: { at: unknown }) => at)).toMatchObject([
      { file: 'sources.csv', line: 2, column: 'emissions_mt_per_yr' },
      { file: 'sources.csv', line: 3, column: 'emissions_mt_per_yr' },
    ]);
    for (const { wrong, mend } of issues) expect(`${wrong}${mend}`).toMatch(/\p{Script=Han}/u);
  });
});

describe('a mistaken command line', () => {
  const mistakes: readonly [args: string[], code: string, english: RegExp, chinese: RegExp][] = [
    [['plan', 'x', '--gap', 'abc'], 'cli.option_value', /--gap is 'abc'[\s\S]*fraction from 0 to 1/, /--gap 的值为“abc”/],
    [['plan', 'x', '--gap', '2'], 'cli.option_value', /--gap is '2'/, /0 到 1/],
    [['plan', 'x', '--gap', ''], 'cli.option_value', /--gap is ''/, /--gap/],
    [['plan', 'x', '--time=-5'], 'cli.option_value', /--time is '-5'[\s\S]*above 0/, /大于 0/],
    [['plan', 'x', '--time', 'Infinity'], 'cli.option_value', /Infinity/, /大于 0/],
    [['plan', 'x', '--seed', '1.5'], 'cli.option_value', /whole number/, /整数/],
    [['plan', 'x', '--price', '1,5'], 'cli.option_value', /'1,5'/, /不小于 0/],
    [['plan', 'x', '--format', 'csv,dwg'], 'cli.option_choice', /choose from csv, geojson/, /可选：csv/],
    [['plan', 'x', '--lang', 'fr'], 'cli.option_choice', /zh, en/, /zh, en/],
    [['plan', 'x', '--targt', '5'], 'cli.unknown_option', /--targt[\s\S]*did you mean --target/, /是否指 --target/],
    [['plann', 'x'], 'cli.unknown_command', /'plann'[\s\S]*did you mean plan/, /没有命令“plann”/],
    [['plan'], 'cli.missing_argument', /case is missing[\s\S]*yuanhui plan --help/, /缺少参数 case/],
    [['check', 'a', 'b'], 'cli.excess_argument', /2 in place of 1/, /参数过多/],
    [['plan', 'x', '--gap'], 'cli.missing_value', /--gap has no value/, /--gap 缺少值/],
    [
      ['import', 'simccs', 'x'],
      'cli.missing_option',
      /--out.* is required[\s\S]*yuanhui import simccs --help/,
      /必需的选项 --out/,
    ],
    [['plan', 'x', '--target', '1', '--price', '2'], 'cli.both_options', /--target and --price/, /不能同时使用/],
    [['init', 'here', '--case', 'moon'], 'cli.option_choice', /blank, yangtze-delta/, /yangtze-delta/],
    [['report', 'nowhere'], 'cli.output_missing', /holds no plan\.json and no study\.json/, /没有 plan\.json 或 study\.json/],
    [['plan', 'x', '--solver', 'no-such-solver'], 'solver.unknown', /no-such-solver/, /no-such-solver/],
    [['plan', 'nowhere'], 'io.no_such_case', /nothing at nowhere/, /nowhere/],
  ];

  it.each(mistakes)('%j is %s', async (args, code, english, chinese) => {
    for (const [language, wording] of [
      ['en', english],
      ['zh', chinese],
    ] as const) {
      const { answer, printed, told } = await inProcess(args, language);
      expect([answer, printed]).toEqual([2, '']);
      expect(told).toMatch(wording);
    }
    expect(issueCodes).toContain(code);
  });

  it('is one object with --json', async () => {
    const { answer, printed } = await inProcess(['plan', 'x', '--gap', 'a', '--time', 'b', '--seed', 'c', '--json'], 'en');
    expect(answer).toBe(2);
    const { status, issues } = JSON.parse(printed);
    expect(status).toBe('bad_input');
    expect(issues.map(({ code, at }: { code: string; at: unknown }) => [code, at])).toEqual([
      ['cli.option_value', { path: '--gap' }],
      ['cli.option_value', { path: '--time' }],
      ['cli.option_value', { path: '--seed' }],
    ]);
  });

  it('is told before a folder is made', () => {
    expect(existsSync(join(cwd, 'here'))).toBe(false);
  });
});
