import type { Case } from '../../../src/case/case.ts';
import { caseFolderFiles } from '../../../src/io/write-case.ts';
import { captureRate } from '../shared/facts.ts';

type Source = Case['sources'][number];

const rows = [
  { id: 'my-purification-plant', sector: 'gas_purification', emissions: 0.4, place: [30.4, 105.4] },
  { id: 'my-coal-chemical-works', sector: 'coal_chemicals', emissions: 1.2, place: [29.7, 107.4] },
  { id: 'my-refinery', sector: 'refining', emissions: 1.0, place: [30.8, 106.1] },
] as const;

/** A row to copy for each sector that the case has to assume: every value of it is the user’s to replace. */
function templateRow({ id, sector, emissions, place }: (typeof rows)[number], study: Case): Source {
  const alike = study.sources.find((source) => source.sector === sector);
  const [stream] = alike?.streams ?? [];
  if (stream === undefined) throw new Error(`the case has no source of ${sector} to copy costs from`);
  const [latitude, longitude] = place;
  return {
    id,
    name: `Name of the plant (${id.slice(3).replaceAll('-', ' ')})`,
    sector,
    latitude,
    longitude,
    province: 'Sichuan',
    basis: 'illustrative',
    source: 'where its tonnes were read',
    note: 'replace every value of this row; closes_year and service_years stay blank where it runs through the horizon',
    streams: [
      {
        ...stream,
        stream: 'main',
        emissions_mt_per_yr: emissions,
        capture_rate: { type: 'interval', lower: captureRate.lower, upper: captureRate.upper },
      },
    ],
  };
}

/** A table with the header of sources.csv and a row to copy for each sector that no open source lists. */
export function templateFiles(path: string, study: Case): (readonly [string, string])[] {
  const all = { ...study, sources: [...rows.map((row) => templateRow(row, study)), ...study.sources] };
  const [header = '', ...lines] = (caseFolderFiles(all, '')['sources.csv'] ?? '').split('\n');
  const kept = lines.filter((line) => rows.some(({ id }) => line.startsWith(`${id},`)));
  return [[`${path}/template/early-sources.csv`, `${[header, ...kept].join('\n')}\n`]];
}
