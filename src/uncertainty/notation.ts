import type { Uncertain } from './uncertain.ts';

/** Either the number, or the issue code that says why not. */
export type Reading =
  | { readonly ok: true; readonly value: Uncertain }
  | { readonly ok: false; readonly code: string; readonly values: Record<string, string | number> };

/** Reads a number as a planner writes it: `45`, `40..50`, `45 ± 4`, `40..50 ± 4`, `N(49.15, 6.30)`, `N(2.8..3.2, 0.3)`. */
export function parseUncertain(raw: number | string): Reading {
  const value = typeof raw === 'number' ? raw : Number(raw);
  return Number.isFinite(value) ? { ok: true, value } : { ok: false, code: 'number.unreadable', values: { value: String(raw) } };
}

/** Writes a number in the same notation; `parseUncertain` reads it back exactly. */
export function formatUncertain(value: Uncertain): string {
  return String(value);
}
