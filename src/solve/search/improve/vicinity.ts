import type { Program } from '../../../milp/program.ts';
import type { PricedCharge } from '../charges.ts';
import { assetsIn, periodsOf } from '../periods/assets.ts';
import { shuffled } from '../random.ts';

/** Rows over more assets than this tie everything to everything, as a demand does, and make no neighbours. */
const widest = 40;

/** Which assets lie near each other: two are neighbours when a row holds flows of both, as the balance at a place does. */
export class Vicinity {
  /** For each narrow row the assets in it. */
  private readonly rows: readonly (readonly number[])[];
  /** For each asset its narrow rows. */
  private readonly rowsOf: readonly (readonly number[])[];

  constructor(program: Program, charges: readonly PricedCharge[]) {
    const assets = assetsIn(charges);
    const owner = new Map(
      assets.flatMap((asset, index) =>
        periodsOf(charges, asset).flatMap(({ flows }) => flows.map((column) => [column, index] as const)),
      ),
    );
    this.rows = program.rows
      .map(({ columns }) => [...new Set(columns.map((column) => owner.get(column)))].filter((index) => index !== undefined))
      .filter((among) => among.length >= 2 && among.length <= widest);
    const rowsOf: number[][] = assets.map(() => []);
    for (const [row, among] of this.rows.entries()) for (const index of among) rowsOf[index]?.push(row);
    this.rowsOf = rowsOf;
  }

  /** The assets nearest to one, counted in rows between them: so many or a few more, fewer where there are no more. */
  around(centre: number, atLeast: number, random: () => number): ReadonlySet<number> {
    const near = new Set([centre]);
    const seen = new Set<number>();
    let rim = [centre];
    while (rim.length > 0 && near.size < atLeast) {
      const rows = new Set(rim.flatMap((index) => this.rowsOf[index] ?? []).filter((row) => !seen.has(row)));
      const before = [...near].length;
      for (const row of shuffled([...rows], random)) {
        if (near.size >= atLeast) break;
        seen.add(row);
        for (const index of this.rows[row] ?? []) near.add(index);
      }
      rim = [...near].slice(before);
    }
    return near;
  }
}
