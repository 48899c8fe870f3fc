import { z } from 'zod';
import { bilingual, known, provenance, uncertain, words } from '../../uncertainty/field.ts';
import { building } from '../building.ts';
import { place } from '../source.ts';

/** A kind of plant that loads or unloads at terminals: liquefaction, buffer storage and gear; or storage, pumps and heaters. */
export const terminalPlant = z.strictObject({
  id: words({ en: 'Identifier', zh: '编号', example: 'liquefaction' }),
  name: bilingual({ en: 'Name', zh: '名称' }).optional(),
  capital_m: uncertain(
    {
      en: 'Overnight capital of opening one, whatever its size',
      zh: '建设投资中与规模无关的部分',
      unit: 'million currency',
      better: 'low',
    },
    { minimum: 0 },
  ).default(0),
  capital_m_per_mt_per_yr: uncertain(
    {
      en: 'Overnight capital for each Mt/yr that it can handle',
      zh: '单位处理能力投资',
      unit: 'million currency/(Mt/yr)',
      better: 'low',
      example: '30',
    },
    { minimum: 0 },
  ).default(0),
  size_mt_per_yr: known(
    {
      en: 'Size of one module, of which whole numbers are built; blank: any size',
      zh: '单个模块规模（按整数建设）；留空表示规模连续可变',
      unit: 'Mt/yr',
      example: '0.5',
    },
    { above: 0 },
  ).optional(),
  fixed_share_per_yr: uncertain(
    { en: 'Upkeep and crew a year, as a share of the capital', zh: '年固定运维费占投资的份额', unit: '1/yr', better: 'low' },
    { minimum: 0 },
  ).default(0),
  cost_per_t: uncertain(
    { en: 'Cost of a tonne handled, without electricity', zh: '单位操作费（不含电费）', unit: 'currency/t', better: 'low' },
    { minimum: 0 },
  ).default(0),
  electricity_mwh_per_t: uncertain(
    {
      en: 'Electricity for a tonne handled, at the price of the stage; blank: none, or in the cost of a tonne',
      zh: '单位耗电量（按阶段电价计费）；留空表示无或已计入操作费',
      unit: 'MWh/t',
      better: 'low',
      example: '0.1',
    },
    { minimum: 0 },
  ).optional(),
  emissions_t_per_t: uncertain(
    {
      en: 'CO2 of the energy and losses of a tonne handled; it is not avoided. Blank: 0',
      zh: '单位操作的能耗排放与损失（不计入减排量）；留空为 0',
      unit: 't/t',
      better: 'low',
    },
    { minimum: 0 },
  ).optional(),
  ...provenance,
});

/** A place where pipes give over to another mode, or one mode to another. Columns of `terminals.csv`. */
export const terminal = z.strictObject({
  id: words({ en: 'Identifier, unique among all places and links', zh: '编号（全部地点与线路中唯一）', example: 'T1' }),
  name: words({ en: 'Name', zh: '名称', example: 'Example port' }),
  ...place,
  loading: words({
    en: 'Kind of plant that loads here: one of terminal_plants; blank: nothing is loaded',
    zh: '装载设施类型（须在 terminal_plants 中）；留空表示不装载',
    example: 'liquefaction',
  }).optional(),
  unloading: words({
    en: 'Kind of plant that unloads here: one of terminal_plants; blank: nothing is unloaded',
    zh: '卸载设施类型（须在 terminal_plants 中）；留空表示不卸载',
  }).optional(),
  max_mt_per_yr: known(
    {
      en: 'Most that can be loaded, and most that can be unloaded; blank: no limit',
      zh: '最大装载量及最大卸载量；留空表示不限',
      unit: 'Mt/yr',
    },
    { above: 0 },
  ).optional(),
  ...building,
  ...provenance,
});

export type TerminalPlant = z.infer<typeof terminalPlant>;
export type Terminal = z.infer<typeof terminal>;
