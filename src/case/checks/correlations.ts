import { fault, type Issue } from '../../base/issue.ts';
import type { Case } from '../case.ts';
import { allOf, tables } from '../parsing/draft.ts';
import { matchesKey } from '../uncertain/futures.ts';
import { uncertainNumbers } from '../uncertain/uncertain-numbers.ts';
import type { Check } from './check.ts';

/** Correlated numbers must be uncertain numbers of the case, each in one group. */
export const correlations: Check = (draft, kinds) => {
  const groups = draft.values.uncertainty?.correlations ?? [];
  if (groups.length === 0 || !allOf(draft, ...tables)) return [];
  const rows = Object.fromEntries(tables.map((table) => [table, draft.rows[table].map(({ row }) => row)]));
  const numbers = uncertainNumbers({ ...draft.values, ...rows } as unknown as Case, kinds);
  const issues: Issue[] = [];
  const owner = new Map<string, number>();
  groups.forEach(({ numbers: patterns }, group) => {
    patterns.forEach((pattern, index) => {
      const path = `uncertainty.correlations.${group}.numbers.${index}`;
      const found = numbers.filter(({ key }) => matchesKey(pattern, key));
      if (found.length === 0) {
        issues.push(fault('uncertainty.correlation_of_nothing', { path }, { pattern, example: numbers[0]?.key ?? '–' }));
      }
      for (const { key } of found) {
        const before = owner.get(key) ?? group;
        if (before !== group)
          issues.push(fault('uncertainty.correlated_twice', { path }, { key, first: before + 1, second: group + 1 }));
        owner.set(key, before);
      }
    });
  });
  return issues;
};
