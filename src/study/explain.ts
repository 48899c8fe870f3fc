import { fault, type Issue } from '../base/issue.ts';
import type { Model } from '../model/build.ts';
import { explainInfeasible } from '../solve/conflict.ts';
import type { Solver } from '../solve/solver.ts';

/** Rows whose member is no single thing of the case have a wording of their own. */
const ownWords: Readonly<Record<string, string>> = { 'demand(all)': 'demand_total' };

/**
 * Says in the words of the case why it has no plan: the rows of a small set of conditions that cannot hold together,
 * each as an issue `clash.<constraint>` that names its member.
 */
export async function explainClash(model: Model, solver: Solver): Promise<Issue[]> {
  const rows = await explainInfeasible(model.program, solver);
  // The stage goes without saying where there is one.
  const { stages } = model.context;
  const ending = stages.length === 1 ? `,${stages[0]?.name}` : '';
  const members = new Map<string, string[]>();
  for (const row of rows) {
    const [, named = row, member = ''] = /^([a-z_]+)\((.*)\)$/.exec(row) ?? [];
    const constraint = ownWords[row] ?? named;
    const thing = ending !== '' && member.endsWith(ending) ? member.slice(0, -ending.length) : member;
    members.set(constraint, [...(members.get(constraint) ?? []), thing]);
  }
  return [...members].map(([constraint, names]) =>
    fault(
      `clash.${constraint}`,
      {},
      { count: names.length, members: names.slice(0, 8).join('; ') + (names.length > 8 ? '; …' : '') },
    ),
  );
}
