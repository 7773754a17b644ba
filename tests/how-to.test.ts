// What a how-to says to type is typed: its commands, in order, in one shell.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { requires } from '../tools/require.ts';
import { visitor } from './journeys/held.ts';
import { serveInstallation } from './served.ts';

const HOW_TO = resolve(import.meta.dirname, '../docs/how-to');

const commandsIn = (page: string): string =>
  [...readFileSync(join(HOW_TO, page), 'utf8').matchAll(/^```sh\n(.*?)^```$/gms)].map(([, text]) => text).join('\n');

test('a program calls the API as the how-to says', { skip: requires('curl') }, async (t) => {
  const here = await serveInstallation();
  t.after(() => here.close());
  const folder = mkdtempSync(join(tmpdir(), 'tessera-how-to-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const rita = await visitor(here, 'rita');
  const { organisation, origin } = here;
  const { clientId, secret } = await rita.organisations.makeClient({
    ...{
      organisation,
      name: 'Student system',
      scopes: ['organisation-read', 'designs-read', 'designs-write'],
      days: 90,
    },
  });
  const env = {
    ...process.env,
    ...{ TESSERA: origin, ORGANISATION: organisation, CLIENT_ID: clientId, CLIENT_SECRET: secret },
  };
  const shell = spawn('bash', ['-euo', 'pipefail', '-c', commandsIn('call-the-api.md')], { cwd: folder, env });
  let said = '';
  shell.stdout.on('data', (part) => (said += part));
  shell.stderr.on('data', (part) => (said += part));
  const [status] = await once(shell, 'close');
  assert.equal(status, 0, said);
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const { access_token: token, ...given } = read('token.json');
  assert.deepEqual(given, { token_type: 'Bearer', expires_in: 3600, scope: 'organisation-read designs-read' });
  assert.ok(read('designs.json').entries.length > 0);
  assert.equal(read('metadata.json').token_endpoint, `${origin}/oauth/token`);
  const after = await fetch(`${origin}/api/organisations/${organisation}/designs`, {
    headers: { Authorization: `Bearer ${token}` },
  });
  assert.equal(after.status, 401, 'it was given back');
});
