import { auditText } from '../audit.ts';

/** What the audit finds wrong with terminals and links of a plan. */
export const auditModeIssues = auditText({
  'audit.haul_ends': [
    'The plan leads {{id}} {{found}}; it goes {{expected}}.',
    '方案中 {{id}} 的走向为 {{found}}，应为 {{expected}}。',
  ],
  'audit.haul_mode': [
    '{{id}} is of {{found}} in the plan, of {{expected}} in the case.',
    '方案中 {{id}} 为 {{found}}，算例为 {{expected}}。',
  ],
  'audit.haul_whole': [
    '{{id}} has {{found}} vehicles or modules, which is no whole number.',
    '{{id}} 的船舶、列车、罐车或模块数 {{found}} 不是整数。',
  ],
  'audit.haul_capacity': [
    '{{id}} is said to manage {{found}} Mt/yr; its vehicles, modules or size make it {{expected}}.',
    '{{id}} 的能力写为 {{found}} Mt/yr，按船舶、列车、罐车、模块或规模应为 {{expected}}。',
  ],
  'audit.haul_undersized': [
    '{{id}} carries {{found}} Mt/yr and manages {{limit}}.',
    '{{id}} 运量 {{found}} Mt/yr 超过其能力 {{limit}}。',
  ],
  'audit.haul_figure': [
    '{{id}}: {{figure}} is {{found}}; the case makes it {{expected}}.',
    '{{id}}:{{figure}} 为 {{found}}，按算例应为 {{expected}}。',
  ],
  'audit.terminal_above_limit': [
    'The terminal {{id}} is built for {{found}} Mt/yr; it may have {{limit}}.',
    '枢纽 {{id}} 建设能力 {{found}} Mt/yr 超过上限 {{limit}}。',
  ],
});
