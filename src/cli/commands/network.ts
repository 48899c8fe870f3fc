import { join, resolve } from 'node:path';
import type { Case } from '../../case/case.ts';
import { caseHash, sortedCase } from '../../case/document.ts';
import { centralCase } from '../../case/realise.ts';
import { networkFiles } from '../../io/export/network-files.ts';
import { readCase } from '../../io/read-case.ts';
import { buildNetwork } from '../../network/build.ts';
import { makeGroups } from '../../network/components.ts';
import type { Network } from '../../network/network.ts';
import { networkReportHtml } from '../../report/network/network-report.ts';
import { defaultKinds } from '../../study/defaults.ts';
import { version } from '../../study/version.ts';
import { cliHelp } from '../../text/cli.ts';
import { cliNetwork } from '../../text/cli-network.ts';
import { named } from '../../text/language.ts';
import { command } from '../command.ts';
import { exitCodes } from '../exit.ts';
import { tellIssues, wordedIssue } from '../faults.ts';
import { place } from '../options.ts';
import { outputFolder } from '../plan/output.ts';
import { requireOurs, writeOurs } from '../plan/output-folder.ts';

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

/** Where a network goes unless told otherwise: beside where the plan of the case would go. */
const usualFolder = (study: Case) => `${outputFolder(study)}-network`;

export const network = command({
  name: 'network',
  says: cliNetwork.network,
  argument: { name: '<case>', says: cliHelp.case },
  options: { out: { flags: '--out <folder>', says: cliNetwork.out, ...place } },
  json: true,
  run: async (path, options, session) => {
    const { study, remarks } = await readCase(path, defaultKinds);
    const out = resolve(options.out ?? usualFolder(study));
    requireOurs(out);
    const made = buildNetwork(centralCase(sortedCase(study)), defaultKinds.networks);
    const figures = figuresOf(made);
    const { language } = session;
    const page = { study, network: made, language, remarks, case_hash: caseHash(study), version, components: figures.components };
    await writeOurs(out, { 'network.html': networkReportHtml(page), ...networkFiles(made) });
    const issues = [...remarks, ...made.remarks];
    if (session.json) {
      const worded = issues.map((issue) => wordedIssue(issue, language));
      session.print(JSON.stringify({ status: 'built', out, network: figures, unreached: made.unreached, issues: worded }));
      return exitCodes.done;
    }
    tellIssues(issues, session);
    session.print(session.say(cliNetwork.built, { case: named(study.name, language), ...figures }));
    for (const { name, distance_km } of made.unreached) {
      session.print(session.say(cliNetwork.unreached, { name, km: Number.isFinite(distance_km) ? distance_km.toFixed(1) : '–' }));
    }
    session.print(session.say(cliNetwork.written, { page: join(out, 'network.html') }));
    return exitCodes.done;
  },
});
