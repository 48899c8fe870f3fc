/** The two languages of everything a person reads. */
export type Language = 'en' | 'zh';

export const languages: readonly Language[] = ['zh', 'en'];

/** A text in both languages; `{{name}}` marks the place of a value. */
export interface Wording {
  readonly en: string;
  readonly zh: string;
}

/** Puts values into a wording. A missing value is a bug and throws. */
export function say(wording: Wording, language: Language, values: Readonly<Record<string, string | number>> = {}): string {
  return wording[language].replace(/\{\{(\w+)\}\}/g, (_mark, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the text '${wording.en}' needs a value for '${name}'`);
    return String(value);
  });
}

/** A name that a user gave in one language or in both. */
export function named(name: string | Wording, language: Language): string {
  return typeof name === 'string' ? name : name[language];
}
