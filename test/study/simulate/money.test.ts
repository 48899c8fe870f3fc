import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Case } from '../../../src/case/case.ts';
import { sortedCase } from '../../../src/case/document.ts';
import { futureCase, futuresOf } from '../../../src/case/uncertain/futures.ts';
import { readCase } from '../../../src/io/read-case.ts';
import { evaluate } from '../../../src/milp/expression.ts';
import { buildModel } from '../../../src/model/build.ts';
import { buildNetwork } from '../../../src/network/build.ts';
import { graph } from '../../../src/network/graph.ts';
import type { NetworkKind } from '../../../src/network/network.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import { moneyOf } from '../../../src/study/kinds.ts';
import { type PlanResult, pointOf } from '../../../src/study/outcome.ts';
import { caseOfPart } from '../../../src/study/simulate/planned-part.ts';
import { planTask } from '../../../src/study/tasks/plan-task.ts';
import { known, uncertain } from '../../../src/uncertainty/field.ts';
import { handCase } from '../../fixtures/hand-case.ts';
import { ship, shipCase } from '../../fixtures/modes/ship-case.ts';
import { caseOf, drawnOf, lower, oneBlock, planOf, runnerHere } from './simulating.ts';

/** A plan with the point of the whole model behind it. */
async function planWithPoint(study: Case, gap: number) {
  const [result] = await runnerHere().run(study, [planTask.scenario({ realisation: lower, gap })]);
  const { point, ...planned } = result as unknown as PlanResult;
  if (planned.status !== 'planned' || point === undefined) throw new Error(planned.status);
  return { study, plan: planned.plan, point };
}

/** The whole case of a future: its network built, its model built, and the money of that model at the plan's point. */
function wholeCost({ study, point }: Awaited<ReturnType<typeof planWithPoint>>, index: number): number {
  const sorted = sortedCase(study);
  const futures = futuresOf(sorted, defaultKinds, 1);
  for (let before = 0; before < index; before++) futures.next();
  const crisp = futureCase(sorted, defaultKinds, futures.next());
  const money = moneyOf(crisp, defaultKinds);
  // all sizes are there, whichever undercuts which in this future
  const common = {
    total_mt_per_yr: 1e4,
    pipes: new Set(money.options.map(({ id }) => id)),
    mostWells: new Map<string, number>(),
    mostUnits: new Map<string, number>(),
  };
  const { program } = buildModel(crisp, buildNetwork(crisp, defaultKinds.networks), money, defaultLists, { common });
  return evaluate(program.objective, pointOf(program, point));
}

describe('the cost of planned flows in a future', () => {
  it.each([
    ['test/cases/toy', 0, 6],
    ['test/cases/delta-small', 0.3, 3],
  ])('is the money of the whole model there: %s', async (folder, gap, samples) => {
    const { study } = await readCase(folder, defaultKinds);
    const planned = await planWithPoint(study, gap);
    const { block, ground } = await oneBlock(planned, 'none', samples);
    expect(ground.network.corners?.numbers.map(({ key }) => key)).toEqual(
      folder.endsWith('toy') ? [] : ['network/detour_factor', 'network/offshore_factor'],
    );
    for (const [sample, annual_m] of block.annual_m.entries()) {
      const whole = wholeCost(planned, sample);
      expect(Math.abs(annual_m - whole)).toBeLessThan(1e-9 * Math.abs(whole));
    }
    expect(Math.min(...block.annual_m)).toBeGreaterThan(planned.plan.cost.annual_m);
  });
});

describe('a plan by ship in a future', () => {
  // 1 Mt/yr over 1 000 km takes two ships of 10 000 t at 24 km/h, and of 8760/(2000/v + 20) trips each they make 1 Mt/yr at v ≥ 12.887 km/h.
  const vehicle = { ...ship.vehicle, speed_km_per_h: '12..24', capital_m: '25..35' };
  const study = caseOf(
    shipCase(1000, {
      targets: [{ amount_mt_per_yr: 1, sense: 'at_least' }],
      modes: [{ ...ship, vehicle, cost_per_t_km: '0.004..0.006' }],
    }),
  );

  it('costs what the whole model says, and misses its capacity where ships are slow', async () => {
    const planned = await planWithPoint(study, 0);
    expect(planned.plan.stages[0]?.links?.[0]).toMatchObject({ vehicles: 2 });
    const { block, ground, futures } = await oneBlock(planned, 'none', 40);
    for (const [sample, annual_m] of block.annual_m.entries()) {
      const whole = wholeCost(planned, sample);
      expect(Math.abs(annual_m - whole)).toBeLessThan(1e-9 * Math.abs(whole));
    }
    const place = ground.conditions.findIndex(({ constraint }) => constraint === 'haul_capacity(PQ)');
    const speed = 'modes/ship/vehicle/speed_km_per_h';
    expect(ground.conditions[place]?.keys).toEqual([speed]);
    const slow = futures.flatMap((future, sample) => (drawnOf(future, speed) < 2000 / 155.2 ? [sample] : []));
    expect(slow.length).toBeGreaterThan(0);
    expect(block.missed.filter(([condition]) => condition === place).map(([, sample]) => sample)).toEqual(slow);
  });
});

describe('the planned part of a case', () => {
  it('draws the same values for the same numbers, correlated ones too', async () => {
    const { study } = await readCase('test/cases/delta-small', defaultKinds);
    const numbers = ['sources/*/*/capture_cost_per_t'];
    const uncertainty = { ...study.uncertainty!, correlations: [{ numbers, coefficient: 0.5 }] };
    const correlated = { ...study, uncertainty };
    const third = (rows: readonly { readonly id: string }[]) => rows.filter((_, row) => row % 3 === 1);
    const none = { streams: {}, wells: 0, peak: 0, average: 0 };
    const [sources, sinks] = [third(study.sources), third(study.sinks)].map((rows) => rows.map(({ id }) => ({ id, ...none })));
    const part = caseOfPart(correlated, { design: {}, pipes: [], sources: sources!, sinks: sinks! });
    expect(part.sources.length).toBe(8);
    const [whole, few] = [futuresOf(correlated, defaultKinds, 7), futuresOf(part, defaultKinds, 7)];
    for (let k = 0; k < 3; k++) {
      const [all, some] = [whole.next(), few.next()];
      expect(some.size).toBeLessThan(all.size);
      for (const [key, value] of some) expect([key, value]).toEqual([key, all.get(key)]);
    }
  });

  it('says so where the plan builds what the network lacks', async () => {
    const planned = await planOf(caseOf(handCase({ targets: [{ amount_mt: 20, sense: 'at_least' }] })));
    const plan = structuredClone(planned.plan);
    (plan.stages[0]!.edges[0]! as { id: string }).id = 'SX';
    await expect(oneBlock({ ...planned, plan }, 'none', 1)).rejects.toThrow('along SX from');
  });
});

/** A graph whose pipes cost so many times their length: a number to a power. */
function bent(power: number): NetworkKind<unknown> {
  const parameters = z.strictObject({
    snap_km: known({ en: 'snap', zh: '-', unit: 'km' }),
    bend: uncertain({ en: 'bend', zh: '-', unit: 'ratio', better: 'low' }, { above: 0 }),
  });
  const kind: NetworkKind<{ snap_km: number; bend: number }> = {
    kind: 'bent',
    parameters: parameters as never,
    build: (crisp, { snap_km, bend }) => {
      const network = graph.build(crisp, { snap_km });
      return { ...network, edges: network.edges.map((edge) => ({ ...edge, cost_km: edge.cost_km * bend ** power })) };
    },
  };
  return kind as unknown as NetworkKind<unknown>;
}

describe('a network whose lengths may hang on an uncertain number', () => {
  it.each([
    ['not at all: it is no number of the plan', 0, true],
    ['in proportion: worked out between two networks', 1, true],
    ['by its square: built for every future', 2, false],
  ])('%s', async (_how, power, cornered) => {
    const kinds = { ...defaultKinds, networks: [...defaultKinds.networks, bent(power)] };
    const targets = [{ amount_mt_per_yr: 1.5, sense: 'at_least' as const }];
    const study = caseOf(handCase({ targets, network: { kind: 'bent', snap_km: 1, bend: '1..3' } }), kinds);
    const planned = await planOf(study, { realisation: { of: 'central' }, kinds });
    const { ground, block, futures } = await oneBlock(planned, 'none', 20, kinds);
    expect(ground.keys).toEqual(power === 0 ? [] : ['network/bend']);
    expect(ground.network.corners !== null).toBe(cornered);
    // 73 for capture and 12.8 for storage as in the hand-worked case; the pipe of 12 inches 6 a year at its plain length
    for (const [sample, future] of futures.entries()) {
      const bend = drawnOf(future, 'network/bend');
      expect(block.annual_m[sample]).toBeCloseTo(73 + 12.8 + 6 * bend ** power, 9);
    }
  });
});
