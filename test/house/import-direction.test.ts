import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const project = resolve(import.meta.dirname, '../..');

/** A small project that breaks every rule of the rooms once, and keeps some on purpose. */
const planted: Record<string, string> = {
  'src/base/issue.ts': "import { fault } from '../case/case.ts';\nexport const issue = fault;\n",
  'src/base/kind.ts': "import type { ZodType } from 'zod';\nexport type Kind = ZodType;\n",
  'src/base/schema.ts': "import { z } from 'zod';\nexport const schema = z.string();\n",
  'src/case/case.ts':
    "import { z } from 'zod';\nexport const fault = z.number();\nexport interface Case { readonly id: string }\n",
  'src/milp/program.ts': "import type { Case } from '../case/case.ts';\nexport type Program = Case;\n",
  'src/milp/written.ts': "import { writeFileSync } from 'node:fs';\nexport const write = writeFileSync;\n",
  'src/milp/typed.ts': "import type { Stats } from 'node:fs';\nexport type Typed = Stats;\n",
  'src/milp/worker.node.ts': "import { Worker } from 'node:worker_threads';\nexport const worker = Worker;\n",
  'src/milp/checked.ts': "import { z } from 'zod';\nexport const checked = z.number();\n",
  'src/model/build.ts': 'export const build = 1;\nexport type Model = number;\n',
  'src/plan/plan.ts': "import type { Model } from '../model/build.ts';\nexport type Plan = Model;\n",
  'src/plan/make.ts': "import { build } from '../model/build.ts';\nexport const make = build;\n",
  'src/plan/audit.ts': "import type { Model } from '../model/build.ts';\nexport type Audit = Model;\n",
  'src/solve/round.ts': "import type { Trip } from './trip.ts';\nexport type Round = Trip[];\n",
  'src/solve/trip.ts': "import type { Round } from './round.ts';\nexport type Trip = Round[];\n",
  'src/cli/main.ts': "import '../server/start.ts';\nimport '../plan/plan.ts';\nimport 'node:fs';\n",
  'src/server/start.ts': 'export const start = 1;\n',
  'src/browser.ts': "export { worker } from './milp/worker.node.ts';\n",
  'src/index.ts': "export * from './cli/main.ts';\nexport * from './helpers/thing.ts';\n",
  'src/helpers/thing.ts': "export { start } from '../server/start.ts';\n",
  'src/geo/fixture.ts': "export { here } from '../../test/here.ts';\n",
  'src/geo/lost.ts': "export { gone } from './gone.ts';\n",
  'src/geo/tested.ts': "export { it } from 'vitest';\n",
  'test/here.ts': 'export const here = 1;\n',
};

let folder = '';
let output = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'yuanhui-rooms-'));
  for (const [path, text] of Object.entries(planted)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ type: 'module', dependencies: { zod: '*' }, devDependencies: { vitest: '*' } }),
  );
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'));
  const cruise = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = join(project, '.dependency-cruiser.cjs');
  const run = spawnSync(process.execPath, [cruise, 'src', '--config', config, '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  output = run.stdout;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

it('catches every planted breach of the rooms, and nothing else', () => {
  const { violations } = (JSON.parse(output) as { summary: { violations: Violation[] } }).summary;
  const caught = [...new Set(violations.map(({ from, rule }) => `${rule.name}: ${from}`))].sort();
  expect(caught).toEqual(
    [
      'audit-alone: src/plan/audit.ts',
      'base-imports: src/base/issue.ts',
      'browser-is-clean: src/browser.ts',
      'cli-imports: src/cli/main.ts',
      'milp-imports: src/milp/program.ts',
      'no-cycles: src/solve/round.ts',
      'no-dev-packages: src/geo/tested.ts',
      'no-faces-in-library: src/index.ts',
      'node-imports: src/milp/typed.ts',
      'node-imports: src/milp/written.ts',
      'plan-imports-types: src/plan/make.ts',
      'resolvable: src/geo/lost.ts',
      'rooms: src/helpers/thing.ts',
      'rooms-only: src/index.ts',
      'src-alone: src/geo/fixture.ts',
      'zod-at-the-edges: src/milp/checked.ts',
      'zod-types-in-base: src/base/schema.ts',
    ].sort(),
  );
});
