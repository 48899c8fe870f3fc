import type { CrispCase } from '../case/case.ts';
import type { StageReading, StageValue } from '../model/reading.ts';
import { avoidedBySource, fatesOf, isAccounted } from './accounts.ts';
import { allocate, type SourceMoney } from './allocation.ts';
import type { CashCategory, CashLine, SourceCost } from './plan.ts';
import { type TracedFlow, type Tracing, trace, withoutCycles } from './tracing.ts';

const total = (numbers: Iterable<number>) => [...numbers].reduce((sum, number) => sum + number, 0);

/** A source with the capture plants that stand and run at it. */
export interface BuiltSource {
  readonly id: string;
  readonly members: StageReading['captures'];
}

/** Who sends what where in a stage, and what of its money falls to whom. */
export interface StageShares {
  readonly reading: StageReading;
  readonly value: StageValue;
  readonly built: readonly BuiltSource[];
  /** By source: Mt/yr on the average of the stage. */
  readonly captured: ReadonlyMap<string, number>;
  readonly tracing: Tracing;
  /** What becomes of the tonnes of each stream; undefined where the case says nothing more of them. */
  readonly fates: ReturnType<typeof fatesOf> | undefined;
  /** The money of the stage, by who bears it. */
  readonly money: ReadonlyMap<string, SourceMoney>;
  /** The money that the plants of the stage bear: that of the stage, and of stages in which no plant stands. */
  readonly borne: readonly ReadonlyMap<string, SourceMoney>[];
}

function builtSources({ captures }: StageReading): BuiltSource[] {
  const groups = new Map<string, StageReading['captures'][number][]>();
  for (const member of captures.filter(({ built }) => built)) {
    const id = member.capture.source.id;
    groups.set(id, [...(groups.get(id) ?? []), member]);
  }
  return [...groups].map(([id, members]) => ({ id, members }));
}

/** The flow of each edge, pipes beside each other together, and what goes there less what comes back; and of each way other than by pipe. */
function netFlows({ pipes, hauls }: StageReading): TracedFlow[] {
  const flows = new Map<string, TracedFlow>();
  for (const { arc, flow_mt_per_yr } of pipes) {
    const { id, length_km } = arc.edge;
    const known = flows.get(id) ?? { id, from: arc.from, to: arc.to, length_km, flow_mt_per_yr: 0 };
    const net = known.flow_mt_per_yr + (known.from === arc.from ? flow_mt_per_yr : -flow_mt_per_yr);
    const turned = net < 0 ? { from: known.to, to: known.from } : {};
    flows.set(id, { ...known, ...turned, flow_mt_per_yr: Math.abs(net) });
  }
  const hauled = hauls.map(({ haul: { way, from, to }, flow_mt_per_yr }) => ({
    ...{ id: way.id, from, to, length_km: way.length_km, flow_mt_per_yr },
  }));
  return [...flows.values(), ...hauled];
}

function tracingOf(reading: StageReading): Tracing {
  const captured = reading.captures.map(({ capture, captured_mt_per_yr }) => ({
    at: capture.node.id,
    id: capture.source.id,
    mt_per_yr: captured_mt_per_yr,
  }));
  const stored = reading.storages.map(({ storage, stored_mt_per_yr }) => ({
    at: storage.node.id,
    id: storage.sink.id,
    mt_per_yr: stored_mt_per_yr,
  }));
  const some = ({ mt_per_yr }: { mt_per_yr: number }) => mt_per_yr > 0;
  return trace(withoutCycles(netFlows(reading)), captured.filter(some), stored.filter(some));
}

/**
 * The shares of every stage. Money falls to those who send tonnes through an asset in the stage in which it is spent; that of
 * a stage in which no plant stands falls to the next one in which any does, else to the last one before.
 */
export function stageShares(
  readings: readonly StageReading[],
  values: readonly StageValue[],
  cash: readonly CashLine[],
  crisp: CrispCase,
): StageShares[] {
  const built = readings.map(builtSources);
  const someone = (k: number) => (built[k]?.length ?? 0) > 0;
  const indices = [...readings.keys()];
  const payerOf = (k: number) => indices.find((one) => one >= k && someone(one)) ?? indices.findLast(someone) ?? k;
  const captured = built.map(
    (own) =>
      new Map(own.map(({ id, members }) => [id, total(members.map(({ captured_mt_per_yr }) => captured_mt_per_yr))] as const)),
  );
  const tracing = readings.map(tracingOf);
  const money = readings.map(({ stage }, k) => {
    const payer = payerOf(k);
    const own = cash.filter((line) => line.stage === stage.name);
    return someone(payer)
      ? allocate(own, captured[payer] as Map<string, number>, tracing[payer] as Tracing)
      : new Map<string, SourceMoney>();
  });
  return readings.map((reading, k) => ({
    ...{ reading, value: values[k] as StageValue, built: built[k] ?? [] },
    captured: captured[k] as Map<string, number>,
    tracing: tracing[k] as Tracing,
    fates: isAccounted(reading, crisp) ? fatesOf(reading, tracing[k] as Tracing, crisp) : undefined,
    money: money[k] as Map<string, SourceMoney>,
    borne: money.filter((_one, from) => payerOf(from) === k),
  }));
}

const spent = ['capture', 'transport', 'storage'] as const;

/** Undiscounted cash of a category, million a year of the stage: capital spread over its years, and what runs. */
function undiscounted({ reading: { stage }, value }: StageShares, category: CashCategory, money: SourceMoney): number {
  const { capital_m, annual_m } = money[category];
  return (
    (capital_m * value.cash[category]) / stage.years +
    annual_m / value.weight -
    (value.charge[category] * capital_m) / value.weight
  );
}

/** Per-tonne figures of each source over the horizon of `years`: discounted cost over discounted tonnes, and cash over tonnes. */
export function levelisedBySource(
  stages: readonly StageShares[],
  years: number,
): Map<string, Omit<SourceCost, `${string}_annual_m`>> {
  const ids = new Set(stages.flatMap(({ captured }) => [...captured.keys()]));
  const avoidedIn = stages.map(({ fates }) => fates && avoidedBySource(fates));
  return new Map(
    [...ids].map((id) => {
      const over = (of: (stage: StageShares, money: SourceMoney) => number) =>
        total(stages.map((stage) => [stage.money.get(id)].flatMap((money) => (money ? [of(stage, money)] : []))[0] ?? 0));
      const tonnes = total(stages.map(({ captured, value }) => value.weight * (captured.get(id) ?? 0)));
      const counted = total(stages.map(({ captured, reading }) => (reading.stage.years / years) * (captured.get(id) ?? 0)));
      const annual = over((_stage, money) => total(spent.map((category) => money[category].annual_m)));
      const cashOf = (categories: readonly CashCategory[]) =>
        over(
          (stage, money) =>
            (stage.reading.stage.years / years) * total(categories.map((category) => undiscounted(stage, category, money))),
        );
      const perTonne = (amount_m: number, mt: number) => (mt > 0 ? amount_m / mt : 0);
      const revenue = over((_stage, money) => money.revenue.annual_m);
      const cash = cashOf(spent);
      const avoided = total(stages.map(({ value }, k) => value.weight * (avoidedIn[k]?.get(id) ?? 0)));
      const perAvoided = (amount_m: number) => (avoided > 0 ? amount_m / avoided : null);
      return [
        id,
        {
          ...(avoidedIn.some((one) => one !== undefined)
            ? {
                levelised_per_t_avoided: perAvoided(annual),
                levelised_less_revenue_per_t_avoided: perAvoided(annual - revenue),
              }
            : {}),
          levelised_per_t: perTonne(annual, tonnes),
          levelised_less_revenue_per_t: perTonne(annual - revenue, tonnes),
          undiscounted_per_t: perTonne(cash, counted),
          undiscounted_less_revenue_per_t: perTonne(cash - cashOf(['revenue']), counted),
        },
      ];
    }),
  );
}
