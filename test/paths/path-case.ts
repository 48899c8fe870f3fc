import type { CaseDocument } from '../../src/case/case.ts';
import { handCase, plant, route, store } from '../fixtures/hand-case.ts';
import { airPlant, gasAt, gasField } from '../fixtures/kind-case.ts';

/**
 * Over 20 years at CRF 0.1, at least 1.5 Mt/yr:
 *
 *   S (plant, 1.8) ── 100 km ── K (gas field: 20 Mt, all of it EGR, gas worth 10 a tonne)
 *   S ── 150 km ── O (saline)         T (air, 1.0) ── 10 km ── O
 */
export function pathDocument(change: Partial<CaseDocument> = {}): CaseDocument {
  return handCase({
    sources: [plant('S'), airPlant('T')],
    sinks: [gasField('K', { egr_capacity_mt: 20 }), store('O')],
    sink_kinds: gasAt(50),
    routes: [route('S', 'K', 100), route('S', 'O', 150), route('T', 'O', 10)],
    stages: [{ name: '2030–2050', start_year: 2030, years: 20, electricity_price_per_mwh: 50, heat_price_per_mwh: 10 }],
    targets: [{ amount_mt_per_yr: 1.5, sense: 'at_least' }],
    ...change,
  });
}
