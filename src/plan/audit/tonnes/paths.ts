import { fault, type Issue } from '../../../base/issue.ts';
import { mayUseSink, mayUseSource, pathsNamed } from '../../../case/paths/index.ts';
import { type AuditCheck, type AuditSubject, above, total } from '../../audit-check.ts';
import type { StagePlan } from '../../plan.ts';

const kindsIn = ({ sinks }: StagePlan) => [...new Set(sinks.map(({ kind }) => kind))].sort();

/** Every choice of kinds of sink takes in no more than the sources capture that some path leads to one of them. */
function balanced({ crisp }: AuditSubject, stage: StagePlan, path: string): Issue[] {
  const paths = pathsNamed(crisp.paths ?? []);
  const kinds = kindsIn(stage);
  const choices = Array.from({ length: 2 ** kinds.length - 1 }, (_one, k) =>
    kinds.filter((_kind, place) => ((k + 1) >> place) % 2 === 1),
  );
  return choices.flatMap((chosen) => {
    const leading = paths.filter(({ sinks }) => sinks.some((kind) => chosen.includes(kind)));
    const sources = new Set(crisp.sources.filter((source) => leading.some((one) => one.takes(source))).map(({ id }) => id));
    const captured = total(stage.sources, (one) => (sources.has(one.id) ? one.captured_mt_per_yr : 0));
    const taken = total(stage.sinks, ({ kind, stored_mt_per_yr }) => (chosen.includes(kind) ? stored_mt_per_yr : 0));
    return above('audit.path_overdrawn', path, { kinds: chosen.join(', ') }, taken, captured, taken);
  });
}

/** Only what the paths of the case lead from and to is used, and what they carry can be shared out along them. */
export const paths: AuditCheck = (subject) => {
  const { crisp, plan } = subject;
  if (crisp.paths === undefined) return [];
  return plan.stages.flatMap((stage, t) => {
    const path = `stages.${t}`;
    const used = [
      ...crisp.sources.filter((one) => !mayUseSource(crisp, one) && stage.sources.some(({ id }) => id === one.id)),
      ...crisp.sinks.filter((one) => !mayUseSink(crisp, one) && stage.sinks.some(({ id }) => id === one.id)),
    ];
    const outside = used.map(({ id }) => fault('audit.outside_paths', { path }, { id, paths: crisp.paths?.join(', ') ?? '' }));
    return [...outside, ...balanced(subject, stage, path)];
  });
};
