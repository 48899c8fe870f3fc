import type { IssueTexts } from './issue-text.ts';

/** A fault of the audit is a bug of ours or a plan edited by hand; all of them are mended alike. */
const mend = {
  en: 'Plan the case again. If the fault comes back, do not use the plan and report it with the case: the plan and the case disagree.',
  zh: '请重新规划。若错误仍在，请勿使用该方案，并附算例反馈：方案与算例不一致。',
};

const texts = {
  'audit.horizon': [
    'The plan counts {{found}} years; the stages of the case last {{expected}}.',
    '方案规划期为 {{found}} 年，算例各阶段合计 {{expected}} 年。',
  ],
  'audit.recovery_factor': [
    'The plan uses the capital recovery factor {{found}}; the case gives {{expected}}.',
    '方案的资本回收系数为 {{found}}，按算例应为 {{expected}}。',
  ],
  'audit.currency': ['The plan is in {{found}}, the case in {{expected}}.', '方案币种为 {{found}}，算例币种为 {{expected}}。'],
  'audit.stage': [
    'The plan has the stage {{found}} where the case has {{expected}}.',
    '方案阶段为 {{found}}，算例阶段为 {{expected}}。',
  ],
  'audit.not_a_number': ['A figure of the plan is {{found}}.', '方案中有一个数值为 {{found}}。'],
  'audit.negative': ['A figure that cannot be below zero is {{found}}.', '不应为负的数值为 {{found}}。'],
  'audit.unknown_id': [
    'The {{kind}} {{id}} of the plan is not in the case or its network.',
    '方案中的 {{id}}（{{kind}}）不在算例或候选管网中。',
  ],
  'audit.listed_twice': ['The {{kind}} {{id}} is listed twice.', '{{id}}（{{kind}}）重复列出。'],
  'audit.two_pipes': [
    'The {{kind}} {{id}} carries two pipes; it may carry one.',
    '管段 {{id}}（{{kind}}）建了两条管道，只允许一条。',
  ],
  'audit.capturable': [
    '{{id}}, stream {{stream}}: the plan calls {{found}} Mt/yr capturable; it is {{expected}}.',
    '{{id}} 气流 {{stream}}：方案所列可捕集量为 {{found}} Mt/yr，应为 {{expected}}。',
  ],
  'audit.capture_above_capturable': [
    '{{id}}, stream {{stream}} captures {{found}} Mt/yr of {{limit}} capturable.',
    '{{id}} 气流 {{stream}} 捕集 {{found}} Mt/yr，超过可捕集量 {{limit}}。',
  ],
  'audit.average_capture': [
    '{{id}}, stream {{stream}}: the average capture is {{found}} Mt/yr; its service years make it {{expected}}.',
    '{{id}} 气流 {{stream}}：年均捕集量为 {{found}} Mt/yr，按剩余年限应为 {{expected}}。',
  ],
  'audit.source_sum': [
    '{{id}}: {{figure}} is {{found}}; its streams make it {{expected}}.',
    '{{id}}：{{figure}} 为 {{found}}，按各气流应为 {{expected}}。',
  ],
  'audit.not_on_network': [
    '{{id}} has {{family}} flow but its place is no node of the network.',
    '{{id}} 有流量（{{family}}），但不在候选管网的节点上。',
  ],
  'audit.balance': [
    'At node {{node}} {{in}} Mt/yr enter and {{out}} leave ({{family}} flow).',
    '节点 {{node}} 流入 {{in}} Mt/yr、流出 {{out}} Mt/yr，不平衡（{{family}}）。',
  ],
  'audit.pipe_ends': [
    'The pipe {{id}} joins {{found}}; its edge joins {{expected}}.',
    '管道 {{id}} 连接 {{found}}，其管段连接 {{expected}}。',
  ],
  'audit.pipe_length': [
    'The pipe {{id}}: {{figure}} is {{found}} km; the network says {{expected}}.',
    '管道 {{id}}：{{figure}} 为 {{found}} km，管网中为 {{expected}}。',
  ],
  'audit.pipe_capacity': [
    'The pipe {{id}} is said to carry {{found}} Mt/yr; {{option}} carries {{expected}}.',
    '管道 {{id}} 标注输量 {{found}} Mt/yr，{{option}} 应为 {{expected}}。',
  ],
  'audit.pipe_undersized': [
    'The pipe {{id}} of {{option}} carries {{found}} Mt/yr, more than its {{limit}}.',
    '管道 {{id}}（{{option}}）流量 {{found}} Mt/yr，超过输量上限 {{limit}}。',
  ],
  'audit.average_above_peak': [
    '{{id}}: the average flow {{found}} Mt/yr is above the peak {{limit}}.',
    '{{id}}：平均流量 {{found}} Mt/yr 高于峰值 {{limit}}。',
  ],
  'audit.average_below_share': [
    '{{id}}: the average flow {{limit}} Mt/yr is below {{found}}, what its peak brings while every plant still runs.',
    '{{id}}：平均流量 {{limit}} Mt/yr 低于所有装置运行期间峰值所带来的 {{found}}。',
  ],
  'audit.utilisation': [
    'The pipe {{id}} is said to be used to {{found}}; its flow makes it {{expected}}.',
    '管道 {{id}} 利用率为 {{found}}，按流量应为 {{expected}}。',
  ],
  'audit.idle': ['{{id}} is built and paid for but carries nothing.', '{{id}} 已建并计费，但没有流量。'],
  'audit.wells_not_whole': ['{{id}} has {{found}} wells.', '{{id}} 的井数为 {{found}}，不是整数。'],
  'audit.too_many_wells': ['{{id}} has {{found}} wells; {{limit}} are allowed.', '{{id}} 有 {{found}} 口井，上限为 {{limit}}。'],
  'audit.wells_too_few': [
    '{{id}} takes {{found}} Mt/yr; its {{wells}} wells of {{rate}} take {{limit}}.',
    '{{id}} 注入 {{found}} Mt/yr，{{wells}} 口井（每口 {{rate}}）只能注入 {{limit}}。',
  ],
  'audit.energy_short': [
    '{{id}} captures with {{found}} TWh/yr; renewables give it {{limit}}.',
    '{{id}} 捕集用能 {{found}} TWh/yr，可再生能源仅可供 {{limit}}。',
  ],
  'audit.egr_above_intake': [
    'The gas field “{{id}}” puts in {{found}} Mt/yr as EGR and takes in only {{limit}}.',
    '气田“{{id}}”驱气注入 {{found}} Mt/yr，而总注入仅 {{limit}}。',
  ],
  'audit.egr_beside_storage': [
    'The gas field “{{id}}” wins gas with {{egr}} Mt/yr and stores {{later}} Mt/yr beside it in one stage.',
    '气田“{{id}}”在同一阶段既驱气 {{egr}} Mt/yr 又封存 {{later}} Mt/yr。',
  ],
  'audit.egr_after_storage': [
    'The gas field “{{id}}” wins gas with {{egr}} Mt/yr after it had turned to storage.',
    '气田“{{id}}”转为封存后仍驱气 {{egr}} Mt/yr。',
  ],
  'audit.egr_overfilled': [
    'The gas field “{{id}}” takes {{found}} Mt as EGR, its EGR capacity is {{limit}} Mt.',
    '气田“{{id}}”累计驱气注入 {{found}} Mt，超过驱气容量 {{limit}} Mt。',
  ],
  'audit.egr_unfilled': [
    'The gas field “{{id}}” stores before its EGR capacity of {{found}} Mt is filled; it holds {{limit}} Mt.',
    '气田“{{id}}”在驱气容量 {{found}} Mt 用尽前（已注入 {{limit}} Mt）即转为封存。',
  ],
  'audit.store_overfilled': [
    '{{id}} stores {{found}} Mt over the horizon, more than its capacity of {{limit}}.',
    '{{id}} 规划期封存 {{found}} Mt，超过容量 {{limit}}。',
  ],
  'audit.vanished': [
    'The {{kind}} {{id}} stands before the stage {{stage}} and not in it, or has fewer wells there.',
    '{{id}}（{{kind}}）在阶段 {{stage}} 之前已建，该阶段却消失或井数减少。',
  ],
  'audit.not_laid': [
    'The pipe {{id}} of the stage {{stage}} is said to be laid in {{built}}; it was not laid there, or not yet.',
    '阶段 {{stage}} 的管道 {{id}} 标注铺设于 {{built}}，但该阶段未铺设或尚未铺设。',
  ],
  'audit.reused_twice': ['The line that lies along {{id}} is reused twice.', '管段 {{id}} 的既有管线被改用两次。'],
  'audit.not_permitted': [
    '{{id}} is built in the stage {{stage}}, against its permit or a decision of the case.',
    '{{id}} 建于阶段 {{stage}}，与许可年限或算例指定不符。',
  ],
  'audit.required_missing': ['{{id}} is required and is not built.', '{{id}} 为必建，方案中却未建。'],
  'audit.over_budget': [
    'The stage {{stage}} spends {{found}} million of capital; its budget is {{limit}}.',
    '阶段 {{stage}} 投资 {{found}} 百万，超过预算 {{limit}}。',
  ],
  'audit.sink_figure': [
    '{{id}}: {{figure}} is {{found}}; it works out as {{expected}}.',
    '{{id}}：{{figure}} 为 {{found}}，应为 {{expected}}。',
  ],
  'audit.target_missed': [
    'The target of {{sector}} is {{required}} Mt; the plan captures {{found}}.',
    '{{sector}} 的目标为 {{required}} Mt，方案仅捕集 {{found}}。',
  ],
  'audit.target_exceeded': [
    'The target of {{sector}} is exactly {{required}} Mt; the plan captures {{found}}.',
    '{{sector}} 的目标恰为 {{required}} Mt，方案捕集 {{found}}。',
  ],
  'audit.target_not_listed': [
    'The case’s target of {{required}} Mt for {{sector}} is not in the plan.',
    '算例中 {{sector}} 的 {{required}} Mt 目标未列入方案。',
  ],
  'audit.target_unknown': [
    'The plan lists a target of {{required}} Mt for {{sector}} that the case does not have.',
    '方案列有算例中没有的目标：{{sector}} {{required}} Mt。',
  ],
  'audit.target_captured': [
    'The target of {{sector}} counts {{found}} Mt captured; the sources capture {{expected}}.',
    '{{sector}} 目标所计捕集量为 {{found}} Mt，各排放源合计 {{expected}}。',
  ],
  'audit.cash_missing': [
    'No cash line pays for the {{category}} of {{asset}}, {{expected}} million a year.',
    '{{asset}} 的 {{category}} 费用（每年 {{expected}} 百万）没有现金流条目。',
  ],
  'audit.cash_amount': [
    'The cash lines for the {{category}} of {{asset}} make {{figure}} {{found}} million; it works out as {{expected}}.',
    '{{asset}} 的 {{category}} 现金流 {{figure}} 为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.cash_unfounded': [
    'A cash line of {{found}} million a year for the {{category}} of {{asset}} has nothing built behind it.',
    '{{asset}} 的 {{category}} 现金流（每年 {{found}} 百万）没有对应的设施。',
  ],
  'audit.cash_actor': [
    'The cash line {{term}} of {{asset}} falls on the {{found}}; it belongs to the {{expected}}.',
    '{{asset}} 的现金流 {{term}} 归于 {{found}}，应归 {{expected}}。',
  ],
  'audit.category_sum': [
    'The yearly {{category}} money is {{found}} million; its parts add up to {{expected}}.',
    '{{category}} 年度金额为 {{found}} 百万，各项合计 {{expected}}。',
  ],
  'audit.annual_cost': [
    'The annual cost is {{found}} million; it works out as {{expected}}.',
    '年成本为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.total_cost': [
    'The undiscounted total is {{found}} million; it works out as {{expected}}.',
    '未贴现总额为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.present_value': [
    'The present value is {{found}} million; it works out as {{expected}}.',
    '现值为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.pipe_cost': [
    'The pipe {{id}}: {{figure}} is {{found}} million; it works out as {{expected}}.',
    '管道 {{id}}：{{figure}} 为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.sink_cost': [
    '{{id}}: its yearly {{figure}} money is {{found}} million; it works out as {{expected}}.',
    '{{id}} 的年度 {{figure}} 金额为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.source_cost': [
    '{{id}}: its capture costs {{found}} million a year; it works out as {{expected}}.',
    '{{id}} 的年捕集成本为 {{found}} 百万，应为 {{expected}}。',
  ],
  'audit.levelised': [
    '{{id}}: {{figure}} is {{found}}; its yearly money and tonnes make it {{expected}}.',
    '{{id}}：{{figure}} 为 {{found}}，按年度金额与捕集量应为 {{expected}}。',
  ],
  'audit.allocated': [
    'The {{category}} allocated to the sources adds up to {{found}}; the plan has {{expected}}.',
    '分摊到各排放源的 {{category}} 合计 {{found}}，方案合计 {{expected}}。',
  ],
  'audit.stage_worth': [
    'The stage’s {{figure}} is {{found}} times what stage lengths, lives and the discount rate make it; it must be {{expected}}.',
    '该阶段 {{figure}} 为按阶段年数、寿命与贴现率所得的 {{found}} 倍，应为 {{expected}}。',
  ],
  'audit.milestone_not_listed': [
    'The milestone {{measure}} of {{stage}} does not stand in the plan as the case has it.',
    '{{stage}} 阶段的里程碑 {{measure}} 未按算例列入方案。',
  ],
  'audit.milestone_unknown': [
    'The plan lists a milestone {{measure}} of {{stage}} that the case does not have.',
    '方案列有算例没有的里程碑 {{measure}}（{{stage}} 阶段）。',
  ],
  'audit.milestone_unchecked': [
    'Nothing recomputes the measure {{measure}}, so the milestone of {{stage}} is unproved.',
    '指标 {{measure}} 无独立重算，{{stage}} 阶段的里程碑未经证实。',
  ],
  'audit.milestone_value': [
    'The milestone {{measure}} of {{stage}} is said to reach {{found}}; the parts of the plan make it {{expected}}.',
    '{{stage}} 阶段里程碑 {{measure}} 记为 {{found}}，按方案各部分应为 {{expected}}。',
  ],
  'audit.milestone_verdict': [
    'The milestone {{measure}} of {{stage}} is called reached, or not, against its figures.',
    '{{stage}} 阶段里程碑 {{measure}} 的达标结论与数字不符。',
  ],
  'audit.milestone_missed': [
    'The required milestone {{measure}} of {{stage}} reaches {{found}} of {{required}}.',
    '{{stage}} 阶段必达里程碑 {{measure}} 仅达 {{found}}（要求 {{required}}）。',
  ],
  'audit.gap': [
    'The gap {{figure}} is {{found}}; cost and bound make it {{expected}}.',
    '间隙 {{figure}} 为 {{found}}，按成本与下界应为 {{expected}}。',
  ],
  'audit.bound_above_cost': ['The proven bound {{found}} is above the cost {{limit}}.', '下界 {{found}} 高于成本 {{limit}}。'],
  'audit.optimal_without_bound': ['The plan is called optimal but has no proven bound.', '方案标为最优，却没有下界证明。'],
  'audit.plan_sum': [
    '{{figure}} is {{found}}; the parts of the plan make it {{expected}}.',
    '{{figure}} 为 {{found}}，按方案各部分应为 {{expected}}。',
  ],
  'audit.traced_from_source': [
    '{{id}} captures {{expected}} Mt/yr but {{found}} are traced to sinks.',
    '{{id}} 捕集 {{expected}} Mt/yr，追踪到封存汇的为 {{found}}。',
  ],
  'audit.traced_into_sink': [
    '{{id}} stores {{expected}} Mt/yr but {{found}} are traced to it.',
    '{{id}} 封存 {{expected}} Mt/yr，追踪到此的为 {{found}}。',
  ],
  'audit.cluster_member': [
    '{{id}} is said to be in the cluster {{found}}; the case and its network put it in {{expected}}.',
    '{{id}} 标为属于集群 {{found}}，按算例与管网应为 {{expected}}。',
  ],
  'audit.cluster_pipe': [
    'The pipe {{id}} is counted with {{found}}; its ends lie in {{expected}}.',
    '管道 {{id}} 计入 {{found}}，其两端位于 {{expected}}。',
  ],
  'audit.cluster_figure': [
    '{{group}}: {{figure}} is {{found}}; what belongs to it makes it {{expected}}.',
    '{{group}}：{{figure}} 为 {{found}}，按所属资产应为 {{expected}}。',
  ],
  'audit.cluster_mark': [
    '{{group}} is said to reach its mark: {{found}}; by its tonnes: {{expected}}.',
    '{{group}} 标为达标情况 {{found}}，按其吨数应为 {{expected}}。',
  ],
  'audit.haul': [
    'The hauls of the sources make {{found}} Mt·km a year; the pipes and links carry {{expected}}.',
    '各排放源运距合计 {{found}} Mt·km/年，管道与线路合计 {{expected}}。',
  ],
} as const satisfies Record<string, readonly [en: string, zh: string]>;

/** Words of faults that are all mended alike. */
export const auditText = (words: Readonly<Record<string, readonly [en: string, zh: string]>>): IssueTexts =>
  Object.fromEntries(Object.entries(words).map(([code, [en, zh]]) => [code, { wrong: { en, zh }, mend }]));

export const auditIssues: IssueTexts = auditText(texts);
