// The file of providers: what is meant is taken, what cannot be meant is refused with a sentence that says where and why.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readConfig, SettingRefused } from './config.ts';

const CAMPUS = {
  id: 'campus',
  name: 'Campus',
  issuer: 'https://login.harbour.example/realms/campus',
  clientId: 'tessera',
  clientSecret: 'secret',
  believesEmail: true,
};

function read(t: TestContext, content: unknown, settings: Readonly<Record<string, string>> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-openid-'));
  t.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'openid.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  writeFileSync(join(folder, 'campus.secret'), ' from the file \n');
  writeFileSync(join(folder, 'empty.secret'), '\n');
  return readConfig({ TESSERA_OPENID_PROVIDERS: path, ...settings }).openIdProviders;
}

test('without the setting there are none', () => {
  assert.deepEqual(readConfig({}).openIdProviders, []);
});

test('a provider is taken as it is meant, and what is left out is what it usually is', (t) => {
  const { clientSecret: _, ...rest } = CAMPUS;
  const eid = { ...rest, id: 'eid', name: { mt: 'eID' }, believesEmail: false, scopes: ['profile'], acr: 'high' };
  assert.deepEqual(read(t, [{ ...rest, clientSecretFile: 'campus.secret' }, eid]), [
    { ...CAMPUS, name: { en: 'Campus' }, clientSecret: 'from the file', scopes: ['openid', 'email', 'profile'] },
    { ...rest, id: 'eid', name: { mt: 'eID' }, believesEmail: false, scopes: ['openid', 'profile'], acr: ['high'] },
  ]);
});

const PUBLIC = { PUBLIC_URL: 'https://tessera.example', SMTP_URL: 'smtps://mail.example' };
const LOCAL = { ...CAMPUS, issuer: 'http://127.0.0.1:9000' };

test('a provider on this machine is one for an installation on this machine', (t) => {
  assert.equal(read(t, [LOCAL])[0]?.issuer, LOCAL.issuer);
  assert.throws(() => read(t, [LOCAL], PUBLIC), /issuer has to begin with https/);
});

for (const [what, content, sentence] of [
  ['no JSON', '{', /is no JSON/],
  ['no list', CAMPUS, /has to hold a list/],
  ['no object', ['campus'], /entry 1 of .*: it has to be an object with id, name, issuer/],
  ['no issuer', [{ ...CAMPUS, issuer: undefined }], /entry 1 of .*: issuer is missing/],
  ['an issuer without https', [{ ...CAMPUS, issuer: 'http://login.example' }], /issuer has to begin with https/],
  ['an issuer that is no address', [{ ...CAMPUS, issuer: 'campus' }], /issuer “campus” is no address/],
  ['an issuer with a question', [{ ...CAMPUS, issuer: 'https://login.example/?a' }], /without \?, # and @/],
  ['an id with capitals', [{ ...CAMPUS, id: 'Campus' }], /id has small letters/],
  ['an id twice', [CAMPUS, CAMPUS], /two entries with the id “campus”/],
  ['an unknown member', [{ ...CAMPUS, secret: 'x' }], /“secret” is not known; it has id/],
  ['nothing on e-mail', [{ ...CAMPUS, believesEmail: undefined }], /believesEmail is missing/],
  ['a word for true', [{ ...CAMPUS, believesEmail: 'yes' }], /believesEmail is true or false/],
  ['the secret twice', [{ ...CAMPUS, clientSecretFile: 'campus.secret' }], /secret is given twice/],
  [
    'a secret that is not there',
    [{ ...CAMPUS, clientSecret: undefined, clientSecretFile: 'no' }],
    /cannot be read \(ENOENT\)/,
  ],
  [
    'an empty secret',
    [{ ...CAMPUS, clientSecret: undefined, clientSecretFile: 'empty.secret' }],
    /file of its secret is empty/,
  ],
  ['scopes in a text', [{ ...CAMPUS, scopes: 'email' }], /scopes is a list/],
] as const)
  test(`${what} is refused in a sentence`, (t) => {
    const named = (error: unknown) =>
      error instanceof SettingRefused && error.setting === 'TESSERA_OPENID_PROVIDERS' && sentence.test(error.message);
    assert.throws(() => read(t, content), named);
  });

test('a file that is not there is refused in a sentence', () => {
  assert.throws(() => readConfig({ TESSERA_OPENID_PROVIDERS: '/nowhere/openid.json' }), /cannot be read \(ENOENT\)/);
});
