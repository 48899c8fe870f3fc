import type { CaseDocument } from '../../src/case/case.ts';

/** Numbers from a seed (mulberry32): the same seed gives the same case on every machine. */
export class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }

  whole(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** To `digits` decimals, so that cases can be read. */
  real(low: number, high: number, digits = 2): number {
    return Number((low + this.next() * (high - low)).toFixed(digits));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(members: readonly T[]): T {
    return members[this.whole(0, members.length - 1)] as T;
  }
}

/** How large the case is; the tiniest are for brute force. */
export interface Size {
  readonly nodes: readonly [number, number];
  readonly sources: readonly [number, number];
  readonly sinks: readonly [number, number];
  readonly options: readonly [number, number];
  readonly spareEdges: number;
}

export const small: Size = { nodes: [4, 8], sources: [2, 5], sinks: [1, 3], options: [2, 3], spareEdges: 3 };

type Row<T extends 'sources' | 'sinks' | 'routes'> = NonNullable<CaseDocument[T]>[number];
type Position = readonly [number, number];

function routes(dice: Dice, places: readonly Position[], size: Size): Row<'routes'>[] {
  const ends: [number, number][] = [];
  // A tree, in some cases with a node left out; then a few more, which may run beside another.
  for (let node = 1; node < places.length; node++) if (!dice.chance(0.04)) ends.push([dice.whole(0, node - 1), node]);
  for (let spare = dice.whole(0, size.spareEdges); spare > 0; spare--) {
    const a = dice.whole(0, places.length - 1);
    const b = dice.whole(0, places.length - 1);
    if (a !== b) ends.push([a, b]);
  }
  if (ends.length === 0) ends.push([0, 1]);
  return ends.map(([a, b], k) => ({
    id: `R${k}`,
    corridor: 'any',
    location: dice.chance(0.2) ? 'offshore' : 'onshore',
    length_km: dice.real(5, 150, 1),
    ...(dice.chance(0.5) ? { terrain_factor: dice.real(0.8, 2.5) } : {}),
    right_of_way_factor: dice.chance(0.5) ? dice.real(0.1, 1.5) : 0,
    lines: [dice.chance(0.5) ? [places[a], places[b]] : [places[b], places[a]]] as [number, number][][],
  }));
}

function sources(dice: Dice, places: readonly Position[], count: number): Row<'sources'>[] {
  return Array.from({ length: count }, (_, k) => {
    const [longitude, latitude] = dice.pick(places);
    const streams = Array.from({ length: dice.chance(0.3) ? 2 : 1 }, (_stream, s) => ({
      stream: s === 0 ? 'main' : 'process',
      emissions_mt_per_yr: dice.real(0.3, 4),
      capture_rate: dice.real(0.8, 1),
      capture_cost_per_t: dice.real(10, 80, 1),
      capture_capital_m: dice.chance(0.5) ? dice.real(5, 120, 1) : 0,
      capture_fixed_m_per_yr: dice.chance(0.5) ? dice.real(0.5, 8, 1) : 0,
    }));
    return {
      ...{ id: `S${k}`, name: `Source ${k}`, sector: k === 0 ? 'coal' : k === 1 ? 'cement' : dice.pick(['coal', 'cement']) },
      ...{ longitude, latitude, streams },
      ...(dice.chance(0.4) ? { service_years: dice.whole(3, 40) } : {}),
    };
  });
}

function sinks(dice: Dice, places: readonly Position[], count: number): Row<'sinks'>[] {
  return Array.from({ length: count }, (_, k) => {
    const [longitude, latitude] = dice.pick(places);
    return {
      ...{ id: `K${k}`, name: `Sink ${k}`, kind: dice.chance(0.35) ? 'oil_field' : 'saline', longitude, latitude },
      location: dice.chance(0.3) ? ('offshore' as const) : ('onshore' as const),
      capacity_mt: dice.real(5, 250, 1),
      injection_mt_per_yr_per_well: dice.real(0.15, 1.2),
      ...(dice.chance(0.6) ? { max_wells: dice.whole(1, 8) } : {}),
      site_capital_m: dice.chance(0.7) ? dice.real(5, 80, 1) : 0,
      site_fixed_m_per_yr: dice.chance(0.3) ? dice.real(0.1, 2) : 0,
      well_capital_m: dice.real(1, 15, 1),
      well_fixed_m_per_yr: dice.chance(0.5) ? dice.real(0.05, 0.6) : 0,
      storage_cost_per_t: dice.chance(0.1) ? -dice.real(1, 20, 1) : dice.real(1, 15, 1),
    };
  });
}

function pipes(dice: Dice, size: Size): CaseDocument['pipes'] {
  const count = dice.whole(...size.options);
  if (dice.chance(0.3)) {
    const rightOfWay = dice.chance(0.3);
    // Each line rises faster and flatter than the one before, so that they meet at growing flows.
    const trends = [1, 2.2, 4.1].slice(0, Math.min(count, 3)).map((step, k) => ({
      slope: Number((0.12 / 1.7 ** k).toFixed(4)),
      intercept: Number((0.3 * step + 0.05 * dice.next()).toFixed(4)),
      ...(rightOfWay ? { right_of_way_slope: 0.01 / 2 ** k, right_of_way_intercept: 0.05 * (k + 1) } : {}),
    }));
    return { kind: 'trends', trends, ...(dice.chance(0.3) ? { utilisation: 0.9 } : {}) };
  }
  let capacity = dice.real(0.4, 1.5);
  let capital = dice.real(0.1, 0.4);
  const sizes = Array.from({ length: count }, (_, k) => {
    const size = {
      diameter_in: 8 + 4 * k,
      capacity_mt_per_yr: capacity,
      capital_m_per_km: capital,
      fixed_m_per_km_per_yr: dice.real(0, 0.02, 3),
    };
    capacity = Number((capacity * dice.real(1.5, 3.5)).toFixed(2));
    capital = Number((capital * dice.real(1.1, 2)).toFixed(3));
    return size;
  });
  return { kind: 'table', sizes };
}

type Targets = NonNullable<CaseDocument['targets']>;

/** A demand as a share of what the sources could give at most; some are out of reach. */
function targets(dice: Dice, rows: readonly Row<'sources'>[], years: number): Targets {
  const potential = (sector: string | undefined) =>
    rows
      .filter((source) => sector === undefined || source.sector === sector)
      .flatMap((source) =>
        source.streams.map((stream) => {
          const run = Math.min(years, Number(source.service_years ?? years)) / years;
          return Number(stream.emissions_mt_per_yr) * Number(stream.capture_rate) * run;
        }),
      )
      .reduce((sum, one) => sum + one, 0);
  const share = () => (dice.chance(0.06) ? 1.05 : dice.real(0.1, 0.85));
  const one = (sector: string | undefined): Targets[number] => {
    const amount = Number((potential(sector) * share()).toFixed(4));
    return {
      ...(sector === undefined ? {} : { sector }),
      ...(dice.chance(0.5) ? { amount_mt_per_yr: amount } : { amount_mt: Number((amount * years).toFixed(4)) }),
      sense: dice.chance(0.35) ? 'exactly' : 'at_least',
    };
  };
  const sectors = dice.pick([[undefined], ['coal'], ['coal', 'cement'], ['cement', undefined]]);
  return sectors.map(one);
}

/** A small case, of every kind that the format knows, drawn from a seed. */
export function randomCase(seed: number, size: Size = small): CaseDocument {
  const dice = new Dice(seed);
  const nodes = dice.whole(...size.nodes);
  const places: Position[] = Array.from({ length: nodes }, (_, k) => [110 + k, Number((30 + 3 * dice.next()).toFixed(3))]);
  const years = dice.whole(10, 40);
  const sourceRows = sources(dice, places, dice.whole(...size.sources));
  const sinkRows = sinks(dice, places, dice.whole(...size.sinks));
  const mode = dice.pick(['cap', 'cap', 'price', 'both']);
  const oil = sinkRows.some(({ kind }) => kind === 'oil_field');
  return {
    ...{ format: 'yuanhui-case/1', name: `Random ${seed}`, currency: 'USD' },
    stages: [{ name: 'horizon', start_year: 2030, years }],
    ...(dice.chance(0.5) ? { discount_rate: dice.real(0.03, 0.12) } : { capital_recovery_factor: dice.real(0.05, 0.15, 3) }),
    sizing: dice.chance(0.25) ? 'average' : 'peak',
    sectors: ['coal', 'cement'].map((id) => ({ id, name: id })),
    corridors: [{ id: 'any', name: 'any', terrain_factor: dice.real(0.9, 1.5) }],
    targets: mode === 'price' ? [] : targets(dice, sourceRows, years),
    ...(mode === 'cap' ? {} : { price_per_t: dice.real(0, 110, 1) }),
    pipes: pipes(dice, size),
    sink_kinds: oil
      ? {
          oil_field: {
            oil_price_per_bbl: dice.real(40, 100, 1),
            co2_t_per_bbl: dice.real(0.28, 0.54),
            margin_share: dice.real(0.05, 0.3),
          },
        }
      : {},
    network: { kind: 'graph', snap_km: 1 },
    sources: sourceRows,
    sinks: sinkRows,
    routes: routes(dice, places, size),
  };
}
