import { stringify } from 'yaml';
import type { Case } from '../case/case.ts';
import { caseDocument } from '../case/document.ts';
import { type Field, fieldsOf } from '../case/fields.ts';
import { type Cell, csvText } from './csv-text.ts';
import { writeFiles } from './write-files.ts';

type Row = Readonly<Record<string, unknown>>;

/** Writes a case as a folder that `readCase` reads back identically; equal cases give equal bytes. */
export async function writeCaseFolder(study: Case, folder: string): Promise<void> {
  await writeFiles(folder, caseFolderFiles(study));
}

/** The files of a case folder by name. `heading` stands as a comment on top of case.yaml. */
export function caseFolderFiles(study: Case, heading = ''): Record<string, string> {
  const { sources, sinks, routes = [], terminals, links, ...rest } = caseDocument(study);
  const comment = heading === '' ? '' : `${heading.replace(/^/gm, '# ')}\n`;
  return {
    'case.yaml': comment + stringify(rest, { lineWidth: 0 }),
    'sources.csv': tableText(fieldsOf('sources'), sources.flatMap(sourceRows)),
    'sinks.csv': tableText(fieldsOf('sinks'), sinks),
    'routes.geojson': routesText(routes),
    ...(terminals === undefined ? {} : { 'terminals.csv': tableText(fieldsOf('terminals'), terminals) }),
    ...(links === undefined ? {} : { 'links.csv': tableText(fieldsOf('links'), links) }),
  };
}

/** One row a stream; rows after the first leave the columns of the place blank. */
function sourceRows({ streams, ...site }: { readonly id: string; readonly streams: readonly Row[] }): Row[] {
  return streams.map((stream, index) => (index === 0 ? { ...site, ...stream } : { id: site.id, ...stream }));
}

function tableText(fields: readonly Field[], rows: readonly Row[]): string {
  const said = ({ name, required, default: usual }: Field) =>
    required || rows.some((row) => row[name] !== undefined && row[name] !== usual);
  const columns = fields.filter(said).map(({ name }) => name);
  return csvText(
    columns,
    rows.map((row) => columns.map((name) => row[name] as Cell)),
  );
}

/** One feature a line, so that git shows which route changed. */
function routesText(routes: readonly (Row & { readonly lines: readonly unknown[] })[]): string {
  const features = routes.map(({ lines, ...properties }) => {
    const geometry =
      lines.length === 1 ? { type: 'LineString', coordinates: lines[0] } : { type: 'MultiLineString', coordinates: lines };
    return JSON.stringify({ type: 'Feature', properties, geometry });
  });
  return `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
}
