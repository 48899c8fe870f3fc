import { describe, expect, it } from 'vitest';
import { readTiny, tinyFiles } from './tiny-folder.ts';

const chinese = tinyFiles['sources.csv'].replace('Plant one', '钢铁厂').replace(' ± ', '±');
const utf8 = new TextEncoder().encode(chinese);

/** 钢铁厂 and ± in GB18030, from its table: 钢 B8D6, 铁 CCFA, 厂 B3A7, ± A1C0. */
const gb18030Of: Readonly<Record<string, readonly number[]>> = {
  钢: [0xb8, 0xd6],
  铁: [0xcc, 0xfa],
  厂: [0xb3, 0xa7],
  '±': [0xa1, 0xc0],
};
const gb18030 = Uint8Array.from([...chinese].flatMap((letter) => gb18030Of[letter] ?? [letter.charCodeAt(0)]));

function utf16(text: string, bigEnd: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), !bigEnd);
  return bytes;
}

const encodings: readonly (readonly [string, Uint8Array, string[]])[] = [
  ['UTF-8', utf8, []],
  ['UTF-8 with a mark', Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]), []],
  ['UTF-16 LE', utf16(chinese, false), []],
  ['UTF-16 LE with a mark', utf16(`\ufeff${chinese}`, false), []],
  ['UTF-16 BE', utf16(chinese, true), []],
  ['UTF-16 BE with a mark', utf16(`\ufeff${chinese}`, true), []],
  ['GB18030', gb18030, ['io.encoding_gb18030']],
  ['UTF-8 with CRLF', new TextEncoder().encode(chinese.replaceAll('\n', '\r\n')), []],
];

describe('a table in another encoding', () => {
  it.each(encodings)('is read from %s', async (_name, bytes, remarks) => {
    const { study, remarks: found } = await readTiny({ ...tinyFiles, 'sources.csv': bytes });
    expect(study.sources.map(({ name }) => name)).toEqual(['钢铁厂', 'Plant two']);
    expect(study.sources[0]?.streams[0]?.capture_cost_per_t).toMatchObject({ lower: { centre: 45, spread: 4 } });
    expect(found.map(({ code }) => code)).toEqual(remarks);
  });
});
