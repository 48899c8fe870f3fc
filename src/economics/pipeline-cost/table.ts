import { z } from 'zod';
import { known, provenance, uncertain, words } from '../../uncertainty/field.ts';
import { laidPipe } from './pipe-size.ts';
import type { PipelineCost } from './pipeline-cost.ts';

const size = z.strictObject({
  id: words({ en: 'Name of the size; blank: its diameter', zh: '管型名称；留空取管径', example: '16' }).optional(),
  diameter_in: known({ en: 'Nominal diameter', zh: '公称管径', unit: 'inch', example: '16' }, { above: 0 }),
  capacity_mt_per_yr: known({ en: 'Largest flow', zh: '最大流量', unit: 'Mt/yr', example: '6.86' }, { above: 0 }),
  capital_m_per_km: uncertain(
    {
      en: 'Overnight capital of a kilometre on easy ground, right of way included',
      zh: '平坦地形每公里一次性投资（含路权）',
      unit: 'million currency/km',
      better: 'low',
      example: '0.55..0.65 ± 0.05',
    },
    { minimum: 0 },
  ),
  fixed_m_per_km_per_yr: uncertain(
    {
      en: 'Operation and maintenance of a kilometre',
      zh: '每公里年运维费',
      unit: 'million currency/km/yr',
      better: 'low',
      example: '0.01..0.02',
    },
    { minimum: 0 },
  ),
  ...provenance,
});

const parameters = z
  .strictObject({ sizes: z.array(size).min(1).meta({ en: 'Sizes on offer', zh: '可选管型' }) })
  .superRefine(({ sizes }, context) => {
    const seen = new Set<string>();
    for (const [row, { id, diameter_in }] of sizes.entries()) {
      const name = id ?? String(diameter_in);
      if (seen.has(name)) {
        context.addIssue({ code: 'custom', path: ['sizes', row], params: { code: 'pipes.size_twice', values: { size: name } } });
      }
      seen.add(name);
    }
  });

/** Pipes of a list of sizes, each with its own capacity, capital and upkeep of a kilometre, as the planner gives them. */
export const table: PipelineCost<z.infer<typeof parameters>> = {
  kind: 'table',
  parameters,
  options({ sizes }) {
    return sizes
      .map((row) => laidPipe({ ...row, id: row.id ?? String(row.diameter_in) }))
      .sort((one, other) => one.capacity_mt_per_yr - other.capacity_mt_per_yr || (one.id < other.id ? -1 : 1));
  },
};
