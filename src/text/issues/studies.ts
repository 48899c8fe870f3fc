import type { IssueTexts } from './issue-text.ts';

/** What can keep a study of several futures from its answer: robust plans and simulations. */
export const studyIssues: IssueTexts = {
  'robust.no_common_design': {
    wrong: {
      en: 'Each scenario has a plan, but no plants, pipes and wells serve all of them at once',
      zh: '各情景单独可行，但没有一套捕集装置、管道与注入井能同时满足全部情景',
    },
    mend: {
      en: 'add a larger pipe diameter or a second route, or leave the hardest scenario out',
      zh: '增加更大管径或第二条路径，或去掉最苛刻的情景',
    },
  },
  'robust.scenario_without_plan': {
    wrong: {
      en: 'Scenario {{scenario}} has no plan of its own, so no plan can serve it',
      zh: '情景 {{scenario}} 单独也无可行方案，因此无法兼顾',
    },
    mend: {
      en: 'the issues named with it say why; lower the demands or leave the scenario out',
      zh: '原因见同时列出的问题；请降低目标或去掉该情景',
    },
  },
  'robust.trend_pipes': {
    wrong: {
      en: 'Pipes whose capital grows with every tonne (trends) cannot be decided once for several futures',
      zh: '投资随流量增长的管道（trends）无法针对多个未来一次性确定',
    },
    mend: { en: 'give pipes as a table of sizes: pipes: {kind: table, …}', zh: '请以管型表给出管道：pipes: {kind: table, …}' },
  },
  'robust.scenarios_twice': {
    wrong: { en: 'The scenarios are given twice: --scenarios and --from', zh: '情景重复给出：--scenarios 与 --from' },
    mend: { en: 'leave one out', zh: '请去掉一个' },
  },
  'robust.study_unreadable': {
    wrong: { en: '{{place}} holds no study of bounds or a sweep', zh: '{{place}} 中没有 bounds 或 sweep 研究' },
    mend: {
      en: 'name the output folder of yuanhui bounds or yuanhui sweep',
      zh: '请指定 yuanhui bounds 或 yuanhui sweep 的输出文件夹',
    },
  },
  'robust.study_of_other_case': {
    wrong: { en: '{{place}} was made from another case', zh: '{{place}} 由另一算例生成' },
    mend: { en: 'run the sweep of this case again', zh: '请对本算例重新运行 sweep' },
  },
  'pins.none': {
    wrong: { en: 'The case requires and forbids nothing', zh: '算例没有必建或不建的资产' },
    mend: {
      en: 'write required or forbidden in the column decision of sources, sinks or routes',
      zh: '请在源、汇或路径表的 decision 列填写 required 或 forbidden',
    },
  },
  'simulation.plan_of_other_case': {
    wrong: {
      en: 'The plan was made from another case, or from this one before it was changed; its case is called “{{name}}”',
      zh: '该方案由另一算例（或本算例修改前的版本）得出，其算例名为“{{name}}”',
    },
    mend: {
      en: 'simulate it with the case that it was made from, or plan this case anew',
      zh: '请用生成该方案的算例进行模拟，或对本算例重新规划',
    },
  },
  'simulation.redrawn': {
    wrong: {
      en: 'Of the draws of {{key}}, a share of {{share}} fell outside what its field allows and was made again: its distribution is cut off there',
      zh: '{{key}} 的抽样中有 {{share}} 的份额超出该字段允许范围而重抽，其分布在界限处被截断',
    },
    mend: {
      en: 'where the share is not small, give the number a smaller deviation or an interval within the range',
      zh: '若份额不小，请减小标准差，或改用范围之内的区间',
    },
  },
  'simulation.nothing_captured': {
    wrong: {
      en: 'In {{count}} of {{samples}} futures nothing is captured: the cost of a tonne is that of the other futures',
      zh: '{{samples}} 个抽样未来中有 {{count}} 个没有捕集量，单位成本仅按其余未来统计',
    },
    mend: {
      en: 'check the demands: a random one may come out at nothing',
      zh: '请检查减排需求：随机需求可能取到零',
    },
  },
};
