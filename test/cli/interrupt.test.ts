import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { removeFolders, temporaryFolder, yuanhui } from './command-line.ts';
import { gridCase } from './grid-case.ts';

let cwd = '';
beforeAll(() => {
  cwd = temporaryFolder();
  writeFileSync(join(cwd, 'grid.json'), JSON.stringify(gridCase));
});
afterAll(removeFolders);

const plan = ['plan', 'grid.json', '--gap', '0', '--json'];

it('Ctrl-C once keeps the best plan so far', async () => {
  let sent = false;
  const { code, stdout, stderr } = await yuanhui([...plan, '--out', 'kept'], {
    cwd,
    onStderr: (text, kill) => {
      if (sent || !/solving.*best/.test(text)) return;
      sent = true;
      kill('SIGINT');
    },
  });
  expect(stderr).toContain('Stopping');
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'limit', limit: 'user', audit: { ok: true } });
  expect(existsSync(join(cwd, 'kept/report.html'))).toBe(true);
});

it('Ctrl-C twice quits with 130 and writes nothing', async () => {
  let sent = 0;
  const { code, stdout } = await yuanhui([...plan, '--out', 'never'], {
    cwd,
    onStderr: (text, kill) => {
      if (sent === 0 && text.includes('model')) kill('SIGINT');
      if (sent === 0 && text.includes('model')) sent = 1;
      if (sent === 1 && text.includes('Stopping')) {
        sent = 2;
        kill('SIGINT');
      }
    },
  });
  expect([sent, code, stdout]).toEqual([2, 130, '']);
  expect(existsSync(join(cwd, 'never'))).toBe(false);
});

it('Ctrl-C before there is a plan: 130, status stopped, nothing written', async () => {
  let sent = false;
  const { code, stdout } = await yuanhui([...plan, '--out', 'early'], {
    cwd,
    onStderr: (text, kill) => {
      if (!sent && text.includes('reading')) kill('SIGINT');
      sent ||= text.includes('reading');
    },
  });
  expect(code).toBe(130);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'stopped', issues: [{ code: 'plan.none_within_user' }] });
  expect(existsSync(join(cwd, 'early'))).toBe(false);
});

it('a time limit keeps the best plan and says so', async () => {
  const { code, stdout } = await yuanhui([...plan, '--out', 'timed', '--time', '4'], { cwd });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ status: 'limit', limit: 'time' });
});
