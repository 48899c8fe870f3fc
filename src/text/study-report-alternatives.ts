import type { Wording } from './language.ts';

/** Texts of the report of near-optimal alternatives. */
export const alternativesText = {
  alternatives_headline: { en: 'The alternatives at a glance', zh: '备选方案概览' },
  alternatives_compared: { en: 'What each alternative costs, and how it differs', zh: '各备选方案的成本与差异' },
  alternatives_built: { en: 'What all plans build, and what is a matter of choice', zh: '各方案的共有部分与可选部分' },
  alternatives_tables: { en: 'Tables', zh: '明细表' },
  alternatives_best: { en: 'Best plan', zh: '最优方案' },
  alternatives_one: { en: 'Alternative {{number}}', zh: '备选方案 {{number}}' },
  // Tiles
  alternatives_tile_found: { en: 'Alternatives', zh: '备选方案' },
  alternatives_tile_found_unit: { en: 'of {{count}} asked for', zh: '个（要求 {{count}} 个）' },
  alternatives_tile_found_note: { en: 'at most {{within}} % dearer than the best plan', zh: '成本至多比最优方案高 {{within}} %' },
  alternatives_tile_best: { en: 'Cost of the best plan', zh: '最优方案成本' },
  alternatives_tile_best_note: { en: 'a year; proved to {{gap}} % of it', zh: '年值；已证明间隙 {{gap}} %' },
  alternatives_tile_best_unproved: { en: 'a year; nothing proved', zh: '年值；未获证明' },
  alternatives_tile_difference: { en: 'Difference', zh: '差异度' },
  alternatives_tile_difference_note: {
    en: 'of each earlier plan, at least, that an alternative does without',
    zh: '备选方案相对此前任一方案至少不再建设的份额',
  },
  alternatives_tile_shared: { en: 'Pipes in every plan', zh: '各方案共有管道' },
  alternatives_tile_shared_note: { en: 'of {{km}} km that some plan builds', zh: '至少一个方案建设的管道共 {{km}} km' },
  // Verdict
  alternatives_verdict: {
    en: 'Within {{within}} % of the cost of the best plan there are {{count}} plans that each do without at least {{difference}} % of every plan before.',
    zh: '在最优方案成本的 {{within}} % 以内，有 {{count}} 个方案，各自相对此前每个方案至少有 {{difference}} % 不再建设。',
  },
  alternatives_verdict_none: {
    en: 'Within {{within}} % of the cost of the best plan no plan was found that does without anything of it.',
    zh: '在最优方案成本的 {{within}} % 以内，未找到可省去其任何部分的方案。',
  },
  alternatives_verdict_no_plan: {
    en: 'The case has no plan, so there are no alternatives: {{status}}.',
    zh: '本算例没有方案，故无备选方案：{{status}}。',
  },
  alternatives_left: {
    en: 'No further plan within the cost does without more than {{bound}} % of every plan shown.',
    zh: '在该成本内，再无方案能相对所列每个方案省去超过 {{bound}} % 的内容。',
  },
  alternatives_left_none: {
    en: 'It is proved that every further plan within the cost builds at least one of the plans shown again as a whole.',
    zh: '已证明：在该成本内，其余任何方案都会完整地重建所列某一方案的全部内容。',
  },
  alternatives_meaning: {
    en: 'Where costs are not known more exactly than {{within}} %, these plans cannot be told apart by cost. What all of them build is hard to do without; what only some build is open to other reasons, such as permits, neighbours or partners.',
    zh: '若成本的认知精度不高于 {{within}} %，则无法仅凭成本区分这些方案。各方案均建设的内容难以省去；仅部分方案建设的内容可依其他理由（许可、邻里、合作方等）取舍。',
  },
  // Table
  alternatives_table: { en: 'Plans', zh: '方案' },
  alternatives_col_plan: { en: 'Plan', zh: '方案' },
  alternatives_col_dearer: { en: 'Dearer', zh: '高出' },
  alternatives_col_difference: { en: 'Difference', zh: '差异度' },
  alternatives_col_bound: { en: 'At most', zh: '差异度上界' },
  alternatives_col_stores: { en: 'Stores', zh: '封存汇' },
  alternatives_col_plants: { en: 'Plants', zh: '捕集工厂' },
  alternatives_col_nearest: { en: 'Nearest to', zh: '最接近' },
  alternatives_table_note: {
    en: 'Difference: the least share of any earlier plan that is not built again. Weights of pipes (by length), plants and stores (by number): {{pipes}} : {{plants}} : {{stores}}. At most: proved for every plan within the cost.',
    zh: '差异度：相对此前各方案不再建设份额的最小值。权重（管道按长度，工厂与封存汇按数量）：{{pipes}} : {{plants}} : {{stores}}。差异度上界对该成本内的所有方案均已证明。',
  },
  // How often built
  alternatives_built_finding: {
    en: '{{km}} km of pipe, {{plants}} plants and {{stores}} stores are built in every one of {{of}} plans that cost nearly the same.',
    zh: '成本相近的 {{of}} 个方案均建设 {{km}} km 管道、{{plants}} 座工厂与 {{stores}} 处封存汇。',
  },
  alternatives_built_note: {
    en: 'Over the best plan and all alternatives. Circles are plants (area: emissions), squares stores, lines pipes. A pipe counts whatever its diameter.',
    zh: '统计最优方案与全部备选方案。圆为工厂（面积为排放量），方块为封存汇，线为管道；管道不论管径均计入。',
  },
  alternatives_table_built: { en: 'What the plans build in common', zh: '各方案的共有设施' },
  // How to read
  alternatives_read_difference: {
    en: 'Each alternative is the plan within the cost that differs most from all plans above it, and the cheapest of those that build nothing else. Only what is left out counts: pipes laid for no use would make any plan different.',
    zh: '每个备选方案都是该成本内与上列全部方案差异最大者，并在不增建其他设施的前提下成本最低。只计省去的内容：否则铺设无用管道即可使任何方案显得不同。',
  },
  alternatives_read_one_case: {
    en: 'All plans of this page are of the same case on its central values and of the same candidate network.',
    zh: '本页所有方案均基于同一算例的中心值与同一候选管网。',
  },
  alternatives_read_gap: {
    en: 'The gap of an alternative says how much dearer it may be than the best plan that could exist.',
    zh: '备选方案的间隙表示其成本至多比可能的最优方案高出多少。',
  },
} satisfies Record<string, Wording>;
