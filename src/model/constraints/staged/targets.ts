import type { CrispCase } from '../../../case/case.ts';
import { type Expression, minus, plus, sum, times } from '../../../milp/expression.ts';
import { requiredTonnes } from '../../asked/most-asked.ts';
import { constraint } from '../../constraint.ts';
import type { Capture, Context, Stage } from '../../context.ts';
import { standing } from '../../variables.ts';

type Target = CrispCase['targets'][number];

/** The stages that a target is over: its own, or all. */
function stagesOf({ stage: name }: Target, { stages }: Context): readonly Stage[] {
  return name === undefined ? stages : stages.filter((stage) => stage.name === name);
}

const lastOf = (target: Target, context: Context): Stage => stagesOf(target, context).at(-1) as Stage;
const counts = (target: Target) => target.counts ?? 'captured';
const label = ({ sector = 'all', stage }: Target) => (stage === undefined ? sector : `${sector},${stage}`);
const yearsOf = (target: Target, context: Context) => stagesOf(target, context).reduce((total, { years }) => total + years, 0);

/** The sense and the right side of a target. */
const asked = (target: Target, context: Context) => ({
  sense: target.sense === 'exactly' ? ('=' as const) : ('>=' as const),
  right: requiredTonnes(target, yearsOf(target, context)),
});

function overSector({ sector }: Target, { captures }: Context, of: (capture: Capture) => Expression): Expression {
  return sum(
    captures.filter(({ source }) => sector === undefined || source.sector === sector),
    of,
  );
}

export const stageDemand = constraint<Target>({
  name: 'stage_demand',
  overHorizon: true,
  says: {
    en: 'In a stage the sources of a sector capture at least the tonnes that are asked for (exactly, where the target says so).',
    zh: '某行业排放源在该阶段的捕集量不低于阶段目标（或恰等于目标）。',
  },
  maths: String.raw`\sum_{i \in I_k} N_t \, f_{it} \, a_{it} \ge T_{kt} \quad \forall k, t`,
  source: 'Li et al. 2024, eq. (22), by stage',
  forEach: ({ crisp }) => crisp.targets.filter((target) => target.stage !== undefined && counts(target) === 'captured'),
  waitsFor: lastOf,
  label,
  row: (target, _stage, context, x) => ({
    left: overSector(target, context, (capture) =>
      sum(stagesOf(target, context), (stage) =>
        times(stage.years * context.serviceFraction(capture, stage), x.capture.of(capture, stage)),
      ),
    ),
    ...asked(target, context),
  }),
});

export const storageDemand = constraint<Target>({
  name: 'storage_demand',
  overHorizon: true,
  says: {
    en: 'All sinks together keep at least the tonnes that are asked for over the horizon or in a stage (exactly, where the target says so); of what is used, the share that stays out of the air counts.',
    zh: '全部封存汇在规划期或该阶段的封存量不低于目标（或恰等于目标）；利用部分按不返回大气的份额计入。',
  },
  maths: String.raw`\sum_j \sum_t N_t \, \sigma_j \bar s_{jt} \ge T^s`,
  source: 'Targets of the Southwest China hub: tonnes stored, stage by stage',
  forEach: ({ crisp }) => crisp.targets.filter((target) => counts(target) === 'stored'),
  waitsFor: lastOf,
  label,
  row: (target, _stage, context, x) => ({
    left: sum(context.storages, (storage) =>
      sum(stagesOf(target, context), (stage) => times(stage.years * storage.uptake.stored_share, x.storage.of(storage, stage))),
    ),
    ...asked(target, context),
  }),
});

export const avoidedDemand = constraint<Target>({
  name: 'avoided_demand',
  overHorizon: true,
  says: {
    en: 'What is captured, less the CO2 of its energy, what leaks, what is used and given back and what ships, trains, trucks and terminals emit and lose, comes to at least the tonnes that are asked for.',
    zh: '捕集量扣除能耗排放、泄漏、利用后返回大气的部分及船运、铁路、罐车与枢纽的排放和损失后，减排量不低于目标。',
  },
  maths: String.raw`\sum_{i \in I_k} \sum_t N_t (1 - \pi_i - \lambda - \mu) f_{it} a_{it} - \sum_j \sum_t N_t (1 - \mu) (1 - \sigma_j) \bar s_{jt} - \sum_b \sum_t N_t \epsilon_b \bar x_{bt} \ge T^a`,
  source:
    'methods: avoided = captured − penalty − leakage. As all that is captured is taken in, what leaks from the stores is μ of the capture less μ of what is given back; a target of one sector has no sinks of its own, and is taken only where nothing is given back, emitted or lost on the way',
  forEach: ({ crisp }) => crisp.targets.filter((target) => counts(target) === 'avoided'),
  waitsFor: lastOf,
  label,
  row: (target, _stage, context, x) => {
    const { transport_share: transport = 0, storage_share: storage = 0 } = context.crisp.leakage ?? {};
    const stages = stagesOf(target, context);
    const left = (capture: Capture, { years }: Stage) =>
      years * (1 - (capture.stream.penalty_t_per_t ?? 0) - transport - storage);
    const captured = overSector(target, context, (capture) =>
      sum(stages, (stage) => times(left(capture, stage) * context.serviceFraction(capture, stage), x.capture.of(capture, stage))),
    );
    const givenBack = sum(
      context.storages.filter(({ uptake }) => target.sector === undefined && uptake.stored_share < 1),
      (one) =>
        sum(stages, (stage) => times(stage.years * (1 - storage) * (1 - one.uptake.stored_share), x.storage.of(one, stage))),
    );
    const moved = sum(
      context.hauls.filter(() => target.sector === undefined),
      (one) =>
        sum(stages, (stage) => times(stage.years * (one.emitted_t_per_t + one.lost_t_per_t), x.averageFlow.of(one, stage))),
    );
    return { left: minus(captured, plus(givenBack, moved)), ...asked(target, context) };
  },
});

export const capability = constraint<Target>({
  name: 'capability',
  overHorizon: true,
  says: {
    en: 'In a stage the capture plants that stand at sources which run could capture at least what is asked for, used or not.',
    zh: '该阶段在运排放源已建捕集装置的能力之和不低于目标（可闲置）。',
  },
  maths: String.raw`N_t \sum_{i \in I_k : f_{it} > 0} \eta_i E_i \sum_{\tau \le t} u_{i\tau} \ge T_{kt} \quad \forall k, t`,
  source: 'Targets of the Southwest China hub: capture capability, stage by stage',
  forEach: ({ crisp }) => crisp.targets.filter((target) => counts(target) === 'capability'),
  waitsFor: lastOf,
  label,
  row: (target, _stage, context, x) => {
    const stage = lastOf(target, context);
    const years = yearsOf(target, context);
    return {
      left: overSector(target, context, (capture) =>
        times(
          context.runs(capture, stage) ? years * capture.capturable_mt_per_yr : 0,
          standing(context, x.captureBuilt, capture, stage),
        ),
      ),
      ...asked(target, context),
    };
  },
});
