import type { Wording } from '../language.ts';

/** Texts of clusters in reports: figures by cluster, the scorecard, the participants; a missing one does not compile. */
export const clusterText = {
  section_clusters: { en: 'Clusters of the hub', zh: 'CCUS 产业集群' },
  cluster_none: { en: 'In no cluster', zh: '不属任何集群' },
  cluster_between: { en: 'Between clusters', zh: '集群之间' },
  // How places came to their clusters
  clusters_rule_given: {
    en: 'Sources and sinks belong to the clusters that their rows name.',
    zh: '源汇按其所在行指明的集群归属。',
  },
  clusters_rule_nearest_hub: {
    en: 'Sources and sinks belong to the cluster of the hub nearest along the candidate network{{limit}}, unless their row names one.',
    zh: '源汇归入沿候选管网最近枢纽所在的集群{{limit}}；行中另有指明者从其指明。',
  },
  clusters_rule_k_medoids: {
    en: 'Sources and sinks belong to the cluster of the nearest medoid along the candidate network{{limit}}, unless their row names one; medoids start at the hubs and move to the middle of their members.',
    zh: '源汇归入沿候选管网最近中心点所在的集群{{limit}}，行中另有指明者从其指明；中心点以枢纽为初值，移至成员的中心。',
  },
  clusters_limit: { en: ' within {{km}} km', zh: '（{{km}} km 以内）' },
  clusters_pipes_rule: {
    en: 'A pipe belongs to a cluster when both its ends do; the money of pipes between clusters is told apart, because who pays it is a matter of contracts.',
    zh: '两端同属一个集群的管道计入该集群；集群之间的管道费用单列，因其由谁承担取决于合同安排。',
  },
  clusters_outside: {
    en: '{{count}} sources and sinks are in no cluster; the remarks further down say why.',
    zh: '{{count}} 处源汇不属任何集群，原因见后文提示。',
  },
  // Figures by cluster
  table_clusters: { en: 'Tonnes, pipes and money by cluster', zh: '各集群捕集、封存、管道与成本' },
  table_clusters_stage: { en: 'Tonnes, pipes and money by cluster, {{stage}}', zh: '各集群捕集、封存、管道与成本（{{stage}}）' },
  clusters_col_cluster: { en: 'Cluster', zh: '集群' },
  clusters_col_capability: { en: 'Could capture', zh: '捕集能力' },
  clusters_col_pipes: { en: 'Pipes', zh: '管道' },
  clusters_col_pipe_capital: { en: 'Capital of pipes', zh: '管道投资' },
  clusters_col_capture: { en: 'Capture', zh: '捕集' },
  clusters_col_transport: { en: 'Transport', zh: '运输' },
  clusters_col_storage: { en: 'Storage', zh: '封存' },
  clusters_col_net: { en: 'Net', zh: '净额' },
  clusters_col_mark: { en: 'Mark', zh: '规模目标' },
  clusters_mark_captured: { en: '{{mark}} Mt/yr: reached', zh: '{{mark}} Mt/年：已达' },
  clusters_mark_capability: { en: '{{mark}} Mt/yr: by capability only', zh: '{{mark}} Mt/年：仅能力达到' },
  clusters_mark_no: { en: '{{mark}} Mt/yr: not reached', zh: '{{mark}} Mt/年：未达' },
  clusters_mark_none: { en: '–', zh: '–' },
  clusters_mark_note: {
    en: 'A mark is reached when the cluster captures it a year on the average of the stage; “by capability only” means that its plants could.',
    zh: '阶段年均捕集量达到目标即为“已达”；“仅能力达到”指捕集装置能力达到而实际捕集量未达。',
  },
  table_cluster_terms: { en: 'Cost a year by cash term and cluster, over the horizon', zh: '各集群各资金项年成本（整个规划期）' },
  // Scorecard
  readiness_heading: { en: 'How ready each cluster is', zh: '各集群建设条件' },
  readiness_note: {
    en: 'The three conditions of a regional hub, and what hubs abroad have taught, after section 2.3 of the paper on a CCUS hub in Southwest China (Natural Gas Industry 44(4), 2024). Every score stands with its reason; the mean is no verdict without them. What is not stated is not scored: the mean is told with all of it at 0 and at 1.',
    zh: '据《中国西南地区 CCUS 区域中心建设路径》（天然气工业 44 卷 4 期，2024）第 2.3 节：区域中心的 3 个基础条件与国外 4 条经验。每项得分均附理由，均值不能脱离理由单独使用。未说明的准则不评分：均值分别按其全为 0 与全为 1 给出区间。',
  },
  table_readiness: {
    en: 'Readiness of {{cluster}}: {{mean}} of 1, {{known}} of {{weighed}} criteria known',
    zh: '{{cluster}}建设条件：{{mean}}（满分 1），{{weighed}} 项准则中 {{known}} 项已知',
  },
  readiness_col_criterion: { en: 'Criterion', zh: '准则' },
  readiness_col_from: { en: 'From', zh: '依据' },
  readiness_col_score: { en: 'Score', zh: '得分' },
  readiness_col_weight: { en: 'Weight', zh: '权重' },
  readiness_col_reason: { en: 'Reason', zh: '理由' },
  readiness_unknown: { en: 'not stated', zh: '未说明' },
  readiness_unscored: { en: 'not scored', zh: '未评分' },
  readiness_condition: { en: 'condition {{number}}', zh: '条件 {{number}}' },
  readiness_lesson: { en: 'lesson {{number}}', zh: '经验 {{number}}' },
  readiness_condition_lesson: { en: 'condition {{condition}}, lesson {{number}}', zh: '条件 {{condition}}、经验 {{number}}' },
  readiness_source: { en: 'Source: {{source}}', zh: '来源：{{source}}' },
  criterion_amount_match: { en: 'Stores match plants in amount', zh: '源汇数量匹配' },
  criterion_distance_match: { en: 'Stores match plants in distance', zh: '源汇距离匹配' },
  criterion_hub_distance: { en: 'Plants near a hub', zh: '碳源距枢纽' },
  criterion_proven_capacity: { en: 'Proven storage capacity', zh: '已证实封存容量' },
  criterion_project_experience: { en: 'Experience with projects', zh: '示范项目经验' },
  criterion_government_support: { en: 'Support of government', zh: '政府支持' },
  criterion_business_models: { en: 'Business models', zh: '商业模式' },
  criterion_stakeholders: { en: 'Stakeholders working together', zh: '利益相关者协作' },
  criterion_public_acceptance: { en: 'Public acceptance', zh: '社会认可' },
  reason_no_sources: { en: 'no plant of the cluster can capture anything', zh: '集群内没有可捕集的碳源' },
  reason_no_sinks: { en: 'no store in the cluster', zh: '集群内没有封存汇' },
  reason_no_hubs: { en: 'the case names no hub of the cluster', zh: '算例未列该集群的枢纽' },
  reason_nothing_reached: { en: 'the candidate network leads no plant there', zh: '候选管网未连通任何碳源' },
  reason_amount: {
    en: 'stores can take {{intake_mt}} Mt over the horizon, plants could capture {{potential_mt}} Mt: {{ratio}} times',
    zh: '规划期内封存汇可容纳 {{intake_mt}} Mt，碳源可捕集 {{potential_mt}} Mt，为 {{ratio}} 倍',
  },
  reason_distance: {
    en: '{{mean_km}} km on average by tonnes, 0 from {{far_km}} km; {{unreached_mt}} Mt lead nowhere and count 0',
    zh: '按吨数平均 {{mean_km}} km，{{far_km}} km 及以上计 0；{{unreached_mt}} Mt 无路可达，计 0',
  },
  reason_distance_unscored: {
    en: '{{mean_km}} km on average by tonnes, {{unreached_mt}} Mt lead nowhere; the case does not say from which distance on (far_km) it scores 0',
    zh: '按吨数平均 {{mean_km}} km，{{unreached_mt}} Mt 无路可达；算例未给出计 0 的距离（far_km）',
  },
  reason_proven: { en: '{{proven_mt}} of {{capacity_mt}} Mt are proven', zh: '{{capacity_mt}} Mt 中 {{proven_mt}} Mt 已证实' },
  reason_proven_partly: {
    en: '{{proven_mt}} of {{capacity_mt}} Mt are proven; {{unstated_mt}} Mt do not say and count as unproven',
    zh: '{{capacity_mt}} Mt 中 {{proven_mt}} Mt 已证实；{{unstated_mt}} Mt 未说明，按未证实计',
  },
  reason_proven_unstated: {
    en: 'none of {{capacity_mt}} Mt of capacity says what share of it is proven',
    zh: '{{capacity_mt}} Mt 容量均未说明证实比例',
  },
  // Participants
  participants_finding: {
    en: '{{clusters}} clusters send {{captured}} Mt a year from {{plants}} plants through {{km}} km of pipe; {{crossing}} Mt of it are stored outside the cluster that captured them.',
    zh: '{{clusters}} 个集群的 {{plants}} 座工厂年捕集 {{captured}} Mt，经 {{km}} km 管道外输；其中 {{crossing}} Mt 封存于捕集集群之外。',
  },
  participants_note: {
    en: 'Who takes part, after Figure 1 of the paper: emitters capture, a transport and storage company carries and stores, a hub developer brings both together and may serve several clusters. Widths of bands: Mt a year. Money: what falls to each a year.',
    zh: '参与主体示意（对应论文图 1）：排放企业负责捕集，运输和封存公司负责输送与封存，区域中心开发者统筹各方，可服务多个集群。带宽表示年吨数；金额为各方年成本。',
  },
  participants_developer: { en: 'Hub developer', zh: '区域中心开发者' },
  participants_developer_role: { en: 'plans, brings together, contracts', zh: '规划、统筹、签约' },
  participants_emitters: { en: 'Emitters', zh: '排放企业' },
  participants_company: { en: 'Transport and storage company', zh: '运输和封存公司' },
  participants_pipes: { en: 'Pipes', zh: '管道' },
  participants_stores: { en: 'Stores', zh: '封存汇' },
  participants_plants_line: { en: '{{count}} plants, {{mt}} Mt/yr', zh: '{{count}} 座工厂，{{mt}} Mt/年' },
  participants_stores_line: { en: '{{count}} stores, {{mt}} Mt/yr', zh: '{{count}} 处，{{mt}} Mt/年' },
  participants_money_line: { en: '{{value}} {{unit}}', zh: '{{value}} {{unit}}' },
  participants_pipes_line: { en: '{{km}} km, {{value}} {{unit}}', zh: '{{km}} km，{{value}} {{unit}}' },
} satisfies Record<string, Wording>;

export type ClusterKey = keyof typeof clusterText;
