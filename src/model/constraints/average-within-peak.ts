import { constraint } from '../constraint.ts';
import type { Storage } from '../context.ts';

export const averageFlowLimit = constraint<{ readonly label: string }>({
  name: 'average_flow_limit',
  says: {
    en: 'No pipe, ship, train or truck carries more on the average than with every captured source running.',
    zh: '管段平均流量不超过峰值流量。',
  },
  maths: String.raw`\bar x_{bt} \le x_{bt} \quad \forall b, t`,
  source: 'docs/decisions/0003: peak sizes, average counts',
  forEach: ({ carriers, hauls, twoFlows }) => (twoFlows ? [...carriers, ...hauls] : []),
  label: ({ label }) => label,
  row: (arc, stage, _context, x) => ({ left: x.averageFlow.of(arc, stage), sense: '<=', right: x.flow.of(arc, stage) }),
});

export const averageStorageLimit = constraint<Storage>({
  name: 'average_storage_limit',
  says: {
    en: 'No sink takes in more on the average than with every captured source running.',
    zh: '封存地平均封存量不超过峰值注入量。',
  },
  maths: String.raw`\bar s_{jt} \le s_{jt} \quad \forall j, t`,
  source: 'docs/decisions/0003: peak sizes, average counts',
  forEach: ({ storages, twoFlows }) => (twoFlows ? storages : []),
  label: ({ label }) => label,
  row: (storage, stage, _context, x) => ({
    left: x.storage.of(storage, stage),
    sense: '<=',
    right: x.injection.of(storage, stage),
  }),
});
