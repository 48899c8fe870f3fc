import type { z } from 'zod';

/** The part of zod's definitions that walking needs. */
interface Definition {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly in?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly entries?: Readonly<Record<string, string>>;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly defaultValue?: unknown;
}

/** What a schema is made of. */
export const definitionOf = (schema: z.ZodType): Definition => schema.def as unknown as Definition;

/** The schema below `optional` and `default` wrappers. */
export function unwrapped(schema: z.ZodType): z.ZodType {
  const { type, innerType } = definitionOf(schema);
  return (type === 'optional' || type === 'default') && innerType !== undefined ? unwrapped(innerType) : schema;
}

/** The keys of an object schema, undefined for any other. */
export function shapeOf(schema: z.ZodType): Readonly<Record<string, z.ZodType>> | undefined {
  return definitionOf(unwrapped(schema)).shape;
}

/** The schema of the value at a path; undefined where the path leaves the schema. */
export function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const definition = definitionOf(unwrapped(schema));
  const mapping = definition.options?.find((option) => shapeOf(option) !== undefined);
  const next =
    definition.shape?.[String(step)] ??
    definition.element ??
    definition.items?.[Number(step)] ??
    definition.valueType ??
    (mapping && shapeOf(mapping)?.[String(step)]);
  return next === undefined ? undefined : schemaAt(next, rest);
}

/** The value at a path of a document. */
export function valueAt(document: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    document,
  );
}
