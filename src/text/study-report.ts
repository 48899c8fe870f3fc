import type { Wording } from './language.ts';
import { pinsText } from './pins/report.ts';
import { alternativesText } from './study-report-alternatives.ts';
import { boundsText } from './study-report-bounds.ts';
import { layoutsText } from './study-report-layouts.ts';
import { robustText } from './study-report-robust.ts';
import { simulationText } from './study-report-simulation.ts';

/** Every text that only the reports of studies have, in both languages; a missing one does not compile. */
export const studyText = {
  ...alternativesText,
  ...boundsText,
  ...layoutsText,
  ...pinsText,
  ...robustText,
  ...simulationText,
  // Every study
  study_remarks: { en: 'Remarks, and what is not reached', zh: '提示与未接入端点' },
  study_audit_ok: {
    en: 'Audit passed: an independent recomputation agrees with each of the {{count}} plans.',
    zh: '复核通过：对全部 {{count}} 个方案的独立重算均一致。',
  },
  study_audit_one: { en: 'Audit passed: an independent recomputation agrees.', zh: '复核通过：独立重算结果一致。' },
  study_audit_failed: {
    en: 'Audit FAILED for {{count}} of {{total}} plans. Do not use this study.',
    zh: '{{total}} 个方案中有 {{count}} 个复核未通过。请勿使用本研究。',
  },
  study_pipe: { en: 'pipe {{size}}', zh: '管道 {{size}}' },
  study_of: { en: '{{whose}}, {{what}}', zh: '{{whose}}：{{what}}' },
  study_infeasible: { en: 'cannot be met', zh: '无可行方案' },
  study_unbounded: { en: 'cost has no lower bound', zh: '成本无下界' },
  study_failed: { en: 'solver failed', zh: '求解失败' },
  study_stopped: { en: 'none found at the {{limit}}', zh: '至{{limit}}未得到方案' },
  study_proved: { en: 'proved', zh: '已证明' },
  study_best_found: { en: 'best at the {{limit}}', zh: '{{limit}}时最好' },
  study_reason: { en: '{{status}}: {{reason}}', zh: '{{status}}：{{reason}}' },
  study_read_one_case: {
    en: 'All plans of this page are of the same case and the same candidate network; they differ only in the values that uncertain inputs take.',
    zh: '本页所有方案均基于同一算例与同一候选管网，区别仅在不确定输入的取值。',
  },
} satisfies Record<string, Wording>;

export type StudyKey = keyof typeof studyText;
