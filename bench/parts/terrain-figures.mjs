import { middleAndWorst } from '../measure/statistics.mjs';

/** What the ground, the terminals and the repeats of one case are called in the names of its runs. */
const caseName = ({ ground, terminals }) => `terrain/${ground.columns}x${ground.rows}-${terminals}`;

/** Names of the runs of one case. */
export const namesOf = (one) => ({
  ours: (merge_cells, repeat) => `${caseName(one)}/merge-${merge_cells}-${repeat}`,
  shuffled: (merge_cells) => `${caseName(one)}/merge-${merge_cells}-shuffled`,
  yardstick: (repeat) => `${caseName(one)}/each-terminal-${repeat}`,
  ways: `${caseName(one)}/ways`,
});

const middle = (ends, figure) => middleAndWorst(ends.map((end) => end[figure])).median;
const resources = (ends) => Object.fromEntries(['cpu_s', 'wall_s', 'peak_mb'].map((figure) => [figure, middle(ends, figure)]));

/** Ours with one merging: what it took, and how many different networks came out of all the orders and repeats. */
function oursFigures(one, merge_cells, { results, repeats }) {
  const names = namesOf(one);
  const ends = repeats.map((repeat) => results[names.ours(merge_cells, repeat)].end);
  const all = [...ends, results[names.shuffled(merge_cells)].end];
  const [{ ways, edges, components, unreached }] = ends;
  return {
    ...{ merge_cells, ...resources(ends), ways, edges, components, unreached },
    // A run that broke has no network, which is no network like the others.
    networks: all.every(({ sha256 }) => sha256 !== undefined) ? new Set(all.map(({ sha256 }) => sha256)).size : undefined,
    orders: all.length,
  };
}

/** The yardstick as measured, and what that makes for all terminals: the steps once, and the mean search for each. */
function yardstickFigures(one, { results, repeats }) {
  const ends = repeats.map((repeat) => results[namesOf(one).yardstick(repeat)].end);
  const startsOf = ({ found = {} }) => Object.keys(found).length;
  const all = ends.map((end) => ({
    all_cpu_s: end.steps_cpu_s + ((end.cpu_s - end.steps_cpu_s) / startsOf(end)) * one.terminals,
  }));
  const starts = Math.min(...ends.map(startsOf));
  const complete = starts === one.terminals;
  const measured = resources(ends);
  return { ...measured, starts, complete, all_cpu_s: complete ? measured.cpu_s : middle(all, 'all_cpu_s') };
}

/** Ways with an end from which the yardstick searched: how many there are, and how many cost to the millimetre what it says. */
export function exactWays(ways, found) {
  const known = ways.flatMap(([from, to, cost]) => {
    const exact = found[from]?.[to] ?? found[to]?.[from];
    return exact === undefined ? [] : [{ cost, exact }];
  });
  return { compared: known.length, exact: known.filter(({ cost, exact }) => cost === exact).length };
}

/** What the runs of one case come to. */
export function caseFigures(one, mergings, measured) {
  const names = namesOf(one);
  const { end } = measured.results[names.ways];
  const { found = {} } = measured.results[names.yardstick(measured.repeats[0])].end;
  const ways = end.ways ?? [];
  return {
    ...one,
    ours: mergings.map((merge_cells) => oursFigures(one, merge_cells, measured)),
    yardstick: yardstickFigures(one, measured),
    ways: { found: ways.length, ...exactWays(ways, found), mislaid: end.mislaid },
    bend: ways.length === 0 ? undefined : { median: middleAndWorst(end.bends).median, worst: Math.max(...end.bends) },
  };
}
