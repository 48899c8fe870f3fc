const plain: Readonly<Record<string, string>> = {
  '（': '(',
  '）': ')',
  '，': ',',
  '；': ';',
  '＋': '+',
  '－': '-',
  '−': '-',
  '．': '.',
  '‥': '..',
  '／': '/',
  '％': '%',
  '＃': '#',
  '～': '~',
  '〜': '~',
  '∼': '~',
};

/** Full-width digits, letters and punctuation as their plain forms, every space a plain one, trimmed. */
export function plainPunctuation(text: string): string {
  return text
    .replace(/[（），；＋－−．‥／％＃～〜∼]/g, (mark) => plain[mark] ?? mark)
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, ' ')
    .trim();
}
