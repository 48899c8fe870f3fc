import type { CashCategory, CashLine } from './plan.ts';
import type { Tracing } from './tracing.ts';

/** Money of one source by category: capital overnight, and the equivalent annual amount. */
export type SourceMoney = Record<CashCategory, { capital_m: number; annual_m: number }>;

const none = (): SourceMoney => ({
  capture: { capital_m: 0, annual_m: 0 },
  transport: { capital_m: 0, annual_m: 0 },
  storage: { capital_m: 0, annual_m: 0 },
  revenue: { capital_m: 0, annual_m: 0 },
});

/**
 * Shares all money out to the sources. Rule: a source pays its own capture; the money of a pipe is shared by the tonnes
 * that each source sends through it, the money of a sink by the tonnes that each source stores there (proportional
 * tracing of average flows, which over all pipes is flow × distance). An asset that carries nothing on the average is
 * shared by all captured tonnes. The shares of every line sum to the line.
 */
export function allocate(
  cash: readonly CashLine[],
  captured: ReadonlyMap<string, number>,
  tracing: Tracing,
): Map<string, SourceMoney> {
  const money = new Map([...captured.keys()].map((id) => [id, none()]));
  for (const { asset, category, capital_m, annual_m } of cash) {
    const users =
      category === 'capture' ? new Map([[asset, 1]]) : (tracing.onFlow.get(asset) ?? tracing.inSink.get(asset) ?? captured);
    const all = [...users.values()].reduce((sum, tonnes) => sum + tonnes, 0);
    for (const [source, tonnes] of users) {
      const share = all > 0 ? tonnes / all : 1 / users.size;
      const own = money.get(source)?.[category];
      if (own === undefined) throw new Error(`money for ${asset} falls to ${source}, which is not in the plan`);
      own.capital_m += capital_m * share;
      own.annual_m += annual_m * share;
    }
  }
  return money;
}
