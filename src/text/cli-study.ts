import type { Wording } from './language.ts';

/** What the command line says of studies: bounds, sweep, robust, simulate, alternatives, hub, compare; of pins in pins/. */
export const cliStudyHelp = {
  bounds: {
    en: 'Plans the best and the worst end of the uncertain numbers, and says what both plans share',
    zh: '求解不确定数的最好端与最坏端两个方案，并列出共有部分',
  },
  sweep: {
    en: 'Plans both ends at several violation probabilities and credibility levels; goes on where it was stopped',
    zh: '按多个违约风险与可信度水平求解上下界；中断后可续算',
  },
  robust: {
    en: 'Decides plants, pipes and wells once for a set of futures, with flows that adapt to each',
    zh: '针对一组未来情景一次性确定捕集装置、管道与注入井，流量随情景调整',
  },
  simulate: {
    en: 'Tests a plan on sampled futures: how often demands and capacities are missed, what it costs, what drives the spread',
    zh: '用抽样未来检验方案：需求与容量被突破的频率、成本分布及主要驱动因素',
  },
  alternatives: {
    en: 'Finds the plans that differ most from the best one and from each other at little more money',
    zh: '在成本略高于最优的范围内，找出彼此差异最大的若干方案',
  },
  hub: {
    en: 'Compares the shared network with a line for every source, and says what each cluster adds when it joins',
    zh: '比较共用管网与各源一对一建线，并给出各集群加入所带来的节省',
  },
  compare: {
    en: 'Plans each path from source to sink alone and all together, and says what each adds',
    zh: '分别求解各源汇路径单独与共同实施的方案，并给出各路径的增值',
  },
  paths: {
    en: 'paths to compare, separated by commas: {{names}} (default: those of the case, or all that it has sources and sinks for)',
    zh: '要比较的路径，逗号分隔：{{names}}（默认取算例所列，或算例中源汇齐备的全部路径）',
  },
  order: {
    en: 'clusters in the order in which they join, separated by commas (default: that of the case)',
    zh: '集群加入顺序，逗号分隔（默认按算例顺序）',
  },
  within: {
    en: 'how much dearer than the best plan an alternative may be (default: {{default}})',
    zh: '备选方案成本最多比最优方案高出多少（默认 {{default}}）',
  },
  count: { en: 'how many alternatives (default: {{default}})', zh: '备选方案数（默认 {{default}}）' },
  weigh: {
    en: 'how much pipes (by length), plants and stores (by number) count in a difference (default: {{default}})',
    zh: '差异度中管道（按长度）、工厂与封存汇（按数量）的权重（默认 {{default}}）',
  },
  risk: {
    en: 'violation probability of the demands (default: the case’s)',
    zh: '减排需求的违约风险（默认取算例设定）',
  },
  risks: {
    en: 'violation probabilities of the demands, separated by commas (default: the case’s)',
    zh: '减排需求的违约风险，逗号分隔（默认取算例设定）',
  },
  storageRisk: {
    en: 'violation probability of capacities and injection rates of stores (default: the case’s)',
    zh: '封存容量与注入速率的违约风险（默认取算例设定）',
  },
  credibility: { en: 'level at which fuzzy numbers are read (default: the case’s)', zh: '模糊数的可信度水平（默认取算例设定）' },
  credibilities: {
    en: 'levels at which fuzzy numbers are read, separated by commas (default: the case’s)',
    zh: '模糊数的可信度水平，逗号分隔（默认取算例设定）',
  },
  measure: {
    en: 'measure of the level: {{names}} (default: the case’s, else necessity)',
    zh: '可信度测度：{{names}}（默认取算例设定，否则为 necessity）',
  },
  chance: {
    en: 'reading of violation probabilities: {{names}} (default: the case’s, else textbook)',
    zh: '违约风险的读法：{{names}}（默认取算例设定，否则为 textbook）',
  },
  bound: {
    en: 'plan the best end (lower) or the worst end (upper) of the uncertain numbers in place of their central values',
    zh: '不取中心值，而按不确定数的最好端（lower）或最坏端（upper）求解',
  },
  out: {
    en: 'output folder (default: ./yuanhui-<name of the case>-<study>)',
    zh: '输出文件夹（默认 ./yuanhui-<算例名>-<研究>）',
  },
  time: {
    en: 'seconds after which each plan stops with the best so far (default: {{default}})',
    zh: '每个方案的求解时限（秒），到时保留目前最好的方案（默认 {{default}}）',
  },
  scenarios: { en: 'so many sampled futures (default: the two ends)', zh: '抽样未来情景数（默认取上下两端）' },
  from: {
    en: 'output folder of a bounds or sweep study, whose runs are the scenarios',
    zh: '以 bounds 或 sweep 研究的输出文件夹中的各次运行为情景',
  },
  objective: { en: 'what is minimised: {{names}} (default: {{default}})', zh: '最小化的目标：{{names}}（默认 {{default}}）' },
  tail: {
    en: 'share of the dearest scenarios that cvar takes the mean of (default: {{default}})',
    zh: '条件风险价值所取最贵情景的份额（默认 {{default}}）',
  },
  samples: { en: 'how many futures (default: {{default}})', zh: '抽样未来数（默认 {{default}}）' },
  recourse: {
    en: 'none: planned flows are kept; flows: flows adapt to each future (default: {{default}})',
    zh: 'none：流量不变；flows：流量随未来调整（默认 {{default}}）',
  },
} satisfies Record<string, Wording>;

/** What a study says while and after it works. */
export const cliStudyMessages = {
  progress: { en: '{{done}} of {{total}} done', zh: '已完成 {{done}}/{{total}}' },
  kept: { en: '{{kept}} kept from before', zh: '其中沿用 {{kept}} 个' },
  stopped: {
    en: 'Stopped with {{done}} of {{total}} done; what is done is kept. The same command goes on from there.',
    zh: '已停止，完成 {{done}}/{{total}}，结果已保留；再次运行同一命令即可续算。',
  },
  stopping: {
    en: 'Stopping; finished plans are kept. Ctrl-C once more quits at once.',
    zh: '正在停止，已完成的方案会保留。再按一次 Ctrl-C 立即退出。',
  },
  shared: {
    en: 'Built in every plan: {{sources}} plants, {{sinks}} stores, {{edges}} pipes; in some: {{someSources}}, {{someSinks}}, {{someEdges}}.',
    zh: '各方案均建设：{{sources}} 座捕集装置、{{sinks}} 个封存地、{{edges}} 段管道；仅部分方案建设：{{someSources}}、{{someSinks}}、{{someEdges}}。',
  },
  sharedLinks: {
    en: 'Beside pipes, in every plan: {{terminals}} terminals, {{links}} links; in some: {{someTerminals}}, {{someLinks}}.',
    zh: '管道以外，各方案均启用：{{terminals}} 个转运枢纽、{{links}} 条线路；仅部分方案启用：{{someTerminals}}、{{someLinks}}。',
  },
  dropped: {
    en: 'Links dropped, because the worst end cannot meet them: {{links}}',
    zh: '因最坏端无法满足而放弃的关联约束：{{links}}',
  },
  conditions: { en: 'Conditions missed in some future: {{missed}} of {{all}}', zh: '在某些未来被突破的约束：{{missed}}/{{all}}' },
  spread: {
    en: 'Cost: {{mean}} {{unit}} on the mean, {{low}} to {{high}} in nine futures of ten',
    zh: '成本：均值 {{mean}} {{unit}}，九成未来介于 {{low}} 与 {{high}} 之间',
  },
  left: {
    en: 'No further plan within the cost does without more than {{bound}} % of every plan found.',
    zh: '在该成本内，再无方案能相对已有每个方案省去超过 {{bound}} % 的内容。',
  },
  hubSaved: {
    en: 'Sharing saves {{saved}} {{unit}}; the terms above sum to it.',
    zh: '共用管网节省 {{saved}} {{unit}}，等于上列各项之和。',
  },
  hubJoined: {
    en: '{{cluster}}: saves {{joined}} {{unit}} when it joins those before it, {{as_last}} when it joins last',
    zh: '{{cluster}}：按顺序加入时节省 {{joined}} {{unit}}，最后加入时节省 {{as_last}}',
  },
  pathAdds: {
    en: '{{path}} adds {{saved}} {{unit}} to all others; proved to lie between {{low}} and {{high}}',
    zh: '{{path}} 相对其余路径增值 {{saved}} {{unit}}；已证明介于 {{low}} 与 {{high}} 之间',
  },
  pathNeeded: { en: 'Without {{path}}: {{status}}', zh: '不含 {{path}}:{{status}}' },
  pathsShort: {
    en: 'not feasible; meets {{share}} % of the targets, and at most {{bound}} %',
    zh: '不可行；可达目标的 {{share}} %，至多 {{bound}} %',
  },
  driver: {
    en: 'Most of the spread that one number explains: {{number}}, {{share}} % (squared rank correlation)',
    zh: '单个数解释的最大份额：{{number}}，{{share}} %（秩相关系数平方）',
  },
} satisfies Record<string, Wording>;

/** Heads and words of the tables of studies. */
export const cliStudyWords = {
  risk: { en: 'Risk', zh: '违约风险' },
  credibility: { en: 'Credibility', zh: '可信度' },
  plan: { en: 'Plan', zh: '方案' },
  annual: { en: 'Cost', zh: '年成本' },
  perTonne: { en: 'Per tonne', zh: '单位成本' },
  captured: { en: 'Captured', zh: '捕集量' },
  sources: { en: 'Plants', zh: '捕集源' },
  sinks: { en: 'Stores', zh: '封存地' },
  length: { en: 'Pipes', zh: '管道' },
  gap: { en: 'Gap', zh: '间隙' },
  lower: { en: 'lower (best ends)', zh: '下界（最好端）' },
  upper: { en: 'upper, linked', zh: '上界（关联）' },
  upper_unlinked: { en: 'upper (worst ends)', zh: '上界（最坏端）' },
  deterministic: { en: 'central values', zh: '中心值' },
  robust: { en: 'robust', zh: '稳健' },
  best: { en: 'best', zh: '最优' },
  dearer: { en: 'Dearer', zh: '高出' },
  difference: { en: 'Difference', zh: '差异度' },
  atMost: { en: 'At most', zh: '差异度上界' },
  design: { en: 'Design', zh: '建设方案' },
  expected: { en: 'Expected', zh: '期望成本' },
  regret: { en: 'Worst regret', zh: '最大后悔值' },
  cvar: { en: 'CVaR', zh: '条件风险价值' },
  condition: { en: 'Condition', zh: '约束' },
  promised: { en: 'Promised', zh: '设定风险' },
  rate: { en: 'Missed', zh: '突破频率' },
  range: { en: '95 % interval', zh: '95% 区间' },
  shortfall: { en: 'Mean shortfall', zh: '平均缺口' },
  unmet: { en: 'Not met', zh: '无法满足' },
  value: { en: 'Objective', zh: '目标值' },
  price: { en: 'Price of robustness', zh: '稳健性代价' },
  stochastic: { en: 'Value of the stochastic solution', zh: '随机解价值' },
  foresight: { en: 'Value of perfect foresight', zh: '完全信息价值' },
} satisfies Record<string, Wording>;
