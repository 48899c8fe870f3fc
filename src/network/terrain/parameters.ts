import { z } from 'zod';
import { choice, known, whole, words } from '../../uncertainty/field.ts';
import { candidates } from './candidates.ts';

/** What a layer says of a cell. */
export const roles = [
  'cost',
  'land_cover',
  'slope',
  'aspect',
  'population',
  'right_of_way',
  'federal_land',
  'crossing',
  'corridor',
  'offshore',
  'no_go',
] as const;
export type Role = (typeof roles)[number];

/** Layers of these roles lie on one grid, which is the grid of the paths. */
export const surfaceRoles: readonly Role[] = [
  'cost',
  'land_cover',
  'slope',
  'aspect',
  'population',
  'right_of_way',
  'federal_land',
];

const tableRow = z.strictObject({
  class: known({
    en: 'Value of the layer that the row is for',
    zh: '本行适用的图层取值',
    unit: 'value',
    example: '41',
  }).optional(),
  above: known({
    en: 'The row is for values above this, up to the next row’s; a row with neither is for what lies below all',
    zh: '本行适用于大于该值、至下一行之间的取值；二者皆空的行适用于其下的全部取值',
    unit: 'value',
    example: '0.5',
  }).optional(),
  weight: known({ en: 'Weight', zh: '权重', unit: 'ratio', example: '1.25' }, { minimum: 0 }),
  right_of_way: known(
    { en: 'Right-of-way weight; blank: none', zh: '路权权重；留空表示无', unit: 'ratio' },
    { minimum: 0 },
  ).optional(),
});

export type TableRow = z.infer<typeof tableRow>;

const layer = z.strictObject({
  role: choice(roles, {
    en: 'What the layer is: cost and right_of_way hold weights themselves; crossing, corridor, offshore and no_go are where the layer has a value other than 0, or where its lines or polygons lie',
    zh: '图层作用：cost 与 right_of_way 直接给出权重；crossing、corridor、offshore、no_go 指图层取值不为 0 处，或其线、面所在处',
  }),
  file: words({
    en: 'File in the case folder: ESRI ASCII grid (.asc), GeoTIFF (.tif), or GeoJSON lines or polygons (.geojson)',
    zh: '算例文件夹中的文件：ESRI ASCII 栅格（.asc）、GeoTIFF（.tif），或 GeoJSON 线、面（.geojson）',
    example: 'landcover.asc',
  }),
  table: z
    .array(tableRow)
    .min(1)
    .meta({
      en: 'Weights by class or by range, in place of CostMAP’s; for land_cover, slope, population and federal_land',
      zh: '按类别或区间给出的权重，替代 CostMAP 权重；用于 land_cover、slope、population、federal_land',
    })
    .optional(),
  factor: known(
    {
      en: 'Factor on the cost of a step: crossing (blank: 1.25), corridor (blank: 0.75), offshore (blank: 1)',
      zh: '单步成本系数：crossing 留空取 1.25，corridor 留空取 0.75，offshore 留空取 1',
      unit: 'ratio',
      example: '0.75',
    },
    { above: 0 },
  ).optional(),
  unit: choice(['people_per_cell', 'people_per_km2'], {
    en: 'What a value of the population layer counts; a population layer needs it',
    zh: '人口图层取值的含义；人口图层必填',
  }).optional(),
});

export type Layer = z.infer<typeof layer>;

const alternatives = z.strictObject({
  number: whole(
    { en: 'How many further ways between two terminals', zh: '两端点间的备选走向数', unit: 'ways', example: '1' },
    { minimum: 1 },
  ),
  apart_cells: whole(
    {
      en: 'How far a further way keeps from those before it, except near its ends (three times as far)',
      zh: '备选走向与已有走向的最小间隔（两端三倍范围内除外）',
      unit: 'cells',
      example: '10',
    },
    { minimum: 1 },
  ),
  dearer_at_most: known(
    {
      en: 'How much dearer than the least-cost way it may be',
      zh: '备选走向成本较最低成本走向的最大增幅',
      unit: 'fraction',
      example: '0.3',
    },
    { minimum: 0 },
  ),
});

const single: readonly Role[] = ['land_cover', 'slope', 'aspect', 'population', 'right_of_way', 'federal_land', 'offshore'];
const needs: readonly (readonly [Role, Role])[] = [
  ['aspect', 'slope'],
  ['population', 'land_cover'],
  ['federal_land', 'land_cover'],
];

/** What the schema of single layers cannot say: which roles go together. */
function checkRoles(layers: readonly Layer[], context: z.RefinementCtx): void {
  const refuse = (index: number, code: string, values: Record<string, string>, key = 'role') =>
    context.addIssue({ code: 'custom', path: [index, key], params: { code, values } });
  const has = (role: Role) => layers.some((one) => one.role === role);
  layers.forEach(({ role, unit }, index) => {
    if (single.includes(role) && layers.findIndex((one) => one.role === role) < index)
      refuse(index, 'terrain.role_twice', { role });
    for (const [one, other] of needs) if (role === one && !has(other)) refuse(index, 'terrain.role_needs', { role, other });
    if (role === 'population' && unit === undefined) refuse(index, 'terrain.unit_missing', { role }, 'unit');
  });
  if (!has('cost') && !has('land_cover') && !has('slope')) refuse(0, 'terrain.no_surface', {});
}

/** Defaults merge and add nothing that is not asked for. */
export const parameters = z.strictObject({
  layers: z.array(layer).min(1).superRefine(checkRoles).meta({ en: 'Layers of the terrain', zh: '地形图层' }),
  projection: words({
    en: 'Projection of rasters that do not state one: an EPSG code of UTM on WGS 84, a PROJ string; blank: longitude and latitude',
    zh: '未注明投影的栅格所用投影：WGS 84 UTM 的 EPSG 代码或 PROJ 字符串；留空表示经纬度',
    example: 'EPSG:32650',
  }).optional(),
  nearest: whole(
    {
      en: 'Each terminal is joined to so many of the nearest by cost of the way, beside its neighbours',
      zh: '除相邻端点外，每个端点另按路径成本连接最近的若干端点',
      unit: 'terminals',
    },
    { minimum: 0 },
  ).default(0),
  alternatives: alternatives.meta({ en: 'Further ways between neighbours', zh: '相邻端点间的备选走向' }).optional(),
  merge_cells: whole(
    {
      en: 'A way joins one before it where that is no farther than this from its own least-cost way; 0: only where they coincide',
      zh: '走向与既有走向相距不超过该值处并入既有走向；0 表示仅在重合处合并',
      unit: 'cells',
    },
    { minimum: 0 },
  ).default(0),
  right_of_way_share: known(
    {
      en: 'How much a right-of-way kilometre counts beside one of construction where ways are chosen',
      zh: '选线时路权公里相对施工公里的权重',
      unit: 'ratio',
    },
    { minimum: 0 },
  ).default(1),
  snap_km: known(
    {
      en: 'Farthest a terminal on a cell that cannot be passed may be from the cell where its ways start',
      zh: '位于不可通行像元上的端点与其起始像元的最大距离',
      unit: 'km',
    },
    { minimum: 0 },
  ).default(0),
  simplify_cells: known(
    {
      en: 'Farthest a bend left out of a drawn line may lie from it; lengths and costs keep every step',
      zh: '绘图简化容差；长度与成本仍按每一步计算',
      unit: 'cells',
    },
    { minimum: 0 },
  ).default(0.5),
  candidates: candidates
    .meta({
      en: 'What was found in the layers; written when a case folder is read, never by hand',
      zh: '由图层得出的结果；读取算例文件夹时写入，请勿手写',
    })
    .optional(),
});

export type Parameters = z.infer<typeof parameters>;
