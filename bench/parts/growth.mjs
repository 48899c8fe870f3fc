import { table } from '../../tools/pages/built.mjs';
import { number } from '../measure/cells.mjs';
import { fittedExponent } from '../measure/exponent.mjs';
import { middleAndWorst } from '../measure/statistics.mjs';
import { firstPlan, reachedGap } from '../measure/trace.mjs';
import { instanceName } from '../recipe/instance.mjs';
import { sizes } from '../recipe/sizes.mjs';
import { deltaSize, usualRun } from './generated.mjs';

const gap = 0.03;
const ladder = ['quarter', 'half', 'delta-size', 'double'];
const ours_s = 300;
const usual_cpu_s = 60;

/** A median of three says how it grows; the worst of five is told of the sizes that have parts of their own. */
const fewer = (seeds) => seeds.slice(0, 3);

const instanceOf = (size, seed) => ({ size, set: 'plain', seed });

/** HiGHS alone ends at the gap; on the delta size the runs are those of its own part, and serve both. */
const usualOf = (instance, cpu_s) => usualRun(instance, cpu_s, instance.size === deltaSize.name ? undefined : gap);

const runName = (size, seed, of) =>
  of === 'ours' ? `growth/${instanceName(instanceOf(size, seed))}/ours` : usualOf(instanceOf(size, seed), usual_cpu_s).name;

function runs({ seeds: asked, capped }) {
  const seeds = fewer(asked);
  const usual = capped(usual_cpu_s);
  return ladder.flatMap((size) =>
    seeds.flatMap((seed) => {
      const instance = instanceOf(size, seed);
      return [
        { name: runName(size, seed, 'ours'), job: 'plan', input: { instance, gap, wall_s: capped(ours_s) } },
        usualOf(instance, usual),
      ];
    }),
  );
}

const measures = [
  ['first plan, CPU s', ({ trace }) => firstPlan(trace)?.cpu_s],
  [`gap of ${100 * gap} %, CPU s`, ({ trace }) => reachedGap(trace, gap, 'cpu_s')],
  ['peak memory, MB', ({ end }) => end.peak_mb],
];

/** Medians by size, and the exponent over the sizes where the median is known. */
function measureFigures(results, seeds, of) {
  return measures.map(([says, pick]) => {
    const bySize = ladder.map((size) => ({
      size: sizes[size].edges,
      value: middleAndWorst(seeds.map((seed) => pick(results[runName(size, seed, of)]))).median,
    }));
    const known = bySize.filter(({ value }) => Number.isFinite(value));
    return { says, of, bySize, fit: known.length < ladder.length ? undefined : fittedExponent(known) };
  });
}

function report(results, { seeds: asked, capped }) {
  const seeds = fewer(asked);
  const figures = [...measureFigures(results, seeds, 'ours'), ...measureFigures(results, seeds, 'usual-form')];
  const title = { ours: 'ours', 'usual-form': 'HiGHS alone' };
  return {
    figures,
    verdicts: [],
    lines: [
      `Medians of seeds ${seeds.join(', ')} by number of edges, plain set; value ≈ factor · edges^exponent, by least squares of the logarithms where every size has a value. HiGHS alone has ${capped(usual_cpu_s)} CPU s.`,
      table(
        ['', '', ...ladder.map((size) => `${sizes[size].edges} edges`), 'exponent', 'explained'],
        figures.map(({ says, of, bySize, fit }) => [
          ...[says, title[of], ...bySize.map(({ value }) => number(value, 2))],
          ...[number(fit?.exponent, 2), number(fit?.explained, 3)],
        ]),
      ),
    ],
  };
}

export const growth = { name: 'growth', says: 'how time and memory grow with the size of the case', runs, report };
