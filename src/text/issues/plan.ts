import { clash, type IssueTexts, tightening } from './issue-text.ts';

const route = ['reach more sinks with the network, or lower what is asked for', '扩大管网可达封存地，或降低目标'] as const;

/** Why a case has no plan, and what a planner should know about one. */
export const planIssues: IssueTexts = {
  'clash.demand': clash(
    'The demand of some sectors for captured tonnes cannot be met',
    '部分行业的捕集量目标无法满足',
    'lower the demand, add sources of the sector, raise their capture rate or service years, or bring unreached sources within the access distance',
    '降低目标，增加该行业排放源，提高捕集率或运行年限，或放宽接入距离使未接入的源可达',
  ),
  'clash.demand_total': {
    wrong: { en: 'The total demand for captured tonnes cannot be met', zh: '总捕集量目标无法满足' },
    mend: {
      en: 'lower the demand, add sources, raise their capture rate or service years, or bring unreached sources within the access distance',
      zh: '降低目标，增加排放源，提高捕集率或运行年限，或放宽接入距离使未接入的源可达',
    },
  },
  'clash.capture_limit': clash(
    'The sources capture all they can',
    '排放源捕集量已达上限',
    'add sources, or raise emissions, capture rate or service years',
    '增加排放源，或提高排放量、捕集率、运行年限',
  ),
  'clash.balance': clash('CO2 has no way on from some places', '部分节点的 CO2 无处可去', ...route),
  'clash.average_balance': clash(
    'CO2 has no way on from some places, on the average of the stage',
    '按阶段平均，部分节点的 CO2 无处可去',
    ...route,
  ),
  'clash.average_flow_limit': clash('Average flow would exceed peak flow', '平均流量将超过峰值流量', ...tightening),
  'clash.average_storage_limit': clash(
    'Average storage would exceed peak injection',
    '平均封存量将超过峰值注入量',
    ...tightening,
  ),
  'clash.average_flow_share': clash(
    'Pipes carry their peak while all plants run, and that counts in their average',
    '所有装置运行期间管段按峰值输送，并计入平均流量',
    ...tightening,
  ),
  'clash.average_storage_share': clash(
    'Sinks take in their peak while all plants run, and that counts in what they store',
    '所有装置运行期间封存地按峰值注入，并计入封存量',
    'add sinks or raise their capacity, or lower the demand',
    '增加封存地或提高容量，或降低目标',
  ),
  'clash.storage_capacity': clash(
    'Storage capacity is used up',
    '封存容量不足',
    'add sinks or raise their capacity, or lower the demand',
    '增加封存地或提高容量，或降低目标',
  ),
  'clash.injection_rate': clash(
    'The injection rate of the wells is used up',
    '单井注入速率不足',
    'raise the injection rate per well or the number of wells a site may have, or add sinks',
    '提高单井注入速率或场地最大井数，或增加封存地',
  ),
  'clash.well_limit': clash(
    'Sites have all the wells they may have',
    '场地井数已达上限',
    'raise max_wells or the injection rate per well, or add sinks',
    '提高 max_wells 或单井注入速率，或增加封存地',
  ),
  'clash.pipe_capacity': clash(
    'The largest pipe is too small',
    '最大管径输送能力不足',
    'add a larger diameter, or more routes',
    '增加更大管径或更多路径',
  ),
  'clash.priced_flow_sum': clash('The flow of pipe options does not add up', '管道方案流量不平衡', ...tightening),
  'clash.priced_flow_capacity': clash(
    'The largest pipe option is too small',
    '最大管道方案能力不足',
    'add a pipe option with more capacity, or more routes',
    '增加能力更大的方案或更多路径',
  ),
  'clash.one_pipe': clash(
    'An edge takes one pipe only',
    '每一管段仅可铺设一条管道',
    'add a larger diameter, or a second route',
    '增加更大管径或第二条路径',
  ),
  'clash.outlet_laid': clash('A capture plant has no pipe to leave by', '捕集装置无外输管道', ...route),
  'clash.outlet_capacity': clash(
    'The pipes at a capture plant are too small',
    '捕集装置处管道能力不足',
    'add a larger diameter',
    '增加更大管径',
  ),
  'clash.inlet_laid': clash('A sink has no pipe to arrive by', '封存地无输入管道', ...route),
  'clash.inlet_capacity': clash(
    'The pipes at a sink are too small',
    '封存地处管道能力不足',
    'add a larger diameter',
    '增加更大管径',
  ),
  'plan.unbounded': {
    wrong: {
      en: 'Cost can fall without limit: something earns money on every tonne and nothing limits it',
      zh: '成本可无限下降：某项每吨均有收益且无上限',
    },
    mend: { en: 'check negative costs and incomes per tonne', zh: '检查负成本与每吨收入' },
  },
  'plan.solver_failed': {
    wrong: { en: '{{solver}} failed: {{reason}}', zh: '求解器 {{solver}} 失败：{{reason}}' },
    mend: { en: 'try another solver with --solver, or a smaller case', zh: '用 --solver 换求解器，或缩小算例' },
  },
  'plan.none_within_time': {
    wrong: { en: 'No plan was found within the time limit', zh: '时限内未找到方案' },
    mend: { en: 'raise --time', zh: '增大 --time' },
  },
  'plan.none_within_work': {
    wrong: { en: 'No plan was found within the work limit', zh: '工作量限额内未找到方案' },
    mend: { en: 'raise the limit', zh: '增大限额' },
  },
  'plan.none_within_memory': {
    wrong: { en: 'Memory ran out before a plan was found', zh: '内存耗尽，未找到方案' },
    mend: { en: 'use a native solver with --solver, or a smaller case', zh: '用 --solver 调用本机求解器，或缩小算例' },
  },
  'plan.none_within_user': {
    wrong: { en: 'Stopped before a plan was found', zh: '在找到方案之前被中止' },
    mend: { en: 'run it again and let it go on longer', zh: '重新运行并延长时间' },
  },
  'plan.source_unreached': {
    wrong: {
      en: 'Source {{id}} ({{name}}) is {{distance_km}} km from the network and takes no part',
      zh: '排放源 {{id}}（{{name}}）距管网 {{distance_km}} km，未参与规划',
    },
    mend: { en: 'widen the access distance or add a route', zh: '放宽接入距离或增加路径' },
  },
  'plan.sink_unreached': {
    wrong: {
      en: 'Sink {{id}} ({{name}}) is {{distance_km}} km from the network and takes no part',
      zh: '封存地 {{id}}（{{name}}）距管网 {{distance_km}} km，未参与规划',
    },
    mend: { en: 'widen the access distance or add a route', zh: '放宽接入距离或增加路径' },
  },
  'plan.sized_on_average': {
    wrong: {
      en: 'Pipes and wells are sized for the average of the horizon: while all captured sources run they are too small',
      zh: '管道与井按规划期平均值定尺寸：全部捕集源同时运行时能力不足',
    },
    mend: { en: 'set sizing: peak', zh: '设 sizing: peak' },
  },
};
