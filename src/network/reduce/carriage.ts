import type { PipeOption } from '../../economics/pipeline-cost/pipeline-cost.ts';
import type { Edge, Node } from '../network.ts';

/** What a network is to carry, and by what: all that reducing it has to know of a case. */
export interface Carriage {
  /** The most that the plants at a node can capture at once, Mt/yr. */
  capture_mt_per_yr(node: Node): number;
  /** The most that the stores at a node can take in at once, Mt/yr. */
  injection_mt_per_yr(node: Node): number;
  readonly options: readonly PipeOption[];
  /** Annual payment for one unit of overnight capital, 1/yr; of use in one stage only. */
  readonly capitalCharge: number;
  readonly stages: number;
  /** Peak and average flows differ and are both modelled. */
  readonly twoFlows: boolean;
  /** Edges to be left as they are, by id, because something is said of them by name. */
  readonly kept?: ReadonlySet<string>;
  /** What else is said of an edge by name, such as when it may be laid; empty where nothing is. */
  readonly said?: (edge: Edge) => string;
  /** Capital is limited stage by stage. */
  readonly budgeted?: boolean;
}
