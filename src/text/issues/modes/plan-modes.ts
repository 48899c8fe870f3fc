import { clash, type IssueTexts, tightening } from '../issue-text.ts';

/** Why a case with ships, barges, trains or trucks has no plan. */
export const planModeIssues: IssueTexts = {
  'plan.terminal_unreached': {
    wrong: {
      en: 'Terminal {{id}} ({{name}}) is {{distance_km}} km from the pipes, and nothing is loaded or unloaded there',
      zh: '枢纽 {{id}}（{{name}}）距管网 {{distance_km}} km，不能装卸',
    },
    mend: { en: 'widen the access distance or add a route', zh: '放宽接入距离或增加路径' },
  },
  'clash.haul_capacity': clash(
    'Ships, trains, trucks and modules of terminals carry no more than they can',
    '船舶、列车、罐车及枢纽模块的能力不足',
    'raise max_mt_per_yr of the terminals, or check load, speed and availability of the vehicles',
    '提高枢纽的 max_mt_per_yr，或核对载运量、速度与可用率',
  ),
  'clash.terminal_size': clash(
    'Terminals handle no more than they are built for',
    '枢纽处理量受建设规模限制',
    'raise max_mt_per_yr of the terminals, or check their permits',
    '提高枢纽的 max_mt_per_yr，或核对许可',
  ),
  'clash.terminal_modules': clash('Modules stand at opened terminals only', '仅在已启用枢纽建设模块', ...tightening),
  'clash.terminal_room': clash('Capacity stands at opened terminals only', '仅在已启用枢纽形成能力', ...tightening),
  'clash.terminal_flow': clash(
    'Terminals handle nothing before they are opened',
    '枢纽启用前不可装卸',
    'check permit_years and build_stage of the terminals, or add capacity elsewhere',
    '请核对枢纽的 permit_years 与 build_stage，或在他处增加能力',
  ),
  'clash.terminal_once': clash('Terminals are opened once', '枢纽只能启用一次', ...tightening),
  'clash.required_terminal': clash(
    'A required terminal cannot be opened',
    '指定必建的枢纽无法启用',
    'check its permit_years and build_stage and the budgets of the stages, or take the decision back',
    '请核对 permit_years、build_stage 与阶段预算，或取消该指定',
  ),
  'clash.required_link': clash(
    'A required link cannot be served',
    '指定必建的线路无法投运',
    'check its permit_years and build_stage and the budgets of the stages, or take the decision back',
    '请核对 permit_years、build_stage 与阶段预算，或取消该指定',
  ),
};
