import type { IssueTexts } from '../issue-text.ts';

/** Faults of stages, of targets by stage and of what is said about when something is built. */
export const caseStageIssues: IssueTexts = {
  'stage.not_next': {
    wrong: {
      en: 'The stage “{{name}}” starts in {{found}}, but the stage “{{before}}” ends so that it should start in {{expected}}',
      zh: '阶段“{{name}}”起始年为 {{found}}，而前一阶段“{{before}}”结束后应自 {{expected}} 年开始',
    },
    mend: {
      en: 'write the stages in order, without gaps and overlaps',
      zh: '请按先后顺序填写各阶段，首尾相接、不重叠',
    },
  },
  'stage.rate_needed': {
    wrong: {
      en: 'Several stages, or lives of assets, need a discount rate; the case gives a capital recovery factor',
      zh: '多阶段或设有资产寿命时需要贴现率，而算例只给出资本回收系数',
    },
    mend: {
      en: 'write discount_rate in place of capital_recovery_factor',
      zh: '请以 discount_rate 代替 capital_recovery_factor',
    },
  },
  'stage.unknown': {
    wrong: { en: 'The stage “{{stage}}” is not one of the case', zh: '算例中没有阶段“{{stage}}”' },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一：{{known}}' },
  },
  'sector.factors_count': {
    wrong: {
      en: 'The sector “{{id}}” has {{count}} capture cost factors for {{stages}} stages',
      zh: '行业“{{id}}”的捕集成本系数有 {{count}} 个，而阶段有 {{stages}} 个',
    },
    mend: { en: 'write one factor a stage', zh: '请为每个阶段填写一个系数' },
  },
  'target.stored_of_sector': {
    wrong: {
      en: 'A target for stored tonnes names the sector “{{sector}}”; in a shared network stored tonnes belong to no sector',
      zh: '封存量目标指定了行业“{{sector}}”，而共用管网中的封存量不分行业',
    },
    mend: { en: 'leave sector blank, or count captured tonnes', zh: '请留空 sector，或改按捕集量计' },
  },
  'target.capability_without_stage': {
    wrong: { en: 'A target for capture capability names no stage', zh: '捕集能力目标未注明阶段' },
    mend: { en: 'name the stage in which the plants have to stand', zh: '请注明须具备该能力的阶段' },
  },
  'milestone.measure_unknown': {
    wrong: { en: 'Milestones cannot measure “{{measure}}”', zh: '里程碑没有指标“{{measure}}”' },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一：{{known}}' },
  },
  'milestone.duplicate': {
    wrong: {
      en: 'Two milestones measure the same: {{measure}} in the stage {{stage}}',
      zh: '两项里程碑的计量相同：{{measure}}，阶段 {{stage}}',
    },
    mend: { en: 'keep one of them, the higher threshold', zh: '请保留其中阈值较高的一项' },
  },
  'milestone.of_unknown': {
    wrong: {
      en: 'The milestone of {{measure}} counts “{{name}}”, which does not exist',
      zh: '里程碑 {{measure}} 计入的“{{name}}”不存在',
    },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一：{{known}}' },
  },
  'milestone.of_idle': {
    wrong: { en: 'The measure {{measure}} counts no sectors or kinds of sink', zh: '指标 {{measure}} 不按行业或封存类型计' },
    mend: { en: 'leave of blank', zh: '请删除 of' },
  },
  'milestone.size_idle': {
    wrong: {
      en: 'The measure {{measure}} is no number of projects and has no size',
      zh: '指标 {{measure}} 不是项目数，没有规模',
    },
    mend: { en: 'leave size_mt_per_yr blank, or count projects', zh: '请留空 size_mt_per_yr，或改用项目数指标' },
  },
  'milestone.not_whole': {
    wrong: { en: 'The milestone of {{measure}} asks for {{value}} of them', zh: '里程碑 {{measure}} 的阈值为 {{value}} 个' },
    mend: { en: 'write a whole number', zh: '请填写整数' },
  },
  'milestone.not_requirable': {
    wrong: {
      en: 'A milestone of {{measure}} cannot be required: the model has no linear condition for it',
      zh: '指标 {{measure}} 不能设为必达：模型没有相应的线性约束',
    },
    mend: {
      en: 'write kind: shown, and require amounts or numbers of projects that bring it about',
      zh: '请写 kind: shown，并以捕集量、封存量或项目数里程碑作为必达',
    },
  },
  'source.closes_first': {
    wrong: {
      en: 'The source “{{id}}” closes in {{closes}} and would open in {{opens}}: it never runs',
      zh: '排放源“{{id}}”于 {{closes}} 年关停，而 {{opens}} 年才投运，从不运行',
    },
    mend: {
      en: 'check closes_year and available_from_year, or remove the source',
      zh: '请核对 closes_year 与 available_from_year，或删除该源',
    },
  },
  'asset.stage_idle': {
    wrong: { en: '“{{id}}” has a build_stage but is not required', zh: '“{{id}}”填写了 build_stage，但并非必建' },
    mend: { en: 'write decision: required, or leave build_stage blank', zh: '请填写 decision: required，或留空 build_stage' },
  },
  'route.reuse_of_nothing': {
    wrong: {
      en: 'The route “{{id}}” has a cost of reusing a line, but no existing line',
      zh: '路径“{{id}}”填写了改用成本，但没有既有管线',
    },
    mend: {
      en: 'give existing_capacity_mt_per_yr, or leave the cost blank',
      zh: '请填写 existing_capacity_mt_per_yr，或留空改用成本',
    },
  },
  'route.reuse_without_cost': {
    wrong: { en: 'The existing line of the route “{{id}}” has no cost of reusing it', zh: '路径“{{id}}”的既有管线没有改用成本' },
    mend: {
      en: 'give reuse_capital_m_per_km; 0 where reusing it costs nothing',
      zh: '请填写 reuse_capital_m_per_km；无成本则填 0',
    },
  },
};
