import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** Has a native HiGHS solve an MPS file, without a start and with nothing of ours around it. */
function byHighs(program, model, answer, limit) {
  const options = `${answer}.options`;
  writeFileSync(options, `mip_rel_gap = ${ratio}\ntime_limit = ${limit}\n`);
  const began = performance.now();
  const { stdout } = spawnSync(program, ['--options_file', options, model], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    cwd: dirname(answer),
  });
  const seconds = (performance.now() - began) / 1000;
  return {
    head: stdout.match(/^\s*Status\s+(.+)$/m)?.[1] ?? 'no status',
    version: stdout.match(/HiGHS (\S+)/)?.[1],
    proved: /^\s*Status\s+Optimal/m.test(stdout),
    incumbent: numberAfter(stdout, /^\s*Primal bound\s+(\S+)/m),
    bound: numberAfter(stdout, /^\s*Dual bound\s+(\S+)/m),
    seconds,
  };
}

/** The independent solver at hand: a native HiGHS that YUANHUI_NATIVE_HIGHS names, or cbc. */
function solverAtHand(limit) {
  const native = process.env.YUANHUI_NATIVE_HIGHS;
  if (native !== undefined && present(native, '--version')) {
    const line = `highs --options_file options case.mps   # mip_rel_gap = ${ratio}, time_limit = ${limit}`;
    return { name: 'HiGHS, built natively,', line, run: (model, answer) => byHighs(native, model, answer, limit) };
  }
  if (!present('cbc', '-quit')) return undefined;
  const line = `cbc case.mps -timeMode elapsed -sec ${limit} -ratio ${ratio} -solve -solution cbc.sol`;
  return { name: 'cbc', line, run: (model, answer) => byCbc(model, answer, limit) };
}

/** What the two solvers say together: the same cost, or intervals that do not exclude each other. */
function judged(name, found, plan, { from, to }) {
  if (found.proved) {
    const met = found.incumbent >= from && found.incumbent <= to;
    return {
      met,
      says: `${name} proved its plan to ${ratio}; its cost has to lie between ${from} and ${to} M$/yr: **${verdict(met)}**.`,
    };
  }
  const apart = found.bound > plan.cost.annual_m + 1e-6 || found.incumbent < plan.bound_annual_m - 1e-6;
  return {
    met: !apart,
    says: `${name} did not end within its time (“${found.head}”). Its bound and its best plan so far ${apart ? 'CONTRADICT' : 'do not contradict'} ours; they prove no more than that.`,
  };
}

/** The cap scenario of SimCCS: our MPS file, solved by a solver that shares nothing with ours. */
export async function render({ limit = 1200, scenario = scenarios.cap, ...places }) {
  const solver = solverAtHand(limit);
  if (solver === undefined) return { skipped: 'needs cbc, or a native HiGHS named by YUANHUI_NATIVE_HIGHS' };
  const { study, command } = await imported(scenario, places);
  const model = join(places.scratch, 'case.mps');
  const plan = await planned([study, '--gap', '1e-4', '--time', '1800', '--out', `${study}-for-mps`, '--mps', model]);
  const found = solver.run(model, join(places.scratch, 'answer'));
  const { met, says } = judged(solver.name, found, plan, scenario);
  const page = [
    '# The same model by an independent solver',
    ['```text', command, 'npx yuanhui plan case --gap 1e-4 --time 1800 --mps case.mps', solver.line, '```'].join('\n'),
    says,
    table(
      ['M$/yr', 'best plan', 'proven bound', 'seconds'],
      [
        ['Yuanhui', fixed(plan.cost.annual_m, 5), fixed(plan.bound_annual_m, 5), fixed(plan.seconds.total, 1)],
        [`${solver.name} ${found.version ?? ''}`, fixed(found.incumbent, 5), fixed(found.bound, 5), fixed(found.seconds, 1)],
      ],
    ),
    `Measured on ${machine()}.`,
  ];
  return { page, met };
}
