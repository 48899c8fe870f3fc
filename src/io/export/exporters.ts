import type { Case } from '../../case/case.ts';
import type { Network } from '../../network/network.ts';
import type { Plan } from '../../plan/plan.ts';

/** A format that a plan is written in. */
export interface Exporter {
  readonly name: string;
  /** Contents by file name; the same plan always gives the same bytes. */
  write(plan: Plan, network: Network, study: Case): Promise<Record<string, string | Uint8Array>>;
}

/** The formats of plans; a new one is a file and a line here. What writes a format is loaded when a plan is written in it. */
export const exporters: readonly Exporter[] = [
  { name: 'csv', write: async (plan) => (await import('./tables.ts')).exportTables(plan) },
  { name: 'geojson', write: async (plan, network) => (await import('./geojson.ts')).exportGeoJson(plan, network) },
  { name: 'geopackage', write: async (plan, network) => (await import('./geopackage.ts')).exportGeoPackage(plan, network) },
  { name: 'geoparquet', write: async (plan, network) => (await import('./geoparquet.ts')).exportGeoParquet(plan, network) },
];
