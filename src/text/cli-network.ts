import type { Wording } from './language.ts';

/** What `yuanhui network` says. */
export const cliNetwork = {
  network: {
    en: 'Builds the candidate network of a case alone: a page with its map, and its tables',
    zh: '仅生成算例的候选管网：含地图的网页与数据表',
  },
  out: {
    en: 'output folder (default: ./yuanhui-<name of the case>-network)',
    zh: '输出文件夹（默认 ./yuanhui-<算例名>-network）',
  },
  built: {
    en: '{{case}}: {{edges}} candidate edges between {{nodes}} nodes, {{length_km}} km ({{cost_km}} km counted by cost), parts that do not meet: {{components}}, terminals not reached: {{unreached}}',
    zh: '{{case}}：{{nodes}} 个节点间共 {{edges}} 条候选管段，{{length_km}} km（按成本折算 {{cost_km}} km），互不连通的部分 {{components}} 个，未接入端点 {{unreached}} 个',
  },
  unreached: { en: 'not reached: {{name}} ({{km}} km away)', zh: '未接入：{{name}}（相距 {{km}} km）' },
  written: { en: 'map and tables: {{page}}', zh: '地图与数据表：{{page}}' },
} satisfies Record<string, Wording>;
