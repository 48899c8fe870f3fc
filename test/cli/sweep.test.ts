import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { removeFolders, temporaryFolder, yuanhui } from './command-line.ts';

afterAll(removeFolders);

const asked = ['sweep', 'test/cases/toy', '--risk', '0.1,0.2,0.3,0.4,0.5'];

/** Every file of an output folder but the kept scenarios, by name. */
const tables = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder)
      .filter((name) => name !== 'scenarios')
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );

it('goes on where it was killed, repeats nothing that was done, and ends byte for byte as undisturbed', async () => {
  const [killed, whole] = [join(temporaryFolder(), 'killed'), join(temporaryFolder(), 'whole')];
  const first = await yuanhui([...asked, '--out', killed], {
    onStderr: (stderr, kill) => {
      if (/^[67] of 18 done/m.test(stderr)) kill('SIGKILL');
    },
  });
  expect(first.code).toBeNull();
  const scenarios = join(killed, 'scenarios');
  const done = readdirSync(scenarios).filter((name) => name.endsWith('.json'));
  expect(done.length).toBeGreaterThanOrEqual(6);
  expect(done.length).toBeLessThan(18);
  expect(readdirSync(killed)).toEqual(['scenarios']);
  const written = new Map(done.map((name) => [name, statSync(join(scenarios, name)).mtimeMs]));

  const second = await yuanhui([...asked, '--out', killed, '--json']);
  expect(second.code, second.stderr).toBe(0);
  expect(second.stderr).toContain(`${done.length} kept from before`);
  for (const [name, time] of written) expect(statSync(join(scenarios, name)).mtimeMs, name).toBe(time);

  const undisturbed = await yuanhui([...asked, '--out', whole, '--json']);
  expect(undisturbed.code, undisturbed.stderr).toBe(0);
  expect(tables(killed)).toEqual(tables(whole));
  const said = ({ stdout }: { stdout: string }) => {
    const { seconds: _seconds, out: _out, ...rest } = JSON.parse(stdout) as Record<string, unknown>;
    return rest;
  };
  expect(said(second)).toEqual(said(undisturbed));
});

it('prints runs in the shape of plans, with risk, level and bound', async () => {
  const { code, stdout } = await yuanhui([
    'sweep',
    'test/cases/toy',
    '--risk',
    '0.1,0.3',
    '--out',
    join(temporaryFolder(), 'out'),
    '--json',
  ]);
  expect(code).toBe(0);
  const { runs, deterministic } = JSON.parse(stdout) as {
    runs: Record<string, unknown>[];
    deterministic: { cost: { annual_m: number } };
  };
  expect(runs.map(({ risk, credibility, bound, status }) => [risk, credibility, bound, status])).toEqual([
    [0.1, 0.8, 'lower', 'optimal'],
    [0.1, 0.8, 'upper', 'optimal'],
    [0.3, 0.8, 'lower', 'optimal'],
    [0.3, 0.8, 'upper', 'optimal'],
  ]);
  expect(runs[0]).toMatchObject({ cost: { annual_m: expect.closeTo(190.441147, 5) }, stages: [{ stage: '2030–2050' }] });
  expect(deterministic.cost.annual_m).toBeCloseTo(197.52, 2);
});
