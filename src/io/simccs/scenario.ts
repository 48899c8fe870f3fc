/** What both forms of a SimCCS folder say of a source. Money in millions of dollars, dollars per tonne; flows in Mt/yr. */
export interface ScenarioSource extends ScenarioTerminal {
  readonly capturable_mt_per_yr: number;
  readonly capital_m: number;
  readonly fixed_m_per_yr: number;
  readonly cost_per_t: number;
  /** What the file calls its type; blank where it does not. */
  readonly type: string;
}

export interface ScenarioSink extends ScenarioTerminal {
  readonly capacity_mt: number;
  /** Undefined where the file gives one unit cost and so no wells: then SimCCS sets no limit. */
  readonly well_mt_per_yr: number | undefined;
  readonly site_capital_m: number;
  readonly site_fixed_m_per_yr: number;
  readonly well_capital_m: number;
  readonly well_fixed_m_per_yr: number;
  readonly cost_per_t: number;
}

export interface ScenarioTerminal {
  readonly id: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** File and line that it comes from. */
  readonly file: string;
  readonly line: number;
}

/** An edge of the candidate network: the cells it runs through, and its weighted lengths. */
export interface ScenarioEdge {
  readonly line: number;
  readonly cells: readonly number[];
  readonly construction: number;
  readonly right_of_way: number;
}

/** A cell that DelaunayPaths.txt names for a source or sink. */
export interface ScenarioCell {
  readonly terminal: 'source' | 'sink';
  readonly label: string;
  readonly cell: number;
  readonly line: number;
}

export interface ScenarioTrend {
  readonly slope: number;
  readonly intercept: number;
  readonly right_of_way_slope?: number;
  readonly right_of_way_intercept?: number;
}

export const files = {
  sourcesCsv: 'Sources/Sources.csv',
  sourcesText: 'Sources/Sources.txt',
  sinksCsv: 'Sinks/Sinks.csv',
  sinksText: 'Sinks/Sinks.txt',
  network: 'Network/CandidateNetwork/CandidateNetwork.txt',
  paths: 'Network/DelaunayNetwork/DelaunayPaths.txt',
  trends: 'Transport/Linear.txt',
} as const;
