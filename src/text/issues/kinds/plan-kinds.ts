import { clash, type IssueTexts, tightening } from '../issue-text.ts';

/** Why a case with gas fields, markets or limits of energy has no plan. */
export const planKindIssues: IssueTexts = {
  'clash.avoided_demand': clash(
    'The tonnes asked for cannot be avoided',
    '减排量目标无法满足',
    'lower the target, add sources and sinks that keep what they take in, or check penalty_t_per_t and leakage',
    '降低目标，增加排放源与可长期留存的汇，或核对 penalty_t_per_t 与 leakage',
  ),
  'clash.energy_limit': clash(
    'Renewables give too little energy for capture',
    '可再生能源不足以支撑捕集',
    'raise renewable_twh_per_yr, or leave it blank where other energy may be used',
    '提高 renewable_twh_per_yr，或在可用其他能源时留空',
  ),
  'clash.egr_split': clash('What gas fields take in is EGR or later storage', '气田注入量分为驱气与后续封存', ...tightening),
  'clash.egr_before_storage': clash('A gas field that stores wins no more gas', '气田转为封存后不再驱气', ...tightening),
  'clash.storage_after_egr': clash('A gas field stores only after EGR', '气田驱气结束后方可封存', ...tightening),
  'clash.egr_ends_once': clash('A gas field turns to storage once', '气田只转为封存一次', ...tightening),
  'clash.egr_capacity': clash(
    'The EGR capacity of gas fields is too small',
    '气田驱气容量不足',
    'add sinks, cut stages where fields are to turn to storage, or check egr_capacity_mt',
    '增加封存汇，在气田转为封存处划分阶段，或核对 egr_capacity_mt',
  ),
  'clash.egr_filled': clash(
    'Gas fields may store only once their EGR capacity is filled',
    '气田须用尽驱气容量后方可封存',
    'write storage_after_egr: any_time, add sinks, or cut stages otherwise',
    '改为 storage_after_egr: any_time、增加封存汇或调整阶段划分',
  ),
};
