import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** JSON with the keys of every object in code-unit order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    member !== null && typeof member === 'object' && !Array.isArray(member)
      ? Object.fromEntries(Object.entries(member).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : member,
  );
}

/** SHA-256 of the canonical JSON of a value, as 64 hexadecimal digits. */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}

/** SHA-256 of a text and some numbers, bit for bit: for what is too large to be written out. */
export function hashOfNumbers(text: string, numbers: Float64Array): string {
  const { buffer, byteOffset, byteLength } = numbers;
  return bytesToHex(
    sha256
      .create()
      .update(utf8ToBytes(text))
      .update(new Uint8Array(buffer, byteOffset, byteLength))
      .digest(),
  );
}
