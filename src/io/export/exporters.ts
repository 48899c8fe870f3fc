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
  { name: 'csv', write: async (plan, _network, study) => (await import('./tables.ts')).exportTables(plan, study) },
  { name: 'geojson', write: async (plan, network, study) => (await import('./geojson.ts')).exportGeoJson(plan, network, study) },
  {
    name: 'geopackage',
    write: async (plan, network, study) => (await import('./geopackage.ts')).exportGeoPackage(plan, network, study),
  },
  {
    name: 'geoparquet',
    write: async (plan, network, study) => (await import('./geoparquet.ts')).exportGeoParquet(plan, network, study),
  },
];
