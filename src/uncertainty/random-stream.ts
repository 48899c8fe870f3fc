import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** State of the generator: three mixed words and a counter, 32 bits each. */
export type Sfc32State = readonly [a: number, b: number, c: number, counter: number];

/**
 * Words of 32 bits of sfc32, "small fast counting" (Chris Doty-Humphrey, PractRand, public domain): 128 bits of state, every
 * cycle at least 2^32 long because of the counter, 2^127 on average.
 *
 * @returns whole numbers in [0, 2^32)
 */
export function sfc32([firstA, firstB, firstC, firstCounter]: Sfc32State): () => number {
  let [a, b, c, counter] = [firstA | 0, firstB | 0, firstC | 0, firstCounter | 0];
  return () => {
    const word = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + word) | 0;
    return word >>> 0;
  };
}

/**
 * Uniform numbers in (0, 1), neither end included, for a key: equal keys give equal numbers, different keys independent ones.
 *
 * A simulation draws every uncertain number from a stream of its own, so that a number added to a case moves no other
 * number's draws. Many streams side by side must neither overlap nor echo each other: with 32 bits of state, as the search's
 * generator has, a thousand streams share one short cycle. Hence 128 bits of state, seeded with the first 128 bits of the
 * SHA-256 of the key. A number is k/2^53, its 53 bits k taken from two words; k = 0 is drawn anew.
 *
 * @param key any text, for example the seed and the place of the number
 * @example randomStream('seed 1/sources/anqing/emissions_mt_per_yr')
 */
export function randomStream(key: string): () => number {
  const seed = sha256(utf8ToBytes(key));
  const words = new DataView(seed.buffer, seed.byteOffset, seed.byteLength);
  const word = sfc32([words.getUint32(0), words.getUint32(4), words.getUint32(8), words.getUint32(12)]);
  return () => {
    let bits = 0;
    while (bits === 0) {
      const high = word() >>> 5;
      const low = word() >>> 6;
      bits = high * 2 ** 26 + low;
    }
    return bits / 2 ** 53;
  };
}
