import type { Case } from '../../case/case.ts';
import { uncertainNumbers } from '../../case/uncertain/uncertain-numbers.ts';
import type { Plan } from '../../plan/plan.ts';
import { jointRules, riskOfEach } from '../../uncertainty/chance.ts';
import { kindsIn } from '../../uncertainty/end.ts';
import type { RiskClass } from '../../uncertainty/field.ts';
import { wilsonInterval } from '../../uncertainty/statistics.ts';
import type { Kinds } from '../kinds.ts';
import type { SimulationStudy, Violation } from '../studies.ts';
import type { Condition } from './ground.ts';

/** By how much each condition was missed, by condition and then by sample; what is not there was met. */
export type Misses = readonly ReadonlyMap<number, number>[];

/**
 * The violation probability that a plan was made for, by condition: its class's, shared out among the random numbers of the
 * class where the plan was made for all of them together. null where no number of the condition is random, or the plan was
 * made for no risk.
 */
function promises(study: Case, kinds: Kinds, { options }: Plan): (condition: Condition) => number | null {
  const random = uncertainNumbers(study, kinds).filter(({ value }) => kindsIn(value).random);
  const byKey = new Map(random.map((number) => [number.key, number]));
  const joint = jointRules.find((rule) => rule === options.joint) ?? 'individual';
  const each = (of: RiskClass) => {
    const risk = options[`${of}_risk`];
    return typeof risk === 'number' ? riskOfEach(risk, random.filter((number) => number.risk === of).length, joint) : null;
  };
  // No number of a ship or a train is taken at a risk.
  return ({ of, keys }) => (of !== 'transport' && keys.some((key) => byKey.get(key)?.risk === of) ? each(of) : null);
}

/** How often each condition was missed, and by how much. */
export function violationsOf(
  conditions: readonly Condition[],
  misses: Misses,
  { study, kinds, plan }: { readonly study: Case; readonly kinds: Kinds; readonly plan: Plan },
  { samples, confidence }: Pick<SimulationStudy, 'samples' | 'confidence'>,
): Violation[] {
  const promised = promises(study, kinds, plan);
  return conditions.map((condition, place) => {
    const { constraint, of, unit } = condition;
    const shorts = [...(misses[place]?.values() ?? [])];
    const total = shorts.reduce((sum, short) => sum + short, 0);
    return {
      ...{ constraint, of, promised: promised(condition), rate: shorts.length / samples },
      ...wilsonInterval(shorts.length, samples, confidence),
      mean_shortfall: total / samples,
      mean_shortfall_when_missed: shorts.length === 0 ? 0 : total / shorts.length,
      unit,
    };
  });
}

/** How often any condition at all was missed. */
export function anyMissed(
  misses: Misses,
  { samples, confidence }: Pick<SimulationStudy, 'samples' | 'confidence'>,
): SimulationStudy['any'] {
  const missed = new Set(misses.flatMap((one) => [...one.keys()])).size;
  return { rate: missed / samples, ...wilsonInterval(missed, samples, confidence) };
}
