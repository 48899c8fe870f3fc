import { gapsAsked } from '../gap.ts';
import { type ExternalFormat, lastNumber, present, type Reading, valuesByName } from './format.ts';

/** First words of cbc's solution file, and what they mean. */
const verdicts: readonly (readonly [RegExp, Pick<Reading, 'verdict' | 'limit'>])[] = [
  [/^Optimal/, { verdict: 'optimal' }],
  [/^(Integer i|I)nfeasible/, { verdict: 'infeasible' }],
  [/^Unbounded/, { verdict: 'unbounded' }],
  [/^Stopped on time/, { verdict: 'limit', limit: 'time' }],
  [/^Stopped/, { verdict: 'limit', limit: 'work' }],
];

/**
 * COIN-OR cbc 2.10: one command line, executed from left to right. Its seed 0 means the time of day, so ours starts at 1.
 * Its usual preprocessing aborts on a start where rows say `at most one`, so the plain one is asked for.
 */
export const cbc: ExternalFormat = {
  executable: 'cbc',

  arguments: (files, options) => {
    const { relative, absolute } = gapsAsked(options);
    return [
      files.model,
      ...['-timeMode', 'elapsed'],
      ...(options.timeLimitSeconds === undefined ? [] : ['-sec', String(options.timeLimitSeconds)]),
      ...(options.nodeLimit === undefined ? [] : ['-maxNodes', String(options.nodeLimit)]),
      ...['-ratio', String(relative), '-allow', String(absolute), '-randomCbcSeed', String((options.seed ?? 0) + 1)],
      ...(files.start === undefined ? [] : ['-preprocess', 'on', '-mips', files.start]),
      ...['-solve', '-solution', files.solution],
    ];
  },

  startText: ({ names, values, integer, objective }) =>
    [
      `Stopped - objective value ${objective}`,
      ...names.flatMap((name, index) => (integer[index] ? [`${index} ${name} ${values[index]} 0`] : [])),
      '',
    ].join('\n'),

  read: (log, solution) => {
    const [head = '', ...lines] = (solution ?? '').split('\n');
    const outcome = verdicts.find(([pattern]) => pattern.test(head))?.[1] ?? { verdict: 'unclear' as const };
    const optimum = outcome.verdict === 'optimal' ? lastNumber(head, /objective value\s+(\S+)/) : undefined;
    const possible = lastNumber(log, /best possible (-?[\d.e+]+)\)/);
    const hasPoint = (outcome.verdict === 'optimal' || outcome.verdict === 'limit') && !head.includes('no integer solution');
    return present<Reading>({
      ...outcome,
      limit: outcome.limit,
      version: log.match(/^Version:\s*(\S+)/m)?.[1],
      bound: lastNumber(log, /^Lower bound:\s+(\S+)/) ?? optimum ?? possible,
      nodes: lastNumber(log, /^Enumerated nodes:\s+(\d+)/),
      // Rows that cbc marks ** are outside their bounds; the caller checks every value anyway.
      values: hasPoint
        ? valuesByName(
            lines.map((line) => line.replace(/^\*\*/, '')),
            1,
          )
        : undefined,
    });
  },
};
