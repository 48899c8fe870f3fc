import type { IssueTexts } from './issue-text.ts';

/** Wording of what can be wrong with the choice of a solver. */
export const solveIssues: IssueTexts = {
  'solver.not_found': {
    wrong: {
      en: "The solver '{{solver}}' was not found: there is no such executable on the PATH or at that path.",
      zh: '找不到求解器“{{solver}}”：PATH 或所给路径中没有这个可执行文件。',
    },
    mend: {
      en: 'Install it, give the full path of the executable, or use the built-in solver: --solver highs.',
      zh: '请安装该求解器，或给出可执行文件的完整路径，或改用内置求解器：--solver highs。',
    },
  },
  'solver.unknown': {
    wrong: {
      en: "'{{solver}}' is no solver that is known here.",
      zh: '不认识求解器“{{solver}}”。',
    },
    mend: {
      en: 'Use one of {{known}}, or the full path of such an executable.',
      zh: '请使用 {{known}} 之一，或这类可执行文件的完整路径。',
    },
  },
};
