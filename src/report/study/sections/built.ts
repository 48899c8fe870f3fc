import type { Sink } from '../../../case/sink.ts';
import type { Source } from '../../../case/source.ts';
import type { Edge } from '../../../network/network.ts';
import { named } from '../../../text/language.ts';
import { placeName } from '../../../text/places.ts';
import type { StudyKey } from '../../../text/study-report.ts';
import { term } from '../../../text/terms.ts';
import { figure, legendList } from '../../figure.ts';
import { badge, prose } from '../../html.ts';
import { fixed, significant } from '../../number.ts';
import { pipeNames } from '../../pipe-names.ts';
import { type Column, htmlTable } from '../../tables.ts';
import { builtMap, kmOf, type Usage, type Use, usageOf, useLooks, uses } from '../map/built-map.ts';
import type { BuiltReading } from '../study-reading.ts';

interface BuiltRow {
  readonly what: string;
  readonly unit: string;
  readonly all: number;
  readonly some: number;
  readonly never: number;
}

/** Counts and kilometres by how often they are built. */
export function builtRows(reading: BuiltReading): BuiltRow[] {
  const { text } = reading;
  const usage = usageOf(reading);
  const row = (what: string, unit: string, of: (use: Use) => number): BuiltRow => ({
    what,
    unit,
    all: of('all'),
    some: of('most') + of('some'),
    never: of('none'),
  });
  return [
    row(text('layouts_row_plants'), text('plants'), (use) => usage.ids('source', use).length),
    row(text('layouts_row_stores'), text('stores'), (use) => usage.ids('sink', use).length),
    row(text('layouts_row_pipes'), text('pipes'), (use) => usage.ids('edge', use).length),
    row(text('layouts_row_length'), text('km'), (use) => kmOf(reading, usage, use)),
    ...(reading.study.links === undefined
      ? []
      : [
          row(text('layouts_row_terminals'), text('layouts_unit_terminals'), (use) => usage.ids('terminal', use).length),
          row(text('layouts_row_links'), text('layouts_unit_links'), (use) => usage.ids('link', use).length),
        ]),
  ];
}

/** What is said of it: the finding, the note of the map, the caption of the counts. */
interface BuiltWords {
  readonly finding: StudyKey;
  readonly note: StudyKey;
  readonly counts: StudyKey;
}

const boundsWords: BuiltWords = { finding: 'layouts_built_finding', note: 'layouts_built_note', counts: 'layouts_table_built' };

/** The map of what is built how often, and its counts. */
export function built(reading: BuiltReading, number: () => number, words = boundsWords): string {
  const { text, language } = reading;
  const usage = usageOf(reading);
  if (usage.of === 0) return `<p>${prose(text('layouts_none'))}</p>`;
  const [plants, stores, pipes] = (['source', 'sink', 'edge'] as const).map((kind) => usage.ids(kind, 'all').length);
  const nothing = plants === 0 && stores === 0 && pipes === 0;
  const anywhere = kmOf(reading, usage, 'all') + kmOf(reading, usage, 'most') + kmOf(reading, usage, 'some');
  const finding = nothing
    ? text('layouts_built_none', { of: usage.of, km: significant(anywhere) })
    : text(words.finding, {
        km: significant(kmOf(reading, usage, 'all')),
        plants: fixed(plants, 0),
        stores: fixed(stores, 0),
        of: usage.of,
      });
  const shown = uses.filter(usage.any);
  const legend = legendList(
    text('legend'),
    shown.map((use) => ({ label: text(`layouts_in_${use}`), colour: useLooks[use].colour, shape: 'line' as const })),
  );
  const columns: Column<BuiltRow>[] = [
    { label: text('item'), value: ({ what }) => what },
    { label: text('layouts_col_all'), decimals: 0, value: ({ all }) => all },
    { label: text('layouts_col_some'), decimals: 0, value: ({ some }) => some },
    { label: text('layouts_col_never'), decimals: 0, value: ({ never }) => never },
    { label: text('unit'), value: ({ unit }) => unit },
  ];
  const drawing = builtMap(reading, finding);
  const note = [text(words.note), ...(reading.study.links === undefined ? [] : [text('layouts_links_note')])].join(
    language === 'zh' ? '' : ' ',
  );
  return `${figure(finding, note, legend, drawing, `figure-built-${language}`, text('figure', { number: number() }))}
${htmlTable(text(words.counts), columns, builtRows(reading), { sortable: false, compact: true })}`;
}

const shareColumn = <Row extends { readonly id: string }>(
  { text }: BuiltReading,
  usage: Usage,
  kind: 'source' | 'sink' | 'link',
): Column<Row> => ({
  label: text('layouts_col_built'),
  unit: text('layouts_unit_plans'),
  decimals: 0,
  value: ({ id }) => usage.share(kind, id) * 100,
});

const flagged = ({ language }: BuiltReading, basis: string | undefined) => badge(basis, term(basis ?? '', language));

type Link = NonNullable<BuiltReading['study']['links']>[number];

/** Links by how often they are served; no table where none ever is. */
function linksByUse({ text, language, study }: BuiltReading, links: readonly Link[], share: Column<Link>): string[] {
  if (links.length === 0) return [];
  const terminals = new Map(study.terminals?.map(({ id, name }) => [id, name]));
  const modes = new Map(study.modes?.map((mode) => [mode.id, mode]));
  const modeName = ({ mode }: Link) => {
    const { name, kind = '' } = modes.get(mode) ?? {};
    return name === undefined ? term(kind, language) : named(name, language);
  };
  const columns: Column<Link>[] = [
    { label: text('col_name'), value: ({ id, name }) => name ?? id },
    { label: text('col_mode'), value: modeName },
    { label: text('col_from'), value: ({ from }) => terminals.get(from) ?? from },
    { label: text('col_to'), value: ({ to }) => terminals.get(to) ?? to },
    share,
  ];
  return [htmlTable(text('layouts_table_links'), columns, links)];
}

/** Plants, stores, pipes and links by how often they are built; what no plan builds is left to the table of counts. */
export function builtTables(reading: BuiltReading): string {
  const { text, language, study, network, outlooks } = reading;
  const usage = usageOf(reading);
  const often = <Row extends { readonly id: string }>(kind: 'source' | 'sink' | 'link', rows: readonly Row[]) =>
    rows
      .filter(({ id }) => usage.share(kind, id) > 0)
      .sort((a, b) => usage.share(kind, b.id) - usage.share(kind, a.id) || (a.id < b.id ? -1 : 1));
  const potential = ({ id }: Source) => outlooks.get(id)?.potential_mt;
  const plants: Column<Source>[] = [
    { label: text('col_name'), value: ({ name }) => name, after: ({ basis }) => flagged(reading, basis) },
    { label: text('col_sector'), value: ({ sector }) => reading.sector(sector).name },
    { label: text('col_province'), value: ({ province }) => (province === undefined ? '–' : placeName(province, language)) },
    { label: text('layouts_col_potential'), unit: text('mt'), decimals: 1, value: potential },
    shareColumn(reading, usage, 'source'),
  ];
  const stores: Column<Sink>[] = [
    { label: text('col_name'), value: ({ name }) => name, after: ({ basis }) => flagged(reading, basis) },
    { label: text('col_basin'), value: ({ basin }) => (basin === undefined ? '–' : placeName(basin, language)) },
    { label: text('col_kind'), value: ({ kind, location }) => `${term(location, language)} ${term(kind, language)}` },
    shareColumn(reading, usage, 'sink'),
  ];
  const names = pipeNames(reading);
  const pipes: Column<Edge>[] = [
    { label: text('col_from'), value: ({ from }) => names.end(from) },
    { label: text('col_to'), value: ({ to }) => names.end(to) },
    {
      label: text('col_routes'),
      value: names.along,
      after: ({ schematic }) => (schematic ? badge('illustrative', text('schematic')) : ''),
    },
    { label: text('col_length'), unit: text('km'), decimals: 1, value: ({ length_km }) => length_km },
  ];
  const noRegret = network.edges
    .filter(({ id }) => usage.use('edge', id) === 'all')
    .sort((a, b) => b.length_km - a.length_km || (a.id < b.id ? -1 : 1));
  return [
    htmlTable(text('layouts_table_plants'), plants, often('source', study.sources)),
    htmlTable(text('layouts_table_stores'), stores, often('sink', study.sinks)),
    htmlTable(text('layouts_table_pipes'), pipes, noRegret),
    ...linksByUse(reading, often('link', study.links ?? []), shareColumn(reading, usage, 'link')),
  ].join('\n');
}
