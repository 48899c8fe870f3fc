import type { Criterion } from '../../case/clusters/readiness.ts';
import type { ClusterPlan, ClusterReadiness, CriterionScore } from '../../plan/clusters/cluster-plan.ts';
import { named } from '../../text/language.ts';
import { term } from '../../text/terms.ts';
import { badge, prose } from '../html.ts';
import { fixed, significant, stated } from '../number.ts';
import type { Reading, TextKey } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';
import { groupName } from './names.ts';

/** Condition and lesson of the paper that each criterion is of. */
const origin: Readonly<Record<Criterion, { readonly condition?: number; readonly lesson?: number }>> = {
  amount_match: { condition: 1 },
  distance_match: { condition: 1 },
  hub_distance: { condition: 1 },
  proven_capacity: { condition: 2 },
  project_experience: { condition: 2 },
  government_support: { condition: 3, lesson: 1 },
  business_models: { lesson: 2 },
  stakeholders: { lesson: 3 },
  public_acceptance: { lesson: 4 },
};

function originWords({ text }: Reading, { criterion }: CriterionScore): string {
  const { condition, lesson } = origin[criterion];
  if (condition === undefined) return text('readiness_lesson', { number: lesson ?? 0 });
  if (lesson === undefined) return text('readiness_condition', { number: condition });
  return text('readiness_condition_lesson', { condition, number: lesson });
}

function reasonWords({ text, language }: Reading, { figures, reason, source }: CriterionScore): string {
  if (figures !== undefined) {
    const values = Object.fromEntries(Object.entries(figures.values).map(([name, value]) => [name, significant(value)]));
    return text(`reason_${figures.says}` as TextKey, values);
  }
  if (reason === undefined) return text('readiness_unknown');
  const from = source === undefined ? [] : [text('readiness_source', { source })];
  return [named(reason, language), ...from].join(language === 'zh' ? '。' : '. ');
}

const scoreWords = ({ text }: Reading, { score, of }: CriterionScore) =>
  score === null ? text(of === 'stated' ? 'readiness_unknown' : 'readiness_unscored') : fixed(score, 2);

function clusterTable(reading: Reading, { cluster, scores, low, high, known, weighed }: ClusterReadiness): string {
  const { text, language } = reading;
  const columns: Column<CriterionScore>[] = [
    { label: text('readiness_col_criterion'), value: ({ criterion }) => text(`criterion_${criterion}`) },
    { label: text('readiness_col_from'), value: (one) => originWords(reading, one) },
    { label: text('readiness_col_score'), decimals: 2, value: (one) => scoreWords(reading, one) },
    { label: text('readiness_col_weight'), decimals: 1, value: ({ weight }) => stated(weight) },
    {
      label: text('readiness_col_reason'),
      value: (one) => reasonWords(reading, one),
      after: ({ basis }) => badge(basis, term(basis ?? '', language)),
    },
  ];
  const mean = high - low < 0.005 ? fixed(low, 2) : `${fixed(low, 2)}–${fixed(high, 2)}`;
  const name = groupName(reading, { part: 'cluster', cluster });
  return htmlTable(text('table_readiness', { cluster: name, mean, known, weighed }), columns, scores, { sortable: false });
}

/** One table a cluster: every criterion with its score, its weight and its reason. */
export function scorecards(reading: Reading, { readiness }: ClusterPlan): string {
  const { text } = reading;
  return [
    `<h3>${prose(text('readiness_heading'))}</h3>`,
    `<p class="note">${prose(text('readiness_note'))}</p>`,
    ...readiness.map((one) => clusterTable(reading, one)),
  ].join('\n');
}
