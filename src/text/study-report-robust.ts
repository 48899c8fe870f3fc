import type { Wording } from './language.ts';

/** Texts of the report of a robust plan. */
export const robustText = {
  robust_headline: { en: 'The robust plan at a glance', zh: '稳健方案概览' },
  robust_designs: { en: 'Designs in each scenario', zh: '各设计在各情景中的成本' },
  robust_map: { en: 'The robust network', zh: '稳健管网布局' },
  robust_money: { en: 'What the robust plan costs', zh: '稳健方案的成本' },
  // Designs and objectives
  robust_design_robust: { en: 'Robust', zh: '稳健' },
  robust_design_deterministic: { en: 'Deterministic', zh: '确定性' },
  robust_design_lower: { en: 'Best ends', zh: '最好端' },
  robust_design_upper: { en: 'Worst ends', zh: '最坏端' },
  robust_foresight: { en: 'Perfect foresight', zh: '完全预知' },
  robust_objective_expected: { en: 'Expected cost', zh: '期望成本' },
  robust_objective_regret: { en: 'Worst regret', zh: '最大后悔值' },
  robust_objective_cvar: { en: 'Cost of the dearest {{tail}} %', zh: '最贵 {{tail}} % 情景的平均成本' },
  robust_aim_expected: { en: 'has the least expected cost found', zh: '期望成本为已求得的最低值' },
  robust_aim_regret: { en: 'has the least worst regret found', zh: '最大后悔值为已求得的最小值' },
  robust_aim_cvar: {
    en: 'has the least mean cost found over the dearest {{tail}} % of scenarios',
    zh: '最贵 {{tail}} % 情景的平均成本为已求得的最低值',
  },
  // Tiles
  robust_tile_value_note: { en: 'a year; scenarios: {{count}}', zh: '年值；情景数：{{count}}' },
  robust_tile_price: { en: 'Price of robustness', zh: '稳健性代价' },
  robust_tile_price_note: { en: 'more than the deterministic plan, in the central future', zh: '在中心情景中高于确定性方案' },
  robust_tile_vss: { en: 'Value of stochastic solution', zh: '随机解价值' },
  robust_tile_vss_note: { en: 'saved against the deterministic design, on average', zh: '平均较确定性设计节省' },
  robust_tile_vss_none: {
    en: 'the deterministic design cannot meet {{count}} of {{total}} scenarios',
    zh: '{{total}} 个情景中有 {{count}} 个确定性设计无法满足',
  },
  robust_tile_vpi: { en: 'Value of perfect information', zh: '完全信息价值' },
  robust_tile_vpi_note: { en: 'what knowing the scenario beforehand would save', zh: '事先知晓情景可节省' },
  robust_tile_unknown: { en: 'not known', zh: '未知' },
  robust_unknown_alone: { en: '{{count}} scenarios have no plan of their own', zh: '{{count}} 个情景没有单独方案' },
  robust_unknown_plan: { en: 'there is no deterministic plan to compare with', zh: '无确定性方案可比' },
  // Verdict
  robust_verdict: {
    en: 'One design, its plants, pipes and wells built before the scenario is known, meets all {{count}} scenarios and {{aim}}: {{value}} {{unit}}.',
    zh: '一个在情景揭晓前即定下工厂、管道与井的设计，可满足全部 {{count}} 个情景，且{{aim}}：{{value}} {{unit}}。',
  },
  robust_verdict_one: {
    en: 'There is one scenario only, so this is the plan for it: {{value}} {{unit}}.',
    zh: '仅有一个情景，故即为该情景的方案：{{value}} {{unit}}。',
  },
  robust_meaning: {
    en: 'Plants, pipes and wells are the same in all scenarios; flows adapt to each. The scenarios are stated, not all that can happen: a future outside them may still break the design.',
    zh: '各情景中工厂、管道与井相同，流量随情景调整。情景是给定的，并非穷尽一切可能：其外的未来仍可能使设计失效。',
  },
  robust_regret_words: {
    en: 'Regret is the cost of the design less that of perfect foresight in the same scenario.',
    zh: '后悔值为同一情景中该设计成本减去完全预知成本。',
  },
  // Chart
  robust_finding: {
    en: 'The robust design costs {{span}} {{unit}} over the scenarios, at most {{regret}} more than perfect foresight; {{others}}.',
    zh: '稳健设计在各情景中年成本为 {{span}} {{unit}}，最多比完全预知高 {{regret}}；{{others}}。',
  },
  robust_finding_plain: {
    en: 'The robust design costs {{span}} {{unit}} over the scenarios; {{others}}.',
    zh: '稳健设计在各情景中年成本为 {{span}} {{unit}}；{{others}}。',
  },
  robust_others_fail: {
    en: 'the {{design}} design cannot meet {{count}} of {{total}}',
    zh: '{{design}}设计无法满足 {{total}} 个中的 {{count}} 个',
  },
  robust_others_meet: { en: 'every design meets all of them', zh: '各设计均可满足全部情景' },
  robust_and: { en: ', ', zh: '，' },
  robust_note: {
    en: 'One row a scenario. A mark is the cost of a design whose flows adapt to it; the line is what perfect foresight would cost. On the right: designs that cannot meet the scenario, and by how many tonnes over the horizon.',
    zh: '每行一个情景；标记为各设计在流量随之调整后的年成本，竖线为完全预知成本。右侧列出无法满足该情景的设计及规划期缺口。',
  },
  robust_note_cut: {
    en: 'Shown are the {{shown}} dearest of {{total}} scenarios.',
    zh: '共 {{total}} 个情景，图示最贵的 {{shown}} 个。',
  },
  robust_short: { en: '{{design}}: {{amount}} Mt short', zh: '{{design}}：缺 {{amount}} Mt' },
  robust_cannot: { en: 'cannot meet, short by {{amount}} Mt', zh: '无法满足，缺 {{amount}} Mt' },
  robust_scenario_central: { en: 'central', zh: '中心' },
  robust_scenario_lower: { en: 'lower', zh: '下界' },
  robust_scenario_upper: { en: 'upper', zh: '上界' },
  robust_scenario_future: { en: 'future {{number}}', zh: '未来 {{number}}' },
  robust_axis: { en: 'cost a year, {{unit}}', zh: '年成本，{{unit}}' },
  // Tables
  robust_table_designs: { en: 'Designs over all scenarios', zh: '各设计汇总' },
  robust_table_scenarios: { en: 'Cost of each design in each scenario', zh: '各设计在各情景中的年成本' },
  robust_col_design: { en: 'Design', zh: '设计' },
  robust_col_scenario: { en: 'Scenario', zh: '情景' },
  robust_col_probability: { en: 'Probability', zh: '概率' },
  robust_col_met: { en: 'Scenarios met', zh: '满足情景数' },
  robust_col_short: { en: 'Most short', zh: '最大缺口' },
  robust_col_expected: { en: 'Expected cost', zh: '期望成本' },
  robust_col_regret: { en: 'Worst regret', zh: '最大后悔值' },
  robust_col_cvar: { en: 'Dearest {{tail}} %', zh: '最贵 {{tail}} % 均值' },
  robust_table_note: {
    en: 'A dash stands where a design cannot meet every scenario, so that its mean and its regret have no value.',
    zh: '“–”表示该设计无法满足全部情景，其均值与后悔值无定义。',
  },
  robust_central_note: {
    en: 'The map and the tables show the robust design run in the central future.',
    zh: '地图与明细表为稳健设计在中心情景下的运行结果。',
  },
  // How to read
  robust_read_price: {
    en: 'The price of robustness is what the robust design costs more than the deterministic plan if the central future comes true; the value of the stochastic solution is what it saves on average over the scenarios. The two are not to be netted: they are measured in different futures.',
    zh: '稳健性代价为中心情景成真时稳健设计高于确定性方案的成本；随机解价值为其在各情景中的平均节省。两者在不同未来中度量，不可相抵。',
  },
  robust_read_vpi: {
    en: 'The value of perfect information is an upper limit on what better forecasts are worth.',
    zh: '完全信息价值是改进预测所值的上限。',
  },
  robust_read_gap: {
    en: 'The gap belongs to the objective of the robust design; costs of perfect foresight are those of the best plans found.',
    zh: '差距针对稳健设计的目标值；完全预知成本取已得的最好方案。',
  },
} satisfies Record<string, Wording>;
