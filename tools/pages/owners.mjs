import ts from 'typescript';
import { codeFiles } from '../checks/code-files.mjs';

export const path = 'docs/owners.md';

const isExported = (node) =>
  (ts.canHaveModifiers(node) ? ts.getModifiers(node) : [])?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** The first sentence of a doc comment, made fit for a table cell. */
function firstSentence(node) {
  const comment = ts.getJSDocCommentsAndTags(node).find(ts.isJSDoc)?.comment;
  const text = (typeof comment === 'string' ? comment : (ts.getTextOfJSDocComment(comment) ?? ''))
    .split(/\n\s*\n/)[0]
    .replace(/\s+/g, ' ')
    .trim();
  const sentence = text.match(/^.*?[.;:](?= [A-Z]|$)/)?.[0] ?? text;
  return sentence.replace(/[:;]$/, '').replaceAll('|', '\\|');
}

/** What one file exports: names with what they are and their first doc line. Re-exports belong to the file they come from. */
export function exportsOf(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  return file.statements.filter(isExported).flatMap((statement) => {
    const says = firstSentence(statement);
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => ({ name: name.getText(file), is: 'value', says }));
    if (statement.name === undefined) return [];
    const is = ts.isFunctionDeclaration(statement) ? 'function' : ts.isClassDeclaration(statement) ? 'class' : 'type';
    return [{ name: statement.name.text, is, says }];
  });
}

/** Every exported name of src with its file, room by room. A type and the schema of the same name are one concept. */
export function owned(root) {
  return codeFiles(root, ['src']).flatMap(({ path, text }) => exportsOf(path, text).map((entry) => ({ path, ...entry })));
}

export function render(root) {
  const rooms = byRoom(owned(root));
  const sections = [...rooms].map(([room, entries]) =>
    [
      `## ${room}`,
      '',
      '| name | is | file | says |',
      '|---|---|---|---|',
      ...entries.map(({ name, is, path, says }) => `| \`${name}\` | ${is} | [${path.slice(4)}](../${path}) | ${says} |`),
    ].join('\n'),
  );
  return `# Owners\n\nOne owner a concept: before writing something, look here whether it exists. Generated from the exports of \`src/\` by \`npm run generate\`.\n\n${sections.join('\n\n')}\n`;
}

const roomOf = ({ path }) => path.match(/^src\/([^/]+)\//)?.[1] ?? 'package';

function byRoom(entries) {
  const rooms = new Map();
  for (const entry of entries) {
    const room = roomOf(entry);
    if (!rooms.has(room)) rooms.set(room, []);
    rooms.get(room).push(entry);
  }
  return rooms;
}
