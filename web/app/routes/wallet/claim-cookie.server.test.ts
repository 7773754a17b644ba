// The cookie of a claim: what a neighbour under the same name, or a page on http, can write is none.
import assert from 'node:assert/strict';
import test from 'node:test';
import { forgetting, keeping, keptSecret } from './claim-cookie.server.ts';

const SITE = 'https://tessera.college.example';
const asked = (cookie: string, site = SITE) =>
  keptSecret(new Request(`${site}/en/claim/take`, { headers: { Cookie: cookie } }));

test('on https the secret of a claim is in a cookie for this host alone, and no other is read', () => {
  const [kept = ''] = keeping('theirs', SITE).split(';');
  assert.match(keeping('theirs', SITE), /^__Host-tessera-claim=theirs; .*Path=\/; HttpOnly; SameSite=Lax; Secure$/);
  assert.match(forgetting(SITE), /^__Host-tessera-claim=; Max-Age=0;/);
  assert.equal(asked(`tessera-claim=planted; ${kept}`), 'theirs');
  assert.equal(asked('tessera-claim=planted'), undefined);
});

test('on this machine, where there is no https, it has its plain name', () => {
  const local = 'http://localhost:8080';
  const [kept = ''] = keeping('theirs', local).split(';');
  assert.equal(asked(kept, local), 'theirs');
});
