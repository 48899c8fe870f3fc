import { z } from 'zod';
import { basis, bilingual, choice, known, provenance, words } from '../../uncertainty/field.ts';

/** Criteria that are worked out from the case and its candidate network. */
export const computedCriteria = ['amount_match', 'distance_match', 'hub_distance', 'proven_capacity'] as const;
/** Criteria that only people can judge: inputs of the case, each with its reason and source. */
export const statedCriteria = [
  'project_experience',
  'government_support',
  'business_models',
  'stakeholders',
  'public_acceptance',
] as const;
/** Every criterion of the scorecard, in its order: the three conditions of a regional hub, then the lessons beyond them. */
export const criteria = [...computedCriteria, ...statedCriteria] as const;
export type ComputedCriterion = (typeof computedCriteria)[number];
export type StatedCriterion = (typeof statedCriteria)[number];
export type Criterion = (typeof criteria)[number];

/** What people say of a cluster under one criterion. */
export const statedScore = z.strictObject({
  cluster: words({ en: 'Cluster: one of the case’s clusters', zh: '集群（须在算例集群表中）', example: 'chongqing' }),
  criterion: choice(statedCriteria, { en: 'Criterion', zh: '准则' }),
  score: known(
    {
      en: 'Score, from 0 (nothing there) to 1 (fully met)',
      zh: '得分，0（毫无基础）至 1（完全具备）',
      unit: 'fraction',
      example: '0.5',
    },
    { minimum: 0, maximum: 1 },
  ),
  reason: bilingual({ en: 'Why it is scored so', zh: '评分理由' }),
  basis,
  source: words({ en: 'Where the score comes from', zh: '评分来源' }),
  note: provenance.note,
});

const weight = known(
  {
    en: 'Weight of the criterion beside the others; blank: 1',
    zh: '该准则相对其他准则的权重；留空为 1',
    unit: 'ratio',
    example: '1',
  },
  { minimum: 0 },
).optional();

/** Weight of each criterion. */
export const readinessWeights = z.strictObject({
  ...{ amount_match: weight, distance_match: weight, hub_distance: weight, proven_capacity: weight },
  ...{ project_experience: weight, government_support: weight, business_models: weight },
  ...{ stakeholders: weight, public_acceptance: weight },
} satisfies Record<Criterion, typeof weight>);

/** What the readiness scorecard of the clusters is told. */
export const readiness = z.strictObject({
  far_km: known(
    {
      en: 'Distance along the candidate network at which nearness scores 0; it falls evenly from 1 at no distance. Blank: distances are shown and not scored',
      zh: '沿候选管网距离达到此值时“距离”类准则得 0 分，自零距离的 1 分线性递减；留空则只列距离、不评分',
      unit: 'km',
      example: '200',
    },
    { above: 0 },
  ).optional(),
  weights: readinessWeights.meta({ en: 'Weights of the criteria', zh: '各准则权重' }).optional(),
  stated: z.array(statedScore).meta({ en: 'Scores that people state', zh: '由人评定的得分' }).default([]),
  ...provenance,
});
