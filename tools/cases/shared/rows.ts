import type { CaseDocument } from '../../../src/case/case.ts';

export type SourceRow = CaseDocument['sources'][number];
export type StreamRow = SourceRow['streams'][number];
export type SinkRow = CaseDocument['sinks'][number];
export type RouteRow = NonNullable<CaseDocument['routes']>[number];

/** A number to some decimals, without a binary tail. */
export function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals)) + 0;
}

/** Coordinates are carried over to 0.01 degree, about 1 km. */
export const degrees = (value: number): number => rounded(value, 2);

/** An interval in notation; with a spread its ends are triangular. */
export function interval(lower: number, upper: number, decimals: number, spread?: number): string {
  const ends = `${rounded(lower, decimals)}..${rounded(upper, decimals)}`;
  return spread === undefined ? ends : `${ends} ± ${rounded(spread, decimals)}`;
}

/** Plain order of texts, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Members by key, in order of first appearance (`Map.groupBy` is newer than Node 20). */
export function groupBy<Member>(members: readonly Member[], key: (member: Member) => string): Map<string, Member[]> {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(key(member));
    if (group === undefined) groups.set(key(member), [member]);
    else group.push(member);
  }
  return groups;
}
