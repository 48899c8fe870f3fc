import type { Case } from '../../case/case.ts';
import { type Language, named, say } from '../../text/language.ts';
import { stageText } from '../../text/stages/report-stages.ts';
import { term } from '../../text/terms.ts';
import type { TextKey } from '../reading.ts';

/** A row of the case that states, or could state, how well it is known. */
export interface InputItem {
  readonly table: TextKey;
  readonly basis: string;
  readonly name: string;
  /** Why, in the words of the case. */
  readonly words: string;
}

/** Every row of the case that states, or could state, how well it is known. */
export function inputItems(study: Case, language: Language): InputItem[] {
  const { sources, sinks, routes, targets } = study;
  const staged = study.stages.length > 1;
  const item = (table: TextKey, name: string, basis: string | undefined, words: string | undefined): InputItem => ({
    table,
    basis: basis ?? 'unstated',
    name,
    words: words ?? '',
  });
  const said = ({ note, source }: { readonly note?: string | undefined; readonly source?: string | undefined }) => note ?? source;
  return [
    ...sources.map((one) => item('rows_sources', one.name, one.basis, said(one))),
    ...sources.flatMap((one) =>
      one.streams.map((stream) => item('rows_emissions', one.name, stream.cost_basis, stream.cost_source)),
    ),
    ...sources.flatMap((one) =>
      one.service_years === undefined ? [] : [item('rows_lives', one.name, one.life_basis, undefined)],
    ),
    ...sinks.map((one) => item('rows_sinks', one.name, one.basis, said(one))),
    // What stays of the tonnes that a market uses is taken from its kind where the row does not say.
    ...sinks
      .filter((one) => one.market_mt_per_yr !== undefined && one.stored_share === undefined)
      .map((one) => item('rows_sinks', one.name, 'assumed', 'stored_share')),
    ...(study.markets ?? []).map((one) => item('rows_sinks', `${one.sink} · ${one.stage}`, one.basis, said(one))),
    ...study.stages
      .filter((one) => one.oil_price_per_bbl !== undefined || one.gas_price_per_thousand_m3 !== undefined)
      .map((one) => item('rows_prices', one.name, one.basis, said(one))),
    ...routes.map((one) => item('rows_routes', one.name ?? one.id, one.basis, said(one))),
    ...itemsOfModes(study, language).map((row) => item('rows_modes', row.name, row.basis, said(row))),
    ...targets.map((one) => item('rows_targets', targetName(one, staged), one.basis, said(one))),
    ...itemsOfClusters(study, language).map(({ name, ...row }) => item('rows_clusters', name, row.basis, said(row))),
    ...(staged ? itemsOfStages(study, language) : []),
  ];
}

/** Modes, the plants of terminals, terminals and links. */
function itemsOfModes({ modes = [], terminal_plants: plants = [], terminals = [], links = [] }: Case, language: Language) {
  return [
    ...modes.map((one) => ({
      ...one,
      name: one.name === undefined ? `${term(one.kind, language)} ${one.id}` : named(one.name, language),
    })),
    ...plants.map((one) => ({ ...one, name: one.name === undefined ? one.id : named(one.name, language) })),
    ...terminals,
    ...links.map((one) => ({ ...one, name: one.name ?? one.id })),
  ];
}

/** Clusters, their hub towns, and what is stated of their readiness. */
function itemsOfClusters({ clusters = [], readiness }: Case, language: Language) {
  return [
    ...clusters.flatMap((one) => [one, ...one.hubs].map((row) => ({ ...row, name: named(row.name, language) }))),
    ...(readiness?.far_km === undefined ? [] : [{ ...readiness, name: 'far_km' }]),
    ...(readiness?.stated ?? []).map((one) => ({ ...one, name: `${one.cluster}: ${one.criterion}` })),
  ];
}

/** What a target is called: its sector, and its stage and what counts where it has them. */
const targetName = ({ sector = 'all', stage, counts }: Case['targets'][number], staged: boolean) =>
  [sector, ...(staged ? [stage, counts] : [])].filter((part) => part !== undefined).join(' · ');

interface Stated {
  readonly basis?: unknown;
  readonly note?: unknown;
  readonly source?: unknown;
}

/** Milestones, prices, pipe costs and lives of a case of several stages; a list of sizes row by row. */
function itemsOfStages({ milestones = [], sink_kinds, pipes, asset_lives }: Case, language: Language): InputItem[] {
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined);
  const item = (table: TextKey, name: string, { basis, note, source }: Stated): InputItem => ({
    ...{ table, name, basis: text(basis) ?? 'unstated', words: text(note) ?? text(source) ?? '' },
  });
  const sizes = Array.isArray(pipes.sizes) ? (pipes.sizes as readonly (Stated & { readonly diameter_in?: unknown })[]) : [];
  return [
    ...milestones.map((one) => item('rows_milestones', named(one.name, language), one)),
    ...Object.entries(sink_kinds).map(([kind, one]) => item('rows_prices', term(kind, language), one)),
    ...(sizes.length > 0
      ? sizes.map((one) => item('rows_pipes', String(one.diameter_in ?? term(pipes.kind, language)), one))
      : [item('rows_pipes', term(pipes.kind, language), { basis: pipes.basis, note: pipes.note, source: pipes.source })]),
    ...(asset_lives === undefined ? [] : [item('rows_asset_lives', say(stageText.rows_asset_lives, language), asset_lives)]),
  ];
}

/** Whether a row is assumed or merely illustrative: a reader must not overlook it. */
export const isWeak = ({ basis }: Pick<InputItem, 'basis'>): boolean => basis === 'assumed' || basis === 'illustrative';
