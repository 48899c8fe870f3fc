import { graph } from './graph.ts';
import { lines } from './lines/lines.ts';
import type { NetworkKind } from './network.ts';
import { terrain } from './terrain/terrain.ts';

/** The ways of making a candidate network; a new one is a file and a line here. */
export const networkKinds: readonly NetworkKind<unknown>[] = [graph, lines, terrain];
