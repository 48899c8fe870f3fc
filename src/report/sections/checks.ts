import type { Issue } from '../../base/issue.ts';
import { wordIssue } from '../../text/issues/index.ts';
import { term } from '../../text/terms.ts';
import { prose } from '../html.ts';
import { hasCoast } from '../map/ground.ts';
import { sceneOf } from '../map/scene.ts';
import type { Reading } from '../reading.ts';
import { type Column, htmlTable } from '../tables.ts';

function issuesTable({ text, language }: Reading, caption: string, issues: readonly Issue[]): string {
  const columns: Column<Issue>[] = [
    { label: text('col_what'), value: (issue) => wordIssue(issue, language).wrong },
    { label: text('col_mend'), value: (issue) => wordIssue(issue, language).mend },
  ];
  return htmlTable(caption, columns, issues, { sortable: false });
}

function unreachedTable({ network, text, language }: Reading): string {
  type Row = (typeof network.unreached)[number];
  const columns: Column<Row>[] = [
    { label: text('col_name'), value: ({ name }) => name },
    { label: text('col_kind'), value: ({ terminal }) => term(terminal, language) },
    { label: text('col_distance'), unit: text('km'), decimals: 1, value: ({ distance_km }) => distance_km },
  ];
  return htmlTable(text('table_unreached'), columns, network.unreached, { compact: true });
}

function buildTable({ network, text, language }: Reading): string {
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

/** The audit's verdict, remarks, what the network does not reach, how the network was made. */
export function checks(reading: Reading): string {
  const { plan, network, text } = reading;
  const remarks = [...new Map([...plan.remarks, ...network.remarks].map((one) => [JSON.stringify(one), one])).values()];
  const paragraph = (words: string, look = '') => `<p${look && ` class="${look}"`}>${prose(words)}</p>`;
  return [
    plan.audit.ok
      ? paragraph(text('audit_ok'), 'passed')
      : paragraph(text('audit_failed', { count: plan.audit.issues.length }), 'failed'),
    plan.audit.issues.length > 0 ? issuesTable(reading, text('table_audit'), plan.audit.issues) : '',
    network.unreached.length === 0 ? paragraph(text('unreached_none')) : unreachedTable(reading),
    remarks.length === 0 ? paragraph(text('remarks_none')) : issuesTable(reading, text('table_remarks'), remarks),
    hasCoast(sceneOf(reading, 'check', 1080, false)) ? '' : paragraph(text('basemap_absent')),
    network.steps.length === 0 ? '' : buildTable(reading),
  ].join('\n');
}
