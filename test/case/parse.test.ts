import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { InputError, type Issue } from '../../src/base/issue.ts';
import type { Case, CaseDocument, CaseKinds } from '../../src/case/case.ts';
import { caseDocument, caseHash } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { centralCase } from '../../src/case/realise.ts';
import { smallStudy } from '../fixtures/small-study.ts';
import { kinds as houseKinds } from '../io/tiny-folder.ts';

const anything = z.looseObject({});
/** Kinds with few parameters, so that these tests are about the case alone. */
const kinds: CaseKinds = {
  pipes: [{ kind: 'table', parameters: anything }],
  measures: houseKinds.measures ?? [],
  sinks: houseKinds.sinks.filter(({ kind }) => kind === 'saline' || kind === 'oil_field'),
  networks: [{ kind: 'lines', parameters: z.strictObject({ reach_km: z.number().default(25), mode: z.literal(3).optional() }) }],
};

const routes: Case['routes'] = [
  {
    id: 'R1',
    corridor: 'gas_pipeline',
    location: 'onshore',
    merged_ids: ['a', 'b'],
    schematic: true,
    right_of_way_factor: 0,
    lines: [
      [
        [117.35, 32.92],
        [119.9, 33.3],
      ],
      [
        [118, 32],
        [119, 33],
      ],
    ],
  },
];
const study: Case = { ...smallStudy, routes };
const document: CaseDocument = caseDocument(study);

function faultsOf(input: unknown, by = kinds): readonly Issue[] {
  try {
    parseCase(input, by);
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}
const codes = (input: unknown, by = kinds) => faultsOf(input, by).map(({ code, at }) => `${code} ${at.path}`);

describe('a case document', () => {
  it('is read, written and read again without a change', () => {
    const once = parseCase(document, kinds).study;
    const again = parseCase(JSON.parse(JSON.stringify(caseDocument(once))), kinds).study;
    expect(again).toEqual(once);
    expect(once).toEqual({ ...study, network: { kind: 'lines', reach_km: 25 } });
  });

  it('holds uncertain numbers in notation', () => {
    expect(document.sinks[0]?.capacity_mt).toBe('240..360');
    expect(document.sources[0]?.streams[0]?.capture_cost_per_t).toBe('40..50');
  });

  it('takes the central value of every number', () => {
    const crisp = centralCase(study);
    expect(crisp.sinks[0]?.capacity_mt).toBe(300);
    expect(crisp.sources[0]?.streams[0]?.capture_cost_per_t).toBe(45);
    expect(JSON.stringify(crisp)).not.toMatch(/"(interval|triangular|normal)"/);
    expect(crisp.routes).toEqual(study.routes);
  });

  it('has no fault that comes from the order of its rows, and one hash in any order', () => {
    const shuffled = <Row>(rows: readonly Row[]) => fc.shuffledSubarray([...rows], { minLength: rows.length });
    const orders = fc.record({
      sources: shuffled(document.sources),
      sinks: shuffled(document.sinks),
      targets: shuffled(document.targets ?? []),
      sectors: shuffled(document.sectors),
    });
    const hash = caseHash(parseCase(document, kinds).study);
    fc.assert(
      fc.property(orders, (tables) => {
        expect(caseHash(parseCase({ ...document, ...tables }, kinds).study)).toBe(hash);
      }),
      { numRuns: 50, seed: 3 },
    );
  });

  it('has the same faults in any order of its rows', () => {
    const [first, ...others] = document.sources;
    if (first === undefined) throw new Error('the fixture has sources');
    const faulty = [...others, { ...first, sector: 'none' }, { ...first, id: 'X', latitude: 117, longitude: 33 }];
    const orders = fc.shuffledSubarray(faulty, { minLength: faulty.length });
    const told = (sources: readonly unknown[]) =>
      faultsOf({ ...document, sources })
        .map(({ code }) => code)
        .sort();
    const expected = told(faulty);
    expect(expected).toEqual(['case.coordinates_swapped', 'source.sector_unknown']);
    fc.assert(
      fc.property(orders, (sources) => {
        expect(told(sources)).toEqual(expected);
      }),
      { numRuns: 50, seed: 4 },
    );
  });

  it('has another hash when a figure changes, and the same when it is only spelt differently', () => {
    const [sink, ...others] = document.sinks;
    if (sink === undefined) throw new Error('the fixture has sinks');
    const hashWith = (capacity_mt: string) =>
      caseHash(parseCase({ ...document, sinks: [{ ...sink, capacity_mt }, ...others] }, kinds).study);
    expect(hashWith('2.4e2 .. 360')).toBe(hashWith('240..360'));
    expect(hashWith('240..361')).not.toBe(hashWith('240..360'));
  });

  it('is no case where it is no mapping', () => {
    for (const input of [null, undefined, 7, 'case', []]) expect(codes(input)).toEqual(['case.not_a_case ']);
  });

  it('tells faults across fields beside those of single fields, on the rows that are good', () => {
    const [one, two, ...others] = document.sources;
    if (one === undefined || two === undefined) throw new Error('the fixture has sources');
    const input = {
      ...document,
      currency: 7,
      capital_recovery_factor: undefined,
      sources: [{ ...one, latitude: 'north' }, { ...two, sector: 'none' }, ...others],
    };
    const { capital_recovery_factor: _factor, ...rest } = input;
    expect(codes(rest)).toEqual([
      'case.not_text currency',
      'number.unreadable sources.0.latitude',
      'case.discounting_missing ',
      'source.sector_unknown sources.1.sector',
    ]);
  });

  it('has its kinds’ parameters checked by the kinds', () => {
    expect(codes({ ...document, network: { kind: 'lines', reach: 1 } })).toEqual(['case.key_misspelt network.reach']);
    expect(codes({ ...document, network: { kind: 'lines', mode: 4 } })).toEqual(['case.value_wrong network.mode']);
    expect(codes({ ...document, network: { kind: 'lines', reach_km: 'far' } })).toEqual(['case.not_number network.reach_km']);
    expect(codes({ ...document, network: { kind: 'rail' } })).toEqual(['case.kind_unknown network.kind']);
    expect(codes({ ...document, sink_kinds: {} })).toEqual([
      'case.key_missing sink_kinds.oil_field.oil_price_per_bbl',
      'case.key_missing sink_kinds.oil_field.co2_t_per_bbl',
      'case.key_missing sink_kinds.oil_field.margin_share',
    ]);
  });

  it('finds two streams of one name in one source', () => {
    const [one, ...others] = document.sources;
    if (one === undefined) throw new Error('the fixture has sources');
    const sources = [{ ...one, streams: [...one.streams, ...one.streams] }, ...others];
    expect(codes({ ...document, sources })).toEqual(['stream.duplicate sources.0.streams.1.stream']);
  });

  it('finds a whole table of sinks with swapped coordinates, and one row of one', () => {
    const swapped = ({ latitude, longitude, ...rest }: Case['sinks'][number]) => ({
      ...rest,
      latitude: longitude,
      longitude: latitude,
    });
    // in the west of Europe both orders are on the globe
    const west = <Row extends { latitude: number; longitude: number }>(row: Row) => ({ ...row, longitude: row.longitude - 115 });
    const moved = { ...study, routes: [], corridors: [], sources: study.sources.map(west), sinks: study.sinks.map(west) };
    const input = caseDocument(moved);
    expect(codes(input)).toEqual([]);
    const all = codes({ ...input, sinks: caseDocument({ ...moved, sinks: moved.sinks.map(swapped) }).sinks });
    expect(all).toEqual(moved.sinks.map((_, index) => `case.coordinates_swapped sinks.${index}.latitude`));
    const [first, ...rest] = moved.sinks;
    if (first === undefined) throw new Error('the fixture has sinks');
    const one = codes({ ...input, sinks: caseDocument({ ...moved, sinks: [swapped(first), ...rest] }).sinks });
    expect(one).toEqual(['case.coordinates_swapped sinks.0.latitude']);
  });
});
