import { fault, type Issue } from '../../base/issue.ts';
import type { AuditCheck, AuditSubject } from '../audit-check.ts';
import { reuseOf } from '../audit-money.ts';
import type { StagePlan } from '../plan.ts';

function idsKnown(
  path: string,
  kind: string,
  found: readonly string[],
  known: Iterable<string>,
  keys: readonly string[] = found,
): Issue[] {
  const allowed = new Set(known);
  const seen = new Set<string>();
  const issues: Issue[] = [];
  found.forEach((id, k) => {
    if (!allowed.has(id)) issues.push(fault('audit.unknown_id', { path: `${path}.${k}` }, { kind, id }));
    const key = keys[k] ?? id;
    if (seen.has(key))
      issues.push(fault(kind === 'edge' ? 'audit.two_pipes' : 'audit.listed_twice', { path: `${path}.${k}` }, { kind, id }));
    seen.add(key);
  });
  return issues;
}

function stageIds({ crisp, network, money }: AuditSubject, stage: StagePlan, path: string): Issue[] {
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const laidIn = stage.edges.map(({ id, built }) => JSON.stringify([id, built]));
  const issues = [
    ...idsKnown(`${path}.sources`, 'source', ids(stage.sources), ids(crisp.sources)),
    ...idsKnown(`${path}.sinks`, 'sink', ids(stage.sinks), ids(crisp.sinks)),
    ...idsKnown(`${path}.edges`, 'edge', ids(stage.edges), ids(network.edges), laidIn),
  ];
  stage.sources.forEach((plan, k) => {
    const streams = crisp.sources.find(({ id }) => id === plan.id)?.streams ?? [];
    const at = `${path}.sources.${k}.streams`;
    issues.push(
      ...idsKnown(
        at,
        'stream',
        plan.streams.map(({ stream }) => stream),
        streams.map(({ stream }) => stream),
      ),
    );
    const sinks = plan.destinations.map(({ sink }) => sink);
    issues.push(...idsKnown(`${path}.sources.${k}.destinations`, 'sink', sinks, ids(stage.sinks)));
  });
  const options = new Set(ids(money.options));
  stage.edges.forEach((plan, k) => {
    const edge = network.edges.find(({ id }) => id === plan.id);
    const reused = plan.option === 'existing' && edge !== undefined && reuseOf(crisp, edge) !== undefined;
    if (!options.has(plan.option) && !reused) {
      issues.push(fault('audit.unknown_id', { path: `${path}.edges.${k}.option` }, { kind: 'pipe option', id: plan.option }));
    }
  });
  return issues;
}

/** Every id names something of the case or its network, once. An edge that is listed twice for a stage of laying carries two pipes of it. */
export const identity: AuditCheck = (subject) =>
  subject.plan.stages.flatMap((stage, k) => stageIds(subject, stage, `stages.${k}`));
