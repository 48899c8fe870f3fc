import type { IssueTexts } from './issue-text.ts';

const sameRun = {
  en: 'take Sources, Sinks, Network and Transport of one and the same SimCCS scenario',
  zh: '请使用同一 SimCCS 情景的 Sources、Sinks、Network 和 Transport',
};

/** Faults of SimCCS scenario folders. */
export const simccsIssues: IssueTexts = {
  'simccs.folder_missing': {
    wrong: { en: 'There is no folder {{folder}}', zh: '文件夹 {{folder}} 不存在' },
    mend: {
      en: 'give the path of a scenario folder: the one that holds Sources, Sinks, Network, Transport',
      zh: '请给出含 Sources、Sinks、Network、Transport 的情景文件夹路径',
    },
  },
  'simccs.file_missing': {
    wrong: { en: 'The scenario has no {{file}}', zh: '情景缺少 {{file}}' },
    mend: {
      en: 'give the path of a whole scenario folder; let SimCCS make the candidate network first',
      zh: '请给出完整的情景文件夹；先在 SimCCS 中生成候选管网',
    },
  },
  'simccs.no_rows': {
    wrong: { en: '{{file}} has no rows below its heading', zh: '{{file}} 表头下没有数据行' },
    mend: { en: 'fill the file, or save it again from SimCCS', zh: '请填写该文件或从 SimCCS 重新保存' },
  },
  'simccs.heading_unknown': {
    wrong: { en: 'The heading is not one that SimCCS writes: it lacks ‘{{word}}’', zh: '表头不是 SimCCS 格式：缺少“{{word}}”' },
    mend: {
      en: 'keep SimCCS’s heading lines as they are; networks of versions before 2019 have to be made again',
      zh: '请保留 SimCCS 原有表头；2019 年以前版本的管网需重新生成',
    },
  },
  'simccs.western_encoding': {
    wrong: { en: 'The file is not UTF-8; it was read as Windows-1252', zh: '文件不是 UTF-8，已按 Windows-1252 读取' },
    mend: { en: 'check the names; save the file as UTF-8 where they look wrong', zh: '请检查名称；如有乱码请另存为 UTF-8' },
  },
  'simccs.cell_blank': {
    wrong: { en: '‘{{column}}’ is blank', zh: '“{{column}}”为空' },
    mend: { en: 'write the number, or take the row out', zh: '请填写数值或删除该行' },
  },
  'simccs.not_a_number': {
    wrong: { en: '‘{{column}}’ says ‘{{value}}’, which is no number', zh: '“{{column}}”为“{{value}}”，不是数值' },
    mend: {
      en: 'write a plain number with a decimal point and no thousands separators',
      zh: '请用小数点书写数值，不加千位分隔符',
    },
  },
  'simccs.too_small': {
    wrong: { en: '‘{{column}}’ is {{value}}, less than {{minimum}}', zh: '“{{column}}”为 {{value}}，小于 {{minimum}}' },
    mend: { en: 'correct the number; longitude and latitude may have changed places', zh: '请更正数值；经纬度可能颠倒' },
  },
  'simccs.not_above': {
    wrong: { en: '‘{{column}}’ is {{value}}; it has to be above {{above}}', zh: '“{{column}}”为 {{value}}，须大于 {{above}}' },
    mend: { en: 'correct the number, or take the row out', zh: '请更正数值或删除该行' },
  },
  'simccs.too_large': {
    wrong: { en: '‘{{column}}’ is {{value}}, more than {{maximum}}', zh: '“{{column}}”为 {{value}}，大于 {{maximum}}' },
    mend: { en: 'correct the number; longitude and latitude may have changed places', zh: '请更正数值；经纬度可能颠倒' },
  },
  'simccs.no_id': {
    wrong: { en: 'The row has no ID', zh: '该行没有 ID' },
    mend: { en: 'give the row an ID of its own, or clear it', zh: '请为该行填写唯一 ID 或清空该行' },
  },
  'simccs.id_twice': {
    wrong: { en: 'The ID {{id}} stands in line {{first}} already', zh: 'ID {{id}} 已出现在第 {{first}} 行' },
    mend: { en: 'give every row an ID of its own', zh: '请为每行使用唯一 ID' },
  },
  'simccs.two_costs': {
    wrong: { en: 'The cost is given twice: in ‘{{column}}’ and in ‘{{second}}’', zh: '费用重复给出：“{{column}}”与“{{second}}”' },
    mend: {
      en: 'use the unit cost or the detailed columns, and clear the other',
      zh: '单位总费用与明细列只用其一，另一项请清空',
    },
  },
  'simccs.no_cost': {
    wrong: {
      en: 'No cost is given, neither in ‘{{column}}’ nor in the detailed columns',
      zh: '“{{column}}”与明细列均未给出费用',
    },
    mend: { en: 'write the cost; write 0 where there is none', zh: '请填写费用；确无费用请填 0' },
  },
  'simccs.several_intervals': {
    wrong: { en: '‘{{column}}’ lists {{count}} intervals; one is read', zh: '“{{column}}”列出 {{count}} 个时段；仅支持一个' },
    mend: {
      en: 'write the amount of one interval, and plan stages in the case itself',
      zh: '请只写一个时段的数值，分阶段规划请在算例中设置',
    },
  },
  'simccs.not_a_cell': {
    wrong: { en: 'The route names ‘{{value}}’, which is no cell number', zh: '路线中的“{{value}}”不是栅格编号' },
    mend: { en: 'let SimCCS write the candidate network again', zh: '请用 SimCCS 重新生成候选管网' },
  },
  'simccs.route_too_short': {
    wrong: { en: 'The route has {{count}} cells; it needs two', zh: '路线只有 {{count}} 个栅格，至少需要两个' },
    mend: {
      en: 'let SimCCS write the candidate network again, with its cell routes',
      zh: '请用 SimCCS 重新生成含栅格路线的候选管网',
    },
  },
  'simccs.route_ends_elsewhere': {
    wrong: { en: 'The route does not run between {{from}} and {{to}}', zh: '路线两端不是 {{from}} 与 {{to}}' },
    mend: { en: 'let SimCCS write the candidate network again', zh: '请用 SimCCS 重新生成候选管网' },
  },
  'simccs.edge_twice': {
    wrong: { en: 'The edge {{edge}} stands in line {{first}} already', zh: '管段 {{edge}} 已出现在第 {{first}} 行' },
    mend: { en: 'keep the one that is meant', zh: '请保留正确的一条' },
  },
  'simccs.not_a_terminal': {
    wrong: { en: '‘{{value}}’ stands where SOURCE or SINK is expected', zh: '应为 SOURCE 或 SINK，实为“{{value}}”' },
    mend: { en: 'let SimCCS write the file again', zh: '请用 SimCCS 重新生成该文件' },
  },
  'simccs.terminal_unknown': {
    wrong: { en: 'The {{terminal}} ‘{{label}}’ stands in no table', zh: '{{terminal}}“{{label}}”不在任何表中' },
    mend: sameRun,
  },
  'simccs.terminal_in_two_cells': {
    wrong: {
      en: 'The {{terminal}} ‘{{label}}’ is in cell {{cell}} here and in cell {{before}} in line {{line}}',
      zh: '{{terminal}}“{{label}}”此处位于栅格 {{cell}}，第 {{line}} 行为 {{before}}',
    },
    mend: {
      en: 'give sources and sinks names of their own, and let SimCCS write the file again',
      zh: '源汇名称须唯一，并用 SimCCS 重新生成该文件',
    },
  },
  'simccs.terminal_off_network': {
    wrong: {
      en: '{{id}} stands in cell {{cell}}, where no edge of the network ends: it cannot be reached',
      zh: '{{id}} 位于栅格 {{cell}}，管网在此无端点，无法接入',
    },
    mend: sameRun,
  },
  'simccs.not_neighbours': {
    wrong: { en: 'The route steps to a cell that is no neighbour', zh: '路线相邻两步的栅格并不相邻' },
    mend: { en: 'let SimCCS write the candidate network again', zh: '请用 SimCCS 重新生成候选管网' },
  },
  'simccs.no_raster': {
    wrong: {
      en: 'Nothing tells where the cells lie: neither {{paths}} nor {{costs}}',
      zh: '无法确定栅格位置：缺少 {{paths}} 和 {{costs}}',
    },
    mend: { en: 'put one of the two beside the scenario as SimCCS does', zh: '请按 SimCCS 目录结构补充其中一个文件' },
  },
  'simccs.raster_unclear': {
    wrong: {
      en: '{{count}} rasters fit the cell numbers and places; exactly one has to',
      zh: '有 {{count}} 种栅格与编号和位置相符；须恰有一种',
    },
    mend: sameRun,
  },
  'simccs.raster_inconsistent': {
    wrong: {
      en: 'On a raster of {{columns}} columns a source or sink lies {{deviation}} cells from its cell’s centre; half a cell is allowed',
      zh: '按 {{columns}} 列栅格，有源汇偏离其栅格中心 {{deviation}} 格；允许半格',
    },
    mend: sameRun,
  },
  'simccs.raster_recovered': {
    wrong: {
      en: 'The raster was recovered from routes and {{places}} places: {{columns}} columns of {{cell_arcseconds}} arc seconds, corner {{west}}, {{north}}; places lie at most {{deviation}} cells from their cells’ centres',
      zh: '栅格由路线和 {{places}} 个位置推得：{{columns}} 列，每格 {{cell_arcseconds}} 角秒，西北角 {{west}}，{{north}}；位置距栅格中心最多 {{deviation}} 格',
    },
    mend: {
      en: 'nothing has to be done; compare with the cost network’s first lines where you have it',
      zh: '无需处理；如有成本网络文件，可与其开头几行核对',
    },
  },
  'simccs.raster_read': {
    wrong: {
      en: 'The raster was read beside the scenario: {{columns}} columns of {{cell_arcseconds}} arc seconds, corner {{west}}, {{north}}; {{places}} places lie at most {{deviation}} cells from their cells’ centres',
      zh: '栅格读自情景旁的文件：{{columns}} 列，每格 {{cell_arcseconds}} 角秒，西北角 {{west}}，{{north}}；{{places}} 个位置距栅格中心最多 {{deviation}} 格',
    },
    mend: { en: 'nothing has to be done', zh: '无需处理' },
  },
  'simccs.start_year_assumed': {
    wrong: { en: 'SimCCS has no calendar; years are counted from {{year}}', zh: 'SimCCS 无日历；年份自 {{year}} 起计' },
    mend: { en: 'change start_year in case.yaml; no cost depends on it', zh: '可在 case.yaml 中修改 start_year；不影响费用' },
  },
  'simccs.target_and_price': {
    wrong: { en: 'Both a target and a price are given', zh: '同时给出了目标与碳价' },
    mend: { en: 'give one of the two, as SimCCS does', zh: '请与 SimCCS 一样只给其一' },
  },
  'simccs.option_out_of_range': {
    wrong: { en: 'The {{option}} cannot be {{value}}', zh: '选项 {{option}} 不能为 {{value}}' },
    mend: {
      en: 'target and price are 0 or more, years a whole number, the capital recovery factor above 0 and at most 1',
      zh: '目标和碳价不小于 0，年数为整数，资本回收系数大于 0 且不超过 1',
    },
  },
};
