import { type Language, languages, say, type Wording } from '../text/language.ts';

/** What every command knows: the language it speaks, and whether its standard output is one JSON object. */
export interface Session {
  readonly language: Language;
  readonly json: boolean;
  readonly say: (wording: Wording, values?: Readonly<Record<string, string | number>>) => string;
  /** Writes a line that is the command's result. */
  readonly print: (line: string) => void;
  /** Writes a line about the work. */
  readonly tell: (line: string) => void;
}

/** The value of an option in raw arguments, before they are parsed. */
function rawOption(args: readonly string[], option: string): string | undefined {
  const at = args.findIndex((arg) => arg === option || arg.startsWith(`${option}=`));
  const found = args[at];
  if (found === undefined) return undefined;
  return found === option ? args[at + 1] : found.slice(option.length + 1);
}

/** --lang, else the locale: zh* is Chinese, anything else English. */
export function languageOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const asked = languages.find((language) => language === rawOption(args, '--lang'));
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || '';
  return asked ?? (/^zh/i.test(locale) ? 'zh' : 'en');
}

export function sessionOf(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Session {
  const language = languageOf(args, environment);
  return {
    language,
    json: args.includes('--json'),
    say: (wording, values) => say(wording, language, values),
    print: (line) => process.stdout.write(`${line}\n`),
    tell: (line) => process.stderr.write(`${line}\n`),
  };
}
