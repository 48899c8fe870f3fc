import type { CaseDocument } from '../../../../src/case/case.ts';
import { paper, stages } from './paper.ts';

type Row = NonNullable<CaseDocument['milestones']>[number];

const [first, second, third] = stages;

const air = ['direct_air_capture'];
const winning = ['gas_field'];
const reservoirs = ['gas_field', 'depleted_gas_field'];
const storing = [...reservoirs, 'saline'];

/** What a stage is to have reached, as far as a plan can tell: how many clusters, how much, and projects of which size. */
const rows: readonly (readonly [
  stage: string,
  en: string,
  zh: string,
  row: Pick<Row, 'measure' | 'of' | 'size_mt_per_yr' | 'at_least'>,
])[] = [
  [first.name, 'At least one cluster started', '至少启动 1 个 CCUS 产业集群建设', { measure: 'clusters_started', at_least: 1 }],
  [
    first.name,
    'Two CCUS-EGR demonstration projects or more',
    '落地 2 个以上 CCUS-EGR 示范项目',
    { measure: 'egr_projects', of: winning, at_least: 2 },
  ],
  [
    first.name,
    'One DACCS demonstration project',
    '落地 1 个 DACCS 示范项目',
    { measure: 'capture_projects', of: air, at_least: 1 },
  ],
  [second.name, 'One or two clusters built', '建成 1~2 个 CCUS 产业集群', { measure: 'clusters_started', at_least: 1 }],
  [
    second.name,
    'A CCUS-EGR project of a million tonnes',
    '建成百万吨级 CCUS-EGR 示范项目',
    { measure: 'egr_projects', of: winning, size_mt_per_yr: 1, at_least: 1 },
  ],
  [
    second.name,
    'A CCS project of a million tonnes in a gas reservoir',
    '建成百万吨级气藏型 CCS 示范项目',
    { measure: 'ccs_projects', of: reservoirs, size_mt_per_yr: 1, at_least: 1 },
  ],
  [
    second.name,
    'A DACCS project of a million tonnes',
    '实施百万吨级 DACCS 示范项目',
    { measure: 'capture_projects', of: air, size_mt_per_yr: 1, at_least: 1 },
  ],
  [third.name, 'Three or four clusters built', '建成 3~4 个 CCUS 产业集群', { measure: 'clusters_started', at_least: 3 }],
  [
    third.name,
    'A cluster of ten million tonnes or more',
    '建成 1 个以上千万吨级的产业集群',
    { measure: 'clusters_started', size_mt_per_yr: 10, at_least: 1 },
  ],
  [
    third.name,
    'CCUS-EGR at scale: a field of ten million tonnes',
    'CCUS-EGR 规模化发展（千万吨级）',
    { measure: 'egr_projects', of: winning, size_mt_per_yr: 10, at_least: 1 },
  ],
  [
    third.name,
    'CCS at scale: a store of ten million tonnes',
    'CCS 规模化发展（千万吨级）',
    { measure: 'ccs_projects', of: storing, size_mt_per_yr: 10, at_least: 1 },
  ],
  [
    third.name,
    'Several DACCS projects of a million tonnes',
    '建成多个百万吨级 DACCS 项目',
    { measure: 'capture_projects', of: air, size_mt_per_yr: 1, at_least: 2 },
  ],
];

/** Table 3 of the paper row by row, beside its targets: what the plan reaches is shown, and nothing of it is required. */
export const milestones: CaseDocument['milestones'] = rows.map(([stage, en, zh, row]) => ({
  name: { en, zh },
  stage,
  ...row,
  kind: 'shown',
  basis: 'reported',
  source: `${paper}, Table 3`,
}));
