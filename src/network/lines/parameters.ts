import { z } from 'zod';
import { choice, flag, known, uncertain, whole } from '../../uncertainty/field.ts';

const linkEnds = ['source', 'onshore_sink', 'offshore_sink'] as const;

/** A rule that links terminals directly, or to the lines from farther away than their access. */
const linkRule = z.strictObject({
  from: choice(linkEnds, { en: 'What the links start from', zh: '连线起点类型' }),
  to: choice([...linkEnds, 'network'], {
    en: 'What they lead to; network: the nearest line',
    zh: '连线终点类型；network 表示最近的线路',
  }),
  nearest: whole(
    { en: 'How many of the nearest each is linked to', zh: '每个起点连接的最近目标数', unit: 'links', example: '2' },
    { minimum: 1 },
  ),
  max_km: known({ en: 'Longest link', zh: '最长连线', unit: 'km', example: '60' }, { above: 0 }),
  spacing_km: known(
    {
      en: 'Least distance between the starts of two links, shortest links first; starts that have access to a line count as linked',
      zh: '两条连线起点间的最小间距（短者优先；已接入线路者视为已连接）',
      unit: 'km',
      example: '100',
    },
    { minimum: 0 },
  ).optional(),
  connect_all: flag({
    en: 'Add the shortest further links, within the longest, that tie together what the nearest alone leave apart',
    zh: '在最长连线内补充最短连线，使仅按最近规则仍分离的部分连通',
  }).default(false),
});

/** Defaults are the rules that gave one component in a trial of the Yangtze delta; see docs of the case. */
export const parameters = z.strictObject({
  join_km: known(
    { en: 'Ends of lines are joined to other lines within this distance', zh: '线路端点与邻近线路的接合距离', unit: 'km' },
    { minimum: 0 },
  ).default(2),
  join_components_km: known(
    {
      en: 'Separate parts of the lines are joined by their shortest connectors up to this length',
      zh: '分离线网以最短连线接合的最大长度',
      unit: 'km',
    },
    { minimum: 0 },
  ).default(50),
  source_access_km: known(
    { en: 'Farthest a source may be from a line', zh: '排放源至线路的最大接入距离', unit: 'km' },
    { minimum: 0 },
  ).default(50),
  sink_access_km: known(
    { en: 'Farthest a sink may be from a line', zh: '封存汇至线路的最大接入距离', unit: 'km' },
    { minimum: 0 },
  ).default(50),
  terminal_access_km: known(
    {
      en: 'Farthest a terminal of ships, trains or trucks may be from a line; blank: as for sinks',
      zh: '船运、铁路或罐车枢纽至线路的最大接入距离；留空同封存汇',
      unit: 'km',
    },
    { minimum: 0 },
  ).optional(),
  merge_km: known(
    {
      en: 'Accesses that meet a line within this distance of each other or of a node share one point',
      zh: '接入点合并距离（沿线）',
      unit: 'km',
    },
    { minimum: 0 },
  ).default(3),
  links: z.array(linkRule).meta({ en: 'Direct links', zh: '直接连线规则' }).default([]),
  connector_terrain_factor: known(
    {
      en: 'Cost of a kilometre of connector (access, join, link) as a multiple of easy ground',
      zh: '连接段地形系数',
      unit: 'ratio',
    },
    { above: 0 },
  ).default(1),
  detour_factor: uncertain(
    {
      en: 'Way of a laid connector as a multiple of its straight length; multiplies the cost of connectors only',
      zh: '连接段绕行系数（仅用于连接段成本）',
      unit: 'ratio',
      better: 'low',
      example: '1.1..1.3',
    },
    { minimum: 1 },
  ).default(1),
  offshore_factor: uncertain(
    {
      en: 'Cost of a kilometre at sea as a multiple of one on land',
      zh: '海上管道成本系数',
      unit: 'ratio',
      better: 'low',
      example: '1.2..2',
    },
    { above: 0 },
  ),
});

export type Parameters = z.infer<typeof parameters>;
export type LinkRule = z.infer<typeof linkRule>;
