import { clusters, paper } from './paper.ts';

/** What the paper says of the region under the criteria that only people can judge; it names no score and tells no cluster from another. */
const statements = [
  {
    criterion: 'project_experience',
    score: 0.25,
    reason: { en: 'Research and demonstration only (introduction, §4.2)', zh: '仍处于技术攻关和项目示范的早期阶段(引言、§4.2)' },
  },
  {
    criterion: 'government_support',
    score: 0.5,
    reason: {
      en: 'Both governments support the industry (§4.1); no common plan, and no incentives or constraints yet (§4.2)',
      zh: '两地政府积极支持(§4.1),但缺乏统一规划以及激励和约束政策(§4.2)',
    },
  },
  {
    criterion: 'business_models',
    score: 0.25,
    reason: {
      en: 'No mandatory reduction and an incomplete carbon market: costs are hard to recover (§4.2)',
      zh: '缺乏强制减排政策、碳交易体系不完善,投资成本回收困难(§4.2)',
    },
  },
  {
    criterion: 'stakeholders',
    score: 0.25,
    reason: {
      en: 'Firms work singly; no shared platform along the chain (§4.2)',
      zh: '缺乏全产业链协同平台,仅靠个别企业自发协调(§4.2)',
    },
  },
] as const;

/** Scores read out of the paper’s words, the same for every cluster: assumed, and each planner’s to change. */
export const readiness = {
  far_km: 200,
  basis: 'assumed' as const,
  source: 'the distance at which nearness counts nothing is assumed',
  stated: clusters.flatMap(({ id: cluster }) =>
    statements.map((one) => ({ cluster, ...one, basis: 'assumed' as const, source: `score read out of ${paper}` })),
  ),
};
