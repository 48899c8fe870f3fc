import { z } from 'zod';
import type { Kind } from '../base/kind.ts';
import { bilingual, choice, known, provenance, uncertain, whole, words } from '../uncertainty/field.ts';
import type { Crisp } from '../uncertainty/uncertain.ts';
import { route } from './route.ts';
import { sink } from './sink.ts';
import { source } from './source.ts';
import { uncertaintySettings } from './uncertain/settings.ts';

/** Version of the case format; older ones are migrated, newer ones refused. */
export const caseFormat = 'yuanhui-case/1';

/** A planning stage. */
export const stage = z.strictObject({
  name: words({ en: 'Name', zh: '名称', example: '2030–2060' }),
  start_year: whole({ en: 'First year', zh: '起始年', unit: 'yr', example: '2030' }, { minimum: 1900, maximum: 2300 }),
  years: whole({ en: 'Length', zh: '时长', unit: 'yr', example: '30' }, { minimum: 1, maximum: 200 }),
});

/** A reduction demand: tonnes that have to be captured. Exactly one of the two amounts is given. */
export const target = z.strictObject({
  sector: words({ en: 'Sector; blank: all sources together', zh: '行业;留空表示全部排放源' }).optional(),
  amount_mt: uncertain(
    {
      en: 'Tonnes over the whole horizon',
      zh: '规划期累计量',
      unit: 'Mt',
      better: 'low',
      risk: 'demand',
      example: 'N(4915, 630)',
    },
    { minimum: 0 },
  ).optional(),
  amount_mt_per_yr: uncertain(
    {
      en: 'Tonnes a year, on the average of the horizon',
      zh: '规划期年均量',
      unit: 'Mt/yr',
      better: 'low',
      risk: 'demand',
      example: '50',
    },
    { minimum: 0 },
  ).optional(),
  sense: choice(['at_least', 'exactly'], { en: 'Whether more may be captured', zh: '可否超额捕集' }).default('at_least'),
  shortfall_weight: known(
    {
      en: 'How much a tonne short counts beside one of another target, where a sampled future leaves too little for all; blank: 1',
      zh: '抽样未来无法满足全部目标时,本目标每吨缺口相对其他目标的权重;留空为 1',
      unit: 'ratio',
    },
    { above: 0 },
  ).optional(),
  ...provenance,
});

/** A sector of sources. */
export const sector = z.strictObject({
  id: words({ en: 'Identifier', zh: '编号', example: 'coal_power' }),
  name: bilingual({ en: 'Name', zh: '名称' }),
});

/** A kind of corridor that pipes may follow. */
export const corridor = z.strictObject({
  id: words({ en: 'Identifier', zh: '编号', example: 'gas_pipeline' }),
  name: bilingual({ en: 'Name', zh: '名称' }),
  terrain_factor: known(
    { en: 'Cost of a kilometre as a multiple of easy ground', zh: '地形系数', unit: 'ratio' },
    { above: 0 },
  ).default(1),
});

/** Names a kind and carries its parameters, which the kind's own schema checks. */
const kinded = z.looseObject({ kind: z.string() });

export const caseSchema = z.strictObject({
  format: z.literal(caseFormat).meta({ en: 'Version of the format', zh: '格式版本' }),
  name: bilingual({ en: 'Name of the case', zh: '算例名称' }),
  description: bilingual({ en: 'What the case is about', zh: '算例说明' }).optional(),
  currency: words({ en: 'Currency of all money, ISO 4217', zh: '币种(ISO 4217)', example: 'USD' }),
  price_year: whole(
    { en: 'Year of the prices', zh: '价格基准年', unit: 'yr', example: '2023' },
    { minimum: 1900, maximum: 2300 },
  ).optional(),
  stages: z.array(stage).min(1).meta({ en: 'Planning stages', zh: '规划阶段' }),
  discount_rate: known(
    {
      en: 'Real discount rate; gives the capital recovery factor over the horizon',
      zh: '实际贴现率(据此计算资本回收系数)',
      unit: 'fraction/yr',
      example: '0.08',
    },
    { minimum: 0, maximum: 1 },
  ).optional(),
  capital_recovery_factor: known(
    { en: 'Capital recovery factor, where it is given instead of a discount rate', zh: '资本回收系数(替代贴现率)', unit: '1/yr' },
    { above: 0, maximum: 1 },
  ).optional(),
  uncertainty: uncertaintySettings
    .meta({
      en: 'How uncertain numbers are read by bounds, sweeps, robust plans and simulation',
      zh: '不确定数的处理方式(上下界、风险扫描、稳健方案与模拟)',
    })
    .optional(),
  sizing: choice(['peak', 'average'], {
    en: 'Whether pipes and wells are sized for all captured plants running, or for the average of the horizon',
    zh: '管道与井按同时运行峰值或规划期平均值定尺寸',
  }).default('peak'),
  sectors: z.array(sector).min(1).meta({ en: 'Sectors of the sources', zh: '排放行业' }),
  corridors: z.array(corridor).meta({ en: 'Kinds of corridor of the routes', zh: '路径廊道类型' }).default([]),
  targets: z
    .array(target)
    .meta({ en: 'Reduction demands, by sector or for all sources together', zh: '减排目标(分行业或总量)' })
    .default([]),
  price_per_t: uncertain(
    { en: 'Income for each tonne stored', zh: '每吨封存收入(碳价)', unit: 'currency/t', better: 'high', example: '60' },
    { minimum: 0 },
  ).optional(),
  pipes: kinded.meta({ en: 'Pipeline cost model and its parameters', zh: '管道成本模型及参数' }),
  sink_kinds: z
    .record(z.string(), z.looseObject({}))
    .meta({ en: 'Parameters of the kinds of sink that have any, by kind', zh: '各封存类型参数' })
    .default({}),
  network: kinded.meta({ en: 'How the candidate network is made, and its parameters', zh: '候选管网生成方式及参数' }),
  sources: z.array(source).min(1).meta({ en: 'Places that emit CO2', zh: '排放源' }),
  sinks: z.array(sink).min(1).meta({ en: 'Places that store CO2', zh: '封存汇' }),
  routes: z.array(route).meta({ en: 'Lines along which pipes could be laid', zh: '可铺设管道的路径' }).default([]),
  sources_and_licences: z
    .array(z.strictObject({ name: z.string(), licence: z.string(), url: z.string().optional(), note: z.string().optional() }))
    .meta({ en: 'Data sources and their licences, printed in every report', zh: '数据来源与许可' })
    .default([]),
});

/** A checked, serialisable case; its numbers may be uncertain. Same shape as its JSON document, numbers parsed. */
export type Case = z.infer<typeof caseSchema>;
/** A case whose numbers are all known. */
export type CrispCase = Crisp<Case>;
/** What a user writes as JSON: uncertain numbers in notation. */
export type CaseDocument = z.input<typeof caseSchema>;

/** The open families a case names members of. Given to `parseCase`, so that `case` need not know them. */
export interface CaseKinds {
  readonly pipes: readonly Kind<unknown>[];
  readonly sinks: readonly Kind<unknown>[];
  readonly networks: readonly Kind<unknown>[];
}

/** Years of the whole horizon. */
export function horizonYears(study: { readonly stages: readonly { readonly years: number }[] }): number {
  return study.stages.reduce((total, { years }) => total + years, 0);
}
