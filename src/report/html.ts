/** Text made safe inside elements and attributes. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Text made safe, with CO2 set with a lowered 2 as HTML can, and numbers kept on the line of their unit. */
export function prose(text: string): string {
  return escaped(text)
    .replaceAll(/\bCO2(?![0-9A-Za-z])/g, 'CO<sub>2</sub>')
    .replaceAll(/(\d) (?=(?:Mt|km|USD|CNY|EUR|million|billion|yr|in)\b|%)/g, '$1\u00a0');
}

/** A badge for a basis that a reader must not overlook; nothing for reported and estimated figures. */
export function badge(basis: string | undefined, word: string): string {
  return basis === 'assumed' || basis === 'illustrative' ? ` <span class="badge ${basis}">${escaped(word)}</span>` : '';
}
