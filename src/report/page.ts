import type { Bilingual } from '../base/bilingual.ts';
import { type Language, languages, named } from '../text/language.ts';
import { escaped, prose } from './html.ts';
import type { CaseReading, TextKey } from './reading.ts';
import { pageScript } from './script.ts';
import { pageStyle } from './style.ts';

/** A section of a page; `number` gives the next figure its number. */
export interface PageSection<R> {
  readonly id: string;
  readonly title: TextKey;
  /** Whether there is anything to show; always, unless told otherwise. */
  applies?(reading: R): boolean;
  content(reading: R, number: () => number): string;
}

/** What a page says of itself. */
export interface PageMaker {
  readonly case_name: Bilingual;
  readonly case_hash: string;
  readonly version: string;
  /** Solvers that had a part in it. */
  readonly solver: string;
}

const tagOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** A whole report in one language. */
export function pageBody<R extends CaseReading>(reading: R, all: readonly PageSection<R>[], maker: PageMaker): string {
  const sections = all.filter(({ applies }) => applies?.(reading) ?? true);
  const { language, text } = reading;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const title = named(maker.case_name, language);
  let figures = 0;
  const number = () => {
    figures += 1;
    return figures;
  };
  const contents = sections.map(({ id, title: key }) => `<li><a href="#${id}-${language}">${prose(text(key))}</a></li>`).join('');
  const parts = sections.map(
    ({ id, title: key, content }) =>
      `<section id="${id}-${language}" aria-label="${escaped(text(key))}">\n<h2>${prose(text(key))}</h2>\n${content(reading, number)}\n</section>`,
  );
  const footer = text('footer', { version: maker.version, solver: maker.solver, hash: maker.case_hash.slice(0, 12) });
  return `<main lang="${tagOf[language]}" data-language="${language}" data-title="${escaped(title)}">
<div class="bar"><span>Yuanhui 源汇</span><button type="button" data-switch="${other}" lang="${tagOf[other]}" aria-label="${escaped(text('switch_language_label'))}">${escaped(text('switch_language'))}</button></div>
<nav aria-label="${escaped(text('contents'))}"><ul class="contents">${contents}</ul></nav>
${parts.join('\n')}
<footer>${prose(footer)}</footer>
</main>`;
}

/** A page that needs nothing else, in both languages, `language` shown first. */
export function bilingualPage(
  language: Language,
  maker: PageMaker,
  body: (language: Language) => string,
  style = pageStyle,
): string {
  const order = [language, ...languages.filter((one) => one !== language)];
  return `<!DOCTYPE html>
<html lang="${tagOf[language]}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="yuanhui ${escaped(maker.version)}">
<title>${escaped(named(maker.case_name, language))}</title>
<style>${style}</style>
</head>
<body>
${order.map(body).join('\n')}
<script>${pageScript}</script>
</body>
</html>
`;
}
