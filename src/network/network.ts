import type { Issue } from '../base/issue.ts';
import type { Kind } from '../base/kind.ts';
import type { Case } from '../case/case.ts';
import type { Position } from '../case/route.ts';
import type { Crisp } from '../uncertainty/uncertain.ts';
import type { LayerFile, WantedFile } from './layer-file.ts';
import type { Places } from './places.ts';

/** A place where edges meet, or where sources or sinks are joined to the network. */
export interface Node {
  readonly id: string;
  readonly longitude: number;
  readonly latitude: number;
  /** Ids of the sources at this node; several sources may share one. */
  readonly sources: readonly string[];
  /** Ids of the sinks at this node. */
  readonly sinks: readonly string[];
  /** Ids of the terminals that meet the pipes at this node; only where there are any. */
  readonly terminals?: readonly string[];
}

/** An undirected candidate edge; CO2 may flow either way. */
export interface Edge {
  readonly id: string;
  /** Node ids. */
  readonly from: string;
  readonly to: string;
  /** Geodesic or given length of the laid pipe, km. */
  readonly length_km: number;
  /** Part of `length_km` at sea. */
  readonly offshore_km: number;
  /** Length that capital and upkeep are charged on: Σ length × terrain factor × offshore factor × detour factor, km. */
  readonly cost_km: number;
  /** Length that right-of-way money is charged on, for cost models that have any, km. */
  readonly right_of_way_km: number;
  /** What the edge is: part of a route, the access of a terminal, a join between routes, or a direct link of two terminals. */
  readonly kind: 'route' | 'access' | 'join' | 'link';
  /** Ids of the routes that it follows, in order, each once. */
  readonly routes: readonly string[];
  readonly schematic: boolean;
  /** From `from` to `to`. */
  readonly geometry: readonly Position[];
}

/** A way that CO2 goes other than by pipe, from one place to the next: through the plant of a terminal, or along a link. */
export interface Haulway extends Omit<Edge, 'kind'> {
  readonly kind: 'terminal' | 'haulage';
  /** Id of the terminal whose plant loads or unloads here. */
  readonly terminal?: string;
  /** Id of the link that is served here. */
  readonly link?: string;
}

/** A terminal that the rules could not join to the network. */
export interface Unreached {
  readonly terminal: 'source' | 'sink' | 'terminal';
  readonly id: string;
  readonly name: string;
  /** Distance to the nearest point of the network, km. */
  readonly distance_km: number;
}

/** Lengths and counts after each step of building, so that nothing is lost unseen. */
export interface BuildStep {
  readonly step: string;
  readonly nodes: number;
  readonly edges: number;
  readonly length_km: number;
  readonly components: number;
}

/** The candidate network of a case. Deterministic, and independent of the order of the tables. */
export interface Network {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Ways other than by pipe, each in one direction; only where the case has any. */
  readonly haulage?: readonly Haulway[];
  readonly unreached: readonly Unreached[];
  readonly steps: readonly BuildStep[];
  /** Remarks for the planner: components left apart, joins made, lines cut. */
  readonly remarks: readonly Issue[];
}

/** What a kind makes of files of the case folder beside the tables, once, when the folder is read. */
export interface FilesOfNetwork<Parameters> {
  /** Files to be read; none where the parameters hold already what was found in them. */
  wanted(parameters: Parameters): readonly WantedFile[];
  /**
   * The parameters with what was found in the files, so that the case needs them no longer.
   * Throws an `InputError` with every fault of the files.
   */
  settle(
    study: Case,
    parameters: Parameters,
    files: ReadonlyMap<string, LayerFile>,
  ): { readonly parameters: Parameters; readonly remarks: readonly Issue[] };
}

/** A way of making a candidate network, named by `network.kind` of the case. */
export interface NetworkKind<Parameters> extends Kind<Parameters> {
  build(places: Places, parameters: Crisp<Parameters>): Network;
  /** Only of kinds that read files. */
  readonly files?: FilesOfNetwork<Parameters>;
}
