import type { Case } from '../../case/case.ts';

/** The case with one target for all sources, or a price in place of targets. A case whose targets are all exact keeps its equality. */
export function overridden(study: Case, { target, price }: { readonly target?: number; readonly price?: number }): Case {
  if (target !== undefined) {
    const exact = study.targets.length > 0 && study.targets.every(({ sense }) => sense === 'exactly');
    return { ...study, targets: [{ amount_mt_per_yr: target, sense: exact ? 'exactly' : 'at_least' }] };
  }
  return price === undefined ? study : { ...study, targets: [], price_per_t: price };
}
