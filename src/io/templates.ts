import type { Kind } from '../base/kind.ts';
import type { CaseKinds } from '../case/case.ts';
import { type Field, fieldsOf, fieldsOfSchema, type TableName, tableNames } from '../case/fields.ts';
import { csvText } from './csv-text.ts';
import { writeFiles } from './write-files.ts';

const tableFiles: Readonly<Record<TableName, string>> = {
  case: 'case.yaml',
  asset_lives: 'case.yaml, `asset_lives`',
  leakage: 'case.yaml, `leakage`',
  uncertainty: 'case.yaml, `uncertainty`',
  stages: 'case.yaml, `stages`',
  targets: 'case.yaml, `targets`',
  milestones: 'case.yaml, `milestones`',
  markets: 'case.yaml, `markets`',
  sectors: 'case.yaml, `sectors`',
  corridors: 'case.yaml, `corridors`',
  clusters: 'case.yaml, `clusters`',
  hubs: 'case.yaml, `hubs` of each cluster',
  cluster_membership: 'case.yaml, `cluster_membership`',
  readiness: 'case.yaml, `readiness`',
  readiness_weights: 'case.yaml, `weights` of `readiness`',
  readiness_stated: 'case.yaml, `stated` of `readiness`',
  sources: 'sources.csv',
  sinks: 'sinks.csv',
  routes: 'routes.geojson, properties of each line',
  modes: 'case.yaml, `modes`',
  vehicle: 'case.yaml, `vehicle` of each mode',
  terminal_plants: 'case.yaml, `terminal_plants`',
  terminals: 'terminals.csv',
  links: 'links.csv',
};

/** A table with its header and one example row. */
export function tableTemplate(table: 'sources' | 'sinks'): string {
  const fields = fieldsOf(table);
  return csvText(
    fields.map(({ name }) => name),
    [fields.map(({ example }) => example)],
  );
}

/** A guide to every field of a case in both languages, as Markdown; made from the schemas. */
export function fieldGuide(kinds: CaseKinds): string {
  const tables = tableNames.map((table) => section(`\`${table}\` – ${tableFiles[table]}`, fieldsOf(table)));
  const families = [
    ['pipes', kinds.pipes],
    ['network', kinds.networks],
  ] as const;
  const titled = (key: string, { kind, parameters: schema }: Kind<unknown>) =>
    section(`\`${key}\`, kind \`${kind}\``, fieldsOfSchema(schema));
  const parameters = [
    ...families.flatMap(([key, members]) => members.map((member) => titled(key, member))),
    ...kinds.sinks.map((member) => `${titled('sink_kinds', member)}\n\n${columnsOf(member)}`),
  ];
  return ['# Fields of a case 算例字段', legend, ...tables, ...parameters].join('\n\n').concat('\n');
}

/** The columns of `sinks.csv` that belong to a kind. */
function columnsOf({ needs, takes }: CaseKinds['sinks'][number]): string {
  const named = (columns: readonly string[]) => columns.map((column) => `\`${column}\``).join(', ');
  return `Columns of \`sinks.csv\` 列：needs 必填 ${named(needs)}; may fill 可填 ${named(takes)}.`;
}

const legend = `An uncertain number is written as \`45\`, \`40..50\`, \`45 ± 4\`, \`40..50 ± 4\`, \`N(49.15, 6.30)\` or \`N(2.8..3.2, 0.3)\`; fields that take one are marked ~.
标有 ~ 的字段可写不确定数。Required 必填：●. Better 更优端：↑ high 高，↓ low 低.`;

function section(title: string, fields: readonly Field[]): string {
  if (fields.length === 0) return `## ${title}\n\nNo fields 无字段.`;
  const rows = fields.map((field) => `| ${cellsOf(field).join(' | ')} |`);
  const head =
    '| field 字段 | unit 单位 | meaning 含义 | required 必填 | default 默认 | range 范围 | better 更优 | example 示例 |';
  return [`## ${title}`, '', head, '|---|---|---|---|---|---|---|---|', ...rows].join('\n');
}

function cellsOf(field: Field): string[] {
  const { name, unit = '', en, zh, required, better, example = '', options = [] } = field;
  return [
    `\`${name}\`${field.uncertain ? ' ~' : ''}`,
    unit,
    `${en}<br>${zh}${options.length > 0 ? `<br>${options.map((option) => `\`${option}\``).join(' ')}` : ''}`,
    required ? '●' : '',
    field.default === undefined ? '' : String(field.default),
    rangeOf(field),
    better === undefined ? '' : { high: '↑', low: '↓' }[better],
    example,
  ].map((cell) => cell.replaceAll('|', '\\|'));
}

function rangeOf({ minimum, maximum, above }: Field): string {
  const bounds = [
    above === undefined ? '' : `> ${above}`,
    minimum === undefined ? '' : `≥ ${minimum}`,
    maximum === undefined ? '' : `≤ ${maximum}`,
  ];
  return bounds.filter(Boolean).join(', ');
}

/** Writes the templates of the tables and the guide to the fields into a folder. */
export async function writeTemplates(folder: string, kinds: CaseKinds): Promise<void> {
  await writeFiles(folder, {
    'sources.csv': tableTemplate('sources'),
    'sinks.csv': tableTemplate('sinks'),
    'FIELDS.md': fieldGuide(kinds),
  });
}
