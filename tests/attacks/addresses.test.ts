// Addresses of e-mail that look like somebody else's, or that two readers read in two ways: whoever can read letters at one
// address is let into the account of that address, and into no other. [RFC5321 §4.1.2]
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Installation, installation } from '../installation.ts';

const ORIGIN = 'http://localhost:8080';
const VICTIM = 'ana@somewhere.example';

const post = (here: Installation, path: string, body: object, jar: Map<string, string>) =>
  here.send(
    new Request(`${ORIGIN}/api${path}`, {
      method: 'POST',
      headers: { Origin: ORIGIN, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    }),
    jar,
  );

/** Who somebody is who reads the letters that go to `email`; where they went; nobody where none is sent. */
async function whoever(here: Installation, email: string) {
  const jar = new Map<string, string>();
  const asked = await post(here, '/people/sign-in', { email }, jar);
  if (asked.status !== 200) return { refused: ((await asked.json()) as { code: string }).code };
  await here.settled();
  const sent = await here.letters(email);
  const code = /^\d{6}$/m.exec(sent[0]?.text ?? '')?.[0];
  if (code === undefined) return { refused: 'no letter went there' };
  assert.equal((await post(here, '/people/sign-in/finish', { code }, jar)).status, 200);
  const me = (await (await here.send(new Request(`${ORIGIN}/api/people/me`), jar)).json()) as Record<string, string>;
  return { person: me['person'], email: me['email'] };
}

async function victim(t: TestContext) {
  const here = await installation(t);
  const { person } = await whoever(here, VICTIM);
  assert.ok(person);
  return { here, person };
}

test('whoever reads letters below another domain is not whom an address seems to name', async (t) => {
  const { here, person } = await victim(t);
  // What follows a sign that ends a host in a URL is read by a mail server, and belongs to somebody else.
  for (const sign of ['/', '?', '#', '%2F', '%2f']) {
    const found = await whoever(here, `${VICTIM}${sign}.evil.example`);
    assert.deepEqual([sign, found], [sign, { refused: 'email-malformed' }]);
  }
  // Nor is it read twice: what a URL would decode, or take for a number, a mail server does not.
  for (const email of ['ana@some%77here.example', 'ana@0x7f.1', 'ana@*.example', 'ana@{somewhere}.example'])
    assert.deepEqual([email, await whoever(here, email)], [email, { refused: 'email-malformed' }]);
  assert.equal((await whoever(here, 'Ana@Somewhere.Example')).person, person);
});
