import type { IssueTexts } from './issue-text.ts';

const notation = {
  en: '45, 40..50, 45 ± 4, 40..50 ± 4 or N(49.15, 6.30)',
  zh: '45、40..50、45 ± 4、40..50 ± 4 或 N(49.15, 6.30)',
};

/** Faults in the spelling of a single number or word. */
export const numberIssues: IssueTexts = {
  'number.blank': {
    wrong: { en: 'A number is blank', zh: '数值为空' },
    mend: { en: `write a number: ${notation.en}`, zh: `请填写数值：${notation.zh}` },
  },
  'number.unreadable': {
    wrong: { en: '“{{value}}” is not a number', zh: '“{{value}}”不是数值' },
    mend: { en: `write it as ${notation.en}`, zh: `请写成 ${notation.zh}` },
  },
  'number.spreadsheet_error': {
    wrong: { en: '“{{value}}” is a spreadsheet’s error mark', zh: '“{{value}}”是电子表格的错误标记' },
    mend: {
      en: 'mend the formula in the spreadsheet, save its value, and export the table again',
      zh: '请在电子表格中修正公式，保存结果后重新导出',
    },
  },
  'number.nan': {
    wrong: { en: '“{{value}}” stands for a missing number', zh: '“{{value}}”表示缺失值' },
    mend: {
      en: 'write the number; leave the cell blank (in YAML: leave the line out) only where the field is optional',
      zh: '请填写数值；仅可选字段可留空（YAML 中删去该行）',
    },
  },
  'number.infinite': {
    wrong: { en: '“{{value}}” is infinite or too large for a number', zh: '“{{value}}”为无穷大或超出数值范围' },
    mend: {
      en: 'write a finite number; where there is no limit, leave an optional field out',
      zh: '请填写有限数值；若无上限，可选字段请留空',
    },
  },
  'number.percent': {
    wrong: { en: '“{{value}}” has a percent sign', zh: '“{{value}}”带有百分号' },
    mend: { en: 'write a fraction: 0.9 for 90 %', zh: '请写成小数：90% 写作 0.9' },
  },
  'number.one_sided': {
    wrong: { en: '“{{value}}” is a bound or an estimate without a range', zh: '“{{value}}”只有单侧界限或“约”字，没有范围' },
    mend: {
      en: 'write both ends, such as 0..5, or a centre and a spread, such as 5 ± 1',
      zh: '请写出两端（如 0..5）或中心与幅度（如 5 ± 1）',
    },
  },
  'number.tilde': {
    wrong: { en: 'The “~” in “{{value}}” can be read in two ways', zh: '“{{value}}”中的“~”有歧义' },
    mend: { en: 'write an interval as 40..50, and “about 45” as 45 ± 4', zh: '区间请写 40..50，“约 45”请写 45 ± 4' },
  },
  'number.dash': {
    wrong: { en: 'The dash in “{{value}}” could be a minus or mean “to”', zh: '“{{value}}”中的横线可能是减号或“至”' },
    mend: {
      en: 'write an interval as 40..50, and a negative number with a plain minus, -5',
      zh: '区间请写 40..50，负数请用普通减号 -5',
    },
  },
  'number.thousands_separator': {
    wrong: { en: '“{{value}}” has thousands separators', zh: '“{{value}}”含千位分隔符' },
    mend: { en: 'write the digits without separators: 1234567', zh: '请去掉分隔符：1234567' },
  },
  'number.comma_ambiguous': {
    wrong: {
      en: '“{{value}}” may be a thousand or have a decimal comma',
      zh: '“{{value}}”中的逗号可能是千位分隔符，也可能是小数点',
    },
    mend: { en: 'write 1234 or 1.234', zh: '请写 1234 或 1.234' },
  },
  'number.decimal_comma': {
    wrong: { en: '“{{value}}” has a decimal comma', zh: '“{{value}}”用逗号作小数点' },
    mend: {
      en: 'write a decimal point: 12.5; tables with semicolons may keep decimal commas if a column has nothing else',
      zh: '请用小数点：12.5；仅当分号分隔的表格中整列均用逗号时可保留',
    },
  },
  'number.unit': {
    wrong: { en: '“{{value}}” carries a unit', zh: '“{{value}}”带有单位' },
    mend: {
      en: 'write the number alone, in the unit that the name of the field ends with',
      zh: '只写数值，单位以字段名末尾所示为准',
    },
  },
  'number.interval_backwards': {
    wrong: {
      en: 'The interval “{{value}}” runs backwards: {{lower}} is above {{upper}}',
      zh: '区间“{{value}}”上下颠倒：{{lower}} 大于 {{upper}}',
    },
    mend: { en: 'write the smaller end first: {{upper}}..{{lower}}', zh: '请先写较小端：{{upper}}..{{lower}}' },
  },
  'number.interval_empty': {
    wrong: { en: 'Both ends of the interval “{{value}}” are {{lower}}', zh: '区间“{{value}}”两端均为 {{lower}}' },
    mend: { en: 'write {{lower}} if the number is known, or the right ends', zh: '若数值已知请写 {{lower}}，否则请改正端点' },
  },
  'number.spread_not_positive': {
    wrong: { en: 'The spread of “{{value}}” is {{spread}}, not above 0', zh: '“{{value}}”的幅度为 {{spread}}，应大于 0' },
    mend: {
      en: 'write a spread above 0, or leave the “±” out if the number is known',
      zh: '请写大于 0 的幅度；若数值已知请去掉“±”',
    },
  },
  'number.deviation_not_positive': {
    wrong: {
      en: 'The standard deviation of “{{value}}” is {{deviation}}, not above 0',
      zh: '“{{value}}”的标准差为 {{deviation}}，应大于 0',
    },
    mend: {
      en: 'write a deviation above 0, or the mean alone if the number is known',
      zh: '请写大于 0 的标准差；若数值已知请只写均值',
    },
  },
  'number.mean_fuzzy': {
    wrong: { en: 'The mean in “{{value}}” is fuzzy', zh: '“{{value}}”的均值带有模糊幅度' },
    mend: {
      en: 'the mean of a normal number is a known number or a plain interval: N(2.8..3.2, 0.3)',
      zh: '正态数的均值应为定值或普通区间：N(2.8..3.2, 0.3)',
    },
  },
  'number.must_be_known': {
    wrong: { en: '“{{value}}” is uncertain where a known number is needed', zh: '此处须为定值，不能写不确定数“{{value}}”' },
    mend: { en: 'write one number', zh: '请写单一数值' },
  },
  'number.not_whole': {
    wrong: { en: '“{{value}}” is not a whole number', zh: '“{{value}}”不是整数' },
    mend: { en: 'write a whole number, without decimals or uncertainty', zh: '请写整数，不带小数和不确定范围' },
  },
  'number.too_small': {
    wrong: {
      en: '{{value}} is below {{minimum}}, the least that is possible here',
      zh: '{{value}} 小于此处允许的最小值 {{minimum}}',
    },
    mend: {
      en: 'write a number from {{minimum}} up, and check the unit (both ends of an interval and its spread count)',
      zh: '请写不小于 {{minimum}} 的数并核对单位（区间两端及幅度均计入）',
    },
  },
  'number.too_large': {
    wrong: {
      en: '{{value}} is above {{maximum}}, the most that is possible here',
      zh: '{{value}} 大于此处允许的最大值 {{maximum}}',
    },
    mend: {
      en: 'write a number up to {{maximum}}, and check the unit (both ends of an interval and its spread count)',
      zh: '请写不大于 {{maximum}} 的数并核对单位（区间两端及幅度均计入）',
    },
  },
  'number.not_above': {
    wrong: { en: '{{value}} is not above {{above}}', zh: '{{value}} 未大于 {{above}}' },
    mend: {
      en: 'write a number above {{above}} (both ends of an interval and its spread count)',
      zh: '请写大于 {{above}} 的数（区间两端及幅度均计入）',
    },
  },
  'number.not_below': {
    wrong: { en: '{{value}} is not below {{below}}', zh: '{{value}} 未小于 {{below}}' },
    mend: { en: 'write a number below {{below}}', zh: '请写小于 {{below}} 的数' },
  },
  'text.blank': {
    wrong: { en: 'A text is blank', zh: '文字为空' },
    mend: { en: 'write the text, or leave an optional field out', zh: '请填写文字；可选字段可整项删去' },
  },
  'text.not_a_flag': {
    wrong: { en: '“{{value}}” is neither yes nor no', zh: '“{{value}}”既非是也非否' },
    mend: { en: 'write true or false', zh: '请写 true 或 false（也可写 是/否）' },
  },
};
