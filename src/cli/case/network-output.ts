import { caseHash } from '../../case/document.ts';
import { networkFiles } from '../../io/export/network-files.ts';
import type { ReadCase } from '../../io/read-case.ts';
import { makeGroups } from '../../network/components.ts';
import type { Network } from '../../network/network.ts';
import { networkReportHtml } from '../../report/network/network-report.ts';
import { version } from '../../study/version.ts';
import type { Language } from '../../text/language.ts';
import { writeOurs } from '../plan/output-folder.ts';
import { networkOf } from './network-of.ts';

/** Counts and lengths of a candidate network. */
function figuresOf({ nodes, edges, unreached }: Network) {
  const groups = makeGroups(nodes.map(({ id }) => id));
  for (const { from, to } of edges) groups.join(from, to);
  const sum = (of: (edge: Network['edges'][number]) => number) => Number(edges.reduce((km, edge) => km + of(edge), 0).toFixed(3));
  return {
    nodes: nodes.length,
    edges: edges.length,
    length_km: sum((edge) => edge.length_km),
    offshore_km: sum((edge) => edge.offshore_km),
    cost_km: sum((edge) => edge.cost_km),
    right_of_way_km: sum((edge) => edge.right_of_way_km),
    components: groups.count,
    unreached: unreached.length,
  };
}

/** Builds the candidate network of a case and writes its page, tables and layers. */
export async function writeNetwork(out: string, { study, remarks }: ReadCase, language: Language) {
  const network = networkOf(study);
  const figures = figuresOf(network);
  const page = { study, network, language, remarks, case_hash: caseHash(study), version, components: figures.components };
  await writeOurs(out, { 'network.html': networkReportHtml(page), ...networkFiles(network) });
  return { network, figures };
}
