import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../tools/pages/built.mjs';
import { imported, scenarios } from '../../tools/validation/simccs.mjs';
import { number, verdictOn } from '../measure/cells.mjs';
import { middleAndWorst } from '../measure/statistics.mjs';
import { cbcIsHere } from '../yardstick/cbc-alone.mjs';

const gap = 1e-4;
const patience_s = 1800;
/** The native solver has so many CPU seconds, once: it is there to show what a compiled one does, and proves nothing in less. */
const native_cpu_s = 120;

/** Where a scenario's own MPS file stands in its folder. */
const mpsFiles = { cap: 'Results/50MTyr/cap.mps', price: 'Results/price/price.mps' };

const runName = (scenario, of, repeat) => `simccs/${scenario}/${of}-${repeat}`;

/** Both scenarios imported, where the raw data is at hand. */
async function prepare({ data, scratch }) {
  if (data === undefined || !existsSync(join(data, 'simccs/southeast-us')))
    return { skipped: 'needs YUANHUI_TEST_DATA, the folder of the raw data' };
  const studies = {};
  for (const name of Object.keys(mpsFiles)) studies[name] = (await imported(scenarios[name], { data, scratch })).study;
  return { studies, native: cbcIsHere() };
}

function runs({ repeats, capped, data }, { studies, native }) {
  const limit = capped(patience_s);
  const fileOf = (name) => join(data, 'simccs/southeast-us', scenarios[name].folder, mpsFiles[name]);
  const byCbc = (name) => ({
    name: runName(name, 'cbc', 1),
    job: 'mps-cbc',
    input: { file: fileOf(name), gap, cpu_s: capped(native_cpu_s) },
  });
  const interleaved = repeats.flatMap((repeat) =>
    Object.keys(mpsFiles).flatMap((name) => [
      {
        name: runName(name, 'ours', repeat),
        job: 'plan',
        input: { folder: studies[name], gap, wall_s: limit },
        // The scratch folder has another name on every run.
        sameAs: { scenario: name, gap, wall_s: limit },
      },
      {
        name: runName(name, 'mps', repeat),
        job: 'mps',
        input: { file: fileOf(name), gap, cpu_s: limit, wall_s: 4 * limit },
      },
    ]),
  );
  return native ? [...interleaved, ...Object.keys(mpsFiles).map(byCbc)] : interleaved;
}

const middle = (ends, figure) => middleAndWorst(ends.map((end) => end[figure])).median;

function scenarioFigures(name, results, repeats) {
  const ends = (of, among = repeats) => among.flatMap((repeat) => results[runName(name, of, repeat)]?.end ?? []);
  const [ours, alone, native] = [ends('ours'), ends('mps'), ends('cbc', [1])];
  const proved = (end) => end.annual_m !== undefined && (end.annual_m - end.bound_m) / Math.abs(end.annual_m) <= gap * 1.001;
  const side = (of) => ({
    ...{ cpu_s: middle(of, 'cpu_s'), wall_s: middle(of, 'wall_s'), peak_mb: middle(of, 'peak_mb') },
    ...{ annual_m: of[0].annual_m, bound_m: of[0].bound_m, proved: of.every(proved) },
  });
  const figures = { scenario: name, ours: side(ours), alone: side(alone), native: native.map((end) => side([end])) };
  return { ...figures, cpu_ratio: figures.ours.proved ? figures.alone.cpu_s / figures.ours.cpu_s : 0 };
}

function report(results, { repeats }) {
  const figures = Object.keys(mpsFiles).map((name) => scenarioFigures(name, results, repeats));
  const row = (scenario, of, side) => [
    ...[scenario, of, number(side.cpu_s), number(side.wall_s), number(side.peak_mb, 0)],
    ...[number(side.annual_m, 4), number(side.bound_m, 4), side.proved ? 'yes' : 'no'],
  ];
  return {
    figures,
    verdicts: figures.flatMap(({ scenario, cpu_ratio, ours }) => {
      const { from, to } = scenarios[scenario];
      const cost = (ours.annual_m ?? Number.NaN) >= from ? ours.annual_m : undefined;
      return [
        verdictOn(`simccs, ${scenario}: times less CPU than HiGHS alone on the peer’s MPS`, cpu_ratio, 5, { least: true }),
        verdictOn(`simccs, ${scenario}: cost, not below ${from}`, cost, to, { show: (value) => number(value, 2) }),
      ];
    }),
    lines: [
      `To a proven gap of ${gap}; medians of ${repeats.length}. M$/yr as each file counts them.`,
      table(
        ['scenario', '', 'CPU s', 'wall s', 'peak MB', 'cost', 'bound', 'proved'],
        figures.flatMap(({ scenario, ours, alone, native }) => [
          row(scenario, 'ours', ours),
          row(scenario, 'HiGHS alone, peer’s MPS', alone),
          ...native.map((side) => row(scenario, 'cbc (native) alone, peer’s MPS, one run', side)),
        ]),
      ),
      `CPU of HiGHS alone ÷ ours: ${figures.map(({ scenario, cpu_ratio }) => `${scenario} ${number(cpu_ratio)}`).join(', ')}. Nought where ours proved nothing; at least that where HiGHS alone did not.`,
    ],
  };
}

export const simccs = {
  name: 'simccs',
  says: 'SimCCS Southeast US, 50 Mt a year and price, to a proven 1e-4',
  prepare,
  runs,
  report,
};
