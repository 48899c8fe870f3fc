/** Number of letters to insert, delete or replace to turn one word into another (Levenshtein). */
function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

/** The known word that a misspelt one was probably meant to be; undefined where none is near (a third of its letters). */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const ranked = known
    .map((candidate) => ({
      candidate,
      distance: editDistance(bare(word), bare(candidate)),
      shares: shares(bare(word), bare(candidate)),
    }))
    .filter(({ candidate, distance, shares: part }) => part || distance * 3 <= Math.max(word.length, candidate.length))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}

/** Whether one word begins the other, as `emissions` begins `emissions_mt_per_yr`. */
const shares = (a: string, b: string) => a.length >= 3 && b.length >= 3 && (a.startsWith(b) || b.startsWith(a));
