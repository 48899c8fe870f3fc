import type { CaseDocument } from '../../../src/case/case.ts';
import type { Extended } from './make-case.ts';

/** The case without what the case format does not know yet: kinds of gas field, clusters. One place to take away. */
export function today({
  clusters: _clusters,
  cluster_membership: _rule,
  sink_kinds: _kinds,
  ...document
}: Extended): CaseDocument {
  return {
    ...document,
    sinks: document.sinks.map(({ egr_capacity_mt: _egr, gas_thousand_m3_per_t: _gas, ...sink }) => ({ ...sink, kind: 'saline' })),
  };
}
