import type { IssueTexts } from './issue-text.ts';

/** Faults of the sources, sinks and routes of a case. */
export const caseRowIssues: IssueTexts = {
  'case.coordinates_swapped': {
    wrong: {
      en: 'Latitude {{latitude}} and longitude {{longitude}} seem to be swapped',
      zh: '纬度 {{latitude}} 与经度 {{longitude}} 似乎写反了',
    },
    mend: {
      en: 'swap them: latitude is degrees north, longitude degrees east; GeoJSON writes longitude first',
      zh: '请互换：latitude 为北纬，longitude 为东经；GeoJSON 中经度在前',
    },
  },
  'case.coordinates_zero': {
    wrong: { en: 'The place is at latitude 0, longitude 0, in the Atlantic', zh: '位置为纬度 0、经度 0（大西洋中）' },
    mend: { en: 'write the true coordinates; zeros often stand for missing ones', zh: '请填写真实坐标；零常表示缺失' },
  },
  'source.sector_unknown': {
    wrong: {
      en: 'The source “{{id}}” names the sector “{{sector}}”, which the case does not have',
      zh: '排放源“{{id}}”的行业“{{sector}}”不在算例中',
    },
    mend: { en: 'use one of: {{known}}; or add the sector to sectors', zh: '请使用以下之一：{{known}}；或在 sectors 中添加' },
  },
  'source.id_duplicate': {
    wrong: {
      en: 'The identifier “{{id}}” stands already in line {{first}}, with the same stream “{{stream}}”',
      zh: '编号“{{id}}”已见于第 {{first}} 行，气流同为“{{stream}}”',
    },
    mend: {
      en: 'give another plant another id; a second stream of the same plant needs another name in the column stream',
      zh: '不同工厂请用不同编号；同厂的另一股气流请在 stream 列写不同名称',
    },
  },
  'source.site_differs': {
    wrong: {
      en: 'Column {{column}} of the source “{{id}}” is “{{value}}” here and “{{first_value}}” in line {{first}}',
      zh: '排放源“{{id}}”的 {{column}} 列此处为“{{value}}”，第 {{first}} 行为“{{first_value}}”',
    },
    mend: {
      en: 'rows with one id are streams of one place: write the same, or leave the cell blank here; or give another plant another id',
      zh: '同一编号的各行是同一地点的不同气流：请写成一致或此处留空；若为另一工厂请换编号',
    },
  },
  'stream.duplicate': {
    wrong: { en: 'The stream “{{id}}” of this source is listed twice', zh: '该排放源的气流“{{id}}”列出了两次' },
    mend: { en: 'give each stream of a source its own name', zh: '请为同一排放源的各股气流使用不同名称' },
  },
  'stream.capture_rate_percentage': {
    wrong: { en: 'The capture rate {{value}} looks like a percentage', zh: '捕集率 {{value}} 似为百分数' },
    mend: { en: 'write it as a fraction: {{fraction}}', zh: '请写成小数：{{fraction}}' },
  },
  'stream.emissions_in_tonnes': {
    wrong: {
      en: 'The source “{{id}}” emits {{value}} Mt/yr, above the {{limit}} that no plant on Earth comes near',
      zh: '排放源“{{id}}”排放 {{value}} Mt/yr，超过任何工厂都远达不到的 {{limit}} Mt/yr',
    },
    mend: {
      en: 'emissions are in million tonnes a year; {{value}} t would be {{megatonnes}} Mt',
      zh: '排放量单位为百万吨/年；{{value}} 吨应写作 {{megatonnes}}',
    },
  },
  'sink.kind_unknown': {
    wrong: { en: 'The sink “{{id}}” is of kind “{{kind}}”, which is not known', zh: '封存汇“{{id}}”的类型“{{kind}}”未知' },
    mend: { en: 'use one of: {{known}}', zh: '请使用以下之一：{{known}}' },
  },
  'sink.no_capacity': {
    wrong: { en: 'The sink “{{id}}” has no capacity', zh: '封存汇“{{id}}”没有容量' },
    mend: {
      en: 'write its capacity in Mt over the horizon, or remove the sink',
      zh: '请填写规划期内的封存容量（Mt），或删除该封存汇',
    },
  },
  'route.corridor_unknown': {
    wrong: {
      en: 'The route “{{id}}” names the corridor “{{corridor}}”, which the case does not have',
      zh: '路径“{{id}}”的廊道“{{corridor}}”不在算例中',
    },
    mend: {
      en: 'use one of: {{known}}; or add the corridor to corridors in case.yaml',
      zh: '请使用以下之一：{{known}}；或在 case.yaml 的 corridors 中添加',
    },
  },
  'route.one_point': {
    wrong: { en: 'A line of the route “{{id}}” has {{count}} position(s)', zh: '路径“{{id}}”的一条线只有 {{count}} 个点' },
    mend: { en: 'give it two positions or more, or remove it', zh: '请给出至少两个点，或删除该线' },
  },
  'route.no_length': {
    wrong: {
      en: 'The route “{{id}}” has no length: one place alone, or length_km 0',
      zh: '路径“{{id}}”长度为零：各点重合，或 length_km 为 0',
    },
    mend: { en: 'draw the line, correct length_km, or remove the route', zh: '请补画线路、改正 length_km，或删除该路径' },
  },
  'route.position_out_of_range': {
    wrong: {
      en: 'The route “{{id}}” has the position {{longitude}}, {{latitude}}, which is not on the globe',
      zh: '路径“{{id}}”的点 {{longitude}}，{{latitude}} 不在地球上',
    },
    mend: {
      en: 'save the lines in WGS 84 (EPSG:4326), longitude first, in degrees',
      zh: '请以 WGS 84（EPSG:4326）保存，经度在前，单位为度',
    },
  },
  'route.position_malformed': {
    wrong: {
      en: 'A position of a line is {{value}}, not a longitude and a latitude',
      zh: '线上一点为 {{value}}，不是经度和纬度两个数',
    },
    mend: { en: 'write [longitude, latitude] in degrees', zh: '请写 [经度，纬度]，单位为度' },
  },
};
