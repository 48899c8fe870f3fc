import type { IssueTexts } from '../issue-text.ts';

/** What is wrong with the file of a raster or of shapes. */
export const rasterIssues: IssueTexts = {
  'raster.header_word': {
    wrong: { en: 'The header has an unknown word: {{word}}.', zh: '文件头中有无法识别的词：{{word}}。' },
    mend: {
      en: 'An ESRI ASCII grid begins with ncols, nrows, xllcorner, yllcorner, cellsize and NODATA_value, each with a number.',
      zh: 'ESRI ASCII 栅格以 ncols、nrows、xllcorner、yllcorner、cellsize、NODATA_value 开头，各带一个数值。',
    },
  },
  'raster.header_value': {
    wrong: { en: '{{key}} is not a number: {{value}}.', zh: '{{key}} 不是数值：{{value}}。' },
    mend: { en: 'Give a decimal number with a point.', zh: '请给出以小数点书写的数值。' },
  },
  'raster.header_missing': {
    wrong: { en: 'The header lacks {{key}}.', zh: '文件头缺少 {{key}}。' },
    mend: { en: 'Add a line with {{key}} and its number at the top.', zh: '请在文件开头补上 {{key}} 及其数值。' },
  },
  'raster.header_size': {
    wrong: {
      en: 'The header speaks of {{columns}} × {{rows}} cells of {{cell}}.',
      zh: '文件头给出的大小为 {{columns}} × {{rows}} 个像元，像元边长 {{cell}}。',
    },
    mend: {
      en: 'Columns and rows are whole numbers from 1, the cell is larger than 0, and there are at most 536 870 912 cells.',
      zh: '列数与行数须为不小于 1 的整数，像元边长须大于 0，像元总数不超过 536 870 912。',
    },
  },
  'raster.cell_not_a_number': {
    wrong: {
      en: 'The cell in row {{row}}, column {{column}} of the raster is not a number: {{value}}.',
      zh: '栅格第 {{row}} 行第 {{column}} 列的像元不是数值：{{value}}。',
    },
    mend: { en: 'Give a decimal number with a point, or the NODATA_value.', zh: '请给出以小数点书写的数值，或 NODATA_value。' },
  },
  'raster.more_cells': {
    wrong: { en: '{{count}} further cells are not numbers.', zh: '另有 {{count}} 个像元不是数值。' },
    mend: { en: 'Export the raster again.', zh: '请重新导出该栅格。' },
  },
  'raster.cell_count': {
    wrong: {
      en: 'The raster has {{found}} cells; {{columns}} columns × {{rows}} rows make {{expected}}.',
      zh: '栅格共有 {{found}} 个像元，而 {{columns}} 列 × {{rows}} 行应为 {{expected}} 个。',
    },
    mend: { en: 'Mend ncols and nrows, or export the raster again whole.', zh: '请更正 ncols 与 nrows，或重新完整导出。' },
  },
  'raster.not_a_geotiff': {
    wrong: { en: 'The file cannot be read as a GeoTIFF: {{message}}', zh: '文件无法按 GeoTIFF 读取：{{message}}' },
    mend: { en: 'Export it again as a GeoTIFF.', zh: '请重新导出为 GeoTIFF。' },
  },
  'raster.bands': {
    wrong: { en: 'The raster has {{count}} bands.', zh: '栅格有 {{count}} 个波段。' },
    mend: { en: 'Export the one band that is meant.', zh: '请只导出所需的一个波段。' },
  },
  'raster.not_north_up': {
    wrong: {
      en: 'The raster has no corner and cell size, or it is turned, sheared or upside down.',
      zh: '栅格没有角点与像元大小，或经过旋转、错切、上下颠倒。',
    },
    mend: { en: 'Warp it to a grid with north up (gdalwarp does).', zh: '请重采样为正北朝上的网格（如用 gdalwarp）。' },
  },
  'raster.projection_unknown': {
    wrong: { en: 'The projection of the raster is not known: {{name}}.', zh: '无法识别栅格的投影：{{name}}。' },
    mend: {
      en: 'Give it under network.projection as a PROJ string, or export the raster in longitude and latitude (EPSG:4326).',
      zh: '请在 network.projection 中以 PROJ 字符串给出，或将栅格转为经纬度（EPSG:4326）后导出。',
    },
  },
  'geojson.not_a_shape': {
    wrong: {
      en: 'A feature is a {{type}}, or its coordinates are not longitude and latitude.',
      zh: '要素为 {{type}}，或其坐标不是经纬度。',
    },
    mend: {
      en: 'Keep only lines and polygons in WGS 84, longitude first, closed rings of at least four positions.',
      zh: '请只保留 WGS 84 的线与面，经度在前，环须闭合且至少四个点。',
    },
  },
};
