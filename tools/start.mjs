import { build } from './build.mjs';
import { install } from './install.mjs';
import { node } from './run.mjs';

// npm start: from a fresh clone to the delta's plan and report.
try {
  await install();
  console.log('building …');
  await build();
  const limits = ['--time', '180'];
  const plan = ['dist/cli/main.js', 'plan', 'cases/yangtze-delta', '--out', 'out/yangtze-delta', ...limits];
  const { code } = await node(plan, { show: true });
  process.exitCode = code;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
