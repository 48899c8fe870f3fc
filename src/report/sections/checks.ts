import type { Issue } from '../../base/issue.ts';
import { wordIssue } from '../../text/issues/index.ts';
import { term } from '../../text/terms.ts';
import { groupBy } from '../group.ts';
import { escaped, prose } from '../html.ts';
import { hasCoast } from '../map/ground.ts';
import { sceneOfPlaces } from '../map/scene.ts';
import type { CaseReading, Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

/** Issues, those with the same remedy together and the remedy once. */
export function issuesTable({ text, language }: CaseReading, caption: string, issues: readonly Issue[]): string {
  const groups = groupBy(
    issues.map((issue) => wordIssue(issue, language)),
    ({ mend }) => mend,
  );
  const rows = [...groups].flatMap(([mend, members]) =>
    members.map(({ wrong }, i) => {
      const once = i > 0 ? '' : `<td${members.length > 1 ? ` rowspan="${members.length}"` : ''}>${prose(mend)}</td>`;
      return `<tr><td>${prose(wrong)}</td>${once}</tr>`;
    }),
  );
  return `<div class="table" role="region" tabindex="0" aria-label="${escaped(caption)}"><table class="issues"><caption>${prose(caption)}</caption>
<thead><tr><th scope="col">${prose(text('col_what'))}</th><th scope="col">${prose(text('col_mend'))}</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function unreachedTable({ network, text, language }: CaseReading): string {
  type Row = (typeof network.unreached)[number];
  const columns: Column<Row>[] = [
    { label: text('col_name'), value: ({ name }) => name },
    { label: text('col_kind'), value: ({ terminal }) => term(terminal, language) },
    { label: text('col_distance'), unit: text('km'), decimals: 1, value: ({ distance_km }) => distance_km },
  ];
  return htmlTable(text('table_unreached'), columns, network.unreached, { compact: true });
}

function buildTable({ network, text, language }: CaseReading): string {
  type Row = (typeof network.steps)[number];
  const columns: Column<Row>[] = [
    { label: text('col_step'), value: ({ step }) => term(step, language) },
    { label: text('col_nodes'), decimals: 0, value: ({ nodes }) => nodes },
    { label: text('col_edges'), decimals: 0, value: ({ edges }) => edges },
    { label: text('col_length'), unit: text('km'), decimals: 1, value: ({ length_km }) => length_km },
    { label: text('col_components'), decimals: 0, value: ({ components }) => components },
  ];
  return htmlTable(text('table_build'), columns, network.steps, { sortable: false, compact: true });
}

const paragraph = (words: string, look = '') => `<p${look && ` class="${look}"`}>${prose(words)}</p>`;

/** Remarks, each once, what the network does not reach, how it was made. */
export function remarksAndReach(reading: CaseReading, own: readonly Issue[]): string {
  const { network, text } = reading;
  const told = new Set(network.unreached.map(({ id }) => id));
  const remarks = [...new Map([...own, ...network.remarks].map((one) => [JSON.stringify(one), one])).values()].filter(
    ({ code, values }) => !(code.endsWith('_unreached') && told.has(String(values.id))),
  );
  return [
    network.unreached.length === 0
      ? paragraph(text('unreached_none'))
      : unreachedTable(reading) + paragraph(text('unreached_mend'), 'note'),
    remarks.length === 0 ? paragraph(text('remarks_none')) : issuesTable(reading, text('table_remarks'), remarks),
    hasCoast(sceneOfPlaces(reading, 'check', 1080, false, [])) ? '' : paragraph(text('basemap_absent')),
    network.steps.length === 0 ? '' : buildTable(reading),
  ].join('\n');
}

/** The audit's verdict, remarks, what the network does not reach, how the network was made. */
export function checks(reading: Reading): string {
  const { plan, text } = reading;
  return [
    plan.audit.ok
      ? paragraph(text('audit_ok'), 'passed')
      : paragraph(text('audit_failed', { count: plan.audit.issues.length }), 'failed'),
    plan.audit.issues.length > 0 ? issuesTable(reading, text('table_audit'), plan.audit.issues) : '',
    remarksAndReach(reading, plan.remarks),
  ].join('\n');
}
