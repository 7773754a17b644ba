// Whom the program speaks to stands in one table of docs/how-to/run-an-installation.md: each file that can open a connection is
// in it, and no other is.
import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import test from 'node:test';
import { isTest, sourceFiles, textOf } from './sources.ts';

const root = resolve(import.meta.dirname, '..');

/** Whatever can be connected with. */
const MODULES =
  /^import (?!type )\{([^}]*)\} from '(?:undici|pg|nodemailer|openid-client|node:(?:net|tls|http|http2|https|dgram|dns|dns\/promises))';/gm;
/** Opens nothing: looks at addresses, or is a type. */
const INERT = /^(?:type .*|isIP|isIPv4|isIPv6|BlockList)$/;
/** Asks by the fetch that it is given. */
const GIVEN = ['credential/verify.ts', 'server/io/kept-lists.ts', 'server/verifying/routes.ts'];

const sources = sourceFiles(root).filter((file) => /^(?:server|cli|credential|messages)\//.test(file) && !isTest(file));

const connects = (text: string): boolean =>
  [...text.matchAll(MODULES)].some(([, names = '']) =>
    names
      .split(',')
      .map((name) => name.trim())
      .some((name) => name !== '' && !INERT.test(name)),
  );

test('whoever runs an installation is told of everybody that it speaks to, and of nobody else', () => {
  const [, section = ''] = textOf(root, 'docs/how-to/run-an-installation.md').split('## Whom it speaks to\n');
  const told = [...(section.split('\n## ')[0] ?? '').matchAll(/`((?:server|cli)\/[\w/-]+\.ts)`/g)].map(
    ([, file]) => file,
  );
  const found = sources.filter((file) => connects(textOf(root, file))).sort();
  assert.deepEqual([...told].sort(), found);
  assert.ok(found.includes('server/io/mail.ts'));
});

test('nothing fetches but by the guarded fetch that it is given', () => {
  const fetching = sources.filter((file) => /(?<![.\w])fetch\(/.test(textOf(root, file)));
  assert.deepEqual(fetching, GIVEN);
  for (const file of fetching)
    assert.match(textOf(root, file), /\bfetch: (?:Guarded)?Fetch\b|\{[^}]*\bfetch\b[^}]*\} = world/, file);
});

test('a connection that nobody is told of is seen', () => {
  assert.ok(connects("import { isIP, connect } from 'node:net';\n"));
  assert.ok(connects("import {\n  type Dispatcher,\n  request,\n} from 'undici';\n"));
  assert.ok(
    !connects("import type { Socket } from 'node:net';\nimport { isIP, type LookupFunction } from 'node:net';\n"),
  );
});
