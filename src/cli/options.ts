import type { Command } from 'commander';
import { fault, InputError, type Issue } from '../base/issue.ts';
import { cliExpected } from '../text/cli.ts';
import type { Wording } from '../text/language.ts';
import type { Session } from './session.ts';

/** Reads the text of an option; undefined where it does not fit, and then `expected` says what would. */
interface Reader<T> {
  readonly read: (text: string) => T | undefined;
  readonly expected?: Wording;
  readonly choices?: readonly string[];
}

export interface Option<T> extends Reader<T> {
  /** As commander writes it: `--gap <fraction>`. */
  readonly flags: string;
  readonly says: Wording;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly required?: boolean;
}

const decimal = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** A reader of decimal numbers that `fits`; `1e-4` is one, blank and `Infinity` are none. */
function number(expected: Wording, fits: (value: number) => boolean): Reader<number> {
  return {
    expected,
    read: (text) => {
      const value = decimal.test(text.trim()) ? Number(text) : Number.NaN;
      return Number.isFinite(value) && fits(value) ? value : undefined;
    },
  };
}

export const fraction = number(cliExpected.fraction, (value) => value >= 0 && value <= 1);
export const factor = number(cliExpected.factor, (value) => value > 0 && value <= 1);
export const positive = number(cliExpected.positive, (value) => value > 0);
export const notNegative = number(cliExpected.notNegative, (value) => value >= 0);
export const whole = number(cliExpected.whole, (value) => Number.isSafeInteger(value) && value >= 0);
export const wholePositive = number(cliExpected.wholePositive, (value) => Number.isSafeInteger(value) && value >= 1);
export const wholeFromTwo = number(cliExpected.wholeFromTwo, (value) => Number.isSafeInteger(value) && value >= 2);

/** A violation probability: 0 and 1 would promise everything or nothing. */
export const probability = number(cliExpected.probability, (value) => value > 0 && value < 1);

/** A share, as a fraction or in per cent: `0.01` and `1%` are the same. */
export const share: Reader<number> = {
  expected: cliExpected.share,
  read: (text) => {
    const [, amount = '', sign] = /^\s*(.*?)\s*(%?)\s*$/.exec(text) ?? [];
    const value = (decimal.test(amount) ? Number(amount) : Number.NaN) / (sign === '%' ? 100 : 1);
    return value >= 0 && value <= 1 ? value : undefined;
  },
};

/** So many values that are not negative, one of them above 0, separated by commas. */
export function weightsOf(count: number): Reader<readonly number[]> {
  return {
    expected: cliExpected.weights,
    read: (text) => {
      const values = text.split(',').map((part) => notNegative.read(part));
      const known = values.filter((value) => value !== undefined);
      return values.length === count && known.length === count && known.some((value) => value > 0) ? known : undefined;
    },
  };
}

/** Several values of one reader, separated by commas, each once, in rising order. */
export function numbersOf({ read, expected }: Reader<number>): Reader<readonly number[]> {
  return {
    ...(expected === undefined ? {} : { expected }),
    read: (text) => {
      const values = text.split(',').map((part) => read(part.trim()));
      return values.every((value) => value !== undefined) ? [...new Set(values)].sort((a, b) => a - b) : undefined;
    },
  };
}

/** A file, a folder or a program: any text but the empty one. */
export const place: Reader<string> = { expected: cliExpected.text, read: (text) => (text.trim() === '' ? undefined : text) };

/** One of a few words. */
export function oneOf<T extends string>(choices: readonly T[]): Reader<T> {
  return { choices, read: (text) => choices.find((choice) => choice === text) };
}

/** Some of a few words, separated by commas. */
export function someOf<T extends string>(choices: readonly T[]): Reader<readonly T[]> {
  return {
    choices,
    read: (text) => {
      const asked = text.split(',').map((word) => choices.find((choice) => choice === word.trim()));
      return asked.every((word) => word !== undefined) ? [...new Set(asked)] : undefined;
    },
  };
}

/** Tells commander the options; it hands their texts on as they stand. */
export function addOptions(command: Command, options: Readonly<Record<string, Option<unknown>>>, session: Session): void {
  for (const { flags, says, values, required } of Object.values(options)) {
    if (required === true) command.requiredOption(flags, session.say(says, values));
    else command.option(flags, session.say(says, values));
  }
}

/** What `readOptions` gives: every option that was set. */
export type Values<Options> = { readonly [Name in keyof Options]?: Options[Name] extends Option<infer T> ? T : never };

/** The options' values. Every value that does not fit is a fault; all are thrown at once. */
export function readOptions<Options extends Readonly<Record<string, Option<unknown>>>>(
  options: Options,
  texts: Readonly<Record<string, unknown>>,
  session: Session,
): Values<Options> {
  const faults: Issue[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(options)) {
    const text = texts[name];
    if (typeof text !== 'string') continue;
    const value = option.read(text);
    if (value === undefined) faults.push(misfit(option, text, session));
    else read[name] = value;
  }
  if (faults.length > 0) throw new InputError(faults);
  return read as Values<Options>;
}

function misfit({ flags, expected, choices }: Option<unknown>, value: string, session: Session): Issue {
  const option = flags.split(' ')[0] ?? flags;
  if (choices !== undefined) return fault('cli.option_choice', { path: option }, { option, value, choices: choices.join(', ') });
  return fault('cli.option_value', { path: option }, { option, value, expected: session.say(expected ?? cliExpected.text) });
}
