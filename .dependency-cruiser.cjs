// The rooms of src/ and what each may import, type imports included. CONTRIBUTING.md says why.
const rooms = {
  base: [],
  text: ['base'],
  milp: ['base'],
  uncertainty: ['base'],
  geo: ['base'],
  economics: ['base', 'uncertainty'],
  case: ['base', 'uncertainty', 'economics'],
  network: ['base', 'uncertainty', 'geo', 'economics', 'case'],
  model: ['base', 'milp', 'economics', 'case', 'network'],
  policy: ['base', 'case'],
  solve: ['base', 'milp'],
  'interval-program': ['base', 'milp', 'uncertainty', 'solve'],
  plan: ['base', 'economics', 'case', 'network'],
  finance: ['base', 'uncertainty', 'economics', 'case', 'policy', 'plan'],
  study: [
    ...['base', 'text', 'milp', 'uncertainty', 'geo', 'economics', 'case', 'network', 'model'],
    ...['policy', 'solve', 'interval-program', 'plan', 'finance'],
  ],
  report: ['base', 'text', 'case', 'network', 'plan'],
  io: ['base', 'text', 'geo', 'case', 'network', 'milp', 'plan', 'report'],
  engine: ['base', 'case', 'solve', 'plan', 'study', 'io'],
};
/** Rooms that a room may import types of, and nothing else. */
const typesOnly = { policy: ['model'], plan: ['model', 'solve'], report: ['finance', 'study'] };
/** Rooms that may import any room, but never each other. */
const faces = ['cli', 'server', 'node'];

const inside = (names) => `^src/(${names.join('|')})/`;
const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const roomRules = Object.entries(rooms).flatMap(([room, allowed]) => {
  const types = typesOnly[room] ?? [];
  const from = { path: `^src/${room}/` };
  const rules = [
    forbid(
      `${room}-imports`,
      `${room} imports only: ${[...allowed, ...types.map((t) => `types of ${t}`)].join(', ') || 'nothing'}`,
      from,
      {
        path: '^src/',
        pathNot: inside([room, ...allowed, ...types]),
      },
    ),
  ];
  if (types.length > 0) {
    rules.push(
      forbid(`${room}-imports-types`, `${room} imports only types of ${types.join(', ')}`, from, {
        path: inside(types),
        dependencyTypesNot: ['type-only'],
      }),
    );
  }
  return rules;
});
const faceRules = faces.map((face) =>
  forbid(
    `${face}-imports`,
    `${face} never imports ${faces.filter((f) => f !== face).join(' or ')}`,
    { path: `^src/${face}/` },
    {
      path: inside(faces.filter((f) => f !== face)),
    },
  ),
);

const outside = { path: '^src/', pathNot: [inside([...Object.keys(rooms), ...faces]), '^src/(index|browser)\\.ts$'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...roomRules,
    ...faceRules,
    forbid('rooms', 'every file of src stands in a room; only index.ts and browser.ts stand outside', outside, {}),
    forbid('rooms-only', 'nothing is imported from outside the rooms', { path: '^src/' }, outside),
    forbid(
      'no-faces-in-library',
      'the library does not import its faces',
      { path: '^src/(index|browser)\\.ts$' },
      { path: inside(faces) },
    ),
    forbid(
      'audit-alone',
      'the audit recomputes from scratch: it shares nothing with model and ledger',
      { path: '^src/plan/audit' },
      {
        path: '^src/model/',
      },
    ),
    forbid('no-cycles', 'files do not import each other in a circle, types included', { path: '^src/' }, { circular: true }),
    forbid(
      'node-imports',
      'node: only in io, engine, cli, server and *.node.ts',
      { path: '^src/', pathNot: ['^src/(io|engine|cli|server)/', '\\.node\\.ts$'] },
      {
        dependencyTypes: ['core'],
      },
    ),
    forbid(
      'browser-is-clean',
      'nothing that browser.ts reaches needs Node',
      { path: '^src/browser\\.ts$' },
      {
        path: ['^src/(io|engine|cli|server|node)/', '\\.node\\.ts$'],
        reachable: true,
      },
    ),
    forbid(
      'zod-at-the-edges',
      'zod only in case, economics, network, cli, server, the fields of uncertain numbers, and as types in base',
      {
        path: '^src/',
        pathNot: ['^src/(base|case|economics|network|cli|server)/', '^src/uncertainty/field\\.ts$'],
      },
      { path: 'node_modules/zod/' },
    ),
    forbid(
      'zod-types-in-base',
      'base names zod types only',
      { path: '^src/base/' },
      { path: 'node_modules/zod/', dependencyTypesNot: ['type-only'] },
    ),
    forbid('src-alone', 'src imports no test, tool or case', { path: '^src/' }, { path: '^(test|tools|bench|cases|dist)/' }),
    forbid(
      'no-dev-packages',
      'src imports only packages that are installed with it',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    ),
    forbid('resolvable', 'every import leads somewhere', { path: '^src/' }, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: require('node:path').join(__dirname, 'tsconfig.json') },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['node', 'import', 'default', 'types'] },
  },
};
