import type { IssueTexts } from './issue-text.ts';

/** Faults of files, encodings and the form of tables. */
export const ioIssues: IssueTexts = {
  'io.no_such_case': {
    wrong: { en: 'There is nothing at {{path}}', zh: '{{path}} 不存在' },
    mend: { en: 'give the path of a case folder or of a case as .json', zh: '请给出算例文件夹或 .json 算例的路径' },
  },
  'io.not_a_case': {
    wrong: { en: '{{path}} is neither a folder nor a .json file', zh: '{{path}} 既不是文件夹也不是 .json 文件' },
    mend: {
      en: 'give the folder that holds case.yaml, not one of its files',
      zh: '请给出 case.yaml 所在的文件夹，而不是其中的文件',
    },
  },
  'io.file_missing': {
    wrong: { en: 'The case folder has no {{file}}', zh: '算例文件夹缺少 {{file}}' },
    mend: {
      en: 'add it; “yuanhui init DIR --case blank” writes a folder to start from',
      zh: '请补充该文件；可用“yuanhui init DIR --case blank”生成样例文件夹',
    },
  },
  'io.file_empty': {
    wrong: { en: 'The file is empty', zh: '文件为空' },
    mend: {
      en: 'save it again with its content, or remove it if it is routes.geojson and there are no routes',
      zh: '请重新保存内容；若为 routes.geojson 且没有路径请删除',
    },
  },
  'io.file_not_read': {
    wrong: { en: '{{file}} is not part of a case and was not read', zh: '{{file}} 不属于算例，未读取' },
    mend: {
      en: 'a case folder holds {{known}}; move other files elsewhere, or rename it if it was meant',
      zh: '算例文件夹包含 {{known}}；其他文件请移走，若本应读取请改名',
    },
  },
  'io.encoding_gb18030': {
    wrong: { en: 'The file is not UTF-8; it was read as GB18030 (GBK)', zh: '文件不是 UTF-8，已按 GB18030（GBK）读取' },
    mend: { en: 'check that names look right, or save it as UTF-8', zh: '请核对名称是否正确，或另存为 UTF-8' },
  },
  'io.encoding_mixed': {
    wrong: {
      en: 'This line is not UTF-8 while line {{other}} is: the file mixes encodings',
      zh: '本行不是 UTF-8，而第 {{other}} 行是：文件混用了编码',
    },
    mend: { en: 'open the parts separately and save the whole as UTF-8', zh: '请分别打开各部分，整体另存为 UTF-8' },
  },
  'io.encoding_unknown': {
    wrong: { en: 'The line is in no known encoding: neither UTF-8 nor GB18030', zh: '本行编码无法识别：既非 UTF-8 也非 GB18030' },
    mend: { en: 'save the file as UTF-8 (in Excel: “CSV UTF-8”)', zh: '请将文件另存为 UTF-8（Excel 中选“CSV UTF-8”）' },
  },
  'io.encoding_broken': {
    wrong: { en: 'The file begins as {{encoding}} but has broken characters', zh: '文件以 {{encoding}} 开头，但含损坏的字符' },
    mend: { en: 'save it again as UTF-8', zh: '请重新另存为 UTF-8' },
  },
  'io.characters_lost': {
    wrong: { en: 'The line has a “�”: characters were lost when the file was saved', zh: '本行含“�”：保存时已丢失字符' },
    mend: { en: 'write the lost characters again, and save as UTF-8', zh: '请补回丢失的字符，并另存为 UTF-8' },
  },
  'io.table_in_yaml': {
    wrong: { en: '“{{key}}” stands in case.yaml', zh: '“{{key}}”写在了 case.yaml 中' },
    mend: {
      en: 'move it to {{file}}, or give the whole case as one .json document',
      zh: '请移至 {{file}}，或将整个算例写成一个 .json 文件',
    },
  },
  'json.syntax': {
    wrong: { en: 'The file is not JSON: {{message}}', zh: '文件不是合法 JSON：{{message}}' },
    mend: {
      en: 'mend the text near this line: a comma, quote or bracket too many or too few',
      zh: '请检查该行附近多余或缺少的逗号、引号、括号',
    },
  },
  'yaml.syntax': {
    wrong: { en: 'The file is not YAML: {{message}}', zh: '文件不是合法 YAML：{{message}}' },
    mend: {
      en: 'check the indentation (spaces) and the colon after each key near this line',
      zh: '请检查该行附近的缩进（用空格）和键后的冒号',
    },
  },
  'yaml.tab': {
    wrong: { en: 'The line has a tab, which YAML does not allow in indentation', zh: '本行含制表符，YAML 缩进不允许' },
    mend: { en: 'replace tabs by spaces', zh: '请用空格代替制表符' },
  },
  'table.header_only': {
    wrong: { en: 'The table has a header and no rows', zh: '表格只有表头，没有数据行' },
    mend: { en: 'add at least one row', zh: '请至少添加一行' },
  },
  'table.quotes': {
    wrong: { en: 'The quotes in this line do not match: {{message}}', zh: '本行引号不匹配：{{message}}' },
    mend: {
      en: 'put a cell that has separators or quotes between " and ", and write a quote inside it twice',
      zh: '含分隔符或引号的单元格请用 " 括起，其中的引号写两次',
    },
  },
  'table.row_ragged': {
    wrong: { en: 'The row has {{found}} cells, the header {{expected}}', zh: '本行有 {{found}} 格，表头有 {{expected}} 列' },
    mend: { en: 'add or remove separators; put a text that holds one in quotes', zh: '请增减分隔符；含分隔符的文字请加引号' },
  },
  'table.column_missing': {
    wrong: { en: 'The column “{{column}}” is missing', zh: '缺少“{{column}}”列' },
    mend: { en: 'add it to the header and fill it, for example with {{example}}', zh: '请在表头添加并填写，例如 {{example}}' },
  },
  'table.column_unknown': {
    wrong: { en: 'The table has no column “{{column}}”', zh: '该表没有“{{column}}”列' },
    mend: { en: 'remove it, or use one of: {{known}}', zh: '请删除，或使用以下列名之一：{{known}}' },
  },
  'table.column_misspelt': {
    wrong: { en: 'The table has no column “{{column}}”', zh: '该表没有“{{column}}”列' },
    mend: {
      en: 'did you mean “{{nearest}}”? Rename the column, or remove it; check the unit',
      zh: '是否应为“{{nearest}}”?请改名或删除，并核对单位',
    },
  },
  'table.column_repeated': {
    wrong: { en: 'The column “{{column}}” stands twice in the header', zh: '表头中“{{column}}”列重复' },
    mend: { en: 'keep one of them', zh: '请只保留一列' },
  },
  'table.column_unnamed': {
    wrong: { en: 'Column {{number}} has cells but no name', zh: '第 {{number}} 列有内容但没有列名' },
    mend: { en: 'name it in the header, or remove it', zh: '请在表头写列名，或删除该列' },
  },
  'table.cell_blank': {
    wrong: { en: 'The cell of the column “{{column}}” is blank', zh: '“{{column}}”列的单元格为空' },
    mend: { en: 'fill it: the column is required', zh: '该列必填，请补充' },
  },
  'table.decimal_commas': {
    wrong: { en: 'Decimal commas were read in: {{columns}}', zh: '以下列按逗号小数点读取：{{columns}}' },
    mend: { en: 'check one figure of each; decimal points leave no doubt', zh: '请各核对一个数值；使用小数点则无歧义' },
  },
  'table.dot_ambiguous': {
    wrong: {
      en: '“{{value}}” in a table with decimal commas may be a thousand',
      zh: '表中使用逗号小数点，“{{value}}”可能是千位数',
    },
    mend: { en: 'write 1234, or 1,234 as other cells have it', zh: '请写 1234，或与其他单元格一致写 1,234' },
  },
  'geojson.not_a_collection': {
    wrong: { en: 'The file is not a GeoJSON FeatureCollection', zh: '文件不是 GeoJSON FeatureCollection' },
    mend: { en: 'export the lines as GeoJSON (RFC 7946)', zh: '请将线路导出为 GeoJSON(RFC 7946)' },
  },
  'geojson.not_a_line': {
    wrong: { en: 'A feature is a {{type}}, not a line', zh: '要素为 {{type}}，不是线' },
    mend: { en: 'keep only LineString and MultiLineString features', zh: '请只保留 LineString 和 MultiLineString 要素' },
  },
  'geojson.not_wgs84': {
    wrong: { en: 'The lines are in another coordinate system: {{name}}', zh: '线路使用了其他坐标系：{{name}}' },
    mend: { en: 'export them in WGS 84 (EPSG:4326)', zh: '请以 WGS 84（EPSG:4326）重新导出' },
  },
  'geojson.altitude': {
    wrong: { en: '{{count}} positions have an altitude, which is not used', zh: '{{count}} 个点带有高程，未使用' },
    mend: { en: 'nothing need be done; terrain belongs in terrain_factor', zh: '无需处理；地形请写入 terrain_factor' },
  },
};
