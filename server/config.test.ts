// Settings: what is meant is taken, what cannot be meant is refused with the name of the setting.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readConfig, SettingRefused } from './config.ts';

const refused = (setting: string) => (error: unknown) => error instanceof SettingRefused && error.setting === setting;
const SMTP = { SMTP_URL: 'smtps://mail.example' };

test('without any setting the demonstration starts on this machine', () => {
  const config = readConfig({});
  assert.equal(config.publicUrl, 'http://localhost:8080');
  assert.equal(config.host, 'localhost');
  assert.equal(config.demonstration, true);
  assert.equal(config.databaseUrl, undefined);
});

test('the public address follows the port', () => {
  assert.equal(readConfig({ PORT: '9000' }).publicUrl, 'http://localhost:9000');
});

for (const [name, environment] of Object.entries({
  'on PostgreSQL': { DATABASE_URL: 'postgres://localhost/t', ...SMTP },
  'on an address that others reach': { HOST: '0.0.0.0', ...SMTP },
  'under a public address': { PUBLIC_URL: 'https://tessera.example', ...SMTP },
  'with a mail server': SMTP,
  'where it is switched off': { TESSERA_DEMONSTRATION: 'off', ...SMTP },
})) {
  test(`there is no demonstration ${name}`, () => assert.equal(readConfig(environment).demonstration, false));
}

for (const [name, environment] of Object.entries({
  'on PostgreSQL': { DATABASE_URL: 'postgres://localhost/t' },
  'beyond loopback': { HOST: '0.0.0.0' },
  'under a public address': { PUBLIC_URL: 'https://tessera.example' },
})) {
  test(`nothing starts without a mail server ${name}`, () => {
    assert.throws(() => readConfig(environment), refused('SMTP_URL'));
  });
}

test('a public address on plain http is refused off this machine', () => {
  assert.throws(() => readConfig({ PUBLIC_URL: 'http://tessera.example', ...SMTP }), refused('PUBLIC_URL'));
});

test('a public address is an origin', () => {
  assert.throws(() => readConfig({ PUBLIC_URL: 'https://tessera.example/app', ...SMTP }), refused('PUBLIC_URL'));
  assert.throws(() => readConfig({ PUBLIC_URL: 'tessera', ...SMTP }), refused('PUBLIC_URL'));
  assert.equal(readConfig({ PUBLIC_URL: 'https://tessera.example/', ...SMTP }).publicUrl, 'https://tessera.example');
});

test('a port is a number that a port can have', () => {
  for (const PORT of ['http', '-1', '65536', '8080.5']) assert.throws(() => readConfig({ PORT }), refused('PORT'));
});

test('a mail server is given a number of connections', () => {
  const SMTP_URL = 'smtps://mail.example?connections=10';
  assert.equal(readConfig({ SMTP_URL }).smtpUrl, SMTP_URL);
  for (const count of ['0', '51', 'many', ''])
    assert.throws(() => readConfig({ SMTP_URL: `smtps://mail.example?connections=${count}` }), refused('SMTP_URL'));
});

test('a database is named by its address', () => {
  assert.throws(() => readConfig({ DATABASE_URL: 'mysql://localhost', ...SMTP }), refused('DATABASE_URL'));
});

const PUBLIC = { PUBLIC_URL: 'https://tessera.example', ...SMTP };
const TOKEN = 'a-token-nobody-guesses';

test('the endpoints for test suites are closed unless they are opened', () => {
  assert.equal(readConfig({}).vcApi, undefined);
  assert.equal(readConfig({ TESSERA_VC_API: 'off', TESSERA_VC_API_TOKEN: TOKEN }).vcApi, undefined);
  assert.deepEqual(readConfig({ TESSERA_VC_API: 'on' }).vcApi, {});
  assert.throws(() => readConfig({ TESSERA_VC_API: 'yes' }), refused('TESSERA_VC_API'));
});

test('numbers are read with a token that nobody guesses, or by nobody', () => {
  assert.equal(readConfig({}).metricsToken, undefined);
  assert.equal(readConfig({ TESSERA_METRICS_TOKEN: TOKEN }).metricsToken, TOKEN);
  assert.throws(() => readConfig({ TESSERA_METRICS_TOKEN: 'short' }), refused('TESSERA_METRICS_TOKEN'));
});

test('off this machine the endpoints for test suites want a token', () => {
  assert.throws(() => readConfig({ TESSERA_VC_API: 'on', ...PUBLIC }), refused('TESSERA_VC_API'));
  assert.equal(readConfig({ TESSERA_VC_API: 'on', TESSERA_VC_API_TOKEN: TOKEN, ...PUBLIC }).vcApi?.token, TOKEN);
  assert.equal(readConfig({ TESSERA_VC_API: 'on', TESSERA_VC_API_TOKEN: TOKEN }).vcApi?.token, TOKEN);
  const short = { TESSERA_VC_API: 'on', TESSERA_VC_API_TOKEN: 'short' };
  assert.throws(() => readConfig(short), refused('TESSERA_VC_API_TOKEN'));
});
