import type { Case } from '../../case/case.ts';
import type { Network } from '../../network/network.ts';
import type { Plan } from '../../plan/plan.ts';
import { exportGeoJson } from './geojson.ts';
import { exportGeoPackage } from './geopackage.ts';
import { exportGeoParquet } from './geoparquet.ts';
import { exportTables } from './tables.ts';

/** A format that a plan is written in. */
export interface Exporter {
  readonly name: string;
  /** Contents by file name; the same plan always gives the same bytes. */
  write(plan: Plan, network: Network, study: Case): Promise<Record<string, string | Uint8Array>>;
}

/** The formats of plans; a new one is a file and a line here. */
export const exporters: readonly Exporter[] = [
  { name: 'csv', write: async (plan) => exportTables(plan) },
  { name: 'geojson', write: async (plan, network) => exportGeoJson(plan, network) },
  { name: 'geopackage', write: async (plan, network) => ({ 'plan.gpkg': await exportGeoPackage(plan, network) }) },
  { name: 'geoparquet', write: async (plan, network) => exportGeoParquet(plan, network) },
];
