import type { Issue } from '../../base/issue.ts';
import { type AuditCheck, present, total, unequal } from '../audit-check.ts';
import { captureMoney, horizonOf, recoveryFactorOf, stageMoney } from '../audit-expected.ts';
import type { SourcePlan } from '../plan.ts';

function perTonne(source: SourcePlan, path: string): Issue[] {
  const { cost, captured_mt_per_yr: tonnes, id } = source;
  if (!present(tonnes)) return [];
  const gross = (cost.capture_annual_m + cost.transport_annual_m + cost.storage_annual_m) / tonnes;
  const net = gross - cost.revenue_annual_m / tonnes;
  return [
    ...unequal('audit.levelised', path, { id, figure: 'levelised_per_t' }, cost.levelised_per_t, gross),
    ...unequal('audit.levelised', path, { id, figure: 'levelised_less_revenue_per_t' }, cost.levelised_less_revenue_per_t, net),
  ];
}

/** What sources pay, each its capture and its share of the rest, adds up to the money of the plan, a year and over the horizon. */
export const levelised: AuditCheck = (subject) => {
  const { plan, crisp } = subject;
  const [years, factor] = [horizonOf(crisp), recoveryFactorOf(crisp)];
  return plan.stages.flatMap((stage, t) => {
    const money = stageMoney(subject, stage);
    const scale = total(money, ({ annual_m }) => Math.abs(annual_m));
    const shared = (['transport', 'storage', 'revenue'] as const).flatMap((category) => {
      const allocated = total(stage.sources, ({ cost }) => cost[`${category}_annual_m`]);
      const whole = total(money, (one) => (one.category === category ? one.annual_m : 0));
      return unequal('audit.allocated', `stages.${t}`, { category }, allocated, whole, scale);
    });
    const cashOf = (one: (typeof money)[number]) => one.capital_m + years * (one.annual_m - one.capital_m * factor);
    const spent = total(money, (one) => (one.category === 'revenue' ? 0 : cashOf(one)));
    const earned = total(money, (one) => (one.category === 'revenue' ? cashOf(one) : 0));
    const undiscounted = (figure: 'undiscounted_per_t' | 'undiscounted_less_revenue_per_t', whole: number) => {
      const allocated = total(stage.sources, ({ cost, captured_mt }) => (present(captured_mt) ? cost[figure] * captured_mt : 0));
      return unequal('audit.allocated', `stages.${t}`, { category: figure }, allocated, whole, scale * years);
    };
    return [
      ...stage.sources.flatMap((source, k) => {
        const path = `stages.${t}.sources.${k}.cost`;
        const own = total(captureMoney(crisp, source), ({ annual_m }) => annual_m);
        const { capture_annual_m } = source.cost;
        return [...unequal('audit.source_cost', path, { id: source.id }, capture_annual_m, own), ...perTonne(source, path)];
      }),
      ...shared,
      ...undiscounted('undiscounted_per_t', spent),
      ...undiscounted('undiscounted_less_revenue_per_t', spent - earned),
    ];
  });
};
