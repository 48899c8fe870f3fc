import { abatementCurve } from './abatement-curve.ts';
import type { Chart } from './chart.ts';
import { costBreakdown } from './cost-breakdown.ts';
import { flows } from './flows.ts';
import { potential } from './potential.ts';
import { provinces } from './provinces.ts';
import { remainingLife } from './remaining-life.ts';
import { stageBuilt } from './stages/stage-built.ts';
import { stageCash } from './stages/stage-cash.ts';
import { storageFill } from './stages/storage-fill.ts';
import { targets } from './targets.ts';

/** Charts of the report by the section that shows them, in order. The only list. */
export const charts = {
  money: [costBreakdown, abatementCurve],
  flows: [flows],
  goals: [targets],
  stages: [stageBuilt, stageCash],
  storage: [storageFill],
  candidates: [remainingLife, potential, provinces],
} satisfies Record<string, readonly Chart[]>;
