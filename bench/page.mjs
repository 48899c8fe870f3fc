const begins = '<!-- Written by `npm run bench`. -->';
const ends = '<!-- End of what `npm run bench` writes. -->';

/** The sections between the markers, by name. */
function sectionsIn(text) {
  const found = new Map();
  for (const section of text.split(/^(?=### )/m).map((one) => one.trim())) {
    const name = section.match(/^### (\S+)/)?.[1];
    if (name !== undefined) found.set(name, section);
  }
  return found;
}

/**
 * The page with some sections of its table written anew, the others left as they were, in the order of `names`.
 *
 * @throws Error where the page lacks its markers
 */
export function pageWith(page, sections, names) {
  const [from, to] = [page.indexOf(begins), page.indexOf(ends)];
  if (from < 0 || to < from) throw new Error('bench/README.md lacks the markers of its table');
  const all = new Map([...sectionsIn(page.slice(from + begins.length, to)), ...Object.entries(sections)]);
  const written = names.filter((name) => all.has(name)).map((name) => all.get(name));
  return `${page.slice(0, from)}${[begins, ...written, ends].join('\n\n')}${page.slice(to + ends.length)}`;
}

/** One part of the bench as a section of the page. */
export function sectionOf({ name, says }, { lines, verdicts }, when) {
  const judged = verdicts.map(({ text, met }) => `- ${text}: **${met ? 'met' : 'MISSED'}**`).join('\n');
  return [`### ${name}`, `${says[0].toUpperCase()}${says.slice(1)}. ${when}`, ...lines, ...(judged === '' ? [] : [judged])].join(
    '\n\n',
  );
}
