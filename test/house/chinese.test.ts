import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** Files whose strings are signs and not sentences: what is taken for a sign of a number, and names of places. */
const exceptions = ['src/uncertainty/punctuation.ts', 'src/text/places.ts'];

const han = String.raw`\p{Script=Han}`;
/** A half-width comma, colon, semicolon or parenthesis directly beside a Chinese character. */
const halfWidth = new RegExp(`${han}[,:;()]|[,:;()]${han}`, 'u');

/** Every text of a source file. */
function textsOf(file: string, source: string): readonly string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true));
  return texts;
}

const slipsIn = (file: string, source: string) => textsOf(file, source).filter((text) => halfWidth.test(text));

it('Chinese texts have Chinese commas, colons, semicolons and parentheses', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => join('src', file))
    .filter((file) => file.endsWith('.ts') && !exceptions.includes(file));
  expect(files.length).toBeGreaterThan(300);
  const slips = files.flatMap((file) => slipsIn(file, readFileSync(file, 'utf8')).map((text) => `${file}: ${text}`));
  expect(slips).toEqual([]);
});

/** A template with a hole in it. */
const holed = (head: string, tail: string) => ['`', head, '$', '{1}', tail, '`'].join('');

it.each(["'容量,含驱气'", "'类型:saline'", "'报告(中文)'", "'a;乙'", holed('给定', '值,'), holed('甲', ':乙')])(
  'finds %s',
  (slip) => {
    expect(slipsIn('a.ts', `export const text = ${slip};`)).toHaveLength(1);
  },
);

it('leaves Latin words, code and comments alone', () => {
  const source = "// 注释,半角\nexport const text = { zh: '请写 kind: table（每吨）', en: 'a (b), c: d' };";
  expect(slipsIn('a.ts', source)).toEqual([]);
});
