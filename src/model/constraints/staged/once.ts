import { sum } from '../../../milp/expression.ts';
import { constraint } from '../../constraint.ts';
import type { Arc, Capture, Storage } from '../../context.ts';
import { existingOption } from '../../pipes.ts';

export const plantOnce = constraint<Capture>({
  name: 'plant_once',
  overHorizon: true,
  says: { en: 'A capture plant is built once.', zh: '捕集装置只建一次。' },
  maths: String.raw`\sum_t u_{it} \le 1 \quad \forall i`,
  source: 'docs/decisions/0015: what is built stands until the end of the horizon',
  forEach: ({ captures, stages }) => (stages.length > 1 ? captures : []),
  label: ({ label }) => label,
  row: (capture, _stage, { stages }, x) => ({
    left: sum(stages, (stage) => x.captureBuilt.of(capture, stage)),
    sense: '<=',
    right: 1,
  }),
});

export const siteOnce = constraint<Storage>({
  name: 'site_once',
  overHorizon: true,
  says: { en: 'A storage site is opened once.', zh: '封存场地只启用一次。' },
  maths: String.raw`\sum_t v_{jt} \le 1 \quad \forall j`,
  source: 'docs/decisions/0015: storage_capacity counts a site as often as it is opened',
  forEach: ({ storages, stages }) => (stages.length > 1 ? storages : []),
  label: ({ label }) => label,
  row: (storage, _stage, { stages }, x) => ({
    left: sum(stages, (stage) => x.siteOpened.of(storage, stage)),
    sense: '<=',
    right: 1,
  }),
});

type Line = { readonly id: string; readonly arcs: readonly Arc[] };

export const reusedOnce = constraint<Line>({
  name: 'reused_once',
  overHorizon: true,
  says: { en: 'A line that lies there already is reused once, in one direction.', zh: '既有管线只改用一次、一个方向。' },
  maths: String.raw`\sum_{b \in e} \sum_t y_{bdt} \le 1 \quad \forall e, \; d = \text{existing}`,
  source: 'docs/decisions/0015: there is one such line along an edge',
  forEach: ({ carriers, pipesOn, stages }) => {
    const lines = new Map<string, Arc[]>();
    for (const arc of stages.length > 1 ? carriers : []) {
      if (pipesOn(arc).some(({ existing }) => existing)) lines.set(arc.edge.id, [...(lines.get(arc.edge.id) ?? []), arc]);
    }
    return [...lines].map(([id, arcs]) => ({ id, arcs }));
  },
  label: ({ id }) => id,
  row: ({ arcs }, _stage, { stages }, x) => ({
    left: sum(arcs, (arc) =>
      sum(
        x.layingsOf(arc).filter(({ pipe }) => pipe.id === existingOption),
        (laying) => sum(stages, (stage) => x.pipeLaid.of(laying, stage)),
      ),
    ),
    sense: '<=',
    right: 1,
  }),
});
