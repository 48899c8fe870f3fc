/** What a trip takes, and how often there is one. */
export interface Trips {
  readonly load_t: number;
  readonly speed_km_per_h: number;
  readonly loading_h: number;
  readonly unloading_h: number;
  /** Share of the year in service. */
  readonly availability: number;
}

const hours_per_yr = 8760;

/**
 * What one ship, barge, train or truck carries along a link, Mt/yr:
 *   load · availability · 8760 h ÷ (2 · length ÷ speed + loading + unloading).
 * It goes loaded and comes back empty; parts of trips count, because a trip goes on into the next year.
 */
export function vehicleMtPerYear(trips: Trips, length_km: number): number {
  const { load_t, speed_km_per_h, loading_h, unloading_h, availability } = trips;
  const round_trip_h = (2 * length_km) / speed_km_per_h + loading_h + unloading_h;
  return (load_t * availability * hours_per_yr) / round_trip_h / 1e6;
}
