import type { Group } from '../../plan/clusters/cluster-plan.ts';
import { named } from '../../text/language.ts';
import type { CaseReading } from '../reading.ts';

/** A group by its name in the reader's language. */
export function groupName({ study, text, language }: CaseReading, group: Group): string {
  if (group.part !== 'cluster') return text(`cluster_${group.part}`);
  const name = study.clusters?.find(({ id }) => id === group.cluster)?.name ?? group.cluster;
  return named(name, language);
}
