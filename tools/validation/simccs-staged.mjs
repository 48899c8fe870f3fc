import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
const planOptions = ['--gap', String(limits.gap), '--time', String(limits.seconds)];

/** The imported case in stages, written over it; what its sources could give at once, Mt/yr. */
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
}

/** What is laid in each stage, from the plan's own file. */
function laidIn({ stages: planned }) {
  return planned.map(({ name, captured_mt_per_yr, pipes }) => {
    const laid = pipes.filter(({ laid_in = name }) => laid_in === name);
    return {
      name,
      captured_mt_per_yr,
      laid: laid.length,
      length_km: laid.reduce((total, { length_km }) => total + length_km, 0),
    };
  });
}

/** The 50 Mt scenario of SimCCS as a hub that grows. */
export async function render(places) {
  const { study, command } = await imported(scenarios.cap, places);
  staged(study);
  const out = `${study}-plan`;
  const told = await planned([study, ...planOptions, '--out', out]);
  const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
  const built = laidIn(plan);
  const grows = built.filter(({ laid }) => laid > 0).length > 1;
  const proved = told.gap.total !== null && told.gap.total <= limits.gap;
  const page = { built, grows, proved, told, command };
  return { page: pageOf(page), met: grows && proved && told.audit.ok };
}
