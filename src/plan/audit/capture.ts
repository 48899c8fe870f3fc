import { type Issue, remark } from '../../base/issue.ts';
import type { CrispCase } from '../../case/case.ts';
import { type AuditCheck, type AuditSubject, above, present, total, unequal } from '../audit-check.ts';
import { capturableIn, serviceFractionOf } from '../audit-expected.ts';
import type { SourcePlan } from '../plan.ts';

type Source = CrispCase['sources'][number];

/** Whether a plant captures anything in any stage. */
function isUsed({ plan }: AuditSubject, id: string, stream: string): boolean {
  return plan.stages.some(({ sources }) =>
    sources.some((one) => one.id === id && one.streams.some((s) => s.stream === stream && present(s.peak_mt_per_yr))),
  );
}

function streams(subject: AuditSubject, source: Source, plan: SourcePlan, { t, path }: { t: number; path: string }): Issue[] {
  const fraction = serviceFractionOf(subject.crisp, source, t);
  return plan.streams.flatMap((captured, k) => {
    const stream = source.streams.find((candidate) => candidate.stream === captured.stream);
    if (stream === undefined) return [];
    const at = `${path}.streams.${k}`;
    const values = { id: plan.id, stream: captured.stream };
    const capturable = capturableIn(stream);
    return [
      ...(isUsed(subject, plan.id, captured.stream)
        ? []
        : [remark('audit.idle', { path: at }, { id: `${plan.id}/${captured.stream}` })]),
      ...unequal('audit.capturable', at, values, captured.capturable_mt_per_yr, capturable),
      ...above('audit.capture_above_capturable', at, values, captured.peak_mt_per_yr, fraction > 0 ? capturable : 0),
      ...unequal('audit.average_capture', at, values, captured.captured_mt_per_yr, fraction * captured.peak_mt_per_yr),
    ];
  });
}

/** Electricity and heat that a source uses while it runs, TWh/yr. */
function energyOf({ streams: all }: Source, plan: SourcePlan): number {
  return total(plan.streams, ({ stream, peak_mt_per_yr }) => {
    const { electricity_mwh_per_t: electricity = 0, heat_mwh_per_t: heat = 0 } = all.find((one) => one.stream === stream) ?? {};
    return (electricity + heat) * peak_mt_per_yr;
  });
}

/** capture 0 ≤ a ≤ emissions·capture rate; average = a·service fraction; a source is the sum of its streams. */
export const capture: AuditCheck = (subject) =>
  subject.plan.stages.flatMap((stage, t) =>
    stage.sources.flatMap((found, k) => {
      const source = subject.crisp.sources.find(({ id }) => id === found.id);
      if (source === undefined) return [];
      const path = `stages.${t}.sources.${k}`;
      const emissions = total(source.streams, (stream) => stream.emissions_mt_per_yr ?? capturableIn(stream));
      const sum = (figure: string) => ({ id: found.id, figure });
      return [
        ...streams(subject, source, found, { t, path }),
        ...above(
          'audit.energy_short',
          path,
          { id: found.id },
          energyOf(source, found),
          source.renewable_twh_per_yr ?? Number.POSITIVE_INFINITY,
        ),
        ...unequal(
          'audit.source_sum',
          path,
          sum('captured_mt_per_yr'),
          found.captured_mt_per_yr,
          total(found.streams, (s) => s.captured_mt_per_yr),
        ),
        ...unequal(
          'audit.source_sum',
          path,
          sum('peak_mt_per_yr'),
          found.peak_mt_per_yr,
          total(found.streams, (s) => s.peak_mt_per_yr),
        ),
        ...unequal('audit.source_sum', path, sum('captured_mt'), found.captured_mt, found.captured_mt_per_yr * stage.years),
        ...unequal('audit.source_sum', path, sum('captured_share'), found.captured_share, found.peak_mt_per_yr / emissions),
      ];
    }),
  );
