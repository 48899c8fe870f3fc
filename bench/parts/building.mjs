import { table } from '../../tools/pages/built.mjs';
import { number } from '../measure/cells.mjs';
import { fittedExponent } from '../measure/exponent.mjs';
import { middleAndWorst } from '../measure/statistics.mjs';
import { sizes } from '../recipe/sizes.mjs';

const seed = 1;
const names = Object.keys(sizes);
const runName = (size, repeat) => `building/${size}-${repeat}`;

const runs = ({ repeats }) =>
  repeats.flatMap((repeat) =>
    names.map((size) => ({ name: runName(size, repeat), job: 'building', input: { instance: { size, set: 'plain', seed } } })),
  );

function report(results, { repeats }) {
  const ends = (size) => repeats.map((repeat) => results[runName(size, repeat)].end);
  const middle = (size, pick) => middleAndWorst(ends(size).map(pick)).median;
  const steps = ['network_cpu_s', 'model_cpu_s', 'arrays_cpu_s'];
  const figures = names.map((size) => ({
    ...{ size, edges: sizes[size].edges },
    ...Object.fromEntries(['columns', 'rows', 'entries'].map((count) => [count, ends(size)[0][count]])),
    ...Object.fromEntries([...steps, 'peak_mb'].map((figure) => [figure, middle(size, (end) => end[figure])])),
    in_all_cpu_s: middle(size, (end) => steps.reduce((total, step) => total + (end[step] ?? Number.POSITIVE_INFINITY), 0)),
  }));
  const known = figures.filter(({ in_all_cpu_s, entries }) => Number.isFinite(in_all_cpu_s) && entries > 0);
  const fit =
    known.length < 2
      ? undefined
      : fittedExponent(known.map(({ entries, in_all_cpu_s }) => ({ size: entries, value: in_all_cpu_s })));
  return {
    figures: { sizes: figures, fit },
    verdicts: [],
    lines: [
      `Network, model and the arrays that the solver takes, nothing solved; seed ${seed}, plain set, CPU seconds, medians of ${repeats.length}.`,
      table(
        ['size', 'edges', 'columns', 'rows', 'entries', 'network', 'model', 'arrays', 'in all', 'peak MB'],
        figures.map((one) => [
          ...[one.size, one.edges, one.columns, one.rows, one.entries],
          ...[...steps, 'in_all_cpu_s'].map((step) => number(one[step], 2)),
          number(one.peak_mb, 0),
        ]),
      ),
      `In all ≈ factor · entries^${number(fit?.exponent, 2)} (explained: ${number(fit?.explained, 3)}).`,
    ],
  };
}

export const building = { name: 'building', says: 'network, model and arrays alone', runs, report };
