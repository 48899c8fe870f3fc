import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, longest first: begun last, one of them would be worked on alone at the end. */
const longest = [
  'test/docs/commands.test.ts',
  'test/report/study/browser.test.ts',
  'test/properties/plans.test.ts',
  'test/report/browser.test.ts',
  'test/report/stages/southwest.test.ts',
  'test/report/stages/browser.test.ts',
  'test/network/reduce/optimum.test.ts',
  'test/cli/plan.test.ts',
  'test/cli/sweep.test.ts',
];

/** The longest files first, then in the order of every run: that of the names. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.findIndex((name) => moduleId.endsWith(name));
      return at < 0 ? longest.length : at;
    };
    return files.toSorted((a, b) => place(a) - place(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
    // No test changes a module of another file, so the files of a worker share what was loaded: a second of work saved a file.
    isolate: false,
    sequence: { sequencer: LongestFirst },
  },
});
