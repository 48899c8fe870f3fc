import { z } from 'zod';
import { known, provenance } from '../../uncertainty/field.ts';
import type { PipelineCost } from './pipeline-cost.ts';

const perKm = 'million currency/km';
const perFlow = 'million currency/km per Mt/yr';

const trend = z.strictObject({
  slope: known(
    { en: 'Capital of a weighted kilometre per Mt/yr', zh: '单位流量造价', unit: perFlow, example: '0.115719152' },
    { minimum: 0 },
  ),
  intercept: known(
    { en: 'Capital of a weighted kilometre at no flow', zh: '零流量造价', unit: perKm, example: '0.431655132' },
    { minimum: 0 },
  ),
  right_of_way_slope: known({ en: 'Right of way per Mt/yr', zh: '单位流量路权费', unit: perFlow }, { minimum: 0 }).optional(),
  right_of_way_intercept: known({ en: 'Right of way at no flow', zh: '零流量路权费', unit: perKm }, { minimum: 0 }).optional(),
  ...provenance,
});

type Trend = z.infer<typeof trend>;

const parameters = z
  .strictObject({
    trends: z.array(trend).min(1).meta({ en: 'Cost lines, from the smallest pipe to the largest', zh: '造价直线，由小管到大管' }),
    utilisation: known(
      {
        en: 'Share of the capacity paid for that is used; blank: 0.93 where the first line has a right-of-way slope, else 1, as in SimCCS',
        zh: '所付容量的利用率；留空：首条直线有路权斜率时取 0.93，否则取 1（同 SimCCS）',
        unit: 'fraction',
      },
      { above: 0, maximum: 1 },
    ).optional(),
  })
  .superRefine(({ trends }, context) => {
    let before = 0;
    for (const [row, { rise, fall, flow }] of crossings(trends).entries()) {
      const values = { trend: row + 1, next: row + 2 };
      const refuse = (code: string, more: Record<string, number>) =>
        context.addIssue({ code: 'custom', path: ['trends', row + 1], params: { code, values: { ...values, ...more } } });
      if (fall <= 0 || rise <= 0) refuse('pipes.trends_in_disorder', {});
      else if (flow <= before) refuse('pipes.trend_never_cheapest', { flow, before });
      else before = flow;
    }
  });

/** How each line rises and flattens against the one before, and the flow at which they meet, Mt/yr; both kinds of cost added up. */
function crossings(trends: readonly Trend[]): { readonly rise: number; readonly fall: number; readonly flow: number }[] {
  const slope = (line: Trend) => line.slope + (line.right_of_way_slope ?? 0);
  const intercept = (line: Trend) => line.intercept + (line.right_of_way_intercept ?? 0);
  return trends.slice(1).map((next, at) => {
    const line = trends[at] ?? next;
    const [rise, fall] = [intercept(next) - intercept(line), slope(line) - slope(next)];
    return { rise, fall, flow: rise / fall };
  });
}

/**
 * SimCCS's pipes: straight lines of cost over flow, for each weighted kilometre,
 *   (β + α·X/u)·cost_km for construction and the same of right of way, u the utilisation.
 * A line serves up to the flow M where it meets the next, M = (β' − β)/(α − α'); the last has no limit.
 * Source: SimCCS public release (simccs/SimCCS @54eb15e), MPSWriter.java and DataInOut.loadTransport.
 */
export const trends: PipelineCost<z.infer<typeof parameters>> = {
  kind: 'trends',
  parameters,
  options({ trends: lines, utilisation }) {
    const withRightOfWay = (lines[0]?.right_of_way_slope ?? 0) !== 0;
    const used = utilisation ?? (withRightOfWay ? 0.93 : 1);
    const limits = crossings(lines);
    return lines.map((line, at) => ({
      id: `trend-${at + 1}`,
      capacity_mt_per_yr: limits[at]?.flow ?? Number.POSITIVE_INFINITY,
      capital_m_per_km: line.intercept,
      capital_m_per_km_per_mt_per_yr: line.slope / used,
      right_of_way_m_per_km: line.right_of_way_intercept ?? 0,
      right_of_way_m_per_km_per_mt_per_yr: (line.right_of_way_slope ?? 0) / used,
      fixed_m_per_km_per_yr: 0,
    }));
  },
};
