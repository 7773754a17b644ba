// One trespass for every wall: what a careless change would write, and the rule that has to see it.
// tools/walls.test.ts plants them all in a copy of the tree.
import { CAPABILITIES, MAKERS } from './capabilities.ts';

export interface Planted {
  readonly wall: string;
  readonly rule: string;
  readonly file: string;
  readonly text: string;
}

/** What the trespasses lean on, where the tree has nothing yet. None of these is a trespass. */
export const GROUND: Readonly<Record<string, string>> = {
  'web/ground.ts': "// Ground.\nexport { wallet } from '@tessera/server/wallet/contract';\n",
  'cli/ground.ts': '// Ground.\nexport const ground = 1;\n',
  'client/ground.ts': '// Ground.\nexport const ground = 1;\n',
  // The other half of a cycle, which is told once.
  'cli/t26.ts': "// Ground.\nexport { used } from './t25.ts';\n",
};

/** A condition of a query, as it would stand in a template. */
const WHOSE = 'organisation = $' + '{organisation}';

const line = (text: string): string => `// Planted.\n${text}\n`;
const importing = (from: string): string => line(`import * as planted from '${from}';\n\nexport const used = planted;`);

export const TRESPASSES: readonly Planted[] = [
  plant(
    'credential/ imports no room',
    'credential-imports-no-room',
    'credential/t1.ts',
    importing('@tessera/messages'),
  ),
  plant('no built-in outside platform/', 'credential-knows-no-host', 'credential/t2.ts', importing('node:fs')),
  plant('the platform by its name', 'platform-by-its-name', 'credential/t3.ts', importing('./platform/node.ts')),
  plant('SHACL stays with the referees', 'referees-stay-outside', 'credential/t4.ts', importing('rdf-validate-shacl')),
  plant('JSON-LD is processed in one place', 'linked-data-in-one-place', 'cli/t5.ts', importing('jsonld')),
  plant('one place canonicalises', 'linked-data-in-one-place', 'credential/proof/t51.ts', importing('rdf-canonize')),
  plant(
    'canonicalize stays with the tests',
    'referees-stay-outside',
    'credential/proof/t52.ts',
    importing('canonicalize'),
  ),
  plant('jose stays with the referees', 'referees-stay-outside', 'server/t6.ts', importing('jose')),
  plant('n3 stays with the referees', 'referees-stay-outside', 'messages/t7.ts', importing('n3')),
  plant('fast-check stays with the tests', 'referees-stay-outside', 'web/t8.ts', importing('fast-check')),
  plant(
    'no scaffolding in what is shipped',
    'shipped-without-scaffolding',
    'cli/t9.ts',
    importing('../tests/world.ts'),
  ),
  plant('cli/ enters by a door', 'credential-by-its-doors', 'cli/t10.ts', importing('../credential/shape.ts')),
  plant('tests/ enters by a door', 'credential-by-its-doors', 'tests/t11.test.ts', importing('../credential/shape.ts')),
  plant('rooms by their names', 'rooms-by-their-names', 'cli/t12.ts', importing('../credential/index.ts')),
  plant('web/ sees contracts', 'web-sees-contracts', 'web/t13.ts', importing('../server/people/index.ts')),
  plant(
    'contracts know no inside',
    'contract-leans-on-contracts',
    'server/trust/contract/t1.ts',
    importing('../../people/account/person.ts'),
  ),
  plant('contracts know no host', 'contract-knows-no-host', 'server/issuing/contract/t1.ts', importing('node:fs')),
  plant('server/ knows no page', 'server-without-web-source', 'server/t14.ts', importing('../web/ground.ts')),
  plant('cli/ without server/', 'cli-works-alone', 'cli/t15.ts', importing('../server/people/contract.ts')),
  plant('cli/ without web/', 'cli-works-alone', 'cli/t16.ts', importing('../web/ground.ts')),
  plant('nobody leans on cli/', 'nobody-leans-on-cli', 'server/t17.ts', importing('../cli/ground.ts')),
  plant('client/ sees contracts', 'client-sees-contracts', 'client/t49.ts', importing('../server/people/index.ts')),
  plant('nobody leans on client/', 'nobody-leans-on-client', 'server/t50.ts', importing('../client/ground.ts')),
  plant('messages/ stand alone', 'messages-stand-alone', 'messages/t18.ts', importing('@tessera/credential')),
  plant('slices look back', 'slices-look-back', 'server/trust/t19.ts', importing('../wallet/routes.ts')),
  plant(
    'also for a type',
    'slices-look-back',
    'server/trust/t20.ts',
    line("export type { Share } from '../wallet/routes.ts';"),
  ),
  plant(
    'slices through index.ts',
    'slices-through-index',
    'server/wallet/t21.ts',
    importing('../people/account/person.ts'),
  ),
  plant('SQL in stores', 'sql-in-stores', 'server/wallet/t22.ts', importing('pg')),
  plant('SQL in stores, by Kysely', 'sql-in-stores', 'server/http/t23.ts', importing('kysely')),
  plant('SQL in stores, by PGlite', 'sql-in-stores', 'server/jobs/t24.ts', importing('@electric-sql/pglite')),
  plant('no cycles', 'no-cycles', 'cli/t25.ts', importing('./t26.ts')),
  plant('no orphans', 'no-orphans', 'cli/t27.ts', line('export const alone = 1;')),
  plant('imports resolve', 'resolves', 'cli/t28.ts', importing('./nowhere.ts')),
  plant('400 lines at most', 'file-too-long', 'cli/t29.ts', line('// more\n'.repeat(400))),
  plant('a file says what it is for', 'file-says-what-it-is-for', 'cli/t30.ts', 'export const silent = 1;\n'),
  plant('names say something', 'name-says-something', 'cli/string-utils.ts', line('export const padded = 1;')),
  plant('the environment, seen by Biome', 'noProcessEnv', 'server/t31.ts', line("export const e = process.env['E'];")),
  plant('the environment', 'environment-in-config', 'server/t32.ts', line("export const e = process.env['E'];")),
  plant('the environment, unpacked', 'environment-in-config', 'cli/t33.ts', line('export const { env } = process;')),
  plant(
    'the environment, imported',
    'environment-in-config',
    'cli/t34.ts',
    line("export { env } from 'node:process';"),
  ),
  plant('no default export', 'noDefaultExport', 'cli/t35.ts', line('export default 1;')),
  plant('no export *', 'noReExportAll', 'cli/t36.ts', line("export * from './ground.ts';")),
  plant('no enum', 'noEnum', 'cli/t37.ts', line('export enum Colour {\n  Red,\n}')),
  plant(
    'no parameter property',
    'noParameterProperties',
    'cli/t38.ts',
    line('export class Stone {\n  constructor(readonly weight: number) {}\n}'),
  ),
  plant('no any', 'noExplicitAny', 'cli/t39.ts', line('export const anything = (value: any) => value;')),
  plant('no !', 'noNonNullAssertion', 'cli/t40.ts', line('export const first = (list: string[]) => list[0]!;')),
  plant('no clock by Date', 'noRestrictedGlobals', 'credential/t41.ts', line('export const now = () => Date.now();')),
  plant('no clock by performance', 'noRestrictedGlobals', 'credential/t42.ts', line('export const p = performance;')),
  plant(
    'no clock in time.ts either',
    'no-host-clock',
    'credential/time.ts',
    line('export const now = () => new Date();'),
  ),
  plant(
    'no network',
    'noRestrictedGlobals',
    'credential/t43.ts',
    line("export const f = () => fetch('https://a.example');"),
  ),
  plant('no host', 'noRestrictedGlobals', 'credential/t44.ts', line('export const h = process;')),
  plant('no bytes of one host', 'noRestrictedGlobals', 'credential/t45.ts', line("export const b = Buffer.from('');")),
  plant(
    'no waiting',
    'noRestrictedGlobals',
    'credential/t46.ts',
    line('export const w = () => setTimeout(() => {}, 1);'),
  ),
  plant('no randomness', 'no-host-randomness', 'credential/t47.ts', line('export const r = () => Math.random();')),
  plant(
    'no randomness by an argument of the host',
    'no-host-randomness',
    'credential/t48.ts',
    line('export const r = (host: Crypto, bytes: Uint8Array) => host.getRandomValues(bytes);'),
  ),
  plant(
    'a query of an organisation says who asks',
    'query-says-who-asks',
    'server/wallet/store/t53.ts',
    query('organisation: string, on: Sql', WHOSE),
  ),
  plant(
    'a part of who asks is nobody',
    'query-says-who-asks',
    'server/wallet/store/t54.ts',
    query("{ organisation }: Pick<Acting, 'organisation'>, on: Sql", WHOSE),
  ),
  plant(
    'who asks, or somebody made up, is nobody',
    'query-says-who-asks',
    'server/issuing/store/t55.ts',
    query('{ organisation }: Acting | { organisation: string }, on: Sql', WHOSE),
  ),
  plant(
    'also where the table is told by another part of the file',
    'query-says-who-asks',
    'server/assessing/store/t56.ts',
    line(
      "import { sql } from 'kysely';\nimport { many, type Sql } from '../../db/index.ts';\n\n" +
        "const FROM = sql.raw('assessing.result');\n" +
        'export const all = (on: Sql) => many(sql`select * from $' +
        '{FROM}`, on);',
    ),
  ),
  plant(
    'who asks is looked at',
    'query-says-who-asks',
    'server/wallet/store/t57.ts',
    query('organisation: string, _: Acting, on: Sql', WHOSE),
  ),
  plant(
    'a row that anybody could have asked for says nothing',
    'query-says-who-asks',
    'server/wallet/store/t58.ts',
    query('{ organisation }: { readonly organisation: string }, on: Sql', WHOSE),
  ),
  // What nobody else makes: each value cast, each function that makes one named where it is not used.
  ...Object.entries(CAPABILITIES).map(([name, { homes }]) =>
    plant(
      `nobody casts a ${name}`,
      'capability-made-at-home',
      `server/vc-api/cast-${name}.ts`,
      line(
        `import type { ${name} } from '../../${homes[0]}';\n\nexport const made = (given: unknown) => given as ${name};`,
      ),
    ),
  ),
  ...Object.keys(MAKERS).map((maker) =>
    plant(
      `nobody else makes a value by ${maker}`,
      'capability-made-at-home',
      `server/vc-api/by-${maker}.ts`,
      line(`import { ${maker} } from '../people/index.ts';\n\nexport const used = ${maker};`),
    ),
  ),
  plant(
    'no value of the same name',
    'capability-made-at-home',
    'server/wallet/store/t59.ts',
    line('export interface Told {\n  readonly person: string;\n}'),
  ),
  plant(
    'no value by another name',
    'capability-made-at-home',
    'server/wallet/store/t60.ts',
    line("import type { Publicly as Acting } from '../../people/index.ts';\n\nexport type Used = Acting;"),
  ),
  plant(
    'the database is asked for none',
    'capability-made-at-home',
    'server/wallet/store/t61.ts',
    line(
      "import { sql } from 'kysely';\nimport { maybe, type Sql } from '../../db/index.ts';\n" +
        "import type { OwnOf } from '../../people/index.ts';\n\n" +
        'export const anybody = (on: Sql) => maybe(sql<OwnOf>`select 1 as person`, on);',
    ),
  ),
  plant(
    'nobody is taken for one',
    'capability-made-at-home',
    'server/wallet/t62.ts',
    line(
      "import type { Acting } from '../people/index.ts';\n\n" +
        "export const isActing = (given: object): given is Acting => 'organisation' in given;",
    ),
  ),
  plant(
    'what makes values is taken one by one',
    'capability-made-at-home',
    'server/wallet/t63.ts',
    importing('../people/index.ts'),
  ),
];

/** A query of claims, by these arguments. */
function query(given: string, condition: string): string {
  return line(
    "import { sql } from 'kysely';\nimport { many, type Sql } from '../../db/index.ts';\n" +
      "import type { Acting } from '../../people/index.ts';\n\n" +
      `export const planted = (${given}) => many(sql\`select * from wallet.claim where ${condition}\`, on);\n` +
      'export type Used = Acting;',
  );
}

function plant(wall: string, rule: string, file: string, text: string): Planted {
  return { wall, rule, file, text };
}
