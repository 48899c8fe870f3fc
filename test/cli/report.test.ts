import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { removeFolders, temporaryFolder, yuanhui } from './command-line.ts';

afterAll(removeFolders);

const root = temporaryFolder();
const at = (name: string) => join(root, name);
const page = (folder: string) => readFileSync(join(folder, 'report.html'), 'utf8');

const runs: readonly (readonly [name: string, ...args: readonly string[]])[] = [
  ['plan', 'plan', 'test/cases/toy'],
  ['bounds', 'bounds', 'test/cases/toy'],
  ['sweep', 'sweep', 'test/cases/toy', '--risk', '0.1,0.3'],
  ['robust', 'robust', 'test/cases/toy'],
  ['simulate', 'simulate', at('plan'), '--samples', '20'],
  ['alternatives', 'alternatives', 'test/cases/toy', '--count', '1'],
  ['hub', 'hub', 'test/cases/clusters'],
  ['pins', 'pins', 'test/cases/pinned'],
];

describe('the report written again', () => {
  for (const [name, ...args] of runs) {
    it(`${name}: is the same to the byte, beside the output or elsewhere`, async () => {
      const made = await yuanhui([...args, '--out', at(name)]);
      expect(made.code, made.stderr).toBe(0);
      const first = page(at(name));
      rmSync(join(at(name), 'report.html'));
      const again = await yuanhui(['report', at(name)]);
      expect(again.code, again.stderr).toBe(0);
      expect(page(at(name)) === first).toBe(true);
      const file = join(at(name), existsSync(join(at(name), 'plan.json')) ? 'plan.json' : 'study.json');
      expect((await yuanhui(['report', file, '--out', join(at(`${name}-elsewhere`), 'report.html')])).code).toBe(0);
      expect(page(at(`${name}-elsewhere`)) === first).toBe(true);
    });
  }

  it('is refused for a folder that holds neither, for another format, and for another case', async () => {
    const refused = async (folder: string) => {
      const { code, stderr } = await yuanhui(['report', folder]);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('test/cases/toy')).toContain('holds no plan.json and no study.json');
    cpSync(at('pins'), at('foreign'), { recursive: true });
    writeFileSync(join(at('foreign'), 'study.json'), '{"format":"yuanhui-study/0"}');
    expect(await refused(at('foreign'))).toContain('is no study of this version');
    cpSync(at('pins'), at('mixed'), { recursive: true });
    cpSync(join(at('hub'), 'study.json'), join(at('mixed'), 'study.json'));
    expect(await refused(at('mixed'))).toContain('was made from another case than the case.json beside it');
  });
});
