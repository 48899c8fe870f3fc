import { type Issue, remark } from '../../base/issue.ts';
import type { Case } from '../../case/case.ts';
import { mayUseSink, mayUseSource } from '../../case/paths/index.ts';
import { centralCase } from '../../case/realise.ts';

type Target = Case['targets'][number];

/** What of a case its paths do not use; it stays in the case. */
export interface LeftOut {
  readonly sources: readonly string[];
  readonly sinks: readonly string[];
}

export const leftOutBy = (paths: readonly string[], { sources, sinks }: Case): LeftOut => ({
  sources: sources.filter((source) => !mayUseSource({ paths }, source)).map(({ id }) => id),
  sinks: sinks.filter((sink) => !mayUseSink({ paths }, sink)).map(({ id }) => id),
});

/** A target in a word: `coal_power`, `all, 2040, stored`. */
export const targetName = ({ sector = 'all', stage, counts }: Target): string =>
  [sector, stage, counts].filter((part) => part !== undefined).join(', ');

/** Targets of sectors that have sources, but none that the paths take. */
export function targetsOutside(paths: readonly string[], { targets, sources }: Case): readonly Target[] {
  const within = new Set(sources.filter((source) => mayUseSource({ paths }, source)).map(({ sector }) => sector));
  return targets.filter(({ sector }) => sector !== undefined && !within.has(sector));
}

type Pinned = { readonly id: string; readonly decision?: string | undefined; readonly build_stage?: string | undefined };

function unpinned<Row extends Pinned>(row: Row): Row {
  const { decision: _pin, build_stage: _stage, ...free } = row;
  return free as Row;
}

/** What has to be built by the case, and its paths do not use. */
export const pinnedOutside = (paths: readonly string[], study: Case): readonly string[] => {
  const out = leftOutBy(paths, study);
  return [...study.sources, ...study.sinks]
    .filter(({ id, decision }) => decision === 'required' && (out.sources.includes(id) || out.sinks.includes(id)))
    .map(({ id }) => id);
};

/** The case of some paths alone: every row stays, what the paths do not use is closed, and pins on it are not asked for. */
export function pathCase(study: Case, paths: readonly string[]): Case {
  const pinned = new Set(pinnedOutside(paths, study));
  const freed = <Row extends Pinned>(row: Row) => (pinned.has(row.id) ? unpinned(row) : row);
  return { ...study, paths: [...paths], sources: study.sources.map(freed), sinks: study.sinks.map(freed) };
}

/** The same for a share of every target that its sources serve; what a programme requires is only shown. */
export function pathCaseForShare(study: Case, paths: readonly string[], share: number): Case {
  const outside = new Set(targetsOutside(paths, study).map(targetName));
  const scaled = (amount: number | undefined) => (amount === undefined ? undefined : amount * share);
  const targets = centralCase(study)
    .targets.filter((target) => !outside.has(targetName(target)))
    .map(({ amount_mt, amount_mt_per_yr, ...target }) => ({
      ...target,
      ...(amount_mt === undefined ? {} : { amount_mt: scaled(amount_mt) }),
      ...(amount_mt_per_yr === undefined ? {} : { amount_mt_per_yr: scaled(amount_mt_per_yr) }),
    }));
  const { milestones, ...rest } = pathCase(study, paths);
  if (milestones === undefined) return { ...rest, targets };
  return { ...rest, targets, milestones: milestones.map((one) => ({ ...one, kind: 'shown' as const })) };
}

/** What is to be said of such cases. */
export function pathRemarks(study: Case, paths: readonly string[], short: boolean): readonly Issue[] {
  const named = paths.join(', ');
  const pinned = pinnedOutside(paths, study);
  const outside = short ? targetsOutside(paths, study).map(targetName) : [];
  const required = short && (study.milestones ?? []).some(({ kind }) => kind === 'required');
  return [
    ...(pinned.length === 0 ? [] : [remark('paths.pins_set_aside', {}, { paths: named, members: pinned.join('; ') })]),
    ...(outside.length === 0 ? [] : [remark('paths.targets_outside', {}, { paths: named, targets: outside.join('; ') })]),
    ...(required ? [remark('paths.milestones_shown', {}, { paths: named })] : []),
  ];
}
