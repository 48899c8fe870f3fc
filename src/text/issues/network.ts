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
      zh: '线路 {{route}} 的起点与终点相同,不连接任何两个节点,已略去。',
    },
    mend: {
      en: 'Cut the line into parts with different ends, or take it out of routes.geojson.',
      zh: '请将其拆成两端不同的若干段,或从 routes.geojson 中删除。',
    },
  },
};
