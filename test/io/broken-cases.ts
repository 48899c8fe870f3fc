import { edited, type Files, type TinyFile, tinyFiles } from './tiny-folder.ts';

/** A broken case, and the only fault that reading it may find. */
export interface Broken {
  readonly code: string;
  readonly files: Files;
  readonly file?: string;
  readonly line?: number;
  readonly column?: string;
}

function broken(code: string, file: TinyFile, find: string, put: string, line: number, column?: string): Broken {
  return { code, files: edited(file, find, put), file, line, ...(column === undefined ? {} : { column }) };
}

/** A number of line 2 of sources.csv, spelt wrongly. */
const emission = (code: string, cell: string) =>
  broken(code, 'sources.csv', 'main,2.5,', `main,${cell},`, 2, 'emissions_mt_per_yr');
const cost = (code: string, cell: string) => broken(code, 'sources.csv', '45..55 ± 4', cell, 2, 'capture_cost_per_t');
const yaml = (code: string, find: string, put: string, line: number) => broken(code, 'case.yaml', find, put, line);
const route = (code: string, find: string, put: string, line = 2) => broken(code, 'routes.geojson', find, put, line);
const without = (file: TinyFile): Files => Object.fromEntries(Object.entries(tinyFiles).filter(([name]) => name !== file));
const whole = (code: string, file: TinyFile, content: string | Uint8Array, line?: number): Broken => ({
  code,
  files: { ...tinyFiles, [file]: content },
  file,
  ...(line === undefined ? {} : { line }),
});
const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** 钢 in GB18030. */
const steelGb18030 = Uint8Array.from([0xb8, 0xd6]);
const semicolons = (text: string) => text.replaceAll(',', ';');

const numbers: readonly Broken[] = [
  emission('number.unreadable', 'much'),
  emission('number.spreadsheet_error', '#DIV/0!'),
  broken('number.spreadsheet_error', 'sources.csv', 'Plant one', '#N/A', 2, 'name'),
  emission('number.nan', 'NaN'),
  emission('number.infinite', 'Inf'),
  broken('number.percent', 'sources.csv', '2.5,0.9,', '2.5,90%,', 2, 'capture_rate'),
  emission('number.one_sided', '<5'),
  emission('number.tilde', '~5'),
  emission('number.dash', '2-3'),
  emission('number.thousands_separator', '"1,234,567"'),
  emission('number.comma_ambiguous', '"1,234"'),
  emission('number.decimal_comma', '"2,5"'),
  emission('number.unit', '2.5 Mt'),
  emission('number.interval_backwards', '3..2'),
  emission('number.interval_empty', '2..2'),
  emission('number.not_above', '0'),
  cost('number.spread_not_positive', '45 ± 0'),
  cost('number.deviation_not_positive', '"N(45, -1)"'),
  cost('number.mean_fuzzy', '"N(45 ± 4, 1)"'),
  broken('number.must_be_known', 'sources.csv', '33,117.5', '32..33,117.5', 2, 'latitude'),
  broken('number.not_whole', 'sinks.csv', ',20,', ',20.5,', 2, 'max_wells'),
  broken('number.too_large', 'sources.csv', '33,117.5', '33,200', 2, 'longitude'),
  broken('number.too_small', 'sinks.csv', ',20,', ',0,', 2, 'max_wells'),
  yaml('number.not_below', 'discount_rate: 0.08', 'discount_rate: 0.08\nuncertainty: {demand_risk: 1}', 9),
  yaml(
    'uncertainty.correlation_of_nothing',
    'discount_rate: 0.08',
    'discount_rate: 0.08\nuncertainty: {correlations: [{numbers: [sources/*/*/capture_price], coefficient: 0.5}]}',
    9,
  ),
  yaml(
    'uncertainty.correlated_twice',
    'discount_rate: 0.08',
    `discount_rate: 0.08\nuncertainty: {correlations: [${Array(2).fill('{numbers: [sources/*/*/capture_cost_per_t], coefficient: 0.5}').join(', ')}]}`,
    9,
  ),
  yaml('number.blank', 'discount_rate: 0.08', 'discount_rate: ""', 8),
  yaml('number.nan', 'discount_rate: 0.08', 'discount_rate: .nan', 8),
  yaml('number.infinite', 'discount_rate: 0.08', 'discount_rate: .inf', 8),
  yaml('text.blank', 'name: Power', 'name: ""', 11),
  yaml('text.blank', 'currency: USD', 'currency: "  "', 3),
  route('text.not_a_flag', '"id":"R1"', '"id":"R1","schematic":"perhaps"'),
  route('text.not_a_flag', '"id":"R1"', '"id":"R1","schematic":7'),
];

const documents: readonly Broken[] = [
  whole('case.not_a_case', 'case.yaml', '- a list\n', 1),
  yaml('case.format_newer', 'yuanhui-case/1', 'yuanhui-case/2', 1),
  yaml('case.format_older', 'yuanhui-case/1', 'yuanhui-case/0', 1),
  yaml('case.format_unknown', 'yuanhui-case/1', 'my-case', 1),
  yaml('case.key_missing', 'currency: USD\n', '', 1),
  yaml('case.key_missing', 'format: yuanhui-case/1\n', '', 1),
  yaml('case.key_missing', '      capacity_mt_per_yr: 3\n', '', 21),
  yaml('case.key_unknown', 'currency: USD', 'currency: USD\nzzz: 1', 4),
  yaml('case.key_misspelt', 'amount_mt_per_yr: 2', 'amount_mt_per_yr: 2\n    amount_mtt: 60', 18),
  yaml('case.key_misspelt', '  snap_km: 1', '  snap_km: 1\n  snapp_km: 2', 28),
  yaml('case.key_repeated', 'currency: USD', 'currency: USD\ncurrency: CNY', 4),
  route('case.key_repeated', '"id":"R1"', '"id":"R1","id":"R3"'),
  yaml('case.value_empty', 'currency: USD', 'currency:', 3),
  yaml('case.list_empty', 'stages:\n  - name: one\n    start_year: 2030\n    years: 30\n', 'stages: []\n', 4),
  yaml('case.not_text', 'name: one', 'name: 2030', 5),
  yaml('case.not_number', 'years: 30', 'years: [30]', 7),
  yaml('case.not_list', 'targets:\n  - sector: power\n    amount_mt_per_yr: 2\n', 'targets: 2\n', 15),
  yaml('case.not_mapping', '  kind: graph\n  snap_km: 1\n', '  graph\n', 25),
  yaml('case.choice_unknown', 'amount_mt_per_yr: 2', 'amount_mt_per_yr: 2\n    sense: about', 18),
  yaml('case.kind_unknown', 'kind: graph', 'kind: railways', 26),
  yaml('case.kind_unknown', 'network:', 'sink_kinds:\n  volcano: {}\nnetwork:', 26),
  yaml(
    'case.sink_kind_unused',
    'network:',
    'sink_kinds:\n  oil_field: { oil_price_per_bbl: 60, co2_t_per_bbl: 0.3, margin_share: 0.1 }\nnetwork:',
    26,
  ),
  yaml('case.discounting_missing', 'discount_rate: 0.08\n', '', 1),
  yaml('case.discounting_twice', 'discount_rate: 0.08\n', 'discount_rate: 0.08\ncapital_recovery_factor: 0.1\n', 9),
  yaml('case.no_target_no_price', 'targets:\n  - sector: power\n    amount_mt_per_yr: 2\n', '', 1),
  yaml('stage.not_next', 'discount_rate', '  - { name: two, start_year: 2061, years: 10 }\ndiscount_rate', 8),
  yaml('sector.unused', 'corridors:', '  - id: steel\n    name: Steel\ncorridors:', 12),
  yaml('corridor.unused', 'targets:', '  - { id: road, name: Road }\ntargets:', 15),
  yaml('case.id_duplicate', 'targets:', '  - { id: line, name: Again }\ntargets:', 15),
  yaml('target.sector_unknown', '  - sector: power', '  - sector: steel', 16),
  {
    ...yaml('target.sector_without_source', 'corridors:', '', 20),
    files: {
      ...tinyFiles,
      'case.yaml': tinyFiles['case.yaml']
        .replace('corridors:', '  - { id: steel, name: Steel }\ncorridors:')
        .replace('pipes:', '  - { sector: steel, amount_mt: 1 }\npipes:'),
    },
    line: 19,
  },
  yaml('target.duplicate', 'pipes:', '  - { sector: power, amount_mt: 1 }\npipes:', 18),
  yaml('target.total_duplicate', 'pipes:', '  - { amount_mt: 1 }\n  - { amount_mt: 2 }\npipes:', 19),
  yaml('target.amount_missing', '    amount_mt_per_yr: 2\n', '', 16),
  yaml('target.amount_twice', 'amount_mt_per_yr: 2', 'amount_mt: 60\n    amount_mt_per_yr: 2', 18),
  yaml('yaml.syntax', 'currency: USD', 'currency: "USD', 3),
  yaml('yaml.syntax', 'currency: USD', 'currency: USD: x', 3),
  yaml('yaml.tab', '    name: Power', '\tname: Power', 11),
  yaml('io.table_in_yaml', 'network:', 'sinks: []\nnetwork:', 25),
];

const rows: readonly Broken[] = [
  broken('case.coordinates_swapped', 'sources.csv', '33,117.5', '117.5,33', 2, 'latitude'),
  broken('case.coordinates_swapped', 'sinks.csv', '33.1,118.6', '118.6,33.1', 2, 'latitude'),
  broken('case.coordinates_zero', 'sources.csv', '33,117.5', '0,0', 2, 'latitude'),
  broken('case.choice_unknown', 'sinks.csv', 'onshore', 'seaside', 2, 'location'),
  broken('case.id_duplicate', 'sinks.csv', 'K1,', 'S1,', 2, 'id'),
  broken('source.sector_unknown', 'sources.csv', 'one,power', 'one,steel', 2, 'sector'),
  broken('source.id_duplicate', 'sources.csv', 'S2,,,,,rest', 'S2,,,,,gas', 4, 'id'),
  broken('source.site_differs', 'sources.csv', 'S2,,,,,rest', 'S2,Plant three,,,,rest', 4, 'name'),
  broken('stream.capture_rate_percentage', 'sources.csv', '2.5,0.9,', '2.5,90,', 2, 'capture_rate'),
  broken('stream.emissions_in_tonnes', 'sources.csv', 'main,2.5,', 'main,2500000,', 2, 'emissions_mt_per_yr'),
  broken('sink.kind_unknown', 'sinks.csv', 'saline', 'volcano', 2, 'kind'),
  broken('sink.no_capacity', 'sinks.csv', '100..140', '', 2, 'capacity_mt'),
  broken('sink.no_capacity', 'sinks.csv', '100..140', '0', 2, 'capacity_mt'),
  route('route.corridor_unknown', '"id":"R1","corridor":"line"', '"id":"R1","corridor":"road"'),
  route('case.id_duplicate', '"id":"R2"', '"id":"R1"', 3),
  route('route.one_point', '[[117.5,33],[118.6,33.1]]', '[[117.5,33]]'),
  route('route.no_length', '[[117.5,33],[118.6,33.1]]', '[[117.5,33],[117.5,33]]'),
  route('route.no_length', '"id":"R1"', '"id":"R1","length_km":0'),
  route('route.position_out_of_range', '[117.5,33]', '[517.5,33]'),
  route('case.coordinates_swapped', '[[117.5,33],[118.6,33.1]]', '[[33,117.5],[33.1,118.6]]'),
  route('route.position_malformed', '[117.5,33]', '117.5'),
  route('case.not_number', '[117.5,33]', '["117.5",33]'),
  route('case.key_missing', '"id":"R1",', ''),
  route('case.key_misspelt', '"id":"R1"', '"id":"R1","lenght_km":3'),
];

const files: readonly Broken[] = [
  { code: 'io.file_missing', files: without('sinks.csv'), file: 'sinks.csv' },
  { code: 'io.file_missing', files: without('case.yaml'), file: 'case.yaml' },
  whole('io.file_empty', 'sources.csv', ' \n'),
  whole('io.file_empty', 'case.yaml', ''),
  whole(
    'io.encoding_mixed',
    'sources.csv',
    joined(
      utf8(tinyFiles['sources.csv']),
      utf8('S3,钢厂,power,'),
      utf8('33,117.5,main,1,1,1\nS4,'),
      steelGb18030,
      utf8(',power,33,117.5,main,1,1,1\n'),
    ),
    6,
  ),
  whole('io.encoding_unknown', 'sinks.csv', latin1(tinyFiles['sinks.csv'].replace('Store one', 'K\u00f6ln')), 2),
  whole('io.encoding_unknown', 'sinks.csv', joined(utf8(tinyFiles['sinks.csv']), Uint8Array.from([0xff, 0xff])), 3),
  whole('io.encoding_broken', 'sinks.csv', Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42]), 1),
  whole('io.characters_lost', 'sinks.csv', tinyFiles['sinks.csv'].replace('Store one', 'St\ufffdre'), 2),
  whole('table.header_only', 'sinks.csv', tinyFiles['sinks.csv'].split('\n')[0] ?? '', 1),
  broken('table.quotes', 'sources.csv', 'Plant one', '"Plant one', 2),
  broken('table.quotes', 'sources.csv', 'Plant one', '"Plant" one', 2),
  broken('table.row_ragged', 'sources.csv', 'S1,Plant one', 'S1,Plant,one', 2),
  broken('table.row_ragged', 'sources.csv', 'S1,Plant one,', 'S1,', 2),
  broken('table.column_missing', 'sinks.csv', 'storage_cost_per_t', 'note', 1, 'storage_cost_per_t'),
  broken(
    'sink.column_missing',
    'sinks.csv',
    'injection_mt_per_yr_per_well,max_wells',
    'note,max_wells',
    2,
    'injection_mt_per_yr_per_well',
  ),
  broken('sink.no_capacity', 'sinks.csv', 'capacity_mt', 'note', 2, 'capacity_mt'),
  {
    ...broken('table.column_unknown', 'sinks.csv', 'storage_cost_per_t\n', 'storage_cost_per_t,zzzzz\n', 1, 'zzzzz'),
    files: { ...tinyFiles, 'sinks.csv': tinyFiles['sinks.csv'].replace('_t\n', '_t,zzzzz\n').replace('5..7\n', '5..7,1\n') },
  },
  {
    ...broken('table.column_misspelt', 'sinks.csv', 'storage_cost_per_t\n', 'storage_cost_per_t,max_well\n', 1, 'bassin'),
    files: { ...tinyFiles, 'sinks.csv': tinyFiles['sinks.csv'].replace('_t\n', '_t,bassin\n').replace('5..7\n', '5..7,Subei\n') },
  },
  {
    ...broken('table.column_repeated', 'sinks.csv', 'storage_cost_per_t\n', '', 1, 'name'),
    files: { ...tinyFiles, 'sinks.csv': tinyFiles['sinks.csv'].replace('_t\n', '_t,name\n').replace('5..7\n', '5..7,Store\n') },
  },
  {
    ...broken('table.column_unnamed', 'sinks.csv', 'storage_cost_per_t\n', '', 1),
    files: { ...tinyFiles, 'sinks.csv': tinyFiles['sinks.csv'].replace('_t\n', '_t,\n').replace('5..7\n', '5..7,Store\n') },
  },
  broken('stream.amount_missing', 'sources.csv', 'main,2.5,', 'main,,', 2, 'emissions_mt_per_yr'),
  broken('stream.column_bare', 'sources.csv', 'emissions_mt_per_yr', 'note', 2, 'emissions_mt_per_yr'),
  broken('table.cell_blank', 'sources.csv', 'S1,Plant one', 'S1,', 2, 'name'),
  broken('table.cell_blank', 'sources.csv', 'S1,', ',', 2, 'id'),
  {
    ...whole(
      'table.dot_ambiguous',
      'sinks.csv',
      semicolons(tinyFiles['sinks.csv'])
        .replace('33.1;118.6', '33,1;118,6')
        .replace('100..140', '1.400')
        .replace('0.3..0.5', '0,3'),
      2,
    ),
    column: 'capacity_mt',
  },
  route('json.syntax', '"properties":{"id":"R1"', '"properties":{"id" "R1"'),
  route('json.syntax', '"corridor":"line"', '"corridor":line'),
  route('json.syntax', '"corridor":"line"', '"corridor":"line",'),
  route('json.syntax', '"id":"R2"', "'id':'R2'", 3),
  route('json.syntax', '{"id":"R2"', '{"id":"R2', 3),
  route('json.syntax', '}},\n{', '}}\n{', 3),
  route('json.syntax', '\n]}', '\n}', 4),
  whole('json.syntax', 'routes.geojson', tinyFiles['routes.geojson'].slice(0, -3), 3),
  whole('geojson.not_a_collection', 'routes.geojson', '{"type":"Topology"}\n', 1),
  route(
    'geojson.not_a_line',
    '{"type":"LineString","coordinates":[[117.5,33],[118.6,33.1]]}',
    '{"type":"Point","coordinates":[117.5,33]}',
  ),
  route(
    'geojson.not_wgs84',
    '"features"',
    '"crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4549"}},"features"',
    1,
  ),
];

export const brokenCases: readonly Broken[] = [...numbers, ...documents, ...rows, ...files];
