import { z } from 'zod';
import type { Kind } from '../base/kind.ts';
import { type CaseKinds, caseSchema } from './case.ts';
import { definitionOf } from './schema-walk.ts';

type JsonSchema = Record<string, unknown>;

/** Our words for a field, in the places where editors show them. */
function captioned(schema: JsonSchema): void {
  const { en, zh, unit, above, example, uncertain } = schema;
  if (typeof en === 'string') {
    schema.title = typeof unit === 'string' ? `${en} [${unit}]` : en;
    schema.description = uncertain === true ? `${String(zh)} (45, 40..50, 45 ± 4, 40..50 ± 4, N(49.15, 6.30))` : zh;
  }
  if (above !== undefined) schema.exclusiveMinimum = above;
  if (example !== undefined) schema.examples = [example];
  for (const key of ['en', 'zh', 'above', 'example']) delete schema[key];
}

const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
  const written = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const { defaultValue } = definitionOf(zodSchema as unknown as z.ZodType);
      // a default stands behind the transformation, where zod does not look for it
      if (defaultValue !== undefined) (jsonSchema as JsonSchema).default = defaultValue;
      captioned(jsonSchema as JsonSchema);
    },
  }) as JsonSchema;
  const { $schema: _version, ...rest } = written;
  return rest;
};

/** A member of a kind: its name beside its parameters. */
function kindedSchema(kind: Kind<unknown>): JsonSchema {
  const {
    properties = {},
    required = [],
    ...rest
  } = jsonSchemaOf(kind.parameters) as {
    properties?: JsonSchema;
    required?: string[];
  };
  return { ...rest, properties: { kind: { const: kind.kind }, ...properties }, required: ['kind', ...required] };
}

/** JSON Schema (2020-12) of a case document, units in the titles, the kinds' parameters included. */
export function caseJsonSchema(kinds: CaseKinds): JsonSchema {
  const schema = jsonSchemaOf(caseSchema);
  const properties = schema.properties as Record<string, JsonSchema>;
  const choose = (key: string, members: readonly Kind<unknown>[]) => {
    const { title, description } = properties[key] ?? {};
    return { title, description, oneOf: members.map(kindedSchema) };
  };
  const { title, description } = properties.sink_kinds ?? {};
  const sinkParameters = Object.fromEntries(kinds.sinks.map((kind) => [kind.kind, jsonSchemaOf(kind.parameters)]));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    ...schema,
    properties: {
      ...properties,
      pipes: choose('pipes', kinds.pipes),
      network: choose('network', kinds.networks),
      sink_kinds: { title, description, type: 'object', properties: sinkParameters, additionalProperties: false },
    },
  };
}
