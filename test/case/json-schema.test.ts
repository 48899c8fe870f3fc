import { describe, expect, it } from 'vitest';
import { fieldsOf, tableNames } from '../../src/case/fields.ts';
import { caseJsonSchema } from '../../src/case/json-schema.ts';
import { kinds } from '../io/tiny-folder.ts';

describe('the fields of a case', () => {
  it('say what they mean in both languages', () => {
    for (const table of tableNames) {
      for (const { name, en, zh } of fieldsOf(table)) {
        expect(en, `${table}.${name}`).toMatch(/[a-z]{3}|CO2/);
        expect(zh, `${table}.${name}`).toMatch(/[\u4e00-\u9fff]|CO2/);
      }
    }
  });

  it('say of every uncertain number which end is better, except where it is a demand', () => {
    const unsaid = tableNames.flatMap((table) =>
      fieldsOf(table).filter(({ uncertain, better }) => uncertain && better === undefined),
    );
    expect(unsaid).toEqual([]);
  });

  it('have units in their names as in their meaning', () => {
    const numbers = fieldsOf('sources').filter(({ type }) => type === 'number');
    expect(numbers.find(({ name }) => name === 'emissions_mt_per_yr')).toMatchObject({
      unit: 'Mt/yr',
      required: false,
      uncertain: true,
      better: 'high',
      above: 0,
    });
    expect(numbers.find(({ name }) => name === 'capture_cost_per_t')).toMatchObject({ unit: 'currency/t', required: true });
    expect(fieldsOf('sinks').find(({ name }) => name === 'well_capital_m')).toMatchObject({
      default: 0,
      required: false,
      minimum: 0,
    });
  });
});

describe('the JSON Schema of a case', () => {
  const schema = caseJsonSchema(kinds);

  it('carries units, ranges, defaults and the kinds', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'object',
      additionalProperties: false,
      properties: {
        format: { const: 'yuanhui-case/1' },
        sinks: {
          items: {
            properties: {
              capacity_mt: {
                title: expect.stringMatching(/^CO2 that can be stored over the horizon, .* \[Mt\]$/),
                unit: 'Mt',
                better: 'high',
                exclusiveMinimum: 0,
              },
              site_capital_m: { default: 0, minimum: 0 },
            },
          },
        },
        pipes: { oneOf: [{ properties: { kind: { const: 'table' } } }, {}, {}, {}] },
        sink_kinds: { properties: { oil_field: { required: ['oil_price_per_bbl', 'co2_t_per_bbl', 'margin_share'] } } },
      },
    });
  });

  it('asks for what has no default', () => {
    expect(schema.required).toEqual(
      expect.arrayContaining(['format', 'name', 'currency', 'stages', 'pipes', 'network', 'sources', 'sinks']),
    );
    expect(schema.required).not.toContain('routes');
  });
});
