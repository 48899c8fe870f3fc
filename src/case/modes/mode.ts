import { z } from 'zod';
import { bilingual, choice, known, provenance, uncertain, words } from '../../uncertainty/field.ts';

/** What carries CO2 where no pipe does. */
export const modeKinds = ['ship', 'barge', 'rail', 'truck'] as const;
export type ModeKind = (typeof modeKinds)[number];

/**
 * One ship, barge, train or truck. It goes loaded and comes back empty, so that in a year it carries
 * availability × 8760 h ÷ (2 × length ÷ speed + loading + unloading) × load, as `vehicleMtPerYear` has it.
 */
export const vehicle = z.strictObject({
  load_t: known({ en: 'What it carries on one trip', zh: '单程载运量', unit: 't', example: '30000' }, { above: 0 }),
  speed_km_per_h: uncertain(
    { en: 'Speed on the way, on the average', zh: '平均航速或运行速度', unit: 'km/h', better: 'high', example: '28' },
    { above: 0 },
  ),
  loading_h: uncertain(
    { en: 'Time to load it, waiting included', zh: '装载时间（含等待）', unit: 'h', better: 'low', example: '12' },
    { minimum: 0 },
  ),
  unloading_h: uncertain(
    { en: 'Time to unload it, waiting included', zh: '卸载时间（含等待）', unit: 'h', better: 'low', example: '12' },
    { minimum: 0 },
  ),
  availability: uncertain(
    { en: 'Share of the year in which it is in service', zh: '年可用率', unit: 'fraction', better: 'high', example: '0.95' },
    { above: 0, maximum: 1 },
  ),
  capital_m: uncertain(
    { en: 'Overnight capital of one', zh: '单船（列、车）投资', unit: 'million currency', better: 'low', example: '60' },
    { minimum: 0 },
  ),
  fixed_share_per_yr: uncertain(
    {
      en: 'Crew, upkeep and insurance a year, as a share of the capital',
      zh: '年固定运维费占投资的份额（船员、维护、保险）',
      unit: '1/yr',
      better: 'low',
      example: '0.05',
    },
    { minimum: 0 },
  ).default(0),
});

export type Vehicle = z.infer<typeof vehicle>;

const perTonneKm = (en: string, zh: string, unit: string, example: string) =>
  uncertain({ en, zh, unit, better: 'low', example }, { minimum: 0 });

/** A mode of transport beside pipelines: what of it is bought, and what every tonne and kilometre costs. */
export const mode = z.strictObject({
  id: words({ en: 'Identifier', zh: '编号', example: 'ship_30kt' }),
  name: bilingual({ en: 'Name', zh: '名称' }).optional(),
  kind: choice(modeKinds, { en: 'Ship, barge, rail or truck', zh: '船运、驳船、铁路或罐车' }),
  vehicle: vehicle
    .meta({
      en: 'What has to be bought, in whole numbers for each link; absent: the carriage is hired for its price per tonne',
      zh: '须购置的船舶、列车或罐车（每条线路按整数计）；缺省表示按单价租用运力',
    })
    .optional(),
  cost_per_t: uncertain(
    { en: 'Cost of a tonne, whatever the distance', zh: '单位运费（与距离无关）', unit: 'currency/t', better: 'low' },
    { minimum: 0 },
  ).default(0),
  cost_per_t_km: perTonneKm(
    'Cost of a tonne and kilometre: fuel, or the price of hired carriage',
    '吨公里费用（燃料或运价）',
    'currency/t/km',
    '0.01',
  ).default(0),
  emissions_t_per_t_km: perTonneKm(
    'CO2 of fuel and power for a tonne and kilometre; it is not avoided. Blank: 0',
    '吨公里能耗排放（不计入减排量）；留空为 0',
    't/t/km',
    '0.00001',
  ).optional(),
  boil_off_t_per_t_km: perTonneKm(
    'CO2 that boils off for a tonne and kilometre; it is not avoided. Blank: 0',
    '吨公里蒸发损失（不计入减排量）；留空为 0',
    't/t/km',
    '0.00001',
  ).optional(),
  ...provenance,
});

export type Mode = z.infer<typeof mode>;
