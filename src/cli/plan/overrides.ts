import type { Issue } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { caseDocument } from '../../case/document.ts';
import { parseCase } from '../../case/parse.ts';
import type { ReadCase } from '../../io/read-case.ts';
import { defaultKinds } from '../../study/defaults.ts';

interface Question {
  readonly target?: number;
  readonly price?: number;
}

/** The case with one target for all sources, or a price in place of targets. A case whose targets are all exact keeps its equality. */
function asked(study: Case, { target, price }: Question): Case {
  if (target !== undefined) {
    const exact = study.targets.length > 0 && study.targets.every(({ sense }) => sense === 'exactly');
    return { ...study, targets: [{ amount_mt_per_yr: target, sense: exact ? 'exactly' : 'at_least' }] };
  }
  return price === undefined ? study : { ...study, targets: [], price_per_t: price };
}

const isOfTargets = ({ at }: Issue) => at.path?.startsWith('targets') === true;

/** The case as the options ask for it. Remarks on targets that it no longer has give way to those on its new ones. */
export function overridden({ study: written, remarks }: ReadCase, question: Question): ReadCase {
  const study = asked(written, question);
  if (study === written) return { study, remarks };
  const fresh = parseCase(caseDocument(study), defaultKinds).remarks.filter(isOfTargets);
  const option = question.target === undefined ? '--price' : '--target';
  return {
    study,
    remarks: [...remarks.filter((issue) => !isOfTargets(issue)), ...fresh.map((issue) => ({ ...issue, at: { path: option } }))],
  };
}
