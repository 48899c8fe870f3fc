import type { Wording } from './language.ts';

/** Texts of the report of bounds and sweeps: plants, layouts, and what is built how often. */
export const layoutsText = {
  layouts_plants: { en: 'What abatement costs each plant', zh: '各厂减排成本' },
  layouts_maps: { en: 'Layouts side by side', zh: '布局对比' },
  layouts_sectors: { en: 'Which sectors capture', zh: '各行业匹配工厂' },
  layouts_built: { en: 'What is built in every plan', zh: '各方案共同建设的内容' },
  // Levelised cost against captured tonnes
  layouts_cost_finding: {
    en: 'At {{run}}, the median plant abates at {{lower}} {{unit}} at the best ends and at {{upper}} {{unit}} at the worst; the cheapest is {{cheapest}} ({{low}} {{unit}}), the dearest {{dearest}} ({{high}} {{unit}}).',
    zh: '{{run}} 时，各厂平准化减排成本的中位数在最好端为 {{lower}} {{unit}}、最坏端为 {{upper}} {{unit}}；最低为 {{cheapest}}（{{low}} {{unit}}），最高为 {{dearest}}（{{high}} {{unit}}）。',
  },
  layouts_cost_note: {
    en: 'One plant each that captures at {{run}}: filled at the best ends, ringed at the worst ends, joined where it captures at both. {{both}} plants capture at both ends, {{one}} at one. Cost of capture and an allocated share of transport and storage, before revenue.',
    zh: '每点一座在{{run}} 时捕集的工厂：实心为最好端，空心为最坏端，两端均捕集者以线相连。{{both}} 座两端均捕集，{{one}} 座仅一端捕集。成本含捕集及分摊的运输与封存，未扣收入。',
  },
  layouts_axis_captured: { en: 'captured over the horizon, Mt', zh: '规划期累计捕集量，Mt' },
  layouts_axis_levelised: { en: 'levelised cost of abatement, {{unit}}', zh: '平准化减排成本，{{unit}}' },
  // Small maps
  layouts_maps_finding: {
    en: 'The layouts build {{length}} km of pipe for {{plants}} plants; {{shared}} km of pipe stand in all of them.',
    zh: '所示布局为 {{plants}} 座工厂建设 {{length}} km 管道，其中 {{shared}} km 为各布局共有。',
  },
  layouts_maps_note: {
    en: 'All maps have the same frame, {{width}} km across, and show only what is built. Area of a circle: captured tonnes a year; of a square: stored tonnes a year; width of a line: flow.',
    zh: '各图图幅相同，宽 {{width}} km，仅示所建部分。圆面积为年捕集量，方块面积为年封存量，线宽为流量。',
  },
  layouts_maps_all: {
    en: 'Shown are the lowest, the middle and the highest risk of {{count}}.',
    zh: '共 {{count}} 个风险水平，图示最低、居中与最高者。',
  },
  layouts_map_line: {
    en: '{{plants}} plants · {{stores}} stores · {{length}} km',
    zh: '{{plants}} 座工厂 · {{stores}} 处封存汇 · {{length}} km',
  },
  layouts_legend_captured: { en: 'Captured, Mt/yr', zh: '捕集量，Mt/年' },
  layouts_legend_stored: { en: 'Stored, Mt/yr', zh: '封存量，Mt/年' },
  layouts_none: { en: 'No run has a layout at both ends.', zh: '没有一次运行在两端均有布局。' },
  // Sectors
  layouts_sectors_finding: {
    en: '{{sector}} captures in most plants of every run: {{low}}–{{high}} of {{total_low}}–{{total_high}}.',
    zh: '各次运行中匹配工厂以{{sector}}最多：{{total_low}}–{{total_high}} 座中占 {{low}}–{{high}} 座。',
  },
  layouts_sectors_finding_mixed: {
    en: '{{sector}} captures in {{low}}–{{high}} plants, of {{total_low}}–{{total_high}} in all.',
    zh: '{{sector}}匹配 {{low}}–{{high}} 座，全部行业共 {{total_low}}–{{total_high}} 座。',
  },
  layouts_sectors_note: { en: 'Number of plants that capture, by sector.', zh: '实施捕集的工厂数（按行业）。' },
  layouts_table_sectors: { en: 'Plants that capture, by sector and plan', zh: '各方案捕集工厂数（按行业）' },
  layouts_table_tonnes: { en: 'Captured tonnes by sector and plan', zh: '各方案捕集量（按行业）' },
  // How often built
  layouts_built_finding: {
    en: '{{km}} km of pipe, {{plants}} plants and {{stores}} stores are built in every one of {{of}} plans: no regret, whichever end comes true.',
    zh: '{{of}} 个方案均建设 {{km}} km 管道、{{plants}} 座工厂与 {{stores}} 处封存汇：无论哪一端成真，均不后悔。',
  },
  layouts_built_none: {
    en: 'Nothing is built in every one of {{of}} plans; {{km}} km of pipe are built in at least one.',
    zh: '{{of}} 个方案没有共同建设的内容；至少一个方案建设的管道共 {{km}} km。',
  },
  layouts_built_note: {
    en: 'Over the lower and the linked upper plans of all runs. Circles are plants (area: emissions), squares stores, lines pipes. A pipe counts whatever its diameter.',
    zh: '统计全部运行的下界方案与关联上界方案。圆为工厂（面积为排放量），方块为封存汇，线为管道；管道不论管径均计入。',
  },
  layouts_in_all: { en: 'in all plans', zh: '全部方案' },
  layouts_in_most: { en: 'in half of them or more', zh: '半数及以上方案' },
  layouts_in_some: { en: 'in fewer than half', zh: '少于半数方案' },
  layouts_in_none: { en: 'in none', zh: '从不' },
  layouts_table_built: { en: 'No-regret assets', zh: '不后悔设施' },
  layouts_col_all: { en: 'In all', zh: '全部方案' },
  layouts_col_some: { en: 'In some', zh: '部分方案' },
  layouts_col_never: { en: 'Never', zh: '从不' },
  layouts_row_plants: { en: 'Plants that capture', zh: '捕集工厂' },
  layouts_row_stores: { en: 'Stores used', zh: '启用的封存汇' },
  layouts_row_pipes: { en: 'Pipes', zh: '管段' },
  layouts_links_note: {
    en: 'Dashed lines are links by ship, barge, rail or truck.',
    zh: '虚线为船运、驳船、铁路或罐车线路。',
  },
  layouts_row_terminals: { en: 'Terminals in use', zh: '启用的转运枢纽' },
  layouts_row_links: { en: 'Links served', zh: '启用的线路' },
  layouts_row_length: { en: 'Length of pipes', zh: '管道长度' },
  layouts_table_plants: { en: 'Plants by how often they capture', zh: '工厂捕集频次' },
  layouts_table_stores: { en: 'Stores by how often they are used', zh: '封存汇启用频次' },
  layouts_table_pipes: { en: 'Pipes built in every plan', zh: '各方案均建设的管段' },
  layouts_table_links: { en: 'Links by how often they are served', zh: '线路启用频次' },
  layouts_col_built: { en: 'Built in', zh: '建设于' },
  layouts_col_potential: { en: 'Potential', zh: '捕集潜力' },
  layouts_unit_terminals: { en: 'terminals', zh: '处' },
  layouts_unit_links: { en: 'links', zh: '条' },
  layouts_unit_plans: { en: '% of plans', zh: '方案数占比 %' },
} satisfies Record<string, Wording>;
