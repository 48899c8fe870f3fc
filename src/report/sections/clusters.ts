import type { ClusterPlan } from '../../plan/clusters/cluster-plan.ts';
import { figuresTables, termsTable } from '../clusters/figures.ts';
import { scorecards } from '../clusters/scorecard.ts';
import { prose } from '../html.ts';
import { stated } from '../number.ts';
import type { PageSection } from '../page.ts';
import type { Reading } from '../reading.ts';

/** By which rule places belong to clusters, and how many belong to none. */
function ruleWords({ text }: Reading, { rule, within_km, members }: ClusterPlan): string {
  const limit = within_km === undefined ? '' : text('clusters_limit', { km: stated(within_km) });
  const outside = members.filter(({ cluster }) => cluster === null).length;
  const words = [
    text(`clusters_rule_${rule}`, { limit }),
    text('clusters_pipes_rule'),
    ...(outside === 0 ? [] : [text('clusters_outside', { count: outside })]),
  ];
  return words.map((one) => `<p>${prose(one)}</p>`).join('\n');
}

/** What each cluster captures, stores, lays and costs, and how ready it is; only of cases with clusters. */
export const clusters: PageSection<Reading> = {
  id: 'clusters',
  title: 'section_clusters',
  applies: ({ plan }) => plan.clusters !== undefined,
  content(reading) {
    const { clusters: found } = reading.plan;
    if (found === undefined) return '';
    return [
      ruleWords(reading, found),
      figuresTables(reading, found),
      termsTable(reading, found),
      scorecards(reading, found),
    ].join('\n');
  },
};
