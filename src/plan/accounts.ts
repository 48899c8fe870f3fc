import type { CrispCase } from '../case/case.ts';
import type { StageReading } from '../model/reading.ts';
import type { Accounts, StagePlan } from './plan.ts';
import type { Tracing } from './tracing.ts';

const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);

type Stored = StageReading['storages'][number];
type Captured = StageReading['captures'][number];

/** Whether a mode or a terminal emits or loses CO2. */
const movesAtACost = ({ modes = [], terminal_plants: plants = [] }: CrispCase): boolean =>
  [
    ...modes.flatMap((mode) => [mode.emissions_t_per_t_km, mode.boil_off_t_per_t_km]),
    ...plants.map((plant) => plant.emissions_t_per_t),
  ].some((figure) => figure !== undefined);

/** Extra gas of a sink; Mt/yr × thousand m³/t make billion m³/yr. */
export const gasWon = ({ storage: { uptake }, winning_mt_per_yr }: Stored): number =>
  winning_mt_per_yr * (uptake.gas?.thousand_m3_per_t ?? 0);

/** What a sink takes in and gives back to the air, Mt/yr. */
export const givenBack = ({ storage: { uptake }, stored_mt_per_yr }: Stored): number =>
  stored_mt_per_yr * (1 - uptake.stored_share);

/** What a sink takes in and keeps, Mt/yr. */
export const kept = ({ storage: { uptake }, stored_mt_per_yr }: Stored): number => stored_mt_per_yr * uptake.stored_share;

/** Whether the case says more of its tonnes than that they are captured and stored. */
export function isAccounted({ storages, captures }: StageReading, crisp: CrispCase): boolean {
  return (
    crisp.leakage !== undefined ||
    movesAtACost(crisp) ||
    storages.some(({ storage: { uptake } }) => uptake.gas !== undefined || uptake.stored_share < 1) ||
    captures.some(({ capture: { stream } }) =>
      [stream.penalty_t_per_t, stream.biogenic_share, stream.capture_capacity_mt_per_yr].some((figure) => figure !== undefined),
    )
  );
}

/** Shares of the tonnes of a stream by where their carbon comes from. */
function originsOf({ capture: { stream } }: Captured) {
  const air = stream.capture_capacity_mt_per_yr === undefined ? 0 : 1;
  const biogenic = stream.biogenic_share ?? 0;
  return { fossil: 1 - air - biogenic, biogenic, air };
}

/** What becomes of the tonnes of one gas stream, Mt/yr. */
interface Fate {
  readonly captured: number;
  readonly penalty: number;
  readonly leaked: number;
  /** Emitted for its carriage by ship, train or truck. */
  readonly moved: number;
  readonly kept: number;
  readonly avoided: number;
}

/** By source, what its carriage other than by pipe emits and loses, Mt/yr: its share of each way, by the tonnes that it sends there. */
function haulageBySource(hauls: StageReading['hauls'], { onFlow }: Tracing) {
  const [emitted, lost] = [new Map<string, number>(), new Map<string, number>()];
  for (const { haul } of hauls) {
    for (const [source, mt] of onFlow.get(haul.way.id) ?? []) {
      emitted.set(source, (emitted.get(source) ?? 0) + mt * haul.emitted_t_per_t);
      lost.set(source, (lost.get(source) ?? 0) + mt * haul.lost_t_per_t);
    }
  }
  return { emitted, lost };
}

/**
 * The fate of the tonnes of every stream: avoided = captured − penalty − leaked − given back − emitted on the way. A source's tonnes mix, so that
 * each of its streams is in every sink that the source reaches with its share of the capture.
 */
export function fatesOf(
  { captures, storages, hauls }: StageReading,
  tracing: Tracing,
  { leakage }: CrispCase,
): Map<Captured, Fate> {
  const { transport_share: transport = 0, storage_share: storage = 0 } = leakage ?? {};
  const bySource = new Map<string, { captured: number; kept: number }>();
  for (const { capture, captured_mt_per_yr } of captures) {
    const known = bySource.get(capture.source.id) ?? { captured: 0, kept: 0 };
    bySource.set(capture.source.id, { ...known, captured: known.captured + captured_mt_per_yr });
  }
  for (const { storage: one } of storages) {
    for (const [id, mt] of tracing.inSink.get(one.sink.id) ?? []) {
      const known = bySource.get(id);
      if (known !== undefined) known.kept += mt * one.uptake.stored_share;
    }
  }
  const haulage = haulageBySource(hauls, tracing);
  return new Map(
    captures.map((one) => {
      const captured = one.captured_mt_per_yr;
      const source = bySource.get(one.capture.source.id) ?? { captured: 0, kept: 0 };
      const held = captured > 0 ? (source.kept * captured) / source.captured : 0;
      const penalty = captured * (one.capture.stream.penalty_t_per_t ?? 0);
      const part = (of: ReadonlyMap<string, number>) =>
        captured > 0 ? ((of.get(one.capture.source.id) ?? 0) * captured) / source.captured : 0;
      const leaked = transport * captured + storage * held + part(haulage.lost);
      const moved = part(haulage.emitted);
      return [one, { captured, penalty, leaked, moved, kept: held, avoided: held - penalty - leaked - moved }];
    }),
  );
}

/** Tonnes that a source's capture keeps from the air, by source, Mt/yr. */
export function avoidedBySource(fates: ReadonlyMap<Captured, Fate>): Map<string, number> {
  const avoided = new Map<string, number>();
  for (const [{ capture }, fate] of fates) avoided.set(capture.source.id, (avoided.get(capture.source.id) ?? 0) + fate.avoided);
  return avoided;
}

/** What becomes of the tonnes of a stage. */
export function accountsOf({ storages }: StageReading, fates: ReadonlyMap<Captured, Fate>, withLinks: boolean): Accounts {
  const egr = storages.filter(({ storage: { uptake } }) => uptake.gas?.first !== undefined);
  const all = [...fates].map(([one, fate]) => ({ ...fate, from: originsOf(one) }));
  const over = (of: (one: (typeof all)[number]) => number) => total(all.map(of));
  return {
    egr_mt_per_yr: total(egr.map(({ winning_mt_per_yr }) => winning_mt_per_yr)),
    gas_billion_m3_per_yr: total(storages.map(gasWon)),
    given_back_mt_per_yr: total(storages.map(givenBack)),
    penalty_mt_per_yr: over(({ penalty }) => penalty),
    leaked_mt_per_yr: over(({ leaked }) => leaked),
    ...(withLinks ? { transport_mt_per_yr: over(({ moved }) => moved) } : {}),
    avoided_mt_per_yr: over(({ avoided }) => avoided),
    stored_fossil_mt_per_yr: over(({ kept: mt, from }) => mt * from.fossil),
    stored_biogenic_mt_per_yr: over(({ kept: mt, from }) => mt * from.biogenic),
    stored_air_mt_per_yr: over(({ kept: mt, from }) => mt * from.air),
    removed_mt_per_yr: over(({ avoided, from }) => avoided * (1 - from.fossil)),
  };
}

/** The accounts of the horizon: those of the stages, each for its years. Undefined where they have none. */
export function accountsOver(stages: readonly StagePlan[], years: number): Accounts | undefined {
  const all = stages.flatMap(({ accounts, years: own }) => (accounts === undefined ? [] : [{ accounts, share: own / years }]));
  const [first] = all;
  if (first === undefined) return undefined;
  const figures = Object.keys(first.accounts) as (keyof Accounts)[];
  const average = (figure: keyof Accounts) => total(all.map(({ accounts, share }) => (accounts[figure] ?? 0) * share));
  return Object.fromEntries(figures.map((figure) => [figure, average(figure)])) as unknown as Accounts;
}
