import type { Issue } from '../../base/issue.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Cost, costOfPlan } from '../compared/saving.ts';
import type { Planned } from '../outcome.ts';
import { nothingOfSink, nothingTaken, type Taken, type TakenOfSink } from './part.ts';
import { faultsOf } from './plan-part.ts';

/** The line that a source would build for itself. */
export interface OwnLine extends Cost {
  readonly source: string;
  readonly captured_mt: number;
  readonly sinks: readonly (TakenOfSink & { readonly id: string })[];
  /** Routes of which it reuses the line that lies there. */
  readonly reused: readonly string[];
}

/** Every source's own line, or why one of them cannot be. */
export type OwnLines =
  | { readonly status: 'planned'; readonly lines: readonly OwnLine[]; readonly issues: readonly Issue[] }
  | { readonly status: 'none'; readonly source: string; readonly issues: readonly Issue[] };

/** Tonnes that each source of a plan captures over the horizon. */
export function capturedBySource({ stages }: Plan): ReadonlyMap<string, number> {
  const captured = new Map<string, number>();
  for (const { sources } of stages)
    for (const { id, captured_mt } of sources) captured.set(id, (captured.get(id) ?? 0) + captured_mt);
  return captured;
}

function lineOf(source: string, plan: Plan): OwnLine {
  const stored = new Map<string, TakenOfSink>();
  for (const { sinks, years } of plan.stages) {
    for (const { id, stored_mt, stored_mt_per_yr, egr_mt_per_yr = 0, wells } of sinks) {
      const known = stored.get(id) ?? nothingOfSink;
      stored.set(id, {
        mt: known.mt + stored_mt,
        egr_mt: known.egr_mt + egr_mt_per_yr * years,
        mt_per_yr: Math.max(known.mt_per_yr, stored_mt_per_yr),
        wells: Math.max(known.wells, wells),
      });
    }
  }
  const pipes = plan.stages.flatMap(({ edges }) => edges);
  return {
    source,
    captured_mt: capturedBySource(plan).get(source) ?? 0,
    sinks: [...stored].map(([id, one]) => ({ id, ...one })),
    reused: [...new Set(pipes.filter(({ option }) => option === 'existing').flatMap(({ routes }) => routes))].sort(),
    ...costOfPlan(plan),
  };
}

/** What lines take of sinks and of lines that lie there already. */
export function takenBy(lines: readonly OwnLine[]): Taken {
  const sinks: Record<string, TakenOfSink> = {};
  for (const { id, ...one } of lines.flatMap((line) => line.sinks)) {
    const known = sinks[id] ?? nothingOfSink;
    sinks[id] = {
      mt: known.mt + one.mt,
      egr_mt: known.egr_mt + one.egr_mt,
      mt_per_yr: known.mt_per_yr + one.mt_per_yr,
      wells: known.wells + one.wells,
    };
  }
  return { sinks, routes: [...new Set(lines.flatMap(({ reused }) => reused))].sort() };
}

/**
 * Every capturing source of a plan alone: it captures what it does in the plan, opens sites and drills wells of its own, and
 * lays its own pipes along the candidate network to whatever store is then cheapest. Stores are shared out in the order of
 * tonnes, the largest source first, of equal ones the first by identifier; each has what those before it left.
 */
export async function ownLines(
  plan: Plan,
  planPart: (sources: readonly string[], taken: Taken) => Promise<Planned>,
): Promise<OwnLines> {
  const captured = [...capturedBySource(plan)].filter(([, mt]) => mt > 0);
  const order = captured.sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
  const lines: OwnLine[] = [];
  const issues: Issue[] = [];
  for (const source of order) {
    const planned = await planPart([source], lines.length === 0 ? nothingTaken : takenBy(lines));
    if (planned.status !== 'planned') return { status: 'none', source, issues: planned.issues };
    issues.push(...faultsOf(planned.plan));
    lines.push(lineOf(source, planned.plan));
  }
  return { status: 'planned', lines, issues };
}
