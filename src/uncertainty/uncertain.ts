/** A symmetric triangular fuzzy number: membership 1 at `centre`, 0 at `centre` ± `spread`. */
export interface Triangular {
  readonly type: 'triangular';
  readonly centre: number;
  /** > 0 */
  readonly spread: number;
}

/** An interval whose ends are known numbers or fuzzy themselves; lower < upper (by centre). */
export interface Interval {
  readonly type: 'interval';
  readonly lower: number | Triangular;
  readonly upper: number | Triangular;
}

/** A normal random number; its mean may be an interval with known ends. */
export interface Normal {
  readonly type: 'normal';
  readonly mean: number | Interval;
  /** > 0 */
  readonly deviation: number;
}

/** A number as a planner knows it. */
export type Uncertain = number | Interval | Triangular | Normal;

/** The central value: the number itself, the centre, the midpoint of an interval's (central) ends, the mean. */
export function central(value: Uncertain): number {
  if (typeof value === 'number') return value;
  switch (value.type) {
    case 'triangular':
      return value.centre;
    case 'interval':
      return (central(value.lower) + central(value.upper)) / 2;
    case 'normal':
      return central(value.mean);
  }
}

/** The same shape with every uncertain number made an ordinary one; lists and pairs stay lists and pairs. */
export type Crisp<T> = T extends Interval | Triangular | Normal
  ? number
  : T extends object
    ? { readonly [Key in keyof T]: Crisp<T[Key]> }
    : T;
