import type { IssueTexts } from '../issue-text.ts';

/** What the layers of a network from terrain may have wrong, and what the search in them finds. */
export const terrainIssues: IssueTexts = {
  'terrain.role_twice': {
    wrong: { en: 'There are two layers of the role {{role}}.', zh: '作用为 {{role}} 的图层有两个。' },
    mend: { en: 'Keep one of them, or put them together in one file.', zh: '请只保留一个，或合并为一个文件。' },
  },
  'terrain.role_needs': {
    wrong: {
      en: 'A layer of the role {{role}} says nothing without one of the role {{other}}.',
      zh: '作用为 {{role}} 的图层须与作用为 {{other}} 的图层一并给出。',
    },
    mend: { en: 'Add a layer of the role {{other}}, or take this one out.', zh: '请增加作用为 {{other}} 的图层，或删除本图层。' },
  },
  'terrain.unit_missing': {
    wrong: {
      en: 'The {{role}} layer does not say what a value counts.',
      zh: '{{role}} 图层未说明取值的含义。',
    },
    mend: {
      en: 'Give it unit: people_per_cell or unit: people_per_km2.',
      zh: '请给出 unit: people_per_cell 或 unit: people_per_km2。',
    },
  },
  'terrain.no_surface': {
    wrong: { en: 'No layer says what a kilometre costs.', zh: '没有任何图层给出每公里的成本。' },
    mend: {
      en: 'Give at least one raster of the role cost, land_cover or slope.',
      zh: '请至少给出一个作用为 cost、land_cover 或 slope 的栅格图层。',
    },
  },
  'terrain.file_form': {
    wrong: { en: 'The layer {{file}} is in no form that can be read.', zh: '图层 {{file}} 的格式无法读取。' },
    mend: { en: 'Give one of these: {{known}}.', zh: '请改用以下格式之一：{{known}}。' },
  },
  'terrain.file_outside': {
    wrong: { en: 'The layer {{file}} lies outside the case folder.', zh: '图层 {{file}} 不在算例文件夹内。' },
    mend: { en: 'Put the file into the case folder and name it from there.', zh: '请将文件放入算例文件夹，并按其中的路径填写。' },
  },
  'terrain.file_missing': {
    wrong: { en: 'The layer {{file}} is not there.', zh: '找不到图层文件 {{file}}。' },
    mend: { en: 'Put the file into the case folder, or mend its name.', zh: '请将文件放入算例文件夹，或更正文件名。' },
  },
  'terrain.projection_unknown': {
    wrong: { en: 'The projection {{name}} is not known.', zh: '无法识别投影 {{name}}。' },
    mend: {
      en: 'Give it under projection as a PROJ string, or export the rasters in longitude and latitude.',
      zh: '请在 projection 中以 PROJ 字符串给出，或将栅格转为经纬度后导出。',
    },
  },
  'terrain.grid_off_earth': {
    wrong: {
      en: 'In its projection the grid of the layer ({{grid}}) reaches no place on Earth.',
      zh: '按其投影，本图层网格（{{grid}}）超出地球范围。',
    },
    mend: {
      en: 'Name the projection that its coordinates are in, in a .prj file beside it or under projection.',
      zh: '请在同名 .prj 文件或 projection 中注明其坐标所用的投影。',
    },
  },
  'terrain.shape_beyond_projection': {
    wrong: {
      en: 'The shapes reach a place ({{place}}) that the projection of the rasters does not.',
      zh: '线或面延伸至栅格投影无法表示之处（{{place}}）。',
    },
    mend: { en: 'Clip them to the extent of the rasters.', zh: '请将其裁剪至栅格范围。' },
  },
  'terrain.role_wants_raster': {
    wrong: {
      en: 'A layer of the role {{role}} has a value for every cell; lines and polygons have none.',
      zh: '作用为 {{role}} 的图层须逐像元给值，线或面文件不能提供。',
    },
    mend: { en: 'Give it as .asc or .tif.', zh: '请以 .asc 或 .tif 给出。' },
  },
  'terrain.grids_differ': {
    wrong: {
      en: 'The grid of the layer is {{grid}}; that of {{base_file}} is {{base}}.',
      zh: '本图层网格为 {{grid}}，而 {{base_file}} 的网格为 {{base}}。',
    },
    mend: {
      en: 'Export all layers of the surface with the same extent, cell and projection (columns × rows @ left, top / cell).',
      zh: '请以相同的范围、像元大小与投影导出全部成本面图层（列 × 行 @ 左、上 / 像元）。',
    },
  },
  'terrain.cells_do_not_fit': {
    wrong: {
      en: 'The cells of the layer ({{grid}}) do not divide those of {{base_file}} ({{base}}).',
      zh: '本图层像元（{{grid}}）不能整分 {{base_file}} 的像元（{{base}}）。',
    },
    mend: {
      en: 'Export it with the same extent and with cells as large, or a whole number of times smaller; or give its lines as GeoJSON.',
      zh: '请以相同范围导出，像元大小相同或为其整数分之一；或以 GeoJSON 线给出。',
    },
  },
  'terrain.value_without_weight': {
    wrong: {
      en: 'The {{role}} layer has values without a weight (cells): {{values}}.',
      zh: '{{role}} 图层中有取值没有对应权重（像元数）：{{values}}。',
    },
    mend: {
      en: 'Give the layer a table with a row for each; a cell where no pipe can be laid should have no value.',
      zh: '请在图层的 table 中为每个取值给出一行；不可敷管的像元应为无数据。',
    },
  },
  'terrain.weight_negative': {
    wrong: { en: 'The {{role}} layer has {{count}} cells below 0.', zh: '{{role}} 图层中有 {{count}} 个像元小于 0。' },
    mend: {
      en: 'A weight is a multiple of easy ground; give cells where no pipe can be laid no value (NODATA).',
      zh: '权重为平坦易建地段的倍数；不可敷管的像元请设为无数据（NODATA）。',
    },
  },
  'terrain.slope_beyond_table': {
    wrong: {
      en: 'Of the slope layer {{level}} % of the cells are at most {{least}} and {{steep}} % above {{most}}, where CostMAP’s weights begin and end. CostMAP does not state its unit.',
      zh: '坡度图层中 {{level}} % 的像元不大于 {{least}}，{{steep}} % 大于 {{most}}，即 CostMAP 权重区间的下端与上端；CostMAP 未注明坡度单位。',
    },
    mend: {
      en: 'Check whether the layer is in degrees, per cent or a fraction, and give it a table in its own unit.',
      zh: '请核对图层以度、百分数还是小数表示，并按其单位给出 table。',
    },
  },
  'terrain.step_too_dear': {
    wrong: {
      en: 'A step between two cells costs {{found}} km; more than {{most}} km cannot be counted.',
      zh: '相邻像元间一步的成本达 {{found}} km，超过可计上限 {{most}} km。',
    },
    mend: {
      en: 'Lower the weights; where nothing can be laid, use no_go or no value.',
      zh: '请调低权重；不可敷管处请用 no_go 或无数据。',
    },
  },
  'terrain.not_settled': {
    wrong: {
      en: 'The ways over the terrain have not been sought yet.',
      zh: '尚未在地形图层中搜索走向。',
    },
    mend: {
      en: 'Read the case from its folder (readCase), which reads the layers too.',
      zh: '请由算例文件夹读取（readCase），以便一并读取图层。',
    },
  },
  'terrain.no_ways': {
    wrong: { en: 'No two terminals can be joined over the terrain.', zh: '地形上没有任何两个端点可以连通。' },
    mend: {
      en: 'See that sources and sinks lie on cells that can be passed, and that no_go areas leave a way.',
      zh: '请检查排放源与封存汇是否位于可通行像元上，以及 no_go 区域之间是否留有通路。',
    },
  },
  'terrain.terminal_moved': {
    wrong: {
      en: 'The terminal {{id}} was not where it is now when the ways were sought.',
      zh: '搜索走向之后，端点 {{id}} 的位置有变动或为新增。',
    },
    mend: {
      en: 'Change the case folder and read it again, or take out network.candidates.',
      zh: '请在算例文件夹中修改后重新读取，或删除 network.candidates。',
    },
  },
  'terrain.terminal_snapped': {
    wrong: {
      en: 'The terminal {{id}} stands where no pipe can be laid; its ways start {{km}} km away.',
      zh: '端点 {{id}} 位于不可敷管处，其走向自 {{km}} km 外的像元起始。',
    },
    mend: { en: 'Check its coordinates; lower snap_km, if that is too far.', zh: '请核对其坐标；若相距过远，请调低 snap_km。' },
  },
  'terrain.terminals_share_cell': {
    wrong: { en: 'The terminals {{ids}} stand on one cell and share a node.', zh: '端点 {{ids}} 位于同一像元，共用一个节点。' },
    mend: { en: 'Nothing need be done; finer rasters would tell them apart.', zh: '无需处理；更细的栅格可将其区分。' },
  },
  'terrain.routes_not_used': {
    wrong: {
      en: 'The {{count}} routes of the case play no part in a network from terrain.',
      zh: '由地形生成管网时不使用算例中的 {{count}} 条路径。',
    },
    mend: {
      en: 'Name routes.geojson as a layer of the role corridor, if ways should follow them at a discount; or remove it.',
      zh: '若希望走向以折扣沿用这些路径，请将 routes.geojson 列为作用为 corridor 的图层；否则请删除。',
    },
  },
  'terrain.part_apart': {
    wrong: {
      en: 'A part of the network ({{km}} km) stays apart from the rest. Sources in it: {{sources}}; sinks in it: {{sinks}}.',
      zh: '管网中有一部分（{{km}} km）与其余部分不连通。其中排放源：{{sources}}；封存汇：{{sinks}}。',
    },
    mend: {
      en: 'No way over cells with a value leads there: check no_go areas and cells without a value between them.',
      zh: '没有经由有效像元的通路：请检查其间的 no_go 区域与无数据像元。',
    },
  },
};
