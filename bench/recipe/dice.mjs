/** FNV-1a of a text, 32 bits. */
function hashOf(text) {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}

/**
 * Uniform numbers from a key (mulberry32): the same on every machine. Each kind of thing has a stream of its own, so that a
 * change of one part of the recipe leaves the others' numbers where they were.
 */
export function diceFor(key) {
  let state = hashOf(key);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    /** Rounded, so that no last digit of a platform's logarithm gets in. */
    real: (low, high, digits = 3) => Number((low + next() * (high - low)).toFixed(digits)),
    /** Every factor as likely as every other. */
    logReal: (low, high, digits = 3) => Number((low * (high / low) ** next()).toFixed(digits)),
    chance: (share) => next() < share,
  };
}
