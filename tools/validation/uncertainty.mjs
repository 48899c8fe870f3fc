import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, yuanhui } from './command.mjs';
import { fixed, table, verdict } from './tables.mjs';

const study = 'cases/yangtze-delta';
const risks = [0.1, 0.2, 0.3, 0.4, 0.5];

/** What the study of the delta under uncertainty has to reach. */
const limits = { gap: 0.02, seconds: 900, robust: 0.03, scenarios: 10 };

const sweeping = ['--risk', risks.join(','), '--gap', '0.02', '--time', '120'];
const robustly = ['--gap', '0.03', '--time', '900'];
const simulating = ['--samples', '1000', '--seed', '1'];

/** Runs a command with --json and gives its object; in a folder that is kept, an answer that is there already is not asked for again. */
async function told(folder, name, args) {
  const file = join(folder, `${name}.json`);
  if (!existsSync(file)) {
    const output = await yuanhui([...args, '--out', join(folder, name), '--json']);
    writeFileSync(file, `${output.split('\n').find((line) => line.startsWith('{'))}\n`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

const percent = (share, decimals = 2) => (share === null ? '–' : `${(100 * share).toFixed(decimals)} %`);
const perTonne = ({ cost, captured_mt_per_yr }) => fixed(cost.annual_m / captured_mt_per_yr, 2);

function runCells(name, plan) {
  return [
    ...[
      name,
      fixed(plan.cost.annual_m, 1),
      fixed(plan.bound_annual_m, 1),
      percent(plan.gap.total),
      percent(plan.gap.transport_storage),
    ],
    ...[fixed(plan.captured_mt_per_yr, 2), perTonne(plan), `${plan.counts.sources}, ${plan.counts.sinks}, ${plan.counts.edges}`],
    fixed(plan.length_km, 0),
  ];
}

const runHeads = [
  ...['plan', 'cost, M USD/yr', 'proven bound, M USD/yr', 'gap, total', 'gap, transport + storage', 'captured, Mt/yr', 'USD/t'],
  ...['sources, sinks, pipes', 'length, km'],
];

function sweepPart(sweep) {
  const rows = sweep.runs.flatMap((run) => [
    runCells(`${run.bound}${run.bound === 'upper' ? ', linked' : ''}, p = ${run.risk}`, run),
    ...(run.unlinked === undefined ? [] : [runCells(`upper, p = ${run.risk}`, run.unlinked)]),
  ]);
  const dropped = sweep.runs
    .filter(({ links_dropped }) => links_dropped?.length > 0)
    .map(({ risk, links, links_dropped }) => `p = ${risk}: ${links_dropped.length} of ${links}`);
  return [
    '## Five risk levels',
    `\`npx yuanhui sweep ${study} ${sweeping.join(' ')}\`, ${fixed(sweep.seconds.total, 0)} s.`,
    table(runHeads, [...rows, runCells('central values', sweep.deterministic)]),
    dropped.length === 0
      ? 'Every link held.'
      : `Links that the worst end cannot meet and that were dropped: ${dropped.join('; ')}.`,
    `Built in every one of the ${2 * risks.length} plans: ${sweep.shared.in_all.sources} plants, ${sweep.shared.in_all.sinks} stores, ${sweep.shared.in_all.edges} pipes; in some only: ${sweep.shared.in_some.sources}, ${sweep.shared.in_some.sinks}, ${sweep.shared.in_some.edges}.`,
  ];
}

function robustPart(robust) {
  const unmet = ({ annual_m }) => annual_m.filter((cost) => cost === null).length;
  const amount = (value) => (value === null ? '–' : fixed(value, 1));
  return [
    '## One plan to build',
    `\`npx yuanhui robust ${study} --from SWEEP ${robustly.join(' ')}\`, ${fixed(robust.seconds.total, 0)} s: expected cost over ${robust.scenarios.length} scenarios, the two ends at each risk.`,
    table(
      ['design', 'expected, M USD/yr', 'worst regret, M USD/yr', 'CVaR, M USD/yr', 'scenarios it cannot meet'],
      robust.designs.map((one) => [
        one.design,
        amount(one.expected_m),
        amount(one.worst_regret_m),
        amount(one.cvar_m),
        unmet(one),
      ]),
    ),
    table(
      ['figure', 'value'],
      [
        ['proven bound, M USD/yr', amount(robust.bound_m)],
        ['gap on the expected cost', percent(robust.gap.total)],
        ['gap on its transport + storage', percent(robust.gap.transport_storage)],
        ['price of robustness, M USD/yr', amount(robust.price_of_robustness_m)],
        ['value of the stochastic solution, M USD/yr', amount(robust.value_of_stochastic_solution_m)],
        ['value of perfect foresight, M USD/yr', amount(robust.value_of_perfect_information_m)],
      ],
    ),
  ];
}

function simulationCells(name, { violation, any, cost, levelised_cost, seconds }) {
  const demands = Object.entries(violation).filter(([row]) => row.startsWith('demand('));
  return [
    name,
    demands.map(([, { rate }]) => rate.toFixed(3)).join(', '),
    any.rate.toFixed(3),
    fixed(cost.mean, 0),
    `${fixed(cost.quantiles['5'], 0)}–${fixed(cost.quantiles['95'], 0)}`,
    `${fixed(levelised_cost.quantiles['5'], 1)}–${fixed(levelised_cost.quantiles['95'], 1)}`,
    fixed(seconds.total, 0),
  ];
}

function simulationPart(simulations) {
  const heads = [
    ...['plan', 'demands missed (cement, coal chemicals, coal power, steel)', 'anything missed', 'mean cost, M USD/yr'],
    ...['5–95 %, M USD/yr', '5–95 %, USD/t', 'seconds'],
  ];
  const [{ told: first }] = simulations;
  return [
    '## Sampled futures',
    `\`npx yuanhui simulate PLAN ${simulating.join(' ')}\` with each plan of the sweep (recourse none: planned flows are kept), and with the robust design (recourse flows: flows adapt, capacities hold).`,
    table(
      heads,
      simulations.map(({ name, told: one }) => simulationCells(name, one)),
    ),
    `What drives the spread of ${simulations[0].name}: ${first.drivers
      .slice(0, 5)
      .map(({ key, share }) => `\`${key}\` ${percent(share, 1)}`)
      .join(', ')} (squared rank correlation).`,
  ];
}

/** The delta under uncertainty: bounds at five risks, one robust plan, and every plan simulated. YUANHUI_VALIDATE_KEEP names a folder to go on in. */
export async function render({ scratch }) {
  const folder = process.env.YUANHUI_VALIDATE_KEEP || scratch;
  const swept = join(folder, 'sweep');
  const sweep = await told(folder, 'sweep', ['sweep', study, ...sweeping]);
  const robust = await told(folder, 'robust', ['robust', study, '--from', swept, ...robustly]);
  const simulations = [];
  const plans = readdirSync(swept)
    .filter((name) => name.startsWith('plan-'))
    .sort();
  for (const file of plans) {
    const name = file.replace(/^plan-|\.json$/g, '');
    simulations.push({ name, told: await told(folder, `simulation-${name}`, ['simulate', join(swept, file), ...simulating]) });
  }
  const adapting = ['simulate', join(folder, 'robust/plan-robust.json'), ...simulating, '--recourse', 'flows'];
  simulations.push({ name: 'robust, flows adapt', told: await told(folder, 'simulation-robust', adapting) });
  const gaps = sweep.runs
    .flatMap((run) => [run, ...(run.unlinked === undefined ? [] : [run.unlinked])])
    .map(({ gap }) => gap.total);
  const bounded = gaps.every((gap) => gap !== null && gap <= limits.gap);
  const inTime = sweep.seconds.total <= limits.seconds;
  const proved = robust.scenarios.length >= limits.scenarios && robust.gap.total !== null && robust.gap.total <= limits.robust;
  const { solver } = JSON.parse(readFileSync(join(swept, plans[0]), 'utf8')).made_by;
  const page = [
    '# Yangtze River Delta under uncertainty',
    `By ${solver}; ${machine()}.`,
    `Asked for: every bound proved to ${percent(limits.gap, 0)}: **${verdict(bounded)}**; all of them in ${limits.seconds / 60} minutes: **${verdict(inTime)}**; one plan for at least ${limits.scenarios} scenarios, proved to ${percent(limits.robust, 0)}: **${verdict(proved)}**.`,
    ...sweepPart(sweep),
    ...robustPart(robust),
    ...simulationPart(simulations),
  ];
  return { page, met: bounded && inTime && proved };
}
