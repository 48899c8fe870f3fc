import { built, table } from './built.mjs';

export const path = 'docs/explanation/model.md';

const equation = (maths) => `$$\n${maths}\n$$`;

export async function render(root) {
  const { constraints } = await built(root, 'model/constraints/index.js');
  const { costs } = await built(root, 'model/costs/index.js');
  const { symbols } = await built(root, 'model/symbols.js');
  const letters = table(
    ['letter', 'columns', 'unit', 'meaning', '含义'],
    symbols.map(({ letter, family, unit, en, zh }) => [`$${letter}$`, `\`${family}\``, unit, en, zh]),
  );
  const section = ({ name, says, maths, source }, ...more) => [
    `### ${name}`,
    `${says.en} ${says.zh}`,
    equation(maths),
    [...more, `Source: ${source}.`].join(' '),
  ];
  return `${[
    '# The model',
    'Made from the files of `src/model/constraints` and `src/model/costs` by `npm run generate`. Rows of an MPS or LP file carry the names of the constraints, columns those of the letters. Tests hold that the letters and the sense of each equation are those of the built rows.',
    'Indices: source stream $i$, sink $j$, edge $e$ and its two directions $b$, node $n$, pipe option $d$, stage $t$, sector $k$.',
    '## Letters',
    letters,
    '## Objective',
    'The sum of the equivalent annual amounts of all cash terms: capital times the capital recovery factor, running money weighted by the length of its stage; revenue is subtracted.',
    '## Money',
    ...costs.flatMap((cost) => section(cost, `Category: ${cost.category}; actor: ${cost.actor}.`)),
    '## Constraints',
    ...constraints.flatMap((constraint) => section(constraint)),
  ].join('\n\n')}\n`;
}
