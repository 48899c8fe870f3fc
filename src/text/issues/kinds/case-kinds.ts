import type { IssueTexts } from '../issue-text.ts';

/** Faults of the columns that kinds of sinks and sources need, and what is assumed of them. */
export const caseKindIssues: IssueTexts = {
  'sink.column_missing': {
    wrong: {
      en: 'The sink “{{id}}” of kind {{kind}} has no {{column}}',
      zh: '{{kind}} 类型的封存汇“{{id}}”缺少 {{column}}',
    },
    mend: { en: 'fill the column {{column}}, or check the kind', zh: '请填写 {{column}} 列,或核对类型' },
  },
  'sink.column_bare': {
    wrong: {
      en: 'None of the {{count}} sinks of kind {{kind}} has a {{column}}',
      zh: '{{count}} 个 {{kind}} 类型的封存汇均缺少 {{column}}',
    },
    mend: { en: 'add the column {{column}} and fill it for them', zh: '请添加 {{column}} 列并填写' },
  },
  'sink.column_idle': {
    wrong: {
      en: 'The sink “{{id}}” of kind {{kind}} has a {{column}}, which this kind does not use',
      zh: '{{kind}} 类型的封存汇“{{id}}”填写了 {{column}},而该类型不使用此列',
    },
    mend: { en: 'leave {{column}} blank, or check the kind', zh: '请留空 {{column}},或核对类型' },
  },
  'sink.egr_above_capacity': {
    wrong: {
      en: 'The gas field “{{id}}” takes {{egr}} Mt as EGR, more than its whole capacity of {{capacity}} Mt',
      zh: '气田“{{id}}”的驱气容量 {{egr}} Mt 大于其总容量 {{capacity}} Mt',
    },
    mend: {
      en: 'write into capacity_mt everything that the field takes in, EGR and later storage together',
      zh: '请在 capacity_mt 中填写驱气与后续封存的合计容量',
    },
  },
  'sink.stored_share_assumed': {
    wrong: {
      en: 'No stored_share for {{count}} sinks of kind {{kind}}; {{share}} of what they take in is assumed to stay out of the air',
      zh: '{{count}} 个 {{kind}} 类型的汇未填写 stored_share,假设其接纳量中有 {{share}} 不返回大气',
    },
    mend: {
      en: 'write stored_share with its source, between 0 (all goes back) and 1 (all stays)',
      zh: '请填写 stored_share 及其来源:0 为全部返回大气,1 为全部留存',
    },
  },
  'sink.gas_unpriced': {
    wrong: {
      en: 'The extra gas of the sink “{{id}}” has no price and earns nothing',
      zh: '封存汇“{{id}}”增产的天然气没有价格,不计收入',
    },
    mend: {
      en: 'write sink_kinds.{{kind}}.gas_price_per_thousand_m3 in case.yaml',
      zh: '请在 case.yaml 中填写 sink_kinds.{{kind}}.gas_price_per_thousand_m3',
    },
  },
};
