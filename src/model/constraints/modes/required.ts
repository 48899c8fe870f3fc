import { sum } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Context } from '../../context.ts';
import { stageOf } from '../staged/required.ts';

const source = 'The planner’s own decision: columns decision and build_stage of the case';
type Required = Context['required'];

export const requiredTerminal = constraint<Required['terminals'][number]>({
  name: 'required_terminal',
  overHorizon: true,
  says: { en: 'A required terminal is opened, to load or to unload.', zh: '指定必建的枢纽须启用（装载或卸载）。' },
  maths: String.raw`\sum_{b \in r} \sum_t \bar u_{bt} \ge 1 \quad \forall r`,
  source,
  forEach: ({ required }) => required.terminals,
  waitsFor: stageOf,
  label: ({ id }) => id,
  row: ({ id }, _stage, { hauls, stages }, x) => ({
    left: sum(
      hauls.filter(({ way }) => way.terminal === id),
      (haul) => sum(stages, (stage) => x.terminalOpened.of(haul, stage)),
    ),
    sense: '>=',
    right: 1,
  }),
});

export const requiredLink = constraint<Required['links'][number]>({
  name: 'required_link',
  overHorizon: true,
  says: { en: 'A required link has a ship, barge, train or truck.', zh: '指定必建的线路至少配备一艘船、一列车或一辆罐车。' },
  maths: String.raw`\sum_t n_{bt} \ge 1 \quad \forall b \in r`,
  source,
  forEach: ({ required }) => required.links,
  waitsFor: stageOf,
  label: ({ id }) => id,
  row: ({ id }, _stage, { hauls, stages }, x) => ({
    left: sum(
      hauls.filter(({ way }) => way.link === id),
      (haul) => sum(stages, (stage) => x.haulUnits.of(haul, stage)),
    ),
    sense: '>=',
    right: 1,
  }),
});
