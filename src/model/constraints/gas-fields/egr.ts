import { minus, plus, sum, times } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Context, Stage } from '../../context.ts';
import { type GasField, mostOfField, winsFirst } from '../../gas.ts';
import { standing } from '../../variables.ts';

const source = 'docs/decisions/0018: EGR first, then storage';
const fields = ({ storages }: Context): GasField[] => storages.filter(winsFirst);

/** A gas field in a stage that has one before it. */
interface Turn {
  readonly field: GasField;
  readonly stage: Stage;
}

const turns = (context: Context): Turn[] =>
  context.stages.slice(1).flatMap((stage) => fields(context).map((field) => ({ field, stage })));

const turn = {
  overHorizon: true,
  waitsFor: ({ stage }: Turn) => stage,
  label: ({ field, stage }: Turn) => `${field.label},${stage.name}`,
} as const;

export const egrSplit = constraint<GasField>({
  name: 'egr_split',
  says: {
    en: 'What a gas field takes in wins gas, or is stored after gas was won.',
    zh: '气田注入量分为驱气注入与此后的封存。',
  },
  maths: String.raw`e_{jt} + l_{jt} = \bar s_{jt} \quad \forall j, t`,
  source,
  forEach: fields,
  label: ({ label }) => label,
  row: (field, stage, _context, x) => ({
    left: plus(x.egr.of(field, stage), x.laterStorage.of(field, stage)),
    sense: '=',
    right: x.storage.of(field, stage),
  }),
});

export const egrBeforeStorage = constraint<GasField>({
  name: 'egr_before_storage',
  says: { en: 'A gas field that has turned to storage wins no more gas.', zh: '气田转为封存后不再驱气。' },
  maths: String.raw`e_{jt} \le M_{jt} (1 - \sum_{\tau \le t} h_{j\tau}) \quad \forall j, t`,
  source: `${source}; M: what its wells inject, or its EGR capacity in one stage`,
  forEach: fields,
  label: ({ label }) => label,
  row: (field, stage, context, x) => {
    const { egr } = mostOfField(field, stage, context);
    return {
      left: plus(x.egr.of(field, stage), times(egr, standing(context, x.egrEnded, field, stage))),
      sense: '<=',
      right: egr,
    };
  },
});

export const storageAfterEgr = constraint<GasField>({
  name: 'storage_after_egr',
  says: { en: 'A gas field stores only once it has turned to storage.', zh: '气田转为封存后方可作封存用途。' },
  maths: String.raw`l_{jt} \le M_{jt} \sum_{\tau \le t} h_{j\tau} \quad \forall j, t`,
  source: `${source}; M: what its wells inject, or its capacity in one stage`,
  forEach: fields,
  label: ({ label }) => label,
  row: (field, stage, context, x) => ({
    left: x.laterStorage.of(field, stage),
    sense: '<=',
    right: times(mostOfField(field, stage, context).later, standing(context, x.egrEnded, field, stage)),
  }),
});

export const egrCapacity = constraint<GasField>({
  name: 'egr_capacity',
  overHorizon: true,
  says: {
    en: 'Over the horizon a gas field takes no more as EGR than its EGR capacity.',
    zh: '规划期累计驱气注入量不超过驱气容量。',
  },
  maths: String.raw`\sum_t N_t e_{jt} \le E_j \quad \forall j`,
  source,
  forEach: fields,
  label: ({ label }) => label,
  row: (field, _stage, { stages }, x) => ({
    left: sum(stages, (stage) => times(stage.years, x.egr.of(field, stage))),
    sense: '<=',
    right: field.uptake.gas.first.capacity_mt,
  }),
});

export const egrEndsOnce = constraint<GasField>({
  name: 'egr_ends_once',
  overHorizon: true,
  says: { en: 'A gas field turns to storage once, and stays so.', zh: '气田只转为封存一次，此后不再恢复驱气。' },
  maths: String.raw`\sum_t h_{jt} \le 1 \quad \forall j`,
  source,
  forEach: (context) => (context.stages.length > 1 ? fields(context) : []),
  label: ({ label }) => label,
  row: (field, _stage, { stages }, x) => ({
    left: sum(stages, (stage) => x.egrEnded.of(field, stage)),
    sense: '<=',
    right: 1,
  }),
});

export const egrFilled = constraint<Turn>({
  name: 'egr_filled',
  ...turn,
  says: {
    en: 'Where the case asks for it, a gas field turns to storage only once its EGR capacity is filled.',
    zh: '按算例要求，气田仅在驱气容量用尽后方可转为封存。',
  },
  maths: String.raw`\sum_{\tau < t} N_\tau e_{j\tau} \ge E_j h_{jt} \quad \forall j, t > 1`,
  source: `${source}: storage_after_egr of the kind gas_field; in the first stage h is 0`,
  forEach: (context) => turns(context).filter(({ field }) => field.uptake.gas.first.when_filled),
  row: ({ field, stage }, _stage, { stages }, x) => ({
    left: minus(
      sum(stages.slice(0, stage.index), (before) => times(before.years, x.egr.of(field, before))),
      times(field.uptake.gas.first.capacity_mt, x.egrEnded.of(field, stage)),
    ),
    sense: '>=',
    right: 0,
  }),
});
