/** What is new on a map of one stage, beside what stands already, and the scale that the maps of all stages share. */
export interface News {
  /** Ids of sources with their first plant, and of sinks opened, in the stage. */
  readonly sources: ReadonlySet<string>;
  readonly sinks: ReadonlySet<string>;
  /** The classes of fill of all stages. */
  readonly fills: readonly { readonly upTo: number; readonly colour: string }[];
}
