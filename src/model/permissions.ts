import type { CrispCase } from '../case/case.ts';
import type { Edge } from '../network/network.ts';
import type { Service } from './service.ts';
import type { Capture, Stage, Storage } from './sets.ts';

/** Columns that say when and whether something may be built. */
interface Ruled {
  readonly permit_years?: number | undefined;
  readonly decision?: 'required' | 'forbidden' | undefined;
  readonly build_stage?: string | undefined;
}

/** What may be built when. */
export interface Permissions {
  mayCapture(capture: Capture, stage: Stage): boolean;
  mayOpen(storage: Storage, stage: Stage): boolean;
  mayLay(edge: Edge, stage: Stage): boolean;
  /** Whether what goes other than by pipe may be built; and, of what is hired, whether it may run. */
  mayHaul(haul: { readonly rule: Ruled }, stage: Stage): boolean;
  /** Whether the case forbids an edge altogether. */
  isForbidden(edge: Edge): boolean;
  /** What the case says of an edge by name, as a text that is equal for edges with equal rules; empty where it says nothing. */
  said(edge: Edge): string;
  /** What has to be built whatever it costs. */
  readonly required: {
    readonly sources: CrispCase['sources'];
    readonly sinks: CrispCase['sinks'];
    readonly routes: CrispCase['routes'];
    readonly terminals: NonNullable<CrispCase['terminals']>;
    readonly links: NonNullable<CrispCase['links']>;
  };
}

type Route = CrispCase['routes'][number];

/** The routes that an edge follows. */
export function routesByEdge(crisp: CrispCase): (edge: Edge) => readonly Route[] {
  const byId = new Map(crisp.routes.map((route) => [route.id, route]));
  return ({ routes }) => routes.flatMap((id) => byId.get(id) ?? []);
}

const isRequired = ({ decision }: Ruled) => decision === 'required';

/**
 * Permits, decisions and, for capture plants, the service of their sources. A permit of n years lets something be built in
 * stages that start n years after the horizon or later. An edge has the permit of the slowest of its routes and is forbidden
 * with any of them.
 */
export function permissionsOf(crisp: CrispCase, stages: readonly Stage[], { runs }: Pick<Service, 'runs'>): Permissions {
  const first = stages[0]?.start_year ?? 0;
  const routesOf = routesByEdge(crisp);
  const corridorPermit = new Map(crisp.corridors.map(({ id, permit_years }) => [id, permit_years]));
  const permitted = ({ permit_years = 0, decision, build_stage }: Ruled, stage: Stage) =>
    decision !== 'forbidden' &&
    stage.start_year - first >= permit_years &&
    (build_stage === undefined || build_stage === stage.name);
  const ruleOf = (route: Route): Ruled => ({ ...route, permit_years: route.permit_years ?? corridorPermit.get(route.corridor) });
  const mayLay = (edge: Edge, stage: Stage) => routesOf(edge).every((route) => permitted(ruleOf(route), stage));
  return {
    mayCapture: (capture, stage) => runs(capture, stage) && permitted(capture.source, stage),
    mayOpen: ({ sink }, stage) => permitted(sink, stage),
    mayLay,
    mayHaul: ({ rule }, stage) => permitted(rule, stage),
    isForbidden: (edge) => routesOf(edge).some(({ decision }) => decision === 'forbidden'),
    said: (edge) => {
      const closed = stages.filter((stage) => !mayLay(edge, stage)).map(({ name }) => name);
      const reused = routesOf(edge).some(({ existing_capacity_mt_per_yr }) => existing_capacity_mt_per_yr !== undefined);
      return closed.length === 0 && !reused ? '' : JSON.stringify([closed, reused ? edge.id : '']);
    },
    required: {
      sources: crisp.sources.filter(isRequired),
      sinks: crisp.sinks.filter(isRequired),
      routes: crisp.routes.filter(isRequired),
      terminals: (crisp.terminals ?? []).filter(isRequired),
      links: (crisp.links ?? []).filter(isRequired),
    },
  };
}
