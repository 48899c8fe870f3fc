import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { machine, planned } from './command.mjs';
import { fixed, seconds, summary, table, verdict } from './tables.mjs';

/** What the plan of the delta has to prove. */
const limits = { total: 0.005, transport_storage: 0.05 };

const sum = (members, of) => members.reduce((total, member) => total + of(member), 0);

/** Rows of what is alike: the groups in the order of their names. */
function grouped(members, by, row) {
  const groups = new Map();
  for (const member of members) groups.set(by(member), [...(groups.get(by(member)) ?? []), member]);
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, alike]) => [key, ...row(alike, key)]);
}

function parts(plan) {
  const [stage] = plan.stages;
  const target = (sector) => plan.targets.find((one) => one.sector === sector);
  const captured = (sources) => fixed(sum(sources, ({ captured_mt_per_yr }) => captured_mt_per_yr));
  return [
    '## By sector',
    table(
      ['sector', 'plants', 'captured, Mt/yr', 'captured over the horizon, Mt', 'demanded, Mt'],
      grouped(
        stage.sources,
        ({ sector }) => sector,
        (sources, sector) => [
          sources.length,
          captured(sources),
          fixed(sum(sources, ({ captured_mt }) => captured_mt)),
          fixed(target(sector)?.required_mt),
        ],
      ),
    ),
    '## By province',
    table(
      ['province', 'plants', 'captured, Mt/yr'],
      grouped(
        stage.sources,
        ({ province = '–' }) => province,
        (sources) => [sources.length, captured(sources)],
      ),
    ),
    '## By basin',
    table(
      ['basin', 'sinks', 'wells', 'stored, Mt/yr'],
      grouped(
        stage.sinks,
        ({ basin = '–' }) => basin,
        (sinks) => [
          sinks.length,
          sum(sinks, ({ wells }) => wells),
          fixed(sum(sinks, ({ stored_mt_per_yr }) => stored_mt_per_yr)),
        ],
      ),
    ),
    '## By diameter',
    table(
      ['diameter, in', 'pipes', 'km', 'of these offshore, km'],
      grouped(
        stage.edges,
        ({ diameter_in }) => String(diameter_in).padStart(2),
        (edges) => [
          edges.length,
          fixed(
            sum(edges, ({ length_km }) => length_km),
            1,
          ),
          fixed(
            sum(edges, ({ offshore_km }) => offshore_km),
            1,
          ),
        ],
      ),
    ),
  ];
}

/** A tenth of the usual gap is asked for, so that the page shows what four minutes prove. */
const options = ['--gap', '0.0005', '--time', '240'];

/** The delta case, planned for as long as it usually may. */
export async function render({ scratch, study = 'cases/yangtze-delta' }) {
  const out = join(scratch, 'delta');
  const said = await planned([study, ...options, '--out', out]);
  const plan = JSON.parse(readFileSync(join(out, 'plan.json'), 'utf8'));
  const within = (key) => said.gap[key] !== null && said.gap[key] <= limits[key];
  const met = within('total') && within('transport_storage') && said.audit.ok;
  const page = [
    '# Yangtze River Delta',
    `\`npx yuanhui plan ${study} ${options.join(' ')}\`, at most ${plan.options.time_limit_s} s, by ${plan.made_by.solver}.`,
    `Asked for: a proven gap of at most ${100 * limits.transport_storage} % on transport + storage and ${100 * limits.total} % on the total, and a clean audit: **${verdict(met)}**.`,
    summary(said),
    seconds(said.seconds, machine()),
    ...parts(plan),
  ];
  return { page, met };
}
