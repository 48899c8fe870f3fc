import { z } from 'zod';
import { choice, known, provenance, uncertain, whole, words } from '../uncertainty/field.ts';
import { building } from './building.ts';
import { place } from './source.ts';

/** A place that stores or uses CO2. Columns of `sinks.csv`. */
export const sink = z.strictObject({
  id: words({ en: 'Identifier, unique among sources and sinks', zh: '编号（源汇中唯一）', example: 'K1' }),
  name: words({ en: 'Name', zh: '名称', example: 'Subei cell 12' }),
  kind: words({
    en: 'Kind of sink: saline, oil_field, gas_field (in production: EGR first, then storage), depleted_gas_field, chemical_utilisation, mineralisation or fracturing; each needs its own columns',
    zh: '封存类型：saline（咸水层）、oil_field（油田）、gas_field（在产气田，先驱气后封存）、depleted_gas_field（枯竭气田）、chemical_utilisation（化工利用）、mineralisation（矿化）或 fracturing（压裂）；各类型所需列不同',
    example: 'saline',
  }),
  location: choice(['onshore', 'offshore'], { en: 'On land or at sea', zh: '陆上或海上', example: 'onshore' }),
  basin: words({ en: 'Sedimentary basin', zh: '盆地', example: 'Subei' }).optional(),
  ...place,
  province: words({ en: 'Province or other region, for totals', zh: '省份' }).optional(),
  cluster: words({
    en: 'Cluster: one of the case’s clusters; blank: as cluster_membership says',
    zh: '所属集群（须在算例集群表中）；留空按 cluster_membership',
  }).optional(),
  capacity_mt: uncertain(
    {
      en: 'CO2 that can be stored over the horizon, with that of EGR; every kind but the markets for use needs it',
      zh: '封存容量（含驱气部分）；除利用市场外各类型必填',
      unit: 'Mt',
      better: 'high',
      risk: 'storage',
      example: '3400..4100',
    },
    { above: 0 },
  ).optional(),
  proven_share: known(
    {
      en: 'Share of the capacity that drilling, tests or operation have proven; blank: not stated',
      zh: '经钻井、试注或运行证实的容量比例；留空表示未说明',
      unit: 'fraction',
    },
    { minimum: 0, maximum: 1 },
  ).optional(),
  injection_mt_per_yr_per_well: uncertain(
    {
      en: 'Injection rate of one well; every kind but the markets for use needs it',
      zh: '单井注入速率；除利用市场外各类型必填',
      unit: 'Mt/yr',
      better: 'high',
      risk: 'storage',
      example: '0.1..0.35',
    },
    { above: 0 },
  ).optional(),
  max_wells: whole(
    { en: 'Largest number of wells; blank: no limit', zh: '最大井数；留空表示不限', unit: 'wells', example: '49' },
    { minimum: 1 },
  ).optional(),
  egr_capacity_mt: uncertain(
    {
      en: 'CO2 that can be put in as enhanced gas recovery, before storage; part of capacity_mt (gas_field)',
      zh: '先期驱气（EGR）可注入的 CO2 量，含于 capacity_mt 内（gas_field）',
      unit: 'Mt',
      better: 'high',
      risk: 'storage',
    },
    { above: 0 },
  ).optional(),
  gas_thousand_m3_per_t: uncertain(
    {
      en: 'Extra gas that each tonne brings out, the displacement ratio: of a gas_field while EGR lasts, and of fracturing',
      zh: '每吨 CO2 增产的天然气（gas_field 的驱气阶段、fracturing）',
      unit: 'thousand m³/t',
      better: 'high',
    },
    // A tonne of CO2 is about half a thousand m³ itself: more than ten times that is cubic metres and not thousands of them.
    { minimum: 0, maximum: 5 },
  ).optional(),
  market_mt_per_yr: uncertain(
    {
      en: 'CO2 that a market takes each year (chemical_utilisation, mineralisation, fracturing)',
      zh: '利用市场每年可接纳的 CO2 量（化工利用、矿化、压裂）',
      unit: 'Mt/yr',
      better: 'high',
      risk: 'storage',
    },
    { above: 0 },
  ).optional(),
  income_per_t: uncertain(
    {
      en: 'What a market pays for each tonne; blank: nothing',
      zh: '利用市场对每吨 CO2 的支付；留空为 0',
      unit: 'currency/t',
      better: 'high',
    },
    { minimum: 0 },
  ).optional(),
  stored_share: uncertain(
    {
      en: 'Share of the tonnes taken in that stays out of the air, and counts as stored; blank: 1 underground, and for use what is assumed of the kind: chemical_utilisation 0, mineralisation 1, fracturing 1',
      zh: '所接纳 CO2 中长期不返回大气、计为封存的份额；留空：地下封存为 1，利用按类型假设（化工利用 0、矿化 1、压裂 1）',
      unit: 'fraction',
      better: 'high',
    },
    { minimum: 0, maximum: 1 },
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
      zh: '单位封存成本（有收益时为负）',
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
