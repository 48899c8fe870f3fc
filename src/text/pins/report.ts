import type { Wording } from '../language.ts';

/** Texts of the report of what pins cost. */
export const pinsText = {
  pins_headline: { en: 'What is pinned, and what it costs', zh: '指定资产及其代价' },
  pins_each: { en: 'What each pin costs', zh: '各项指定的代价' },
  pins_terms: { en: 'Which cash terms it is made of', zh: '代价由哪些资金项构成' },
  pins_tile_cost: { en: 'All pins together', zh: '全部指定合计' },
  pins_tile_cost_note: {
    en: 'a year; proved to lie between {{low}} and {{high}}',
    zh: '年值；已证明介于 {{low}} 与 {{high}} 之间',
  },
  pins_tile_cost_unproved: { en: 'a year; at least {{low}}, no upper limit proved', zh: '年值；不低于 {{low}}，上限未获证明' },
  pins_tile_with: { en: 'With all pins', zh: '含全部指定' },
  pins_tile_without: { en: 'Without any', zh: '不含任何指定' },
  pins_tile_km_note: { en: 'a year, with {{km}} km of pipe', zh: '年值，管道 {{km}} km' },
  pins_tile_count: { en: 'Pins', zh: '指定数' },
  pins_tile_count_note: {
    en: '{{required}} required, {{forbidden}} forbidden',
    zh: '必建 {{required}} 项，不建 {{forbidden}} 项',
  },
  pins_verdict: {
    en: 'The plan with all pins costs {{pinned}} {{unit}}; left to itself it would cost {{free}} {{unit}}.',
    zh: '含全部指定的方案年成本为 {{pinned}} {{unit}}；若不作任何指定则为 {{free}} {{unit}}。',
  },
  pins_verdict_no_free: {
    en: 'The plan with all pins costs {{pinned}} {{unit}}; without any of them no plan was found: {{status}}.',
    zh: '含全部指定的方案年成本为 {{pinned}} {{unit}}；不作任何指定时未得到方案：{{status}}。',
  },
  pins_verdict_no_plan: { en: 'With all pins there is no plan: {{status}}.', zh: '含全部指定时没有方案：{{status}}。' },
  pins_verdict_mended: { en: 'Lifting one of these gives one: {{pins}}.', zh: '取消以下任一项即有方案：{{pins}}。' },
  pins_finding: {
    en: 'The dearest pin: {{pin}}, {{amount}} {{unit}}.',
    zh: '代价最大的指定：{{pin}}，{{amount}} {{unit}}。',
  },
  pins_finding_none: { en: 'No pin costs anything, as far as was found.', zh: '就所得方案而言，各项指定均无代价。' },
  pins_note: {
    en: 'Cost a year of each pin: the plan with all pins less the plan without that one. In brackets what is proved. They need not sum to what all pins cost together.',
    zh: '各项指定的年代价：含全部指定的方案减去仅取消该项的方案，括号内为已证明的范围。各项之和不必等于全部指定合计。',
  },
  pins_table: { en: 'Cost of each pin a year', zh: '各项指定的年代价' },
  pins_col_pin: { en: 'Pinned', zh: '指定资产' },
  pins_col_decision: { en: 'Decision', zh: '指定' },
  pins_col_without: { en: 'Cost without it', zh: '取消后成本' },
  pins_col_cost: { en: 'Costs', zh: '代价' },
  pins_col_range: { en: 'Proved range', zh: '已证明范围' },
  pins_col_built: { en: 'Built without it', zh: '取消后是否建设' },
  pins_col_status: { en: 'Plan without it', zh: '取消后方案' },
  pins_all: { en: 'All pins', zh: '全部指定' },
  pins_required: { en: 'required', zh: '必建' },
  pins_required_in: { en: 'required in {{stage}}', zh: '必建（{{stage}}）' },
  pins_forbidden: { en: 'forbidden', zh: '不建' },
  pins_sources: { en: 'plant {{name}}', zh: '排放源 {{name}}' },
  pins_sinks: { en: 'store {{name}}', zh: '封存汇 {{name}}' },
  pins_routes: { en: 'route {{name}}', zh: '路径 {{name}}' },
  pins_terminals: { en: 'terminal {{name}}', zh: '枢纽 {{name}}' },
  pins_links: { en: 'link {{name}}', zh: '线路 {{name}}' },
  pins_sum: { en: 'In all', zh: '合计' },
  pins_comma: { en: ', ', zh: '、' },
  pins_yes: { en: 'yes', zh: '是' },
  pins_no: { en: 'no', zh: '否' },
  pins_table_terms: { en: 'Cost a year by cash term, with the pin and without it', zh: '各资金项年成本：含该项指定与取消后' },
  pins_col_with: { en: 'With', zh: '含指定' },
  pins_col_free: { en: 'Without', zh: '取消后' },
  pins_read: {
    en: 'Pins: a plant, store or route that the case requires or forbids. Every plan of this page is of the case with all its pins, with all but one, or with none; everything else is the same. The true cost of a pin is never below 0, because a plan that serves with it serves without it; where the plan found without it is no cheaper, it is shown as 0.',
    zh: '指定：算例要求必建或不建的排放源、封存汇或路径。本页各方案分别含全部指定、仅取消一项或不含任何指定，其余条件相同。满足指定的方案在取消后依然可行，故代价不会低于 0；若取消后未找到更便宜的方案，则记为 0。',
  },
} satisfies Record<string, Wording>;

/** What the command line says of pins. */
export const cliPinsText = {
  pins: {
    en: 'Says what each required or forbidden asset costs: the plan with all pins against the plan without it',
    zh: '给出每项必建或不建资产的代价：含全部指定的方案与取消该项的方案之差',
  },
  told: {
    en: 'All {{count}} pins together cost {{cost}} {{unit}} (proved: {{range}}).',
    zh: '全部 {{count}} 项指定合计代价 {{cost}} {{unit}}（已证明：{{range}}）。',
  },
} satisfies Record<string, Wording>;
