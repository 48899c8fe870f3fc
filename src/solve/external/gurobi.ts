import { gapsAsked } from '../gap.ts';
import { type ExternalFormat, lastNumber, present, type Reading, valuesByName } from './format.ts';

/** Lines of Gurobi's log, in the order in which they decide. */
const verdicts: readonly (readonly [RegExp, Pick<Reading, 'verdict' | 'limit'>])[] = [
  [/^(Infeasible or unbounded model|Model is (infeasible or )?unbounded|Unbounded model)/m, { verdict: 'unbounded' }],
  [/^(Infeasible model|Model is infeasible)/m, { verdict: 'infeasible' }],
  [/^Time limit reached/m, { verdict: 'limit', limit: 'time' }],
  [/^(Memory limit reached|Out of memory)/m, { verdict: 'limit', limit: 'memory' }],
  [/^(Node limit reached|Solve interrupted|Iteration limit reached)/m, { verdict: 'limit', limit: 'work' }],
  [/^Optimal (solution found|objective)/m, { verdict: 'optimal' }],
];

/** Gurobi's command line. */
export const gurobi: ExternalFormat = {
  executable: 'gurobi_cl',

  arguments: (files, options) => {
    const { relative, absolute } = gapsAsked(options);
    return [
      ...[`ResultFile=${files.solution}`, 'LogFile=', `MIPGap=${relative}`, `MIPGapAbs=${absolute}`, `Seed=${options.seed ?? 0}`],
      ...(options.timeLimitSeconds === undefined ? [] : [`TimeLimit=${options.timeLimitSeconds}`]),
      ...(options.nodeLimit === undefined ? [] : [`NodeLimit=${options.nodeLimit}`]),
      ...(files.start === undefined ? [] : [`InputFile=${files.start}`]),
      files.model,
    ];
  },

  startText: ({ names, values, integer }) =>
    [...names.flatMap((name, index) => (integer[index] ? [`${name} ${values[index]}`] : [])), ''].join('\n'),

  read: (log, solution) => {
    const outcome = verdicts.find(([pattern]) => pattern.test(log))?.[1] ?? { verdict: 'unclear' as const };
    const optimum = outcome.verdict === 'optimal' ? lastNumber(log, /^Optimal objective\s+(\S+)/) : undefined;
    return present<Reading>({
      ...outcome,
      limit: outcome.limit,
      version: log.match(/Gurobi Optimizer version (\S+)/)?.[1],
      bound: lastNumber(log, /best bound (\S+),/) ?? optimum,
      nodes: lastNumber(log, /^Explored (\d+) nodes/),
      values: solution === undefined ? undefined : valuesByName(solution.split('\n').filter((line) => !line.startsWith('#'))),
    });
  },
};
