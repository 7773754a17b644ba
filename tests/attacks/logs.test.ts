// What the real program writes while people work with it, while things break under it, and when it is started wrongly: no
// secret and nothing of anybody stands in it, in whatever form.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { SMTPServer } from 'smtp-server';
import { requires } from '../../tools/require.ts';
import { type Letter, letterIn } from '../crash/letters.ts';
import { isReady, type Settings, settingsIn, until } from '../crash/running.ts';
import { freshPages } from '../pages.ts';
import { sharedPostgres } from '../postgres.ts';
import { surroundings } from '../surroundings.ts';
import { breaking, NAMES, PEOPLE, story } from './logs-story.ts';

const MAIN = resolve(import.meta.dirname, '../../server/main.ts');

/** Passwords that an operator gives. Words, so that nothing but they themselves explains where one turns up. */
const GIVEN = {
  database: 'Quagga-Database-Passwort',
  mail: 'Ocelot-Mail-Passwort',
  openId: 'Narwhal-OpenId-Secret',
  pkcs12: 'Wombat-Pkcs12-Passwort',
  vcApi: 'Axolotl-Suites-Token',
};

describe('the output of the program', () => {
  test('holds no secret and nothing of anybody, also while its database breaks, on postgres', {
    skip: requires('postgres'),
    timeout: 1_200_000,
  }, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-logs-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    await freshPages();
    const mail = await mailServerWithPassword(t);
    const database = new URL(await (await sharedPostgres()).create(`logs_${process.pid}`));
    database.password = GIVEN.database;
    const openId = join(folder, 'openid.json');
    writeFileSync(openId, JSON.stringify([PROVIDER]));
    const settings: Settings = {
      ...(await settingsIn(folder)),
      DATABASE_URL: database.href,
      SMTP_URL: mail.url,
      TESSERA_OPENID_PROVIDERS: openId,
      TESSERA_VC_API: 'on',
      TESSERA_VC_API_TOKEN: GIVEN.vcApi,
    };
    const program = begun(t, settings);
    await until(async () => (program.child.exitCode === null ? isReady(settings) : assert.fail(program.said())));
    await until(() => program.said().includes('Make the operator'));
    const link = /\/en\/set-up\/?#([\w-]{43})|#([\w-]{43})/.exec(program.said())?.[0].split('#')[1] ?? '';
    assert.match(link, /^[\w-]{43}$/, program.said());
    const told = { settings, letters: mail.letters, pkcs12: GIVEN.pkcs12, vcApi: GIVEN.vcApi };
    const secrets = [
      link,
      ...(await story(link, told)),
      readFileSync(settings['TESSERA_KEY_FILE'] ?? '', 'utf8').trim(),
    ];
    const before = faultsIn(program.said());
    secrets.push(...(await breaking(database.href, told)));
    await until(() => faultsIn(program.said()) > before + 3); // things did break
    program.child.kill('SIGTERM');
    await once(program.child, 'close');

    const output = program.said();
    // The one secret that is printed, as nobody has an account yet: a link that was used up by then.
    const printed = output.split('\n').filter((line) => line.includes('Make the operator'));
    assert.equal(printed.length, 1);
    const rest = output
      .split('\n')
      .filter((line) => !line.includes('Make the operator'))
      .join('\n');
    assert.ok(rest.split('\n').length > 60, rest);
    assert.ok(secrets.filter((secret) => secret.length > 15).length > 12);
    for (const word of [...secrets, ...Object.values(GIVEN)]) assert.equal(foundIn(rest, word), undefined);
    for (const word of [...PEOPLE, ...PEOPLE.map((email) => email.split('@')[0] ?? ''), ...NAMES])
      assert.equal(foundIn(rest, word), undefined);
    // Addresses of pages may hold a secret, and are nowhere: the log has the kind of a path.
    const events = rest.split('\n').filter((line) => line.startsWith('{'));
    for (const line of events) assert.doesNotMatch(line, /https?:|[?&]\w+=|\/shared\/|@|%40/i);
  });

  test('holds no password of a setting that cannot be used', async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'tessera-logs-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    const key = join(folder, 'wrong-key');
    writeFileSync(key, GIVEN.database, { mode: 0o600 });
    const providers = (text: string): string => {
      const path = join(folder, `${text.length}.json`);
      writeFileSync(path, text);
      return path;
    };
    const mail = { SMTP_URL: `smtp://letters:${GIVEN.mail}@localhost` };
    const wrong: readonly Settings[] = [
      { SMTP_URL: GIVEN.mail },
      { SMTP_URL: `smtp://letters:${GIVEN.mail}@[x` },
      { SMTP_URL: `smtp://letters:${GIVEN.mail}@host:port` },
      { ...mail, DATABASE_URL: GIVEN.database },
      { ...mail, DATABASE_URL: `postgres://tessera:${GIVEN.database}@[x/y` },
      { ...mail, DATABASE_URL: `postgres://tessera:${GIVEN.database}@localhost:99999999/x` },
      { TESSERA_KEY_FILE: key },
      { TESSERA_VC_API: 'on', TESSERA_VC_API_TOKEN: 'Axolotl' },
      { TESSERA_OPENID_PROVIDERS: providers(`[{"clientSecret":"${GIVEN.openId}",}]`) },
      { TESSERA_OPENID_PROVIDERS: providers(JSON.stringify([{ ...PROVIDER, clientSecret: [GIVEN.openId] }])) },
      { TESSERA_OPENID_PROVIDERS: providers(JSON.stringify([{ ...PROVIDER, believesEmail: GIVEN.openId }])) },
      { TESSERA_OPENID_PROVIDERS: providers(JSON.stringify([{ ...PROVIDER, scopes: ['ä'] }])) },
    ];
    for (const settings of wrong) {
      const env = { ...surroundings(), ...(await settingsIn(folder)), ...settings };
      const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN], {
        env,
        encoding: 'utf8',
        timeout: 300_000,
      });
      const output = stdout + stderr;
      assert.equal(status, 1, output);
      assert.ok(output.length > 20);
      for (const word of [...Object.values(GIVEN), 'Axolotl']) assert.equal(foundIn(output, word), undefined, output);
    }
  });

  test('of a crash says where, and nothing of what', () => {
    const crash = `setTimeout(() => { throw Object.assign(new Error('${PEOPLE[0]} ${GIVEN.database}'), { detail: '${NAMES[0]}' }); }, 50); await new Promise((done) => setTimeout(done, 5000));`;
    for (const how of [crash, crash.replace('throw', 'Promise.reject(').replace('); }, 50', ')); }, 50')]) {
      const program = `process.argv.splice(1, 1, 'main', 'nothing-such'); await import(${JSON.stringify(MAIN)}); ${how}`;
      const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], {
        env: { ...surroundings(), TESSERA_DATA: join(tmpdir(), 'tessera-nowhere') },
        encoding: 'utf8',
      });
      assert.equal(status, 1, stdout + stderr);
      assert.match(stdout, /"event":"crashed"/);
      for (const word of [PEOPLE[0] ?? '', GIVEN.database, NAMES[0] ?? ''])
        assert.equal(foundIn(stdout + stderr, word), undefined, stdout + stderr);
    }
  });
});

const PROVIDER = {
  id: 'campus',
  name: 'Campus',
  issuer: 'http://localhost:1/',
  clientId: 'tessera',
  clientSecret: GIVEN.openId,
  believesEmail: false,
};

const faultsIn = (output: string): number => output.split('"event":"fault"').length - 1;

/** The form in which a word stands in a text: as it is, escaped, encoded, or a long part of it. */
function foundIn(text: string, word: string): string | undefined {
  const bytes = Buffer.from(word);
  const percent = [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  // Base64 of a word depends on how many octets stand before it; its first and last signs on its neighbours.
  const base64 = [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .slice(shift + 1, -4),
  );
  const forms = [
    ...[
      word,
      word.normalize('NFD'),
      encodeURIComponent(word),
      percent,
      bytes.toString('hex'),
      JSON.stringify(word).slice(1, -1),
    ],
    ...base64,
    ...base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_')),
    [...word].reverse().join(''),
  ];
  const low = text.toLowerCase();
  const whole = forms.find(
    (form) => form.length > 3 && (isDigits(form) ? hasNumber(text, form) : low.includes(form.toLowerCase())),
  );
  if (whole !== undefined) return whole;
  // Split, cut short, broken over lines: any twelve signs of a secret in a row are too many.
  if (word.length < 20) return undefined;
  for (let at = 0; at + 12 <= word.length; at += 1)
    if (text.includes(word.slice(at, at + 12))) return word.slice(at, at + 12);
  return undefined;
}

const isDigits = (text: string): boolean => /^\d+$/.test(text);
/** Of faults and of jobs: among so many signs six digits may stand in a row by chance. */
const IDS = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-)?[0-9a-f]{12}\b/g;
const hasNumber = (text: string, digits: string): boolean =>
  new RegExp(`(?<!\\d)${digits}(?!\\d)`).test(text.replace(IDS, 'id'));

function begun(t: TestContext, settings: Settings) {
  const env = { ...surroundings(), ...settings };
  const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  t.after(() => child.kill('SIGKILL'));
  let written = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => {
      written += part.toString();
    });
  return { child, said: () => written };
}

async function mailServerWithPassword(t: TestContext): Promise<{ readonly url: string; readonly letters: Letter[] }> {
  const letters: Letter[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      password === GIVEN.mail && username ? done(null, { user: username }) : done(new Error('no')),
    onRcptTo: ({ address }, _session, done) =>
      address.startsWith('bounces+')
        ? done(Object.assign(new Error(`<${address}> is nobody here`), { responseCode: 550 }))
        : done(),
    onData(stream, _session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push(letterIn(Buffer.concat(parts).toString()));
        done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const address = server.server.address();
  return { url: `smtp://letters:${GIVEN.mail}@127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, letters };
}
