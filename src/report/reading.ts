import { type Case, horizonOf } from '../case/case.ts';
import { type Outlook, outlookOf } from '../case/outlook/potential.ts';
import type { Sink } from '../case/sink.ts';
import type { Source } from '../case/source.ts';
import type { Network } from '../network/network.ts';
import type { Plan, StagePlan } from '../plan/plan.ts';
import { type ClusterKey, clusterText } from '../text/clusters/report.ts';
import { type Language, named, say } from '../text/language.ts';
import { type ModeKey, modeText } from '../text/modes/report-modes.ts';
import { type NetworkReportKey, networkReportText } from '../text/network-report.ts';
import { type PathKey, pathText } from '../text/paths/report.ts';
import { type ReportKey, reportText } from '../text/report.ts';
import { type FigureKey, figureText } from '../text/report-figures.ts';
import { type StageKey, stageText } from '../text/stages/report-stages.ts';
import { type StudyKey, studyText } from '../text/study-report.ts';
import { currencyName } from '../text/terms.ts';
import { fixed, significant } from './number.ts';
import { categories } from './palette.ts';

/** What every report is made of. */
export interface CaseInput {
  readonly study: Case;
  readonly network: Network;
  readonly language: Language;
}

/** What the report of a plan is made of. */
export interface ReportInput extends CaseInput {
  readonly plan: Plan;
}

/** Every text of the reports. */
export type TextKey = ReportKey | FigureKey | StageKey | StudyKey | NetworkReportKey | ClusterKey | PathKey | ModeKey;

/** A sector with its name in the reader's language and its colour. */
export interface SectorLook {
  readonly id: string;
  readonly name: string;
  /** The name inside a sentence: in English without its capital, unless it is an abbreviation. */
  readonly phrase: string;
  readonly colour: string;
}

/** A case in one language, with what the parts of a report look up again and again. */
export interface CaseReading extends CaseInput {
  readonly sectors: readonly SectorLook[];
  readonly sourceOf: ReadonlyMap<string, Source>;
  readonly sinkOf: ReadonlyMap<string, Sink>;
  readonly outlooks: ReadonlyMap<string, Outlook>;
  text(key: TextKey, values?: Readonly<Record<string, string | number>>): string;
  sector(id: string): SectorLook;
  /** `million USD/yr` and the like. */
  unit(key: 'unit_m_per_yr' | 'unit_m' | 'unit_large_per_yr' | 'unit_large' | 'unit_per_t'): string;
  /** The unit that people say such an amount a year in, and by how much to divide millions for it. */
  moneyScale(largest_m: number): { readonly by: number; readonly unit: string };
  /** Millions a year in the unit that people say: billions, or 亿. */
  moneyPerYear(annual_m: number): { readonly value: string; readonly unit: string };
  money(amount_m: number): { readonly value: string; readonly unit: string };
}

/** The input of a plan's report in one language. */
export interface Reading extends CaseReading, ReportInput {
  /** The stage of what is shown of one stage only: the last. */
  readonly stage: StagePlan;
}

const texts = {
  ...reportText,
  ...figureText,
  ...stageText,
  ...studyText,
  ...networkReportText,
  ...clusterText,
  ...pathText,
  ...modeText,
};

/** Millions in one large unit, once there is at least one of them. */
const large = { en: 1000, zh: 100 } as const;

/** A name inside a sentence: without its capital, unless it is an abbreviation. */
export const uncapitalised = (name: string) => (/^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** The stage of a plan that is shown where only one is: the last. */
export function lastStage(plan: Plan): StagePlan {
  const stage = plan.stages.at(-1);
  if (stage === undefined) throw new Error('a plan has at least one stage');
  return stage;
}

/** Whether a plan has several stages, and its report the parts that show them. */
export const isStaged = ({ plan }: { readonly plan: Plan }): boolean => plan.stages.length > 1;

/** A case with what is built in it, as maps show it; where nothing is planned yet, nothing is built. */
export type MapReading = CaseReading & { readonly stage: Pick<StagePlan, 'sources' | 'sinks' | 'edges' | 'terminals' | 'links'> };

/** Prepares the input of a plan's report for reading in one language. */
export const readingOf = (input: ReportInput): Reading => ({
  ...caseReadingOf(input),
  plan: input.plan,
  stage: lastStage(input.plan),
});

/** Prepares a case for reading in one language. */
export function caseReadingOf({ study, network, language }: CaseInput): CaseReading {
  const sectors = study.sectors.map(({ id, name }, index) => ({
    id,
    name: named(name, language),
    phrase: language === 'en' ? uncapitalised(named(name, language)) : named(name, language),
    colour: categories[index % categories.length] ?? categories[0],
  }));
  const sectorOf = new Map(sectors.map((sector) => [sector.id, sector]));
  const text: CaseReading['text'] = (key, values) => say(texts[key], language, values);
  const unit: CaseReading['unit'] = (key) => text(key, { currency: currencyName(study.currency, language) });
  const scale = (largest_m: number, small: 'unit_m' | 'unit_m_per_yr', big: 'unit_large' | 'unit_large_per_yr') =>
    Math.abs(largest_m) >= large[language] ? { by: large[language], unit: unit(big) } : { by: 1, unit: unit(small) };
  const inWords = (amount_m: number, { by, unit: said }: ReturnType<typeof scale>) => ({
    value: significant(amount_m / by),
    unit: said,
  });
  const horizon = horizonOf(study);
  return {
    study,
    network,
    language,
    sectors,
    sourceOf: new Map(study.sources.map((source) => [source.id, source])),
    sinkOf: new Map(study.sinks.map((sink) => [sink.id, sink])),
    outlooks: new Map(study.sources.map((source) => [source.id, outlookOf(source, horizon)])),
    text,
    sector: (id) => sectorOf.get(id) ?? { id, name: id, phrase: id, colour: categories[7] },
    unit,
    moneyScale: (largest_m) => scale(largest_m, 'unit_m_per_yr', 'unit_large_per_yr'),
    moneyPerYear: (annual_m) => inWords(annual_m, scale(annual_m, 'unit_m_per_yr', 'unit_large_per_yr')),
    money: (amount_m) => inWords(amount_m, scale(amount_m, 'unit_m', 'unit_large')),
  };
}

/** Net cost a year over tonnes captured a year, currency/t; null where nothing is captured. */
export function costPerTonne(plan: Plan): number | null {
  return plan.captured_mt_per_yr > 0 ? plan.cost.annual_m / plan.captured_mt_per_yr : null;
}

/** Whole numbers with thousands parted. */
export const count = (value: number) => fixed(value, 0);
