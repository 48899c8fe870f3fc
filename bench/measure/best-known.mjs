import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../best-known.json', import.meta.url);

/** The best plans known, by instance: what each costs, of which case, and by which command on which day. */
export const readBestKnown = () => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {});

/** Keeps a plan that is cheaper than the one known of the same case, or of a case that has changed. True where it was. */
export function keepIfBetter(name, found, known = readBestKnown()) {
  const before = known[name];
  if (before?.case_hash === found.case_hash && before.annual_m <= found.annual_m) return false;
  const all = { ...known, [name]: found };
  const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
  return true;
}

/**
 * The cheapest plan of a case that is known: of the file where it is of this very case, and of the runs at hand.
 *
 * @returns cost, and whether the file knows one at all
 */
export function bestOf(name, case_hash, costs, known = readBestKnown()) {
  const kept = known[name]?.case_hash === case_hash ? known[name].annual_m : undefined;
  const all = [kept, ...costs].filter((cost) => Number.isFinite(cost));
  return { annual_m: all.length === 0 ? undefined : Math.min(...all), filed: kept !== undefined };
}
