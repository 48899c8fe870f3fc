import { describe, expect, it } from 'vitest';
import { InputError, type Issue } from '../../src/base/issue.ts';
import type { CaseDocument } from '../../src/case/case.ts';
import { caseHash } from '../../src/case/document.ts';
import { parseCase } from '../../src/case/parse.ts';
import { endCases } from '../../src/case/realise.ts';
import { vehicleMtPerYear } from '../../src/economics/haulage/vehicle.ts';
import { defaultKinds } from '../../src/study/defaults.ts';
import { wordIssue } from '../../src/text/issues/index.ts';
import { atLeast } from '../fixtures/hand-case.ts';
import { link, plants, ports, ship, shipCase } from '../fixtures/modes/ship-case.ts';

const targets = atLeast(1);

function issuesOf(document: CaseDocument): readonly Issue[] {
  try {
    return parseCase(document, defaultKinds).remarks;
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
}

const [port, quay] = ports;
const [liquefaction, unloading] = plants;
const given = (change: Partial<CaseDocument>) => shipCase(300, { targets, ...change });
const vehicle = (change: object) => ({ ...ship, vehicle: { ...ship.vehicle, ...change } });

describe('modes, terminals and links', () => {
  it('are taken where they name each other and lead somewhere', () => {
    expect(issuesOf(given({}))).toEqual([]);
  });

  it.each<[document: CaseDocument, ...issues: string[]]>([
    [given({ links: [link(300, { mode: 'shp' })] }), 'link.name_unknown links.0.mode', 'link.unused modes.0.id'],
    [given({ links: [link(300, { to: 'R' })] }), 'link.name_unknown links.0.to', 'link.unused terminals.1.id'],
    [
      given({ terminals: [{ ...port, loading: 'freezer' }, quay] }),
      'link.name_unknown terminals.0.loading',
      'link.unused terminal_plants.0.id',
    ],
    [given({ links: [link(300, { to: 'P' })] }), 'link.unused terminals.1.id', 'link.ends_meet links.0.to'],
    // 193 km as the crow flies; 104 nautical miles written as kilometres.
    [given({ links: [link(104)] }), 'link.too_short links.0.length_km'],
    [
      given({ links: [link(300, { from: 'Q', to: 'P' })] }),
      'link.nothing_to_load links.0.from',
      'link.nowhere_to_unload links.0.to',
    ],
    [
      given({ modes: [{ id: 'ship', kind: 'ship', cost_per_t: 9 }], links: [link(300, { decision: 'required' })] }),
      'link.required_hired links.0.decision',
    ],
    // Kilograms for a tonne and kilometre where tonnes are asked for: 300 km × 0.01 = 3 t lost of a tonne.
    [given({ modes: [{ ...ship, boil_off_t_per_t_km: 0.01 }] }), 'link.loses_all modes.0.boil_off_t_per_t_km'],
    [given({ modes: [{ ...ship, emissions_t_per_t_km: 0.02 }] }), 'link.loses_all modes.0.emissions_t_per_t_km'],
    [given({ links: [link(300), link(310)] }), 'case.id_duplicate links.1.id'],
    [given({ links: [link(300, { id: 'SK' })] }), 'case.id_duplicate links.0.id'],
    [given({ terminals: [{ ...port, id: 'S' }, quay], links: [link(300, { from: 'S' })] }), 'case.id_duplicate terminals.0.id'],
    [given({ links: [link(300, { build_stage: 'never', decision: 'required' })] }), 'stage.unknown links.0.build_stage'],
    [
      given({
        terminals: [{ ...port, max_mt_per_yr: 0.4 }, quay],
        terminal_plants: [{ ...liquefaction, size_mt_per_yr: 0.5 }, unloading],
      }),
      'terminal.below_module terminals.0.max_mt_per_yr',
    ],
    [
      given({ stages: [{ name: 'only', start_year: 2030, years: 20 }] }),
      'stage.energy_price_missing stages.0.electricity_price_per_mwh',
    ],
    [given({ modes: [vehicle({ availability: 95 })] }), 'number.too_large modes.0.vehicle.availability'],
    [given({ modes: [vehicle({ speed_km_per_h: 0 })] }), 'number.not_above modes.0.vehicle.speed_km_per_h'],
    [given({ modes: [{ ...ship, kind: 'plane' as 'ship' }] }), 'case.choice_unknown modes.0.kind'],
    [given({ modes: [vehicle({ speed_knots: 15 })] }), 'case.key_unknown modes.0.vehicle.speed_knots'],
    [
      given({
        modes: [{ ...ship, boil_off_t_per_t_km: 0.00001 }],
        targets: [{ amount_mt_per_yr: 1, sector: 'coal', counts: 'avoided' }],
      }),
      'target.avoided_of_sector_moved targets.0.sector',
    ],
    [given({ terminals: [{ ...port, latitude: 110, longitude: 30 }, quay] }), 'case.coordinates_swapped terminals.0.latitude'],
  ])('are refused, every fault at its place %#', (document, ...expected) => {
    const issues = issuesOf(document);
    expect(issues.map(({ code, at }) => `${code} ${at.path}`)).toEqual(expect.arrayContaining(expected));
    for (const issue of issues) {
      for (const language of ['en', 'zh'] as const) {
        const { wrong, mend } = wordIssue(issue, language);
        expect(`${wrong} ${mend}`).not.toMatch(/\{\{|undefined/);
      }
    }
  });

  it('are the same case in any order of their tables', () => {
    const terminals = [port, quay];
    const hashOf = (change: Partial<CaseDocument>) => caseHash(parseCase(given(change), defaultKinds).study);
    expect(hashOf({ terminals: [...terminals].reverse(), terminal_plants: [...plants].reverse() })).toBe(hashOf({ terminals }));
  });

  it('stand at their better and worse ends', () => {
    const modes = [
      { ...vehicle({ speed_km_per_h: '20..28', availability: '0.9..0.95', capital_m: '30..40' }), cost_per_t_km: '0.004..0.006' },
    ];
    const { study } = parseCase(given({ modes }), defaultKinds);
    const attitude = { risk: {}, joint: 'individual', measure: 'necessity', chance: 'textbook' } as const;
    const [best] = endCases(study, defaultKinds, attitude, 'lower');
    const [worst] = endCases(study, defaultKinds, attitude, 'upper');
    expect(best?.modes?.[0]).toMatchObject({
      cost_per_t_km: 0.004,
      vehicle: { speed_km_per_h: 28, availability: 0.95, capital_m: 30 },
    });
    expect(worst?.modes?.[0]).toMatchObject({
      cost_per_t_km: 0.006,
      vehicle: { speed_km_per_h: 20, availability: 0.9, capital_m: 40 },
    });
  });
});

it('a vehicle carries its load on every round trip of the hours in service', () => {
  const trips = { load_t: 20_000, speed_km_per_h: 25, loading_h: 12, unloading_h: 8, availability: 0.9 };
  // 2·500/25 + 20 = 60 h; 0.9·8760 = 7884 h: 131.4 trips of 20 000 t.
  expect(vehicleMtPerYear(trips, 500)).toBeCloseTo(2.628, 12);
});
