import type { Case } from '../../case/case.ts';
import type { Plan, StagePlan } from '../../plan/plan.ts';

/** Tables of a case whose rows may be pinned. */
const pinnable = ['sources', 'sinks', 'routes', 'terminals', 'links'] as const;

/** Where a pin stands. */
export interface PinPlace {
  readonly table: (typeof pinnable)[number];
  readonly id: string;
}

/** A row of the case that is required or forbidden. */
export interface Pin extends PinPlace {
  readonly decision: 'required' | 'forbidden';
  /** Stage that a required asset has to be built in, where one is named. */
  readonly build_stage?: string;
}

/** Every pin of a case, table by table, each in the order of their identifiers. */
export function pinsOf(study: Case): Pin[] {
  return pinnable.flatMap((table) =>
    (study[table] ?? [])
      .flatMap(({ id, decision, build_stage }): Pin[] =>
        decision === undefined ? [] : [{ table, id, decision, ...(build_stage === undefined ? {} : { build_stage }) }],
      )
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
}

type Pinned = { readonly id: string; readonly decision?: string | undefined; readonly build_stage?: string | undefined };

/** The case without some of its pins: the plan decides whether and when these assets are built. */
export function withoutPins(study: Case, lifted: readonly PinPlace[]): Case {
  const free = <Row extends Pinned>(table: PinPlace['table'], rows: readonly Row[]): Row[] =>
    rows.map((row) => {
      if (!lifted.some((pin) => pin.table === table && pin.id === row.id)) return row;
      const { decision: _pin, build_stage: _stage, ...rest } = row;
      return rest as Row;
    });
  return {
    ...study,
    sources: free('sources', study.sources),
    sinks: free('sinks', study.sinks),
    routes: free('routes', study.routes),
    ...(study.terminals === undefined ? {} : { terminals: free('terminals', study.terminals) }),
    ...(study.links === undefined ? {} : { links: free('links', study.links) }),
  };
}

/** Identifiers of what stands in a stage of a plan, by the table that they are of. */
const builtOf = {
  sources: ({ sources }) => sources.map(({ id }) => id),
  sinks: ({ sinks }) => sinks.map(({ id }) => id),
  routes: ({ edges }) => edges.flatMap(({ routes }) => routes),
  terminals: ({ terminals = [] }) => terminals.map(({ terminal }) => terminal),
  links: ({ links = [] }) => links.map(({ id }) => id),
} satisfies Record<PinPlace['table'], (stage: StagePlan) => readonly string[]>;

/** Whether a plan builds, in any stage, what a pin is of. */
export const builtIn = ({ stages }: Plan, { table, id }: PinPlace): boolean =>
  stages.some((stage) => builtOf[table](stage).includes(id));
