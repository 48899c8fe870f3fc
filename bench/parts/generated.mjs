import { number, percent } from '../measure/cells.mjs';
import { above, gapAt } from '../measure/trace.mjs';
import { sets } from '../recipe/sizes.mjs';
import { cbcIsHere } from '../yardstick/cbc-alone.mjs';
import { instanceFigures, runNames } from './generated-figures.mjs';
import { setRemarks, setTable, setVerdicts } from './generated-table.mjs';

/** Ours is asked for more than it can prove in the time, so that the whole curve is seen. */
const unreachable = 1e-4;

const instancesOf = (size, { sets: asked, seeds }) => asked.flatMap((set) => seeds.map((seed) => ({ size, set, seed })));

/** HiGHS alone on form B of an instance. */
export const usualRun = (instance, cpu_s, gap = unreachable) => ({
  name: runNames(instance).usual,
  job: 'usual-form',
  input: { instance, gap, cpu_s, wall_s: 4 * cpu_s },
});

/** Ours and HiGHS alone on form B, in turn, seed by seed. */
function runsOf({ name, ours_s, usual_cpu_s }, options) {
  const usual = options.capped(usual_cpu_s);
  return instancesOf(name, options).flatMap((instance) => [
    { name: runNames(instance).ours, job: 'plan', input: { instance, gap: unreachable, wall_s: options.capped(ours_s) } },
    usualRun(instance, usual),
  ]);
}

/** The native solver on the same form, on the first instance of each set: what a compiled one does. */
function nativeRuns({ name, usual_cpu_s, native = false }, options) {
  if (!native || !cbcIsHere()) return [];
  const firsts = options.sets.map((set) => ({ size: name, set, seed: options.seeds[0] }));
  const cpu_s = options.capped(usual_cpu_s);
  return firsts.map((instance) => ({
    name: runNames(instance).native,
    job: 'usual-form-cbc',
    input: { instance, gap: unreachable, cpu_s },
  }));
}

/** What the native solver came to, beside the best known; nothing where it was not run. */
const nativeLines = (results, figures) =>
  figures.flatMap(({ seed, best_known_m: best, ...instance }) => {
    const end = results[runNames({ ...instance, seed }).native]?.end;
    if (end === undefined) return [];
    const [plan, gap] = [
      above(end.annual_m, best),
      gapAt([{ incumbent: end.annual_m, bound: end.bound_m, cpu_s: 0 }], 0, 'cpu_s'),
    ];
    return [
      `The native ${end.solver} alone on form B, seed ${seed}: after ${number(end.cpu_s)} CPU s a plan ${percent(plan)} above best known, proved to ${percent(gap)}.`,
    ];
  });

function reportOf(spec, results, options) {
  const bySet = options.sets.map((set) => ({
    set,
    figures: options.seeds.map((seed) => instanceFigures({ size: spec.name, set, seed }, spec, results)),
  }));
  return {
    figures: bySet.flatMap(({ figures }) => figures),
    verdicts: bySet.flatMap(({ set, figures }) => setVerdicts(spec, set, figures)),
    lines: bySet.flatMap(({ set, figures }) => [
      `Pipes × ${sets[set].pipesTimes}, seeds ${options.seeds.join(', ')}. Seconds at which ours is read are wall seconds, HiGHS alone CPU seconds.`,
      setTable(spec, figures),
      ...nativeLines(results, figures),
      ...setRemarks(spec, set, figures),
    ]),
  };
}

/**
 * The instances of one size as a part of the bench.
 *
 * @param spec wall seconds of ours, CPU seconds of HiGHS alone; seconds at which gaps are read and at which a first plan
 *   is due; what the issue asks for, by set; `only` these sets, where not all
 */
function generated({ only = Object.keys(sets), ...spec }) {
  const within = (options) => ({ ...options, sets: options.sets.filter((set) => only.includes(set)) });
  return {
    ...{ name: spec.name, says: spec.says },
    runs: (options) => [...runsOf(spec, within(options)), ...nativeRuns(spec, within(options))],
    report: (results, options) => reportOf(spec, results, within(options)),
    instances: (options) => instancesOf(spec.name, within(options)),
  };
}

export const deltaSize = generated({
  ...{ name: 'delta-size', says: '172 sources, 100 sinks, 600 edges, 6 diameters', mustBeHard: true, native: true },
  ...{ ours_s: 300, usual_cpu_s: 60, marks: [60, 300], first: { seconds: 3, above: 0.01 } },
  asked: {
    plain: { early_above: 0.01, gaps: { 60: 0.0075, 300: 0.005 } },
    dear: { early_above: 0.01, gaps: { 60: 0.01, 300: 0.008 } },
  },
});

export const large = generated({
  ...{ name: 'large', says: '500 sources, 300 sinks, 2 500 edges, 7 diameters' },
  ...{ ours_s: 180, usual_cpu_s: 60, marks: [60, 180], first: { seconds: 10, above: 0.02 } },
  asked: { plain: { early_above: 0.02, gaps: { 180: 0.015 } } },
});

export const national = generated({
  ...{ name: 'national', says: '2 000 sources, 1 000 sinks, 10 000 edges, 7 diameters' },
  // 15 minutes are asked for; what comes after a fifth of that is a fraction of the gap, at the price of an hour.
  ...{ ours_s: 180, usual_cpu_s: 60, marks: [90, 180], first: { seconds: 60, above: 0.02 }, only: ['plain'] },
  asked: { plain: { gaps: { 180: 0.04 }, peak_mb: 6 * 1024 } },
});
