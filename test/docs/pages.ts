import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const project = resolve(import.meta.dirname, '../..');

export interface Block {
  readonly page: string;
  readonly line: number;
  readonly language: string;
  /** Words after the language; `long` marks a block that takes minutes or needs what a test has not, which nothing runs but people. */
  readonly marks: readonly string[];
  readonly text: string;
}

/** Every page that a reader is shown: the pages of the root, and everything under docs/ that is written by hand or made. */
export function pages(): string[] {
  const inRoot = readdirSync(project).filter((name) => name.endsWith('.md'));
  const inDocs = readdirSync(join(project, 'docs'), { recursive: true, encoding: 'utf8' });
  const docs = inDocs.filter((path) => path.endsWith('.md') && !path.startsWith('api')).map((path) => join('docs', path));
  return [...inRoot, ...docs].sort();
}

export const textOf = (page: string) => readFileSync(join(project, page), 'utf8');

/** The fenced blocks of a page. */
export function blocksOf(page: string): Block[] {
  const blocks: Block[] = [];
  let open: { line: number; words: string[]; lines: string[] } | undefined;
  for (const [index, line] of textOf(page).split('\n').entries()) {
    if (open === undefined && line.startsWith('```'))
      open = { line: index + 1, words: line.slice(3).trim().split(/\s+/), lines: [] };
    else if (open !== undefined && line.startsWith('```')) {
      const [language = '', ...marks] = open.words;
      blocks.push({ page, line: open.line, language, marks, text: open.lines.join('\n') });
      open = undefined;
    } else open?.lines.push(line);
  }
  if (open !== undefined) throw new Error(`${page}:${open.line} opens a block that is never closed`);
  return blocks;
}
