import { fault, type Issue } from '../../base/issue.ts';
import { allOf, type Draft } from '../parsing/draft.ts';
import type { Check } from './check.ts';

const built = ['sources', 'sinks', 'routes', 'terminals', 'links'] as const;

/** Stages that rows name must exist, and only what is required has a stage to be built in. */
function stagesNamed({ rows }: Draft): Issue[] {
  const known = rows.stages.map(({ row }) => row.name);
  const unknown = (path: string, stage: string | undefined) =>
    stage === undefined || known.includes(stage) ? [] : [fault('stage.unknown', { path }, { stage, known: known.join(', ') })];
  return [
    ...(['targets', 'milestones', 'markets'] as const).flatMap((table) =>
      rows[table].flatMap(({ row, index }) => unknown(`${table}.${index}.stage`, row.stage)),
    ),
    ...built.flatMap((table) =>
      rows[table].flatMap(({ row: { id, decision, build_stage }, index }) => {
        const path = `${table}.${index}.build_stage`;
        const idle = build_stage !== undefined && decision !== 'required' ? [fault('asset.stage_idle', { path }, { id })] : [];
        return [...unknown(path, build_stage), ...idle];
      }),
    ),
  ];
}

/** A source opens before it closes. */
const opensFirst = ({ rows }: Draft): Issue[] =>
  rows.sources.flatMap(({ row: { id, available_from_year, closes_year }, index }) => {
    const first = Math.max(available_from_year ?? 0, rows.stages[0]?.row.start_year ?? 0);
    if (closes_year === undefined || closes_year > first) return [];
    return [fault('source.closes_first', { path: `sources.${index}.closes_year` }, { id, closes: closes_year, opens: first })];
  });

/** A line that is there already has a capacity and a cost of reusing it, or neither. */
const linesReused = ({ rows }: Draft): Issue[] =>
  rows.routes.flatMap(({ row, index }) => {
    const { id, existing_capacity_mt_per_yr: capacity, reuse_capital_m_per_km: capital } = row;
    const cost = capital ?? row.reuse_fixed_m_per_km_per_yr;
    const path = `routes.${index}`;
    if (capacity === undefined && cost !== undefined) return [fault('route.reuse_of_nothing', { path }, { id })];
    return capacity !== undefined && capital === undefined ? [fault('route.reuse_without_cost', { path }, { id })] : [];
  });

/** What rows say of when and whether something is built makes sense. */
export const building: Check = (draft) => [
  ...(allOf(draft, 'stages') ? [...stagesNamed(draft), ...opensFirst(draft)] : []),
  ...linesReused(draft),
];
