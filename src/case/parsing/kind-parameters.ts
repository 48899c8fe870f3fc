import { fault, type Issue } from '../../base/issue.ts';
import type { Kind } from '../../base/kind.ts';
import type { Case, CaseKinds } from '../case.ts';
import type { Draft } from './draft.ts';
import { issuesOf } from './zod-issues.ts';

type Kinded = Case['pipes'];

interface Parsed {
  readonly issues: readonly Issue[];
  /** The same keys with the parameters read by their kinds. */
  readonly values: Partial<Pick<Case, 'pipes' | 'network' | 'sink_kinds'>>;
}

/** Reads the parameters of `pipes`, `network` and `sink_kinds` by the schemas of the kinds that they name. */
export function parseKinds(draft: Draft, kinds: CaseKinds): Parsed {
  const issues: Issue[] = [];
  const { pipes, network } = draft.values;
  const readPipes = pipes && named(pipes, 'pipes', kinds.pipes, issues);
  const readNetwork = network && named(network, 'network', kinds.networks, issues);
  const readSinkKinds = sinkKinds(draft, kinds.sinks, issues);
  return {
    issues,
    values: {
      ...(readPipes && { pipes: readPipes }),
      ...(readNetwork && { network: readNetwork }),
      ...(readSinkKinds && { sink_kinds: readSinkKinds }),
    },
  };
}

function named(
  { kind, ...parameters }: Kinded,
  key: string,
  known: readonly Kind<unknown>[],
  issues: Issue[],
): Kinded | undefined {
  const member = known.find((candidate) => candidate.kind === kind);
  if (member === undefined) {
    issues.push(unknownKind(kind, `${key}.kind`, known));
    return undefined;
  }
  const read = readBy(member, parameters, [key], issues);
  return read && { kind, ...read };
}

/** A kind that some sink has is read even where it is not given, so that its missing parameters are named. */
function sinkKinds(draft: Draft, known: readonly Kind<unknown>[], issues: Issue[]): Case['sink_kinds'] | undefined {
  const given = draft.values.sink_kinds;
  if (given === undefined) return undefined;
  const used = new Set(draft.rows.sinks.map(({ row }) => row.kind));
  for (const kind of Object.keys(given)) {
    if (!known.some((member) => member.kind === kind)) issues.push(unknownKind(kind, `sink_kinds.${kind}`, known));
  }
  const read: Case['sink_kinds'] = {};
  for (const member of known) {
    const parameters = given[member.kind];
    if (parameters === undefined && !used.has(member.kind)) continue;
    const values = readBy(member, parameters ?? {}, ['sink_kinds', member.kind], issues);
    if (values !== undefined && (parameters !== undefined || Object.keys(values).length > 0)) read[member.kind] = values;
  }
  return read;
}

function readBy(
  kind: Kind<unknown>,
  parameters: unknown,
  path: readonly string[],
  issues: Issue[],
): Record<string, unknown> | undefined {
  const result = kind.parameters.safeParse(parameters);
  if (result.success) return result.data as Record<string, unknown>;
  issues.push(...issuesOf(result.error, kind.parameters, parameters, path));
  return undefined;
}

const unknownKind = (kind: string, path: string, known: readonly Kind<unknown>[]) =>
  fault('case.kind_unknown', { path }, { kind, known: known.map((member) => member.kind).join(', ') });
