import { clash, type IssueTexts, tightening } from '../issue-text.ts';

const decided = [
  'check its permit_years and build_stage, the budgets of the stages and whether the network reaches it, or take the decision back',
  '请核对 permit_years、build_stage、阶段预算及管网是否可达，或取消该指定',
] as const;

const programme = [
  'lower the threshold or the size, take a later stage, or write kind: shown, so that it is only told',
  '降低阈值或规模、改为较晚阶段，或写 kind: shown 仅列示',
] as const;

/** Why a case of several stages has no plan, and what a planner should know about one. */
export const planStageIssues: IssueTexts = {
  'plan.budget_idle': {
    wrong: {
      en: 'The budget of the stage “{{stage}}”, {{budget}} million, can never bind: all that could be built in it costs {{most}} million at most',
      zh: '阶段“{{stage}}”的投资上限 {{budget}} 百万不起约束：该阶段全部可建资产的投资至多为 {{most}} 百万',
    },
    mend: {
      en: 'check that capital_budget_m is in millions, or leave it out',
      zh: '请核对 capital_budget_m 是否以百万为单位，或删除该项',
    },
  },
  'clash.stage_demand': clash(
    'The tonnes asked for in a stage cannot be captured',
    '阶段捕集量目标无法满足',
    'lower the target of the stage, or check permits, budgets and the years in which sources run',
    '降低该阶段目标，或核对许可、预算与排放源运行年份',
  ),
  'clash.storage_demand': clash(
    'The tonnes asked for cannot be stored',
    '封存量目标无法满足',
    'lower the target, add sinks or sources, or check permits and budgets',
    '降低目标，增加封存汇或排放源，或核对许可与预算',
  ),
  'clash.capability': clash(
    'The capture capability asked for in a stage cannot stand',
    '阶段捕集能力目标无法满足',
    'lower the target of the stage, add sources, or check permits, budgets and the years in which sources run',
    '降低该阶段目标，增加排放源，或核对许可、预算与排放源运行年份',
  ),
  'clash.capital_budget': clash(
    'The budget of a stage is used up',
    '阶段投资预算已用尽',
    'raise capital_budget_m of the stage, or lower the targets of this stage or a later one',
    '提高该阶段 capital_budget_m，或降低该阶段及后续阶段的目标',
  ),
  'clash.plant_once': clash('Capture plants are built once', '捕集装置只能建一次', ...tightening),
  'clash.site_once': clash('Storage sites are opened once', '封存场地只能启用一次', ...tightening),
  'clash.site_flow': clash('A site takes in no more than its wells can', '场地注入量不超过全部井的注入能力', ...tightening),
  'clash.reused_once': clash('An existing line is reused once', '既有管线只能改用一次', ...tightening),
  'clash.priced_size_sum': clash('A pipe carries no more than it is sized for', '管道流量不超过设计流量', ...tightening),
  'clash.priced_size_laid': clash(
    'The largest pipe option is too small',
    '最大管道方案能力不足',
    'add a pipe option with more capacity, or more routes',
    '增加能力更大的方案或更多路径',
  ),
  'plan.myopic_dead_end': {
    wrong: {
      en: 'Planned one stage after the other, the stage {{stage}} has no plan after what was built before it',
      zh: '逐阶段规划时，在此前已建设施的基础上，阶段 {{stage}} 无可行方案',
    },
    mend: {
      en: 'plan all stages at once (--planning foresight), or mend what is named with it',
      zh: '请整体规划全部阶段（--planning foresight），或处理同时列出的问题',
    },
  },
  'study.one_stage': {
    wrong: {
      en: 'The case has {{count}} stages; {{study}} work on cases of one stage',
      zh: '算例有 {{count}} 个阶段；{{study}}仅适用于单阶段算例',
    },
    mend: { en: 'use yuanhui plan, or make the stages one', zh: '请使用 yuanhui plan，或合并为一个阶段' },
  },
  'clash.milestone_capability': clash('A required capture capability cannot stand', '必达的捕集能力无法建成', ...programme),
  'clash.milestone_captured': clash('Required captured tonnes cannot be captured', '必达的捕集量无法满足', ...programme),
  'clash.milestone_stored': clash('Required stored tonnes cannot be stored', '必达的封存量无法满足', ...programme),
  'clash.milestone_projects': clash('A required number of projects cannot be reached', '必达的项目数无法满足', ...programme),
  'clash.project_stands': clash('What counts as a project must stand', '计入的项目须已建成', ...tightening),
  'clash.project_size': clash('What counts as a project must be of its size', '计入的项目须达到规模', ...tightening),
  'clash.required_plant': clash('A required source cannot get a capture plant', '指定必建的排放源无法建设捕集装置', ...decided),
  'clash.required_site': clash('A required storage site cannot be opened', '指定必建的封存场地无法启用', ...decided),
  'clash.required_pipe': clash('A required pipe cannot be laid', '指定必建的管道无法铺设', ...decided),
};
