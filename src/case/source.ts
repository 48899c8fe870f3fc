import { z } from 'zod';
import { basis, known, provenance, uncertain, whole, words } from '../uncertainty/field.ts';
import { building } from './building.ts';

const latitude = known(
  { en: 'Latitude, WGS 84', zh: '纬度（WGS 84）', unit: 'degrees north', example: '32.78' },
  { minimum: -90, maximum: 90 },
);
const longitude = known(
  { en: 'Longitude, WGS 84', zh: '经度（WGS 84）', unit: 'degrees east', example: '117.11' },
  { minimum: -180, maximum: 180 },
);
export const place = { latitude, longitude };

/** A gas stream of a source, with its own capture plant. */
export const stream = z.strictObject({
  stream: words({
    en: 'Name of the gas stream; a source with several streams has one row for each',
    zh: '气流名称；一个排放源有多股气流时每股一行',
    example: 'main',
  }).default('main'),
  emissions_mt_per_yr: uncertain(
    {
      en: 'CO2 emitted by the stream; blank where it is captured from the air',
      zh: 'CO2 排放量；直接空气捕集留空',
      unit: 'Mt/yr',
      better: 'high',
      risk: 'capture',
      example: '5.1',
    },
    { above: 0 },
  ).optional(),
  capture_rate: uncertain(
    {
      en: 'Share of the emissions that can be captured; blank where it is captured from the air',
      zh: '捕集率；直接空气捕集留空',
      unit: 'fraction',
      better: 'high',
      risk: 'capture',
      example: '0.90..0.95',
    },
    { above: 0, maximum: 1 },
  ).optional(),
  capture_capacity_mt_per_yr: uncertain(
    {
      en: 'Size of a plant that captures from the air, in place of emissions and capture rate',
      zh: '直接空气捕集装置规模（替代排放量与捕集率）',
      unit: 'Mt/yr',
      better: 'high',
      risk: 'capture',
    },
    { above: 0 },
  ).optional(),
  biogenic_share: uncertain(
    {
      en: 'Share of the CO2 that comes from biomass: captured and kept, it is removed from the air; blank: 0',
      zh: '生物质来源 CO2 的份额（捕集并留存即为移除）；留空为 0',
      unit: 'fraction',
      better: 'high',
    },
    { minimum: 0, maximum: 1 },
  ).optional(),
  penalty_t_per_t: uncertain(
    {
      en: 'CO2 emitted elsewhere for the energy of capturing a tonne; blank: 0',
      zh: '每捕集一吨因能耗另行排放的 CO2；留空为 0',
      unit: 't/t',
      better: 'low',
    },
    { minimum: 0 },
  ).optional(),
  electricity_mwh_per_t: uncertain(
    {
      en: 'Electricity for each tonne captured, paid at the price of the stage; blank: 0, or within capture_cost_per_t',
      zh: '每吨捕集用电量，按阶段电价计费；留空为 0 或已含于 capture_cost_per_t',
      unit: 'MWh/t',
      better: 'low',
    },
    { minimum: 0 },
  ).optional(),
  heat_mwh_per_t: uncertain(
    {
      en: 'Heat for each tonne captured, paid at the price of the stage; blank: 0, or within capture_cost_per_t',
      zh: '每吨捕集用热量，按阶段热价计费；留空为 0 或已含于 capture_cost_per_t',
      unit: 'MWh/t',
      better: 'low',
    },
    { minimum: 0 },
  ).optional(),
  capture_cost_per_t: uncertain(
    {
      en: 'Cost of each tonne captured, besides capital and fixed cost',
      zh: '单位捕集成本',
      unit: 'currency/t',
      better: 'low',
      example: '45..55 ± 4',
    },
    {},
  ),
  capture_capital_m: uncertain(
    {
      en: 'Overnight capital of the capture plant',
      zh: '捕集装置一次性投资',
      unit: 'million currency',
      better: 'low',
      example: '0',
    },
    { minimum: 0 },
  ).default(0),
  capture_fixed_m_per_yr: uncertain(
    {
      en: 'Fixed operation and maintenance of the capture plant, while the source runs',
      zh: '捕集装置固定运维费',
      unit: 'million currency/yr',
      better: 'low',
      example: '0',
    },
    { minimum: 0 },
  ).default(0),
  cost_basis: basis.optional(),
  cost_source: words({ en: 'Where the capture cost comes from', zh: '捕集成本来源' }).optional(),
});

/** A place that emits CO2, or captures it from the air. Columns of `sources.csv`, the streams' columns beside them. */
export const source = z.strictObject({
  id: words({ en: 'Identifier, unique among sources and sinks', zh: '编号（源汇中唯一）', example: 'S1' }),
  name: words({ en: 'Name', zh: '名称', example: 'Bengbu power station' }),
  sector: words({ en: 'Sector: one of the case’s sectors', zh: '行业（须在算例行业表中）', example: 'coal_power' }),
  ...place,
  province: words({ en: 'Province or other region, for totals', zh: '省份', example: 'Anhui' }).optional(),
  cluster: words({
    en: 'Cluster: one of the case’s clusters; blank: as cluster_membership says',
    zh: '所属集群（须在算例集群表中）；留空按 cluster_membership',
  }).optional(),
  service_years: known(
    {
      en: 'Years the source still runs, from the start of the first stage; blank: through the horizon',
      zh: '自首阶段起剩余运行年限；留空表示贯穿规划期',
      unit: 'yr',
      example: '33',
    },
    { above: 0 },
  ).optional(),
  life_basis: basis.optional(),
  available_from_year: whole(
    {
      en: 'First year in which it runs or comes into reach; blank: from the start',
      zh: '投运或可接入的首年；留空表示自始',
      unit: 'yr',
      example: '2040',
    },
    { minimum: 1900, maximum: 2400 },
  ).optional(),
  closes_year: whole(
    {
      en: 'First year in which it no longer runs; blank: as service_years says',
      zh: '关停首年；留空按 service_years',
      unit: 'yr',
      example: '2050',
    },
    { minimum: 1900, maximum: 2400 },
  ).optional(),
  renewable_twh_per_yr: uncertain(
    {
      en: 'Electricity and heat that renewables give the source each year, where it captures with nothing else; blank: no limit',
      zh: '可再生能源每年可供该源捕集的电与热（仅用可再生能源时）；留空表示不限',
      unit: 'TWh/yr',
      better: 'high',
      risk: 'capture',
    },
    { minimum: 0 },
  ).optional(),
  ...building,
  ...provenance,
  streams: z.array(stream).min(1),
});

export type Source = z.infer<typeof source>;
export type Stream = z.infer<typeof stream>;
