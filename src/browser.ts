// What runs without Node: in a browser or a worker. `index.ts` adds files, the embedded solver and `plan`.

export { InputError, type Issue } from './base/issue.ts';
export type { OnProgress, Progress } from './base/progress.ts';
export type { Case, CaseDocument, CrispCase } from './case/case.ts';
export { caseDocument, caseHash } from './case/document.ts';
export { parseCase } from './case/parse.ts';
export { centralCase } from './case/realise.ts';
export { lpText } from './milp/lp.ts';
export { mpsText } from './milp/mps.ts';
export { buildModel } from './model/build.ts';
export { buildNetwork } from './network/build.ts';
export type { Network } from './network/network.ts';
export { auditPlan } from './plan/audit.ts';
export type { Plan } from './plan/plan.ts';
export { reportHtml } from './report/report.ts';
export type { Solver } from './solve/solver.ts';
export { defaultKinds, defaultLists } from './study/defaults.ts';
export { moneyOf } from './study/kinds.ts';
export { type PlanOptions, type PlanOutcome, planCase } from './study/single.ts';
export { wordIssue } from './text/issues/index.ts';
export { central, type Uncertain } from './uncertainty/uncertain.ts';
