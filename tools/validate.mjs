import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.mjs';
import { node, root } from './run.mjs';

// npm run validate: plans the real cases, compares with published figures, and writes docs/validation.
const data = process.argv[2] ?? process.env.YUANHUI_TEST_DATA;
const scratch = mkdtempSync(join(tmpdir(), 'yuanhui-validate-'));
const folder = join(root, 'docs/validation');

/** Runs the command and gives its JSON object; throws on any other code than `expected`. */
async function yuanhui(args, expected = 0) {
  const { code, output } = await node(['dist/cli/main.js', ...args]);
  if (code !== expected) throw new Error(`yuanhui ${args.join(' ')} ended with ${code}:\n${output}`);
  return args.includes('--json') ? JSON.parse(output.split('\n').find((line) => line.startsWith('{'))) : undefined;
}

const percent = (share) => (share === null ? '–' : `${(100 * share).toFixed(3)} %`);

function figures({ status, cost, bound_annual_m, gap, captured_mt_per_yr, counts, length_km, audit, currency }) {
  const rows = [
    ['status', status],
    [`cost, M ${currency}/yr`, cost.annual_m.toFixed(3)],
    [
      `capture, transport, storage, revenue, M ${currency}/yr`,
      ['capture', 'transport', 'storage', 'revenue'].map((part) => cost[`${part}_annual_m`].toFixed(3)).join(', '),
    ],
    [`proven bound, M ${currency}/yr`, bound_annual_m === null ? '–' : bound_annual_m.toFixed(3)],
    ['gap on transport + storage', percent(gap.transport_storage)],
    ['gap on the total', percent(gap.total)],
    ['captured, Mt/yr', captured_mt_per_yr.toFixed(3)],
    ['sources, sinks, pipes', `${counts.sources}, ${counts.sinks}, ${counts.edges}`],
    ['length, km', length_km.toFixed(1)],
    ['audit', audit.ok ? 'passed' : 'failed'],
  ];
  return ['| figure | value |', '|---|---|', ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

async function delta() {
  const options = ['--gap', '0.004', '--time', '600'];
  const plan = await yuanhui(['plan', 'cases/yangtze-delta', '--out', join(scratch, 'delta'), '--json', ...options]);
  return `# Yangtze River Delta\n\n\`npx yuanhui plan cases/yangtze-delta ${options.join(' ')}\`\n\n${figures(plan)}\n`;
}

/** Southeast-US of SimCCS: question, and the interval in which its proven cost must lie, M$/yr. */
const scenarios = [
  { name: 'capScenario', options: ['--target', '50', '--years', '30', '--crf', '0.1'], from: 5140.64, to: 5141.18 },
  { name: 'priceScenario', options: ['--years', '30', '--crf', '0.1'], from: -473.67, to: -473.57 },
];

async function simccs() {
  const parts = [];
  for (const { name, options, from, to } of scenarios) {
    const study = join(scratch, name);
    await yuanhui(['import', 'simccs', join(data, 'simccs/southeast-us', name), ...options, '--out', study]);
    const plan = await yuanhui(['plan', study, '--gap', '1e-4', '--out', `${study}-plan`, '--json']);
    const inside = plan.cost.annual_m >= from && plan.cost.annual_m <= to;
    if (!inside) process.exitCode = 1;
    const commands = `\`npx yuanhui import simccs ${name} ${options.join(' ')} --out case\`, then \`npx yuanhui plan case --gap 1e-4\``;
    parts.push(
      `## ${name}\n\n${commands}\n\nExpected ${from} to ${to} M$/yr: **${inside ? 'met' : 'MISSED'}**.\n\n${figures(plan)}`,
    );
  }
  return `# SimCCS, Southeast US\n\n${parts.join('\n\n')}\n`;
}

/** Writes one page, and says so. */
async function page(name, make) {
  writeFileSync(join(folder, name), await make());
  console.log(`docs/validation/${name}`);
}

try {
  await build();
  mkdirSync(folder, { recursive: true });
  await page('yangtze-delta.md', delta);
  if (data === undefined)
    console.log('docs/validation/simccs.md (skipped: give the folder of the raw data, or YUANHUI_TEST_DATA)');
  else await page('simccs.md', simccs);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
