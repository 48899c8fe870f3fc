import { fault, type Issue } from '../../base/issue.ts';
import { valueAt } from '../schema-walk.ts';

type Rule = (issue: Issue, path: readonly string[], document: unknown) => Issue | undefined;

/** General faults that have a better explanation at one place of the case. */
const rules: readonly Rule[] = [swappedCoordinates, sinkWithoutCapacity, captureRateInPercent];

/** The same fault with the explanation that fits its place. */
export function specialised(issue: Issue, document: unknown): Issue {
  const path = (issue.at.path ?? '').split('.');
  for (const rule of rules) {
    const better = rule(issue, path, document);
    if (better !== undefined) return better;
  }
  return issue;
}

const outOfRange = (code: string) => code === 'number.too_large' || code === 'number.too_small';

/** A latitude beyond ±90 beside a longitude within: the two are swapped. */
function swappedCoordinates(issue: Issue, path: readonly string[], document: unknown): Issue | undefined {
  if (path.at(-1) !== 'latitude' || !outOfRange(issue.code)) return undefined;
  const latitude = Number(issue.values.value);
  const longitude = Number(valueAt(document, [...path.slice(0, -1), 'longitude']) ?? Number.NaN);
  if (!(Math.abs(longitude) <= 90 && Math.abs(latitude) <= 180)) return undefined;
  return fault('case.coordinates_swapped', issue.at, { latitude, longitude });
}

function sinkWithoutCapacity(issue: Issue, path: readonly string[], document: unknown): Issue | undefined {
  if (path[0] !== 'sinks' || path[2] !== 'capacity_mt') return undefined;
  const without = ['case.value_empty', 'number.blank'].includes(issue.code);
  const zero = issue.code === 'number.not_above' && issue.values.value === 0;
  if (!without && !zero) return undefined;
  return fault('sink.no_capacity', issue.at, { id: String(valueAt(document, [...path.slice(0, 2), 'id']) ?? path[1]) });
}

function captureRateInPercent(issue: Issue, path: readonly string[]): Issue | undefined {
  if (path.at(-1) !== 'capture_rate' || issue.code !== 'number.too_large') return undefined;
  const value = Number(issue.values.value);
  return value <= 100 ? fault('stream.capture_rate_percentage', issue.at, { value, fraction: value / 100 }) : undefined;
}
