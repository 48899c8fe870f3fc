import type { IssueTexts } from './issue-text.ts';

/** What the building of the candidate network finds. */
export const networkIssues: IssueTexts = {
  'network.no_routes': {
    wrong: {
      en: 'The case has no line along which a pipe could be laid.',
      zh: '算例中没有任何可铺设管道的线路。',
    },
    mend: {
      en: 'Give at least one line with two different ends in routes.geojson.',
      zh: '请在 routes.geojson 中至少给出一条两端不同的线。',
    },
  },
  'network.line_is_a_ring': {
    wrong: {
      en: 'The line {{route}} ends where it starts, so it joins no two nodes and is left out.',
      zh: '线路 {{route}} 的起点与终点相同，不连接任何两个节点，已略去。',
    },
    mend: {
      en: 'Cut the line into parts with different ends, or take it out of routes.geojson.',
      zh: '请将其拆成两端不同的若干段，或从 routes.geojson 中删除。',
    },
  },
  'network.routes_coincide': {
    wrong: {
      en: 'The lines {{routes}} run exactly together for {{km}} km and are one candidate there, at the cheapest of their terms.',
      zh: '线路 {{routes}} 有 {{km}} km 完全重合，重合段按一条候选线路处理，取其中成本最低的条件。',
    },
    mend: {
      en: 'If they are one line given twice, merge them in routes.geojson and list the other ids under merged_ids.',
      zh: '若为同一线路重复给出，请在 routes.geojson 中合并，并将其余编号写入 merged_ids。',
    },
  },
  'network.components_joined': {
    wrong: {
      en: 'The lines {{from}} (at {{from_at}}) and {{to}} (at {{to_at}}) do not meet; a straight connector of {{km}} km joins their parts of the network.',
      zh: '线路 {{from}}（{{from_at}} 处）与 {{to}}（{{to_at}} 处）并不相接；以 {{km}} km 的直线连接段将两部分线网接合。',
    },
    mend: {
      en: 'Check on a map whether a pipe can be laid there; lower join_components_km, or draw the real line, if not.',
      zh: '请在地图上核实该处能否敷设管道；如不能，请调低 join_components_km 或补绘实际线路。',
    },
  },
  'network.part_apart': {
    wrong: {
      en: 'A part of the network ({{km}} km) stays apart from the rest. Sources in it: {{sources}}; sinks in it: {{sinks}}.',
      zh: '线网中有一部分（{{km}} km）与其余部分不连通。其中排放源：{{sources}}；封存汇：{{sinks}}。',
    },
    mend: {
      en: 'Raise join_components_km, add a rule under links, or draw the missing line, if these terminals are to reach the rest.',
      zh: '若需与其余部分连通，请调高 join_components_km、在 links 中增加规则，或补绘缺失线路。',
    },
  },
};
