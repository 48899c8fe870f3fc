import type { PathsStudy } from '../../study/studies/paths.ts';
import type { PinsStudy } from '../../study/studies/pins.ts';
import type { AlternativesStudy, BoundsStudy, HubStudy, RobustStudy, SimulationStudy, Study } from '../../study/studies.ts';
import { significant, stated } from '../number.ts';
import { type CaseInput, type CaseReading, caseReadingOf, count } from '../reading.ts';

/** What a study's report is made of. */
export interface StudyReportInput<S extends Study = Study> extends CaseInput {
  readonly result: S;
}

/** A study's result in one language. */
export interface StudyReading<S extends Study = Study> extends CaseReading {
  readonly result: S;
}
export type BoundsReading = StudyReading<BoundsStudy>;
export type RobustReading = StudyReading<RobustStudy>;
export type SimulationReading = StudyReading<SimulationStudy>;
export type AlternativesReading = StudyReading<AlternativesStudy>;
export type HubReading = StudyReading<HubStudy>;
export type PathsReading = StudyReading<PathsStudy>;
export type PinsReading = StudyReading<PinsStudy>;
/** A study that says how often each asset is built. */
export type BuiltReading = StudyReading<BoundsStudy | AlternativesStudy>;

/** Prepares a study's result for reading in one language. */
export const studyReadingOf = <S extends Study>(input: StudyReportInput<S>): StudyReading<S> => ({
  ...caseReadingOf(input),
  result: input.result,
});

/** Least and greatest of some figures. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** The span of those figures that there are; null where there is none. */
export function spanOf(values: readonly (number | null | undefined)[]): Span | null {
  const known = values.filter((value) => typeof value === 'number' && Number.isFinite(value)) as number[];
  return known.length === 0 ? null : { low: Math.min(...known), high: Math.max(...known) };
}

/** `8.52–13.9`; one number where both ends read alike, a dash where there is no span. */
export function spanText(span: Span | null, by = 1): string {
  if (span === null) return '–';
  const [low, high] = [significant(span.low / by), significant(span.high / by)];
  return low === high ? low : `${low}–${high}`;
}

/** Both ends as they were stated: `10–50`. */
export function statedSpan({ low, high }: Span): string {
  return low === high ? stated(low) : `${stated(low)}–${stated(high)}`;
}

/** A span of whole numbers. */
export const countSpan = (span: Span | null) =>
  span === null ? '–' : span.low === span.high ? count(span.low) : `${count(span.low)}–${count(span.high)}`;

/** A span of money a year in the unit that people say its greater end in. */
export function moneySpan(reading: CaseReading, span: Span | null): { readonly value: string; readonly unit: string } {
  const { by, unit } = reading.moneyScale(Math.max(Math.abs(span?.low ?? 0), Math.abs(span?.high ?? 0)));
  return { value: spanText(span, by), unit };
}

/** A difference with its sign: `+3.2`, `−1.5`, `0`. */
export const signed = (value: number, digits = 3) => (value > 0 ? `+${significant(value, digits)}` : significant(value, digits));
