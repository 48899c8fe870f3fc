import { ccs } from './ccs.ts';
import { daccs } from './daccs.ts';
import { egr } from './egr.ts';
import { eor } from './eor.ts';
import type { Emitting, Path } from './path.ts';
import { utilisation } from './utilisation.ts';

/** Every path, in the order of tables. */
export const paths: readonly Path[] = [egr, ccs, daccs, eor, utilisation];

export const pathIds: readonly string[] = paths.map(({ id }) => id);

/** The paths of a list of names, in the order of tables. */
export const pathsNamed = (ids: readonly string[]): readonly Path[] => paths.filter(({ id }) => ids.includes(id));

/** What a case says of paths. */
interface Restricted {
  readonly paths?: readonly string[] | undefined;
}

/** Whether a case may use a source: where it names paths, one of them has to take it. */
export const mayUseSource = ({ paths: ids }: Restricted, source: Emitting): boolean =>
  ids === undefined || pathsNamed(ids).some((path) => path.takes(source));

/** Whether a case may use a sink. */
export const mayUseSink = ({ paths: ids }: Restricted, { kind }: { readonly kind: string }): boolean =>
  ids === undefined || pathsNamed(ids).some(({ sinks }) => sinks.includes(kind));
