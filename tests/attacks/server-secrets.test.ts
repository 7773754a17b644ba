// What must stand nowhere: personal data and secrets in the log, secrets in the database and its jobs, private keys in
// the data folder and in answers. The whole story runs, and then everything that it left behind is read.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { gunzipSync, inflateRawSync } from 'node:zlib';
import { sql } from 'kysely';
import { many } from '../../server/db/index.ts';
import { openKeyFile } from '../../server/io/key-file.ts';
import { contentOf } from '../remains.ts';
import { furnish, type Furnished, ORIGIN, type Siege, siege } from './server-siege.ts';

/** Whatever anybody was told to keep for themselves, and whatever says who they are. */
interface Kept {
  readonly secrets: readonly string[];
  readonly personal: readonly string[];
}

test('after the whole story', async (t) => {
  const here = await siege(t);
  const operator = await here.operator('olga@tessera.example');
  const ours = await furnish(here, operator, 'Harbour', '00000000');
  const theirs = await furnish(here, operator, 'Zebra', '11111111');
  const kept = await restOfStory(here, ours, theirs);
  const answers: string[] = [];

  await t.test('the log says nothing of who anybody is, and no secret', () => {
    const log = here.logged.join('');
    assert.ok(here.logged.length > 60);
    for (const word of [...kept.personal, ...kept.secrets]) assert.ok(!log.includes(word), `the log holds ${word}`);
    assert.doesNotMatch(log, /@|%40/);
  });

  await t.test('no secret stands in the database, in whatever table', async () => {
    const tables = await many(
      sql<{ schema: string; name: string }>`
        select table_schema as schema, table_name as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('information_schema', 'pg_catalog')`,
      here.world.db.sql,
    );
    assert.ok(tables.length > 20);
    for (const { schema, name } of tables) {
      const rows = await many(
        sql<{ row: string }>`select t::text as row from ${sql.table(`${schema}.${name}`)} as t`,
        here.world.db.sql,
      );
      const text = rows.map(({ row }) => row).join('\n');
      const written = [text, ...bytesIn(text)].join('\n');
      for (const secret of kept.secrets) assert.ok(!written.includes(secret), `${schema}.${name} holds a secret`);
      if (schema === 'jobs')
        for (const word of kept.personal) assert.ok(!text.includes(word), `${schema}.${name} holds ${word}`);
    }
  });

  await t.test('no private key stands in the data folder, in the log or in an answer', async () => {
    const { keys } = here.world;
    const wrapped = await many(
      sql<{ wrapped: Uint8Array; context: string }>`
        select wrapped, 'trust key ' || organisation || ' ' || purpose || ' ' || key as context from trust.key
        union all select wrapped, 'trust authority' from trust.authority`,
      here.world.db.sql,
    );
    assert.equal(wrapped.length, 5);
    const privates = wrapped.map(({ wrapped: bytes, context }) => Buffer.from(keys.unwrap(bytes, context)).toString());
    for (const pem of privates) assert.match(pem, /^-----BEGIN PRIVATE KEY-----/);
    await here.world.db.maintain();
    const root = readFileSync(here.world.config.keyFile, 'utf8').trim();
    const needles = [
      ...privates.flatMap((pem) => {
        const der = Buffer.from(pem.replace(/-----[^-]+-----|\s/g, ''), 'base64');
        // P-256 in PKCS#8: the number itself stands at 36.
        return [der.toString('base64').slice(20, 60), der.subarray(36, 68), der.subarray(36, 68).toString('hex')];
      }),
      'BEGIN PRIVATE KEY',
      root,
      Buffer.from(root, 'base64'),
    ];
    for (const path of filesIn(here.world.config.dataFolder)) {
      const bytes = contentOf(path);
      for (const needle of needles) assert.ok(!bytes.includes(needle), `${path} holds a private key`);
    }
    for (const needle of needles) assert.ok(!Buffer.from(here.logged.join('')).includes(needle));
    const { organisation, owner } = ours;
    answers.push(JSON.stringify(await owner.trust.keySet({ organisation })));
    answers.push(JSON.stringify(await owner.trust.certificates({ organisation })));
    for (const file of [
      await owner.trust.anchor({ organisation }),
      await owner.trust.certificate({ organisation, fingerprint: ours.ids['fingerprint'] ?? '' }),
    ])
      answers.push(new TextDecoder().decode(file.body instanceof Uint8Array ? file.body : undefined));
    for (const answer of answers) {
      assert.doesNotMatch(answer, /PRIVATE|wrapped/);
      for (const needle of needles) assert.ok(!Buffer.from(answer).includes(needle));
    }
  });

  await t.test('a key that was wrapped for one opens for no other, nor with another key file', async () => {
    const [one] = await many(
      sql<{ wrapped: Uint8Array; context: string }>`
        select wrapped, 'trust key ' || ${theirs.organisation}::text || ' ' || purpose || ' ' || key as context
        from trust.key where organisation = ${ours.organisation}`,
      here.world.db.sql,
    );
    assert.ok(one);
    assert.throws(() => here.world.keys.unwrap(one.wrapped, one.context), { code: 'changed' });
    const other = await openKeyFile(join(here.folder, 'another-key'), here.world.config.dataFolder);
    assert.throws(() => other.unwrap(one.wrapped, one.context), { code: 'another-key' });
  });

  await t.test('files of the data folder are for their owner alone', () => {
    const open = filesIn(here.world.config.dataFolder).filter(
      (path) => !path.includes('/database/') && ((statSync(path, { throwIfNoEntry: false })?.mode ?? 0) & 0o077) !== 0,
    );
    assert.deepEqual(open, []);
    assert.equal(statSync(here.world.config.dataFolder).mode & 0o077, 0);
  });
});

/** Everything that furnishing did not do, and everything that may be said wrongly. */
async function restOfStory(here: Siege, ours: Furnished, theirs: Furnished): Promise<Kept> {
  const { organisation, owner, learner } = ours;
  const order = ours.ids['order'] ?? '';
  const { codes } = await owner.wallet.codes({ organisation, order });
  const cleo = await here.signedIn('cleo@home.example');
  await cleo.wallet.takeClaim({ secret: codes[0]?.code ?? '' });
  await here.visitor().wallet.notMe({ secret: ours.secrets.waiting });
  const { entries } = await owner.issuing.credentials({ organisation, search: 'Anna' });
  const [{ credential, learner: named } = { credential: '', learner: undefined }] = entries;
  assert.ok(named);
  const corrected = { ...named, givenName: 'Annamaria' };
  const text = 'Your name was misspelt by Bartholomew.';
  const made = await owner.issuing.correct({ organisation, credential, learner: corrected, text });
  await here.settled();
  await owner.issuing.revoke({ organisation, credential: made.credential, reason: 'other', text });
  await here.settled();
  await learner.wallet.heldFile({ held: ours.ids['held'] ?? '' });
  await here.visitor().wallet.shared({ token: ours.secrets.token });
  // What somebody may paste in the wrong place, send broken, or ask for without a right.
  const token = learner.jar.get('session') ?? '';
  const wrong: readonly (readonly [string, string, string])[] = [
    ['GET', `/learner@harbour.example/${token}`, ''],
    ['GET', `/${ours.secrets.waiting}`, ''],
    ['GET', `/en/shared/${ours.secrets.token}?email=learner@harbour.example`, ''],
    ['GET', `/x/${ours.secrets.token}`, ''],
    ['GET', '/api/learner@harbour.example', ''],
    ['GET', `/status/${ours.secrets.token}/1`, ''],
    ['POST', '/api/people/sign-in', '{"email":"learner@harbour.example'],
    ['POST', '/api/people/sign-in', '{"email":"learner@harbour.example","returnTo":5}'],
    ['POST', '/api/claims/open', `{"secret":"${ours.secrets.waiting}","learner@harbour.example":1}`],
    ['POST', '/api/verify', JSON.stringify({ text: 'learner@harbour.example Harbourson' })],
    ['POST', '/api/verify/link', JSON.stringify({ url: 'https://localhost/learner@harbour.example/Harbourson' })],
  ];
  for (const [method, path, body] of wrong) {
    const headers = { Origin: ORIGIN, 'Content-Type': 'application/json', 'User-Agent': 'learner@harbour.example' };
    const init = { method, headers, ...(body !== '' && { body }) };
    await here.send(new Request(`${ORIGIN}${path}`, init), { jar: learner.jar });
  }
  const signIns = ['learner@harbour.example', 'cleo@home.example', 'owner@zebra.example'];
  const letters = await Promise.all(signIns.map((email) => here.letters(email)));
  const texts = letters.flat().map(({ text: body }) => body);
  const found = texts.flatMap((body) => [/^\d{6}$/m.exec(body)?.[0] ?? '', ...(body.match(/(?<=#)[\w-]{43}/g) ?? [])]);
  const code = codes[0]?.code ?? '';
  const jars = [owner.jar, learner.jar, cleo.jar].flatMap((jar) => [...jar.values()]);
  const secrets = [...found, ...jars, ...Object.values(ours.secrets), ...Object.values(theirs.secrets)];
  return {
    // Six digits may stand anywhere by chance, and say nothing without their browser.
    secrets: [...secrets, code, code.replaceAll('-', '')].filter((secret) => secret.length > 12),
    personal: ['Harbourson', 'Zebrason', 'Annamaria', 'Bartholomew', 'learner@', 'cleo@', 'waiting@', 'Harbour Owner'],
  };
}

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** What columns of bytes hold, as texts: as they are, and unpacked. */
function bytesIn(text: string): readonly string[] {
  return (text.match(/\\x[0-9a-f]{16,}/g) ?? []).flatMap((hex) => {
    const bytes = Buffer.from(hex.slice(2), 'hex');
    return [bytes.toString('latin1'), bytes.toString('base64url'), unpacked(bytes)];
  });
}

function unpacked(bytes: Buffer): string {
  for (const unpack of [gunzipSync, inflateRawSync]) {
    try {
      return unpack(bytes).toString('latin1');
    } catch {} // not packed so
  }
  return '';
}
