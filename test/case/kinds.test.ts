import { describe, expect, it } from 'vitest';
import { InputError, type Issue } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { parseCase } from '../../src/case/parse.ts';
import { endCases } from '../../src/case/realise.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { atLeast, handCase, plant, store } from '../fixtures/hand-case.ts';
import { airPlant, gasAt, gasField, market } from '../fixtures/kind-case.ts';

const targets = atLeast(0.3);

function issuesOf(document: CaseDocument): readonly Issue[] {
  try {
    return parseCase(document, defaultKinds).remarks;
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

const placed = (issues: readonly Issue[]) => issues.map(({ code, at }) => `${code} ${at.path}`);
const field = (change: object, prices: CaseDocument['sink_kinds'] = gasAt(50)) =>
  handCase({ targets, sinks: [gasField('K', change)], ...(prices === undefined ? {} : { sink_kinds: prices }) });
const used = (kind: string, change: object) => handCase({ targets, sinks: [market('K', kind, change)] });

const grown = (markets: NonNullable<CaseDocument['markets']>) => ({ ...used('mineralisation', { stored_share: 1 }), markets });

describe('the columns of a kind of sink', () => {
  it('are taken where they are those of the kind', () => {
    expect(issuesOf(field({}))).toEqual([]);
    expect(issuesOf(used('chemical_utilisation', { stored_share: '0..0.2' }))).toEqual([]);
    expect(issuesOf(handCase({ targets, sinks: [store('K', { kind: 'depleted_gas_field' })] }))).toEqual([]);
  });

  it.each<[document: CaseDocument, issue: string]>([
    [field({ egr_capacity_mt: undefined }), 'sink.column_missing sinks.0.egr_capacity_mt'],
    [field({ gas_thousand_m3_per_t: undefined }), 'sink.column_missing sinks.0.gas_thousand_m3_per_t'],
    [field({ injection_mt_per_yr_per_well: undefined }), 'sink.column_missing sinks.0.injection_mt_per_yr_per_well'],
    [field({ capacity_mt: undefined }), 'sink.no_capacity sinks.0.capacity_mt'],
    [
      handCase({ targets, sinks: ['J', 'K'].map((letter) => store(letter as 'J' | 'K', { capacity_mt: undefined })) }),
      'sink.column_bare sinks.0.capacity_mt',
    ],
    [field({ egr_capacity_mt: 21 }), 'sink.egr_above_capacity sinks.0.egr_capacity_mt'],
    [field({ market_mt_per_yr: 1 }), 'sink.column_idle sinks.0.market_mt_per_yr'],
    [field({ gas_thousand_m3_per_t: -0.1 }), 'number.too_small sinks.0.gas_thousand_m3_per_t'],
    // Cubic metres instead of thousands of them.
    [field({ gas_thousand_m3_per_t: '30..150' }), 'number.too_large sinks.0.gas_thousand_m3_per_t'],
    [field({ stored_share: 1.1 }), 'number.too_large sinks.0.stored_share'],
    [field({}, gasAt(-5)), 'number.too_small sink_kinds.gas_field.gas_price_per_thousand_m3'],
    [field({}, gasAt(50, { storage_after_egr: 'later' })), 'case.choice_unknown sink_kinds.gas_field.storage_after_egr'],
    [used('mineralisation', { market_mt_per_yr: undefined, stored_share: 1 }), 'sink.column_missing sinks.0.market_mt_per_yr'],
    [used('mineralisation', { capacity_mt: 5, stored_share: 1 }), 'sink.column_idle sinks.0.capacity_mt'],
    [used('mineralisation', { well_capital_m: 5, stored_share: 1 }), 'sink.column_idle sinks.0.well_capital_m'],
    [
      used('chemical_utilisation', { gas_thousand_m3_per_t: 0.1, stored_share: 0 }),
      'sink.column_idle sinks.0.gas_thousand_m3_per_t',
    ],
    [handCase({ targets, sinks: [store('K', { income_per_t: 5 })] }), 'sink.column_idle sinks.0.income_per_t'],
    [grown([{ sink: 'X', stage: '2030–2050', income_per_t: 1 }]), 'market.sink_unknown markets.0.sink'],
    [grown([{ sink: 'K', stage: '2060', income_per_t: 1 }]), 'stage.unknown markets.0.stage'],
    [grown([{ sink: 'K', stage: '2030–2050' }]), 'market.says_nothing markets.0'],
    [grown([{ sink: 'K', stage: '2030–2050', market_mt_per_yr: -1 }]), 'number.too_small markets.0.market_mt_per_yr'],
    [
      grown([
        { sink: 'K', stage: '2030–2050', market_mt_per_yr: 1 },
        { sink: 'K', stage: '2030–2050', income_per_t: 1 },
      ]),
      'market.twice markets.1',
    ],
    [
      { ...handCase({ targets }), markets: [{ sink: 'K', stage: '2030–2050', market_mt_per_yr: 1 }] },
      'market.not_a_market markets.0.sink',
    ],
    [
      handCase({ targets, stages: [{ name: 'one', start_year: 2030, years: 20, oil_price_per_bbl: 60 }] }),
      'stage.sink_price_idle stages.0.oil_price_per_bbl',
    ],
    // A market that shrinks to less than is asked for.
    [grown([{ sink: 'K', stage: '2030–2050', market_mt_per_yr: 0.2 }]), 'case.injection_short targets'],
    // What is left to be assumed is told, and refuses nothing.
    [used('mineralisation', {}), 'sink.stored_share_assumed sinks.0.stored_share'],
    [used('fracturing', { stored_share: 1, gas_thousand_m3_per_t: 0.1 }), 'sink.gas_unpriced sinks.0.gas_thousand_m3_per_t'],
  ])('%#: has one fault or remark, worded in both languages', (document, issue) => {
    const issues = issuesOf(JSON.parse(JSON.stringify(document)));
    expect(placed(issues).filter((one) => one !== 'sink.gas_unpriced sinks.0.gas_thousand_m3_per_t' || one === issue)).toEqual([
      issue,
    ]);
    for (const one of issues) {
      for (const language of ['en', 'zh'] as const) {
        expect(Object.values(wordIssue(one, language)).join(' ')).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  it('without the price that the kind needs are refused', () => {
    expect(placed(issuesOf(field({}, {})))).toEqual(['case.key_missing sink_kinds.gas_field.gas_price_per_thousand_m3']);
  });
});

describe('uncertain factors of gas', () => {
  it('are realised each by itself: the better end wins more gas at a higher price in more room', () => {
    const { study } = parseCase(
      field({ gas_thousand_m3_per_t: '0.1..0.3', egr_capacity_mt: '8..12', stored_share: '0.9..1' }, gasAt('40..60')),
      defaultKinds,
    );
    const attitude = { risk: {}, joint: 'individual', measure: 'necessity', chance: 'textbook' } as const;
    const [lower, upper] = (['lower', 'upper'] as const).map((bound) => {
      const [crisp] = endCases(study, defaultKinds, attitude, bound);
      const [sink] = crisp?.sinks ?? [];
      const price = crisp?.sink_kinds.gas_field?.gas_price_per_thousand_m3;
      return [sink?.gas_thousand_m3_per_t, sink?.egr_capacity_mt, sink?.stored_share, price];
    });
    expect(lower).toEqual([0.3, 12, 1, 60]);
    expect(upper).toEqual([0.1, 8, 0.9, 40]);
  });

  it('take a chance row like storage capacity', () => {
    const { study } = parseCase(field({ egr_capacity_mt: 'N(10, 1)' }), defaultKinds);
    const attitude = { risk: { storage: 0.1 }, joint: 'individual', measure: 'necessity', chance: 'textbook' } as const;
    // 10 − 1.2816 · 1
    const [crisp] = endCases(study, defaultKinds, attitude, 'upper');
    expect(crisp?.sinks[0]?.egr_capacity_mt).toBeCloseTo(10 - 1.281552, 5);
  });
});

describe('what sources say of air, biomass and energy', () => {
  const stages = [{ name: 'one', start_year: 2030, years: 20, electricity_price_per_mwh: '40..60', heat_price_per_mwh: 10 }];
  const air = (change: object = {}, stream: object = {}, more: Partial<CaseDocument> = {}) =>
    handCase({ targets, stages, sources: [airPlant('S', change, stream)], ...more });
  const [first] = stages as [(typeof stages)[number]];
  const { heat_price_per_mwh: _heat, ...unheated } = first;

  it('is taken where it makes sense', () => {
    expect(issuesOf(air({ renewable_twh_per_yr: '2..3' }))).toEqual([]);
    expect(
      issuesOf(handCase({ targets, sources: [plant('S', {}, { biogenic_share: '0.2..0.4', penalty_t_per_t: 0.1 })] })),
    ).toEqual([]);
  });

  it.each<[document: CaseDocument, issue: string]>([
    [air({}, { emissions_mt_per_yr: 1 }), 'stream.amount_twice sources.0.streams.0.capture_capacity_mt_per_yr'],
    [air({}, { biogenic_share: 0.1 }), 'stream.biogenic_air sources.0.streams.0.biogenic_share'],
    [
      handCase({ targets, sources: [plant('S', {}, { capture_rate: undefined })] }),
      'stream.amount_missing sources.0.streams.0.capture_rate',
    ],
    [air({}, {}, { stages: [unheated] }), 'stage.energy_price_missing stages.0.heat_price_per_mwh'],
    [air({}, { heat_mwh_per_t: undefined }), 'stage.energy_price_idle stages.0.heat_price_per_mwh'],
    [
      handCase({ targets, sources: [plant('S', { renewable_twh_per_yr: 1 })] }),
      'source.energy_limit_idle sources.0.renewable_twh_per_yr',
    ],
    [
      handCase({
        targets: [{ sector: 'coal', counts: 'avoided', amount_mt_per_yr: 0.1 }],
        sinks: [market('K', 'chemical_utilisation', { stored_share: 0 })],
      }),
      'target.avoided_of_sector targets.0.sector',
    ],
    [handCase({ targets, leakage: { storage_share: 1 } }), 'number.not_below leakage.storage_share'],
    [
      handCase({ targets, sources: [plant('S', {}, { biogenic_share: 1.2 })] }),
      'number.too_large sources.0.streams.0.biogenic_share',
    ],
  ])('%#: has one fault, worded in both languages', (document, issue) => {
    const issues = issuesOf(JSON.parse(JSON.stringify(document)));
    expect(placed(issues)).toEqual([issue]);
    for (const one of issues) {
      for (const language of ['en', 'zh'] as const) {
        expect(Object.values(wordIssue(one, language)).join(' ')).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  it('is realised with its better end: more renewables, cheaper energy, less penalty, less leakage', () => {
    const { study } = parseCase(
      air(
        { renewable_twh_per_yr: '2..3' },
        { penalty_t_per_t: '0.1..0.2', capture_capacity_mt_per_yr: '0.9..1.1' },
        {
          leakage: { transport_share: '0.01..0.02' },
        },
      ),
      defaultKinds,
    );
    const attitude = { risk: {}, joint: 'individual', measure: 'necessity', chance: 'textbook' } as const;
    const ends = (['lower', 'upper'] as const).map((bound) => {
      const [crisp] = endCases(study, defaultKinds, attitude, bound);
      const [source] = crisp?.sources ?? [];
      const [stream] = source?.streams ?? [];
      return [
        ...[source?.renewable_twh_per_yr, stream?.penalty_t_per_t, stream?.capture_capacity_mt_per_yr],
        ...[crisp?.stages[0]?.electricity_price_per_mwh, crisp?.leakage?.transport_share],
      ];
    });
    expect(ends).toEqual([
      [3, 0.1, 1.1, 40, 0.01],
      [2, 0.2, 0.9, 60, 0.02],
    ]);
  });
});

it('numbers among the parameters of kinds may be correlated', () => {
  const document = field({}, gasAt('40..60'));
  const correlated = (numbers: string[]) => ({ ...document, uncertainty: { correlations: [{ numbers, coefficient: 0.5 }] } });
  const price = 'sink_kinds/gas_field/gas_price_per_thousand_m3';
  expect(placed(issuesOf(correlated([price])))).toEqual([]);
  expect(placed(issuesOf(correlated(['sink_kinds/gas_field/price'])))).toEqual([
    'uncertainty.correlation_of_nothing uncertainty.correlations.0.numbers.0',
  ]);
});
