import { fault, InputError, type Issue, remark } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseHash, sortedCase } from '../../case/document.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Kinds } from '../kinds.ts';
import type { Runner, StudyWatch } from '../scenario.ts';
import { requireOneStage } from '../stages/one-stage.ts';
import { studyFormat } from '../studies/head.ts';
import type { SimulationStudy } from '../studies.ts';
import { simulateTask } from '../tasks/simulate-task.ts';
import { simulationGroundTask } from '../tasks/simulation-ground-task.ts';
import { version } from '../version.ts';
import type { BlockInput, BlockResult } from './block.ts';
import { distributionOf } from './distribution.ts';
import { drawAgain, driversOf, redrawnRemarks } from './drivers.ts';
import { type Ground, groundFutures, type Recourse } from './ground.ts';
import { plannedPart } from './planned-part.ts';
import { anyMissed, type Misses, violationsOf } from './violations.ts';

/** What a simulation asks. */
export interface SimulationQuestion {
  /** Futures, a whole number from 2. */
  readonly samples: number;
  readonly seed: number;
  readonly recourse: Recourse;
  /** Futures in one scenario; it changes nothing but how the work is cut. */
  readonly blockSamples?: number;
}

const confidence = 0.95;

/** Samples of a block, so that asking for more of them runs the new ones only. */
const usualBlock = 250;

/** Blocks at that size, at most: each draws the futures before its own first, which many blocks would do for long. */
const usualBlocks = 32;

/** The blocks of samples, in order. */
function blocksOf({ samples, seed, recourse, blockSamples }: SimulationQuestion): BlockInput[] {
  const size = blockSamples ?? usualBlock * Math.max(1, Math.ceil(samples / (usualBlock * usualBlocks)));
  return Array.from({ length: Math.ceil(samples / size) }, (_, block) => {
    const first = block * size;
    return { recourse, seed, first, samples: Math.min(size, samples - first) };
  });
}

function check(study: Case, { case_hash, case_name }: Plan, { samples, seed }: SimulationQuestion): void {
  if (!(Number.isInteger(samples) && samples >= 2)) throw new RangeError(`samples must be a whole number from 2, not ${samples}`);
  if (!Number.isInteger(seed)) throw new RangeError(`a seed must be a whole number, not ${seed}`);
  if (case_hash === caseHash(study)) return;
  const name = typeof case_name === 'string' ? case_name : case_name.en;
  throw new InputError([fault('simulation.plan_of_other_case', {}, { name })]);
}

/** Results of all blocks, sample by sample. */
interface Samples {
  readonly annual_m: Float64Array;
  readonly captured_mt_per_yr: Float64Array;
  readonly misses: Misses;
}

function gathered(blocks: readonly BlockInput[], results: readonly BlockResult[], { conditions }: Ground): Samples {
  const misses = conditions.map(() => new Map<number, number>());
  for (const [block, { missed }] of results.entries()) {
    const first = blocks[block]?.first ?? Number.NaN;
    for (const [condition, sample, short] of missed) misses[condition]?.set(first + sample, short);
  }
  return {
    annual_m: Float64Array.from(results.flatMap(({ annual_m }) => annual_m)),
    captured_mt_per_yr: Float64Array.from(results.flatMap(({ captured_mt_per_yr }) => captured_mt_per_yr)),
    misses,
  };
}

/** Tonnes below a thousandth of a tonne a year are none, as in the reading of a plan. */
const noise_mt_per_yr = 1e-9;

/** Cost of a captured tonne over the futures in which any is captured, and a remark on the others; 0 where none captures any. */
function levelisedOf({ annual_m, captured_mt_per_yr }: Samples, { cost, captured_mt_per_yr: planned }: Plan) {
  const capturing = captured_mt_per_yr.map((tonnes, sample) => (tonnes > noise_mt_per_yr ? sample : -1)).filter((at) => at >= 0);
  const perTonne = capturing.map((at) => (annual_m[at] ?? Number.NaN) / (captured_mt_per_yr[at] ?? Number.NaN));
  const idle = annual_m.length - capturing.length;
  const values = { count: idle, samples: annual_m.length };
  return {
    levelised_cost: distributionOf(
      capturing.length > 0 ? perTonne : Float64Array.of(0),
      planned > 0 ? cost.annual_m / planned : 0,
      confidence,
    ),
    remarks: planned > 0 && idle > 0 ? [remark('simulation.nothing_captured', {}, values)] : ([] as Issue[]),
  };
}

/**
 * Runs a plan of one stage through sampled futures of its case: how often each of its conditions is missed, what it costs, and
 * which numbers drive that. With recourse `none` the planned flows are kept, every future prices them, and each condition is
 * tested by itself against its own drawn numbers; with `flows` what is built is given, and flows adapt so as to leave the least
 * shortfall of demands and then to cost the least.
 *
 * The same plan, samples and seed give the same study, however many blocks run at once. A condition's rate can be held
 * against `promised` where one random number decides the condition and flows are kept.
 *
 * @throws InputError for a plan of another case; RangeError for fewer than 2 samples
 */
export async function runSimulation(
  study: Case,
  plan: Plan,
  question: SimulationQuestion,
  runner: Runner,
  { kinds }: { readonly kinds: Kinds },
  watch?: StudyWatch,
): Promise<SimulationStudy> {
  requireOneStage(study, 'simulations / 模拟');
  check(study, plan, question);
  const { samples, seed, recourse } = question;
  const blocks = blocksOf(question);
  const ground = simulationGroundTask.scenario({ recourse, part: plannedPart(plan, study) });
  const results = await runner.run(study, [ground, ...blocks.map((block) => simulateTask.scenario(block, ground))], watch);
  const [found, ...ran] = results as unknown as [Ground, ...BlockResult[]];
  const all = gathered(blocks, ran, found);
  const drawn = drawAgain(groundFutures(sortedCase(study), kinds, found, seed), new Set(found.keys), samples);
  const { levelised_cost, remarks } = levelisedOf(all, plan);
  const extent = { samples, confidence };
  return {
    format: studyFormat,
    study: 'simulation',
    case_hash: caseHash(study),
    case_name: study.name,
    currency: study.currency,
    made_by: { yuanhui: version },
    remarks: [...redrawnRemarks(drawn, samples), ...remarks],
    ...{ samples, seed, recourse, confidence, plan },
    violations: violationsOf(found.conditions, all.misses, { study, kinds, plan }, extent),
    any: anyMissed(all.misses, extent),
    cost: distributionOf(all.annual_m, plan.cost.annual_m, confidence),
    levelised_cost,
    drivers: driversOf(drawn, all.annual_m),
  };
}
