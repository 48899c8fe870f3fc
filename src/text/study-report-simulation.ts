import type { Wording } from './language.ts';

/** Texts of the report of a plan tested in sampled futures. */
export const simulationText = {
  simulation_headline: { en: 'The test at a glance', zh: '检验概览' },
  simulation_conditions: { en: 'Which conditions are missed, and how often', zh: '哪些条件被违反及其频率' },
  simulation_money: { en: 'What it costs in sampled futures', zh: '抽样未来中的成本' },
  simulation_drivers: { en: 'What drives the spread of cost', zh: '成本波动的来源' },
  simulation_plan: { en: 'The plan that was tested', zh: '受检方案' },
  // Tiles
  simulation_tile_any: { en: 'Futures that miss anything', zh: '有任一条件违反的未来' },
  simulation_tile_any_note: {
    en: '{{low}}–{{high}} % with {{confidence}} % confidence',
    zh: '{{confidence}} % 置信区间 {{low}}–{{high}} %',
  },
  simulation_tile_cost: { en: 'Mean cost a year', zh: '平均年成本' },
  simulation_tile_cost_note: {
    en: '{{low}}–{{high}} in 90 % of the futures; planned {{planned}}',
    zh: '90 % 的未来为 {{low}}–{{high}}；计划 {{planned}}',
  },
  simulation_tile_cost_plain: { en: 'planned {{planned}}', zh: '计划 {{planned}}' },
  simulation_tile_per_t: { en: 'Mean cost per tonne', zh: '平均吨成本' },
  simulation_tile_samples: { en: 'Sampled futures', zh: '抽样数' },
  simulation_tile_samples_unit: { en: 'futures', zh: '个' },
  simulation_tile_samples_note: { en: 'seed {{seed}}', zh: '种子 {{seed}}' },
  simulation_tile_recourse: { en: 'Conditions missed', zh: '违反的条件' },
  simulation_tile_recourse_unit: { en: 'of {{total}}', zh: '/ 共 {{total}}' },
  simulation_tile_recourse_none: { en: 'at least once; planned flows kept', zh: '至少一次；保持计划流量' },
  simulation_tile_recourse_flows: { en: 'at least once; flows adapt to each future', zh: '至少一次；流量随未来调整' },
  // Verdict
  simulation_verdict: {
    en: 'In {{share}} % of {{samples}} sampled futures the plan misses at least one condition. Missed most often, in {{rate}} %: {{worst}}.',
    zh: '在 {{samples}} 个抽样未来中，{{share}} % 至少违反一个条件。违反最多（{{rate}} %）的是 {{worst}}。',
  },
  simulation_verdict_kept: {
    en: 'In none of {{samples}} sampled futures does the plan miss a condition.',
    zh: '{{samples}} 个抽样未来中，方案未违反任何条件。',
  },
  simulation_joint: {
    en: 'The share of futures that miss anything draws all numbers at once. It is reported, and never held against the violation risk of a single condition, which is promised of that condition alone.',
    zh: '“任一条件违反”为全部数同时抽样的结果，仅作报告，不与单个条件的违约风险相比：该风险只针对那一个条件。',
  },
  simulation_promise_kept: {
    en: 'Every condition with a promised risk keeps it, within the confidence interval of the sample.',
    zh: '在抽样置信区间内，凡有承诺风险的条件均未超出。',
  },
  simulation_promise_broken: {
    en: '{{count}} of {{total}} conditions with a promised risk are missed more often than promised, beyond the confidence interval of the sample.',
    zh: '{{total}} 个有承诺风险的条件中，{{count}} 个的违反频率超过承诺且超出抽样置信区间。',
  },
  simulation_promise_none: {
    en: 'The plan was made without a promised risk, so there is none to keep.',
    zh: '方案未承诺违约风险，故无可比对。',
  },
  // Violations
  simulation_rates_finding: {
    en: 'Missed most often: {{worst}}, in {{rate}} % of the futures ({{low}}–{{high}} %), by {{amount}} {{unit}} on average when it is.',
    zh: '违反最多的是 {{worst}}，占未来的 {{rate}} %（{{low}}–{{high}} %），违反时平均缺 {{amount}} {{unit}}。',
  },
  simulation_rates_finding_kept: { en: 'No condition is missed in any sampled future.', zh: '没有任何条件在抽样未来中被违反。' },
  simulation_rates_note: {
    en: 'Dot: share of the futures that miss the condition; bar: {{confidence}} % confidence interval; tick: risk that the plan promises. Every demand is shown, and the {{most}} stores and captures that are missed most.',
    zh: '点为违反该条件的未来占比，横线为 {{confidence}} % 置信区间，竖线为方案承诺的风险。图示全部需求及违反最多的 {{most}} 个封存与捕集条件。',
  },
  simulation_rates_rest: {
    en: '{{missed}} more are missed at least once, and {{kept}} never.',
    zh: '另有 {{missed}} 个至少违反一次，{{kept}} 个从未违反。',
  },
  simulation_legend_rate: { en: 'share of futures that miss it', zh: '违反的未来占比' },
  simulation_legend_interval: { en: '{{confidence}} % confidence interval', zh: '{{confidence}} % 置信区间' },
  simulation_legend_promised: { en: 'promised risk', zh: '承诺的风险' },
  simulation_legend_broken: { en: 'whole interval above the promised risk', zh: '整个区间高于承诺的风险' },
  simulation_table: { en: 'Conditions that are missed, and all demands', zh: '被违反的条件与全部需求' },
  simulation_col_condition: { en: 'Condition', zh: '条件' },
  simulation_col_promised: { en: 'Promised', zh: '承诺' },
  simulation_col_rate: { en: 'Missed', zh: '违反' },
  simulation_col_low: { en: 'From', zh: '下限' },
  simulation_col_high: { en: 'To', zh: '上限' },
  simulation_col_shortfall: { en: 'Mean shortfall', zh: '平均缺口' },
  simulation_col_when_missed: { en: 'When missed', zh: '违反时缺口' },
  // Distributions
  simulation_cost_finding: {
    en: 'The plan costs {{mean}} {{unit}} on average, {{difference}} % beside the {{planned}} planned; one future in twenty costs more than {{high}} {{unit}}.',
    zh: '方案平均年成本 {{mean}} {{unit}}，与计划值 {{planned}} 相差 {{difference}} %；二十个未来中有一个超过 {{high}} {{unit}}。',
  },
  simulation_cost_plain: {
    en: 'The plan costs {{mean}} {{unit}} on average; {{planned}} were planned.',
    zh: '方案平均年成本 {{mean}} {{unit}}，计划为 {{planned}}。',
  },
  simulation_cost_flat: {
    en: 'Cost is the same in every sampled future, {{mean}} {{unit}}: no uncertain number bears on it.',
    zh: '各抽样未来成本相同，为 {{mean}} {{unit}}：没有不确定数影响它。',
  },
  simulation_cost_note: {
    en: 'Number of sampled futures by cost. Dark line: as planned; dashed: 5, 50 and 95 % of the futures cost less.',
    zh: '按成本分组的抽样未来数。深色线为计划值；虚线为 5、50、95 % 分位。',
  },
  simulation_axis_futures: { en: 'futures', zh: '未来数' },
  simulation_planned: { en: 'as planned', zh: '计划值' },
  simulation_quantiles: { en: '5, 50 and 95 %', zh: '5、50、95 % 分位' },
  simulation_planned_at: { en: 'planned {{value}}', zh: '计划 {{value}}' },
  simulation_table_costs: { en: 'Cost in sampled futures', zh: '抽样未来中的成本' },
  simulation_col_figure: { en: 'Figure', zh: '指标' },
  simulation_col_planned: { en: 'Planned', zh: '计划' },
  simulation_col_mean: { en: 'Mean', zh: '平均' },
  simulation_col_mean_low: { en: 'Mean from', zh: '均值下限' },
  simulation_col_mean_high: { en: 'Mean to', zh: '均值上限' },
  simulation_col_deviation: { en: 'Deviation', zh: '标准差' },
  simulation_row_cost: { en: 'Cost a year', zh: '年成本' },
  simulation_row_levelised: { en: 'Cost per tonne captured', zh: '每吨捕集成本' },
  // Drivers
  simulation_drivers_finding: {
    en: 'The cost goes most with {{first}} ({{share}} % by ranks), then with {{second}} ({{second_share}} %).',
    zh: '与成本关联最强的是 {{first}}（按秩 {{share}} %），其次为 {{second}}（{{second_share}} %）。',
  },
  simulation_drivers_finding_one: {
    en: 'The cost goes with {{first}} alone ({{share}} % by ranks).',
    zh: '成本仅与 {{first}} 关联（按秩 {{share}} %）。',
  },
  simulation_drivers_none: {
    en: 'No uncertain number goes with the cost: nothing drives its spread.',
    zh: '没有不确定数与成本相关：成本无波动来源。',
  },
  simulation_drivers_note: {
    en: 'Squared Spearman rank correlation with the annual cost, of the {{shown}} strongest of {{total}} uncertain numbers; behind the bar the correlation with its sign. It is a measure by ranks, and the squares need not sum to 100 %.',
    zh: '各不确定数与年成本的 Spearman 秩相关系数之平方，{{total}} 个中最强的 {{shown}} 个；柱后为带符号的相关系数。其为基于秩的度量，平方和不必为 100 %。',
  },
  simulation_raises: { en: 'more of it costs more', zh: '增大则成本升高' },
  simulation_lowers: { en: 'more of it costs less', zh: '增大则成本降低' },
  // How to read
  simulation_read_none: {
    en: 'No recourse: planned flows are kept in every future, and each condition is tested for itself. A real operator would adapt; the rates are therefore on the high side.',
    zh: '无追索：各未来均保持计划流量，逐一检验每个条件。实际运营方会作调整，故违反率偏高。',
  },
  simulation_read_flows: {
    en: 'Recourse by flows: plants, pipes and wells are as planned, flows adapt to each future at least cost. Where demands cannot all be met, as little as possible is missed.',
    zh: '流量追索：工厂、管道与井按计划不变，流量随每个未来以最小成本调整；需求无法全部满足时，缺口取最小。',
  },
  simulation_read_samples: {
    en: 'Futures are drawn with a seed: the same seed gives the same futures, so that plans can be compared on them. A confidence interval says how far the sample can stray, and nothing about the distributions that were stated.',
    zh: '未来按种子抽样：种子相同则未来相同，便于方案间比较。置信区间反映抽样误差，不反映所设分布是否正确。',
  },
  simulation_read_joint: {
    en: 'All numbers are drawn together. How often anything at all is missed is reported for information and never tested against the violation risk of a single row.',
    zh: '全部数同时抽样。“任一条件违反”的频率仅供参考，从不与单行的违约风险比对。',
  },
  simulation_read_drivers: {
    en: 'The Spearman correlation is one of ranks: it sees whether cost rises with a number, not by how much, and misses what only acts together with others. Squares need not sum to 1.',
    zh: 'Spearman 相关基于秩：反映成本是否随某数升降而非升降幅度，亦不反映仅在共同作用时才显现的影响；平方和不必为 1。',
  },
  // Fields of conditions that no term covers
  simulation_missed_demand: { en: 'demand', zh: '减排需求' },
  simulation_missed_storage_capacity: { en: 'storage capacity', zh: '封存容量' },
  simulation_missed_injection_rate: { en: 'injection rate', zh: '注入速率' },
  simulation_missed_capture_limit: { en: 'capture limit', zh: '捕集上限' },
} satisfies Record<string, Wording>;
