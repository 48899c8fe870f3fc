import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../../src/case/case.ts';
import { parseCase } from '../../../src/case/parse.ts';
import type { Plan } from '../../../src/plan/plan.ts';
import { type AlternativesQuestion, runAlternatives } from '../../../src/study/alternatives/alternatives.ts';
import { evenWeights } from '../../../src/study/alternatives/shares.ts';
import { defaultKinds, defaultLists } from '../../../src/study/defaults.ts';
import type { Planned } from '../../../src/study/outcome.ts';
import { executeHere, resultsInMemory, runnerOf } from '../../../src/study/run.ts';
import { tasks } from '../../../src/study/tasks/index.ts';
import { atLeast, handCase, plant, route, store } from '../../fixtures/hand-case.ts';
import { shipCase } from '../../fixtures/modes/ship-case.ts';
import { designs, flowsOf, standingCost } from '../../properties/brute-force.ts';
import { instanceOf } from '../../properties/instance.ts';
import { inThisThread, optimumOf, searchInThisThread } from '../../properties/planning.ts';
import { Dice, randomCase } from '../../properties/random-case.ts';

const alternatives = (document: CaseDocument, asked: Partial<AlternativesQuestion>, search = false) =>
  runAlternatives(
    parseCase(document, defaultKinds).study,
    { within: 0.01, count: 3, weights: evenWeights, gap: 0, ...asked },
    runnerOf(
      resultsInMemory(),
      executeHere(tasks, {
        ...{ solver: inThisThread, kinds: defaultKinds, lists: defaultLists },
        ...(search ? { search: searchInThisThread } : {}),
      }),
      1,
    ),
  );

function planIn(planned: Planned | undefined): Plan {
  if (planned?.status !== 'planned') throw new Error(`no plan: ${planned?.status}`);
  return planned.plan;
}

/** What a plan builds, in one line. */
const builds = (planned: Planned | undefined) => {
  const [stage] = planIn(planned).stages;
  return [...stage!.sources, ...stage!.sinks, ...stage!.edges].map(({ id }) => id).join(' ');
};

describe('a pipe and ships that cost the same', () => {
  it('are each other’s alternative: the pipe is another, plant and store are not; terminals and links count as built', async () => {
    // They break even at 828.6 km.
    const study = await alternatives(shipCase(828, { targets: atLeast(1) }), { within: 0.01, count: 1 });
    const [other] = study.alternatives;
    expect(planIn(study.best).stages[0]?.links).toEqual([]);
    expect(planIn(other?.planned).stages[0]?.links?.map(({ id }) => id)).toEqual(['PQ']);
    expect(other?.differences).toEqual([expect.closeTo(1 / 3, 12)]);
    expect(other?.difference_bound).toBeCloseTo(1 / 3, 6);
    expect(study.built.map(({ asset, id, built, of }) => `${asset} ${id} ${built} of ${of}`)).toEqual([
      ...['source S 2 of 2', 'sink K 2 of 2', 'edge SK 1 of 2', 'terminal P 1 of 2', 'terminal Q 1 of 2', 'link PQ 1 of 2'],
    ]);
  });

  it('plants of terminals count as plants, by number: of the ships’ plan the pipe keeps one of three, and the store', async () => {
    const document = shipCase(829, { targets: atLeast(1) });
    const study = await alternatives(document, { within: 0.01, count: 1 });
    expect(planIn(study.best).stages[0]?.links?.map(({ id }) => id)).toEqual(['PQ']);
    expect(study.alternatives[0]?.differences).toEqual([expect.closeTo(1 / 3, 12)]);
    const plants = await alternatives(document, { within: 0.01, count: 1, weights: { pipes: 0, plants: 1, stores: 0 } });
    expect(plants.alternatives[0]?.differences).toEqual([expect.closeTo(2 / 3, 12)]);
  });
});

describe('two routes of one length', () => {
  // S to K straight, or by way of J: 100 km each, so both plans cost the same.
  const document = handCase({
    routes: [route('S', 'K', 100), route('S', 'J', 60), route('J', 'K', 40)],
    targets: atLeast(1.5),
  });

  it('are each other’s alternative at no more money: all pipes differ, plant and store cannot, and there is no third', async () => {
    const study = await alternatives(document, { within: 0 });
    const [other, ...more] = study.alternatives;
    expect(more).toEqual([]);
    expect([builds(study.best), builds(other?.planned)].sort()).toEqual(['S K JK SJ', 'S K SK']);
    expect(other?.differences).toEqual([expect.closeTo(1 / 3, 12)]);
    expect(other?.difference_bound).toBeCloseTo(1 / 3, 6);
    expect(other?.dearer).toBeCloseTo(0, 9);
    expect(study.left_bound).toBeCloseTo(0, 6);
    expect(study.built.filter(({ built, of }) => built === of).map(({ id }) => id)).toEqual(['S', 'K']);
  });

  it('differ wholly where pipes alone count, and not at all where they do not', async () => {
    const pipes = await alternatives(document, { within: 0, weights: { pipes: 1, plants: 0, stores: 0 } });
    expect(pipes.alternatives.map(({ difference }) => difference)).toEqual([1]);
    const others = await alternatives(document, { within: 0, weights: { pipes: 0, plants: 1, stores: 1 } });
    expect(others.alternatives).toEqual([]);
    expect(others.left_bound).toBeCloseTo(0, 6);
  });
});

describe('money for something else', () => {
  // Either plant gives 1.5. T is 20 km farther than S, and its own pipe costs 6 a year per 100 km: 1.2 more.
  const document = handCase({
    sources: [plant('S'), plant('T')],
    routes: [route('S', 'J', 60), route('T', 'J', 80), route('J', 'K', 40)],
    targets: atLeast(1.5),
  });

  it('is spent where it is enough, and not where it is not', async () => {
    const least = planIn((await alternatives(document, { count: 1 })).best).cost.annual_m;
    const enough = await alternatives(document, { count: 2, within: 1.21 / least });
    // Without S and its 60 of 100 km: (1 of 1 plant + 0.6 of the pipes + 0 of the stores) / 3.
    expect(enough.alternatives.map(({ planned }) => builds(planned))).toEqual(['T K JK TJ']);
    expect(enough.alternatives[0]?.difference).toBeCloseTo(1.6 / 3, 9);
    expect(enough.alternatives[0]?.dearer).toBeCloseTo(1.2 / least, 9);
    expect((await alternatives(document, { within: 1.19 / least })).alternatives).toEqual([]);
  });

  it('is not asked of a case that has no plan', async () => {
    const none = await alternatives({ ...document, targets: atLeast(4) }, {});
    expect(none.best.status).toBe('infeasible');
    expect(none.alternatives).toEqual([]);
    expect(none.left_bound).toBeNull();
  });
});

/** Share of a plan's pipes (by length), plants (streams) and stores that another does not build again, from the plans alone. */
function differenceBetween(earlier: Plan, later: Plan): number {
  const [before, after] = [earlier.stages[0]!, later.stages[0]!];
  const streams = ({ sources }: typeof before) =>
    sources.flatMap(({ id, streams: own }) => own.map(({ stream }) => `${id}/${stream}`));
  const share = <T>(all: readonly T[], kept: (one: T) => boolean, size: (one: T) => number = () => 1) => {
    const total = all.reduce((sum, one) => sum + size(one), 0);
    return total === 0 ? [] : [all.filter((one) => !kept(one)).reduce((sum, one) => sum + size(one), 0) / total];
  };
  const again = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));
  const [edges, plants, sinks] = [again(after.edges), new Set(streams(after)), again(after.sinks)];
  const shares = [
    ...share(
      before.edges,
      ({ id }) => edges.has(id),
      ({ length_km }) => length_km,
    ),
    ...share(streams(before), (one) => plants.has(one)),
    ...share(before.sinks, ({ id }) => sinks.has(id)),
  ];
  return shares.reduce((sum, one) => sum + one, 0) / shares.length;
}

describe('random cases', () => {
  it.each([false, true])(
    'have alternatives within the cost, audited, and as different as stated (search: %s)',
    async (search) => {
      const within = 0.2;
      let found = 0;
      for (let seed = 6000; seed < (search ? 6012 : 6030); seed++) {
        const study = await alternatives(randomCase(seed), { within }, search);
        if (study.best.status !== 'planned') continue;
        const best = planIn(study.best);
        const plans = [best];
        const where = `seed ${seed}`;
        for (const { planned, differences, difference, difference_bound } of study.alternatives) {
          const plan = planIn(planned);
          found += 1;
          const most = best.cost.annual_m + within * Math.abs(best.cost.annual_m);
          expect(plan.cost.annual_m, where).toBeLessThanOrEqual(most + 1e-6 * Math.max(1, Math.abs(most)));
          expect(plan.audit, where).toEqual({ ok: true, issues: [] });
          for (const [k, earlier] of plans.entries())
            expect(differenceBetween(earlier, plan), where).toBeCloseTo(differences[k]!, 9);
          expect(difference, where).toBe(Math.min(...differences));
          expect(difference, where).toBeGreaterThan(0);
          expect(difference_bound - difference, where).toBeLessThanOrEqual(1e-6);
          plans.push(plan);
        }
      }
      expect(found).toBeGreaterThan(search ? 8 : 20);
    },
  );
});

/** Two plants, two stores, one size of pipe and four routes of random lengths between them: few enough designs to try every one. */
function fewDesigns(seed: number): CaseDocument {
  const dice = new Dice(seed);
  const km = () => dice.whole(20, 140);
  const wells = { injection_mt_per_yr_per_well: 1, max_wells: 2 };
  return handCase({
    pipes: {
      kind: 'table',
      sizes: [{ diameter_in: 12, capacity_mt_per_yr: 2, capital_m_per_km: 0.5, fixed_m_per_km_per_yr: 0.01 }],
    },
    sources: [plant('S'), plant('T', {}, { capture_cost_per_t: dice.whole(36, 44) })],
    sinks: [store('K', wells), store('O', { ...wells, site_capital_m: dice.whole(5, 60) })],
    routes: [
      route('S', 'J', km()),
      route('T', 'J', km()),
      route('J', 'K', km()),
      dice.chance(0.5) ? route('J', 'O', km()) : route('T', 'O', km()),
    ],
    targets: atLeast(dice.pick([1.2, 2.2])),
  });
}

type Instance = ReturnType<typeof instanceOf>;
type AnyDesign = ReturnType<typeof designs> extends Generator<infer One> ? One : never;

/** How much of a plan each design does without, by the same measure, from the case document alone. */
function measured(document: CaseDocument, best: Plan): (design: AnyDesign) => number {
  const [stage] = best.stages;
  const streams = document.sources.flatMap(({ id, streams: own }) => own.map(({ stream }) => `${id}/${stream}`));
  const kinds = [
    stage!.edges.map(({ id, length_km }) => [document.routes!.findIndex((one) => one.id === id), length_km] as const),
    stage!.sources.flatMap(({ id, streams: own }) => own.map(({ stream }) => [streams.indexOf(`${id}/${stream}`), 1] as const)),
    stage!.sinks.map(({ id }) => [document.sinks.findIndex((one) => one.id === id), 1] as const),
  ].filter((kind) => kind.length > 0);
  return ({ pipes, plants, wells }) => {
    const has = [(k: number) => pipes[k] !== undefined, (k: number) => plants[k] === true, (k: number) => (wells[k] ?? 0) > 0];
    // Where the plan lays no pipe, plants and stores alone are left.
    const tests = kinds.length === 3 ? has : has.slice(1);
    const shares = kinds.map((kind, which) => {
      const total = kind.reduce((sum, [, size]) => sum + size, 0);
      return kind.reduce((sum, [k, size]) => (tests[which]!(k) ? sum : sum + size), 0) / total;
    });
    return shares.reduce((sum, one) => sum + one, 0) / shares.length;
  };
}

/** The greatest difference of any design that costs no more than `most`; 0 where none differs. */
async function greatestWithin(instance: Instance, differenceOf: (design: AnyDesign) => number, most: number): Promise<number> {
  const ranked = [...designs(instance)]
    .map((design) => ({ design, difference: differenceOf(design) }))
    .filter(({ difference }) => difference > 1e-9)
    .sort((a, b) => b.difference - a.difference);
  for (const { design, difference } of ranked) {
    if (standingCost(instance, design) + (await optimumOf(flowsOf(instance, design))) <= most) return difference;
  }
  return 0;
}

describe('brute force', () => {
  it('over every design of 10 tiny cases finds none within the cost that differs more', async () => {
    let different = 0;
    for (let seed = 0; seed < 10; seed++) {
      const document = fewDesigns(seed);
      const within = seed % 2 === 0 ? 0.15 : 0.4;
      const study = await alternatives(document, { within, count: 1 });
      const best = planIn(study.best);
      const most = best.cost.annual_m * (1 + within);
      const greatest = await greatestWithin(instanceOf(document), measured(document, best), most);
      const [first] = study.alternatives;
      if (first !== undefined) different += 1;
      expect(first?.difference ?? 0, `seed ${seed}`).toBeCloseTo(greatest, 6);
      expect(first?.difference_bound ?? study.left_bound ?? 1, `seed ${seed}`).toBeCloseTo(greatest, 5);
    }
    expect(different).toBeGreaterThan(4);
    expect(different).toBeLessThan(10);
  });
});
