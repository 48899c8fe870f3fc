import { type Language, languages, named } from '../text/language.ts';
import { escaped, prose } from './html.ts';
import { type Reading, type ReportInput, readingOf } from './reading.ts';
import { pageScript } from './script.ts';
import { sections } from './sections/index.ts';
import { pageStyle } from './style.ts';

const tagOf: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en' };

/** The whole report in one language. */
function body(reading: Reading): string {
  const { language, text, plan } = reading;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const title = named(plan.case_name, language);
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
  const footer = text('footer', {
    version: plan.made_by.yuanhui,
    solver: plan.made_by.solver,
    hash: plan.case_hash.slice(0, 12),
  });
  return `<main lang="${tagOf[language]}" data-language="${language}" data-title="${escaped(title)}">
<div class="bar"><span>Yuanhui 源汇</span><button type="button" data-switch="${other}" lang="${tagOf[other]}" aria-label="${escaped(text('switch_language_label'))}">${escaped(text('switch_language'))}</button></div>
<nav aria-label="${escaped(text('contents'))}"><ul class="contents">${contents}</ul></nav>
${parts.join('\n')}
<footer>${prose(footer)}</footer>
</main>`;
}

/**
 * The report of a plan: one HTML page that needs nothing else, in both languages, `language` shown first.
 * Same input, same text. Throws where plan, network and case do not belong together.
 */
export function reportHtml(input: ReportInput): string {
  const { language, plan } = input;
  const order = [language, ...languages.filter((one) => one !== language)];
  return `<!DOCTYPE html>
<html lang="${tagOf[language]}" data-language="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="yuanhui ${escaped(plan.made_by.yuanhui)}">
<title>${escaped(named(plan.case_name, language))}</title>
<style>${pageStyle}</style>
</head>
<body>
${order.map((one) => body(readingOf({ ...input, language: one }))).join('\n')}
<script>${pageScript}</script>
</body>
</html>
`;
}
