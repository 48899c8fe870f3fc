import type { IssueTexts } from './issue-text.ts';

const riskMissing = (of: { en: string; zh: string }, option: string, field: string) => ({
  wrong: {
    en: `The case has {{count}} random numbers among ${of.en}, and no violation probability for them`,
    zh: `${of.zh}中有 {{count}} 个随机数，但未给出违约风险`,
  },
  mend: {
    en: `${option}state it in the case: uncertainty.${field}`,
    zh: `${option === '' ? '' : '用 --risk 或 --storage-risk 给出，或'}在算例中写明 uncertainty.${field}`,
  },
});
const riskIdle = (of: { en: string; zh: string }) => ({
  wrong: {
    en: `The violation probability {{risk}} does nothing: no number among ${of.en} is random`,
    zh: `违约风险 {{risk}} 不起作用：${of.zh}中没有随机数`,
  },
  mend: {
    en: 'write a normal number, N(mean, deviation), where one is known; an interval takes its end whatever the risk',
    zh: '若已知分布，请写正态数 N（均值，标准差）；区间数取端点，与风险无关',
  },
});
const demands = { en: 'the demands', zh: '减排需求' };
const stores = { en: 'capacities and injection rates of stores', zh: '封存容量与注入速率' };
const captures = { en: 'emissions and capture rates', zh: '排放量与捕集率' };

/** What can be wrong with how uncertain numbers are to be read. */
export const uncertaintyIssues: IssueTexts = {
  'uncertainty.demand_risk_missing': riskMissing(demands, 'give --risk, or ', 'demand_risk'),
  'uncertainty.storage_risk_missing': riskMissing(stores, 'give --storage-risk, or ', 'storage_risk'),
  'uncertainty.capture_risk_missing': riskMissing(captures, '', 'capture_risk'),
  'uncertainty.credibility_missing': {
    wrong: {
      en: '{{count}} numbers are fuzzy, and no credibility level says how far to trust them',
      zh: '有 {{count}} 个模糊数，但未给出可信度水平',
    },
    mend: {
      en: 'give --credibility, or state it in the case: uncertainty.credibility',
      zh: '用 --credibility 给出，或在算例中写明 uncertainty.credibility',
    },
  },
  'uncertainty.demand_risk_idle': riskIdle(demands),
  'uncertainty.storage_risk_idle': riskIdle(stores),
  'uncertainty.capture_risk_idle': riskIdle(captures),
  'uncertainty.credibility_idle': {
    wrong: {
      en: 'The credibility level {{credibility}} does nothing: no number of the case is fuzzy',
      zh: '可信度水平 {{credibility}} 不起作用：算例中没有模糊数',
    },
    mend: { en: 'write 45 ± 4 or 40..50 ± 4 where a number is fuzzy', zh: '模糊数请写作 45 ± 4 或 40..50 ± 4' },
  },
  'uncertainty.normal_at_mean': {
    wrong: {
      en: '{{count}} random numbers are no right-hand side of a condition (prices, costs, factors): bounds take their means',
      zh: '有 {{count}} 个随机数不是约束右端项（价格、成本、系数），上下界取其均值',
    },
    mend: { en: 'simulate the plan: sampled futures draw them', zh: '用 simulate 检验方案：抽样未来会对其抽样' },
  },
  'uncertainty.end_impossible': {
    wrong: {
      en: '{{key}} would be {{value}} in the {{bound}} submodel, which its field does not allow',
      zh: '{{key}} 在 {{bound}} 子模型中取 {{value}}，超出该字段允许范围',
    },
    mend: {
      en: 'lower its deviation, raise the violation probability, or lower the credibility level',
      zh: '减小标准差，提高违约风险，或降低可信度水平',
    },
  },
  'uncertainty.correlation_of_nothing': {
    wrong: { en: '{{pattern}} names no uncertain number of the case', zh: '{{pattern}} 不对应算例中的任何不确定数' },
    mend: {
      en: 'write keys as table/row/field, * for any part, such as {{example}}',
      zh: '键写作 表/行/字段，* 代表任意部分，如 {{example}}',
    },
  },
  'uncertainty.correlated_twice': {
    wrong: {
      en: '{{key}} is in two groups of correlated numbers, {{first}} and {{second}}',
      zh: '{{key}} 同属两个相关组（{{first}} 与 {{second}}）',
    },
    mend: { en: 'keep it in one', zh: '请只保留在一组中' },
  },
  'uncertainty.too_many_both_ways': {
    wrong: {
      en: '{{count}} uncertain numbers act both ways, as cost and as income ({{numbers}}); all combinations of their ends are tried, for {{most}} at most',
      zh: '有 {{count}} 个不确定数兼具成本与收入作用（{{numbers}}）；逐一枚举端点组合最多支持 {{most}} 个',
    },
    mend: { en: 'make some of them known', zh: '请将其中一些改为确定数' },
  },
};
