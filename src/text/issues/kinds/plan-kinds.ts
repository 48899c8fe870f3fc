import { clash, type IssueTexts, tightening } from '../issue-text.ts';

/** Why a case with gas fields, markets or limits of energy has no plan. */
export const planKindIssues: IssueTexts = {
  'clash.egr_split': clash('What gas fields take in is EGR or later storage', '气田注入量分为驱气与后续封存', ...tightening),
  'clash.egr_before_storage': clash('A gas field that stores wins no more gas', '气田转为封存后不再驱气', ...tightening),
  'clash.storage_after_egr': clash('A gas field stores only after EGR', '气田驱气结束后方可封存', ...tightening),
  'clash.egr_ends_once': clash('A gas field turns to storage once', '气田只转为封存一次', ...tightening),
  'clash.egr_capacity': clash(
    'The EGR capacity of gas fields is too small',
    '气田驱气容量不足',
    'add sinks, cut stages where fields are to turn to storage, or check egr_capacity_mt',
    '增加封存汇,在气田转为封存处划分阶段,或核对 egr_capacity_mt',
  ),
  'clash.egr_filled': clash(
    'Gas fields may store only once their EGR capacity is filled',
    '气田须用尽驱气容量后方可封存',
    'write storage_after_egr: any_time, add sinks, or cut stages otherwise',
    '改为 storage_after_egr: any_time、增加封存汇或调整阶段划分',
  ),
};
