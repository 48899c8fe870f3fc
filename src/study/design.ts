import type { Case } from '../case/case.ts';
import type { Column, Program } from '../milp/program.ts';
import { isBuiltColumn } from '../model/variables.ts';
import type { Plan } from '../plan/plan.ts';
import type { NamedPoint } from './outcome.ts';

/**
 * What is built, decided once whatever the future brings: capture plants, sites with their wells, pipes with their sizes
 * and directions. Values of the model's built columns by name, those that are 0 left out.
 */
export type Design = NamedPoint;

/** Whether a built column is no whole number: a plant of any size. */
const isSize = (name: string) => name.startsWith('terminal_size[');

/** The design of a point of a model. */
export function designOf(point: NamedPoint): Design {
  return Object.fromEntries(
    Object.entries(point)
      .filter(([name, value]) => isBuiltColumn(name) && value > (isSize(name) ? 0 : 0.5))
      .map(([name, value]) => [name, isSize(name) ? value : Math.round(value)]),
  );
}

interface Holder {
  readonly status: string;
  readonly design?: Design;
  readonly point?: NamedPoint;
}

/** The design that a result holds, as it stands or in its point; undefined where it has none. */
export function designIn(result: Holder): Design | undefined {
  return result.design ?? (result.point === undefined ? undefined : designOf(result.point));
}

/** The design of a plan of a case, made in one stage. */
export function designOfPlan({ stages }: Plan, { sources: cases }: Pick<Case, 'sources'>): Design {
  const [stage] = stages;
  if (stage === undefined || stages.length > 1) throw new Error('the design of a plan is read of one stage');
  const { stage: name, sources, sinks, edges, terminals = [], links = [] } = stage;
  const several = new Set(cases.flatMap(({ id, streams }) => (streams.length > 1 ? [id] : [])));
  const label = (id: string, stream: string) => (several.has(id) ? `${id}/${stream}` : id);
  return {
    ...Object.fromEntries(
      sources.flatMap(({ id, streams }) => streams.map(({ stream }) => [`capture_built[${label(id, stream)},${name}]`, 1])),
    ),
    ...Object.fromEntries(
      sinks.flatMap(({ id, wells, capacity_mt, egr_mt_per_yr, stored_mt_per_yr }) => [
        [`site_opened[${id},${name}]`, 1],
        // A market has one inlet, which the plan does not list as a well.
        [`wells[${id},${name}]`, capacity_mt === null ? 1 : wells],
        ...(egr_mt_per_yr === 0 && stored_mt_per_yr > 0 ? [[`egr_ended[${id},${name}]`, 1]] : []),
      ]),
    ),
    ...Object.fromEntries(
      terminals.flatMap(({ id, modules, capacity_mt_per_yr }) => [
        [`terminal_opened[${id},${name}]`, 1],
        modules === null ? [`terminal_size[${id},${name}]`, capacity_mt_per_yr ?? 0] : [`haul_units[${id},${name}]`, modules],
      ]),
    ),
    ...Object.fromEntries(
      links.flatMap(({ id, vehicles }) => (vehicles === null ? [] : [[`haul_units[${id},${name}]`, vehicles]])),
    ),
    ...Object.fromEntries(edges.map(({ id, from, to, option }) => [`pipe_laid[${id}:${from}>${to},${option},${name}]`, 1])),
  };
}

/** A design in the columns of a reduced model: names that another column stands for are left out. */
export function withoutShared(design: Design, shared: ReadonlyMap<string, unknown>): Design {
  return Object.fromEntries(Object.entries(design).filter(([name]) => !shared.has(name)));
}

/** Whether a programme has a column for everything that a design builds. */
export function fits(program: Program, design: Design): boolean {
  const names = new Set(program.columns.map(({ name }) => name));
  return Object.keys(design).every((name) => names.has(name));
}

/**
 * The programme in which the design is given and only flows are left to decide: built columns are fixed and nothing is a
 * whole number any more. Throws where the design builds what the programme lacks.
 */
export function withDesign(program: Program, design: Design): Program {
  const left = new Set(Object.keys(design));
  const columns = program.columns.map((column): Column => {
    left.delete(column.name);
    if (!isBuiltColumn(column.name)) return { ...column, integer: false };
    const value = design[column.name] ?? 0;
    return { ...column, lower: value, upper: value, integer: false };
  });
  const [strange] = left;
  if (strange !== undefined) throw new Error(`the design builds ${strange}, which the programme lacks`);
  return { ...program, columns, charges: [] };
}
