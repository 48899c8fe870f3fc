import { caseOf, library } from './library.mjs';

/** What a plan costs by parts, as far as instances have them: there is no income but in scenarios with a price. */
function figuresOf({ status, plan }) {
  if (status !== 'planned') return { status };
  const { cost, gap, bound_annual_m, audit, captured_mt_per_yr } = plan;
  return {
    status: plan.status,
    ...{ annual_m: cost.annual_m, bound_m: bound_annual_m, captured_mt_per_yr, audited: audit.ok },
    ...{ capture_m: cost.capture_annual_m, transport_m: cost.transport_annual_m, storage_m: cost.storage_annual_m },
    ...{ gap: gap.total, gap_transport_storage: gap.transport_storage },
  };
}

/**
 * One plan of a case by the library as users call it.
 *
 * @param input the case; `gap` to stop at; `wall_s` that it may take; `realisation` as the library has it
 */
export async function plan({ gap, wall_s, realisation, ...input }, { begin, say }) {
  const { plan: planned, caseHash } = await library();
  const study = await caseOf(input);
  begin();
  const outcome = await planned(study, {
    ...{ gap, seed: 1, onProgress: say },
    ...(wall_s === undefined ? {} : { timeLimitSeconds: wall_s }),
    ...(realisation === undefined ? {} : { realisation }),
  });
  const figures = figuresOf(outcome);
  say({ incumbent: figures.annual_m, bound: figures.bound_m ?? undefined });
  return { ...figures, case_hash: caseHash(study) };
}
