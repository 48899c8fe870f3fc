import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/base/issue.ts';
import type { Saving } from '../../src/study/compared/saving.ts';
import { atLeast, handCase, plant, route, store } from '../fixtures/hand-case.ts';
import { airPlant, gasAt, gasField } from '../fixtures/kind-case.ts';
import { stagedCase, stageTarget } from '../fixtures/staged-case.ts';
import { compare, costs, expectSound, planOf, setOf, sum } from './compared.ts';
import { pathDocument } from './path-case.ts';

const byTerm = (saving: Saving | null) =>
  Object.fromEntries((saving?.terms ?? []).map(({ term, actor, saved_m }) => [`${term} ${actor}`, saved_m]));

const noEnergy = { electricity_mwh_per_t: undefined, heat_mwh_per_t: undefined };

describe('paths compared', () => {
  it('each alone, all but each, and all together, come out as by hand', async () => {
    // A year: plant 10 + 3, a tonne captured 40; air plant 10 + 3, a tonne 60 + 0.4·50 + 1.5·10 = 95; a store 2, a well 0.6, a
    // tonne stored 6. Pipes by 100 km: 8 inch 4, 12 inch 6.
    // CCS: 1.5 Mt/yr of S to O: 13 + 60, 12 inch 9, 2 + 3 · 0.6 + 9.
    const ccs = 73 + 9 + 12.8;
    // EGR + CCS: 1 to K, whose EGR that fills, and 0.5 to O: pipes 4 + 6, stores 2 + 1.2 and 2 + 0.6, tonnes 9, gas −10.
    const both = 73 + 10 + 5.8 + 9 - 10;
    // EGR + DACCS: O is for the air alone: 0.5 of T; 13 + 40, 4, 3.2 + 6 − 10; 13 + 47.5, 0.4, 2.6 + 3.
    const apart = 53 + 4 - 0.8 + 60.5 + 0.4 + 5.6;
    const study = await compare(pathDocument());
    expectSound(study);
    expect(study.paths).toEqual(['egr', 'ccs', 'daccs']);
    const close = (amount: number) => expect.closeTo(amount, 8);
    expect(costs(study)).toEqual({
      ...{ egr: 'infeasible', ccs: close(ccs), daccs: 'infeasible' },
      ...{ 'egr+ccs': close(both), 'egr+daccs': close(apart), 'ccs+daccs': close(ccs), 'egr+ccs+daccs': close(both) },
    });
    const [egr, stores, air] = study.values;
    expect([egr, stores, air].map((one) => one?.adds?.saved_m)).toEqual([close(ccs - both), close(apart - both), close(0)]);
    expect(byTerm(egr!.adds)).toEqual({
      ...{ 'capture_plant emitter': close(0), 'capture_operation emitter': close(0), 'pipeline transporter': close(-1) },
      ...{ 'storage_site storer': close(-2), 'storage_operation storer': close(0), 'gas_income storer': close(10) },
    });
    expect(egr).toMatchObject({ alone: 'egr', without: 'ccs+daccs', saved_by_others: null });
    expect(setOf(study, 'egr').left_out).toEqual({ sources: ['T'], sinks: ['O'] });
    expect(planOf(setOf(study, 'egr+ccs+daccs')).accounts).toMatchObject({ gas_billion_m3_per_yr: close(0.2) });
  });

  it('that cannot meet the targets meet the largest share of them', async () => {
    const study = await compare(pathDocument());
    // K takes 20 of 30 Mt; T captures 1 of 1.5 Mt/yr.
    for (const name of ['egr', 'daccs']) {
      expect(setOf(study, name).largest).toEqual({
        ...{ share: expect.closeTo(2 / 3, 8), bound: expect.closeTo(2 / 3, 8), planned: 0.666, outside: [] },
      });
    }
    // 0.999 Mt/yr: S to K 13 + 4 + 3.2 and 40 + 6 − 10 a tonne; T to O 13 + 0.4 + 3.2 and 95 + 6.
    const at = (name: string) => planOf({ planned: setOf(study, name).at_share! });
    expect(at('egr').cost.annual_m).toBeCloseTo(20.2 + 36 * 0.999, 8);
    expect(at('daccs').cost.annual_m).toBeCloseTo(16.6 + 101 * 0.999, 8);
    expect(at('egr').targets[0]?.required_mt).toBeCloseTo(0.666 * 30, 8);
    for (const { name, largest, planned } of study.sets) expect(largest === null, name).toBe(planned.status === 'planned');
  });

  it('are compared over stages, in which EGR turns to storage', async () => {
    // At 10 %: factors of ten years and of what begins after ten.
    const annuity = (years: number) => (1 - 1.1 ** -years) / 0.1;
    const annual = (capital: number, running: readonly [number, number]) =>
      (capital + annuity(10) * (running[0] + 1.1 ** -10 * running[1])) / annuity(20);
    const study = await compare(
      stagedCase({
        targets: [stageTarget('2030', 1), stageTarget('2040', 1)],
        sinks: [gasField('K'), store('O')],
        sink_kinds: gasAt(50),
        routes: [route('S', 'K', 100), route('S', 'O', 150)],
      }),
    );
    expectSound(study);
    // EGR: plant 100, pipe 30, site 20, wells 10; 40 + 3 + 1 + 0.2 + 6, less 10 of gas in the first stage. CCS: pipe 45, 1.5.
    expect(costs(study)).toEqual({
      egr: expect.closeTo(annual(160, [40.2, 50.2]), 8),
      ccs: expect.closeTo(annual(175, [50.7, 50.7]), 8),
      'egr+ccs': expect.closeTo(annual(160, [40.2, 50.2]), 8),
    });
    expect(study.values.map(({ path, without, adds }) => [path, without, adds?.saved_m])).toEqual([
      ['egr', 'ccs', expect.closeTo(annual(175, [50.7, 50.7]) - annual(160, [40.2, 50.2]), 8)],
      ['ccs', 'egr', expect.closeTo(0, 8)],
    ]);
    expect(planOf(setOf(study, 'egr')).stages.map(({ accounts }) => accounts?.egr_mt_per_yr)).toEqual([1, 0]);
  });

  it('do not depend on the order in which they are named', async () => {
    const [one, other] = [
      await compare(pathDocument(), { paths: ['egr', 'ccs', 'daccs'] }),
      await compare(pathDocument(), { paths: ['daccs', 'egr', 'ccs'] }),
    ];
    expect(other).toEqual(one);
  });

  it('may be one, which is then all', async () => {
    const study = await compare(pathDocument(), { paths: ['ccs'] });
    expectSound(study);
    expect(study.sets.map(({ name }) => name)).toEqual(['ccs']);
    expect(study.values).toMatchObject([{ path: 'ccs', without: null, adds: null, saved_by_others: { saved_m: 0 } }]);
  });

  it('are those of the case where it names some', async () => {
    expect((await compare(pathDocument({ paths: ['ccs', 'egr'] }))).paths).toEqual(['egr', 'ccs']);
  });

  it('say which targets they have no source for, and share the others', async () => {
    const study = await compare(
      pathDocument({
        sources: [plant('S'), airPlant('T')],
        targets: [
          { sector: 'coal', amount_mt_per_yr: 1.2 },
          { sector: 'direct_air_capture', amount_mt_per_yr: 0.4 },
        ],
      }),
    );
    expectSound(study);
    expect(setOf(study, 'egr')).toMatchObject({
      planned: { status: 'infeasible' },
      largest: { share: expect.closeTo(1 / 1.2, 8), outside: ['direct_air_capture'] },
    });
    expect(setOf(study, 'ccs').largest).toMatchObject({ share: 1, bound: 1, planned: 1 });
    expect(study.remarks).toContainEqual(
      expect.objectContaining({ code: 'paths.targets_outside', values: { paths: 'egr', targets: 'direct_air_capture' } }),
    );
    // EGR and DACCS meet both only where 1.2 Mt/yr go into K, which holds 1.
    expect(costs(study)['egr+daccs']).toBe('infeasible');
  });

  it('set pins aside that they do not use, and say so', async () => {
    const study = await compare(
      pathDocument({
        targets: [{ amount_mt_per_yr: 1 }],
        sinks: [gasField('K', { egr_capacity_mt: 20 }), store('O', { decision: 'required' })],
      }),
    );
    expectSound(study);
    expect(planOf(setOf(study, 'egr')).counts.sinks).toBe(1);
    expect(planOf(setOf(study, 'egr+ccs+daccs')).counts.sinks).toBe(2);
    // So EGR alone costs less: it does without the site at O, 20 at 0.1 a year.
    expect(study.values[0]).toMatchObject({
      saved_by_others: { saved_m: expect.closeTo(-2, 8), low_m: expect.closeTo(-2, 8), high_m: expect.closeTo(-2, 8) },
    });
    expect(study.remarks).toContainEqual(
      expect.objectContaining({ code: 'paths.pins_set_aside', values: { paths: 'egr', members: 'O' } }),
    );
  });

  it('carry the gaps of their plans: the true difference is within the range', async () => {
    const exact = await compare(pathDocument());
    const rough = await compare(pathDocument(), { gap: 0.3 });
    for (const { name, bound_annual_m } of rough.sets) {
      const truth = costs(exact)[name];
      if (typeof truth === 'number') expect(bound_annual_m!).toBeLessThanOrEqual(truth + 1e-7);
    }
    rough.values.forEach(({ adds, saved_by_others }, k) => {
      for (const [found, truth] of [
        [adds, exact.values[k]?.adds],
        [saved_by_others, exact.values[k]?.saved_by_others],
      ] as const) {
        if (found === null || truth === null || truth === undefined) continue;
        expect(found.low_m!).toBeLessThanOrEqual(truth.saved_m + 1e-7);
        expect(found.high_m!).toBeGreaterThanOrEqual(truth.saved_m - 1e-7);
        expect(sum(found.terms.map(({ saved_m }) => saved_m))).toBeCloseTo(found.saved_m, 8);
      }
    });
  });

  it('are refused with every fault at once', async () => {
    const refused = async (paths: readonly string[]) => {
      const error = await compare(pathDocument(), { paths }).then(
        () => undefined,
        (one: unknown) => one,
      );
      return error instanceof InputError ? error.issues.map(({ code, values }) => [code, values.id]) : error;
    };
    expect(await refused(['egr', 'csc', 'egr', 'eor'])).toEqual([
      ['paths.unknown', 'csc'],
      ['paths.twice', 'egr'],
      ['paths.no_sink', 'eor'],
    ]);
    await expect(compare(handCase({ targets: atLeast(1) }), { paths: ['daccs'] })).rejects.toThrow('paths.no_source');
    // The air and a gas field: no path has both.
    const sources = [airPlant('S', {}, noEnergy)];
    const none = handCase({ targets: atLeast(1), sources, sinks: [gasField('K')], sink_kinds: gasAt(50) });
    await expect(compare(none)).rejects.toThrow('paths.none');
  });
});
