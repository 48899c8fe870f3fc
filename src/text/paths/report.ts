import type { Wording } from '../language.ts';

/** Texts of the comparison of paths, on its page and on the command line. */
export const pathText = {
  paths_headline: { en: 'What each path comes to, alone and together', zh: '各路径单独与共同实施的结果' },
  paths_compared: { en: 'Paths alone and together', zh: '单独与共同实施' },
  paths_adds: { en: 'What each path adds', zh: '各路径的增值' },
  paths_stages: { en: 'Tonnes by stage', zh: '分阶段吨数' },
  paths_terms: { en: 'What explains the differences', zh: '差额由哪些资金项构成' },
  paths_layouts: { en: 'Layouts', zh: '布局' },
  paths_held: { en: 'What each path holds', zh: '各路径包含什么' },
  paths_alone: { en: '{{path}} alone', zh: '{{path}} 单独实施' },
  // Tiles and verdict
  paths_tile_together: { en: 'All together', zh: '全部共同' },
  paths_tile_proved: { en: 'at most {{gap}} % above the best', zh: '至多比最优高 {{gap}} %' },
  paths_tile_unproved: { en: 'nothing proved', zh: '未获证明' },
  paths_tile_adds: { en: '{{path}} adds', zh: '{{path}} 的增值' },
  paths_tile_adds_note: { en: 'a year; proved: {{range}}', zh: '年值；已证明：{{range}}' },
  paths_tile_adds_unproved: { en: 'a year; nothing proved', zh: '年值；未获证明' },
  paths_tile_needed: { en: '{{path}} is needed', zh: '{{path}} 不可缺' },
  paths_tile_needed_unit: { en: '% of the targets', zh: '%（目标比例）' },
  paths_tile_needed_note: { en: 'are the most that the others can meet', zh: '为其余路径最多可达比例' },
  paths_tile_unknown_note: { en: 'a plan without it was not found', zh: '未得到不含该路径的方案' },
  paths_verdict_all: {
    en: 'All paths together cost {{cost}} {{unit}}.',
    zh: '全部路径共同实施的年成本为 {{cost}} {{unit}}。',
  },
  paths_verdict_none: { en: 'All paths together have no plan: {{status}}.', zh: '全部路径共同实施没有方案：{{status}}。' },
  paths_verdict_alone: {
    en: '{{path}} alone costs {{cost}} {{unit}}: {{dearer}} more (proved: {{range}}).',
    zh: '{{path}} 单独实施：年成本 {{cost}} {{unit}}，高出 {{dearer}} {{unit}}（已证明：{{range}}）。',
  },
  paths_verdict_alone_unproved: {
    en: '{{path}} alone costs {{cost}} {{unit}}: {{dearer}} more; nothing is proved of the difference.',
    zh: '{{path}} 单独实施：年成本 {{cost}} {{unit}}，高出 {{dearer}} {{unit}}；差额未获证明。',
  },
  paths_verdict_short: {
    en: '{{path}} alone is not feasible: it can meet {{share}} % of the targets, and at most {{bound}} %.',
    zh: '{{path}} 单独实施不可行：可达目标的 {{share}} %，至多 {{bound}} %。',
  },
  paths_verdict_short_exactly: {
    en: '{{path}} alone is not feasible: it can meet {{share}} % of the targets and, as is proved, no more.',
    zh: '{{path}} 单独实施不可行：可达目标的 {{share}} %，已证明不能更多。',
  },
  paths_verdict_no_plan: { en: '{{path}} alone: {{status}}.', zh: '{{path}} 单独实施：{{status}}。' },
  // Tables
  paths_table: { en: 'Plans by paths', zh: '各路径方案' },
  paths_col_paths: { en: 'Paths', zh: '路径' },
  paths_col_share: { en: 'Targets met', zh: '达标比例' },
  paths_col_most: { en: 'Can meet at most', zh: '最多可达' },
  paths_col_avoided: { en: 'Avoided', zh: '减排量' },
  paths_col_gas: { en: 'Extra gas', zh: '增产天然气' },
  paths_col_gap: { en: 'Proven gap', zh: '已证明间隙' },
  paths_table_note: {
    en: 'Tonnes and gas on the average of the horizon. A row below 100 % is the cheapest plan found for that share of every target: its cost is for fewer tonnes and is not to be held against the others.',
    zh: '吨数与天然气为规划期年均。低于 100 % 的行为按该比例满足各目标时的最低成本方案：吨数较少，成本不可与其他行直接比较。',
  },
  paths_table_adds: { en: 'What each path adds to all others', zh: '各路径相对其余路径的增值' },
  paths_col_alone: { en: 'Alone', zh: '单独实施' },
  paths_col_dearer: { en: 'More than together', zh: '比共同高出' },
  paths_col_without: { en: 'All others', zh: '其余路径' },
  paths_col_adds: { en: 'Adds', zh: '增值' },
  paths_col_range: { en: 'Proved range', zh: '已证明范围' },
  paths_at_most: { en: 'not feasible: at most {{bound}} % of the targets', zh: '不可行：至多达标 {{bound}} %' },
  paths_adds_note: {
    en: 'A path adds what all others cost without it, less what all cost together. Ranges are of the best plans, by what is proved of the plans compared: a value whose range begins at 0 may be nothing.',
    zh: '路径的增值 = 其余路径的成本 − 全部共同的成本。范围针对最优方案，由所比较方案的已证明下界得出；范围从 0 起的增值可能为零。',
  },
  paths_table_stages: { en: 'Tonnes and cost by stage', zh: '分阶段吨数与成本' },
  paths_table_terms: { en: '{{what}}: cost a year by cash term', zh: '{{what}}：各资金项年成本' },
  paths_terms_adds: { en: 'What {{path}} adds', zh: '{{path}} 的增值' },
  paths_col_actor: { en: 'Actor', zh: '主体' },
  paths_col_others: { en: 'Without it', zh: '不含该路径' },
  paths_col_together: { en: 'Together', zh: '共同' },
  paths_col_saved: { en: 'Saved', zh: '节省' },
  paths_terms_note: {
    en: 'The terms sum to the difference of the two plans; what sharing costs more in a term is below zero.',
    zh: '各项之和等于两方案之差；负值表示共同实施在该项上更贵。',
  },
  paths_no_difference: {
    en: 'No path alone or left out has a plan for all of the targets that all together could be compared with.',
    zh: '没有可与共同实施方案比较的、满足全部目标的方案。',
  },
  paths_finding_adds: {
    en: 'The path that adds most to all others is {{path}}: {{amount}} {{unit}}.',
    zh: '对其余路径增值最大的是 {{path}}：{{amount}} {{unit}}。',
  },
  paths_finding_needed: {
    en: 'Without {{path}} the others cannot meet the targets.',
    zh: '缺少 {{path}} 时，其余路径无法达标。',
  },
  paths_note: {
    en: 'Net cost a year by category, revenue to the left of zero; a share of the targets where they cannot all be met.',
    zh: '各类净年成本，收入在零点左侧；不能完全达标者注明比例。',
  },
  paths_share_label: { en: '{{cost}} for {{share}} %', zh: '{{cost}}（达标 {{share}} %）' },
  paths_table_held: { en: 'What each path holds of the case, and what it leaves out', zh: '各路径使用与不使用的源汇' },
  paths_col_says: { en: 'Holds', zh: '内容' },
  paths_col_sources: { en: 'Sources used', zh: '可用源' },
  paths_col_sinks: { en: 'Sinks used', zh: '可用汇' },
  paths_col_out: { en: 'Left out', zh: '不使用' },
  paths_of: { en: '{{used}} of {{all}}', zh: '{{used}}/{{all}}' },
  paths_out: { en: '{{sources}} sources, {{sinks}} sinks', zh: '{{sources}} 源、{{sinks}} 汇' },
  paths_read: {
    en: 'A plan by some paths may use only their sources and sinks; all others stay in the case, closed. CO2 is alike once it is in a pipe, so paths are kept by balance, stage by stage: sinks that only some sources may fill take in no more than these capture.',
    zh: '按某些路径求解时，仅可使用这些路径的源与汇；其余源汇仍在算例中但关闭。CO2 入管后不可区分，故各阶段按平衡约束路径：仅限部分源使用的汇，其注入量不超过这些源的捕集量。',
  },
  paths_read_share: {
    en: 'Where paths cannot meet the targets, the largest share of all targets alike is worked out, money left aside: a design was found for the first figure, and it is proved that none passes the second.',
    zh: '若路径不能达标，则不计成本求出所有目标同比例可达的最大份额：前一数字已找到相应方案，后一数字为已证明的上限。',
  },
  paths_read_one_case: {
    en: 'All plans of this page are of the same case and the same candidate network at its central values; they differ only in the paths that they may use.',
    zh: '本页所有方案均基于同一算例、同一候选管网与中心值，区别仅在可用路径。',
  },
} satisfies Record<string, Wording>;

export type PathKey = keyof typeof pathText;
