import { table } from '../../tools/pages/built.mjs';
import { number, percent, verdictOn } from '../measure/cells.mjs';
import { middleAndWorst } from '../measure/statistics.mjs';
import { hard } from './generated-figures.mjs';

const rowsOf = ({ first, marks }) => [
  ['first plan, wall s', number, (run) => run.first_wall_s],
  ['first plan, CPU s', number, (run) => run.first_cpu_s],
  ['first plan, above best known', percent, (run) => run.first_above],
  [`plan at ${first.seconds} s, above best known`, percent, (run) => run.early_above],
  [`plan at ${first.seconds} s, above the bound at the end`, percent, (run) => run.early_above_bound],
  [`plan within ${percent(first.above, 0)} of best known, wall s`, number, (run) => run.near_wall_s],
  ...marks.flatMap((seconds, k) => [
    [`gap on the total at ${seconds} s`, percent, (run) => run.gaps[k]],
    [`gap on transport + storage at ${seconds} s`, percent, (run) => run.part_gaps[k]],
  ]),
  ['gap on the total at the end', percent, (run) => run.last_gap],
  ['gap on transport + storage at the end', percent, (run) => run.last_part_gap],
  ['last plan, above best known', percent, (run) => run.last_above],
  ['CPU s in all', number, (run) => run.cpu_s],
  ['wall s in all', number, (run) => run.wall_s],
  ['peak memory, MB', (mb) => number(mb, 0), (run) => run.peak_mb],
];

/** Medians and worst of the seeds, ours beside HiGHS alone. */
export function setTable(spec, figures) {
  const cells = (of, show, pick) => {
    const { median, worst } = middleAndWorst(figures.map((one) => pick(one[of])));
    return [show(median), show(worst)];
  };
  const heads = ['', 'ours, median', 'ours, worst', 'HiGHS alone, median', 'HiGHS alone, worst'];
  const rows = rowsOf(spec).map(([says, show, pick]) => [says, ...cells('ours', show, pick), ...cells('usual', show, pick)]);
  return table(heads, rows);
}

/** What was asked of a set, and what its worst seed gives. */
export function setVerdicts({ name, first, marks, asked }, set, figures) {
  const { early_above, gaps = {}, peak_mb } = asked[set] ?? {};
  const worst = (pick) => middleAndWorst(figures.map(({ ours }) => pick(ours))).worst;
  const seeds = figures.length === 1 ? 'one seed' : `worst of ${figures.length} seeds`;
  const judge = (says, pick, limit, show) =>
    limit === undefined ? [] : [verdictOn(`${name}, ${set}, ${seeds}: ${says}`, worst(pick), limit, { show })];
  return [
    ...judge(`plan at ${first.seconds} s, above best known`, (ours) => ours.early_above, early_above, percent),
    ...marks.flatMap((seconds, k) => judge(`gap at ${seconds} s`, (ours) => ours.gaps[k], gaps[seconds], percent)),
    ...judge(
      'peak memory, MB',
      (ours) => ours.peak_mb,
      peak_mb,
      (mb) => number(mb, 0),
    ),
  ];
}

/** What makes the figures of a set worth less than they seem. */
export function setRemarks({ mustBeHard = false }, set, figures) {
  const say = (says, holds) => {
    const seeds = figures.filter(holds).map(({ seed }) => seed);
    return seeds.length === 0 ? [] : [`${says}: seeds ${seeds.join(', ')}.`];
  };
  const checked = mustBeHard
    ? [
        ...say(
          `TOO EASY, HiGHS alone is below ${percent(hard.gap, 0)} after ${hard.cpu_s} CPU s`,
          (one) => one.hard_gap !== null && one.hard_gap < hard.gap,
        ),
        ...say(
          `Hard enough, HiGHS alone stands at ${percent(hard.gap, 0)} or worse after ${hard.cpu_s} CPU s`,
          (one) => one.hard_gap >= hard.gap,
        ),
        ...say(`Not known whether hard enough, HiGHS alone had less than ${hard.cpu_s} CPU s`, (one) => one.hard_gap === null),
      ]
    : [];
  return [
    ...checked,
    ...say('No plan is filed, “best known” is the best of these runs', ({ best_known_filed }) => !best_known_filed),
    ...say('NOT AUDITED', ({ audited }) => !audited),
    ...(set === 'plain' ? say('COST SPLIT OUTSIDE its window', ({ split }) => split?.within !== true) : []),
  ];
}
