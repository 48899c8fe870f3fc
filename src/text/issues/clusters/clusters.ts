import type { IssueTexts } from '../issue-text.ts';

/** Faults and remarks of clusters, their membership and their readiness. */
export const clusterIssues: IssueTexts = {
  'cluster.unknown': {
    wrong: { en: 'The cluster “{{cluster}}” is not one of the case', zh: '算例中没有集群“{{cluster}}”' },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一:{{known}}' },
  },
  'cluster.none': {
    wrong: { en: '“{{key}}” is given, but the case has no clusters', zh: '填写了“{{key}}”,但算例未设集群' },
    mend: { en: 'list the clusters under “clusters”, or remove it', zh: '请在 clusters 中列出集群,或删除该项' },
  },
  'cluster.membership_missing': {
    wrong: { en: 'The case has clusters, but no rule by which places belong to them', zh: '算例设有集群,但未说明归属规则' },
    mend: {
      en: 'write cluster_membership with a rule: given, nearest_hub or k_medoids',
      zh: '请填写 cluster_membership 的 rule:given、nearest_hub 或 k_medoids',
    },
  },
  'cluster.without_hubs': {
    wrong: {
      en: 'The cluster “{{id}}” has no hub, which the rule {{rule}} starts from',
      zh: '集群“{{id}}”没有枢纽,而规则 {{rule}} 以枢纽为起点',
    },
    mend: { en: 'give the cluster one hub or more, or use the rule given', zh: '请为该集群填写至少一个枢纽,或改用规则 given' },
  },
  'cluster.without_members': {
    wrong: {
      en: 'No source or sink names the cluster “{{id}}”, and the rule is given',
      zh: '规则为 given,但没有源汇指明集群“{{id}}”',
    },
    mend: {
      en: 'name it in the column cluster of sources and sinks, use another rule, or remove the cluster',
      zh: '请在源、汇表的 cluster 列填写,或改用其他规则,或删除该集群',
    },
  },
  'cluster.hub_duplicate': {
    wrong: { en: 'The hub “{{name}}” is there already, at {{first}}', zh: '枢纽“{{name}}”已在 {{first}} 出现' },
    mend: { en: 'give every hub a name of its own', zh: '请为每个枢纽取不同的名称' },
  },
  'readiness.stated_twice': {
    wrong: {
      en: '{{criterion}} of the cluster “{{cluster}}” is scored already, at {{first}}',
      zh: '集群“{{cluster}}”的 {{criterion}} 已在 {{first}} 评分',
    },
    mend: { en: 'keep one of the two', zh: '请只保留其一' },
  },
  'readiness.weights_zero': {
    wrong: { en: 'Every criterion of the scorecard has the weight 0', zh: '评分卡各准则的权重均为 0' },
    mend: { en: 'give some criterion a weight above 0', zh: '请至少为一个准则填写大于 0 的权重' },
  },
};
