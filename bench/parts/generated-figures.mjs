import { bestOf } from '../measure/best-known.mjs';
import { above, firstPlan, gapAt, partGapAt, reachedCost, standingAt } from '../measure/trace.mjs';
import { instanceName } from '../recipe/instance.mjs';
import { splitOf } from '../recipe/sizes.mjs';

/** CPU seconds after which HiGHS alone has to stand at a gap of 3 % or worse on the delta size. */
export const hard = { gap: 0.03, cpu_s: 60 };

/** Names of an instance's runs. */
export const runNames = (instance) => ({
  ours: `${instanceName(instance)}/ours`,
  usual: `${instanceName(instance)}/usual-form`,
  native: `${instanceName(instance)}/cbc`,
});

/** A report comes every half second or so; what comes this much after a mark still counts for it. */
const lateness = 1.02;

/** Figures of one run, at marks of the clock that it was limited by. */
function figuresOf({ trace, end }, { marks, first }, { best, clock, parts_m }) {
  const one = firstPlan(trace);
  const last = trace.at(-1);
  const early = standingAt(trace, first.seconds * lateness, clock).incumbent;
  // A run that was cut short has no figure for later marks, unless it came to its end by itself.
  const ended = end.status === 'optimal' ? Number.POSITIVE_INFINITY : (end[clock] ?? 0) * lateness;
  const at = (seconds, of) => (seconds > ended ? undefined : of(seconds * lateness));
  return {
    first_wall_s: one?.wall_s,
    first_cpu_s: one?.cpu_s,
    first_above: above(one?.incumbent, best),
    early_above: above(early, best),
    // No plan at all can be cheaper than the bound, whatever is known by then.
    early_above_bound: above(early, last?.bound ?? undefined),
    near_wall_s: best === undefined ? undefined : reachedCost(trace, best + first.above * Math.abs(best), 'wall_s'),
    gaps: marks.map((mark) => at(mark, (seconds) => gapAt(trace, seconds, clock))),
    part_gaps: marks.map((mark) => at(mark, (seconds) => partGapAt(trace, seconds, clock, parts_m))),
    last_gap: gapAt(trace, Number.POSITIVE_INFINITY, clock),
    last_part_gap: partGapAt(trace, Number.POSITIVE_INFINITY, clock, parts_m),
    last_above: above(last?.incumbent ?? undefined, best),
    ...{ cpu_s: end.cpu_s, wall_s: end.wall_s, peak_mb: end.peak_mb, status: end.status },
  };
}

/** What both runs of one instance come to. */
export function instanceFigures(instance, spec, results) {
  const names = runNames(instance);
  const [ours, usual] = [results[names.ours], results[names.usual]];
  const costs = [ours, usual].map(({ trace }) => trace.at(-1)?.incumbent ?? undefined);
  const best = bestOf(instanceName(instance), ours.end.case_hash, costs);
  const { capture_m: capture, transport_m: transport, storage_m: storage } = ours.end;
  const parts_m = transport === undefined ? undefined : transport + storage;
  const hardAt = usual.end.cpu_s >= hard.cpu_s || usual.end.status === 'optimal' ? hard.cpu_s * lateness : undefined;
  return {
    ...instance,
    best_known_m: best.annual_m,
    best_known_filed: best.filed,
    split: transport === undefined ? undefined : splitOf({ capture, storage, transport }),
    audited: ours.end.audited ?? false,
    ours: figuresOf(ours, spec, { best: best.annual_m, clock: 'wall_s', parts_m }),
    usual: figuresOf(usual, spec, { best: best.annual_m, clock: 'cpu_s' }),
    // Without a plan or a bound by then the gap is as bad as can be; null where the run was not given the time.
    hard_gap: hardAt === undefined ? null : (gapAt(usual.trace, hardAt, 'cpu_s') ?? Number.POSITIVE_INFINITY),
  };
}
