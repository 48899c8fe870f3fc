import { writeArrayBuffer } from 'geotiff';
import { describe, expect, it } from 'vitest';
import { readAsciiGrid } from '../../../src/io/raster/ascii-grid.ts';
import { readGeoTiff } from '../../../src/io/raster/geotiff.ts';
import { wordIssue } from '../../../src/text/issues/index.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const ascii = (text: string) => readAsciiGrid(bytes(text), 'r.asc', 'lonlat');
const codesOf = ({ issues }: ReturnType<typeof ascii>) => issues.map(({ code, at }) => `${code}@${at.line}`);

const header = 'ncols 3\nnrows 2\nxllcorner 110\nyllcorner 30\ncellsize 0.5\n';

describe('ESRI ASCII grids', () => {
  it('reads cells from the top left, with and without a value', () => {
    const { raster, issues } = ascii(`${header}NODATA_value -1\n1 2.5 -1\n-4e-1 .5 +6.\n`);
    expect(issues).toEqual([]);
    expect(raster?.grid).toEqual({
      columns: 3,
      rows: 2,
      left: 110,
      top: 31,
      cell_width: 0.5,
      cell_height: 0.5,
      projection: 'lonlat',
    });
    expect([...raster!.values]).toEqual([1, 2.5, Number.NaN, -0.4, 0.5, 6].map(Math.fround));
  });

  it('takes centres for corners, any case, any line ends, keys in any order, and ArcGIS’s usual value for none', () => {
    const { raster } = ascii('NROWS 1\r\nNCOLS 2\r\nXLLCENTER 110.25\r\nYLLCENTER 30.25\r\nCELLSIZE 0.5\r\n7 -9999\r\n');
    expect(raster?.grid).toMatchObject({ left: 110, top: 30.5 });
    expect([...raster!.values]).toEqual([7, Number.NaN]);
  });

  it('reads every number as the language does', () => {
    const words = ['0.1', '123456.789', '9007199254740993', '1e300', '-0.000001', '0.30000000000000004', '7E2'];
    const { raster } = ascii(`ncols ${words.length}\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1\n${words.join(' ')}`);
    expect([...raster!.values]).toEqual(
      words.map((word) => (Math.abs(Number(word)) > 3.5e38 ? Number.POSITIVE_INFINITY : Math.fround(Number(word)))),
    );
  });

  it('names what is wrong, where, and how to mend it', () => {
    expect(codesOf(ascii(`${header}1 2 3\n4 5\n`))).toEqual(['raster.cell_count@8']);
    expect(codesOf(ascii(`${header}1 2 3\n4 x,5 6\n`))).toEqual(['raster.cell_not_a_number@7']);
    expect(codesOf(ascii('ncols 3\nnrows 2\nxllcorner 110\nyllcorner 30\n1 2 3 4 5 6'))).toEqual([
      'raster.header_missing@1',
      'raster.header_missing@1',
    ]);
    expect(codesOf(ascii(header.replace('cellsize 0.5', 'cellsize -1').concat('1 2 3 4 5 6')))).toEqual(['raster.header_size@1']);
    expect(codesOf(ascii(header.replace('ncols', 'columns').concat('1 2 3 4 5 6')))).toEqual(['raster.header_word@1']);
    expect(codesOf(ascii(header.replace('110', 'east').concat('1 2 3 4 5 6')))).toEqual(['raster.header_value@3']);
    expect(codesOf(ascii(''))).toContain('raster.header_missing@1');
    const many = ascii(`ncols 30\nnrows 1\nxllcorner 0\nyllcorner 0\ncellsize 1\n1${' x'.repeat(29)}`);
    expect(many.issues.at(-1)).toMatchObject({ code: 'raster.more_cells', values: { count: 9 } });
    for (const issue of ascii(`${header}1 2 3\n4 x,5\n`).issues) {
      expect(wordIssue(issue, 'zh').mend).not.toBe('');
      expect(wordIssue(issue, 'en').wrong).not.toBe('');
    }
  });
});

const tiff = async (values: readonly number[], metadata: object) =>
  new Uint8Array(
    (await writeArrayBuffer(Float32Array.from(values) as unknown as number[], { ...metadata } as never)) as ArrayBuffer,
  );

const degrees = {
  height: 2,
  width: 3,
  GTModelTypeGeoKey: 2,
  GeographicTypeGeoKey: 4326,
  GTRasterTypeGeoKey: 1,
  ModelPixelScale: [0.5, 0.5, 0],
  ModelTiepoint: [0, 0, 0, 110, 31, 0],
};

describe('GeoTIFF', () => {
  it('reads one band in longitude and latitude', async () => {
    const { raster, issues } = await readGeoTiff(await tiff([1, 2, 3, 4, 5, 6], degrees), 'r.tif', 'lonlat');
    expect(issues).toEqual([]);
    expect(raster?.grid).toEqual({
      columns: 3,
      rows: 2,
      left: 110,
      top: 31,
      cell_width: 0.5,
      cell_height: 0.5,
      projection: 'lonlat',
    });
    expect([...raster!.values]).toEqual([1, 2, 3, 4, 5, 6]);
  });

  it('knows cells without a value, and tie points in the middle of cells', async () => {
    const file = await tiff([1, -99, 3, 4, 5, 6], { ...degrees, GTRasterTypeGeoKey: 2, GDAL_NODATA: '-99' });
    const { raster } = await readGeoTiff(file, 'r.tif', 'lonlat');
    expect(raster?.grid).toMatchObject({ left: 109.75, top: 31.25 });
    expect([...raster!.values]).toEqual([1, Number.NaN, 3, 4, 5, 6]);
  });

  it('knows UTM by its code, and wants other projections stated', async () => {
    const { GeographicTypeGeoKey: _system, ...rest } = degrees;
    const projected = {
      ...rest,
      GTModelTypeGeoKey: 1,
      ModelPixelScale: [500, 500, 0],
      ModelTiepoint: [0, 0, 0, 500_000, 3_600_000, 0],
    };
    const utm = await readGeoTiff(
      await tiff([1, 2, 3, 4, 5, 6], { ...projected, ProjectedCSTypeGeoKey: 32650 }),
      'r.tif',
      'lonlat',
    );
    expect(utm.raster?.grid).toMatchObject({ cell_width: 500, top: 3_600_000, projection: 'EPSG:32650' });
    const other = await tiff([1, 2, 3, 4, 5, 6], { ...projected, ProjectedCSTypeGeoKey: 2381 });
    expect((await readGeoTiff(other, 'r.tif', 'lonlat')).issues).toMatchObject([
      { code: 'raster.projection_unknown', values: { name: 'EPSG:2381' } },
    ]);
    const stated = '+proj=aea +lat_1=25 +lat_2=47 +lon_0=105 +datum=WGS84';
    expect((await readGeoTiff(other, 'r.tif', stated)).raster?.grid.projection).toBe(stated);
  });

  it('names a file that is none', async () => {
    expect((await readGeoTiff(bytes('no raster at all'), 'r.tif', 'lonlat')).issues).toMatchObject([
      { code: 'raster.not_a_geotiff' },
    ]);
  });
});
