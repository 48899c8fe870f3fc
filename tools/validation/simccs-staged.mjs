import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseTable } from 'csv-parse/sync';
import { parse, stringify } from 'yaml';
import { machine, planned } from './command.mjs';
import { imported, scenarios } from './simccs.mjs';
import { fixed, seconds, summary, table, verdict } from './tables.mjs';

/** What is asked: three stages of ten years, so many Mt/yr captured in each at least. */
const stages = [
  { name: '2020', start_year: 2020, years: 10, asked_mt_per_yr: 20 },
  { name: '2030', start_year: 2030, years: 10, asked_mt_per_yr: 50 },
  { name: '2040', start_year: 2040, years: 10, asked_mt_per_yr: 80 },
];

/** The rate at which SimCCS's capital recovery factor of 0.1 is that of its 30 years. */
const discount_rate = 0.09307;

const limits = { gap: 0.03, seconds: 600 };
const planOptions = ['--gap', '0.02', '--time', String(limits.seconds)];

/** Writes the stages into an imported case; what its sources could give at once, Mt/yr. */
function staged(folder) {
  const file = join(folder, 'case.yaml');
  const { capital_recovery_factor: _given, ...study } = parse(readFileSync(file, 'utf8'));
  const document = {
    ...study,
    discount_rate,
    stages: stages.map(({ asked_mt_per_yr: _asked, ...stage }) => stage),
    targets: stages.map(({ name, asked_mt_per_yr }) => ({ stage: name, amount_mt_per_yr: asked_mt_per_yr, sense: 'at_least' })),
  };
  writeFileSync(file, stringify(document));
  const rows = parseTable(readFileSync(join(folder, 'sources.csv'), 'utf8'), { columns: true, bom: true });
  return rows.reduce((total, { emissions_mt_per_yr, capture_rate }) => total + emissions_mt_per_yr * capture_rate, 0);
}

/** What is built in each stage, from the plan's own file. */
function builtIn({ stages: planned }) {
  return planned.map(({ stage: name, captured_mt_per_yr, sources, edges }) => {
    const laid = edges.filter(({ built }) => built === name);
    const length_km = laid.reduce((total, one) => total + one.length_km, 0);
    return { name, captured_mt_per_yr, sources: sources.length, laid: laid.length, length_km };
  });
}

function stageTable(built) {
  return table(
    ['stage from', 'asked, Mt/yr', 'captured, Mt/yr', 'sources that capture', 'pipes laid', 'of them, km'],
    built.map(({ name, captured_mt_per_yr, sources, laid, length_km }, k) => [
      ...[name, stages[k].asked_mt_per_yr, fixed(captured_mt_per_yr), sources, laid, fixed(length_km, 1)],
    ]),
  );
}

/** What the myopic plan costs beside this one. */
function ahead({ planning, currency }) {
  if (planning.myopic_annual_m === null) return `Stage by stage there is no plan: it ends in ${planning.dead_end}.`;
  return `Planned stage by stage, later ones unseen, it costs ${fixed(planning.myopic_annual_m)} M ${currency}/yr; planning ahead saves ${fixed(planning.value_annual_m)}.`;
}

/** The 50 Mt scenario of SimCCS as a system that grows. */
export async function render(places) {
  const { study, command } = await imported(scenarios.cap, places);
  const possible = staged(study);
  const out = `${study}-plan`;
  const plan = await planned([study, ...planOptions, '--out', out]);
  const built = builtIn(JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8')));
  const grows = built.filter(({ laid }) => laid > 0).length > 1;
  const proved = plan.gap.total !== null && plan.gap.total <= limits.gap;
  const inTime = plan.seconds.total <= limits.seconds;
  const page = [
    '# SimCCS, Southeast US, in stages',
    'The 50 Mt scenario that comes with [SimCCS](https://github.com/simccs/SimCCS) as a system that grows: three stages of ten years instead of one of thirty, each with a target of its own. There is no published plan of it.',
    `\`${command}\`; in \`case.yaml\` the stages and targets below, and instead of the capital recovery factor the discount rate ${discount_rate}, at which the factor is that of 30 years; then \`npx yuanhui plan case ${planOptions.join(' ')}\``,
    `Its sources could give ${fixed(possible, 1)} Mt/yr at once, so the largest target, ${stages.at(-1).asked_mt_per_yr} Mt/yr, ${possible < stages.at(-1).asked_mt_per_yr ? 'CANNOT be met' : 'can be met'}.`,
    `Asked for: pipes laid in more than one stage: **${verdict(grows)}**; a proven gap of ${100 * limits.gap} % or less: **${verdict(proved)}**; in ${limits.seconds / 60} minutes: **${verdict(inTime)}**.`,
    stageTable(built),
    ahead(plan),
    summary(plan),
    seconds(plan.seconds, machine()),
  ];
  return { page, met: grows && proved && inTime && plan.audit.ok };
}
