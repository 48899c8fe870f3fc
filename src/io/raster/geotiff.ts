import { fromArrayBuffer, type GeoTIFFImage } from 'geotiff';
import { fault, type Issue } from '../../base/issue.ts';
import { type Grid, lonlat } from '../../geo/raster/grid.ts';
import { projectionOf } from '../../geo/raster/projection.ts';
import type { ReadRaster } from './ascii-grid.ts';

// GeoTIFF 1.1 (OGC 19-008r4), 7.2: model types, raster types, codes for systems that no code names.
const model = { projected: 1, geographic: 2 };
const pixelIsPoint = 2;
const userDefined = 32767;

/** Systems of longitude and latitude within a metre or two of WGS 84: WGS 84, NAD83, ETRS89, CGCS2000. */
const nearWgs84 = [4326, 4269, 4258, 4490];

/** The projection that the file names, as far as it is known; else the one that the case states. */
function projectionFrom(image: GeoTIFFImage, stated: string, file: string): { projection?: string; issues: Issue[] } {
  const keys = image.getGeoKeys() ?? {};
  if (keys.GTModelTypeGeoKey === undefined) return { projection: stated, issues: [] };
  const geographic = keys.GTModelTypeGeoKey === model.geographic;
  const code = Number((geographic ? keys.GeographicTypeGeoKey : keys.ProjectedCSTypeGeoKey) ?? userDefined);
  if (geographic && nearWgs84.includes(code)) return { projection: lonlat, issues: [] };
  const name = `EPSG:${code}`;
  if (!geographic && code !== userDefined && projectionOf(name) !== undefined) return { projection: name, issues: [] };
  if (stated !== lonlat) return { projection: stated, issues: [] };
  return { issues: [fault('raster.projection_unknown', { file }, { name })] };
}

function gridOf(image: GeoTIFFImage, projection: string): Grid | undefined {
  const [width = 0, height = 0] = image.getResolution();
  const [x = 0, y = 0] = image.getOrigin();
  // a matrix instead of a corner and a size may turn or shear the raster
  const matrix = image.fileDirectory.getValue('ModelTransformation') as ArrayLike<number> | undefined;
  const turned = matrix !== undefined && (matrix[1] !== 0 || matrix[4] !== 0);
  if (turned || !(width > 0) || !(height < 0)) return undefined;
  const shift = image.getGeoKeys()?.GTRasterTypeGeoKey === pixelIsPoint ? 0.5 : 0;
  return {
    columns: image.getWidth(),
    rows: image.getHeight(),
    left: x - shift * width,
    top: y - shift * height,
    cell_width: width,
    cell_height: -height,
    projection,
  };
}

/** Reads the one band of a GeoTIFF, north up. */
export async function readGeoTiff(bytes: Uint8Array, file: string, stated: string): Promise<ReadRaster> {
  const refused = (code: string, values: Issue['values'] = {}) => ({ issues: [fault(code, { file }, values)] });
  try {
    const tiff = await fromArrayBuffer(Uint8Array.from(bytes).buffer);
    const image = await tiff.getImage();
    if (image.getSamplesPerPixel() !== 1) return refused('raster.bands', { count: image.getSamplesPerPixel() });
    const { projection, issues } = projectionFrom(image, stated, file);
    if (projection === undefined) return { issues };
    const grid = gridOf(image, projection);
    if (grid === undefined) return refused('raster.not_north_up');
    const cells = await image.readRasters({ interleave: true });
    const values = Float32Array.from(cells as ArrayLike<number>);
    const nodata = image.getGDALNoData();
    if (nodata !== null && !Number.isNaN(nodata)) {
      const missing = Math.fround(nodata);
      for (let cell = 0; cell < values.length; cell += 1) if (values[cell] === missing) values[cell] = Number.NaN;
    }
    return { raster: { grid, values }, issues: [] };
  } catch (error) {
    return refused('raster.not_a_geotiff', { message: error instanceof Error ? error.message : String(error) });
  }
}
