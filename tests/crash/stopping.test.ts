// Told to stop in the middle: the program ends soon, whatever hangs, and goes on at its next start. An upload that is cut
// short leaves nothing.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { seedDemonstration } from '@tessera/server/demonstration';
import { sql } from 'kysely';
import { many } from '../../server/db/index.ts';
import { mailServer, outboxLetters } from './letters.ts';
import { learnersOf, type Registrar, registrarOf, uploaded } from './registrar.ts';
import { embeddedSettings, launched, type Settings, start, until } from './running.ts';
import { everythingOnce, nothingIsLeftToDo, within } from './truth.ts';

const LEARNERS = 750;

test('told to stop while it reads, seals and sends, it ends soon, and goes on at the next start', async (t) => {
  const settings = await embeddedSettings(t);
  const data = settings['TESSERA_DATA'] ?? '';
  let program = await start(t, settings);
  const again = async (): Promise<void> => {
    assert.equal(await program.stop(), 0, program.said());
    program = await start(t, settings);
  };
  const registrar = await registrarOf(settings);
  const { client, organisation, design, version } = registrar;
  const id = await uploaded(registrar, learnersOf(LEARNERS));
  await again();
  await until(async () => (await client.assessing.import({ organisation, import: id })).state === 'ready');
  await client.assessing.confirm({ organisation, import: id });
  const { order } = await client.issuing.order({ organisation, design, version, import: id, count: LEARNERS });
  const shown = () => client.issuing.showOrder({ organisation, order });
  await until(async () => (await shown()).done >= 250);
  await again();
  assert.notEqual((await shown()).state, 'stopped', 'nobody stopped the order');
  await until(async () => (await client.wallet.letters({ organisation })).counts['sent'] !== undefined);
  await again();
  await until(async () => (await client.wallet.letters({ organisation })).counts['sent'] === LEARNERS, 100);
  assert.equal(await program.stop(), 0);
  const letters = outboxLetters(data);
  await within(settings, (world) => everythingOnce({ learners: LEARNERS, letters, twice: 0 }, world));
});

test('told to stop while a mail server says nothing and a browser sends nothing, it ends soon all the same', async (t) => {
  const mail = await mailServer(t);
  const settings = { ...(await embeddedSettings(t)), SMTP_URL: mail.url };
  await within(settings, seedDemonstration);
  let program = await start(t, settings);
  const registrar = await registrarOf(settings, mail.letters);
  const { client, organisation, design, version } = registrar;
  mail.replies(() => 'silence');
  const id = await uploaded(registrar, learnersOf(20));
  await until(async () => (await client.assessing.import({ organisation, import: id })).state === 'ready');
  await client.assessing.confirm({ organisation, import: id });
  await client.issuing.order({ organisation, design, version, import: id, count: 20 });
  await until(async () => (await client.wallet.letters({ organisation })).counts['waiting'] === 20);
  await until(() => mail.asked() > 0);
  const stalled = halfAnUpload(settings, registrar);
  t.after(() => stalled.destroy());
  await pause(100);
  assert.equal(await program.stop(), 0, program.said());

  mail.replies(() => undefined);
  program = await start(t, settings);
  await until(async () => (await client.wallet.letters({ organisation })).counts['sent'] === 20);
  assert.equal(await program.stop(), 0);
  await within(settings, (world) => everythingOnce({ learners: 20, letters: mail.letters, twice: 0 }, world));
});

test('told to stop before it has begun, it begins and stops cleanly', async (t) => {
  const program = launched(t, await embeddedSettings(t), 'at-once');
  await program.ended;
  assert.deepEqual([program.child.exitCode, program.child.signalCode], [0, null], program.said());
  assert.match(program.said(), /"event":"stopped"/);
});

test('an upload that is cut in the middle leaves nothing', async (t) => {
  const settings = await embeddedSettings(t);
  const program = await start(t, settings);
  const registrar = await registrarOf(settings);
  const { client, organisation } = registrar;
  for (const wait of [0, 20, 200]) {
    const upload = halfAnUpload(settings, registrar);
    await pause(wait);
    upload.destroy();
  }
  assert.equal((await client.assessing.imports({ organisation })).total, 0);
  assert.equal(await program.stop(), 0);
  assert.doesNotMatch(program.said(), /"fault"/, 'and is nobody’s fault');
  await within(settings, async ({ db, objects }) => {
    assert.deepEqual(await objects.list(''), []);
    assert.deepEqual(readdirSync(join(settings['TESSERA_DATA'] ?? '', 'objects/.incoming')), []);
    assert.deepEqual(await many(sql`select import from assessing.import`, db.sql), []);
    assert.deepEqual(await many(sql`select kind from jobs.job where kind like 'assessing%'`, db.sql), []);
    await nothingIsLeftToDo(db.sql);
  });
});

/** As a browser would send it, up to the middle of the file. */
function halfAnUpload(settings: Settings, { client, organisation, design, version }: Registrar): Socket {
  const { host, hostname, port, pathname } = new URL(
    `/api/organisations/${organisation}/imports`,
    settings['PUBLIC_URL'],
  );
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {}); // cut by a program that ends before it has read all
  const input = JSON.stringify({ design, version, name: 'learners.csv' });
  const cookie = [...client.jar].map(([name, value]) => `${name}=${value}`).join('; ');
  socket.write(
    [
      `POST ${pathname} HTTP/1.1`,
      `Host: ${host}`,
      `Origin: ${settings['PUBLIC_URL']}`,
      `Cookie: ${cookie}`,
      'Content-Type: multipart/form-data; boundary=half',
      'Content-Length: 3000000',
      '',
      '--half',
      'Content-Disposition: form-data; name="input"',
      '',
      input,
      '--half',
      'Content-Disposition: form-data; name="file"; filename="learners.csv"',
      'Content-Type: text/csv',
      '',
      `family_name;given_name\n${'Borg;Anna\n'.repeat(150_000)}`,
    ].join('\r\n'),
  );
  return socket;
}
