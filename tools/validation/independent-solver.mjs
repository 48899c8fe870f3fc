import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, planned, present } from './command.mjs';
import { imported, scenarios } from './simccs.mjs';
import { fixed, table, verdict } from './tables.mjs';

const ratio = 1e-4;

const numberAfter = (text, pattern) => {
  const found = text.match(pattern)?.[1];
  return found === undefined ? undefined : Number(found);
};

/** Has cbc solve an MPS file, without a start and with nothing of ours around it. */
function byCbc(model, answer, limit) {
  const args = [model, '-timeMode', 'elapsed', '-sec', String(limit), '-ratio', String(ratio), '-solve', '-solution', answer];
  const began = performance.now();
  const { stdout } = spawnSync('cbc', args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const seconds = (performance.now() - began) / 1000;
  const [head = ''] = readFileSync(answer, 'utf8').split('\n');
  const incumbent = head.includes('no integer solution') ? undefined : numberAfter(head, /objective value\s+(\S+)/);
  const proved = head.startsWith('Optimal');
  const bound = numberAfter(stdout, /^Lower bound:\s+(\S+)/m) ?? (proved ? incumbent * (1 - ratio) : undefined);
  return { head: head.trim(), version: stdout.match(/^Version:\s*(\S+)/m)?.[1], proved, incumbent, bound, seconds };
}

/** What the two solvers say together: the same cost, or intervals that do not exclude each other. */
function judged(found, plan, { from, to }) {
  if (found.proved) {
    const met = found.incumbent >= from && found.incumbent <= to;
    return {
      met,
      says: `cbc proved its plan to ${ratio}; its cost has to lie between ${from} and ${to} M$/yr: **${verdict(met)}**.`,
    };
  }
  const apart = found.bound > plan.cost.annual_m + 1e-6 || found.incumbent < plan.bound_annual_m - 1e-6;
  return {
    met: !apart,
    says: `cbc did not end within its time (“${found.head}”). Its bound and its best plan so far ${apart ? 'CONTRADICT' : 'do not contradict'} ours; they prove no more than that.`,
  };
}

/** The cap scenario of SimCCS: our MPS file, solved by a solver that shares nothing with ours. */
export async function render({ limit = 1200, scenario = scenarios.cap, ...places }) {
  if (!present('cbc', '-quit')) return { skipped: 'needs cbc' };
  const { study, command } = await imported(scenario, places);
  const model = join(places.scratch, 'case.mps');
  const plan = await planned([study, '--gap', '1e-4', '--time', '1800', '--out', `${study}-for-mps`, '--mps', model]);
  const found = byCbc(model, join(places.scratch, 'cbc.sol'), limit);
  const { met, says } = judged(found, plan, scenario);
  const page = [
    '# The same model by an independent solver',
    [
      '```text',
      command,
      'npx yuanhui plan case --gap 1e-4 --time 1800 --mps case.mps',
      `cbc case.mps -timeMode elapsed -sec ${limit} -ratio ${ratio} -solve -solution cbc.sol`,
      '```',
    ].join('\n'),
    says,
    table(
      ['M$/yr', 'best plan', 'proven bound', 'seconds'],
      [
        ['Yuanhui', fixed(plan.cost.annual_m, 5), fixed(plan.bound_annual_m, 5), fixed(plan.seconds.total, 1)],
        [`cbc ${found.version ?? ''}`, fixed(found.incumbent, 5), fixed(found.bound, 5), fixed(found.seconds, 1)],
      ],
    ),
    `Measured on ${machine()}.`,
  ];
  return { page, met };
}
