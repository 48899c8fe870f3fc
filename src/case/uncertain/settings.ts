import { z } from 'zod';
import { chanceReadings, jointRules } from '../../uncertainty/chance.ts';
import { choice, known, provenance, words } from '../../uncertainty/field.ts';
import { measures } from '../../uncertainty/fractile.ts';

const risk = (en: string, zh: string) => known({ en, zh, unit: 'fraction', example: '0.1' }, { above: 0, below: 1 }).optional();

/** Numbers that move together in sampled futures. */
const correlation = z.strictObject({
  numbers: z
    .array(words({ en: 'Key of an uncertain number; * stands for any part', zh: '不确定数的键；* 代表任意部分' }))
    .min(1)
    .meta({ en: 'Which numbers, such as sources/*/*/capture_cost_per_t', zh: '哪些数，如 sources/*/*/capture_cost_per_t' }),
  coefficient: known(
    {
      en: 'Correlation of the normal scores of any two of them',
      zh: '任意两数正态得分的相关系数',
      unit: 'fraction',
      example: '0.5',
    },
    { minimum: 0, maximum: 1 },
  ),
  ...provenance,
});

/** How a case reads its uncertain numbers; options of the command line come before it. */
export const uncertaintySettings = z.strictObject({
  demand_risk: risk(
    'Probability that a random demand is missed (violation probability)',
    '随机减排需求未被满足的概率（违约风险）',
  ),
  storage_risk: risk(
    'Probability that a random capacity or injection rate of a store is exceeded',
    '超出封存地随机容量或注入速率的概率（违约风险）',
  ),
  capture_risk: risk(
    'Probability that a random emission or capture rate falls short of what is captured',
    '随机排放量或捕集率低于捕集量的概率（违约风险）',
  ),
  joint: choice(jointRules, {
    en: 'Whether a violation probability is that of each row, or of all rows of its class together (Šidák, Bonferroni)',
    zh: '违约风险是逐行的，还是同类各行联合的（Šidák 或 Bonferroni 分配）',
  }).default('individual'),
  credibility: known(
    { en: 'Level at which fuzzy numbers are read', zh: '模糊数的可信度水平', unit: 'fraction', example: '0.8' },
    { minimum: 0, maximum: 1 },
  ).optional(),
  measure: choice(measures, {
    en: 'Measure of the level: necessity (as in Li et al. 2024), credibility or possibility',
    zh: '可信度水平所用测度：必要性（李吉喆等 2024）、可信性或可能性',
  }).default('necessity'),
  chance: choice(chanceReadings, {
    en: 'Reading of violation probabilities: the textbook’s one-sided fractile, or the ends of the central interval (Li et al. 2024, Table 1)',
    zh: '违约风险的读法：教科书的单侧分位数，或中心区间两端（李吉喆等 2024 表 1）',
  }).default('textbook'),
  correlations: z
    .array(correlation)
    .meta({ en: 'Numbers that move together in sampled futures', zh: '抽样中相关的数' })
    .default([]),
  ...provenance,
});

export type UncertaintySettings = z.infer<typeof uncertaintySettings>;
