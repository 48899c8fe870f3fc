import type { IssueTexts } from './issue-text.ts';

/** Faults in the parameters of cost models. */
export const economicsIssues: IssueTexts = {
  'pipes.size_twice': {
    wrong: { en: 'The pipe size {{size}} is listed twice', zh: '管型 {{size}} 列出了两次' },
    mend: {
      en: 'give each size once, or give two pipes of one diameter different ids',
      zh: '每种管型只列一次，同一管径的两种管请给不同 id',
    },
  },
  'pipes.trends_in_disorder': {
    wrong: {
      en: 'Cost line {{next}} is not flatter and higher at no flow than line {{trend}}',
      zh: '造价直线 {{next}} 的斜率未低于、或截距未高于直线 {{trend}}',
    },
    mend: {
      en: 'order the lines from small pipes to large: slopes fall and intercepts rise',
      zh: '按管径由小到大排列：斜率递减、截距递增',
    },
  },
  'pipes.trend_never_cheapest': {
    wrong: {
      en: 'Cost line {{next}} meets line {{trend}} at {{flow}} Mt/yr, not beyond {{before}} Mt/yr: line {{trend}} is never the cheapest',
      zh: '造价直线 {{next}} 与直线 {{trend}} 在 {{flow}} Mt/yr 处相交，未超过 {{before}} Mt/yr：直线 {{trend}} 永不最省',
    },
    mend: { en: 'drop the line that is never the cheapest', zh: '删除永不最省的直线' },
  },
};
