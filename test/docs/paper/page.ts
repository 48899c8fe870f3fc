import { expect } from 'vitest';
import { textOf } from '../pages.ts';

export const paperPage = 'docs/explanation/what-the-paper-got-wrong.md';

/** What names a place or is mathematics, not a figure: formulas, code, links, §, tables, figures, equations, powers of ten, years, CO2. */
const places = [
  /^```[\s\S]*?^```/gm,
  /\$\$[\s\S]*?\$\$/g,
  /\$[^$\n]+\$/g,
  /`[^`\n]+`/g,
  /\]\([^)\s]+\)/g,
  /§\d+(?:\.\d+)?(?: and \d+\.\d+)?/g,
  /Tables? \d+/g,
  /Fig\. \d+/g,
  /\(\d+\)/g,
  /CO2/g,
  /10⁸/g,
  /\b(?:1959|2024|2030|2060)\b/g,
];

/** The part of a page under a heading, up to the next of its rank. */
export function sectionOf(page: string, heading: string): string {
  const parts = textOf(page).split(/^## /m);
  const found = parts.filter((part) => part.startsWith(heading));
  expect(found, `${page} has the heading ${heading} once`).toHaveLength(1);
  return found[0]!.slice(heading.length);
}

/** Every figure that a text states, as it is written; each once. */
export function figuresIn(text: string): string[] {
  const bare = places.reduce((left, place) => left.replaceAll(place, ' '), text);
  return [...new Set(bare.match(/\d+(?:\.\d+)?/g) ?? [])].sort();
}

/** A section states the figures that are given, and no others. */
export function expectFigures(page: string, heading: string, figures: readonly (string | number)[]): void {
  expect(figuresIn(sectionOf(page, heading))).toEqual([...new Set(figures.map(String))].sort());
}

/** The cells of a section's table row, by the row's first cell. */
export function rowOf(page: string, heading: string, first: string): string[] {
  const rows = sectionOf(page, heading)
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    )
    .filter(([cell]) => cell === first);
  expect(rows, `one row ${first} in ${heading}`).toHaveLength(1);
  return rows[0]!;
}
