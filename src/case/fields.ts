import type { z } from 'zod';
import type { FieldMeaning, Range } from '../uncertainty/field.ts';
import { market } from './by-stage/sinks.ts';
import { assetLives, caseSchema, corridor, leakage, sector, stage, target } from './case.ts';
import { cluster, clusterMembership, hub } from './clusters/clusters.ts';
import { readiness, readinessWeights, statedScore } from './clusters/readiness.ts';
import { milestone } from './milestone.ts';
import { link } from './modes/link.ts';
import { mode, vehicle } from './modes/mode.ts';
import { terminal, terminalPlant } from './modes/terminal.ts';
import { route } from './route.ts';
import { definitionOf, shapeOf, unwrapped } from './schema-walk.ts';
import { sink } from './sink.ts';
import { source, stream } from './source.ts';
import { uncertaintySettings } from './uncertain/settings.ts';

/** One field of a table, as docs, templates and forms show it. */
export interface Field extends FieldMeaning, Range {
  readonly name: string;
  readonly type: 'number' | 'text' | 'choice' | 'flag' | 'list' | 'mapping';
  readonly required: boolean;
  /** May be written as an uncertain number. */
  readonly uncertain: boolean;
  readonly default?: string | number | boolean;
  /** The words of a choice. */
  readonly options?: readonly string[];
  readonly whole?: boolean;
}

interface Meta extends Partial<FieldMeaning>, Range {
  readonly uncertain?: boolean;
  readonly whole?: boolean;
}

const { streams: _streams, ...site } = source.shape;
const { lines: _lines, ...routeProperties } = route.shape;

/** The schema of each table's rows; streams stand beside the site in `sources`. */
const tableShapes = {
  case: caseSchema.shape,
  asset_lives: assetLives.shape,
  leakage: leakage.shape,
  uncertainty: uncertaintySettings.shape,
  stages: stage.shape,
  targets: target.shape,
  milestones: milestone.shape,
  markets: market.shape,
  sectors: sector.shape,
  corridors: corridor.shape,
  clusters: cluster.shape,
  hubs: hub.shape,
  cluster_membership: clusterMembership.shape,
  readiness: readiness.shape,
  readiness_weights: readinessWeights.shape,
  readiness_stated: statedScore.shape,
  sources: { ...site, ...stream.shape },
  sinks: sink.shape,
  routes: routeProperties,
  modes: mode.shape,
  vehicle: vehicle.shape,
  terminal_plants: terminalPlant.shape,
  terminals: terminal.shape,
  links: link.shape,
} as const;

export type TableName = keyof typeof tableShapes;
export const tableNames = Object.keys(tableShapes) as readonly TableName[];

/** Columns of `sources.csv` that belong to a stream and not to the site. */
export const streamColumns: readonly string[] = Object.keys(stream.shape);

/** The fields of a table, in the order of the schema. */
export function fieldsOf(table: TableName): readonly Field[] {
  return fieldsOfShape(tableShapes[table]);
}

/** The fields of any mapping, such as a kind's parameters, and of the mappings in its lists, `sizes[].diameter_in`. */
export function fieldsOfSchema(schema: z.ZodType): readonly Field[] {
  const shape = shapeOf(schema) ?? {};
  return Object.entries(shape).flatMap(([name, member]) => {
    const { element } = definitionOf(unwrapped(member));
    const rows = element === undefined ? [] : fieldsOfSchema(element);
    return [describeField(name, member), ...rows.map((field) => ({ ...field, name: `${name}[].${field.name}` }))];
  });
}

const fieldsOfShape = (shape: Readonly<Record<string, z.ZodType>>) =>
  Object.entries(shape).map(([name, schema]) => describeField(name, schema));

function describeField(name: string, schema: z.ZodType): Field {
  const meta = metaOf(schema);
  const { type, innerType, defaultValue } = definitionOf(schema);
  const bare = unwrapped(schema);
  const { entries } = definitionOf(bare);
  const { en = '', zh = '', uncertain = false, ...rest } = meta;
  return {
    name,
    ...rest,
    en,
    zh,
    type: fieldType(bare, meta),
    required: type !== 'optional' && type !== 'default',
    uncertain,
    ...(type === 'default' && innerType !== undefined && isPlain(defaultValue) ? { default: defaultValue } : {}),
    ...(entries === undefined ? {} : { options: Object.values(entries) }),
  };
}

/** The meaning of a field, wherever among its wrappers it was said. */
export function metaOf(schema: z.ZodType): Meta {
  const { innerType } = definitionOf(schema);
  const own = (schema.meta() ?? {}) as Meta;
  return innerType !== undefined && own.en === undefined ? metaOf(innerType) : own;
}

const isPlain = (value: unknown): value is string | number | boolean => ['string', 'number', 'boolean'].includes(typeof value);

function fieldType(schema: z.ZodType, meta: Meta): Field['type'] {
  const { type, entries, options, in: input } = definitionOf(schema);
  if (entries !== undefined) return 'choice';
  if (meta.unit !== undefined) return 'number';
  const accepted = (input ? (definitionOf(input).options ?? [input]) : (options ?? [schema])).map(
    (option) => definitionOf(option).type,
  );
  if (accepted.includes('boolean')) return 'flag';
  if (type === 'array') return 'list';
  return accepted.includes('string') || type === 'literal' ? 'text' : 'mapping';
}
