import type { IssueTexts } from '../issue-text.ts';

/** Faults of modes of transport, terminals and the links between them. */
export const caseModeIssues: IssueTexts = {
  'link.name_unknown': {
    wrong: {
      en: '“{{id}}” names “{{name}}” as its {{column}}, which the case does not have; it has: {{known}}',
      zh: '“{{id}}”的 {{column}} 为“{{name}}”，算例中没有；已有：{{known}}',
    },
    mend: { en: 'correct the name, or add what is missing', zh: '请更正名称，或补充所缺条目' },
  },
  'link.unused': {
    wrong: { en: 'Nothing uses “{{id}}” of {{table}}', zh: '{{table}} 中的“{{id}}”未被使用' },
    mend: { en: 'remove it, or name it where it is meant', zh: '请删除，或在应使用处引用' },
  },
  'link.ends_meet': {
    wrong: {
      en: 'The link “{{id}}” begins and ends at the terminal “{{terminal}}”',
      zh: '线路“{{id}}”起止均为枢纽“{{terminal}}”',
    },
    mend: { en: 'name another terminal', zh: '请改为另一枢纽' },
  },
  'link.too_short': {
    wrong: {
      en: 'The link “{{id}}” is {{length}} km long, but its terminals are {{straight}} km apart as the crow flies',
      zh: '线路“{{id}}”长 {{length}} km，而两端枢纽直线距离为 {{straight}} km',
    },
    mend: {
      en: 'write the length of the way in km (a nautical mile is 1.852 km), or check where the terminals are',
      zh: '请填写以 km 计的航程或里程（1 海里 = 1.852 km），或核对枢纽位置',
    },
  },
  'link.nothing_to_load': {
    wrong: {
      en: 'The link “{{id}}” begins at the terminal “{{terminal}}”, where nothing is loaded and no other link arrives',
      zh: '线路“{{id}}”起于枢纽“{{terminal}}”，但该处既不装载也无其他线路到达',
    },
    mend: {
      en: 'fill the column loading of the terminal, or turn the link round',
      zh: '请填写该枢纽的 loading 列，或对调线路起止',
    },
  },
  'link.nowhere_to_unload': {
    wrong: {
      en: 'The link “{{id}}” ends at the terminal “{{terminal}}”, where nothing is unloaded and no other link leaves',
      zh: '线路“{{id}}”止于枢纽“{{terminal}}”，但该处既不卸载也无其他线路离开',
    },
    mend: {
      en: 'fill the column unloading of the terminal, or turn the link round',
      zh: '请填写该枢纽的 unloading 列，或对调线路起止',
    },
  },
  'link.required_hired': {
    wrong: {
      en: 'The link “{{id}}” is required, but its mode “{{mode}}” is hired and nothing of it is built',
      zh: '线路“{{id}}”指定必建，但其运输方式“{{mode}}”为租用，无可建资产',
    },
    mend: { en: 'leave decision blank, or state the vehicle of the mode', zh: '请留空 decision，或填写该方式的 vehicle' },
  },
  'link.loses_all': {
    wrong: {
      en: 'By {{figure}} of the mode “{{mode}}”, a tonne on the link “{{id}}” loses or emits {{lost}} t, no less than is carried',
      zh: '按运输方式“{{mode}}”的 {{figure}}，线路“{{id}}”每运 1 t 即损失或排放 {{lost}} t，不少于所运量',
    },
    mend: { en: 'state tonnes for a tonne and kilometre, not kilograms', zh: '请以 t/(t·km) 填写，而非 kg' },
  },
  'terminal.below_module': {
    wrong: {
      en: 'The terminal “{{id}}” may handle {{most}} Mt/yr, less than one module of {{plant}} ({{size}} Mt/yr)',
      zh: '枢纽“{{id}}”上限为 {{most}} Mt/yr，小于 {{plant}} 的单个模块（{{size}} Mt/yr）',
    },
    mend: { en: 'raise max_mt_per_yr, or name a smaller plant', zh: '请提高 max_mt_per_yr，或改用更小的设施' },
  },
  'target.avoided_of_sector_moved': {
    wrong: {
      en: 'A target for avoided tonnes names the sector “{{sector}}”, but “{{id}}” emits or loses CO2 on the way, and on shared links that belongs to no sector',
      zh: '减排量目标指定了行业“{{sector}}”，但“{{id}}”在运输中有排放或损失，共用线路中无法按行业划分',
    },
    mend: { en: 'leave sector blank, or count captured tonnes', zh: '请留空 sector，或改按捕集量计' },
  },
};
