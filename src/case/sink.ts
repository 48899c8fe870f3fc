import { z } from 'zod';
import { choice, known, provenance, uncertain, whole, words } from '../uncertainty/field.ts';
import { building } from './building.ts';
import { place } from './source.ts';

/** A place that stores CO2. Columns of `sinks.csv`. */
export const sink = z.strictObject({
  id: words({ en: 'Identifier, unique among sources and sinks', zh: '编号(源汇中唯一)', example: 'K1' }),
  name: words({ en: 'Name', zh: '名称', example: 'Subei cell 12' }),
  kind: words({ en: 'Kind of sink: saline or oil_field', zh: '封存类型:saline(咸水层)或 oil_field(油田)', example: 'saline' }),
  location: choice(['onshore', 'offshore'], { en: 'On land or at sea', zh: '陆上或海上', example: 'onshore' }),
  basin: words({ en: 'Sedimentary basin', zh: '盆地', example: 'Subei' }).optional(),
  ...place,
  province: words({ en: 'Province or other region, for totals', zh: '省份' }).optional(),
  cluster: words({
    en: 'Cluster: one of the case’s clusters; blank: as cluster_membership says',
    zh: '所属集群(须在算例集群表中);留空按 cluster_membership',
  }).optional(),
  capacity_mt: uncertain(
    {
      en: 'CO2 that can be stored over the horizon',
      zh: '封存容量',
      unit: 'Mt',
      better: 'high',
      risk: 'storage',
      example: '3400..4100',
    },
    { above: 0 },
  ),
  proven_share: known(
    {
      en: 'Share of the capacity that drilling, tests or operation have proven; blank: not stated',
      zh: '经钻井、试注或运行证实的容量比例;留空表示未说明',
      unit: 'fraction',
    },
    { minimum: 0, maximum: 1 },
  ).optional(),
  injection_mt_per_yr_per_well: uncertain(
    {
      en: 'Injection rate of one well',
      zh: '单井注入速率',
      unit: 'Mt/yr',
      better: 'high',
      risk: 'storage',
      example: '0.1..0.35',
    },
    { above: 0 },
  ),
  max_wells: whole(
    { en: 'Largest number of wells; blank: no limit', zh: '最大井数;留空表示不限', unit: 'wells', example: '49' },
    { minimum: 1 },
  ).optional(),
  site_capital_m: uncertain(
    { en: 'Overnight capital to open the site', zh: '场地一次性投资', unit: 'million currency', better: 'low', example: '40' },
    { minimum: 0 },
  ).default(0),
  site_fixed_m_per_yr: uncertain(
    { en: 'Fixed cost of an open site', zh: '场地固定运维费', unit: 'million currency/yr', better: 'low', example: '0' },
    { minimum: 0 },
  ).default(0),
  well_capital_m: uncertain(
    { en: 'Overnight capital of one well', zh: '单井投资', unit: 'million currency', better: 'low', example: '4.5' },
    { minimum: 0 },
  ).default(0),
  well_fixed_m_per_yr: uncertain(
    { en: 'Fixed cost of one well', zh: '单井固定运维费', unit: 'million currency/yr', better: 'low', example: '0.2' },
    { minimum: 0 },
  ).default(0),
  storage_cost_per_t: uncertain(
    {
      en: 'Cost of each tonne stored, besides capital and fixed cost; negative where it earns',
      zh: '单位封存成本(有收益时为负)',
      unit: 'currency/t',
      better: 'low',
      example: '5..7 ± 1',
    },
    {},
  ),
  ...building,
  ...provenance,
});

export type Sink = z.infer<typeof sink>;
