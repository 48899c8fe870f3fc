import { fault, type Issue } from '../../base/issue.ts';
import type { MeasureKind } from '../milestone.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import type { Check } from './check.ts';

type Row = Draft['rows']['milestones'][number]['row'];

/** What `of` may name for a measure; undefined where a faulty table hides part of it. */
function namesFor({ of }: MeasureKind, draft: Draft, sinkKinds: readonly string[]): readonly string[] | undefined {
  if (of === 'sink_kinds') return sinkKinds;
  return allOf(draft, 'sectors') ? draft.rows.sectors.map(({ row }) => row.id) : undefined;
}

/** Faults of what a row says beside its measure. */
function saidBeside(row: Row, path: string, measure: MeasureKind, known: readonly string[] | undefined): Issue[] {
  const values = { measure: row.measure };
  const strange = (row.of ?? []).filter((name) => known !== undefined && !known.includes(name));
  const idle = measure.of === 'nothing' && row.of !== undefined;
  return [
    ...(idle ? [fault('milestone.of_idle', { path: `${path}.of` }, values)] : []),
    ...(idle ? [] : strange).map((name) =>
      fault('milestone.of_unknown', { path: `${path}.of` }, { ...values, name, known: known?.join(', ') ?? '–' }),
    ),
    ...(row.size_mt_per_yr !== undefined && !measure.sized
      ? [fault('milestone.size_idle', { path: `${path}.size_mt_per_yr` }, values)]
      : []),
    ...(measure.unit === 'number' && !Number.isInteger(row.at_least)
      ? [fault('milestone.not_whole', { path: `${path}.at_least` }, { ...values, value: row.at_least })]
      : []),
    ...(row.kind === 'required' && !measure.requirable
      ? [fault('milestone.not_requirable', { path: `${path}.kind` }, values)]
      : []),
  ];
}

/** Milestones name measures that exist, sectors or kinds of sink that exist, and require only what the model has a condition for. */
export const milestones: Check = (draft, { sinks, measures = [] }) => {
  const sinkKinds = sinks.map(({ kind }) => kind);
  const seen = new Set<string>();
  return draft.rows.milestones.flatMap(({ row, index }) => {
    const path = `milestones.${index}`;
    const key = JSON.stringify([row.measure, row.stage, row.of?.toSorted(), row.size_mt_per_yr]);
    if (seen.has(key)) return [fault('milestone.duplicate', { path }, { measure: row.measure, stage: row.stage ?? '–' })];
    seen.add(key);
    const measure = measures.find((one) => one.measure === row.measure);
    if (measure !== undefined) return saidBeside(row, path, measure, namesFor(measure, draft, sinkKinds));
    const known = measures.map((one) => one.measure).join(', ');
    return [fault('milestone.measure_unknown', { path: `${path}.measure` }, { measure: row.measure, known })];
  });
};
