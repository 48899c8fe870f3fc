import type { Wording } from './language.ts';

/** Findings, legends and axes of the report's maps and charts, and its notes for the reader, in both languages. */
export const figureText = {
  figure: { en: 'Figure {{number}}', zh: '图 {{number}}' },
  legend: { en: 'Legend', zh: '图例' },
  // Map of the plan
  plan_map_finding: {
    en: '{{captured}} of {{sources}} plants capture; their CO2 travels {{haul}} km on average through {{length}} km of pipe into {{used}} of {{sinks}} stores.',
    zh: '{{sources}} 座工厂中 {{captured}} 座实施捕集；CO2 平均运输 {{haul}} km，经 {{length}} km 管道进入 {{sinks}} 处封存汇中的 {{used}} 处。',
  },
  plan_map_cut: {
    en: 'The frame holds what is built; the map of candidates further down shows the rest.',
    zh: '图幅为所建部分；其余备选见后文备选图。',
  },
  plan_map_note: {
    en: 'Area of a circle: emissions. Filled part: share captured. Arrows: direction of flow. Equirectangular projection true to scale at {{latitude}}° N; grey dots are cities.',
    zh: '圆面积表示排放量，填充部分为捕集比例，箭头为流向。等距圆柱投影，标准纬线 {{latitude}}°N；灰点为城市。',
  },
  legend_sources: { en: 'Plants by sector', zh: '排放源（按行业）' },
  legend_share: { en: 'Share captured', zh: '捕集比例' },
  legend_not_captured: { en: 'no capture', zh: '未捕集' },
  legend_part: { en: 'part', zh: '部分' },
  legend_full: { en: 'all', zh: '全部' },
  legend_emissions: { en: 'Emissions, Mt/yr', zh: '排放量，Mt/年' },
  legend_diameter: { en: 'Pipes by diameter, in (km built)', zh: '管道管径，英寸（建设 km）' },
  legend_option: { en: 'Pipes by option (km built)', zh: '管道选项（建设 km）' },
  legend_flow: { en: 'Pipes by flow, Mt/yr', zh: '管道流量，Mt/年' },
  legend_fill: { en: 'Stores by capacity used, %', zh: '封存汇容量占用，%' },
  legend_drawn: { en: 'dashed: schematic route', zh: '虚线：示意走向' },
  legend_unused: { en: '{{label}}: not used', zh: '{{label}}：未启用' },
  legend_illustrative: { en: ' (illustrative)', zh: '（示意）' },
  legend_candidate: { en: 'Candidate network', zh: '候选管网' },
  legend_city: { en: 'City', zh: '城市' },
  legend_store: { en: 'Stores', zh: '封存汇' },
  legend_route: { en: 'Routes', zh: '路径' },
  legend_onshore: { en: 'on land', zh: '陆上' },
  legend_offshore: { en: 'at sea', zh: '海上' },
  legend_schematic: { en: 'schematic', zh: '示意走向' },
  legend_access: { en: 'access lines, joins and links', zh: '接入线与连接线' },
  // Map of the candidates (the delta paper's Figure 2)
  candidate_map_finding: {
    en: '{{sector}} emits {{amount}} of {{total}} Mt/yr; {{province}} has the most plants ({{count}}). Routes on the map measure {{length}} km.',
    zh: '{{sector}}排放 {{amount}} Mt/年，占总量 {{total}} Mt/年之首；{{province}}工厂最多（{{count}} 座）。图中路径共 {{length}} km。',
  },
  candidate_map_finding_plain: {
    en: '{{sector}} emits {{amount}} of {{total}} Mt/yr. Routes on the map measure {{length}} km.',
    zh: '{{sector}}排放 {{amount}} Mt/年，占总量 {{total}} Mt/年之首。图中路径共 {{length}} km。',
  },
  candidate_map_note: {
    en: 'All plants, stores and edges that the plan could choose from; the length counts edges along routes, not access lines and links.',
    zh: '方案可选的全部排放源、封存汇与管段；长度仅计沿既有路径的管段，不含接入线与连接线。',
  },
  // Money
  breakdown_finding: {
    en: 'Capture is {{capture}} % of the gross cost, transport {{transport}} %, storage {{storage}} %.',
    zh: '总支出中捕集占 {{capture}} %，运输占 {{transport}} %，封存占 {{storage}} %。',
  },
  breakdown_finding_revenue: {
    en: 'Capture is {{capture}} % of the gross cost, transport {{transport}} %, storage {{storage}} %; revenue gives back {{revenue}} %.',
    zh: '总支出中捕集占 {{capture}} %，运输占 {{transport}} %，封存占 {{storage}} %；收入抵回 {{revenue}} %。',
  },
  breakdown_note: {
    en: 'Equivalent annual amounts, and their share of the gross cost; capital annualised at the capital recovery factor.',
    zh: '等额年值及其占总支出的比例；投资按资本回收系数折为年值。',
  },
  curve_finding: {
    en: 'Half of the tonnes cost less than {{median}} {{unit}}; the cheapest plant is {{cheapest}} ({{low}} {{unit}}), the dearest {{dearest}} ({{high}} {{unit}}).',
    zh: '半数捕集量成本低于 {{median}} {{unit}}；最低为 {{cheapest}}（{{low}} {{unit}}），最高为 {{dearest}}（{{high}} {{unit}}）。',
  },
  curve_note: {
    en: 'One bar a plant: width captured tonnes, height levelised cost of capture, transport and storage. Shared pipes and stores are allocated by flow × distance.',
    zh: '每柱一座工厂：宽为捕集量，高为捕集、运输与封存的平准化成本。共用管道与封存汇按流量×距离分摊。',
  },
  curve_note_revenue: { en: 'The dark line is the cost less revenue.', zh: '深色横线为扣除收入后的成本。' },
  with_revenue: { en: 'less revenue', zh: '扣收入后' },
  axis_cumulative: { en: 'captured, cumulative, Mt/yr', zh: '累计捕集量，Mt/年' },
  // Flows
  sankey_finding: {
    en: '{{sector}} sends {{amount}} of {{total}} Mt/yr; {{basin}} takes {{share}} % of all.',
    zh: '{{sector}}输出 {{amount}} Mt/年（总量 {{total}} Mt/年）；{{basin}}接纳全部的 {{share}} %。',
  },
  sankey_note: { en: 'Width: Mt/yr on the average of the horizon.', zh: '宽度为规划期平均量，Mt/年。' },
  targets_finding_met: {
    en: 'Every reduction demand is met; the closest is {{sector}}, with {{share}} % of its demand.',
    zh: '各项减排需求均已满足；最紧的是{{sector}}，达到需求的 {{share}} %。',
  },
  targets_finding_exact: {
    en: 'Every reduction demand is met and none exceeded; the plan captures {{amount}} Mt in all.',
    zh: '各项减排需求均恰好满足、无超额，共捕集 {{amount}} Mt。',
  },
  targets_finding_missed: {
    en: '{{count}} reduction demands are not met; {{sector}} reaches {{share}} %.',
    zh: '{{count}} 项减排需求未满足；{{sector}}仅达 {{share}} %。',
  },
  targets_note: {
    en: 'Captured over the horizon as per cent of the demand; labels: captured of required, Mt.',
    zh: '规划期累计捕集占需求的百分比；标注为捕集量/需求量，Mt。',
  },
  demand: { en: 'demand = 100 %', zh: '需求 = 100 %' },
  // Candidates
  life_finding: {
    en: 'Plants have {{mean}} years left on average: {{longest}} the most ({{high}} yr), {{shortest}} the least ({{low}} yr).',
    zh: '剩余寿命平均 {{mean}} 年：{{longest}}最长（{{high}} 年），{{shortest}}最短（{{low}} 年）。',
  },
  life_finding_one: { en: 'Plants have {{mean}} years left on average.', zh: '剩余寿命平均 {{mean}} 年。' },
  life_note: {
    en: 'Number of plants by years left at the start of the horizon, {{year}}, in bins of {{bin}} years. {{assumed}} of {{total}} lives are assumed.',
    zh: '规划期起始（{{year}} 年）剩余年限的工厂数，每组 {{bin}} 年。{{total}} 个寿命中 {{assumed}} 个为假设。',
  },
  life_panel: { en: '{{sector}}: mean {{mean}} yr, {{count}} plants', zh: '{{sector}}：平均 {{mean}} 年，{{count}} 座' },
  axis_life: { en: 'years left', zh: '剩余年限，年' },
  potential_finding: {
    en: '{{large}} has the largest potential per plant, {{high}} Mt on average; {{small}} the smallest, {{low}} Mt.',
    zh: '厂均累计捕集潜力以{{large}}最大（{{high}} Mt），{{small}}最小（{{low}} Mt）。',
  },
  potential_finding_one: { en: 'A plant can capture {{high}} Mt on average.', zh: '厂均累计捕集潜力 {{high}} Mt。' },
  potential_note: {
    en: 'One dot a plant, by sector and size: emissions × capture rate × years run within the horizon; the line spans the known ends of both, and ± in the legend is half of that span on average.',
    zh: '每点一座工厂，按行业与规模排列：排放量×捕集率×规划期内运行年数；竖线为两者已知上下限，图例 ± 为其半宽的平均。',
  },
  potential_legend: { en: '{{sector}}: {{mean}} ± {{spread}} Mt', zh: '{{sector}}：{{mean}} ± {{spread}} Mt' },
  axis_potential: { en: 'Mt over the horizon', zh: '规划期累计，Mt' },
  axis_plants: { en: 'plants, by sector and size', zh: '工厂（按行业与规模）' },
  provinces_finding: {
    en: '{{province}} has {{count}} of {{total}} plants and {{share}} % of the emissions.',
    zh: '{{province}}有 {{count}} 座（{{total}} 座中最多），占排放的 {{share}} %。',
  },
  provinces_note: {
    en: 'Number of candidate plants; after the bar their emissions, Mt/yr.',
    zh: '备选工厂数；柱后为其排放量，Mt/年。',
  },
  others: { en: 'others', zh: '其他' },
  no_province: { en: 'not stated', zh: '未注明' },
  // How to read
  read_gap: {
    en: 'A gap is a proof, not an estimate: the best plan of this case, as stated, lies between the bound and this plan. It says nothing about errors in the inputs.',
    zh: '差距是证明而非估计：就本算例的输入而言，最优方案介于下界与本方案之间。它不反映输入数据的误差。',
  },
  read_central: {
    en: 'The plan is made with the central value of every uncertain input: midpoint, centre or mean. Ranges are not yet tested here.',
    zh: '本方案采用各不确定输入的中心值（区间中点、模糊中心或均值），此处尚未检验其范围。',
  },
  read_lower: {
    en: 'The plan is made with every uncertain input at its better end (lower submodel): what the region would build if all turned out well. Compare it with the upper submodel; by itself it is no forecast.',
    zh: '本方案中各不确定输入均取较好端（下界子模型），即一切有利时的建设方案。请与上界子模型对照，单独不构成预测。',
  },
  read_upper: {
    en: 'The plan is made with every uncertain input at its worse end (upper submodel): what the region would build if all turned out badly. Compare it with the lower submodel; by itself it is no forecast.',
    zh: '本方案中各不确定输入均取较差端（上界子模型），即一切不利时的建设方案。请与下界子模型对照，单独不构成预测。',
  },
  read_future: {
    en: 'The plan is made for one sampled future: every uncertain input has a value drawn from its range. Another draw gives another plan.',
    zh: '本方案针对一个抽样未来：各不确定输入取其范围内的一个抽样值。不同抽样得到不同方案。',
  },
  realised_lower: {
    en: 'A plan for the best ends of all uncertain numbers (lower submodel).',
    zh: '本方案针对全部不确定数的最好端（下界子模型）。',
  },
  realised_upper: {
    en: 'A plan for the worst ends of all uncertain numbers (upper submodel).',
    zh: '本方案针对全部不确定数的最坏端（上界子模型）。',
  },
  realised_linked: {
    en: 'A plan for the worst ends of all uncertain numbers (upper submodel), held by {{links}} links to the plan for the best ends.',
    zh: '本方案针对全部不确定数的最坏端（上界子模型），并以 {{links}} 条关联与最好端方案相连。',
  },
  realised_future: {
    en: 'A plan for sampled future {{future}} of seed {{seed}}.',
    zh: '本方案针对种子 {{seed}} 的第 {{future}} 个抽样未来。',
  },
  read_cost: {
    en: 'Costs are those of the case, {{currency}} of {{year}}. A cost per tonne is the net cost a year divided by the tonnes captured a year; where a published figure differs, compare term by term in the table of cost per tonne.',
    zh: '成本为算例口径（{{year}} 年{{currency}}）。吨成本 = 年净成本 ÷ 年捕集量；与文献数字不同时，请按吨成本构成表逐项比较。',
  },
  read_allocation: {
    en: 'Shared pipes and stores are charged to plants by flow × distance. It is a rule, not a contract: another rule moves cost between plants and leaves the total as it is.',
    zh: '共用管道与封存汇按流量×距离分摊给各厂。这是一种规则而非合同：换一种规则只在各厂间转移成本，总额不变。',
  },
  read_average: {
    en: 'Flows are averages of the horizon; a plant that closes early counts for the years it runs. Peak is while it runs.',
    zh: '流量为规划期平均；提前退役的工厂仅计其运行年份。峰值指其运行期间。',
  },
  read_routes: {
    en: 'Lines are corridors, not alignments: nothing here replaces a route survey, a geological appraisal or a permit. Lines marked schematic are drawn, not surveyed.',
    zh: '管线为走廊而非定线，不能替代路由勘测、地质评价与审批。标注“示意走向”的线为绘制所得，未经实测。',
  },
  read_map: {
    en: 'The map shows coast, rivers, lakes and cities for orientation only, and no boundary of any kind.',
    zh: '地图仅绘海岸线、河流、湖泊与城市作参照，不绘任何界线。',
  },
} satisfies Record<string, Wording>;

export type FigureKey = keyof typeof figureText;
