import type { Wording } from '../language.ts';

/** Texts of the parts of a report that only cases with ships, barges, trains or trucks have, in both languages. */
export const modeText = {
  table_links: { en: 'Links by ship, barge, rail and truck', zh: '船运、驳船、铁路与罐车线路' },
  table_terminals: { en: 'Terminals: plants that load and unload', zh: '转运枢纽：装卸设施' },
  col_mode: { en: 'Mode', zh: '运输方式' },
  col_vehicles: { en: 'Vessels, trains or trucks', zh: '船舶、列车或罐车数' },
  col_handling: { en: 'Does', zh: '作业' },
  col_plant: { en: 'Plant', zh: '设施' },
  col_modules: { en: 'Modules', zh: '模块数' },
  col_emitted: { en: 'Emitted and lost', zh: '排放与损失' },
  loading: { en: 'loads', zh: '装载' },
  unloading: { en: 'unloads', zh: '卸载' },
  hired: { en: 'hired', zh: '租用' },
  links_note: {
    en: 'Vessels, trains and trucks are whole numbers for each link; one carries its load on every round trip of the hours in which it is in service. “Hired”: paid by the tonne, nothing is bought.',
    zh: '船舶、列车与罐车按线路取整数；单台年运量为在役时间内往返趟数乘以单程载运量。“租用”指按运量计价，不购置运具。',
  },
  legend_links: { en: 'Links', zh: '其他运输线路' },
  legend_terminal: { en: 'terminal', zh: '转运枢纽' },
  row_links: { en: 'Links by ship, barge, rail or truck', zh: '船运、驳船、铁路或罐车线路数' },
  row_vehicles: { en: 'Vessels, trains and trucks', zh: '船舶、列车与罐车数' },
  row_moved: { en: 'Emitted by ships, trains, trucks and terminals', zh: '船运、铁路、罐车与枢纽排放' },
  rows_modes: { en: 'Modes, terminals and links', zh: '运输方式、枢纽与线路' },
  built_vehicles: { en: 'Vessels, trains and trucks', zh: '船舶、列车与罐车' },
  built_terminals: { en: 'Plants of terminals', zh: '枢纽装卸设施' },
} satisfies Record<string, Wording>;

export type ModeKey = keyof typeof modeText;
