import { plus, sum, times } from '../../../milp/expression.ts';
import { type Milestone, milestoneLabel, type Project, requiredNumbers, stageOfMilestone } from '../../asked/milestones.ts';
import { constraint } from '../../constraint.ts';
import type { Context } from '../../context.ts';
import { standing, type Variables } from '../../variables.ts';

const source = 'The planner’s own programme: rows of milestones with kind required';

/** What stands of a project in its stage: plants on streams of a source that runs, or an open site. */
const standingOf = ({ captures, storages, stage }: Project, context: Context, x: Variables) =>
  plus(
    sum(
      captures.filter((capture) => context.runs(capture, stage)),
      (capture) => standing(context, x.captureBuilt, capture, stage),
    ),
    sum(storages, (storage) => standing(context, x.siteOpened, storage, stage)),
  );

export const projectStands = constraint<Project>({
  name: 'project_stands',
  overHorizon: true,
  says: {
    en: 'What counts as a project toward a required milestone stands in its stage.',
    zh: '计入必达里程碑的项目须在该阶段已建成。',
  },
  maths: String.raw`m_{pt} \le \sum_{i \in p} \sum_{\tau \le t} u_{i\tau} \;\text{ or }\; \sum_{\tau \le t} v_{p\tau} \quad \forall p`,
  source,
  forEach: ({ projects }) => projects,
  waitsFor: ({ stage }) => stage,
  label: ({ label }) => label,
  row: (project, _stage, context, x) => ({
    left: plus(x.projectCounted.of(project, project.stage), times(-1, standingOf(project, context, x))),
    sense: '<=',
    right: 0,
  }),
});

export const projectSize = constraint<Project>({
  name: 'project_size',
  overHorizon: true,
  says: {
    en: 'What counts as a project of a size captures, or stores, that much a year in its stage.',
    zh: '计入的项目该阶段年均捕集量（或封存量）不低于规定规模。',
  },
  maths: String.raw`z^{\min}_p \, m_{pt} \le \sum_{i \in p} f_{it} \, a_{it} \;\text{ or }\; \bar s_{pt} \quad \forall p`,
  source,
  forEach: ({ projects }) => projects.filter(({ milestone }) => milestone.size_mt_per_yr !== undefined),
  waitsFor: ({ stage }) => stage,
  label: ({ label }) => label,
  row: (project, _stage, context, x) => {
    const { stage, milestone, captures, storages } = project;
    const tonnes = plus(
      sum(captures, (capture) => times(context.serviceFraction(capture, stage), x.capture.of(capture, stage))),
      sum(storages, (storage) => x.storage.of(storage, stage)),
    );
    return {
      left: plus(times(milestone.size_mt_per_yr ?? 0, x.projectCounted.of(project, stage)), times(-1, tonnes)),
      sense: '<=',
      right: 0,
    };
  },
});

export const milestoneProjects = constraint<Milestone>({
  name: 'milestone_projects',
  overHorizon: true,
  says: {
    en: 'A required milestone of a number of projects is reached.',
    zh: '必达里程碑：计入的项目数不低于阈值。',
  },
  maths: String.raw`\sum_{p \in P_m} m_{pt} \ge M_m \quad \forall m`,
  source,
  forEach: ({ crisp }) => requiredNumbers(crisp),
  waitsFor: (milestone, { stages }) => stageOfMilestone(milestone, stages),
  label: milestoneLabel,
  row: (milestone, _stage, { projects }, x) => ({
    left: sum(
      projects.filter((project) => project.milestone === milestone),
      (project) => x.projectCounted.of(project, project.stage),
    ),
    sense: '>=',
    right: milestone.at_least,
  }),
});
