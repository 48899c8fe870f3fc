import { fault, type Issue, remark } from '../../../base/issue.ts';
import { type AuditCheck, type AuditSubject, above, differ, present, unequal } from '../../audit-check.ts';
import { allRunFractionOf, sizingFlow } from '../../audit-expected.ts';
import type { LinkPlan, TerminalPlan } from '../../modes/haul-plan.ts';
import type { StagePlan } from '../../plan.ts';
import { linkCapacity, linkOf, terminalCapacity, terminalOf } from './expected.ts';

type Row = LinkPlan | TerminalPlan;
interface Place {
  readonly t: number;
  readonly path: string;
}

/** A row is of a way of the network, once, and goes along it. */
function ways({ network }: AuditSubject, rows: readonly Row[], path: string): Issue[] {
  const seen = new Set<string>();
  return rows.flatMap((row, k) => {
    const at = { path: `${path}.${k}` };
    const way = network.haulage?.find(({ id }) => id === row.id);
    if (way === undefined) return [fault('audit.unknown_id', at, { kind: 'link', id: row.id })];
    const twice = seen.has(row.id) ? [fault('audit.listed_twice', at, { kind: 'link', id: row.id })] : [];
    seen.add(row.id);
    const ends = (one: { readonly from: string; readonly to: string }) => `${one.from} → ${one.to}`;
    const wrong =
      ends(way) === ends(row) ? [] : [fault('audit.haul_ends', at, { id: row.id, found: ends(row), expected: ends(way) })];
    return [...twice, ...wrong];
  });
}

const isWhole = (count: number | null) => count === null || !differ(count, Math.round(count));

/** Whether anything goes along a row's way in any stage. */
const isUsed = ({ plan }: AuditSubject, { id }: Row) =>
  plan.stages.some(({ terminals = [], links = [] }) =>
    [...terminals, ...links].some((one) => one.id === id && present(one.peak_mt_per_yr)),
  );

/** What stands is enough for what goes there, at the peak and on the average. */
function sizes(subject: AuditSubject, row: Row, capacity: number, { t, path }: Place): Issue[] {
  const { id } = row;
  const flow = sizingFlow(subject.crisp, { peak_mt_per_yr: row.peak_mt_per_yr, average_mt_per_yr: row.flow_mt_per_yr });
  const stated = row.capacity_mt_per_yr ?? Number.POSITIVE_INFINITY;
  const hired = capacity === Number.POSITIVE_INFINITY;
  return [
    ...(stated === capacity ? [] : unequal('audit.haul_capacity', path, { id }, stated, capacity)),
    ...above('audit.haul_undersized', path, { id }, flow, capacity),
    ...above('audit.average_above_peak', path, { id }, row.flow_mt_per_yr, flow),
    ...above('audit.average_below_share', path, { id }, allRunFractionOf(subject, t) * flow, row.flow_mt_per_yr),
    ...(hired && row.utilisation === null
      ? []
      : unequal('audit.utilisation', path, { id }, row.utilisation ?? Number.NaN, capacity > 0 ? flow / capacity : 0)),
    ...(isUsed(subject, row) ? [] : [remark('audit.idle', { path }, { id })]),
  ];
}

/** What fuel and energy emit and what boils off is so much a tonne. */
function emissions(row: Row, emitted: number, lost: number, path: string): Issue[] {
  const of = (figure: 'emitted_mt_per_yr' | 'lost_mt_per_yr', per_t: number) =>
    unequal('audit.haul_figure', path, { id: row.id, figure }, row[figure] ?? 0, per_t * row.flow_mt_per_yr);
  return [...of('emitted_mt_per_yr', emitted), ...of('lost_mt_per_yr', lost)];
}

function linkRow(subject: AuditSubject, row: LinkPlan, place: Place): Issue[] {
  const { path } = place;
  const { id } = row;
  const found = linkOf(subject.crisp, row);
  if (found === undefined) return [];
  const { row: link, mode } = found;
  const named =
    row.mode === mode.id && row.kind === mode.kind
      ? []
      : [fault('audit.haul_mode', { path }, { id, found: `${row.mode} (${row.kind})`, expected: `${mode.id} (${mode.kind})` })];
  return [
    ...named,
    ...unequal('audit.pipe_length', path, { id, figure: 'length_km' }, row.length_km, link.length_km),
    ...(isWhole(row.vehicles) ? [] : [fault('audit.haul_whole', { path }, { id, found: row.vehicles ?? 0 })]),
    ...sizes(subject, row, linkCapacity(subject.crisp, row), place),
    ...emissions(row, (mode.emissions_t_per_t_km ?? 0) * link.length_km, (mode.boil_off_t_per_t_km ?? 0) * link.length_km, path),
  ];
}

function terminalRow(subject: AuditSubject, row: TerminalPlan, place: Place): Issue[] {
  const { path } = place;
  const { id } = row;
  const found = terminalOf(subject.crisp, row);
  if (found === undefined) return [fault('audit.unknown_id', { path }, { kind: 'terminal', id })];
  const { row: terminal, plant } = found;
  const capacity = terminalCapacity(subject.crisp, row);
  return [
    ...(row.plant === plant.id ? [] : [fault('audit.haul_mode', { path }, { id, found: row.plant, expected: plant.id })]),
    ...(isWhole(row.modules) ? [] : [fault('audit.haul_whole', { path }, { id, found: row.modules ?? 0 })]),
    ...above('audit.terminal_above_limit', path, { id }, capacity, terminal.max_mt_per_yr ?? Number.POSITIVE_INFINITY),
    ...sizes(subject, row, capacity, place),
    ...emissions(row, plant.emissions_t_per_t ?? 0, 0, path),
  ];
}

function stageRows(subject: AuditSubject, { terminals = [], links = [] }: StagePlan, t: number): Issue[] {
  const at = (table: string, k: number): Place => ({ t, path: `stages.${t}.${table}.${k}` });
  return [
    ...ways(subject, terminals, `stages.${t}.terminals`),
    ...ways(subject, links, `stages.${t}.links`),
    ...terminals.flatMap((row, k) => terminalRow(subject, row, at('terminals', k))),
    ...links.flatMap((row, k) => linkRow(subject, row, at('links', k))),
  ];
}

/** Terminals and links are those of the case; whole vehicles and modules, worked out anew from trips and sizes, are enough for what goes there. */
export const hauls: AuditCheck = (subject) => subject.plan.stages.flatMap((stage, t) => stageRows(subject, stage, t));
