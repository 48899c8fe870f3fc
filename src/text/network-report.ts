import type { Wording } from './language.ts';

/** Texts of the page of a candidate network. */
export const networkReportText = {
  network_headline: { en: 'The candidate network at a glance', zh: '候选管网概览' },
  network_map: { en: 'Where pipes could be laid', zh: '可敷设管道的走向' },
  network_made: { en: 'How it was made, and what it does not reach', zh: '生成步骤与未接入端点' },
  network_tile_edges: { en: 'Candidate edges', zh: '候选管段' },
  network_tile_edges_note: { en: 'between {{nodes}} nodes', zh: '连接 {{nodes}} 个节点' },
  network_tile_edges_unit: { en: 'edges', zh: '条' },
  network_tile_length: { en: 'Length', zh: '长度' },
  network_tile_length_note: { en: 'all edges once; {{offshore}} km at sea', zh: '每条管段计一次；其中海上 {{offshore}} km' },
  network_tile_cost: { en: 'Cost per kilometre', zh: '每公里成本' },
  network_tile_cost_unit: { en: 'times easy ground', zh: '倍（以平坦易建地段为 1）' },
  network_tile_cost_note: { en: 'mean over the length of all edges', zh: '按全部管段长度平均' },
  network_tile_parts: { en: 'Separate parts', zh: '互不连通的部分' },
  network_tile_parts_unit: { en: 'parts', zh: '个' },
  network_tile_parts_note: { en: '{{count}} terminals are not reached', zh: '{{count}} 个端点未接入' },
  network_map_finding: {
    en: '{{edges}} candidate edges of {{length}} km join {{reached}} of {{terminals}} sources and sinks.',
    zh: '{{edges}} 条候选管段共 {{length}} km，接入 {{terminals}} 个排放源与封存汇中的 {{reached}} 个。',
  },
  network_map_note: {
    en: 'Area of a circle: emissions. Nothing is planned yet: every edge is a place where a pipe could be laid.',
    zh: '圆面积表示排放量。尚未求解方案：每条管段仅表示可敷设管道之处。',
  },
} satisfies Record<string, Wording>;

export type NetworkReportKey = keyof typeof networkReportText;
