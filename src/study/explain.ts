import { fault, type Issue } from '../base/issue.ts';
import type { Model } from '../model/build.ts';
import { explainInfeasible } from '../solve/conflict.ts';
import type { Solver } from '../solve/solver.ts';

/**
 * Says in the words of the case why it has no plan: the rows of a small set of conditions that cannot hold together,
 * each as an issue `clash.<constraint>` that names its member.
 */
export async function explainClash(model: Model, solver: Solver): Promise<Issue[]> {
  const rows = await explainInfeasible(model.program, solver);
  const members = new Map<string, string[]>();
  for (const row of rows) {
    const [, constraint = row, member = ''] = /^([a-z_]+)\((.*)\)$/.exec(row) ?? [];
    members.set(constraint, [...(members.get(constraint) ?? []), member]);
  }
  return [...members].map(([constraint, names]) =>
    fault(
      `clash.${constraint}`,
      { path: constraint },
      { count: names.length, members: names.slice(0, 8).join('; ') + (names.length > 8 ? '; …' : '') },
    ),
  );
}
