import { choice, whole, words } from '../uncertainty/field.ts';

/** Years until a permit is there. */
export const permitYears = whole(
  {
    en: 'Years from the start of the first stage until it may run; it can be built in stages that start then or later. Blank: at once',
    zh: '自首阶段起至获批可运行的年数；仅可在此后开始的阶段建设。留空表示立即',
    unit: 'yr',
    example: '5',
  },
  { minimum: 0 },
);

/** What may be said of an asset before anything is planned: columns of sources, sinks and routes. */
export const building = {
  permit_years: permitYears.optional(),
  decision: choice(['required', 'forbidden'], {
    en: 'Pinned: required is built in any case, forbidden never; blank: the plan decides',
    zh: '指定：required 必建，forbidden 不建；留空由方案决定',
  }).optional(),
  build_stage: words({
    en: 'Stage in which a required asset is built; blank: the plan decides',
    zh: '必建资产的建设阶段；留空由方案决定',
  }).optional(),
};
