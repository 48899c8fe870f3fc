import { describe, expect, it } from 'vitest';
import type { CaseDocument } from '../../../src/case/case.ts';
import { handCase, plant } from '../../fixtures/hand-case.ts';
import { planned } from '../../properties/planning.ts';
import { expectFigures, paperPage, rowOf } from './page.ts';
import { plants, sectors } from './printed.ts';

const heading = '7. One flow for two lives';
const years = 30;

/** A plant that emitted 2 Mt/yr and runs 10 of 20 years unless told otherwise, asked for so many Mt over the horizon. */
async function planOf(amount_mt: number, change: Partial<CaseDocument> = {}) {
  const sources = [plant('S', { service_years: 10 })];
  const outcome = await planned(handCase({ sources, targets: [{ amount_mt, sense: 'at_least' }], ...change }));
  if (outcome.status !== 'planned') throw new Error(outcome.status);
  expect(outcome.plan.audit.ok).toBe(true);
  const { cost, stages } = outcome.plan;
  const { edges, sinks, sources: built } = stages[0]!;
  const [edge, sink, source] = [edges[0]!, sinks[0]!, built[0]!];
  return {
    cost: cost.annual_m,
    inches: edge.option,
    wells: sink.wells,
    stored_mt: 20 * sink.stored_mt_per_yr,
    running: source.streams[0]!.peak_mt_per_yr,
  };
}

describe('lives', () => {
  const ratios = sectors.map((sector) => (years / plants[sector].life_years).toFixed(2));

  it('make the running flow more than the average one', () => {
    for (const sector of sectors) expect(years).toBeGreaterThan(plants[sector].life_years);
    expect(ratios).toEqual(['1.49', '1.48', '1.58', '1.12']);
  });

  it('cost one plant as worked by hand; the page states these figures and no others', async () => {
    // Running 1.5 for 10 of 20 years: capture 100·0.1 + 3·0.5 + 40·0.75 = 41.5, a 12-inch pipe 6, three wells 8.3.
    const both = await planOf(15);
    expect(both.cost).toBeCloseTo(41.5 + 6 + 8.3, 8);
    // By the average of 0.75 an 8-inch pipe 4 and two wells 7.7; while the plant runs 1.5 arrive.
    const average = await planOf(15, { sizing: 'average' });
    expect(average.cost).toBeCloseTo(41.5 + 4 + 7.7, 8);
    expect(average.running).toBeCloseTo(1.5, 8);
    // The same 1.5 counted for 20 years in money and store: 10 + 3 + 60, 6, (20 + 15)·0.1 + 0.3 + 6·1.5 = 12.8.
    const always = await planOf(30, { sources: [plant('S')] });
    expect(always.running).toBeCloseTo(both.running, 8);
    expect(always.cost).toBeCloseTo(73 + 6 + 12.8, 8);
    const rows = { 'peak and average': both, 'average alone': average, 'running flow in all years': always };
    for (const [name, { cost, inches, wells, stored_mt }] of Object.entries(rows)) {
      const [, money, pipe, drilled, stored] = rowOf(paperPage, heading, name);
      expect([money, pipe?.split(',')[0], drilled, stored]).toEqual([
        cost.toFixed(1),
        inches,
        String(wells),
        stored_mt.toFixed(0),
      ]);
    }
    expectFigures(paperPage, heading, [
      ...sectors.map((sector) => plants[sector].life_years.toFixed(1)),
      ...[years, ...ratios, 10, 20, 15],
      ...Object.values(rows).flatMap(({ cost, inches, wells, stored_mt }) => [
        cost.toFixed(1),
        inches,
        wells,
        stored_mt.toFixed(0),
      ]),
      ...[1, average.running.toFixed(1)],
    ]);
  });
});
