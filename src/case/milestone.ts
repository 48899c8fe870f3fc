import { z } from 'zod';
import { bilingual, choice, known, provenance, words } from '../uncertainty/field.ts';

/** One row of a programme: what a stage is to reach, and whether the plan has to reach it or only shows whether it does. */
export const milestone = z.strictObject({
  name: bilingual({ en: 'What is to be reached, in the words of the programme', zh: '里程碑名称（按规划原文）' }),
  stage: words({
    en: 'Stage at whose end it counts; blank: the last',
    zh: '考核阶段；留空为最后阶段',
    example: '2030',
  }).optional(),
  measure: words({
    en: 'What is measured: capture_capability, captured, stored, capture_projects, storage_projects (sites that are open), egr_projects (of them those that win gas in the stage), ccs_projects (sites underground that only store), clusters_started',
    zh: '计量指标：capture_capability（捕集能力）、captured（捕集量）、stored（封存量）、capture_projects（捕集项目数）、storage_projects（封存项目数）、egr_projects（其中该阶段驱气的项目数）、ccs_projects（仅作地质封存的项目数）、clusters_started（已启动产业集群数）',
    example: 'storage_projects',
  }),
  of: z
    .array(words({ en: 'Sector or kind of sink', zh: '行业或封存类型' }))
    .min(1)
    .meta({
      en: 'Sectors of the plants, or kinds of the sinks, that count; absent: all',
      zh: '计入的行业（捕集类指标）或封存类型（封存类指标）；缺省为全部',
      example: '[gas_field]',
    })
    .optional(),
  size_mt_per_yr: known(
    {
      en: 'Tonnes a year in the stage from which a project counts; blank: every one that stands',
      zh: '计入项目的最小规模（该阶段年均量）；留空则凡已建即计',
      unit: 'Mt/yr',
      example: '1',
    },
    { above: 0 },
  ).optional(),
  at_least: known(
    { en: 'Threshold, in the unit of the measure', zh: '阈值（单位同指标）', unit: 'Mt/yr or number', example: '2' },
    { minimum: 0 },
  ),
  kind: choice(['shown', 'required'], {
    en: 'Whether the plan has to reach it, or only shows whether it does',
    zh: 'required 为方案必须达到；shown 仅列出是否达到',
  }).default('shown'),
  ...provenance,
});

export type Milestone = z.infer<typeof milestone>;

/** What the case must know of a measure to check a row that names it; the measure's own file says it. */
export interface MeasureKind {
  readonly measure: string;
  readonly says: { readonly en: string; readonly zh: string };
  readonly unit: 'mt_per_yr' | 'number';
  /** What `of` names. */
  readonly of: 'sectors' | 'sink_kinds' | 'nothing';
  /** Whether rows may have a size from which something counts. */
  readonly sized: boolean;
  /** Whether a row may be required: the model has a condition for it. */
  readonly requirable: boolean;
}
