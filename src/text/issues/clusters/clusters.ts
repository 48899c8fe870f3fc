import type { IssueTexts } from '../issue-text.ts';

/** Faults and remarks of clusters, their membership and their readiness. */
export const clusterIssues: IssueTexts = {
  'cluster.unknown': {
    wrong: { en: 'The cluster “{{cluster}}” is not one of the case', zh: '算例中没有集群“{{cluster}}”' },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一：{{known}}' },
  },
  'cluster.none': {
    wrong: { en: '“{{key}}” is given, but the case has no clusters', zh: '填写了“{{key}}”，但算例未设集群' },
    mend: { en: 'list the clusters under “clusters”, or remove it', zh: '请在 clusters 中列出集群，或删除该项' },
  },
  'cluster.membership_missing': {
    wrong: { en: 'The case has clusters, but no rule by which places belong to them', zh: '算例设有集群，但未说明归属规则' },
    mend: {
      en: 'write cluster_membership with a rule: given, nearest_hub or k_medoids',
      zh: '请填写 cluster_membership 的 rule:given、nearest_hub 或 k_medoids',
    },
  },
  'cluster.without_hubs': {
    wrong: {
      en: 'The cluster “{{id}}” has no hub, which the rule {{rule}} starts from',
      zh: '集群“{{id}}”没有枢纽，而规则 {{rule}} 以枢纽为起点',
    },
    mend: { en: 'give the cluster one hub or more, or use the rule given', zh: '请为该集群填写至少一个枢纽，或改用规则 given' },
  },
  'cluster.without_members': {
    wrong: {
      en: 'No source or sink names the cluster “{{id}}”, and the rule is given',
      zh: '规则为 given，但没有源汇指明集群“{{id}}”',
    },
    mend: {
      en: 'name it in the column cluster of sources and sinks, use another rule, or remove the cluster',
      zh: '请在源、汇表的 cluster 列填写，或改用其他规则，或删除该集群',
    },
  },
  'cluster.hub_duplicate': {
    wrong: { en: 'The hub “{{name}}” is there already, at {{first}}', zh: '枢纽“{{name}}”已在 {{first}} 出现' },
    mend: { en: 'give every hub a name of its own', zh: '请为每个枢纽取不同的名称' },
  },
  'cluster.outside_too_far': {
    wrong: {
      en: '{{count}} sources and sinks are farther than {{within_km}} km from every hub or medoid and in no cluster: {{members}}',
      zh: '{{count}} 处源汇距各枢纽或中心点均超过 {{within_km}} km，不属任何集群：{{members}}',
    },
    mend: {
      en: 'leave it so, raise within_km, or name their cluster in the column cluster',
      zh: '可保持不变，或提高 within_km，或在 cluster 列指明集群',
    },
  },
  'cluster.outside_no_way': {
    wrong: {
      en: 'No candidate edges lead from any hub or medoid to {{count}} sources and sinks, which are in no cluster: {{members}}',
      zh: '{{count}} 处源汇与各枢纽或中心点之间没有候选管段相连，不属任何集群：{{members}}',
    },
    mend: { en: 'add routes, or name their cluster in the column cluster', zh: '请补充路径，或在 cluster 列指明集群' },
  },
  'cluster.outside_unreached': {
    wrong: {
      en: '{{count}} sources and sinks are not on the candidate network and in no cluster: {{members}}',
      zh: '{{count}} 处源汇未接入候选管网，不属任何集群：{{members}}',
    },
    mend: {
      en: 'bring them to the network first, or name their cluster in the column cluster',
      zh: '请先将其接入管网，或在 cluster 列指明集群',
    },
  },
  'cluster.outside_not_given': {
    wrong: {
      en: '{{count}} sources and sinks name no cluster and are in none: {{members}}',
      zh: '{{count}} 处源汇未指明集群，不属任何集群：{{members}}',
    },
    mend: { en: 'leave it so, or name their cluster in the column cluster', zh: '可保持不变，或在 cluster 列指明集群' },
  },
  'hub.order': {
    wrong: {
      en: 'The order of joining has to name every cluster of the case once; “{{cluster}}” is missing or not one of them',
      zh: '加入顺序须逐一列出算例的全部集群；“{{cluster}}”缺失或不是算例的集群',
    },
    mend: { en: 'list all of: {{known}}', zh: '请列出全部：{{known}}' },
  },
  'hub.no_own_line': {
    wrong: {
      en: 'The source {{source}} cannot build a line of its own: the stores that larger sources leave cannot take its CO2',
      zh: '排放源 {{source}} 无法单独建线：较大排放源之后余下的封存汇容纳不了其 CO2',
    },
    mend: {
      en: 'the hub cannot be compared with lines of their own here; it is what makes these tonnes possible',
      zh: '此处无法与一对一建线比较；这些捕集量只有共用管网才能实现',
    },
  },
  'cluster.stated_twice': {
    wrong: {
      en: '{{criterion}} of the cluster “{{cluster}}” is scored already, at {{first}}',
      zh: '集群“{{cluster}}”的 {{criterion}} 已在 {{first}} 评分',
    },
    mend: { en: 'keep one of the two', zh: '请只保留其一' },
  },
  'cluster.weights_zero': {
    wrong: { en: 'Every criterion of the scorecard has the weight 0', zh: '评分卡各准则的权重均为 0' },
    mend: { en: 'give some criterion a weight above 0', zh: '请至少为一个准则填写大于 0 的权重' },
  },
};
