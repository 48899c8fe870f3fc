import { gapsAsked } from '../gap.ts';
import { type ExternalFormat, lastNumber, present, type Reading, valuesByName } from './format.ts';

const verdicts: readonly (readonly [RegExp, Pick<Reading, 'verdict' | 'limit'>])[] = [
  [/^Optimal$/, { verdict: 'optimal' }],
  [/^Infeasible$/, { verdict: 'infeasible' }],
  [/^(Unbounded|Primal infeasible or unbounded)$/, { verdict: 'unbounded' }],
  [/^Time limit reached$/, { verdict: 'limit', limit: 'time' }],
  [/limit reached|^Interrupted/, { verdict: 'limit', limit: 'work' }],
];

/** The lines between a heading and the next one. */
function section(text: string, heading: RegExp): string[] {
  const lines = text.split('\n');
  const start = lines.findIndex((line) => heading.test(line));
  if (start < 0) return [];
  const end = lines.findIndex((line, index) => index > start && line.startsWith('#'));
  return lines.slice(start + 1, end < 0 ? lines.length : end);
}

/** The native HiGHS executable; limits go through an options file. */
export const nativeHighs: ExternalFormat = {
  executable: 'highs',

  arguments: (files) => [
    ...['--model_file', files.model, '--options_file', files.options, '--solution_file', files.solution],
    ...(files.start === undefined ? [] : ['--read_solution_file', files.start]),
  ],

  optionsText: (options) => {
    const { relative, absolute } = gapsAsked(options);
    return [
      `mip_rel_gap = ${relative}`,
      `mip_abs_gap = ${absolute}`,
      `random_seed = ${options.seed ?? 0}`,
      ...(options.timeLimitSeconds === undefined ? [] : [`time_limit = ${options.timeLimitSeconds}`]),
      ...(options.nodeLimit === undefined ? [] : [`mip_max_nodes = ${options.nodeLimit}`]),
      '',
    ].join('\n');
  },

  startText: ({ names, values, objective }) =>
    [
      'Model status',
      'Unknown',
      '',
      '# Primal solution values',
      'Feasible',
      `Objective ${objective}`,
      `# Columns ${names.length}`,
      ...names.map((name, index) => `${name} ${values[index]}`),
      '# Rows 0',
      '',
    ].join('\n'),

  read: (log, solution = '') => {
    const status = solution.match(/^Model status\s*\n(.*)$/m)?.[1]?.trim() ?? '';
    const outcome = verdicts.find(([pattern]) => pattern.test(status))?.[1] ?? { verdict: 'unclear' as const };
    const optimum = outcome.verdict === 'optimal' ? lastNumber(solution, /^Objective\s+(\S+)/) : undefined;
    const primal = section(solution, /^# Primal solution values/);
    return present<Reading>({
      ...outcome,
      limit: outcome.limit,
      version: log.match(/HiGHS (\d+\.\d+\.\d+)/)?.[1],
      bound: lastNumber(log, /^\s*Dual bound\s+(\S+)/) ?? optimum,
      nodes: lastNumber(log, /^\s*Nodes\s+(\d+)/),
      values: primal[0]?.trim() === 'Feasible' ? valuesByName(section(solution, /^# Columns/)) : undefined,
    });
  },
};
