// The types of credential/ know no host: what belongs to Node or to a browser does not compile there.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, test } from 'node:test';
import { runProgram } from './step.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'tessera-types-'));
after(() => rmSync(folder, { recursive: true }));

const FOREIGN = ['process', 'Buffer', 'document', 'window', 'fetch', 'setTimeout', 'TextEncoder', 'URL', 'crypto'];
const INSECURE = [
  ['an index may find nothing', 'export const first: string = [""][1];'],
  ['left out is not undefined', 'export const value: { readonly a?: string } = { a: undefined };'],
  ['types are erased, not built', 'export namespace Inside {\n  export const one = 1;\n}'],
  ['a type is imported as one', "import { Other } from './other.ts';\nexport type Same = Other;"],
] as const;

let answer: string;
before(async () => {
  write('other.ts', 'export interface Other {\n  readonly a: string;\n}\n');
  for (const name of FOREIGN) write(`${name}.ts`, `export const foreign = ${name};\n`);
  for (const [title, text] of INSECURE) write(`${title.replaceAll(' ', '-')}.ts`, `${text}\n`);
  const settings = {
    extends: join(root, 'credential/tsconfig.json'),
    compilerOptions: { incremental: false, tsBuildInfoFile: null },
    include: ['*.ts'],
    references: [],
  };
  write('tsconfig.json', JSON.stringify(settings));
  answer = (await runProgram(root, 'tsc', '--project', folder, '--pretty', 'false')).out;
});

for (const name of FOREIGN) {
  test(`credential/ does not know ${name}`, () =>
    assert.match(answer, new RegExp(`${name}\\.ts\\(.*Cannot find name '${name}'`)));
}

for (const [title] of INSECURE) {
  test(`the compiler holds that ${title}`, () =>
    assert.match(answer, new RegExp(`${title.replaceAll(' ', '-')}\\.ts\\(`)));
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}
