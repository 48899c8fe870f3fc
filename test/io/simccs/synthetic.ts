import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A raster of 40 columns and 30 rows of 1/120 degree, its corner at −100, 40: two sources, one sink, three edges. */
export const raster = { columns: 40, cell_degrees: 1 / 120, west: -100, north: 40 };

const cell = (column: number, row: number) => (row - 1) * raster.columns + column;
/** A place a little off the centre of a cell. */
const place = (column: number, row: number, off = 0.3) =>
  [raster.west + (column - 0.5 + off) * raster.cell_degrees, raster.north - (row - 0.5 - off) * raster.cell_degrees] as const;

const [one, two, sink, join1] = [cell(3, 4), cell(30, 6), cell(18, 25), cell(17, 9)];
const walk = (from: readonly [number, number], ...steps: readonly (readonly [number, number])[]) => {
  let [column, row] = from;
  const cells = [cell(column, row)];
  for (const [right, down] of steps) {
    const count = Math.max(Math.abs(right), Math.abs(down));
    for (let step = 0; step < count; step++) {
      column += Math.sign(right);
      row += Math.sign(down);
      cells.push(cell(column, row));
    }
  }
  return cells;
};
const edges: readonly (readonly [number, number, number, number, readonly number[]])[] = [
  [one, join1, 21.5, 3.25, walk([3, 4], [5, 5], [9, 0])],
  // Written backwards, as SimCCS sometimes does.
  [join1, two, 18.75, 0, walk([30, 6], [-3, 3], [-10, 0])],
  [join1, sink, 40.125, 7.5, walk([17, 9], [0, 15], [1, 1])],
];

const placeText = (at: readonly [number, number]) => at.map((degrees) => degrees.toFixed(6));

const common: Record<string, string> = {
  'Network/CandidateNetwork/CandidateNetwork.txt': [
    'Vertex1\tVertex2\tCost\tConCost\tROWCost\tCellRoute',
    ...edges.map(([from, to, construction, row, cells]) =>
      [from, to, construction + row, construction, row, ...cells].join('\t'),
    ),
    '',
  ].join('\n'),
  'Transport/Linear.txt': 'ID\tSLOPE\tINTERCEPT\tROWSLOPE\tROWINTERCEPT\n1\t0.12\t0.43\t0.02\t0.05\n2\t0.08\t0.77\t0.01\t0.06\n',
};

const paths = (labels: readonly [string, string, string]) =>
  [
    '#  Selected node pairs',
    `SOURCE\t${labels[0]}\tSOURCE\t${labels[1]}\t${one}\t${two}`,
    `SOURCE\t${labels[1]}\tSINK\t${labels[2]}\t${two}\t${sink}`,
    '',
  ].join('\n');

/** The 2020 form: tables; source 2 has a unit cost, names hold commas, quotes and a dash of an old Macintosh. */
export const form2020: Record<string, string | Uint8Array> = {
  ...common,
  'Network/DelaunayNetwork/DelaunayPaths.txt': paths(['Plant, east', 'Kiln', 'Dome']),
  'Sources/Sources.csv': Uint8Array.from(
    Buffer.from(
      [
        'Required data,,,,,,,,,Not-required data,,',
        'Unique ID,Name,Capturable CO2 (MtCO2/yr),USE COLUMN D or COLUMNS E\xd0G (NOT BOTH),,,,X-LON,Y-LAT,Comment,Source type,',
        ',,,Total unit cost ($/tCO2),Fixed capital cost ($M),Fixed O&M cost ($M/yr),Variable O&M cost ($/tCO2),,,,,',
        `1,"Plant, east",2.5,0.00,100,10,30,${placeText(place(3, 4)).join(',')},,Power plant,`,
        `2,Kiln,0.5,41.5,,,,${placeText(place(30, 6, -0.4)).join(',')},,Cement,`,
        ',,,,,,,,,,,',
      ].join('\r\n'),
      'latin1',
    ),
  ),
  'Sinks/Sinks.csv': [
    'Required data,,,,,,,,,,,,Not-required data,',
    'Unique ID,Name,Storage capacity (MtCO2),USE COLUMN D or COLUMNS E-J (NOT BOTH),,,,,,,X-LON,Y-LAT,Comment,',
    ',,,Total unit cost ($/tCO2),Site-wide fixed capital cost ($M),,,,,,,,,',
    `1,Dome,300,,40,1.5,0.4,4.5,0.2,-97.39,${placeText(place(18, 25, 0.1)).join(',')},,`,
  ].join('\n'),
};

/** The 2019 form: texts; lines of the sources end in bare carriage returns. */
export const form2019: Record<string, string | Uint8Array> = {
  ...common,
  'Transport/Linear.txt': 'ID\tSLOPE\tINTERCEPT\n1\t0.12\t0.43\n2\t0.08\t0.77\n',
  'Network/DelaunayNetwork/DelaunayPaths.txt': paths(['1', '2', '1']),
  'Sources/Sources.txt': [
    'ID\tcostFix ($M)\tfixO&M ($M/y)\tvarO&M ($/tCO2)\tcapMax (MtCO2/y)\tN/A\tLON\tLAT\tNAME',
    `1\t100\t10\t30\t2.5\t1\t${placeText(place(3, 4)).join('\t')}\tPlant, east`,
    `2\t0\t0\t41.5\t0.5\t1\t${placeText(place(30, 6, -0.4)).join('\t')}\tKiln`,
  ].join('\r'),
  'Sinks/Sinks.txt': [
    'Sink_ID\tNAME\tfieldCap (MtCO2)\tcostFix ($M)\tfixO&M ($M/yr)\twellCap (MtCO2/yr)\twellCostFix ($M)\twellFixO&M ($M/yr)\tvarO&M ($/tCO2)\tN/A\tLON\tLAT\tN/A N/A N/A N/A Location',
    `1\tDome\t300\t40\t1.5\t0.4\t4.5\t0.2\t-97.39\t0\t${placeText(place(18, 25, 0.1)).join('\t')}\t0\t0\t0\t0\tSomewhere`,
    '',
  ].join('\n'),
};

/** Writes a scenario into a new folder and returns its path. */
export async function writeScenario(form: Readonly<Record<string, string | Uint8Array>>, name = 'tiny'): Promise<string> {
  const folder = join(await mkdtemp(join(tmpdir(), 'yuanhui-simccs-')), 'Scenarios', name);
  for (const [file, content] of Object.entries(form)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  return folder;
}
