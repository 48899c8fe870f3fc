import { table } from '../../tools/pages/built.mjs';
import { number, percent, verdictOn } from '../measure/cells.mjs';
import { middleAndWorst } from '../measure/statistics.mjs';

const folder = 'cases/yangtze-delta';
const risks = [0.1, 0.2, 0.3, 0.4, 0.5];
const patience_s = 600;

/** The gap that docs/validation plans the sweep to, and the one that single plans stop at unless told otherwise. */
const gaps = { submodels: 0.02, single: 0.005 };

/** The ten submodels: both ends at each of the risks. */
const submodels = risks.flatMap((demandRisk) =>
  ['lower', 'upper'].map((bound) => ({ of: 'bound', bound, asked: { demandRisk } })),
);
const runName = (of, repeat) => `delta-case/${of}-${repeat}`;
const aloneName = ({ bound, asked }, repeat) => runName(`${bound}-${asked.demandRisk}`, repeat);

/** The sweep and the ten plans in turn; every plan as a scenario of a study is made, so that it differs in nothing but its parent. */
function runs({ repeats, capped }) {
  const limit = { wall_s: capped(patience_s) };
  return repeats.flatMap((repeat) => [
    { name: runName('single', repeat), job: 'plan', input: { folder, gap: gaps.single, ...limit } },
    { name: runName('sweep', repeat), job: 'sweep', input: { folder, risks, gap: gaps.submodels, ...limit } },
    ...submodels.map((realisation) => ({
      name: aloneName(realisation, repeat),
      job: 'plan',
      input: { folder, gap: gaps.submodels, realisation, ...limit },
    })),
  ]);
}

/** One repeat: the sweep beside ten runs that know nothing of each other. */
function repeatFigures(results, repeat) {
  const single = results[runName('single', repeat)].end;
  const sweep = results[runName('sweep', repeat)].end;
  const alone = submodels.map((realisation) => results[aloneName(realisation, repeat)].end);
  const sum = (figure) => alone.reduce((total, end) => total + (end[figure] ?? Number.POSITIVE_INFINITY), 0);
  return {
    single,
    sweep: { ...sweep, worst_gap: Math.max(...(sweep.plans ?? []).map(({ gap }) => gap ?? Number.POSITIVE_INFINITY)) },
    alone: {
      ...{ cpu_s: sum('cpu_s'), wall_s: sum('wall_s'), peak_mb: Math.max(...alone.map(({ peak_mb }) => peak_mb ?? 0)) },
      worst_gap: Math.max(...alone.map(({ gap }) => gap ?? Number.POSITIVE_INFINITY)),
    },
    cpu_share: (sweep.cpu_s ?? Number.POSITIVE_INFINITY) / sum('cpu_s'),
  };
}

function report(results, { repeats }) {
  const figures = repeats.map((repeat) => repeatFigures(results, repeat));
  const middle = (pick) => middleAndWorst(figures.map(pick)).median;
  const row = (says, of, gapOf) => [
    says,
    ...['cpu_s', 'wall_s'].map((figure) => number(middle((one) => one[of][figure]))),
    number(
      middle((one) => one[of].peak_mb),
      0,
    ),
    percent(middle(gapOf)),
  ];
  return {
    figures,
    verdicts: [
      verdictOn(
        'delta-case: CPU of the sweep’s ten submodels as a share of ten plans by themselves',
        middle((one) => one.cpu_share),
        1 / 3,
        {
          show: (value) => number(value, 3),
        },
      ),
      verdictOn(
        'delta-case: worst gap of the sweep’s submodels',
        middle((one) => one.sweep.worst_gap),
        gaps.submodels,
        { show: percent },
      ),
    ],
    lines: [
      `One plan to ${percent(gaps.single, 1)}; ten submodels (both ends at risks ${risks.join(', ')}) to ${percent(gaps.submodels, 0)}, ${patience_s} s each at most; medians of ${repeats.length}.`,
      table(
        ['', 'CPU s', 'wall s', 'peak MB', 'worst gap'],
        [
          row('one plan, central values', 'single', (one) => one.single.gap),
          row('ten submodels, the sweep', 'sweep', (one) => one.sweep.worst_gap),
          row('ten submodels, each by itself', 'alone', (one) => one.alone.worst_gap),
        ],
      ),
    ],
  };
}

export const deltaCase = {
  name: 'delta-case',
  says: 'the Yangtze River Delta: one plan, and the ten submodels of its risk sweep',
  runs,
  report,
};
