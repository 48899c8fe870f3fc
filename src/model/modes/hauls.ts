import type { CrispCase } from '../../case/case.ts';
import { vehicleMtPerYear } from '../../economics/haulage/vehicle.ts';
import type { Haulway, Network } from '../../network/network.ts';
import type { Stage } from '../sets.ts';

type Mode = NonNullable<CrispCase['modes']>[number];
type Plant = NonNullable<CrispCase['terminal_plants']>[number];

/** What a row of the case says of when and whether something is built. */
type Ruled = Pick<CrispCase['routes'][number], 'permit_years' | 'decision' | 'build_stage'>;

/** A way that CO2 goes other than by pipe, in one direction, and what has to be bought for it. */
export interface Haul {
  readonly label: string;
  readonly way: Haulway;
  /** Node ids. */
  readonly from: string;
  readonly to: string;
  /** Columns of its terminal or its link that say when it is built. */
  readonly rule: Ruled;
  /** The most that goes along it, whatever is bought, Mt/yr. */
  readonly most_mt_per_yr: number;
  /** What is bought once before anything is handled, million and million/yr; absent: nothing. */
  readonly opening?: { readonly capital_m: number; readonly fixed_m_per_yr: number };
  /**
   * What is bought by size: vehicles and modules in whole numbers up to `most`, any other plant by the Mt/yr. Money is for one,
   * or for 1 Mt/yr. Absent: carriage is hired.
   */
  readonly unit?: {
    readonly whole: boolean;
    readonly mt_per_yr: number;
    readonly most: number;
    readonly capital_m: number;
    readonly fixed_m_per_yr: number;
  };
  /** What a tonne costs besides electricity, currency/t. */
  readonly cost_per_t: number;
  readonly electricity_mwh_per_t: number;
  /** CO2 of fuel and energy, and what boils off, t/t. */
  readonly emitted_t_per_t: number;
  readonly lost_t_per_t: number;
}

/** Capital with the upkeep that is a share of it. */
const bought = (capital_m: number, share: number) => ({ capital_m, fixed_m_per_yr: capital_m * share });

/** Units that a flow takes; a hair above a whole number is arithmetic. */
const unitsFor = (flow: number, mt_per_yr: number) => Math.max(1, Math.ceil(flow / mt_per_yr - 1e-9));

type Known = { readonly total: number; readonly most?: ReadonlyMap<string, number> | undefined };

function linkHaul(way: Haulway, { modes = [], links = [] }: CrispCase, { total, most }: Known): Haul {
  const rule = links.find(({ id }) => id === way.link);
  const mode = modes.find(({ id }) => id === rule?.mode);
  if (rule === undefined || mode === undefined) throw new Error(`the network has a link ${way.link} that the case lacks`);
  const { vehicle, cost_per_t, cost_per_t_km } = mode as Mode;
  const mt_per_yr = vehicle === undefined ? 0 : vehicleMtPerYear(vehicle, way.length_km);
  return {
    ...{ label: way.id, way, from: way.from, to: way.to, rule, most_mt_per_yr: total },
    ...(vehicle === undefined
      ? {}
      : {
          unit: {
            ...{ whole: true, mt_per_yr, most: most?.get(way.id) ?? unitsFor(total, mt_per_yr) },
            ...bought(vehicle.capital_m, vehicle.fixed_share_per_yr),
          },
        }),
    cost_per_t: cost_per_t + cost_per_t_km * way.length_km,
    electricity_mwh_per_t: 0,
    emitted_t_per_t: (mode.emissions_t_per_t_km ?? 0) * way.length_km,
    lost_t_per_t: (mode.boil_off_t_per_t_km ?? 0) * way.length_km,
  };
}

function terminalHaul(way: Haulway, { terminals = [], terminal_plants: plants = [] }: CrispCase, { total, most }: Known): Haul {
  const rule = terminals.find(({ id }) => id === way.terminal);
  const plant = plants.find(({ id }) => id === (way.to === rule?.id ? rule.loading : rule?.unloading));
  if (rule === undefined || plant === undefined) throw new Error(`the network has a terminal ${way.id} that the case lacks`);
  const { capital_m, capital_m_per_mt_per_yr: perMt, size_mt_per_yr: size, fixed_share_per_yr: share } = plant as Plant;
  const most_mt_per_yr = Math.min(total, rule.max_mt_per_yr ?? total);
  const limit =
    rule.max_mt_per_yr === undefined || size === undefined
      ? Number.POSITIVE_INFINITY
      : Math.floor(rule.max_mt_per_yr / size + 1e-9);
  return {
    ...{ label: way.id, way, from: way.from, to: way.to, rule, most_mt_per_yr },
    opening: bought(capital_m, share),
    unit:
      size === undefined
        ? { whole: false, mt_per_yr: 1, most: most_mt_per_yr, ...bought(perMt, share) }
        : {
            ...{ whole: true, mt_per_yr: size, most: most?.get(way.id) ?? Math.min(limit, unitsFor(total, size)) },
            ...bought(perMt * size, share),
          },
    cost_per_t: plant.cost_per_t,
    electricity_mwh_per_t: plant.electricity_mwh_per_t ?? 0,
    emitted_t_per_t: plant.emissions_t_per_t ?? 0,
    lost_t_per_t: 0,
  };
}

/** The ways of a network other than by pipe; `total` is all that could ever flow at once, `most` overrules the most units that follow from it. */
export function haulsOf(crisp: CrispCase, { haulage = [] }: Network, known: Known): Haul[] {
  return haulage
    .map((way) => (way.kind === 'haulage' ? linkHaul(way, crisp, known) : terminalHaul(way, crisp, known)))
    .filter(({ rule }) => rule.decision !== 'forbidden');
}

/** What a tonne costs in a stage, currency/t. */
export const haulCost = (haul: Haul, stage: Stage): number =>
  haul.cost_per_t + haul.electricity_mwh_per_t * (stage.electricity_price_per_mwh ?? 0);
