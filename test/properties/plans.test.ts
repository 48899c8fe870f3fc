import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { itNeeds } from '../optional.ts';
import { designs, flowsOf, standingCost } from './brute-force.ts';
import { independentModel } from './independent-model.ts';
import { instanceOf } from './instance.ts';
import { optimumOf, planned, searchInThisThread } from './planning.ts';
import { randomCase, type Size } from './random-case.ts';

const seeds = (from: number, count: number) => Array.from({ length: count }, (_, k) => from + k);

/** Plan and independent model agree: status, cost to 1e-6, gap 0 proved; the audit finds nothing at all. */
async function agree(seed: number, more: Parameters<typeof planned>[1] = {}): Promise<'planned' | 'infeasible'> {
  const document = randomCase(seed);
  const optimum = await optimumOf(independentModel(instanceOf(document)));
  const outcome = await planned(document, more);
  const where = `seed ${seed}`;
  if (outcome.status !== 'planned') {
    expect(outcome.status, where).toBe('infeasible');
    expect(optimum, where).toBe(Number.POSITIVE_INFINITY);
    expect(outcome.issues.length, `${where}: an infeasible case says why`).toBeGreaterThan(0);
    return 'infeasible';
  }
  const { plan } = outcome;
  const scale = Math.max(1, Math.abs(optimum));
  expect(
    Math.abs(plan.cost.annual_m - optimum) / scale,
    `${where}: ${plan.cost.annual_m} against ${optimum}`,
  ).toBeLessThanOrEqual(1e-6);
  expect(plan.status, where).toBe('optimal');
  expect(Math.abs(plan.cost.annual_m - (plan.bound_annual_m as number)) / scale, where).toBeLessThanOrEqual(1e-6);
  const cash = plan.cash.reduce((sum, line) => sum + (line.category === 'revenue' ? -line.annual_m : line.annual_m), 0);
  expect(Math.abs(cash - plan.cost.annual_m) / scale, where).toBeLessThanOrEqual(1e-9);
  expect(plan.audit, where).toEqual({ ok: true, issues: [] });
  return 'planned';
}

describe('320 random cases', () => {
  const met = { planned: 0, infeasible: 0 };

  it.each(seeds(0, 16).map((chunk) => [chunk * 20, chunk * 20 + 19]))(
    'cost what an independent model says, seeds %i to %i',
    async (first) => {
      for (const seed of seeds(first as number, 20)) met[await agree(seed)] += 1;
    },
  );

  it('cost the same with the search that the package plans with', async () => {
    for (const seed of seeds(320, 24)) await agree(seed, { search: searchInThisThread });
  });

  it('are feasible and infeasible ones', () => {
    expect(met.planned).toBeGreaterThan(200);
    expect(met.infeasible).toBeGreaterThan(40);
  });
});

const tiniest: Size = { nodes: [2, 3], sources: [2, 2], sinks: [1, 1], options: [2, 2], spareEdges: 1 };

/** Few enough designs to try every one. */
const fewDesigns = 2500;

describe('brute force', () => {
  it('over every design of 24 tiny cases finds nothing cheaper, and nothing dearer', async () => {
    let tried = 0;
    for (let seed = 1000; tried < 24; seed++) {
      const document = randomCase(seed, tiniest);
      const instance = instanceOf(document);
      const all = [...designs(instance)];
      if (all.length > fewDesigns) continue;
      tried += 1;
      let best = Number.POSITIVE_INFINITY;
      for (const design of all) {
        const standing = standingCost(instance, design);
        best = Math.min(best, standing + (await optimumOf(flowsOf(instance, design))));
      }
      const outcome = await planned(document);
      const found = outcome.status === 'planned' ? outcome.plan.cost.annual_m : Number.POSITIVE_INFINITY;
      if (best === Number.POSITIVE_INFINITY) expect(found, `seed ${seed}`).toBe(best);
      else
        expect(
          Math.abs(found - best) / Math.max(1, Math.abs(best)),
          `seed ${seed}: ${found} against ${best}`,
        ).toBeLessThanOrEqual(1e-6);
    }
  });
});

/** Optimum by cbc, a solver that shares nothing with HiGHS; Infinity where it is infeasible. */
function byCbc(text: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'yuanhui-cbc-'));
  try {
    const [model, answer] = [join(folder, 'model.lp'), join(folder, 'answer.txt')];
    writeFileSync(model, text);
    spawnSync('cbc', [model, '-ratio', '0', '-allow', '0', '-solve', '-solution', answer], { timeout: 60_000 });
    const head = readFileSync(answer, 'utf8').split('\n')[0] ?? '';
    if (/infeasible/i.test(head)) return Number.POSITIVE_INFINITY;
    const objective = /^Optimal.*objective value\s+(\S+)/.exec(head)?.[1];
    if (objective === undefined) throw new Error(`cbc says: ${head}`);
    return Number(objective);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('another solver', () => {
  itNeeds('cbc', 'cbc finds the costs of 24 random cases', async () => {
    for (const seed of seeds(2000, 24)) {
      const document = randomCase(seed);
      const optimum = byCbc(independentModel(instanceOf(document)));
      const outcome = await planned(document);
      const found = outcome.status === 'planned' ? outcome.plan.cost.annual_m : Number.POSITIVE_INFINITY;
      if (optimum === Number.POSITIVE_INFINITY) expect(found, `seed ${seed}`).toBe(optimum);
      // cbc prints eight digits.
      else
        expect(
          Math.abs(found - optimum) / Math.max(1, Math.abs(optimum)),
          `seed ${seed}: ${found} against ${optimum}`,
        ).toBeLessThanOrEqual(1e-6);
    }
  });
});
