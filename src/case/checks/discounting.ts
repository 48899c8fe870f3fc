import { fault } from '../../base/issue.ts';
import type { Check } from './check.ts';

/** Capital is spread over the years by exactly one of a discount rate and a capital recovery factor. */
export const discounting: Check = ({ given }) => {
  const count = ['discount_rate', 'capital_recovery_factor'].filter((key) => given.has(key)).length;
  if (count === 0) return [fault('case.discounting_missing', { path: '' })];
  return count === 2 ? [fault('case.discounting_twice', { path: 'capital_recovery_factor' })] : [];
};
