import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, differ, shown, unequal } from '../audit-check.ts';
import { stageMoney } from '../audit-money.ts';
import type { CashLine } from '../plan.ts';

const actors = { capture: 'emitter', transport: 'transporter', storage: 'storer', revenue: 'storer' } as const;

interface Amount {
  readonly category: CashLine['category'];
  readonly asset: string;
  readonly stage: string;
  capital_m: number;
  annual_m: number;
}

function gather(lines: readonly Amount[]): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const { category, asset, stage, capital_m, annual_m } of lines) {
    const key = `${stage} ${category} ${asset}`;
    const amount = amounts.get(key) ?? { category, asset, stage, capital_m: 0, annual_m: 0 };
    amounts.set(key, amount);
    amount.capital_m += capital_m;
    amount.annual_m += annual_m;
  }
  return amounts;
}

function wrongActors(lines: readonly CashLine[]): Issue[] {
  return lines.flatMap(({ term, asset, actor, category }, k) => {
    const expected = actors[category];
    return actor === expected ? [] : [fault('audit.cash_actor', { path: `cash.${k}` }, { term, asset, found: actor, expected })];
  });
}

/** What every source, pipe and sink costs and earns, worked out anew, is what the cash lines of the plan say. */
export const cash: AuditCheck = (subject) => {
  const { plan } = subject;
  const expected = gather(
    plan.stages.flatMap((stage, t) => stageMoney(subject, t).map((money) => ({ ...money, stage: stage.stage }))),
  );
  const found = gather(
    plan.cash.map(({ category, asset, stage, capital_m, annual_m }) => ({ category, asset, stage, capital_m, annual_m })),
  );
  const issues = wrongActors(plan.cash);
  const nothing = { capital_m: 0, annual_m: 0 };
  for (const [key, { category, asset, capital_m, annual_m }] of expected) {
    const line = found.get(key);
    if (line === undefined && (differ(0, capital_m) || differ(0, annual_m))) {
      issues.push(fault('audit.cash_missing', { path: 'cash' }, { category, asset, expected: shown(annual_m) }));
      continue;
    }
    for (const [figure, amount] of [
      ['capital_m', capital_m],
      ['annual_m', annual_m],
    ] as const) {
      issues.push(...unequal('audit.cash_amount', 'cash', { category, asset, figure }, (line ?? nothing)[figure], amount));
    }
  }
  for (const [key, { category, asset, capital_m, annual_m }] of found) {
    if (!expected.has(key) && (differ(0, capital_m) || differ(0, annual_m))) {
      issues.push(fault('audit.cash_unfounded', { path: 'cash' }, { category, asset, found: shown(annual_m) }));
    }
  }
  return issues;
};
