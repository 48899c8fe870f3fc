import { built, table } from './built.mjs';

/** The words of the page around the fields; the fields' own come from their schemas. */
const texts = {
  en: {
    title: 'The format of a case',
    other: '[中文](case-format.zh-CN.md)',
    lead: 'A case is a folder with `case.yaml`, `sources.csv`, `sinks.csv`, `routes.geojson` and `SOURCE.md`, or one JSON document with the same content. Made from the schemas of `src/case` by `npm run generate`.',
    numbers: [
      'Numbers',
      'Where the table below says *uncertain*, a number may be written as a planner knows it. This version plans with the central value.',
    ],
    notation: ['written', 'means', 'central value'],
    kinds: [
      'known',
      'interval',
      'triangular: centre and spread',
      'interval with fuzzy ends',
      'normal: mean and standard deviation',
      'normal with an interval mean',
    ],
    heads: ['field', 'meaning', 'unit', 'range', 'needed', 'better', 'example'],
    needed: 'yes',
    default: (value) => `default ${value}`,
    uncertain: ' *uncertain*',
    whole: 'whole',
    better: { high: 'high', low: 'low' },
    tables: {
      case: [
        'case.yaml',
        'The keys of `case.yaml`. The tables below are lists in it, except sources, sinks and routes, which have files of their own.',
      ],
      stages: ['stages', 'A list in `case.yaml`.'],
      targets: ['targets', 'A list in `case.yaml`.'],
      sectors: ['sectors', 'A list in `case.yaml`.'],
      corridors: ['corridors', 'A list in `case.yaml`.'],
      sources: [
        'sources.csv',
        'One row a source; a source with several gas streams has one row for each, and the columns of the site agree.',
      ],
      sinks: ['sinks.csv', 'One row a sink.'],
      routes: ['routes.geojson', 'Properties of a LineString or MultiLineString feature.'],
    },
    families: { pipes: 'Kinds of `pipes`', sinks: 'Kinds of sink: parameters in `sink_kinds`', networks: 'Kinds of `network`' },
    none: 'No parameters.',
  },
  zh: {
    title: '算例格式',
    other: '[English](case-format.md)',
    lead: '算例是一个文件夹,含 `case.yaml`、`sources.csv`、`sinks.csv`、`routes.geojson` 与 `SOURCE.md`;也可以是内容相同的单个 JSON 文件。本页由 `npm run generate` 根据 `src/case` 的模式生成。',
    numbers: ['数字', '下表注明“不确定”的数字可按规划者掌握的程度书写。本版本按中心值规划。'],
    notation: ['写法', '含义', '中心值'],
    kinds: ['已知', '区间', '三角模糊数:中心与半宽', '端点为模糊数的区间', '正态:均值与标准差', '均值为区间的正态'],
    heads: ['字段', '含义', '单位', '范围', '必填', '有利方向', '示例'],
    needed: '是',
    default: (value) => `默认 ${value}`,
    uncertain: '(不确定)',
    whole: '整数',
    better: { high: '高', low: '低' },
    tables: {
      case: ['case.yaml', '`case.yaml` 的键。以下各表是其中的列表;排放源、封存汇与路线各有文件。'],
      stages: ['stages 阶段', '`case.yaml` 中的列表。'],
      targets: ['targets 目标', '`case.yaml` 中的列表。'],
      sectors: ['sectors 行业', '`case.yaml` 中的列表。'],
      corridors: ['corridors 廊道', '`case.yaml` 中的列表。'],
      sources: ['sources.csv 排放源', '每个排放源一行;有多股气流时每股一行,场地各列须一致。'],
      sinks: ['sinks.csv 封存汇', '每个封存汇一行。'],
      routes: ['routes.geojson 路线', 'LineString 或 MultiLineString 要素的属性。'],
    },
    families: { pipes: '`pipes` 的类型', sinks: '封存类型的参数(写在 `sink_kinds`)', networks: '`network` 的类型' },
    none: '无参数。',
  },
};

const notation = [
  ['`45`', '45'],
  ['`40..50`', '45'],
  ['`45 ± 4`, `45 +- 4`', '45'],
  ['`40..50 ± 4`', '45'],
  ['`N(49.15, 6.30)`', '49.15'],
  ['`N(2.8..3.2, 0.3)`', '3'],
];

function rangeOf({ minimum, maximum, above, whole, options }, say) {
  if (options !== undefined) return options.map((word) => `\`${word}\``).join(', ');
  const parts = [
    whole ? say.whole : '',
    above === undefined ? '' : `> ${above}`,
    minimum === undefined ? '' : `≥ ${minimum}`,
    maximum === undefined ? '' : `≤ ${maximum}`,
  ];
  return parts.filter(Boolean).join(', ');
}

function fieldRow(field, language) {
  const say = texts[language];
  const needed = field.required ? say.needed : field.default === undefined ? '' : say.default(field.default);
  const example = field.example === undefined ? '' : `\`${field.example}\``;
  const meaning = `${field[language]}${field.uncertain ? say.uncertain : ''}`;
  return [`\`${field.name}\``, meaning, field.unit ?? '', rangeOf(field, say), needed, say.better[field.better] ?? '', example];
}

function pageIn(language, path) {
  return {
    path,
    render: async (root) => {
      const say = texts[language];
      const { fieldsOf, fieldsOfSchema, tableNames } = await built(root, 'case/fields.js');
      const { defaultKinds } = await built(root, 'index.js');
      const fields = (list) =>
        list.length === 0
          ? say.none
          : table(
              say.heads,
              list.map((field) => fieldRow(field, language)),
            );
      const tables = tableNames.flatMap((name) => [`## ${say.tables[name][0]}`, say.tables[name][1], fields(fieldsOf(name))]);
      const families = Object.entries(say.families).flatMap(([family, title]) => [
        `## ${title}`,
        ...defaultKinds[family].flatMap(({ kind, parameters }) => [`### ${kind}`, fields(fieldsOfSchema(parameters))]),
      ]);
      const numbers = [
        `## ${say.numbers[0]}`,
        say.numbers[1],
        table(
          say.notation,
          notation.map(([text, value], k) => [text, say.kinds[k], value]),
        ),
      ];
      return `${[`# ${say.title}`, say.other, say.lead, ...numbers, ...tables, ...families].join('\n\n')}\n`;
    },
  };
}

export const caseFormatPages = [
  pageIn('en', 'docs/reference/case-format.md'),
  pageIn('zh', 'docs/reference/case-format.zh-CN.md'),
];
