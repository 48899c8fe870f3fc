import { fault, type Issue, remark } from '../../base/issue.ts';

export interface DecodedText {
  /** Undefined where no encoding fits. */
  readonly text?: string;
  readonly issues: readonly Issue[];
}

/**
 * The text of a file: UTF-8 or UTF-16 with or without byte-order mark, else GB18030, each decoded strictly.
 * A file that mixes encodings or has broken characters is refused with its line; nothing is replaced by �.
 */
export function decodeText(bytes: Uint8Array, file: string): DecodedText {
  if (bytes.every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d)))
    return { issues: [fault('io.file_empty', { file })] };
  const wide = wideEncoding(bytes);
  if (wide !== undefined) {
    const text = strictly(wide, bytes);
    return text === undefined || text.includes('\0')
      ? { issues: [fault('io.encoding_broken', { file, line: 1 }, { encoding: wide.toUpperCase() })] }
      : known(text, file);
  }
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return known(utf8, file);
  const lines = encodingOfLines(bytes);
  if (lines.utf8 !== undefined && lines.other !== undefined) {
    const [line, other] = [lines.other, lines.utf8];
    return { issues: [fault('io.encoding_mixed', { file, line }, { other })] };
  }
  const chinese = hasUtf8Mark(bytes) ? undefined : strictly('gb18030', bytes);
  if (chinese === undefined || !looksChinese(bytes)) {
    return { issues: [fault('io.encoding_unknown', { file, line: lines.other ?? 1 })] };
  }
  const decoded = known(chinese, file);
  return decoded.text === undefined ? decoded : { ...decoded, issues: [remark('io.encoding_gb18030', { file })] };
}

const hasUtf8Mark = (bytes: Uint8Array) => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;

/** UTF-16 by its mark, or by the empty half of the many plain characters that every table has. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros = [0, 0];
  for (const [index, byte] of bytes.subarray(0, 2000).entries()) {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return undefined;
  return odd >= even ? 'utf-16le' : 'utf-16be';
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    // the decoder drops the byte-order mark
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** A � that the file itself holds was lost when someone saved it. */
function known(text: string, file: string): DecodedText {
  const lost = text.indexOf('\ufffd');
  if (lost < 0) return { text, issues: [] };
  return { issues: [fault('io.characters_lost', { file, line: text.slice(0, lost).split('\n').length })] };
}

/** First line with characters of UTF-8 (three bytes each, as Chinese has), and first line that is no UTF-8. */
function encodingOfLines(bytes: Uint8Array): { utf8?: number; other?: number } {
  const found: { utf8?: number; other?: number } = {};
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline < 0 ? bytes.length : newline;
    const text = strictly('utf-8', bytes.subarray(start, end));
    if (text === undefined) found.other ??= line;
    else if (/[\u3000-\u9fff\uff00-\uffef]/.test(text)) found.utf8 ??= line;
    start = end + 1;
  }
  return found;
}

/**
 * Western accents also decode as rare Chinese characters, which end in a plain byte because a plain letter follows:
 * where half of the characters do, the file is not Chinese.
 */
function looksChinese(bytes: Uint8Array): boolean {
  let characters = 0;
  let rare = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    if ((bytes[index] ?? 0) < 0x80) continue;
    characters += 1;
    if ((bytes[index + 1] ?? 0) < 0x80) rare += 1;
    index += 1;
  }
  return rare * 2 < characters;
}
