import { canonicalJson } from '../base/hash.ts';
import type { Case } from '../case/case.ts';
import { caseHash } from '../case/document.ts';
import type { Asked } from '../case/realise.ts';
import type { Plan } from '../plan/plan.ts';
import type { Effort } from '../solve/search/effort.ts';
import { assetUse } from './asset-use.ts';
import type { Planned, PlanResult } from './outcome.ts';
import { central } from './realisation.ts';
import type { Json, Runner, Scenario, StudyWatch } from './scenario.ts';
import { requireOneStage } from './stages/one-stage.ts';
import { studyFormat } from './studies/head.ts';
import type { BoundsRun, BoundsStudy } from './studies.ts';
import { type LinkedResult, linkedTask } from './tasks/linked-task.ts';
import { planTask } from './tasks/plan-task.ts';
import { sharedBoundTask } from './tasks/shared-bound-task.ts';
import { version } from './version.ts';

/** The scenarios of one pair of bounds. */
interface BoundsScenarios {
  readonly asked: Asked;
  readonly lower: Scenario;
  readonly unlinked: Scenario;
  readonly linked: Scenario;
}

/** Settings from which a shared bound costs less than it saves: it takes about as long as one of the plans. */
const worthSharing = 3;

/** Of settings that differ in nothing but the risk of demand, one bound for all: that of the two that are farthest apart. */
function sharedBounds(settings: readonly Asked[], effort: Effort) {
  const families = new Map<string, Asked[]>();
  const familyOf = ({ demandRisk: _risk, ...rest }: Asked) => canonicalJson(rest);
  for (const asked of settings) families.set(familyOf(asked), [...(families.get(familyOf(asked)) ?? []), asked]);
  return (bound: 'lower' | 'upper', asked: Asked): Scenario[] => {
    const family = [...(families.get(familyOf(asked)) ?? [])].sort((a, b) => (a.demandRisk ?? 0) - (b.demandRisk ?? 0));
    const [least, most] = [family[0], family.at(-1)];
    if (least === undefined || most === undefined || family.length < worthSharing) return [];
    const of = (one: Asked) => ({ of: 'bound', bound, asked: one }) as const;
    return [sharedBoundTask.scenario({ between: [of(least), of(most)], ...effort })];
  };
}

/**
 * Both ends at each of some settings, and the worst end linked to the best. Each end starts from the same end of the
 * setting before it in the list, a fixed parent, and shares its bound with what differs in the risk of demand alone: so a
 * killed sweep ends like an undisturbed one.
 */
export function boundsScenarios(settings: readonly Asked[], effort: Effort): readonly BoundsScenarios[] {
  const pairs: BoundsScenarios[] = [];
  const shared = sharedBounds(settings, effort);
  for (const asked of settings) {
    const before = pairs.at(-1);
    const end = (bound: 'lower' | 'upper', parent: Scenario | undefined) =>
      planTask.scenario(
        { realisation: { of: 'bound', bound, asked }, ...effort },
        ...shared(bound, asked),
        ...(parent === undefined ? [] : [parent]),
      );
    const [lower, unlinked] = [end('lower', before?.lower), end('upper', before?.unlinked)];
    pairs.push({ asked, lower, unlinked, linked: linkedTask.scenario({ asked, ...effort }, lower, unlinked) });
  }
  return pairs;
}

/** A result without what only other scenarios need. */
export function plannedOf(result: PlanResult | LinkedResult): Planned {
  return result.status === 'planned' ? { status: 'planned', plan: result.plan } : withoutMore(result);
}

function withoutMore(result: Exclude<Planned, { status: 'planned' }>): Planned {
  const { status, issues } = result;
  return status === 'no_plan' ? { status, limit: result.limit, issues } : { status, issues };
}

function boundsRun({ asked }: BoundsScenarios, study: Case, results: readonly [PlanResult, PlanResult, LinkedResult]): BoundsRun {
  const [lower, unlinked, linked] = results;
  const { links, links_dropped, fewest } = linked;
  return {
    risk: asked.demandRisk ?? study.uncertainty?.demand_risk ?? null,
    credibility: asked.credibility ?? study.uncertainty?.credibility ?? null,
    lower: plannedOf(lower),
    upper: plannedOf(linked),
    upper_unlinked: plannedOf(unlinked),
    ...{ links, links_dropped, fewest },
  };
}

const plansOf = (planned: readonly Planned[]): Plan[] => planned.flatMap((one) => (one.status === 'planned' ? [one.plan] : []));

/** What a study of bounds asks: which settings, and whether the deterministic plan stands beside them. */
export interface BoundsQuestion extends Effort {
  readonly settings: readonly Asked[];
  readonly deterministic: boolean;
}

/** Best and worst end of a case at each of some settings, linked, with the deterministic plan beside them where asked for. */
export async function runBounds(study: Case, question: BoundsQuestion, runner: Runner, watch?: StudyWatch): Promise<BoundsStudy> {
  requireOneStage(study, 'bounds / 上下界');
  const { settings, deterministic, ...effort } = question;
  const pairs = boundsScenarios(settings, effort);
  const alone = deterministic ? [planTask.scenario({ realisation: central, ...effort })] : [];
  const all = [...alone, ...pairs.flatMap(({ lower, unlinked, linked }) => [lower, unlinked, linked])];
  const results: readonly Json[] = await runner.run(study, all, watch);
  const of = <Result>(index: number) => results[index] as unknown as Result;
  const runs = pairs.map((pair, k) => {
    const first = alone.length + 3 * k;
    return boundsRun(pair, study, [of<PlanResult>(first), of<PlanResult>(first + 1), of<LinkedResult>(first + 2)]);
  });
  return {
    format: studyFormat,
    study: deterministic ? 'sweep' : 'bounds',
    case_hash: caseHash(study),
    case_name: study.name,
    currency: study.currency,
    made_by: { yuanhui: version },
    remarks: [],
    asked: settings[0] ?? {},
    effort,
    runs,
    deterministic: deterministic ? plannedOf(of<PlanResult>(0)) : null,
    built: assetUse(plansOf(runs.flatMap(({ lower, upper }) => [lower, upper]))),
  };
}
