import type { Wording } from './language.ts';

/** What the command line says: descriptions of commands, arguments and options. */
export const cliHelp = {
  yuanhui: {
    en: 'Plans regional CCUS networks: which plants capture, through which pipes the CO2 travels, where it is stored, at what cost, with a proven gap.',
    zh: '规划区域 CCUS 管网：哪些工厂捕集、CO2 走哪些管道、封存在哪里、成本多少，并给出可证明的最优间隙。',
  },
  init: { en: 'Makes a case folder to start from', zh: '新建一个算例文件夹' },
  check: { en: 'Checks a case and lists every fault at once', zh: '检查算例，一次列出全部错误' },
  plan: { en: 'Plans a case and writes the plan, its tables and the report', zh: '求解算例，输出方案、表格与报告' },
  report: { en: 'Writes the report of a plan or a study again', zh: '由已有方案或研究重新生成报告' },
  import: { en: 'Makes a case from the files of another tool', zh: '由其他工具的文件生成算例' },
  importSimccs: { en: 'Reads a scenario folder of SimCCS', zh: '读取 SimCCS 的情景文件夹' },
  schema: { en: 'Writes the JSON Schema of a case and blank CSV templates', zh: '输出算例的 JSON Schema 与空白 CSV 模板' },
  newFolder: { en: 'folder to make; it must be absent or empty', zh: '要新建的文件夹（不存在或为空）' },
  case: { en: 'case folder, case.yaml or a case in one JSON file', zh: '算例文件夹、case.yaml 或单个 JSON 文件' },
  planPlace: { en: 'output folder of a plan, or the plan.json in it', zh: '方案的输出文件夹，或其中的 plan.json' },
  outputPlace: {
    en: 'output folder of a plan or a study, or the plan.json or study.json in it',
    zh: '方案或研究的输出文件夹，或其中的 plan.json、study.json',
  },
  simccsFolder: {
    en: 'folder of the scenario with Sources, Sinks and CandidateNetwork',
    zh: '含 Sources、Sinks、CandidateNetwork 的情景文件夹',
  },
  whichCase: { en: 'which case: {{cases}} (default: {{default}})', zh: '算例：{{cases}}（默认 {{default}}）' },
  json: { en: 'print one JSON object on standard output, everything else elsewhere', zh: '标准输出只打印一个 JSON 对象' },
  lang: { en: 'zh or en (default: from LC_ALL or LANG)', zh: 'zh 或 en（默认取自 LC_ALL 或 LANG）' },
  out: { en: 'output folder (default: ./yuanhui-<name of the case>)', zh: '输出文件夹（默认 ./yuanhui-<算例名>）' },
  gap: {
    en: 'stop when the cost is proven to be within this fraction of the best (default: {{default}})',
    zh: '总成本与最优值之差不超过该比例时停止（默认 {{default}}）',
  },
  time: {
    en: 'stop after this many seconds with the best plan so far (default: {{default}})',
    zh: '到该秒数时停止，保留目前最好的方案（默认 {{default}}）',
  },
  effort: {
    en: 'work put in at most, counted and not timed: {{choices}} (default: {{default}})',
    zh: '最大计算量（按运算量而非时间计）：{{choices}}（默认 {{default}}）',
  },
  target: {
    en: 'tonnes to capture, Mt/yr on the average of the horizon, in place of the targets of the case',
    zh: '捕集目标（规划期年均，Mt/yr），替代算例中的目标',
  },
  price: {
    en: 'income for each tonne stored, in the currency of the case, in place of its targets',
    zh: '每吨封存收入（算例币种），替代算例中的目标',
  },
  solver: { en: 'highs (built in), or an executable on the PATH', zh: 'highs（内置），或 PATH 上的求解器程序' },
  mps: { en: 'also write the model as an MPS file', zh: '另存模型为 MPS 文件' },
  lp: { en: 'also write the model as an LP file', zh: '另存模型为 LP 文件' },
  format: {
    en: 'forms of the tables, separated by commas: {{formats}} (default: {{default}})',
    zh: '表格格式，逗号分隔：{{formats}}（默认 {{default}}）',
  },
  planning: {
    en: 'several stages at once (foresight, the default), or one after the other with later ones unseen (myopic)',
    zh: '多阶段整体规划（foresight，默认），或逐阶段规划、不预见后续阶段（myopic）',
  },
  seed: { en: 'seed of everything random', zh: '随机数种子' },
  outFile: { en: 'file to write (default: report.html beside the plan)', zh: '输出文件（默认为方案旁的 report.html）' },
  outCase: { en: 'case folder to write', zh: '要写出的算例文件夹' },
  outSchema: { en: 'folder to write (default: {{default}})', zh: '输出文件夹（默认 {{default}}）' },
  simccsTarget: { en: 'tonnes to capture, Mt/yr, exactly', zh: '捕集目标（Mt/yr，等式）' },
  simccsPrice: { en: 'income for each tonne stored; without target or price: 0', zh: '每吨封存收入；二者皆无时取 0' },
  simccsYears: { en: 'years of the project (default: 30, as in SimCCS)', zh: '项目年限（默认 30，同 SimCCS）' },
  simccsCrf: { en: 'capital recovery factor (default: 0.1, as in SimCCS)', zh: '资本回收系数（默认 0.1，同 SimCCS）' },
  help: { en: 'show this help', zh: '显示本帮助' },
  version: { en: 'show the version', zh: '显示版本号' },
} satisfies Record<string, Wording>;

/** The headings of a help page, by commander's own. */
export const cliHeadings: Readonly<Record<string, Wording>> = {
  'Usage:': { en: 'Usage:', zh: '用法：' },
  'Arguments:': { en: 'Arguments:', zh: '参数：' },
  'Options:': { en: 'Options:', zh: '选项：' },
  'Commands:': { en: 'Commands:', zh: '命令：' },
};

/** What a command says while and after it works. */
export const cliMessages = {
  faults: { en: 'Faults: {{errors}}; remarks: {{warnings}}', zh: '错误 {{errors}} 处，提示 {{warnings}} 处' },
  remarks: { en: 'Remarks: {{warnings}}', zh: '提示 {{warnings}} 处' },
  sound: {
    en: '{{case}} is sound: {{sources}} sources, {{sinks}} sinks, {{routes}} routes',
    zh: '{{case}} 无误：{{sources}} 个排放源，{{sinks}} 个封存汇，{{routes}} 条路线',
  },
  mend: { en: 'to mend:', zh: '改法：' },
  made: { en: '{{out}} is ready. Next: yuanhui check {{out}}', zh: '已生成 {{out}}。下一步：yuanhui check {{out}}' },
  imported: {
    en: '{{out}} is ready: {{sources}} sources, {{sinks}} sinks, {{routes}} routes. Next: yuanhui plan {{out}}',
    zh: '已生成 {{out}}：{{sources}} 个排放源，{{sinks}} 个封存汇，{{routes}} 条路线。下一步：yuanhui plan {{out}}',
  },
  written: { en: 'written: {{files}}', zh: '已写出：{{files}}' },
  report: { en: 'report: {{file}}', zh: '报告：{{file}}' },
  infeasible: { en: 'No plan can meet this case.', zh: '该算例无可行方案。' },
  unbounded: { en: 'This case has no cheapest plan: it could earn without limit.', zh: '该算例没有最小成本：收益可无限增大。' },
  noPlan: { en: 'No plan was found within the limits.', zh: '在限定条件内未找到方案。' },
  failed: { en: 'The solver failed.', zh: '求解器出错。' },
  stopped: { en: 'Stopped before any plan was found; nothing was kept.', zh: '在找到方案前停止，未保留结果。' },
  stopping: {
    en: 'Stopping; the best plan so far is kept. Ctrl-C once more quits at once.',
    zh: '正在停止，保留目前最好的方案。再按一次 Ctrl-C 立即退出。',
  },
  auditFailed: {
    en: 'The audit found faults in the plan: {{count}}. Please report this.',
    zh: '审计发现方案有 {{count}} 处错误，请反馈。',
  },
  bug: {
    en: 'This is a fault of Yuanhui, not of your case: {{message}}\nPlease report it with the case. YUANHUI_DEBUG=1 shows where it happened.',
    zh: '这是元汇（Yuanhui）自身的错误，不是算例的问题：{{message}}\n请连同算例反馈。设 YUANHUI_DEBUG=1 可显示出错位置。',
  },
  best: { en: 'best {{value}}', zh: '目前最好 {{value}}' },
  bound: { en: 'bound {{value}}', zh: '下界 {{value}}' },
  gap: { en: 'gap {{value}} %', zh: '间隙 {{value}} %' },
  seconds: { en: '{{value}} s', zh: '{{value}} 秒' },
  perYear: { en: 'M {{currency}}/yr', zh: '百万{{currency}}/年' },
} satisfies Record<string, Wording>;

/** The phases of making a plan. */
export const phaseNames = {
  read: { en: 'reading', zh: '读取' },
  network: { en: 'network', zh: '管网' },
  model: { en: 'model', zh: '建模' },
  search: { en: 'search', zh: '搜索' },
  solve: { en: 'solving', zh: '求解' },
  audit: { en: 'audit', zh: '审计' },
  report: { en: 'writing', zh: '输出' },
} satisfies Record<string, Wording>;

/** What an option takes. */
export const cliExpected = {
  fraction: { en: 'a fraction from 0 to 1, such as 0.005', zh: '0 到 1 之间的小数，如 0.005' },
  share: { en: 'a share from 0 to 100 %, such as 1% or 0.01', zh: '0 到 100% 之间的份额，如 1% 或 0.01' },
  weights: { en: 'three numbers of 0 or more, not all 0, such as 1,1,1', zh: '三个不小于 0 且不全为 0 的数，如 1,1,1' },
  probability: { en: 'a number above 0 and below 1, such as 0.1', zh: '大于 0 且小于 1 的数，如 0.1' },
  positive: { en: 'a number above 0', zh: '大于 0 的数' },
  notNegative: { en: 'a number of 0 or more', zh: '不小于 0 的数' },
  whole: { en: 'a whole number of 0 or more', zh: '不小于 0 的整数' },
  wholePositive: { en: 'a whole number of 1 or more', zh: '不小于 1 的整数' },
  wholeFromTwo: { en: 'a whole number of 2 or more', zh: '不小于 2 的整数' },
  factor: { en: 'a number above 0 and at most 1', zh: '大于 0 且不超过 1 的数' },
  text: { en: 'a text that is not empty', zh: '非空文本' },
} satisfies Record<string, Wording>;
