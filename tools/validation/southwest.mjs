import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { node, script } from '../run.mjs';
import { machine, planned } from './command.mjs';
import { fixed, seconds, summary, table, verdict } from './tables.mjs';

/** What the plan of the hub has to prove, and in what time. */
const limits = { gap: 0.03, minutes: 10 };

const counted = { capability: 'capture capability', stored: 'stored' };

/** What each stage is asked for, and what it reaches, on its average. */
function targetRows({ targets, stages }) {
  const years = new Map(stages.map((one) => [one.stage, one.years]));
  return targets.map(({ stage, counts, required_mt: asked, captured_mt: reached }) => [
    stage,
    counted[counts],
    fixed(asked / years.get(stage)),
    fixed(reached / years.get(stage)),
    reached >= asked - 1e-6 ? 'MET' : 'MISSED',
  ]);
}

const stageRows = (plan) =>
  plan.stages.map(({ stage, cost, captured_mt_per_yr, stored_mt_per_yr, sources, sinks, edges }) => [
    stage,
    sources.length,
    sinks.length,
    edges.length,
    fixed(captured_mt_per_yr),
    fixed(stored_mt_per_yr),
    fixed(cost.annual_m, 1),
  ]);

/** Holds the report of a plan to the tests of the case's report, and photographs it; how many tests passed, and how many failed. */
async function looked(out) {
  const results = join(out, 'vitest.json');
  const test = 'test/report/stages/southwest.test.ts';
  const env = { YUANHUI_SOUTHWEST: out, YUANHUI_SCREENSHOTS: '1', YUANHUI_REQUIRE: 'browser' };
  const { output } = await node([script('vitest'), 'run', test, '--reporter=json', `--outputFile=${results}`], { env });
  if (!existsSync(results)) throw new Error(output);
  const { numPassedTests: passed, numFailedTests: failed, success, testResults } = JSON.parse(readFileSync(results, 'utf8'));
  for (const { message, assertionResults } of testResults)
    for (const words of [message, ...assertionResults.flatMap((one) => one.failureMessages)]) if (words) console.error(words);
  return { passed, failed, ok: success };
}

/** The Southwest case with perfect foresight, within ten minutes. */
export async function render({ scratch, study = 'cases/southwest', minutes = limits.minutes }) {
  const out = join(scratch, 'southwest');
  const options = ['--planning', 'foresight', '--gap', String(limits.gap), '--time', String(60 * minutes)];
  const said = await planned([study, ...options, '--out', out]);
  const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
  const rows = targetRows(plan);
  const proved = said.gap.total !== null && said.gap.total <= limits.gap;
  const seen = await looked(out);
  const met =
    seen.ok && proved && said.audit.ok && said.seconds.total < 60 * limits.minutes && rows.every((row) => row.at(-1) === 'MET');
  const page = [
    '# Southwest China',
    `\`npx yuanhui plan ${study} ${options.join(' ')}\`, by ${plan.made_by.solver}.`,
    `Asked for: every target of every stage, a proven gap of at most ${100 * limits.gap} % in under ${limits.minutes} minutes, a clean audit, and a report without faults: **${verdict(met)}**.`,
    `Its report, in both languages, on a page, a phone and A4 paper, with every stage on its map: ${seen.passed} tests passed, ${seen.failed} failed. Photographs: \`docs/screenshots/southwest-*\`.`,
    table(['stage', 'what counts', 'asked, Mt/yr', 'reached, Mt/yr', ''], rows),
    summary(said),
    seconds(said.seconds, machine()),
    '## By stage',
    table(['stage', 'plants', 'sinks', 'pipes', 'captured, Mt/yr', 'stored, Mt/yr', 'M USD/yr'], stageRows(plan)),
  ];
  return { page, met };
}
