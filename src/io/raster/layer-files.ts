import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, isAbsolute, join, normalize } from 'node:path';
import { fault, InputError, type Issue } from '../../base/issue.ts';
import { lonlat } from '../../geo/raster/grid.ts';
import type { LayerContent, LayerFile, WantedFile } from '../../network/layer-file.ts';
import { decodeText } from '../text/decode-text.ts';
import { readJson } from '../text/json-text.ts';
import { readAsciiGrid } from './ascii-grid.ts';
import { readShapes } from './shapes.ts';

interface Read {
  readonly content?: LayerContent | undefined;
  readonly issues: readonly Issue[];
}

/** Reads the bytes of a file; `beside` is the text of the .prj that stands beside it. */
type Reader = (bytes: Uint8Array, wanted: WantedFile, beside: string | undefined) => Promise<Read>;

const rasterOf = ({
  raster,
  issues,
}: {
  raster?: Extract<LayerContent, { type: 'raster' }>['raster'];
  issues: readonly Issue[];
}) => ({
  ...(raster === undefined ? {} : { content: { type: 'raster' as const, raster } }),
  issues,
});

/** A .prj holds well-known text; one that begins with a geographic system is longitude and latitude. */
const projectionBeside = (text: string | undefined, stated: string) =>
  text === undefined || text.trim() === '' ? stated : /^\s*GEOG(CS|CRS)/i.test(text) ? lonlat : text.trim();

const asciiGrid: Reader = async (bytes, { file, projection }, beside) =>
  rasterOf(readAsciiGrid(bytes, file, projectionBeside(beside, projection)));

const geoTiff: Reader = async (bytes, { file, projection }) => {
  // Loaded here and not above: few cases have one, and reading it takes more code than all the rest of a case.
  const { readGeoTiff } = await import('./geotiff.ts');
  return rasterOf(await readGeoTiff(bytes, file, projection));
};

const geoJson: Reader = async (bytes, { file }) => {
  const { text, issues } = decodeText(bytes, file);
  if (text === undefined) return { issues };
  const json = readJson(text, file);
  if (json.value === undefined) return { issues: json.issues };
  const { shapes, issues: found } = readShapes(json, file);
  return { content: shapes, issues: found };
};

/** Readers by the ending of a file's name; a new form is a reader and a line here. */
const readers: Readonly<Record<string, Reader>> = {
  '.asc': asciiGrid,
  '.tif': geoTiff,
  '.tiff': geoTiff,
  '.geojson': geoJson,
  '.json': geoJson,
};

const textOf = async (path: string): Promise<string | undefined> => readFile(path, 'utf8').catch(() => undefined);

async function readLayer(folder: string, wanted: WantedFile): Promise<{ file?: LayerFile; issues: readonly Issue[] }> {
  const { file, path } = wanted;
  const at = { file: 'case.yaml', path };
  const reader = readers[extname(file).toLowerCase()];
  if (reader === undefined) return { issues: [fault('terrain.file_form', at, { file, known: Object.keys(readers).join(', ') })] };
  if (isAbsolute(file) || normalize(file).startsWith('..')) return { issues: [fault('terrain.file_outside', at, { file })] };
  const bytes = await readFile(join(folder, file)).catch(() => undefined);
  if (bytes === undefined) return { issues: [fault('terrain.file_missing', at, { file })] };
  const beside = await textOf(join(folder, `${file.slice(0, -extname(file).length)}.prj`));
  const { content, issues } = await reader(bytes, wanted, beside);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return content === undefined ? { issues } : { file: { sha256, content }, issues };
}

/**
 * Reads the files of layers, one after the other, each once.
 * @throws InputError with every fault of every file
 */
export async function readLayerFiles(folder: string, wanted: readonly WantedFile[]): Promise<ReadonlyMap<string, LayerFile>> {
  const files = new Map<string, LayerFile>();
  const issues: Issue[] = [];
  const seen = new Set<string>();
  for (const one of wanted) {
    if (seen.has(one.file)) continue;
    seen.add(one.file);
    const read = await readLayer(folder, one);
    issues.push(...read.issues);
    if (read.file !== undefined) files.set(one.file, read.file);
  }
  const faults = issues.filter(({ severity }) => severity === 'error');
  if (faults.length > 0) throw new InputError(faults);
  return files;
}
