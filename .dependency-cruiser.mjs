// The walls of ARCHITECTURE.md that imports can show, one named rule a wall. `npm run check` runs them, and
// tools/walls.test.ts plants a trespass for each. The other walls stand in biome.json and tools/source-walls.ts.
import credential from './credential/package.json' with { type: 'json' };

/** In this order; a slice uses those before it. */
const SLICES = [
  'people',
  'organisations',
  'trust',
  'verifying',
  'vc-api',
  'catalogue',
  'learning',
  'assessing',
  'issuing',
  'wallet',
  'recognition',
  'quality',
  'guidance',
  'monitoring',
];

const literally = (text) => text.replaceAll('.', '\\.');
const packages = (...names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

const DOORS = Object.values(credential.exports).map((file) => `^credential/${literally(file.slice(2))}$`);
const TEST = '\\.test\\.ts$';
const SHIPPED = '^(credential|server|web|cli|messages|client)/';
const CONTRACT = '^server/[^/]+/contract(\\.ts$|/)';
const SLICE = `^server/(${SLICES.join('|')})/`;
const SQL = packages('pg', 'pg-copy-streams', 'kysely', '@electric-sql/pglite');
const REFEREES = packages(
  'rdf-validate-shacl',
  'shacl-engine',
  'canonicalize',
  'jose',
  'n3',
  'fast-check',
  '@digitalbazaar/[^/]+',
  '@sd-jwt/[^/]+',
);

const lookBack = SLICES.slice(0, -1).map((slice, place) => ({
  name: 'slices-look-back',
  comment: `${slice} hears of later slices by outbox events only.`,
  severity: 'error',
  from: { path: `^server/${slice}/`, pathNot: TEST },
  to: { path: `^server/(${SLICES.slice(place + 1).join('|')})/` },
}));

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

export default {
  forbidden: [
    rule(
      'credential-imports-no-room',
      'credential/ is a library of its own.',
      { path: '^credential/', pathNot: TEST },
      { path: '^(server|web|cli|messages|tools|tests|bench)/' },
    ),
    rule(
      'credential-knows-no-host',
      'Built-ins of Node are used in credential/platform/node.ts only.',
      { path: '^credential/', pathNot: ['^credential/platform/node\\.ts$', TEST] },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'platform-by-its-name',
      'The host is chosen by package.json "imports": say #platform.',
      { path: '^credential/', pathNot: '^credential/platform/' },
      { path: '^credential/platform/', dependencyTypesNot: ['aliased-subpath-import'] },
    ),
    rule(
      'referees-stay-outside',
      'Second opinions of tests: heavy, or not ours to ship.',
      { path: SHIPPED, pathNot: TEST },
      { path: REFEREES },
    ),
    rule(
      'linked-data-in-one-place',
      'What processes and canonicalises JSON-LD can be replaced in one place.',
      { path: SHIPPED, pathNot: ['^credential/linked-data/', TEST] },
      { path: packages('jsonld', 'rdf-canonize') },
    ),
    rule(
      'shipped-without-scaffolding',
      'What is shipped does not lean on tests, measurements or tools.',
      { path: SHIPPED, pathNot: TEST },
      { path: ['^(tests|bench|tools)/', TEST] },
    ),
    rule(
      'credential-by-its-doors',
      'The doors are the exports of credential/package.json. tools/ keeps the house and looks behind them.',
      { pathNot: '^(credential|tools)/' },
      { path: '^credential/', pathNot: DOORS },
    ),
    rule(
      'web-sees-contracts',
      'web/ sees of server/ what HTTP says, and nothing else.',
      { path: '^web/' },
      { path: '^server/', pathNot: CONTRACT },
    ),
    rule(
      'client-sees-contracts',
      'client/ is made of what HTTP says, and works without the server.',
      { path: '^client/', pathNot: TEST },
      { path: '^(server|web|cli|messages|credential)/', pathNot: CONTRACT },
    ),
    rule(
      'nobody-leans-on-client',
      'The client is for programs outside; inside, the API is called in the process.',
      { path: '^(credential|server|web|cli|messages)/' },
      { path: '^client/' },
    ),
    rule(
      'contract-leans-on-contracts',
      'A contract leans on credential/ and other contracts only.',
      { path: CONTRACT, pathNot: TEST },
      { path: '^(server|web|cli|messages)/', pathNot: CONTRACT },
    ),
    rule(
      'contract-knows-no-host',
      'A contract is read by browsers too.',
      { path: CONTRACT, pathNot: TEST },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'server-without-web-source',
      'server/ serves the build of web/, and knows nothing of its source.',
      { path: '^server/' },
      { path: '^web/' },
    ),
    rule(
      'cli-works-alone',
      'The command line needs neither server nor pages.',
      { path: '^cli/' },
      { path: '^(server|web)/' },
    ),
    rule(
      'nobody-leans-on-cli',
      'The command line is a shell, not a library.',
      { path: '^(credential|server|web|messages)/' },
      { path: '^cli/' },
    ),
    rule(
      'messages-stand-alone',
      'Every room may read the sentences, so they lean on none.',
      { path: '^messages/', pathNot: TEST },
      { path: '^(credential|server|web|cli)/' },
    ),
    ...lookBack,
    rule(
      'slices-through-index',
      'A slice meets another through its index.ts; contracts meet contracts.',
      { path: SLICE, pathNot: [CONTRACT, TEST] },
      { path: SLICE, pathNot: ['^server/$1/', `${SLICE}index\\.ts$`] },
    ),
    rule(
      'sql-in-stores',
      'Only a store and db/ touch the drivers of the database.',
      { pathNot: ['^server/db/', '^server/[^/]+/store(\\.ts$|/)', '^(tests|bench|tools)/', TEST] },
      { path: SQL },
    ),
    rule('no-cycles', 'Two files that need each other are one thought.', {}, { circular: true }),
    rule(
      'no-orphans',
      'A file that nothing needs and that needs nothing.',
      { orphan: true, pathNot: ['\\.d\\.m?ts$', '\\.config\\.[cm]?[jt]s$', ...DOORS, '^tools/prepare\\.mjs$'] },
      {},
    ),
    rule(
      'resolves',
      'What is imported is there. The build makes its own modules, and types of routes.',
      {},
      { couldNotResolve: true, pathNot: ['^virtual:', '/\\+types/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(node_modules/\\.cache|web/build|\\.react-router)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.node.json' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.mjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
