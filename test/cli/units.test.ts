import { expect, it } from 'vitest';
import type { Progress } from '../../src/base/progress.ts';
import { issuePlaceText } from '../../src/cli/faults.ts';
import { watch } from '../../src/cli/progress.ts';
import { languageOf, sessionOf } from '../../src/cli/session.ts';

it('takes the language from --lang, then the locale, then English', () => {
  expect(languageOf(['plan', '--lang', 'zh'], {})).toBe('zh');
  expect(languageOf(['--lang=zh'], { LANG: 'en_US.UTF-8' })).toBe('zh');
  expect(languageOf(['--lang', 'en'], { LC_ALL: 'zh_CN.UTF-8' })).toBe('en');
  expect(languageOf([], { LC_ALL: 'C', LANG: 'zh_CN.UTF-8' })).toBe('en');
  expect(languageOf([], { LC_ALL: '', LANG: 'zh_TW.UTF-8' })).toBe('zh');
  expect(languageOf([], {})).toBe('en');
});

it('writes a place as file:line:column, else with its path', () => {
  expect(issuePlaceText({ file: 'sinks.csv', line: 4, column: 'capacity_mt', path: 'sinks.2.capacity_mt' })).toBe(
    'sinks.csv:4:capacity_mt',
  );
  expect(issuePlaceText({ file: 'case.yaml', line: 9, path: 'network.kind' })).toBe('case.yaml:9 network.kind');
  expect(issuePlaceText({ path: '--gap' })).toBe('--gap');
  expect(issuePlaceText({})).toBe('');
});

/** What a watch writes to a terminal, or to a file. */
function written(isTTY: boolean, reports: readonly Progress[]): string {
  let text = '';
  const write = (part: string) => {
    text += part;
    return true;
  };
  const stream = { isTTY, write } as unknown as NodeJS.WriteStream;
  const progress = watch(sessionOf([], {}), stream, 0.001);
  for (const report of reports) progress.onProgress(report);
  progress.done();
  return text;
}

const solving = { phase: 'solve', incumbent: 4321.04, bound: 4300, gap: 0.1 } as const;

it('shows a bar on a terminal, a third full at a gap of 10 % on the way to 0.1 %, and clears it', () => {
  const text = written(true, [solving]);
  expect(text).toContain('[#######-------------] solving  best 4 321  bound 4 300  gap 10.00 %  0 s');
  expect(text.endsWith('\r\u001b[2K')).toBe(true);
});

it('writes plain lines elsewhere: one a phase, and no escape codes', () => {
  const text = written(false, [{ phase: 'read' }, { phase: 'network' }, solving, solving, solving]);
  expect(text).toBe('reading  0 s\nnetwork  0 s\nsolving  best 4 321  bound 4 300  gap 10.00 %  0 s\n');
});
