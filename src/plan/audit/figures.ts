import { fault, type Issue } from '../../base/issue.ts';
import { type AuditCheck, shown, tolerance } from '../audit-check.ts';

/** Fields that may be below zero: money that can earn, places, and the bound. */
const signed =
  /annual_m$|_m$|per_t$|per_t_avoided$|^avoided|^removed|longitude|latitude|bound|gap|total|transport_storage|expected|found/;

/** Every number of a plan is finite, and none that counts or measures is below zero. */
export const figures: AuditCheck = ({ plan }) => {
  const issues: Issue[] = [];
  const visit = (value: unknown, path: string, name: string): void => {
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) issues.push(fault('audit.not_a_number', { path }, { found: String(value) }));
      else if (value < -tolerance && !signed.test(name)) issues.push(fault('audit.negative', { path }, { found: shown(value) }));
    } else if (Array.isArray(value)) {
      for (const [k, member] of value.entries()) visit(member, `${path}.${k}`, name);
    } else if (value !== null && typeof value === 'object') {
      for (const [key, member] of Object.entries(value)) visit(member, path === '' ? key : `${path}.${key}`, key);
    }
  };
  const { remarks: _remarks, options: _options, ...parts } = plan;
  visit(parts, '', '');
  return issues;
};
