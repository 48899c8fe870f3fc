import { table } from '../../tools/pages/built.mjs';
import { number, verdictOn } from '../measure/cells.mjs';
import { caseFigures, namesOf } from './terrain-figures.mjs';

const seed = 1;
const small = { columns: 1321, rows: 752, seed };
const big = { columns: 5000, rows: 4000, seed };

/** `starts`: terminals that the yardstick searches from; `asked`: what ours may take, with any merging. */
const cases = [
  { ground: small, terminals: 27, starts: 27, asked: {} },
  { ground: small, terminals: 292, starts: 292, asked: { cpu_s: 5, aim_cpu_s: 2.5 } },
  { ground: big, terminals: 1000, starts: 5, once: true, asked: { cpu_s: 180, peak_mb: 3 * 1024 } },
];

/** Ways laid over each other only where they coincide, which is the default, and what docs/how-to/network-from-terrain.md merges. */
const mergings = [0, 2];

/** The order of the tables that is not the recipe's own. */
const order = 1;

const repeatsOf = ({ once = false }, { repeats }) => (once ? repeats.slice(0, 1) : repeats);

function runsOf(one, options) {
  const names = namesOf(one);
  const { ground, terminals, starts } = one;
  const ours = (merge_cells, name, more = {}) => ({ name, job: 'terrain', input: { ground, terminals, merge_cells, ...more } });
  const cpu_s = options.capped(24 * 3600);
  return [
    ...repeatsOf(one, options).flatMap((repeat) => [
      ...mergings.map((merge_cells) => ours(merge_cells, names.ours(merge_cells, repeat))),
      { name: names.yardstick(repeat), job: 'each-terminal', input: { ground, terminals, starts, cpu_s } },
    ]),
    ...mergings.map((merge_cells) => ours(merge_cells, names.shuffled(merge_cells), { order })),
    { name: names.ways, job: 'terrain-ways', input: { ground, terminals } },
  ];
}

const sized = ({ ground: { columns, rows }, terminals }) => `${columns} × ${rows}, ${terminals} terminals`;

const whole = (value) => number(value, 0);
const seconds = (value) => number(value, 2);

function rowsOf(one) {
  const { ours, yardstick, terminals } = one;
  const row = (what, used, { wall_s, peak_mb, ways, edges, ratio = '' }) => [
    ...[sized(one), what, used, number(wall_s), number(peak_mb, 0), ways ?? '–', edges ?? '–', ratio],
  ];
  const searches = yardstick.complete ? 'yardstick' : `yardstick, ${yardstick.starts} of the ${terminals} terminals`;
  const extrapolated = `yardstick, EXTRAPOLATED from ${yardstick.starts} terminals, not measured`;
  return [
    ...ours.map((figures) => {
      const ratio = number(yardstick.all_cpu_s / figures.cpu_s, 0);
      return row(`ours, merge_cells ${figures.merge_cells}`, seconds(figures.cpu_s), {
        ...figures,
        ratio: yardstick.complete ? ratio : `${ratio}, extrapolated`,
      });
    }),
    row(searches, seconds(yardstick.cpu_s), yardstick),
    ...(yardstick.complete ? [] : [row(extrapolated, whole(yardstick.all_cpu_s), {})]),
  ];
}

/** What was asked of ours with one merging. */
function oursVerdicts(at, asked, { merge_cells, cpu_s, peak_mb, networks, orders }) {
  const judge = (says, found, limit, show) =>
    limit === undefined ? [] : [verdictOn(`${at}, merge_cells ${merge_cells}: ${says}`, found, limit, { show })];
  return [
    ...judge('CPU s', cpu_s, asked.cpu_s, seconds),
    ...judge('CPU s, the aim', cpu_s, asked.aim_cpu_s, seconds),
    ...judge('peak memory, MB', peak_mb, asked.peak_mb, whole),
    ...judge(`different networks of ${orders} runs, one of them with shuffled tables`, networks, 1, whole),
  ];
}

function verdictsOf(one) {
  const { ours, ways, yardstick, asked } = one;
  const at = `terrain, ${sized(one)}`;
  const which = yardstick.complete
    ? 'all ways'
    : `a sample of the ${ways.found} ways: those with an end at one of ${yardstick.starts} terminals`;
  // Where all are to be compared, they are those of the network that was measured; where none are, nothing is met.
  const wanted = Math.max(1, (yardstick.complete ? ours[0].ways : ways.compared) ?? Number.POSITIVE_INFINITY);
  return [
    ...ours.flatMap((figures) => oursVerdicts(at, asked, figures)),
    verdictOn(`${at}: ways that cost what the yardstick says, to the millimetre (${which})`, ways.exact, wanted, {
      show: whole,
      least: true,
    }),
    verdictOn(`${at}: ways whose steps, added up by the yardstick, are not their cost (of all ${ways.found})`, ways.mislaid, 0, {
      show: whole,
    }),
  ];
}

/** What makes the figures worth less than they seem. */
const remarksOf = (one) =>
  one.ours.every(({ components, unreached }) => components === 1 && unreached === 0)
    ? []
    : [`${sized(one)}: NOT ALL TERMINALS JOINED.`];

function report(results, options) {
  const figures = cases.map((one) => caseFigures(one, mergings, { results, repeats: repeatsOf(one, options) }));
  const bends = figures.map(({ bend }) => `${number(bend?.median, 2)} (${number(bend?.worst, 2)})`).join(', ');
  return {
    figures,
    verdicts: figures.flatMap(verdictsOf),
    lines: [
      `Medians of ${options.repeats.length} on the small raster, one run on the big one. Ours makes the whole network, the yardstick nothing but costs. merge_cells 0 is the default, ${mergings[1]} what the how-to merges. Ways are so many times as long as on even ground, median (and most): ${bends}.`,
      table(['raster', '', 'CPU s', 'wall s', 'peak MB', 'ways', 'edges', 'yardstick’s CPU ÷ ours'], figures.flatMap(rowsOf)),
      ...figures.flatMap(remarksOf),
    ],
  };
}

export const terrain = {
  name: 'terrain',
  says: 'candidate networks from generated rasters',
  runs: (options) => cases.flatMap((one) => runsOf(one, options)),
  report,
};
