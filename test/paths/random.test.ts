import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../src/case/case.ts';
import { Dice, randomCase } from '../properties/random-case.ts';
import { compare, costs, expectSound, planOf, setOf } from './compared.ts';

const kinds = ['gas_field', 'saline', 'depleted_gas_field'] as const;

/** A random case in which some sources capture from the air, and sinks are of several kinds. */
function mixed(seed: number): CaseDocument {
  const { price_per_t: _price, ...document } = randomCase(seed, {
    ...{ nodes: [4, 6], sources: [3, 4], sinks: [3, 4], options: [2, 2], spareEdges: 3 },
  });
  const dice = new Dice(seed);
  return {
    ...document,
    targets: [{ amount_mt_per_yr: dice.real(0.3, 1.2) }],
    sources: document.sources.map(({ service_years: _years, ...source }, k) =>
      k > 0
        ? source
        : {
            ...source,
            streams: source.streams.map(({ emissions_mt_per_yr: _emissions, capture_rate: _rate, ...stream }) => ({
              ...{ ...stream, capture_capacity_mt_per_yr: dice.real(0.3, 1) },
            })),
          },
    ),
    sinks: document.sinks.map((sink, k) => {
      const kind = kinds[k % kinds.length] as (typeof kinds)[number];
      const gas = { egr_capacity_mt: Number(sink.capacity_mt) * dice.real(0.3, 1), gas_thousand_m3_per_t: 0.2 };
      return { ...sink, kind, ...(kind === 'gas_field' ? gas : {}) };
    }),
    sink_kinds: { gas_field: { gas_price_per_thousand_m3: dice.real(0, 100) } },
  };
}

describe('paths of random cases', () => {
  it.each(Array.from({ length: 10 }, (_, k) => 9300 + k))('%i: more paths are never dearer and never meet less', async (seed) => {
    const study = await compare(mixed(seed), { paths: ['egr', 'ccs', 'daccs'] });
    expectSound(study);
    for (const fewer of study.sets) {
      for (const more of study.sets.filter(({ paths }) => fewer.paths.every((id) => paths.includes(id)))) {
        const [few, all] = [costs(study)[fewer.name], costs(study)[more.name]];
        if (typeof few === 'number') expect(all as number).toBeLessThanOrEqual(few + 1e-6 * Math.max(1, Math.abs(few)));
        expect(more.largest?.bound ?? 1).toBeGreaterThanOrEqual(
          (fewer.largest?.share ?? 1) - 1e-3 - (fewer.largest === null ? 0 : 1e-3),
        );
      }
      const { largest, at_share } = fewer;
      if (largest !== null && largest.planned > 0) {
        const plan = planOf({ planned: at_share! });
        expect(plan.captured_mt_per_yr).toBeGreaterThanOrEqual(plan.targets[0]!.required_mt / plan.horizon_years - 1e-6);
      }
    }
    expect(setOf(study, 'egr+ccs+daccs').largest).toBeNull();
  });
});
