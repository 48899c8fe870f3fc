/** What every way other than by pipe has, `from` → `to` being the direction of flow. */
interface HaulPlan {
  readonly id: string;
  /** Node ids. */
  readonly from: string;
  readonly to: string;
  /** Null where nothing limits it: carriage is hired. */
  readonly capacity_mt_per_yr: number | null;
  readonly flow_mt_per_yr: number;
  readonly peak_mt_per_yr: number;
  /** peak ÷ capacity; null where nothing limits it. */
  readonly utilisation: number | null;
  /** CO2 of fuel and energy, and what boils off, on the average flow; only where the case says any. */
  readonly emitted_mt_per_yr?: number;
  readonly lost_mt_per_yr?: number;
  /** Overnight capital spent in the stage. */
  readonly capital_m: number;
  readonly annual_m: number;
}

/** A link that ships, barges, trains or trucks serve. */
export interface LinkPlan extends HaulPlan {
  readonly name: string;
  /** Id of its mode, and what that is. */
  readonly mode: string;
  readonly kind: 'ship' | 'barge' | 'rail' | 'truck';
  readonly length_km: number;
  /** That stand in the stage; null where carriage is hired. */
  readonly vehicles: number | null;
}

/** The plant of a terminal that loads, or that unloads. */
export interface TerminalPlan extends HaulPlan {
  readonly terminal: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly handling: 'loading' | 'unloading';
  /** Id of its kind of plant. */
  readonly plant: string;
  /** That stand in the stage; null where it may have any size. */
  readonly modules: number | null;
}
