import { hashOf } from '../base/hash.ts';
import { formatUncertain } from '../uncertainty/notation.ts';
import type { Case, CaseDocument } from './case.ts';
import { mapUncertain } from './uncertain/map-uncertain.ts';

/** The case as a user would write it as JSON, uncertain numbers in notation; `parseCase` reads it back identically. */
export function caseDocument(study: Case): CaseDocument {
  return mapUncertain(study, formatUncertain) as CaseDocument;
}

const by =
  <Row>(key: (row: Row) => string) =>
  (a: Row, b: Row): number =>
    key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;

/** Sorts targets by sector, and those of one sector by stage and by what counts. */
const targetKey = ({ sector, stage, counts }: Case['targets'][number]) =>
  [sector, stage, counts].map((part) => part ?? '').join('\n');

/** Clusters, their hubs and what is stated of them, sorted; cases without any stay as they are. */
const sortedClusters = ({ clusters, readiness }: Case): Partial<Case> => ({
  ...(clusters === undefined
    ? {}
    : {
        clusters: clusters
          .map((cluster) => ({ ...cluster, hubs: cluster.hubs.toSorted(by(({ name }) => name)) }))
          .sort(by(({ id }) => id)),
      }),
  ...(readiness === undefined
    ? {}
    : { readiness: { ...readiness, stated: readiness.stated.toSorted(by((one) => `${one.cluster}\n${one.criterion}`)) } }),
});

const modeTables = ['modes', 'terminal_plants', 'terminals', 'links'] as const;

/** Modes, terminals and links, sorted; cases without any stay as they are. */
const sortedModes = (study: Case): Partial<Case> =>
  Object.fromEntries(
    modeTables.flatMap((table) => {
      const rows: readonly { readonly id: string }[] | undefined = study[table];
      return rows === undefined ? [] : [[table, rows.toSorted(by(({ id }) => id))]];
    }),
  );

/** The same case with its tables sorted by identifier. Stages keep their order, which means something. */
export function sortedCase(study: Case): Case {
  return {
    ...study,
    sectors: study.sectors.toSorted(by(({ id }) => id)),
    corridors: study.corridors.toSorted(by(({ id }) => id)),
    ...sortedClusters(study),
    targets: study.targets.toSorted(by(targetKey)),
    ...(study.markets === undefined ? {} : { markets: study.markets.toSorted(by(({ sink, stage }) => `${sink}\n${stage}`)) }),
    sources: study.sources
      .map((source) => ({ ...source, streams: source.streams.toSorted(by(({ stream }) => stream)) }))
      .sort(by(({ id }) => id)),
    sinks: study.sinks.toSorted(by(({ id }) => id)),
    routes: study.routes.toSorted(by(({ id }) => id)),
    ...sortedModes(study),
  };
}

const hashes = new WeakMap<Case, string>();

/** SHA-256 of the case: equal for cases that differ only in the order of their tables or the spelling of their numbers. */
export function caseHash(study: Case): string {
  const hash = hashes.get(study) ?? hashOf(caseDocument(sortedCase(study)));
  hashes.set(study, hash);
  return hash;
}
