import type { Wording } from '../language.ts';

/** Texts of the report of a hub against lines of their own. */
export const hubText = {
  hub_headline: { en: 'What the shared network is worth', zh: '共用管网的价值' },
  hub_terms: { en: 'What explains the difference', zh: '差额由哪些资金项构成' },
  hub_joins: { en: 'What each cluster adds when it joins', zh: '各集群加入所带来的节省' },
  hub_lines: { en: 'Every source with a line of its own', zh: '各排放源一对一建线' },
  hub_tile_saved: { en: 'Saved by sharing', zh: '共用管网节省' },
  hub_tile_saved_note: {
    en: 'a year; proved to lie between {{low}} and {{high}}',
    zh: '年值；已证明介于 {{low}} 与 {{high}} 之间',
  },
  hub_tile_saved_unproved: { en: 'a year; nothing proved', zh: '年值；未获证明' },
  hub_tile_own: { en: 'Lines of their own', zh: '一对一建线' },
  hub_tile_shared: { en: 'Shared network', zh: '共用管网' },
  hub_tile_km_note: { en: 'a year, with {{km}} km of pipe', zh: '年值，管道 {{km}} km' },
  hub_tile_per_t: { en: 'Saved per tonne', zh: '每吨节省' },
  hub_tile_per_t_note: {
    en: 'captured; {{share}} % of what lines of their own cost',
    zh: '按捕集量；占一对一建线成本的 {{share}} %',
  },
  hub_verdict: {
    en: 'The same tonnes from the same plants cost {{own}} {{unit}} with a line for each source and {{shared}} {{unit}} with a shared network.',
    zh: '同样的工厂、同样的捕集量，一对一建线年成本为 {{own}} {{unit}}，共用管网为 {{shared}} {{unit}}。',
  },
  hub_verdict_none: {
    en: 'There is no comparison with lines of their own; the remarks say why.',
    zh: '无法与一对一建线比较，原因见提示。',
  },
  hub_verdict_no_plan: { en: 'The shared network has no plan: {{status}}.', zh: '共用管网没有方案：{{status}}。' },
  hub_finding: {
    en: 'The largest part of the difference: {{term}}, {{amount}} of {{total}} {{unit}}.',
    zh: '差额中最大的一项是{{term}}：{{total}} {{unit}} 中的 {{amount}}。',
  },
  hub_note: {
    en: 'Saved a year by sharing, by cash term; a bar to the left: sharing costs more there. The bars sum to the difference.',
    zh: '共用管网在各资金项上的年节省；向左表示共用反而更贵。各项之和等于差额。',
  },
  hub_table_terms: { en: 'Cost a year by cash term, apart and shared', zh: '各资金项年成本：一对一与共用' },
  hub_col_apart: { en: 'Lines of their own', zh: '一对一建线' },
  hub_col_shared: { en: 'Shared', zh: '共用' },
  hub_col_saved: { en: 'Saved', zh: '节省' },
  hub_table_joins: { en: 'What each cluster adds, in the order of joining', zh: '各集群加入的节省（按加入顺序）' },
  hub_col_sources: { en: 'Plants', zh: '工厂' },
  hub_col_own: { en: 'Its own lines', zh: '自建管线' },
  hub_col_joining: { en: 'Saved on joining', zh: '加入时节省' },
  hub_col_joining_range: { en: 'Proved range', zh: '已证明范围' },
  hub_col_last: { en: 'Saved on joining last', zh: '最后加入时节省' },
  hub_joins_note: {
    en: 'Those that have joined share a network; all others keep lines of their own and the stores that these take. What is saved on joining sums to what the hub saves; what is saved on joining last need not.',
    zh: '已加入者共用管网，其余仍各自建线并占用相应封存汇。“加入时节省”之和等于区域中心总节省；“最后加入时节省”则不必相等。',
  },
  hub_table_lines: { en: 'Every source with a line of its own', zh: '各排放源一对一建线' },
  hub_col_to: { en: 'To', zh: '封存于' },
  hub_read_own: {
    en: 'Lines of their own: every source captures what it does in the plan, lays its own pipes along the candidate network to whatever store is then cheapest, and opens sites and drills wells of its own. Stores are shared out by size, the largest source first; a store never takes more than it holds. Capital budgets and pins of the case are not asked of single lines.',
    zh: '一对一建线：各源捕集量与方案相同，沿候选管网自建管道至当时最便宜的封存汇，并自行开设场地、钻井。封存汇按捕集量由大到小依次分配，不超过其容量。投资上限与指定资产不用于单条管线。',
  },
} satisfies Record<string, Wording>;
