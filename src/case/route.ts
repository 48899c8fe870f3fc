import { z } from 'zod';
import { choice, flag, known, provenance, uncertain, words } from '../uncertainty/field.ts';
import { building } from './building.ts';

const position = z.tuple([z.number(), z.number()]);

/** A line along which a pipe could be laid. Properties of a feature of `routes.geojson`; `lines` is its geometry. */
export const route = z.strictObject({
  id: words({ en: 'Identifier, unique among routes', zh: '编号（路径中唯一）', example: 'P4482' }),
  name: words({ en: 'Name', zh: '名称' }).optional(),
  corridor: words({
    en: 'Corridor kind: one of the case’s corridors',
    zh: '廊道类型（须在算例廊道表中）',
    example: 'gas_pipeline',
  }),
  location: choice(['onshore', 'offshore'], { en: 'On land or at sea', zh: '陆上或海上' }).default('onshore'),
  merged_ids: z
    .array(z.string())
    .meta({ en: 'Identifiers of identical lines merged into this one', zh: '并入本线的相同线路编号' })
    .default([]),
  schematic: flag({ en: 'The line is drawn schematically, not surveyed', zh: '示意走向，非实测' }).default(false),
  length_km: known(
    {
      en: 'Length where it is known better than its geometry tells; blank: geodesic length',
      zh: '已知长度；留空按大地线计算',
      unit: 'km',
    },
    { minimum: 0 },
  ).optional(),
  terrain_factor: known(
    {
      en: 'Cost of a kilometre as a multiple of easy ground; blank: the corridor’s',
      zh: '地形系数；留空取廊道值',
      unit: 'ratio',
    },
    { minimum: 0 },
  ).optional(),
  right_of_way_factor: known(
    { en: 'Right-of-way cost weight of a kilometre, for cost models that use it', zh: '路权成本系数', unit: 'ratio' },
    { minimum: 0 },
  ).default(0),
  existing_capacity_mt_per_yr: known(
    {
      en: 'What a line that lies here already can carry once it is reused or repurposed; blank: there is none',
      zh: '既有管线改用后的输送能力；留空表示无既有管线',
      unit: 'Mt/yr',
      example: '3.2',
    },
    { above: 0 },
  ).optional(),
  reuse_capital_m_per_km: uncertain(
    {
      en: 'Overnight capital to reuse the line, a kilometre of its length',
      zh: '既有管线改用投资（每公里）',
      unit: 'million currency/km',
      better: 'low',
      example: '0.1',
    },
    { minimum: 0 },
  ).optional(),
  reuse_fixed_m_per_km_per_yr: uncertain(
    {
      en: 'Upkeep of the reused line, a kilometre of its length',
      zh: '改用管线运维费（每公里）',
      unit: 'million currency/km/yr',
      better: 'low',
      example: '0.01',
    },
    { minimum: 0 },
  ).optional(),
  ...building,
  ...provenance,
  lines: z
    .array(z.array(position))
    .min(1)
    .meta({ en: 'One or more lines of longitude, latitude positions', zh: '一条或多条经纬度折线' }),
});

export type Route = z.infer<typeof route>;
export type Position = readonly [longitude: number, latitude: number];
