import type { IssueTexts } from '../issue-text.ts';

/** Faults and remarks of paths from source to sink, and of their comparison. */
export const pathIssues: IssueTexts = {
  'paths.unknown': {
    wrong: { en: 'There is no path “{{id}}”', zh: '没有路径“{{id}}”' },
    mend: { en: 'use one or more of: {{known}}', zh: '请从以下路径中选用：{{known}}' },
  },
  'paths.twice': {
    wrong: { en: 'The path “{{id}}” is named twice', zh: '路径“{{id}}”重复' },
    mend: { en: 'name every path once', zh: '每条路径只写一次' },
  },
  'paths.no_source': {
    wrong: {
      en: 'The path “{{id}}” finds no source in the case: daccs takes direct air capture, all others take plants',
      zh: '路径“{{id}}”在算例中没有可用的排放源：daccs 用直接空气捕集，其余路径用工厂',
    },
    mend: { en: 'add such a source to sources.csv, or leave the path out', zh: '请在 sources.csv 中增加此类源，或去掉该路径' },
  },
  'paths.no_sink': {
    wrong: {
      en: 'The path “{{id}}” finds no sink in the case: it leads to {{kinds}}',
      zh: '路径“{{id}}”在算例中没有可用的封存汇：该路径通向 {{kinds}}',
    },
    mend: {
      en: 'add a sink of such a kind to sinks.csv, or leave the path out',
      zh: '请在 sinks.csv 中增加此类汇，或去掉该路径',
    },
  },
  'paths.none': {
    wrong: { en: 'No path finds both a source and a sink in the case', zh: '算例中没有任何路径同时具备源与汇' },
    mend: { en: 'say with --paths which to compare; known are {{known}}', zh: '请用 --paths 指定路径；可选：{{known}}' },
  },
  'paths.required_outside': {
    wrong: {
      en: '“{{id}}” has to be built, but the paths of the case ({{paths}}) do not use it',
      zh: '“{{id}}”被指定必建，但算例所选路径（{{paths}}）不使用它',
    },
    mend: {
      en: 'add a path that uses it, or leave its decision to the plan',
      zh: '请增加使用它的路径，或取消 decision: required',
    },
  },
  'paths.left_out': {
    wrong: {
      en: 'The paths {{paths}} leave out {{sources}} of {{all_sources}} sources and {{sinks}} of {{all_sinks}} sinks of the case',
      zh: '路径 {{paths}} 不使用算例中的 {{sources}}/{{all_sources}} 个排放源与 {{sinks}}/{{all_sinks}} 个封存汇',
    },
    mend: {
      en: 'they stay in the case; other paths use them, and a plan without “paths” may use all',
      zh: '这些源汇仍保留在算例中，供其他路径使用；不写 paths 则全部可用',
    },
  },
  'paths.pins_set_aside': {
    wrong: {
      en: 'The paths {{paths}} do not use what has to be built: {{members}}; it is not asked of their plan',
      zh: '路径 {{paths}} 不使用以下指定必建项：{{members}}；求解该方案时不作要求',
    },
    mend: { en: 'read the plan as one without them', zh: '该方案不含这些必建项' },
  },
  'paths.targets_outside': {
    wrong: {
      en: 'The paths {{paths}} have no source for the targets {{targets}}; the share that they can meet is of the other targets',
      zh: '路径 {{paths}} 没有目标 {{targets}} 所需的排放源；可达比例仅就其余目标而言',
    },
    mend: { en: 'add a path that serves these targets', zh: '请增加可满足这些目标的路径' },
  },
  'paths.milestones_shown': {
    wrong: {
      en: 'What a programme requires is only shown in the plan of {{paths}} for a share of the targets',
      zh: '路径 {{paths}} 按部分目标求解时，规划清单中的必须项仅作对照显示',
    },
    mend: { en: 'see in its milestones which it reaches', zh: '请在里程碑表中查看达到情况' },
  },
  'clash.path_balance': {
    wrong: {
      en: 'Some stores may only be filled by sources that capture too little, by the paths of the case: {{members}}',
      zh: '按算例所选路径，部分封存汇只能由捕集量不足的排放源使用：{{members}}',
    },
    mend: { en: 'add a path or a source that may use these stores', zh: '请增加可使用这些封存汇的路径或排放源' },
  },
  'audit.outside_paths': {
    wrong: { en: 'The plan uses “{{id}}”, which the paths {{paths}} do not', zh: '方案使用了路径 {{paths}} 之外的“{{id}}”' },
    mend: { en: 'plan the case again; report this if it comes back', zh: '请重新求解；若再次出现请反馈' },
  },
  'audit.path_overdrawn': {
    wrong: {
      en: 'Sinks of the kinds {{kinds}} take in {{found}} Mt/yr, and the sources that may use them capture {{limit}}',
      zh: '类型为 {{kinds}} 的封存汇注入 {{found}} Mt/yr，而可使用它们的排放源仅捕集 {{limit}}',
    },
    mend: { en: 'plan the case again; report this if it comes back', zh: '请重新求解；若再次出现请反馈' },
  },
};
