import { fault, InputError, type Issue, remark } from '../base/issue.ts';
import { type Bound, type ChanceReading, type JointRule, riskOfEach } from '../uncertainty/chance.ts';
import { endOf, kindsIn } from '../uncertainty/end.ts';
import type { RiskClass } from '../uncertainty/field.ts';
import type { Measure } from '../uncertainty/fractile.ts';
import { central, type Uncertain } from '../uncertainty/uncertain.ts';
import type { Case, CaseKinds, CrispCase } from './case.ts';
import { isPossible } from './uncertain/futures.ts';
import { mapUncertain } from './uncertain/map-uncertain.ts';
import { realised, type UncertainNumber, uncertainNumbers } from './uncertain/uncertain-numbers.ts';

/** The case in which every number takes its central value: midpoint, centre, mean. */
export function centralCase(study: Case): CrispCase {
  return mapUncertain(study, (value: Uncertain) => central(value)) as CrispCase;
}

/** How uncertain numbers are read where they become crisp: the case's own settings, options before them. */
export interface Attitude {
  /** Violation probability of a random right-hand side, by class; absent where none was stated. */
  readonly risk: Readonly<Partial<Record<RiskClass, number>>>;
  readonly joint: JointRule;
  readonly credibility?: number;
  readonly measure: Measure;
  readonly chance: ChanceReading;
}

/** What a user asks for beside the case's own settings. */
export interface Asked {
  readonly demandRisk?: number;
  readonly storageRisk?: number;
  readonly credibility?: number;
  readonly measure?: Measure;
  readonly chance?: ChanceReading;
}

/** The settings of the case, where nothing else is asked for. */
export function attitudeOf({ uncertainty: own }: Case, asked: Asked = {}): Attitude {
  const risk = {
    demand: asked.demandRisk ?? own?.demand_risk,
    storage: asked.storageRisk ?? own?.storage_risk,
    capture: own?.capture_risk,
  };
  const credibility = asked.credibility ?? own?.credibility;
  return {
    risk: Object.fromEntries(Object.entries(risk).filter(([, value]) => value !== undefined)),
    joint: own?.joint ?? 'individual',
    ...(credibility === undefined ? {} : { credibility }),
    measure: asked.measure ?? own?.measure ?? 'necessity',
    chance: asked.chance ?? own?.chance ?? 'textbook',
  };
}

/** Where a setting stands in the case. */
const setting = (name: string) => ({ path: `uncertainty.${name}` });

/** How many random numbers each class has: the rows that share a joint risk. */
function randomRows(numbers: readonly UncertainNumber[]): Map<RiskClass, number> {
  const rows = new Map<RiskClass, number>();
  for (const { value, risk } of numbers) {
    if (risk !== undefined && kindsIn(value).random) rows.set(risk, (rows.get(risk) ?? 0) + 1);
  }
  return rows;
}

/** Faults of what the numbers need and nobody stated. */
function missing(numbers: readonly UncertainNumber[], { risk, credibility }: Attitude): Issue[] {
  const issues: Issue[] = [...randomRows(numbers)]
    .filter(([name]) => risk[name] === undefined)
    .map(([name, count]) => fault(`uncertainty.${name}_risk_missing`, setting(`${name}_risk`), { count }));
  const fuzzy = numbers.filter(({ value }) => kindsIn(value).fuzzy).length;
  if (fuzzy > 0 && credibility === undefined) {
    issues.push(fault('uncertainty.credibility_missing', setting('credibility'), { count: fuzzy }));
  }
  return issues;
}

/** Remarks on settings that change nothing, because no number of the case is of their kind, and on normals that count at their mean. */
export function attitudeRemarks(study: Case, kinds: CaseKinds, { risk, credibility }: Attitude): readonly Issue[] {
  const numbers = uncertainNumbers(study, kinds);
  const rows = randomRows(numbers);
  const idle = Object.entries(risk)
    .filter(([name]) => !rows.has(name as RiskClass))
    .map(([name, value]) => remark(`uncertainty.${name}_risk_idle`, setting(`${name}_risk`), { risk: value }));
  const fuzzy = numbers.some(({ value }) => kindsIn(value).fuzzy);
  const means = numbers.filter(({ value, risk: of }) => of === undefined && kindsIn(value).random).length;
  return [
    ...idle,
    ...(credibility !== undefined && !fuzzy
      ? [remark('uncertainty.credibility_idle', setting('credibility'), { credibility })]
      : []),
    ...(means > 0 ? [remark('uncertainty.normal_at_mean', {}, { count: means })] : []),
  ];
}

/** Numbers that act both ways that one bound may have: their ends are tried in all 2^n combinations. */
const mostBothWays = 6;

/**
 * The crisp cases of a submodel: every number at the end that is better (`lower`) or worse (`upper`) for the planner,
 * fuzzy parts at their fractile, random right-hand sides at their chance-constraint equivalent, random money at its mean.
 * One case, unless numbers act both ways: then one for every combination of their ends, of which the caller keeps the
 * cheapest (`lower`) or the dearest (`upper`).
 * Throws an InputError where a risk or a credibility level is needed and stated nowhere.
 */
export function endCases(study: Case, kinds: CaseKinds, attitude: Attitude, bound: Bound): readonly CrispCase[] {
  const numbers = uncertainNumbers(study, kinds);
  const issues = missing(numbers, attitude);
  const bothWays = numbers.filter(({ better }) => better === undefined).map(({ key }) => key);
  if (bothWays.length > mostBothWays) {
    const values = { count: bothWays.length, most: mostBothWays, numbers: bothWays.slice(0, 8).join('; ') };
    issues.push(fault('uncertainty.too_many_both_ways', {}, values));
  }
  if (issues.length > 0) throw new InputError(issues);
  const rows = randomRows(numbers);
  const { credibility: level, measure, chance: reading } = attitude;
  const end = ({ key, value, better, risk: of }: UncertainNumber, combination: number): number => {
    const risk = of === undefined ? undefined : attitude.risk[of];
    return endOf(value, {
      bound,
      better: better ?? ((combination >> bothWays.indexOf(key)) & 1 ? 'high' : 'low'),
      measure,
      reading,
      ...(level === undefined ? {} : { level }),
      ...(of === undefined || risk === undefined ? {} : { risk: riskOfEach(risk, rows.get(of) ?? 1, attitude.joint) }),
    });
  };
  const outside = numbers
    .map((number) => ({ number, value: end(number, 0) }))
    .filter(({ number, value }) => !isPossible(value, number))
    .map(({ number: { key }, value }) => fault('uncertainty.end_impossible', { path: key }, { key, value, bound }));
  if (outside.length > 0) throw new InputError(outside);
  return Array.from({ length: 2 ** bothWays.length }, (_, combination) =>
    realised(study, kinds, (number) => end(number, combination)),
  );
}
