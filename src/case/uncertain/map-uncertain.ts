import type { Interval, Normal, Triangular } from '../../uncertainty/uncertain.ts';

/** A number that is not known. */
export type Vague = Interval | Triangular | Normal;

const vagueTypes: readonly unknown[] = ['interval', 'triangular', 'normal'] satisfies readonly Vague['type'][];

/** Whether a value is an uncertain number. */
export const isVague = (value: object): value is Vague => 'type' in value && vagueTypes.includes(value.type);

/** A copy in which every uncertain number, wherever it stands, is replaced; known numbers and all else stay. */
export function mapUncertain(value: unknown, replace: (vague: Vague) => unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((member: unknown) => mapUncertain(member, replace));
  if (isVague(value)) return replace(value);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, mapUncertain(member, replace)]));
}
