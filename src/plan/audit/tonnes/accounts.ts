import type { Issue } from '../../../base/issue.ts';
import { mayUseSink, mayUseSource } from '../../../case/paths/index.ts';
import { type AuditCheck, type AuditSubject, present, total, unequal } from '../../audit-check.ts';
import { horizonOf } from '../../audit-expected.ts';
import { weightOf } from '../../audit-money.ts';
import type { Accounts, SourcePlan, StagePlan } from '../../plan.ts';
import { type Haulage, haulageOf } from '../modes/mixtures.ts';

type Figure = keyof Accounts;

/** What becomes of the tonnes of one source in a stage, from its streams, where they go, and what carrying them emits and loses. */
function fateOf({ crisp, money }: AuditSubject, { id, streams, destinations }: SourcePlan, haulage: Haulage) {
  const rows = crisp.sources.find((one) => one.id === id)?.streams ?? [];
  const captured = total(streams, (one) => one.captured_mt_per_yr);
  const kept = total(destinations, ({ sink, mt_per_yr }) => {
    const row = crisp.sinks.find((one) => one.id === sink);
    return row === undefined ? Number.NaN : mt_per_yr * money.uptake(row).stored_share;
  });
  const over = (of: (row: (typeof rows)[number]) => number) =>
    total(streams, ({ stream, captured_mt_per_yr }) => {
      const row = rows.find((one) => one.stream === stream);
      return row === undefined ? 0 : captured_mt_per_yr * of(row);
    });
  const { transport_share: inTransport = 0, storage_share: inStores = 0 } = crisp.leakage ?? {};
  const moved = haulage.emitted.get(id) ?? 0;
  const leaked = inTransport * captured + inStores * kept + (haulage.lost.get(id) ?? 0);
  const part = (share: number) => (captured > 0 ? share / captured : 0);
  const biogenic = over((row) => row.biogenic_share ?? 0);
  const air = over((row) => (row.capture_capacity_mt_per_yr === undefined ? 0 : 1));
  const penalty = over((row) => row.penalty_t_per_t ?? 0);
  // Of the penalty, what falls to biogenic carbon and to the air.
  const removing = over(
    (row) => (row.capture_capacity_mt_per_yr === undefined ? (row.biogenic_share ?? 0) : 1) * (row.penalty_t_per_t ?? 0),
  );
  return {
    given_back_mt_per_yr: captured - kept,
    penalty_mt_per_yr: penalty,
    leaked_mt_per_yr: leaked,
    transport_mt_per_yr: moved,
    avoided_mt_per_yr: kept - penalty - leaked - moved,
    stored_fossil_mt_per_yr: kept * part(captured - biogenic - air),
    stored_biogenic_mt_per_yr: kept * part(biogenic),
    stored_air_mt_per_yr: kept * part(air),
    removed_mt_per_yr: (kept - leaked - moved) * part(biogenic + air) - removing,
  };
}

/** Tonnes that a source keeps from the air on balance in a stage, Mt/yr. */
export function avoidedOf(subject: AuditSubject, stage: StagePlan, id: string): number {
  const haulage = haulageOf(subject, stage);
  return total(stage.sources, (one) => (one.id === id ? fateOf(subject, one, haulage).avoided_mt_per_yr : 0));
}

function accountsOf(subject: AuditSubject, stage: StagePlan): Accounts {
  const { sources, sinks } = stage;
  const haulage = haulageOf(subject, stage);
  const fates = sources.map((one) => fateOf(subject, one, haulage));
  const over = (figure: keyof (typeof fates)[number]) => total(fates, (fate) => fate[figure]);
  return {
    egr_mt_per_yr: total(sinks, (sink) => sink.egr_mt_per_yr ?? 0),
    gas_billion_m3_per_yr: total(sinks, (sink) => sink.gas_billion_m3_per_yr ?? 0),
    given_back_mt_per_yr: over('given_back_mt_per_yr'),
    penalty_mt_per_yr: over('penalty_mt_per_yr'),
    leaked_mt_per_yr: over('leaked_mt_per_yr'),
    ...(subject.crisp.links === undefined ? {} : { transport_mt_per_yr: over('transport_mt_per_yr') }),
    avoided_mt_per_yr: over('avoided_mt_per_yr'),
    stored_fossil_mt_per_yr: over('stored_fossil_mt_per_yr'),
    stored_biogenic_mt_per_yr: over('stored_biogenic_mt_per_yr'),
    stored_air_mt_per_yr: over('stored_air_mt_per_yr'),
    removed_mt_per_yr: over('removed_mt_per_yr'),
  };
}

/** Avoided tonnes of a source, and its levelised cost per tonne avoided over the horizon. */
function sourceFigures(subject: AuditSubject, one: SourcePlan, t: number, path: string): Issue[] {
  const { plan, crisp } = subject;
  const stage = plan.stages[t] as StagePlan;
  const rows = plan.stages.flatMap((other, k) =>
    other.sources.filter(({ id }) => id === one.id).map((row) => ({ other, k, row })),
  );
  const tonnes = total(rows, ({ other, k }) => weightOf(crisp, k) * avoidedOf(subject, other, one.id));
  const annual = total(rows, ({ row: { cost } }) => cost.capture_annual_m + cost.transport_annual_m + cost.storage_annual_m);
  const net = annual - total(rows, ({ row }) => row.cost.revenue_annual_m);
  const per = (figure: 'levelised_per_t_avoided' | 'levelised_less_revenue_per_t_avoided', amount: number) =>
    tonnes > 0 && present(tonnes)
      ? unequal('audit.levelised', `${path}.cost`, { id: one.id, figure }, one.cost[figure] ?? Number.NaN, amount / tonnes)
      : [];
  return [
    ...unequal(
      'audit.source_sum',
      path,
      { id: one.id, figure: 'avoided_mt_per_yr' },
      one.avoided_mt_per_yr ?? Number.NaN,
      avoidedOf(subject, stage, one.id),
    ),
    ...per('levelised_per_t_avoided', annual),
    ...per('levelised_less_revenue_per_t_avoided', net),
  ];
}

/** Whether the case says more of its tonnes than that they are captured and stored. */
function isTold({ crisp, network, money }: AuditSubject): boolean {
  const reached = (of: 'sources' | 'sinks') => new Set(network.nodes.flatMap((node) => node[of]));
  const [sources, sinks] = [reached('sources'), reached('sinks')];
  const used = crisp.sinks.filter((sink) => sinks.has(sink.id) && mayUseSink(crisp, sink));
  const uptakes = used.map((sink) => money.uptake(sink));
  const usable = crisp.sources.filter((source) => sources.has(source.id) && mayUseSource(crisp, source));
  const streams = usable.flatMap((source) => source.streams);
  const { modes = [], terminal_plants: plants = [] } = crisp;
  return (
    crisp.leakage !== undefined ||
    modes.some((mode) => (mode.emissions_t_per_t_km ?? mode.boil_off_t_per_t_km) !== undefined) ||
    plants.some((plant) => plant.emissions_t_per_t !== undefined) ||
    uptakes.some(({ gas, stored_share }) => gas !== undefined || stored_share < 1) ||
    streams.some((row) => (row.penalty_t_per_t ?? row.biogenic_share ?? row.capture_capacity_mt_per_yr) !== undefined)
  );
}

/** The accounts of every stage are the sums of their parts, and those of the plan their average; so are avoided tonnes and their cost. */
export const accounts: AuditCheck = (subject) => {
  if (!isTold(subject)) return [];
  const { plan, crisp } = subject;
  const expected = plan.stages.map((stage) => accountsOf(subject, stage));
  const years = horizonOf(crisp);
  const compared = (path: string, found: Accounts | undefined, of: (figure: Figure) => number): Issue[] =>
    (Object.keys(expected[0] ?? {}) as Figure[]).flatMap((figure) =>
      unequal('audit.plan_sum', `${path}.${figure}`, { figure }, found?.[figure] ?? Number.NaN, of(figure)),
    );
  return [
    ...plan.stages.flatMap((stage, t) => [
      ...compared(`stages.${t}.accounts`, stage.accounts, (figure) => expected[t]?.[figure] ?? Number.NaN),
      ...stage.sources.flatMap((one, k) => sourceFigures(subject, one, t, `stages.${t}.sources.${k}`)),
    ]),
    ...compared('accounts', plan.accounts, (figure) =>
      total(plan.stages.entries(), ([t, stage]) => ((expected[t]?.[figure] ?? 0) * stage.years) / years),
    ),
  ];
};
