import { readFileSync } from 'node:fs';

/** Where `calibrate` keeps what it found. */
export const factorsFile = new URL('factors.json', import.meta.url);

/** Every instance's multiples of sinks' and pipes' costs, by size and seed. */
export const readFactors = () => JSON.parse(readFileSync(factorsFile, 'utf8'));

/** The multiples of one instance; both sets have the same. */
export function factors({ size, seed }) {
  const found = readFactors()[size]?.[seed];
  if (found === undefined)
    throw new Error(`no factors for ${size} seed ${seed}: npm run bench -- calibrate ${size} --seeds ${seed}`);
  return found;
}
