const empty = new Set(['meta', 'br', 'link', 'img', 'input', 'hr']);

/** Faults of a page's tags: each that closes another than the last opened, each left open, each id used twice. Empty: well-formed. */
export function tagFaults(html: string): string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const ids = new Set<string>();
  const plain = html.replace(/<!DOCTYPE html>/, '').replace(/<(style|script)>[\s\S]*?<\/\1>/g, '');
  for (const [, closing, name = '', attributes = ''] of plain.matchAll(/<(\/?)([a-zA-Z][\w-]*)((?:[^>"]|"[^"]*")*)>/g)) {
    const id = attributes.match(/\sid="([^"]*)"/)?.[1];
    if (id !== undefined && ids.has(id)) faults.push(`id ${id} twice`);
    if (id !== undefined) ids.add(id);
    if (closing === '/') {
      const last = open.pop();
      if (last !== name) faults.push(`</${name}> closes <${last}>`);
    } else if (!attributes.endsWith('/') && !empty.has(name)) open.push(name);
  }
  const text = plain.replace(/<(?:[^>"]|"[^"]*")*>/g, '');
  if (/[<>]/.test(text)) faults.push(`a bare angle bracket near: ${text.match(/.{0,40}[<>].{0,20}/)?.[0]}`);
  return [...faults, ...open.map((name) => `<${name}> is left open`)];
}

/** The part of a page in one language. */
export function pagePart(html: string, language: string): string {
  const part = html
    .split('<main ')
    .slice(1)
    .find((one) => one.slice(0, 200).includes(`data-language="${language}"`));
  if (part === undefined) throw new Error(`no part in ${language}`);
  return part.split('</main>')[0] ?? '';
}

/** The rows of the body of the table with a caption, in one language: cells as numbers where they carry one, else as text. */
export function tableRows(html: string, language: string, caption: string): (string | number)[][] {
  const main = pagePart(html, language);
  const table = main.split('<table').find((part) => part.replace(/<\/?sub>/g, '').includes(`<caption>${caption}`)) ?? '';
  const body = table.split('<tbody>')[1]?.split('</tbody>')[0] ?? '';
  return [...body.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>([\s\S]*?)<\/td>/g)].map(([, attributes = '', inside = '']) => {
      const value = attributes.match(/data-value="([^"]*)"/)?.[1];
      return value === undefined ? inside.replace(/<[^>]*>/g, '') : Number(value);
    }),
  );
}
