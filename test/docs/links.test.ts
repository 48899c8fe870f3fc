import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { blocksOf, pages, project, textOf } from './pages.ts';

/** The anchor that GitHub gives a heading. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const anchorsOf = (page: string) => [...textOf(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

/** Links and pictures of a page outside its blocks of code. */
const linksOf = (page: string) =>
  [
    ...textOf(page)
      .replaceAll(/^```[\s\S]*?^```/gm, '')
      .matchAll(/\]\(([^)\s]+)\)/g),
  ].map(([, link = '']) => link);

function broken(page: string, link: string): boolean {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? page : join(dirname(page), path);
  if (!existsSync(join(project, target))) return true;
  return anchor !== undefined && !anchorsOf(target).includes(anchor);
}

it('every link inside the project leads somewhere', () => {
  const inside = pages().flatMap((page) =>
    linksOf(page)
      .filter((link) => !/^https?:/.test(link))
      .map((link) => ({ page, link })),
  );
  expect(inside.length).toBeGreaterThan(30);
  expect(inside.filter(({ page, link }) => broken(page, link)).map(({ page, link }) => `${page}: ${link}`)).toEqual([]);
});

it('both READMEs run the same commands', () => {
  const commands = (page: string) =>
    blocksOf(page)
      .filter(({ language }) => language === 'sh')
      .flatMap(({ text }) => text.replaceAll(' --lang zh', '').split('\n'));
  expect(commands('README.zh-CN.md')).toEqual(commands('README.md'));
});
