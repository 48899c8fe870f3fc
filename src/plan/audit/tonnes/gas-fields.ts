import { fault, type Issue } from '../../../base/issue.ts';
import type { CrispCase } from '../../../case/case.ts';
import { type AuditCheck, type AuditSubject, above, exceeds, shown, total, unequal } from '../../audit-check.ts';
import { winningGas } from '../../audit-money.ts';
import type { SinkPlan } from '../../plan.ts';

type Sink = CrispCase['sinks'][number];

/** A gas field in a stage: what it takes in before and after the turn to storage, Mt/yr. */
interface Turning {
  readonly t: number;
  readonly years: number;
  readonly path: string;
  readonly egr: number;
  readonly later: number;
}

function rowsOf({ plan }: AuditSubject, { id }: Sink): Turning[] {
  return plan.stages.flatMap(({ sinks, years }, t) =>
    sinks.flatMap((found, k) => {
      if (found.id !== id) return [];
      const egr = found.egr_mt_per_yr ?? Number.NaN;
      return [{ t, years, path: `stages.${t}.sinks.${k}`, egr, later: found.stored_mt_per_yr - egr }];
    }),
  );
}

/** EGR comes first and is never beside storage; it stays within its capacity, and fills it before storage where it has to. */
function turned(subject: AuditSubject, sink: Sink): Issue[] {
  const first = subject.money.uptake(sink).gas?.first;
  if (first === undefined) return [];
  const { id } = sink;
  const rows = rowsOf(subject, sink);
  const until = (t: number) => total(rows, (row) => (row.t <= t ? row.egr * row.years : 0));
  return rows.flatMap(({ t, path, egr, later }) => {
    const storing = exceeds(later, 0);
    const stored = rows.some((row) => row.t < t && exceeds(row.later, 0));
    const values = { id, egr: shown(egr), later: shown(later) };
    const unfilled = storing && first.when_filled ? first.capacity_mt : 0;
    return [
      ...above('audit.egr_above_intake', path, { id }, egr, egr + later),
      ...(storing && exceeds(egr, 0) ? [fault('audit.egr_beside_storage', { path }, values)] : []),
      ...(stored && exceeds(egr, 0) ? [fault('audit.egr_after_storage', { path }, values)] : []),
      ...above('audit.egr_overfilled', path, { id }, until(t), first.capacity_mt),
      ...above('audit.egr_unfilled', path, { id }, unfilled, until(t - 1)),
    ];
  });
}

function figures({ money }: AuditSubject, sink: Sink, found: SinkPlan, path: string): Issue[] {
  const { gas, stored_share } = money.uptake(sink);
  const of = (figure: 'gas_billion_m3_per_yr' | 'given_back_mt_per_yr', expected: number) =>
    unequal('audit.sink_figure', path, { id: found.id, figure }, found[figure] ?? 0, expected);
  return [
    ...of('gas_billion_m3_per_yr', winningGas(money, sink, found) * (gas?.thousand_m3_per_t ?? 0)),
    ...of('given_back_mt_per_yr', found.stored_mt_per_yr * (1 - stored_share)),
  ];
}

/** Gas fields turn from EGR to storage once; extra gas, and what goes back to the air, follow from the tonnes of each sink. */
export const gasFields: AuditCheck = (subject) => [
  ...subject.crisp.sinks.flatMap((sink) => turned(subject, sink)),
  ...subject.plan.stages.flatMap(({ sinks }, t) =>
    sinks.flatMap((found, k) => {
      const sink = subject.crisp.sinks.find(({ id }) => id === found.id);
      return sink === undefined ? [] : figures(subject, sink, found, `stages.${t}.sinks.${k}`);
    }),
  ),
];
