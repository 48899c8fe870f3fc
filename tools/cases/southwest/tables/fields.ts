import type { Position } from '../../../../src/case/route.ts';
import { mtPerYi } from '../../shared/facts.ts';
import type { Point } from '../../shared/raw.ts';
import { degrees, interval, type SinkRow, sum } from '../../shared/rows.ts';
import { storageCosts } from '../../shared/storage-costs.ts';
import { capacitySpread, depleted_after_years, injection, recovery, slips, towns } from '../facts/fields.ts';
import { capacities, paper, span } from '../facts/paper.ts';

/** The gas fields of the points table. */
export const fieldsOf = (points: readonly Point[]): Point[] =>
  points.filter(({ sector }) => sector === 'oil_gas_field_sink_candidate');

/** A field with its part of the basin’s capacity, Mt. */
export interface Field {
  readonly point: Point;
  readonly place: Position;
  readonly depleted: boolean;
  /** Million m³ a year; undefined where the table is blank or cannot be right. */
  readonly production: number | undefined;
  readonly egr_mt: number;
  readonly later_mt: number;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return (low + high) / 2;
}

/**
 * Shares the capacity of the basin’s gas fields by production; a field of which it is unknown, or that is depleted, counts as
 * the median of the others. What EGR stores is shared by the fields in production, what depleted gas stores by all.
 */
export function shareFields(points: readonly Point[]): Field[] {
  const fields = points.map((point) => ({
    point,
    place: towns[point.id]?.place ?? ([point.longitude, point.latitude] as const),
    depleted: point.start_year !== undefined && span.from_year - point.start_year >= depleted_after_years,
    production: point.id in slips ? undefined : point.capacity,
  }));
  const usual = median(fields.flatMap(({ production, depleted }) => (production === undefined || depleted ? [] : [production])));
  const weighed = fields.map((field) => ({ ...field, weight: field.depleted ? usual : (field.production ?? usual) }));
  const all = sum(weighed.map(({ weight }) => weight));
  const producing = sum(weighed.map(({ weight, depleted }) => (depleted ? 0 : weight)));
  return weighed.map(({ weight, ...field }) => ({
    ...field,
    egr_mt: field.depleted ? 0 : (capacities.egr * mtPerYi * weight) / producing,
    later_mt: (capacities.depleted_gas * mtPerYi * weight) / all,
  }));
}

const spread = (value: number) => interval(value * capacitySpread.lower, value * capacitySpread.upper, 2);

function sharedBy({ point, production, depleted }: Field): string {
  if (depleted) return `produces since ${point.start_year}: taken as depleted; counts as the median field`;
  if (production !== undefined) return `shared by its production of ${production} million m³/a`;
  const slip = slips[point.id];
  return `its production is ${slip === undefined ? 'not given' : `not used (${slip})`}: counts as the median field`;
}

function fieldRow(field: Field): SinkRow {
  const { point, place, depleted, egr_mt, later_mt } = field;
  const town = towns[point.id];
  const where =
    town === undefined
      ? point.approximate
        ? 'location approximate'
        : 'location as the table has it'
      : `the table has the middle of the province; stands at ${town.town}`;
  return {
    id: point.id,
    name: point.name.replace(
      / (Shale |Tight )?Oil and Gas Field.*$/,
      (_, rock: string | undefined) => ` ${(rock ?? '').toLowerCase()}gas field`,
    ),
    kind: depleted ? 'depleted_gas_field' : 'gas_field',
    location: 'onshore',
    basin: 'Sichuan',
    latitude: degrees(place[1]),
    longitude: degrees(place[0]),
    province: point.province,
    capacity_mt: spread(egr_mt + later_mt),
    injection_mt_per_yr_per_well: interval(injection.gas.lower, injection.gas.upper, 3),
    ...storageCosts('onshore', injection.gas, span.until_year - span.from_year),
    ...(depleted
      ? {}
      : {
          egr_capacity_mt: spread(egr_mt),
          gas_thousand_m3_per_t: interval(recovery.gas_thousand_m3_per_t.lower, recovery.gas_thousand_m3_per_t.upper, 2),
        }),
    basis: 'illustrative',
    source: `${point.source}; row ${point.id}; capacity shared from ${paper} §4.1`,
    note: `${sharedBy(field)}; ${where}`,
  };
}

/** The gas fields as sinks. */
export const makeFields = (points: readonly Point[]): SinkRow[] => shareFields(fieldsOf(points)).map(fieldRow);
