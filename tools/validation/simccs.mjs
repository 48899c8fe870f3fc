import { join } from 'node:path';
import { machine, planned, yuanhui } from './command.mjs';
import { fixed, seconds, summary, table, verdict } from './tables.mjs';

/** The public scenarios: what is asked, what CPLEX found (tolerance 1e-4), and where the proven optimum must lie, M$/yr. */
export const scenarios = {
  cap: {
    folder: 'capScenario',
    options: ['--target', '50', '--years', '30', '--crf', '0.1'],
    cplex: { total: 5140.68646722, capture: 4669.03817, transport: 275.26120722, storage: 196.38709 },
    from: 5140.64,
    to: 5141.18,
  },
  price: {
    folder: 'priceScenario',
    options: ['--years', '30', '--crf', '0.1'],
    cplex: { total: -473.62566802, capture: 2994.15633, transport: 195.40841198, storage: -3663.19041 },
    from: -473.67,
    to: -473.57,
  },
};

/** Imports a scenario and gives the folder of its case, and the command that did it. */
export async function imported({ folder, options }, { data, scratch }) {
  const study = join(scratch, folder);
  await yuanhui(['import', 'simccs', join(data, 'simccs/southeast-us', folder), ...options, '--out', study]);
  return { study, command: `npx yuanhui import simccs ${folder} ${options.join(' ')} --out case` };
}

const planOptions = ['--gap', '1e-4', '--time', '1800'];

async function part(title, scenario, places) {
  const { study, command } = await imported(scenario, places);
  const plan = await planned([study, ...planOptions, '--out', `${study}-plan`]);
  const { cost } = plan;
  const ours = {
    total: cost.annual_m,
    capture: cost.capture_annual_m,
    transport: cost.transport_annual_m,
    storage: cost.storage_annual_m - cost.revenue_annual_m,
  };
  const met = ours.total >= scenario.from && ours.total <= scenario.to && plan.audit.ok;
  const lines = [
    `## ${title}`,
    `\`${command}\`, then \`npx yuanhui plan case ${planOptions.join(' ')}\``,
    `The cost has to lie between ${scenario.from} and ${scenario.to} M$/yr: **${verdict(met)}**.`,
    table(
      ['M$/yr', 'Yuanhui', 'CPLEX, published with SimCCS', 'difference'],
      Object.entries(scenario.cplex).map(([key, value]) => [
        key === 'storage' ? 'storage, less income' : key,
        fixed(ours[key], 5),
        fixed(value, 5),
        fixed(ours[key] - value, 5),
      ]),
    ),
    summary(plan),
    seconds(plan.seconds, machine()),
  ];
  return { lines, met };
}

/** Both scenarios, beside the figures that SimCCS publishes. CPLEX stopped at its tolerance of 1e-4, so a cheaper plan is no error. */
export async function render(places) {
  const cap = await part('50 Mt a year', scenarios.cap, places);
  const price = await part('Every tonne stored earns 100 $', scenarios.price, places);
  const page = [
    '# SimCCS, Southeast US',
    'The scenarios that come with [SimCCS](https://github.com/simccs/SimCCS), read from its own files. Its published plans are by CPLEX, which stopped at its relative tolerance of 1e-4: a plan that is cheaper by less than that is no contradiction.',
    ...cap.lines,
    ...price.lines,
  ];
  return { page, met: cap.met && price.met };
}
