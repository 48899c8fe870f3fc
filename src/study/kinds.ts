import { kindOf } from '../base/kind.ts';
import { pricesIn, sinkIn } from '../case/by-stage/sinks.ts';
import type { CrispCase } from '../case/case.ts';
import { horizonYears } from '../case/case.ts';
import { capitalRecoveryFactor } from '../economics/annuity.ts';
import type { PipelineCost } from '../economics/pipeline-cost/pipeline-cost.ts';
import type { SinkKind } from '../economics/revenue/sink-kind.ts';
import type { Money } from '../model/context.ts';
import type { NetworkKind } from '../network/network.ts';
import type { Measure } from '../plan/milestones/measure.ts';

/** The open families that a study draws on; the defaults meet in index.ts. */
export interface Kinds {
  readonly pipes: readonly PipelineCost<unknown>[];
  readonly sinks: readonly SinkKind<unknown>[];
  readonly networks: readonly NetworkKind<unknown>[];
  readonly measures: readonly Measure[];
}

/** What the economics say about a crisp case: pipe options, capital recovery factor (1/yr) and what becomes of the tonnes of each sink. */
export function moneyOf(crisp: CrispCase, kinds: Kinds): Money {
  const crf = crisp.capital_recovery_factor ?? capitalRecoveryFactor(crisp.discount_rate as number, horizonYears(crisp));
  return {
    options: kindOf(kinds.pipes, crisp.pipes.kind).options(crisp.pipes),
    capitalRecoveryFactor: crf,
    uptake: (sink, stage = 0) => {
      const parameters = { ...crisp.sink_kinds[sink.kind], ...pricesIn(crisp, stage) };
      return kindOf(kinds.sinks, sink.kind).uptake(parameters, sinkIn(crisp, sink, stage));
    },
  };
}
