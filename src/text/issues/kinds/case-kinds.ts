import type { IssueTexts } from '../issue-text.ts';

/** Faults of the columns that kinds of sinks and sources need, and what is assumed of them. */
export const caseKindIssues: IssueTexts = {
  'stage.sink_price_idle': {
    wrong: {
      en: 'The stage “{{stage}}” has a {{column}}, but no sink of the case is of a kind that has that price',
      zh: '阶段“{{stage}}”填写了 {{column}}，但算例中没有使用该价格的汇类型',
    },
    mend: { en: 'remove it, or check the kinds of the sinks', zh: '请删除该项，或核对各汇的类型' },
  },
  'market.sink_unknown': {
    wrong: {
      en: 'What is said of a market by stage names “{{id}}”, which is no sink of the case',
      zh: '分阶段市场数据所指的“{{id}}”不是算例中的汇',
    },
    mend: { en: 'use an identifier of sinks.csv', zh: '请填写 sinks.csv 中的编号' },
  },
  'market.not_a_market': {
    wrong: {
      en: 'The sink “{{id}}” of kind {{kind}} is no market, and has no size by stage',
      zh: '{{kind}} 类型的汇“{{id}}”不是利用市场，没有分阶段规模',
    },
    mend: { en: 'remove the row, or check the kind', zh: '请删除该行，或核对类型' },
  },
  'market.says_nothing': {
    wrong: {
      en: 'The market “{{id}}” has a row for the stage “{{stage}}” that gives neither size nor income',
      zh: '市场“{{id}}”在阶段“{{stage}}”的行既无规模也无支付',
    },
    mend: {
      en: 'give market_mt_per_yr, income_per_t or both, or remove the row',
      zh: '请填写 market_mt_per_yr 或 income_per_t，或删除该行',
    },
  },
  'market.twice': {
    wrong: {
      en: 'The market “{{id}}” has two rows for the stage “{{stage}}”; the first is {{first}}',
      zh: '市场“{{id}}”在阶段“{{stage}}”有两行，首行为 {{first}}',
    },
    mend: { en: 'keep one of them', zh: '请保留一行' },
  },
  'sink.column_missing': {
    wrong: {
      en: 'The sink “{{id}}” of kind {{kind}} has no {{column}}',
      zh: '{{kind}} 类型的封存汇“{{id}}”缺少 {{column}}',
    },
    mend: { en: 'fill the column {{column}}, or check the kind', zh: '请填写 {{column}} 列，或核对类型' },
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
      zh: '{{kind}} 类型的封存汇“{{id}}”填写了 {{column}}，而该类型不使用此列',
    },
    mend: { en: 'leave {{column}} blank, or check the kind', zh: '请留空 {{column}}，或核对类型' },
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
      zh: '{{count}} 个 {{kind}} 类型的汇未填写 stored_share，假设其接纳量中有 {{share}} 不返回大气',
    },
    mend: {
      en: 'write stored_share with its source, between 0 (all goes back) and 1 (all stays)',
      zh: '请填写 stored_share 及其来源：0 为全部返回大气，1 为全部留存',
    },
  },
  'target.avoided_of_sector': {
    wrong: {
      en: 'A target for avoided tonnes names the sector “{{sector}}”, but the sink “{{id}}” gives tonnes back, and in a shared network those belong to no sector',
      zh: '减排量目标指定了行业“{{sector}}”，但汇“{{id}}”会返还部分 CO2，共用管网中无法按行业划分',
    },
    mend: { en: 'leave sector blank, or count captured tonnes', zh: '请留空 sector，或改按捕集量计' },
  },
  'stream.amount_missing': {
    wrong: {
      en: 'The stream “{{stream}}” of the source “{{id}}” has no {{column}}',
      zh: '排放源“{{id}}”的气流“{{stream}}”缺少 {{column}}',
    },
    mend: {
      en: 'give emissions and capture rate, or capture_capacity_mt_per_yr where it is captured from the air',
      zh: '请填写排放量与捕集率；直接空气捕集则填写 capture_capacity_mt_per_yr',
    },
  },
  'stream.column_bare': {
    wrong: { en: 'None of the {{count}} gas streams has a {{column}}', zh: '{{count}} 股气流均缺少 {{column}}' },
    mend: { en: 'add the column {{column}} and fill it', zh: '请添加并填写 {{column}} 列' },
  },
  'stream.amount_twice': {
    wrong: {
      en: 'The stream “{{stream}}” of the source “{{id}}” has emissions and also a size of a plant that captures from the air',
      zh: '排放源“{{id}}”的气流“{{stream}}”同时填写了排放量与空气捕集规模',
    },
    mend: {
      en: 'leave capture_capacity_mt_per_yr blank, or emissions and capture rate',
      zh: '请留空 capture_capacity_mt_per_yr，或留空排放量与捕集率',
    },
  },
  'stream.biogenic_air': {
    wrong: {
      en: 'The stream “{{stream}}” of the source “{{id}}” is captured from the air and has a biogenic share',
      zh: '排放源“{{id}}”的气流“{{stream}}”为空气捕集，却填写了生物质份额',
    },
    mend: { en: 'leave biogenic_share blank', zh: '请留空 biogenic_share' },
  },
  'stage.energy_price_missing': {
    wrong: {
      en: '“{{id}}” has a {{use}}, but the stage “{{stage}}” has no {{price}}',
      zh: '“{{id}}”填写了 {{use}}，但阶段“{{stage}}”没有 {{price}}',
    },
    mend: { en: 'write {{price}} for every stage; 0 where it costs nothing', zh: '请为各阶段填写 {{price}}；无费用则填 0' },
  },
  'stage.energy_price_idle': {
    wrong: {
      en: 'The stage “{{stage}}” has a {{price}}, but nothing has a {{use}}',
      zh: '阶段“{{stage}}”填写了 {{price}}，但没有任何条目填写 {{use}}',
    },
    mend: { en: 'remove the price, or fill {{use}} where energy is used', zh: '请删除该价格，或在用能处填写 {{use}}' },
  },
  'source.energy_limit_idle': {
    wrong: {
      en: 'The source “{{id}}” has a renewable_twh_per_yr, but its capture uses no electricity and no heat',
      zh: '排放源“{{id}}”填写了 renewable_twh_per_yr，但其捕集不用电也不用热',
    },
    mend: {
      en: 'fill electricity_mwh_per_t or heat_mwh_per_t, or leave the limit blank',
      zh: '请填写 electricity_mwh_per_t 或 heat_mwh_per_t，或留空该上限',
    },
  },
  'sink.gas_unpriced': {
    wrong: {
      en: 'The extra gas of the sink “{{id}}” has no price and earns nothing',
      zh: '封存汇“{{id}}”增产的天然气没有价格，不计收入',
    },
    mend: {
      en: 'write sink_kinds.{{kind}}.gas_price_per_thousand_m3 in case.yaml',
      zh: '请在 case.yaml 中填写 sink_kinds.{{kind}}.gas_price_per_thousand_m3',
    },
  },
};
