import type { CrispCase } from '../../case/case.ts';
import type { Capture, Stage, Storage } from '../sets.ts';

export type Milestone = NonNullable<CrispCase['milestones']>[number];

/** A source or a sink that may count as a project toward a required number of them. */
export interface Project {
  readonly label: string;
  readonly milestone: Milestone;
  readonly stage: Stage;
  /** The streams of the source; none for a sink. */
  readonly captures: readonly Capture[];
  /** The sink; none for a source. */
  readonly storages: readonly Storage[];
}

/** The milestones that a plan has to reach. */
export const requiredMilestones = ({ milestones = [] }: CrispCase): readonly Milestone[] =>
  milestones.filter(({ kind }) => kind === 'required');

/** The stage that a milestone is of: its own, or the last. */
export const stageOfMilestone = ({ stage: name }: Milestone, stages: readonly Stage[]): Stage =>
  stages.find((stage) => stage.name === name) ?? (stages.at(-1) as Stage);

/** Whether a sector or a kind of sink counts for a milestone. */
export const countsFor = ({ of }: Milestone, name: string): boolean => of === undefined || of.includes(name);

/** What a row of a milestone is called, unique in its case. */
export const milestoneLabel = ({ measure, stage, of, size_mt_per_yr }: Milestone): string =>
  [measure, stage, of?.join('+'), size_mt_per_yr].filter((part) => part !== undefined).join(',');

/** Measures that something built and idle may count for. */
const countIdle: readonly string[] = ['capture_capability', 'capture_projects', 'storage_projects'];

/** Whether a required milestone may ask for what carries nothing. */
export const asksForIdle = (crisp: CrispCase): boolean =>
  requiredMilestones(crisp).some(({ measure }) => countIdle.includes(measure));

interface Sets {
  readonly stages: readonly Stage[];
  readonly captures: readonly Capture[];
  readonly storages: readonly Storage[];
}

type Member = Pick<Project, 'captures' | 'storages'> & { readonly id: string };

/** What the measures of numbers count: sources with all their streams, or sinks. */
const members: Readonly<Record<string, (milestone: Milestone, sets: Sets) => readonly Member[]>> = {
  capture_projects: (milestone, { captures }) => {
    const own = captures.filter(({ source }) => countsFor(milestone, source.sector));
    return [...new Set(own.map(({ source }) => source.id))].map((id) => ({
      ...{ id, storages: [] },
      captures: own.filter(({ source }) => source.id === id),
    }));
  },
  storage_projects: (milestone, { storages }) =>
    storages
      .filter(({ sink }) => countsFor(milestone, sink.kind))
      .map((storage) => ({ id: storage.sink.id, captures: [], storages: [storage] })),
};

/** Required milestones of a number of projects. */
export const requiredNumbers = (crisp: CrispCase): readonly Milestone[] =>
  requiredMilestones(crisp).filter(({ measure }) => members[measure] !== undefined);

/** Everything that may count toward a required number of projects. */
export const projectsOf = (crisp: CrispCase, sets: Sets): Project[] =>
  requiredNumbers(crisp).flatMap((milestone) =>
    (members[milestone.measure]?.(milestone, sets) ?? []).map(({ id, captures, storages }) => ({
      ...{ label: `${milestoneLabel(milestone)}/${id}`, milestone, captures, storages },
      stage: stageOfMilestone(milestone, sets.stages),
    })),
  );
