import type { Issue } from '../../base/issue.ts';
import { type AuditCheck, type AuditSubject, total, unequal } from '../audit-check.ts';
import { horizonOf, recoveryFactorOf } from '../audit-expected.ts';
import { type AssetMoney, cashOf, haulMoney, pipeMoney, stageMoney, storageMoney } from '../audit-money.ts';
import type { CashCategory } from '../plan.ts';
import { linkSpent, terminalSpent } from './modes/money.ts';

const categories: readonly CashCategory[] = ['capture', 'transport', 'storage', 'revenue'];

function sums(path: string, cost: Readonly<Record<string, number>>, money: readonly AssetMoney[]): Issue[] {
  const by = (category: CashCategory) => total(money, (one) => (one.category === category ? one.annual_m : 0));
  const scale = total(money, (one) => Math.abs(one.annual_m));
  const annual = by('capture') + by('transport') + by('storage') - by('revenue');
  return [
    ...categories.flatMap((category) => {
      const found = cost[`${category}_annual_m`] ?? Number.NaN;
      return unequal('audit.category_sum', path, { category }, found, by(category), scale);
    }),
    ...unequal('audit.annual_cost', path, {}, cost.annual_m ?? Number.NaN, annual, scale),
  ];
}

/** Σ overnight capital + years·(running costs − revenue) of a stage, million. */
function undiscounted({ crisp }: AuditSubject, money: readonly AssetMoney[], t: number): number {
  return total(money, (one) => (one.category === 'revenue' ? -1 : 1) * cashOf(crisp, t, one));
}

/** What a terminal or a link is said to cost, against what it does. */
function perHaul(subject: AuditSubject, t: number): Issue[] {
  const { terminals = [], links = [] } = subject.plan.stages[t] ?? {};
  const rows = [
    ...terminals.map((row, k) => ({ row, path: `stages.${t}.terminals.${k}`, spent: terminalSpent(subject, row, t) })),
    ...links.map((row, k) => ({ row, path: `stages.${t}.links.${k}`, spent: linkSpent(subject, row, t) })),
  ];
  return rows.flatMap(({ row, path, spent }) =>
    haulMoney(subject, spent, t).flatMap((money) =>
      (['capital_m', 'annual_m'] as const).flatMap((figure) =>
        unequal('audit.haul_figure', path, { id: row.id, figure }, row[figure], money[figure]),
      ),
    ),
  );
}

function perAsset(subject: AuditSubject): Issue[] {
  return subject.plan.stages.flatMap((stage, t) => [
    ...stage.edges.flatMap((edge, k) =>
      pipeMoney(subject, edge, t).flatMap((money) =>
        (['capital_m', 'annual_m'] as const).flatMap((figure) =>
          unequal('audit.pipe_cost', `stages.${t}.edges.${k}`, { id: edge.id, figure }, edge[figure], money[figure]),
        ),
      ),
    ),
    ...perHaul(subject, t),
    ...stage.sinks.flatMap((sink, k) =>
      storageMoney(subject, sink, t).flatMap(({ category, annual_m }) => {
        const found = category === 'revenue' ? sink.revenue_annual_m : sink.storage_annual_m;
        return unequal('audit.sink_cost', `stages.${t}.sinks.${k}`, { id: sink.id, figure: category }, found, annual_m);
      }),
    ),
  ]);
}

/** annual = capture + transport + storage − revenue; the total is undiscounted cash; present value = annual/CRF. */
export const costs: AuditCheck = (subject) => {
  const { plan, crisp } = subject;
  const byStage = plan.stages.map((_stage, t) => stageMoney(subject, t));
  const all = byStage.flat();
  const scale = total(all, (one) => Math.abs(one.annual_m));
  const present_value = plan.cost.annual_m / recoveryFactorOf(crisp);
  return [
    ...sums('cost', { ...plan.cost }, all),
    ...plan.stages.flatMap((stage, t) => sums(`stages.${t}.cost`, { ...stage.cost }, byStage[t] ?? [])),
    ...unequal(
      'audit.total_cost',
      'cost',
      {},
      plan.cost.total_m,
      total(byStage.entries(), ([t, money]) => undiscounted(subject, money, t)),
      scale * horizonOf(crisp),
    ),
    ...unequal('audit.present_value', 'cost', {}, plan.cost.present_value_m, present_value, scale),
    ...perAsset(subject),
  ];
};
