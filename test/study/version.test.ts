import { expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { version } from '../../src/study/version.ts';

it('the version that plans record is that of the package', () => {
  expect(version).toBe(packageJson.version);
});
