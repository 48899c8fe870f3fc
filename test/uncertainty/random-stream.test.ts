import { describe, expect, it } from 'vitest';
import { randomStream, sfc32 } from '../../src/uncertainty/random-stream.ts';

const count = 40_000;
const take = (key: string) => {
  const next = randomStream(key);
  return Array.from({ length: count }, next);
};

function correlation(a: readonly number[], b: readonly number[]): number {
  // deviations from the known mean and variance of a uniform number
  const products = a.reduce((sum, value, place) => sum + (value - 0.5) * (b[place]! - 0.5), 0);
  return products / a.length / (1 / 12);
}

describe('sfc32', () => {
  // PractRand seeds with a counter of 1 and throws the first 15 or 12 words away; words of its own implementation.
  it.each([
    [[0, 2, 1], 15, [0x03b80bb8, 0xa87dbc7e, 0x1787178c, 0x4c7b7234, 0xc65dade2, 0x2c692349, 0xf52c2153, 0xdf098072]],
    [[0, 0, 0], 15, [0xfb52c520]],
    [[0, 0, 0], 12, [0x514676c3]],
  ] as const)('from %j, %d words on, gives the words of PractRand', ([a, b, c], thrownAway, expected) => {
    const word = sfc32([a, b, c, 1]);
    for (let round = 0; round < thrownAway; round++) word();
    expect(expected.map(() => word())).toEqual(expected);
  });
});

describe('a random stream', () => {
  it('is made of its key as stated', () => {
    // computed apart: SHA-256 of the key, four big-endian words, sfc32, (27 high bits · 2^26 + 26 high bits)/2^53
    const next = randomStream('yuanhui');
    expect([next(), next(), next(), next()]).toEqual([
      0.0827897579746597, 0.701929280934296, 0.4267859318790158, 0.010254875958211174,
    ]);
  });

  it('of the same key is the same, of another key another', () => {
    expect(take('a')).toEqual(take('a'));
    expect(take('a').slice(0, 10)).not.toEqual(take('b').slice(0, 10));
  });

  it('is uniform in (0, 1): ends, mean, variance, cells and last bits', () => {
    const numbers = take('uniform');
    expect(numbers.every((value) => value > 0 && value < 1)).toBe(true);
    const mean = numbers.reduce((sum, value) => sum + value, 0) / count;
    expect(Math.abs(mean - 1 / 2)).toBeLessThan(4 * Math.sqrt(1 / 12 / count));
    const variance = numbers.reduce((sum, value) => sum + (value - 0.5) ** 2, 0) / count;
    // the fourth central moment is 1/80
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt((1 / 80 - 1 / 144) / count));
    const cells = new Array<number>(64).fill(0);
    for (const value of numbers) cells[Math.floor(value * 64)]! += 1;
    const chiSquare = cells.reduce((sum, found) => sum + (found - count / 64) ** 2 / (count / 64), 0);
    expect(Math.abs(chiSquare - 63)).toBeLessThan(4 * Math.sqrt(2 * 63));
    const odd = numbers.filter((value) => (value * 2 ** 53) % 2 === 1).length;
    expect(Math.abs(odd - count / 2)).toBeLessThan(4 * Math.sqrt(count / 4));
  });

  it('is correlated with no other stream and not with itself one draw later', () => {
    const streams = ['seed 1/a', 'seed 1/b', 'seed 2/a', 'seed 2/b', ''].map(take);
    const bound = 4 / Math.sqrt(count);
    for (const [place, a] of streams.entries()) {
      for (const b of streams.slice(place + 1)) expect(Math.abs(correlation(a, b))).toBeLessThan(bound);
      expect(Math.abs(correlation(a.slice(1), a.slice(0, -1)))).toBeLessThan(bound);
      expect(correlation(a, a)).toBeGreaterThan(0.9);
    }
  });
});
