import { z } from 'zod';
import type { Kind } from '../base/kind.ts';
import type { SinkKind } from '../economics/revenue/sink-kind.ts';
import { bilingual, choice, known, provenance, uncertain, whole, words } from '../uncertainty/field.ts';
import type { Crisp } from '../uncertainty/uncertain.ts';
import { permitYears } from './building.ts';
import { market, stagePrices } from './by-stage/sinks.ts';
import { cluster, clusterMembership } from './clusters/clusters.ts';
import { readiness } from './clusters/readiness.ts';
import { type MeasureKind, milestone } from './milestone.ts';
import { link } from './modes/link.ts';
import { mode } from './modes/mode.ts';
import { terminal, terminalPlant } from './modes/terminal.ts';
import { route } from './route.ts';
import { sink } from './sink.ts';
import { source } from './source.ts';
import { uncertaintySettings } from './uncertain/settings.ts';

/** Version of the case format; older ones are migrated, newer ones refused. */
export const caseFormat = 'yuanhui-case/1';

const energyPrice = (en: string, zh: string) =>
  uncertain({ en, zh, unit: 'currency/MWh', better: 'low' }, { minimum: 0 }).optional();

/** A planning stage. */
export const stage = z.strictObject({
  name: words({ en: 'Name', zh: '名称', example: '2030–2060' }),
  start_year: whole({ en: 'First year', zh: '起始年', unit: 'yr', example: '2030' }, { minimum: 1900, maximum: 2300 }),
  years: whole({ en: 'Length', zh: '时长', unit: 'yr', example: '30' }, { minimum: 1, maximum: 200 }),
  capital_budget_m: known(
    {
      en: 'Most overnight capital that may be spent in the stage; blank: no limit',
      zh: '本阶段一次性投资上限；留空表示不限',
      unit: 'million currency',
      example: '2000',
    },
    { minimum: 0 },
  ).optional(),
  electricity_price_per_mwh: energyPrice('Price of electricity for capture in the stage', '本阶段捕集用电价格'),
  heat_price_per_mwh: energyPrice('Price of heat for capture in the stage', '本阶段捕集用热价格'),
  ...stagePrices,
  ...provenance,
});

/** A reduction demand: tonnes that have to be captured. Exactly one of the two amounts is given. */
export const target = z.strictObject({
  sector: words({ en: 'Sector; blank: all sources together', zh: '行业；留空表示全部排放源' }).optional(),
  stage: words({
    en: 'Stage that the amount is of; blank: the whole horizon',
    zh: '目标所属阶段；留空表示整个规划期',
    example: '2030–2040',
  }).optional(),
  counts: choice(['captured', 'stored', 'avoided', 'capability'], {
    en: 'What counts: tonnes captured, tonnes stored, tonnes avoided (captured less energy penalty, leakage and what is given back), or what the capture plants that stand in the stage could capture; blank: captured',
    zh: '计量口径：捕集量、封存量、减排量（捕集量扣除能耗排放、泄漏与返回大气部分）或该阶段已建捕集装置的捕集能力；留空为捕集量',
  }).optional(),
  amount_mt: uncertain(
    {
      en: 'Tonnes over the whole horizon, or over the stage',
      zh: '规划期（或该阶段）累计量',
      unit: 'Mt',
      better: 'low',
      risk: 'demand',
      example: 'N(4915, 630)',
    },
    { minimum: 0 },
  ).optional(),
  amount_mt_per_yr: uncertain(
    {
      en: 'Tonnes a year, on the average of the horizon or of the stage',
      zh: '规划期（或该阶段）年均量',
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
      zh: '抽样未来无法满足全部目标时，本目标每吨缺口相对其他目标的权重；留空为 1',
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
  capture_cost_factors: z
    .array(known({ en: 'Factor', zh: '系数', unit: 'ratio' }, { above: 0, maximum: 10 }))
    .meta({
      en: 'Learning: one factor a stage on every capture cost of the sector (per tonne, capital, fixed); absent: 1 in every stage',
      zh: '学习效应：该行业各阶段捕集成本（单位、投资、固定）的系数，每阶段一个；缺省为 1',
    })
    .optional(),
});

/** A kind of corridor that pipes may follow. */
export const corridor = z.strictObject({
  id: words({ en: 'Identifier', zh: '编号', example: 'gas_pipeline' }),
  name: bilingual({ en: 'Name', zh: '名称' }),
  terrain_factor: known(
    { en: 'Cost of a kilometre as a multiple of easy ground', zh: '地形系数', unit: 'ratio' },
    { above: 0 },
  ).default(1),
  permit_years: permitYears.optional(),
});

const life = (en: string, zh: string) => whole({ en, zh, unit: 'yr', example: '30' }, { minimum: 1, maximum: 200 }).optional();

/** Lives of what is built, for what it is still worth at the end of the horizon. */
export const assetLives = z.strictObject({
  capture_years: life('Life of a capture plant', '捕集装置寿命'),
  transport_years: life('Life of a pipe', '管道寿命'),
  storage_years: life('Life of a storage site and its wells', '封存场地及注入井寿命'),
  ...provenance,
});

const lost = (en: string, zh: string) =>
  uncertain({ en, zh, unit: 'fraction', better: 'low' }, { minimum: 0, below: 1 }).optional();

/** What is lost on the way and from the stores: it is not avoided. Flows, sizes and capacities are not lowered by it. */
export const leakage = z.strictObject({
  transport_share: lost('Share of the captured tonnes that leaks in transport; blank: 0', '运输泄漏占捕集量的份额；留空为 0'),
  storage_share: lost('Share of the stored tonnes that leaks from the stores; blank: 0', '封存泄漏占封存量的份额；留空为 0'),
  ...provenance,
});

/** Names a kind and carries its parameters, which the kind's own schema checks. */
const kinded = z.looseObject({ kind: z.string() });

export const caseSchema = z.strictObject({
  format: z.literal(caseFormat).meta({ en: 'Version of the format', zh: '格式版本' }),
  name: bilingual({ en: 'Name of the case', zh: '算例名称' }),
  description: bilingual({ en: 'What the case is about', zh: '算例说明' }).optional(),
  currency: words({ en: 'Currency of all money, ISO 4217', zh: '币种（ISO 4217）', example: 'USD' }),
  price_year: whole(
    { en: 'Year of the prices', zh: '价格基准年', unit: 'yr', example: '2023' },
    { minimum: 1900, maximum: 2300 },
  ).optional(),
  stages: z.array(stage).min(1).meta({ en: 'Planning stages', zh: '规划阶段' }),
  discount_rate: known(
    {
      en: 'Real discount rate; gives the capital recovery factor over the horizon',
      zh: '实际贴现率（据此计算资本回收系数）',
      unit: 'fraction/yr',
      example: '0.08',
    },
    { minimum: 0, maximum: 1 },
  ).optional(),
  capital_recovery_factor: known(
    {
      en: 'Capital recovery factor, where it is given instead of a discount rate',
      zh: '资本回收系数（替代贴现率）',
      unit: '1/yr',
    },
    { above: 0, maximum: 1 },
  ).optional(),
  asset_lives: assetLives
    .meta({
      en: 'Lives of what is built: it is renewed at their end, and what is left of them at the end of the horizon is salvage; absent: neither',
      zh: '资产寿命：期满按原样更新，规划期末剩余寿命计残值；缺省则两者均不计',
    })
    .optional(),
  uncertainty: uncertaintySettings
    .meta({
      en: 'How uncertain numbers are read by bounds, sweeps, robust plans and simulation',
      zh: '不确定数的处理方式（上下界、风险扫描、稳健方案与模拟）',
    })
    .optional(),
  sizing: choice(['peak', 'average'], {
    en: 'Whether pipes and wells are sized for all captured plants running, or for the average of the horizon',
    zh: '管道与井按同时运行峰值或规划期平均值定尺寸',
  }).default('peak'),
  sectors: z.array(sector).min(1).meta({ en: 'Sectors of the sources', zh: '排放行业' }),
  corridors: z.array(corridor).meta({ en: 'Kinds of corridor of the routes', zh: '路径廊道类型' }).default([]),
  clusters: z.array(cluster).meta({ en: 'Clusters of a regional hub', zh: 'CCUS 区域中心的产业集群' }).optional(),
  cluster_membership: clusterMembership
    .meta({ en: 'By which rule sources and sinks belong to clusters', zh: '源汇归属集群的规则' })
    .optional(),
  readiness: readiness
    .meta({ en: 'What the readiness scorecard of the clusters is told', zh: '集群建设条件评分卡的输入' })
    .optional(),
  targets: z
    .array(target)
    .meta({ en: 'Reduction demands, by sector or for all sources together', zh: '减排目标（分行业或总量）' })
    .default([]),
  milestones: z
    .array(milestone)
    .meta({
      en: 'Programme of milestones by stage, beside what the plan reaches; absent: none',
      zh: '分阶段里程碑清单，与方案实际结果对照；缺省为无',
    })
    .optional(),
  paths: z
    .array(words({ en: 'Path: egr, ccs, daccs, eor or utilisation', zh: '路径：egr、ccs、daccs、eor 或 utilisation' }))
    .min(1)
    .meta({
      en: 'Paths from source to sink that the plan may use: egr (plants to gas fields in production), ccs (plants to saline aquifers and depleted gas fields), daccs (direct air capture to the same), eor (plants to oil fields), utilisation (plants to markets); absent: any source to any sink',
      zh: '方案可用的源汇路径：egr（工厂至在产气田）、ccs（工厂至咸水层与枯竭气田）、daccs（直接空气捕集至咸水层与枯竭气田）、eor（工厂至油田）、utilisation（工厂至利用市场）；缺省为任意源至任意汇',
      example: '[egr, ccs]',
    })
    .optional(),
  price_per_t: uncertain(
    { en: 'Income for each tonne stored', zh: '每吨封存收入（碳价）', unit: 'currency/t', better: 'high', example: '60' },
    { minimum: 0 },
  ).optional(),
  leakage: leakage
    .meta({ en: 'What leaks of the tonnes and is not avoided; absent: nothing', zh: '泄漏份额（不计入减排量）；缺省为零' })
    .optional(),
  pipes: kinded.meta({ en: 'Pipeline cost model and its parameters', zh: '管道成本模型及参数' }),
  sink_kinds: z
    .record(z.string(), z.looseObject({}))
    .meta({ en: 'Parameters of the kinds of sink that have any, by kind', zh: '各封存类型参数' })
    .default({}),
  markets: z
    .array(market)
    .meta({
      en: 'What markets for CO2 take and pay in single stages; absent: the same in all, as sinks.csv says',
      zh: '利用市场在个别阶段的接纳量与支付；缺省为各阶段均按 sinks.csv',
    })
    .optional(),
  network: kinded.meta({ en: 'How the candidate network is made, and its parameters', zh: '候选管网生成方式及参数' }),
  sources: z
    .array(source)
    .min(1)
    .meta({ en: 'Places that emit CO2, or capture it from the air', zh: '排放源（含直接空气捕集）' }),
  sinks: z.array(sink).min(1).meta({ en: 'Places that store or use CO2', zh: '封存汇与利用市场' }),
  routes: z.array(route).meta({ en: 'Lines along which pipes could be laid', zh: '可铺设管道的路径' }).default([]),
  modes: z.array(mode).meta({ en: 'Modes of transport beside pipelines', zh: '管道以外的运输方式' }).optional(),
  terminal_plants: z
    .array(terminalPlant)
    .meta({ en: 'Kinds of plant that load and unload at terminals', zh: '枢纽的装卸设施类型' })
    .optional(),
  terminals: z
    .array(terminal)
    .meta({ en: 'Places where pipes give over to another mode', zh: '管道与其他运输方式的转运枢纽' })
    .optional(),
  links: z
    .array(link)
    .meta({ en: 'Ways between terminals by ship, barge, rail or truck', zh: '枢纽间的船运、驳船、铁路或罐车线路' })
    .optional(),
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
  readonly sinks: readonly SinkKind<unknown>[];
  readonly networks: readonly Kind<unknown>[];
  /** What milestones can measure; absent: nothing. */
  readonly measures?: readonly MeasureKind[];
}

/** First year of the horizon and its length. */
export function horizonOf(study: { readonly stages: readonly { readonly start_year: number; readonly years: number }[] }) {
  return { first_year: study.stages[0]?.start_year ?? 0, years: horizonYears(study) };
}

/** Years of the whole horizon. */
export function horizonYears(study: { readonly stages: readonly { readonly years: number }[] }): number {
  return study.stages.reduce((total, { years }) => total + years, 0);
}
