import { gapsAsked } from '../gap.ts';
import { type ExternalFormat, lastNumber, present, type Reading, valuesByName } from './format.ts';

const verdicts: readonly (readonly [RegExp, Pick<Reading, 'verdict' | 'limit'>])[] = [
  [/optimal solution found|gap limit reached/, { verdict: 'optimal' }],
  // 'infeasible or unbounded' is settled by the caller, as unbounded is.
  [/unbounded/, { verdict: 'unbounded' }],
  [/infeasible/, { verdict: 'infeasible' }],
  [/time limit/, { verdict: 'limit', limit: 'time' }],
  [/memory limit/, { verdict: 'limit', limit: 'memory' }],
  [/limit reached|interrupted/, { verdict: 'limit', limit: 'work' }],
];

/** SCIP's interactive shell, fed by -c. */
export const scip: ExternalFormat = {
  executable: 'scip',

  arguments: (files, options) => {
    const { relative, absolute } = gapsAsked(options);
    const commands = [
      `read ${files.model}`,
      `set limits gap ${relative}`,
      `set limits absgap ${absolute}`,
      `set randomization randomseedshift ${options.seed ?? 0}`,
      ...(options.timeLimitSeconds === undefined ? [] : [`set limits time ${options.timeLimitSeconds}`]),
      ...(options.nodeLimit === undefined ? [] : [`set limits nodes ${options.nodeLimit}`]),
      ...(files.start === undefined ? [] : [`read ${files.start}`]),
      'optimize',
      `write solution ${files.solution}`,
      'quit',
    ];
    return commands.flatMap((command) => ['-c', command]);
  },

  startText: ({ names, values, objective }) =>
    [
      'solution status: unknown',
      `objective value: ${objective}`,
      ...names.map((name, index) => `${name} ${values[index]}`),
      '',
    ].join('\n'),

  read: (log, solution = '') => {
    const status = log.match(/^SCIP Status\s*:.*\[(.*)\]/m)?.[1] ?? '';
    const outcome = verdicts.find(([pattern]) => pattern.test(status))?.[1] ?? { verdict: 'unclear' as const };
    const lines = solution.split('\n');
    const head = lines.findIndex((line) => line.startsWith('objective value:'));
    return present<Reading>({
      ...outcome,
      limit: outcome.limit,
      version: log.match(/^SCIP version (\S+)/m)?.[1],
      bound: lastNumber(log, /^Dual Bound\s*:\s*(\S+)/),
      nodes: lastNumber(log, /^\s*nodes\s*:\s*(\d+)/),
      values: head < 0 || solution.includes('no solution available') ? undefined : valuesByName(lines.slice(head + 1)),
    });
  },
};
