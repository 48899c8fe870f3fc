import { times } from '../../milp/expression.ts';
import { constraint } from '../constraint.ts';
import type { Storage } from '../context.ts';

const source = 'docs/decisions/0003: plants retire at the end of their service, so for a first share of the stage all run';

export const averageFlowShare = constraint<{ readonly label: string }>({
  name: 'average_flow_share',
  says: {
    en: 'While no plant has retired yet, everything carries its peak; that share of the stage counts in its average.',
    zh: '尚无装置退役的时段内，各管段均按峰值输送，该时段份额计入平均流量。',
  },
  maths: String.raw`\bar x_{bt} \ge \phi_t x_{bt} \quad \forall b, t`,
  source,
  forEach: ({ carriers, hauls, twoFlows }) => (twoFlows ? [...carriers, ...hauls] : []),
  label: ({ label }) => label,
  row: (arc, stage, { allRunFraction }, x) => ({
    left: x.averageFlow.of(arc, stage),
    sense: '>=',
    right: times(allRunFraction(stage), x.flow.of(arc, stage)),
  }),
});

export const averageStorageShare = constraint<Storage>({
  name: 'average_storage_share',
  says: {
    en: 'While no plant has retired yet, every sink takes in its peak; that share of the stage counts in its average.',
    zh: '尚无装置退役的时段内，各封存地均按峰值注入，该时段份额计入平均封存量。',
  },
  maths: String.raw`\bar s_{jt} \ge \phi_t s_{jt} \quad \forall j, t`,
  source,
  forEach: ({ storages, twoFlows }) => (twoFlows ? storages : []),
  label: ({ label }) => label,
  row: (storage, stage, { allRunFraction }, x) => ({
    left: x.storage.of(storage, stage),
    sense: '>=',
    right: times(allRunFraction(stage), x.injection.of(storage, stage)),
  }),
});
