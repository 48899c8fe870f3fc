import { fault, type Issue } from '../../base/issue.ts';
import { caseFormat } from '../case.ts';

const versionOf = (format: string) => /^yuanhui-case\/(\d+)$/.exec(format)?.[1];

/**
 * The fault of a document that is no case of this version; nothing else of it is checked then,
 * because every further fault would only follow from this one. A missing format is left to the field check.
 */
export function formatFault(document: unknown): Issue | undefined {
  if (document === null || typeof document !== 'object' || Array.isArray(document)) {
    return fault('case.not_a_case', { path: '' }, { expected: caseFormat });
  }
  const { format } = document as { readonly format?: unknown };
  if (format === undefined || format === caseFormat) return undefined;
  const at = { path: 'format' };
  const version = typeof format === 'string' ? versionOf(format) : undefined;
  if (version === undefined) return fault('case.format_unknown', at, { format: String(format), expected: caseFormat });
  const newer = Number(version) > Number(versionOf(caseFormat));
  return fault(newer ? 'case.format_newer' : 'case.format_older', at, { format: String(format), expected: caseFormat });
}
