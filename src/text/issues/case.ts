import type { IssueTexts } from './issue-text.ts';

/** Faults of a case document as a whole and of its keys. */
export const caseIssues: IssueTexts = {
  'case.not_a_case': {
    wrong: { en: 'This is not a case: it is no mapping of keys to values', zh: '这不是算例：内容不是键值映射' },
    mend: {
      en: 'begin it with “{{expected}}”; “yuanhui init DIR --case blank” writes one to start from',
      zh: '请以“{{expected}}”开头；可用“yuanhui init DIR --case blank”生成样例',
    },
  },
  'case.format_newer': {
    wrong: {
      en: 'The case has the format {{format}}, newer than this program’s {{expected}}',
      zh: '算例格式 {{format}} 比本程序支持的 {{expected}} 新',
    },
    mend: {
      en: 'update yuanhui, or save the case in the format {{expected}}',
      zh: '请升级 yuanhui，或将算例另存为 {{expected}} 格式',
    },
  },
  'case.format_older': {
    wrong: { en: 'The case has the format {{format}}, older than {{expected}}', zh: '算例格式 {{format}} 比 {{expected}} 旧' },
    mend: {
      en: 'rewrite the case in the format {{expected}}; “yuanhui init DIR --case blank” shows it',
      zh: '请按 {{expected}} 格式改写；可用“yuanhui init DIR --case blank”查看样例',
    },
  },
  'case.format_unknown': {
    wrong: { en: '“{{format}}” is no format of a case', zh: '“{{format}}”不是算例格式' },
    mend: { en: 'write “format: {{expected}}”', zh: '请写“format: {{expected}}”' },
  },
  'case.key_missing': {
    wrong: { en: '“{{key}}” is missing', zh: '缺少“{{key}}”' },
    mend: { en: 'add “{{key}}”; docs and JSON Schema say what it means', zh: '请补充“{{key}}”；含义见文档与 JSON Schema' },
  },
  'case.key_unknown': {
    wrong: { en: 'Nothing here is called “{{key}}”', zh: '此处没有名为“{{key}}”的项' },
    mend: { en: 'remove it, or use one of: {{known}}', zh: '请删除，或使用以下名称之一：{{known}}' },
  },
  'case.key_misspelt': {
    wrong: { en: 'Nothing here is called “{{key}}”', zh: '此处没有名为“{{key}}”的项' },
    mend: { en: 'did you mean “{{nearest}}”? Rename or remove it', zh: '是否应为“{{nearest}}”?请改名或删除' },
  },
  'case.key_repeated': {
    wrong: { en: '“{{key}}” is given twice', zh: '“{{key}}”重复给出' },
    mend: { en: 'keep one of them', zh: '请只保留一个' },
  },
  'case.value_empty': {
    wrong: { en: '“{{key}}” has no value', zh: '“{{key}}”没有值' },
    mend: { en: 'give a value, or remove the key if it is optional', zh: '请填写；若为可选项请整项删除' },
  },
  'case.list_empty': {
    wrong: { en: '“{{key}}” is an empty list', zh: '“{{key}}”为空列表' },
    mend: { en: 'give at least one entry', zh: '请至少给出一项' },
  },
  'case.not_text': {
    wrong: { en: '“{{key}}” is {{value}} where a text is needed', zh: '“{{key}}”应为文字，现为 {{value}}' },
    mend: { en: 'write a text, in quotes if it looks like a number: "12"', zh: '请写文字；形似数字时请加引号："12"' },
  },
  'case.not_number': {
    wrong: { en: '“{{key}}” is {{value}} where a number is needed', zh: '“{{key}}”应为数值，现为 {{value}}' },
    mend: {
      en: 'write a number: 45, or 40..50 and the like where it may be uncertain',
      zh: '请写数值：45；允许不确定时可写 40..50 等',
    },
  },
  'case.not_list': {
    wrong: { en: '“{{key}}” is {{value}} where a list is needed', zh: '“{{key}}”应为列表，现为 {{value}}' },
    mend: {
      en: 'write a list: one entry a line beginning with “- ” in YAML, […] in JSON',
      zh: '请写列表：YAML 每项一行以“- ”开头，JSON 用 […]',
    },
  },
  'case.not_mapping': {
    wrong: { en: '“{{key}}” is {{value}} where keys with values are needed', zh: '“{{key}}”应为键值映射，现为 {{value}}' },
    mend: { en: 'write keys with their values below it: “kind: table” and so on', zh: '请在其下写键和值，如“kind: table”' },
  },
  'case.choice_unknown': {
    wrong: { en: '“{{value}}” is not one of the possible words', zh: '“{{value}}”不在可选词之列' },
    mend: { en: 'write one of: {{options}}', zh: '请写以下之一：{{options}}' },
  },
  'case.value_wrong': {
    wrong: { en: '“{{key}}” cannot be {{value}}', zh: '“{{key}}”不能为 {{value}}' },
    mend: { en: 'see the field’s description in the JSON Schema', zh: '请参照 JSON Schema 中该字段的说明' },
  },
  'case.kind_unknown': {
    wrong: { en: 'There is no kind “{{kind}}”', zh: '没有“{{kind}}”这一类型' },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一：{{known}}' },
  },
  'case.id_duplicate': {
    wrong: { en: 'The identifier “{{id}}” is already used by {{first}}', zh: '编号“{{id}}”已被 {{first}} 使用' },
    mend: { en: 'give each its own identifier; sources and sinks share one set', zh: '请为各项使用不同编号；源与汇共用一套编号' },
  },
  'case.discounting_missing': {
    wrong: { en: 'Neither a discount rate nor a capital recovery factor is given', zh: '既无贴现率，也无资本回收系数' },
    mend: {
      en: 'add discount_rate (0.08 for 8 %) or capital_recovery_factor',
      zh: '请填写 discount_rate（8% 写 0.08）或 capital_recovery_factor',
    },
  },
  'case.discounting_twice': {
    wrong: { en: 'Both a discount rate and a capital recovery factor are given', zh: '同时给出了贴现率和资本回收系数' },
    mend: { en: 'keep the one that is meant: each follows from the other', zh: '两者可互相推得，请只保留其一' },
  },
  'case.no_target_no_price': {
    wrong: {
      en: 'The case neither demands tonnes nor pays for them, so nothing would be built',
      zh: '算例既无减排目标也无碳价，不会建设任何设施',
    },
    mend: {
      en: 'add targets (for example “- amount_mt_per_yr: 50”), or price_per_t, the income of each tonne stored (0 is allowed)',
      zh: '请添加 targets（如“- amount_mt_per_yr: 50”）或 price_per_t（每吨封存收入，可为 0）',
    },
  },
  'case.sink_kind_unused': {
    wrong: {
      en: 'There are parameters for sinks of kind “{{kind}}”, but no sink is one',
      zh: '给出了“{{kind}}”类封存汇的参数，但没有此类封存汇',
    },
    mend: {
      en: 'remove sink_kinds.{{kind}}, or check the column kind of the sinks',
      zh: '请删除 sink_kinds.{{kind}}，或检查封存汇的 kind 列',
    },
  },
  'case.injection_short': {
    wrong: {
      en: 'All sinks together take {{intake}} Mt over the horizon, but {{target}} Mt are demanded',
      zh: '规划期内全部封存汇只能接收 {{intake}} Mt，而目标为 {{target}} Mt',
    },
    mend: {
      en: 'lower the targets, add sinks, or raise max_wells, the injection rate or the capacity',
      zh: '请降低目标、增加封存汇，或提高井数上限、单井注入速率或容量',
    },
  },
  'sector.unused': {
    wrong: { en: 'No source belongs to the sector “{{id}}”', zh: '没有排放源属于行业“{{id}}”' },
    mend: { en: 'remove the sector, or check the column sector of the sources', zh: '请删除该行业，或检查排放源的 sector 列' },
  },
  'corridor.unused': {
    wrong: { en: 'No route is of the corridor kind “{{id}}”', zh: '没有路径使用廊道类型“{{id}}”' },
    mend: {
      en: 'remove the corridor, or check the property corridor of the routes',
      zh: '请删除该廊道，或检查路径的 corridor 属性',
    },
  },
  'target.sector_unknown': {
    wrong: {
      en: 'A target names the sector “{{sector}}”, which the case does not have',
      zh: '目标所指行业“{{sector}}”不在算例中',
    },
    mend: { en: 'use one of: {{known}}; or add the sector', zh: '请使用以下之一：{{known}}；或添加该行业' },
  },
  'target.sector_without_source': {
    wrong: {
      en: 'Tonnes are demanded of the sector “{{sector}}”, which has no source',
      zh: '对没有排放源的行业“{{sector}}”设置了目标',
    },
    mend: { en: 'remove the target, or add sources of that sector', zh: '请删除该目标，或添加该行业的排放源' },
  },
  'target.duplicate': {
    wrong: { en: 'The sector “{{sector}}” has two targets', zh: '行业“{{sector}}”有两个目标' },
    mend: { en: 'keep one', zh: '请只保留一个' },
  },
  'target.total_duplicate': {
    wrong: { en: 'There are two targets for all sources together', zh: '对全部排放源设置了两个总目标' },
    mend: { en: 'keep one, or name the sector of the other', zh: '请只保留一个，或为另一个注明行业' },
  },
  'target.amount_missing': {
    wrong: { en: 'A target has no amount', zh: '目标没有数量' },
    mend: {
      en: 'give amount_mt (over the horizon) or amount_mt_per_yr',
      zh: '请填写 amount_mt（规划期累计）或 amount_mt_per_yr（年均）',
    },
  },
  'target.amount_twice': {
    wrong: { en: 'A target has two amounts, over the horizon and a year', zh: '目标同时给出累计量和年均量' },
    mend: { en: 'keep amount_mt or amount_mt_per_yr', zh: '请只保留 amount_mt 或 amount_mt_per_yr' },
  },
  'target.out_of_reach': {
    wrong: {
      en: 'The sector “{{sector}}” can give {{potential}} Mt over the horizon if everything is captured, but {{target}} Mt are demanded',
      zh: '行业“{{sector}}”全部捕集在规划期内也只有 {{potential}} Mt，而目标为 {{target}} Mt',
    },
    mend: {
      en: 'lower the target, add sources, or check service_years and the units',
      zh: '请降低目标、增加排放源，或核对 service_years 与单位',
    },
  },
  'target.total_out_of_reach': {
    wrong: {
      en: 'All sources can give {{potential}} Mt over the horizon if everything is captured, but {{target}} Mt are demanded',
      zh: '全部排放源全部捕集在规划期内也只有 {{potential}} Mt，而目标为 {{target}} Mt',
    },
    mend: {
      en: 'lower the target, add sources, or check service_years and the units',
      zh: '请降低目标、增加排放源，或核对 service_years 与单位',
    },
  },
};
